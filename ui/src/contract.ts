/** The contract with the desk. Generated from Rust by `cargo test -p offerwright-desk`; do not edit. */

export type AddSegment = { 
/**
 * The design.
 */
design: DesignId, 
/**
 * The segment's name.
 */
name: string, };

export type Afterwards = { 
/**
 * The share of orders that are refunded; otherwise a weak default.
 */
refunds: Assumption | null, 
/**
 * The share of buyers on a plan who stop paying before its end; otherwise a weak default.
 */
unpaid: Assumption | null, 
/**
 * The share of subscribers who leave each month; otherwise a weak default.
 */
leaving: Assumption | null, };

export type Answered = { 
/**
 * The extra.
 */
placement: PlacementId, 
/**
 * Whether they say yes.
 */
yes: boolean, };

export type AnyRecord = { "kind": "practice", "record": Practice } | { "kind": "outcome", "record": Outcome } | { "kind": "offer", "record": Offer } | { "kind": "design", "record": Design } | { "kind": "placement", "record": Placement } | { "kind": "exemption", "record": Exemption };

export type Applied = { 
/**
 * The number of the new state.
 */
revision: number, 
/**
 * The records that differ.
 */
records: Array<RecordAfter>, 
/**
 * What can be undone and redone now.
 */
history: HistoryState, 
/**
 * The view of the design on screen, or of the one just made.
 */
view: DesignView | null, 
/**
 * The record just made, where the command made one.
 */
made: Key | null, };

export type Applies = { 
/**
 * The regions whose law it speaks of; selling to one of them is enough.
 */
regions: Array<Region>, 
/**
 * The professions it speaks to; being one of them is enough.
 */
professions: Array<Profession>, 
/**
 * The professional codes it rests on; following one of them is enough.
 */
codes: Array<string>, };

export type Apply = { 
/**
 * The edits, all or none.
 */
edits: Array<Edit>, 
/**
 * Names the drag or burst of typing they belong to, so that it counts as one step.
 */
gesture: string | null, 
/**
 * What the step is called; otherwise the first edit's own name.
 */
label: string | null, 
/**
 * The design on screen, whose view comes back with the answer.
 */
watching: DesignId | null, };

export type Arm = { 
/**
 * People who met it.
 */
visitors: number, 
/**
 * Those who bought the main offer.
 */
buyers: number, 
/**
 * What they paid in all, if that is known.
 */
revenue: Money | null, };

export type ArmsOfGroup = { 
/**
 * Who ("from the newsletter").
 */
name: string, 
/**
 * The version without the change.
 */
a: Arm, 
/**
 * The version with it.
 */
b: Arm, };

export type Assumption = { 
/**
 * The share.
 */
rate: Rate, 
/**
 * How many people counted would weigh as much as this belief; none for the weak default.
 */
weight?: number | null, 
/**
 * Where it comes from ("last spring's launch"); may be empty.
 */
source: string, };

export type AtStage = { 
/**
 * The design.
 */
design: DesignId, 
/**
 * The stage.
 */
stage: Stage, };

export type Attach = { 
/**
 * The placement.
 */
placement: PlacementId, 
/**
 * The offer's name.
 */
title: string, 
/**
 * Its stage.
 */
stage: Stage, 
/**
 * The share of yes among those who meet it.
 */
take_rate: Told, 
/**
 * Buyers a month who meet it.
 */
met: Told, 
/**
 * Buyers a month who take it.
 */
taken: Told, 
/**
 * Buyers a month who meet it and say no.
 */
declined: Told, 
/**
 * Buyers a month who do not meet it.
 */
passed: Told, 
/**
 * The share of buyers who take it.
 */
attach_rate: Told, 
/**
 * How far that share may lie from its mean.
 */
attach_band: Band, 
/**
 * What it adds to the average order, less what it replaces.
 */
worth: Told, 
/**
 * The relative drop in main sales that would wipe out what it adds; none once the sale is made, or where it adds nothing.
 */
friction_break_even: Told | null, 
/**
 * The sentence that explains it.
 */
sentence: string, };

export type Author = "unknown" | "customer" | "current_client" | "former_client" | "colleague" | "own";

export type Band = { 
/**
 * P10.
 */
low: Told, 
/**
 * P50.
 */
middle: Told, 
/**
 * P90.
 */
high: Told, };

export type Bar = { 
/**
 * Where it begins.
 */
from: Told, 
/**
 * Where it ends.
 */
to: Told, 
/**
 * How likely a month lies in it.
 */
chance: Told, };

export type Basis = "default" | "own" | "counted";

export type BookSettings = { 
/**
 * Thresholds by their key.
 */
thresholds: { [key in string]: number }, 
/**
 * Levels by the rule's id.
 */
levels: { [key in string]: Level }, };

export type Brand = { 
/**
 * The name over the pages; empty means the practice's own.
 */
name: string, 
/**
 * The colour of buttons and marks.
 */
primary: Colour, 
/**
 * The colour of quiet surfaces.
 */
surface: Colour, 
/**
 * The letters.
 */
typeface: Typeface, 
/**
 * How pages are built; none where it goes with the letters.
 */
look: Look | null, 
/**
 * How corners are cut; none where it goes with the look.
 */
corner: Corner | null, 
/**
 * How much air there is.
 */
spacing: Spacing, 
/**
 * Light or dark.
 */
shade: Shade, 
/**
 * The logo over the pages; none where the first letter of the name stands there.
 */
logo: Picture | null, 
/**
 * The person behind the offers, by name, as sales pages present them; empty where none is presented.
 */
person: string, 
/**
 * What sales pages say of that person.
 */
about: string, 
/**
 * A portrait of that person.
 */
portrait: Picture | null, };

export type CancelWay = "online" | "email" | "phone" | "post";

export type Candidate = { 
/**
 * The offer.
 */
offer: OfferId, 
/**
 * Its relation to the main offer.
 */
relation: Relation, 
/**
 * Why it suits, or why not, in a sentence.
 */
reason: string, 
/**
 * Whether it can be placed at all.
 */
possible: boolean, 
/**
 * Whether it supports the main offer's outcomes.
 */
relevant: boolean, };

export type Candidates = { 
/**
 * Best first.
 */
candidates: Array<Candidate>, };

export type Care = { 
/**
 * Whether it touches wellbeing: anxiety, stress, grief, trauma, mood, self-esteem.
 */
wellbeing: boolean, 
/**
 * Whether it is used alone, at one's own pace.
 */
self_paced: boolean, 
/**
 * Whether a client's care needs it.
 */
indicated: boolean, 
/**
 * What it is not, and when other help is better, as the pages say it.
 */
scope_note: string, 
/**
 * Where to turn in a crisis, as the pages say it.
 */
crisis_note: string, 
/**
 * Sessions it holds; 0 where it holds none.
 */
sessions: number, 
/**
 * What happens to sessions that are not used, as the page says it.
 */
unused_sessions: string, };

export type CashMonth = { 
/**
 * Its number, from 1.
 */
month: number, 
/**
 * First charges of this month's orders.
 */
orders: Told, 
/**
 * Instalments of earlier plans.
 */
instalments: Told, 
/**
 * Renewals of earlier subscriptions.
 */
renewals: Told, 
/**
 * What goes back; negative.
 */
refunds: Told, 
/**
 * Fees, taxes, partners' shares, and what sales and traffic cost; negative.
 */
spent: Told, 
/**
 * What is left of the month.
 */
left: Told, 
/**
 * What is left of all months so far.
 */
so_far: Told, };

export type Caution = "safe" | "ask";

export type Channel = "email" | "personal_message" | "customer_portal";

export type ChartForm = "csv" | "png";

export type CheckoutFacts = { 
/**
 * The words of the button that orders; empty for "Pay" with the amount.
 */
order_button: string, 
/**
 * Whether the total follows every tick at once.
 */
total_follows: boolean, 
/**
 * Whether the checkout says that the card is kept for the next page.
 */
card_notice: boolean, 
/**
 * Whether the receipt stands first on the thank-you page.
 */
receipt_first: boolean, 
/**
 * Whether receipt and mail list every extra.
 */
receipt_lists_extras: boolean, 
/**
 * What the thank-you page says comes next; empty for the page's own words.
 */
next_step: string, 
/**
 * The refund terms as the checkout says them; empty for those of the offers' guarantees.
 */
refund_line: string, 
/**
 * Whether the right of withdrawal is told before the order.
 */
withdrawal_info: boolean, 
/**
 * Whether one can withdraw by a function on the pages.
 */
withdrawal_function: boolean, 
/**
 * "Start now; I know that I lose my right of withdrawal", for digital content.
 */
start_now: ConsentBox, 
/**
 * "Please begin within the 14 days", for services.
 */
early_start: ConsentBox, 
/**
 * Consent to news and offers.
 */
marketing: ConsentBox, 
/**
 * Whether time, text and tick of every consent are kept.
 */
consent_record: boolean, 
/**
 * Whether a good faith estimate is given before the first session.
 */
fee_estimate: boolean, 
/**
 * The rate of tax the order shows; within prices or on top as the practice has it. None where no tax is shown.
 */
tax: Rate | null, 
/**
 * A discount code the checkout takes.
 */
coupon: Coupon | null, 
/**
 * Whether notices show what others just bought.
 */
activity_notices: boolean, 
/**
 * Where trackers of advertisers run.
 */
trackers: Array<Stage>, };

export type Claims = { 
/**
 * Words of others.
 */
testimonials: Array<Testimonial>, 
/**
 * What most buyers can expect, in a sentence the page shows.
 */
typical_result: string, 
/**
 * What claims of numbers and earnings rest on ("survey of 64 buyers, 2026").
 */
proof: string, 
/**
 * Where notices such as "Anna just bought" come from; empty where nobody knows.
 */
activity_source: string, };

export type Code = "refused" | "not_saved" | "cannot_open" | "cancelled" | "failed";

export type Colour = string;

export type Commission = { 
/**
 * The share.
 */
share: Rate, 
/**
 * What it is taken of.
 */
of: ShareOf, };

export type CompareDesigns = { 
/**
 * The first, as it stands.
 */
design: DesignId, 
/**
 * The second; the first once more, to hold it against itself with the edits.
 */
other: DesignId, 
/**
 * Edits tried on a copy for the second only.
 */
edits: Array<Edit>, };

export type Comparison = { 
/**
 * As it is.
 */
before: DesignView, 
/**
 * As it would be.
 */
after: DesignView, 
/**
 * The edits by name.
 */
labels: Array<string>, };

export type Concern = { 
/**
 * The rule's id.
 */
rule: string, 
/**
 * The rule's name as a heading.
 */
title: string, 
/**
 * The weight of its gravest finding.
 */
severity: Severity, 
/**
 * Whether silencing it is asked twice, because it speaks of law or of a professional code.
 */
asks_twice: boolean, 
/**
 * Its findings by their place in the list, gravest first, each weight in the order a buyer comes by.
 */
findings: Array<number>, };

export type Condition = { "fact": "in_segment", 
/**
 * The segment.
 */
segment: SegmentId, } | { "fact": "not_in_segment", 
/**
 * The segment.
 */
segment: SegmentId, } | { "fact": "basket_at_least", 
/**
 * The threshold.
 */
amount: Money, } | { "fact": "basket_below", 
/**
 * The threshold.
 */
amount: Money, };

export type ConsentBox = "absent" | "empty" | "ticked" | "bundled";

export type Copy = { 
/**
 * The line that names what is shown.
 */
headline: string, 
/**
 * Why it helps, in a few sentences.
 */
body: string, 
/**
 * The words of the yes ("Yes, add the journal").
 */
accept_label: string, 
/**
 * The words of the no ("No thanks").
 */
decline_label: string, };

export type Corner = "square" | "soft" | "round";

export type Counts = { 
/**
 * How often it was shown.
 */
shown: number, 
/**
 * How often it was taken.
 */
accepted: number, 
/**
 * Orders with it that were refunded.
 */
refunded: number, 
/**
 * Orders without it.
 */
without: number, 
/**
 * Orders without it that were refunded.
 */
without_refunded: number, };

export type Coupon = { 
/**
 * The code ("SPRING10").
 */
code: string, 
/**
 * The share it takes off what is ordered at the checkout; off every instalment, and off a first charge only.
 */
off: Rate, };

export type Credential = { 
/**
 * What it is called ("BACP", "LPC").
 */
title: string, 
/**
 * Its number, as the register has it.
 */
number: string, 
/**
 * The last day it holds; none where it does not end.
 */
until: Date | null, };

export type Currency = string;

export type Date = string;

export type Decisions = { 
/**
 * What every extra is worth, most first.
 */
worth: Array<Worth>, 
/**
 * What matters most: every input that moves a month, the widest swing first.
 */
tornado: Array<Swing>, 
/**
 * Careful, as believed, hopeful.
 */
scenarios: Array<Scenario>, 
/**
 * What one more hour, ten more visitors or another price bring.
 */
levers: Array<Lever>, 
/**
 * What the tests of the design say so far.
 */
tests: Array<Tested>, 
/**
 * "Illustrative, not a promise."
 */
note: string, };

export type DecisionsTold = { 
/**
 * The state it was derived from.
 */
revision: number, 
/**
 * The decisions; none where there is no forecast.
 */
decisions: Decisions | null, 
/**
 * Why there is none.
 */
why_not: string | null, };

export type Delivery = { 
/**
 * Minutes spent with or for one buyer.
 */
one_to_one_minutes: number, 
/**
 * Minutes of one group run, whoever attends.
 */
group_minutes: number, 
/**
 * Seats a group run has; at least 1.
 */
group_seats: number, 
/**
 * Group runs a year that are held whoever comes; 0 where a run begins once it is full.
 */
group_runs_a_year: number, };

export type Design = { 
/**
 * Its id.
 */
id: DesignId, 
/**
 * Its name.
 */
name: string, 
/**
 * The one currency of everything in it.
 */
currency: Currency, 
/**
 * The main offer; none while the design is young.
 */
main: OfferId | null, 
/**
 * A price of the main offer that holds here only.
 */
main_price: Price | null, 
/**
 * Other ways to pay the main offer, chosen at the checkout. Baskets are judged by its price.
 */
ways_to_pay: Array<Price>, 
/**
 * The language of the pages' own words, of amounts and of dates.
 */
language: PageLanguage, 
/**
 * The words around the main offer on its sales page.
 */
main_copy: Copy, 
/**
 * For whom the design is.
 */
audience: string, 
/**
 * The segments triggers can ask about.
 */
segments: Array<Segment>, 
/**
 * Visitors of the sales page a month that no source names.
 */
visitors_per_month: number, 
/**
 * The believed share of visitors who buy; otherwise a weak default.
 */
main_rate: Assumption | null, 
/**
 * How many of them were counted; none where nobody counts.
 */
main_seen: Seen | null, 
/**
 * Where further visitors come from.
 */
sources: Array<TrafficSource>, 
/**
 * What is believed of the time after a sale.
 */
afterwards: Afterwards, 
/**
 * What an extra before the payment may cost in main sales.
 */
friction: Friction, 
/**
 * What a month is to leave the practitioner; none where there is no goal.
 */
goal: Money | null, 
/**
 * Free notes.
 */
notes: string, 
/**
 * Whether it speaks to people who are easily hurt: in crisis, ill, very young.
 */
audience_vulnerable: boolean, 
/**
 * Whether clients in care now are among those who see it.
 */
shown_to_clients: boolean, 
/**
 * How many people follow-ups go to; 0 where that is not known.
 */
list_size: number, 
/**
 * The deadline shown with the main offer.
 */
timer: Timer | null, 
/**
 * What the pages around the payment say and ask.
 */
checkout: CheckoutFacts, 
/**
 * Tests of changes.
 */
tests: Array<SplitTest>, 
/**
 * Days after the purchase at which later orders of the same buyers are counted.
 */
cohort_days: Array<number>, 
/**
 * Thresholds and levels that hold for this design only.
 */
book: BookSettings, 
/**
 * Whether it is put away.
 */
archived: boolean, };

export type DesignAt = { 
/**
 * Its id.
 */
design: DesignId, 
/**
 * The step that left it so; none for as it stands.
 */
step: number | null, };

export type DesignField = { "field": "name", "value": string } | { "field": "main", "value": OfferId | null } | { "field": "main_price", "value": Price | null } | { "field": "ways_to_pay", "value": Array<Price> } | { "field": "language", "value": PageLanguage } | { "field": "main_copy", "value": Copy } | { "field": "audience", "value": string } | { "field": "segments", "value": Array<Segment> } | { "field": "visitors_per_month", "value": number } | { "field": "main_rate", "value": Assumption | null } | { "field": "main_seen", "value": Seen | null } | { "field": "sources", "value": Array<TrafficSource> } | { "field": "afterwards", "value": Afterwards } | { "field": "friction", "value": Friction } | { "field": "goal", "value": Money | null } | { "field": "notes", "value": string } | { "field": "audience_vulnerable", "value": boolean } | { "field": "shown_to_clients", "value": boolean } | { "field": "list_size", "value": number } | { "field": "timer", "value": Timer | null } | { "field": "checkout", "value": CheckoutFacts } | { "field": "tests", "value": Array<SplitTest> } | { "field": "cohort_days", "value": Array<number> } | { "field": "book", "value": BookSettings } | { "field": "currency", "value": Currency } | { "field": "archived", "value": boolean };

export type DesignId = string;

export type DesignView = { 
/**
 * The design.
 */
design: DesignId, 
/**
 * The state it was derived from.
 */
revision: number, 
/**
 * What the rule book finds, weightiest first.
 */
findings: Array<Finding>, 
/**
 * The same rule by rule, what matters most first; findings by their place in the list.
 */
concerns: Array<Concern>, 
/**
 * What written reasons silence.
 */
silenced: Array<Silenced>, 
/**
 * Exemptions that silence nothing.
 */
unused_exemptions: Array<UnusedExemption>, 
/**
 * The exact means; none where there are none yet.
 */
forecast: Forecast | null, 
/**
 * Why there is no forecast.
 */
no_forecast: string | null, 
/**
 * The main offer's price here as a buyer reads it.
 */
main_price: string | null, 
/**
 * The placements in a buyer's order.
 */
placements: Array<PlacementView>, };

export type DesignsCompared = { 
/**
 * The state it was derived from.
 */
revision: number, 
/**
 * The two; none where one of them has no forecast.
 */
comparison: SideBySide | null, 
/**
 * Why there is none.
 */
why_not: string | null, };

export type Edit = { "edit": "change_practice", 
/**
 * The fact and its new value.
 */
set: PracticeField, } | { "edit": "add_outcome", 
/**
 * The outcome.
 */
outcome: Outcome, } | { "edit": "reword_outcome", 
/**
 * The outcome.
 */
id: OutcomeId, 
/**
 * The new words.
 */
words: string, } | { "edit": "remove_outcome", 
/**
 * The outcome.
 */
id: OutcomeId, } | { "edit": "add_offer", 
/**
 * The offer.
 */
offer: Offer, } | { "edit": "change_offer", 
/**
 * The offer.
 */
id: OfferId, 
/**
 * The fact and its new value.
 */
set: OfferField, } | { "edit": "remove_offer", 
/**
 * The offer.
 */
id: OfferId, } | { "edit": "add_design", 
/**
 * The design.
 */
design: Design, } | { "edit": "change_design", 
/**
 * The design.
 */
id: DesignId, 
/**
 * The fact and its new value.
 */
set: DesignField, } | { "edit": "remove_design", 
/**
 * The design.
 */
id: DesignId, } | { "edit": "add_placement", 
/**
 * The placement.
 */
placement: Placement, } | { "edit": "move_placement", 
/**
 * The placement.
 */
id: PlacementId, 
/**
 * The stage it goes to.
 */
stage: Stage, 
/**
 * Its new place among that stage's others, from 0; beyond the last is the last.
 */
position: number, } | { "edit": "change_placement", 
/**
 * The placement.
 */
id: PlacementId, 
/**
 * The fact and its new value.
 */
set: PlacementField, } | { "edit": "remove_placement", 
/**
 * The placement.
 */
id: PlacementId, } | { "edit": "add_exemption", 
/**
 * The exemption.
 */
exemption: Exemption, } | { "edit": "remove_exemption", 
/**
 * The exemption.
 */
id: ExemptionId, };

export type Effect = { "does": "adds" } | { "does": "replaces_main" } | { "does": "replaces", 
/**
 * The extra replaced.
 */
placement: PlacementId, };

export type Exact = { 
/**
 * The fraction in lowest terms: `3/16`, or `5` where it is whole.
 */
fraction: string, 
/**
 * The number times 1,000,000, rounded half to even; saturates at the ends of `i64`.
 */
millionths: number, };

export type ExactMoney = { 
/**
 * The exact number of minor units in lowest terms: `163900/4` is written `40975`.
 */
fraction: string, 
/**
 * The amount rounded half to even to the minor unit.
 */
rounded: Money, };

export type Exempt = { 
/**
 * The rule's id.
 */
rule: string, 
/**
 * The design.
 */
design: DesignId, 
/**
 * The place.
 */
subject: Subject, 
/**
 * Why.
 */
reason: string, };

export type Exemption = { 
/**
 * Its id.
 */
id: ExemptionId, 
/**
 * The rule's id ("bump-price-high").
 */
rule: string, 
/**
 * The design it holds in.
 */
design: DesignId, 
/**
 * The place it silences.
 */
subject: Subject, 
/**
 * Why, in the practitioner's words; never empty.
 */
reason: string, 
/**
 * The day it was written.
 */
written: Date | null, };

export type ExemptionId = string;

export type ExportChart = { 
/**
 * The name proposed for the file, without its ending.
 */
name: string, 
/**
 * What is written.
 */
form: ChartForm, 
/**
 * The whole file, byte by byte.
 */
bytes: Array<number>, };

export type ExportSheet = { 
/**
 * The design whose chart it is.
 */
design: DesignId, 
/**
 * What the chart is called.
 */
title: string, 
/**
 * What it says, in its own numbers.
 */
sentence: string, 
/**
 * The drawing, an SVG that needs nothing else.
 */
drawing: string, 
/**
 * The heads of its table.
 */
columns: Array<string>, 
/**
 * The rows of its table, a word for each column.
 */
rows: Array<Array<string>>, };

export type Failure = { 
/**
 * What the face does about it.
 */
code: Code, 
/**
 * What happened, what was kept, what to do: whole sentences.
 */
message: string, 
/**
 * More, where there is more.
 */
detail: string | null, };

export type Fees = { 
/**
 * The share of the amount.
 */
share: Rate, 
/**
 * What is kept of every charge, in minor units of the practice's currency.
 */
fixed_minor: number, };

export type Figure = { 
/**
 * What it says.
 */
what: What, 
/**
 * Its name.
 */
title: string, 
/**
 * What it is counted in.
 */
measure: Measure, 
/**
 * Its exact mean in lowest terms, in minor units for money; none where there is no number.
 */
fraction: string | null, 
/**
 * Its mean, rounded half to even; none where there is no number, and the sentence says why.
 */
mean: Told | null, 
/**
 * Its band; none where it has none.
 */
band: Band | null, 
/**
 * The sentence that explains it with its own numbers.
 */
sentence: string, };

export type Finding = { 
/**
 * The rule's id.
 */
rule: string, 
/**
 * How much it weighs here.
 */
severity: Severity, 
/**
 * The design it is about.
 */
design: DesignId, 
/**
 * Where it stands.
 */
place: Place, 
/**
 * What is so, in one sentence with the names in it.
 */
what: string, 
/**
 * Why that matters, in one sentence.
 */
why: string, 
/**
 * What to do, in one sentence.
 */
to_do: string, 
/**
 * The numbers and facts that made it fire.
 */
evidence: string, 
/**
 * Ways to remove it.
 */
fixes: Array<Fix>, };

export type Fix = { 
/**
 * What it does, as a button says it ("Move it to the thank-you page").
 */
label: string, 
/**
 * Whether it may run without a look first.
 */
caution: Caution, 
/**
 * The edits.
 */
edits: Array<Edit>, };

export type FlowMap = { 
/**
 * The name of the design.
 */
title: string, 
/**
 * The main offer first, the receipt last.
 */
stops: Array<Stop>, 
/**
 * The legs, in the order of the way.
 */
legs: Array<Leg>, };

export type FlowTold = { 
/**
 * The revision it was derived from.
 */
revision: number, 
/**
 * The map.
 */
map: FlowMap, };

export type FollowUp = { 
/**
 * Days after the purchase, 0 to 730.
 */
after_days: number, 
/**
 * How it reaches the buyer.
 */
channel: Channel, 
/**
 * Whether it is not sent to who has bought the offer meanwhile.
 */
stops_when_bought: boolean, 
/**
 * Whether it holds a way to get no more of them.
 */
unsubscribe: boolean, };

export type Forecast = { 
/**
 * The average order: one-time prices, plans in full, the first charge of subscriptions.
 */
average_order: ExactMoney, 
/**
 * The same for a hundred buyers.
 */
revenue_per_100_buyers: ExactMoney, 
/**
 * The main offer's price alone, to compare with.
 */
main_alone: Money, 
/**
 * The practitioner's minutes per buyer, group runs full; runs held whoever comes are no buyer's.
 */
minutes_per_buyer: Exact, 
/**
 * Lines on the average receipt.
 */
items_per_customer: Exact, 
/**
 * The number of journeys, in digits.
 */
journeys: string, 
/**
 * The share of visitors assumed to buy.
 */
main_rate: Rate, 
/**
 * Whether that share is the weak default.
 */
main_rate_is_default: boolean, 
/**
 * Buyers a month: visitors × share.
 */
buyers_per_month: Exact, 
/**
 * Delivery hours in a working week at that many buyers: what they take in a year, with group runs that are held
 * whoever comes, over the weeks that are not off.
 */
hours_per_week: Exact, 
/**
 * Hours a week the practice has free.
 */
hours_free: Exact, 
/**
 * Each placement's part, in the design's order.
 */
placements: Array<PlacementForecast>, 
/**
 * "Illustrative, not a promise."
 */
note: string, };

export type Friction = { 
/**
 * The share believed.
 */
likely: Rate, 
/**
 * The share in a bad case, at least the one believed.
 */
at_most: Rate, 
/**
 * Where that comes from; may be empty.
 */
source: string, };

export type GoBackTo = { 
/**
 * Its number.
 */
seq: number, 
/**
 * The design on screen.
 */
watching: DesignId | null, };

export type GoalChance = { 
/**
 * The goal of a month's take-home.
 */
goal: Told, 
/**
 * How likely a month reaches it.
 */
chance: Told, 
/**
 * The sentence that explains it.
 */
sentence: string, };

export type GoalSought = { 
/**
 * The state it was derived from.
 */
revision: number, 
/**
 * The ways to it; none where there is no forecast.
 */
sought: Sought | null, 
/**
 * Why there are none.
 */
why_not: string | null, };

export type GroupCounts = { 
/**
 * Who ("from the newsletter").
 */
name: string, 
/**
 * How often it was shown to them.
 */
shown: number, 
/**
 * How often they took it.
 */
accepted: number, };

export type Guarantee = { 
/**
 * Days it holds, 0 to 3,650.
 */
days: number, 
/**
 * Its terms in plain words.
 */
terms: string, 
/**
 * What must be so for it to hold ("all worksheets handed in").
 */
conditions: Array<string>, };

export type Heard = Record<string, never>;

export type HistoryLine = { 
/**
 * Its number.
 */
seq: number, 
/**
 * When, by the practitioner's clock: `2026-03-14T09:30:00`.
 */
at: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * How it came about: `edit`, `undo`, `redo` or `back`.
 */
kind: string, 
/**
 * Whether the library can be brought back to where it left it.
 */
reachable: boolean, };

export type HistoryList = { 
/**
 * Its lines.
 */
lines: Array<HistoryLine>, 
/**
 * Whether older ones follow.
 */
more: boolean, };

export type HistoryPage = { 
/**
 * Only steps before this one; none for the newest.
 */
before: number | null, };

export type HistoryState = { 
/**
 * The step that undo takes back.
 */
undo: string | null, 
/**
 * The step that redo does again.
 */
redo: string | null, };

export type Hours = { 
/**
 * Hours free in a week.
 */
free: Told, 
/**
 * Delivery in an average week of the year, once it has settled.
 */
average: Told, 
/**
 * The same in a week that is not off.
 */
working: Told, 
/**
 * What of the free hours that takes, in millionths; more than a million is too much. None where none are free.
 */
used: number | null, 
/**
 * The coming year, week by week, if the first buyers came today.
 */
weeks: Array<Week>, 
/**
 * The first week that is too full, by its number.
 */
overbooked: number | null, 
/**
 * The sentence about it.
 */
sentence: string, };

export type Input = { 
/**
 * Which one.
 */
of: InputOf, 
/**
 * Its name.
 */
title: string, 
/**
 * The share the forecast takes, counts included.
 */
share: Told, 
/**
 * The ends between which it lies in nine of ten cases.
 */
low: Told, 
/**
 * The upper of them.
 */
high: Told, 
/**
 * The share believed before anything was counted: what a slider moves.
 */
believed: Rate, 
/**
 * How many people counted that belief weighs as much as.
 */
weight: number, 
/**
 * What was counted.
 */
seen: Seen | null, 
/**
 * Where it comes from.
 */
basis: Basis, 
/**
 * The practitioner's own words for that; may be empty.
 */
source: string, 
/**
 * The sentence that explains it.
 */
sentence: string, };

export type InputOf = { "kind": "main" } | { "kind": "source", 
/**
 * Its place among the design's sources.
 */
at: number, } | { "kind": "take", 
/**
 * The placement.
 */
placement: PlacementId, } | { "kind": "refunds" } | { "kind": "unpaid" } | { "kind": "leaving" } | { "kind": "friction" };

export type Interval = "week" | "month" | "quarter" | "year";

export type Journey = { 
/**
 * The placements met with the answers, in order.
 */
steps: Array<Met>, 
/**
 * The segments that mattered on the way.
 */
segments: Array<Membership>, 
/**
 * The stages seen, in order.
 */
pages: Array<Stage>, 
/**
 * What the buyer leaves with.
 */
receipt: Receipt, 
/**
 * How likely this way is among buyers, under the assumptions.
 */
probability: Exact, 
/**
 * The practitioner's minutes it costs.
 */
minutes: Exact, };

export type JourneyList = { 
/**
 * The state they were derived from.
 */
revision: number, 
/**
 * Those listed.
 */
journeys: Array<Journey>, 
/**
 * How many there are, in digits.
 */
total: string, 
/**
 * The buyers the pages can be played with, in the language of the pages; known by their place in this list.
 */
personas: Array<string>, };

export type Key = { "kind": "practice" } | { "kind": "outcome", "id": OutcomeId } | { "kind": "offer", "id": OfferId } | { "kind": "design", "id": DesignId } | { "kind": "placement", "id": PlacementId } | { "kind": "exemption", "id": ExemptionId };

export type Kind = "live_service" | "clinical_service" | "digital_content" | "digital_service" | "physical_good" | "membership";

export type KnownBy = { "by": "declared" } | { "by": "quiz", 
/**
 * The question asked.
 */
question: string, 
/**
 * The answer that counts.
 */
answer: string, } | { "by": "owns", 
/**
 * The offer owned.
 */
offer: OfferId, };

export type Leg = { 
/**
 * Where it begins.
 */
from: number, 
/**
 * Where it ends.
 */
to: number, 
/**
 * Who takes it.
 */
kind: LegKind, 
/**
 * The share of buyers who take it; empty where none is known.
 */
met: string, };

export type LegKind = "all" | "yes" | "no" | "some";

export type Level = "error" | "warning" | "advice" | "off";

export type Lever = { 
/**
 * What is changed.
 */
title: string, 
/**
 * What it adds to a month's take-home; none where that cannot be said.
 */
take_home: Told | null, 
/**
 * The sentence that explains it.
 */
sentence: string, };

export type Line = { 
/**
 * The offer bought.
 */
offer: OfferId, 
/**
 * Its name.
 */
name: string, 
/**
 * The placement that sold it; none for the main offer.
 */
placement: PlacementId | null, 
/**
 * How it is paid.
 */
price: Price, };

export type Live = { 
/**
 * The first day buyers met it.
 */
since: Date, 
/**
 * The day it was last looked at.
 */
reviewed: Date | null, 
/**
 * The day its price, words or place were changed without a test.
 */
changed: Date | null, 
/**
 * The counts; none where nobody counts.
 */
counts: Counts | null, 
/**
 * The counts by segment or channel.
 */
groups: Array<GroupCounts>, 
/**
 * How often it went together with the main offer; none where nobody looked.
 */
together: Together | null, 
/**
 * The take rate below which it is not worth its place; none for the house's own.
 */
floor: Rate | null, };

export type Look = "editorial" | "plain" | "warm";

export type MapKind = "svg" | "png";

export type MayClose = { 
/**
 * Whether it may; it stays where something typed could not be kept.
 */
may: boolean, };

export type Measure = "money" | "count" | "share" | "hours";

export type MediaType = "image/png" | "image/jpeg" | "image/webp";

export type Membership = { 
/**
 * The segment.
 */
segment: SegmentId, 
/**
 * Whether the buyer is in it.
 */
inside: boolean, };

export type Met = { 
/**
 * The placement.
 */
placement: PlacementId, 
/**
 * Its stage.
 */
stage: Stage, 
/**
 * Whether the buyer said yes.
 */
yes: boolean, };

export type Moment = "with_main" | "within_days" | "later";

export type Money = { 
/**
 * Minor units: 3900 is $39.00, 3900 is ¥3,900.
 */
minor: number, 
/**
 * The currency they are of.
 */
currency: Currency, };

export type MoneyRead = { "read": "amount", 
/**
 * The amount.
 */
money: Money, 
/**
 * The amount as people write it.
 */
text: string, } | { "read": "unreadable", 
/**
 * The sentence.
 */
message: string, };

export type Named = { 
/**
 * The name.
 */
name: string, 
/**
 * The design on screen.
 */
watching: DesignId | null, };

export type Nothing = Record<string, never>;

export type Offer = { 
/**
 * Its id.
 */
id: OfferId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its category in the practitioner's words (programme, sessions, course, workbook, …).
 */
category: string, 
/**
 * What sort of thing is delivered.
 */
kind: Kind, 
/**
 * The product line an upgrade climbs; empty where there is none.
 */
line: string, 
/**
 * Its tier within the line, 0 the lowest.
 */
tier: number, 
/**
 * The outcomes it supports.
 */
outcomes: Array<OutcomeId>, 
/**
 * The problem it solves, in a sentence.
 */
problem: string, 
/**
 * How it helps, in one line a buyer reads.
 */
benefit_line: string, 
/**
 * For whom it is.
 */
audience: string, 
/**
 * What is inside, a line each.
 */
inside: Array<string>, 
/**
 * What a buyer pays.
 */
price: Price, 
/**
 * Earlier prices, oldest first.
 */
price_history: Array<PricePoint>, 
/**
 * What one sale costs the practitioner in money.
 */
unit_cost: Money | null, 
/**
 * What one sale costs in the practitioner's own time.
 */
delivery: Delivery, 
/**
 * How many can be sold, where that is limited.
 */
seats: number | null, 
/**
 * What the buyer may fall back on.
 */
guarantee: Guarantee | null, 
/**
 * The offers it contains; one that contains any is a bundle.
 */
contains: Array<OfferId>, 
/**
 * Why a bundle's parts work better together.
 */
bundle_reason: string, 
/**
 * Whether it can be bought without a bundle around it.
 */
sold_alone: boolean, 
/**
 * Why seats are limited, as the page says it.
 */
seats_reason: string, 
/**
 * How its price is shown.
 */
display: PriceDisplay, 
/**
 * What is said of it, and what that rests on.
 */
claims: Claims, 
/**
 * What touches people's health in it.
 */
care: Care, 
/**
 * How it lies in time.
 */
timing: Timing, 
/**
 * How a subscription to it goes on and ends.
 */
renewal: RenewalTerms, 
/**
 * Who sells it, where that is somebody else.
 */
partner: Partner | null, 
/**
 * What buyers ask of it, in the order the sales page answers.
 */
questions: Array<Question>, 
/**
 * What it looks like.
 */
picture: Picture | null, 
/**
 * Whether it is put away: kept, but no longer suggested.
 */
archived: boolean, };

export type OfferField = { "field": "name", "value": string } | { "field": "category", "value": string } | { "field": "kind", "value": Kind } | { "field": "line", "value": string } | { "field": "tier", "value": number } | { "field": "outcomes", "value": Array<OutcomeId> } | { "field": "problem", "value": string } | { "field": "benefit_line", "value": string } | { "field": "audience", "value": string } | { "field": "inside", "value": Array<string> } | { "field": "price", "value": Price } | { "field": "price_history", "value": Array<PricePoint> } | { "field": "unit_cost", "value": Money | null } | { "field": "delivery", "value": Delivery } | { "field": "seats", "value": number | null } | { "field": "guarantee", "value": Guarantee | null } | { "field": "contains", "value": Array<OfferId> } | { "field": "bundle_reason", "value": string } | { "field": "sold_alone", "value": boolean } | { "field": "seats_reason", "value": string } | { "field": "display", "value": PriceDisplay } | { "field": "claims", "value": Claims } | { "field": "care", "value": Care } | { "field": "timing", "value": Timing } | { "field": "renewal", "value": RenewalTerms } | { "field": "partner", "value": Partner | null } | { "field": "questions", "value": Array<Question> } | { "field": "picture", "value": Picture | null } | { "field": "archived", "value": boolean };

export type OfferId = string;

export type OneDesign = { 
/**
 * Its id.
 */
design: DesignId, };

export type OneMap = { 
/**
 * The design.
 */
design: DesignId, 
/**
 * How it is written.
 */
kind: MapKind, };

export type OneOffer = { 
/**
 * Its id.
 */
offer: OfferId, 
/**
 * The design on screen.
 */
watching: DesignId | null, };

export type OnePages = { 
/**
 * The way that the pages stand on.
 */
way: OneWay, 
/**
 * The width of the screen they are drawn for, in pixels.
 */
width: number, };

export type OneWay = { 
/**
 * The design.
 */
design: DesignId, 
/**
 * Who goes it; none for somebody who says yes to everything.
 */
buyer: Walking | null, };

export type Outcome = { 
/**
 * Its id.
 */
id: OutcomeId, 
/**
 * The client's words.
 */
words: string, };

export type OutcomeId = string;

export type Outlook = { 
/**
 * The design.
 */
design: DesignId, 
/**
 * Its name.
 */
name: string, 
/**
 * The figures, in a fixed order.
 */
figures: Array<Figure>, 
/**
 * What they rest on.
 */
inputs: Array<Input>, 
/**
 * What every extra does, in the order buyers meet them.
 */
extras: Array<Attach>, 
/**
 * From the main offer's price to the average order.
 */
waterfall: Array<WaterfallStep>, 
/**
 * From what a month's orders come to, to what they leave.
 */
take_home: Array<Part>, 
/**
 * How a month's revenue and take-home may turn out; empty while nothing can be sold.
 */
spreads: Array<Spread>, 
/**
 * The chance of reaching the design's goal; none where it has none.
 */
goal: GoalChance | null, 
/**
 * Twelve months of money.
 */
cash: Array<CashMonth>, 
/**
 * Fifty-two weeks of delivery.
 */
hours: Hours, 
/**
 * What becomes of limited seats.
 */
seats: Array<Seats>, 
/**
 * What makes these figures less than they seem, a sentence each.
 */
cautions: Array<string>, 
/**
 * "Illustrative, not a promise."
 */
note: string, };

export type OutlookTold = { 
/**
 * The state it was derived from.
 */
revision: number, 
/**
 * The forecast; none where there is none yet.
 */
outlook: Outlook | null, 
/**
 * Why there is none.
 */
why_not: string | null, };

export type OwnOffer = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its category in the practitioner's words.
 */
category: string, 
/**
 * Its price.
 */
price: Money, 
/**
 * The practitioner's minutes per sale.
 */
minutes: number, };

export type OwnOffers = { 
/**
 * What the practitioner does.
 */
profession: Profession, 
/**
 * Who is helped.
 */
audience: string, 
/**
 * What result they get, in their words.
 */
result: string, 
/**
 * What is sold; the dearest becomes the main offer.
 */
offers: Array<OwnOffer>, 
/**
 * Minutes a week free for delivery.
 */
weekly_minutes: number, 
/**
 * The currency.
 */
currency: Currency, };

export type PageLanguage = "english" | "german" | "french" | "spanish";

export type Part = { 
/**
 * What it is ("refunds").
 */
title: string, 
/**
 * The amount; negative where it goes away.
 */
amount: Told, };

export type Partner = { 
/**
 * Who sells it.
 */
name: string, 
/**
 * Whether the practitioner earns from each sale.
 */
commission: boolean, 
/**
 * What the page says about that.
 */
disclosure: string, };

export type Payment = { 
/**
 * Which of the other ways to pay the main offer is chosen; none for its price.
 */
way: number | null, 
/**
 * Whether the discount code is used.
 */
coupon: boolean, };

export type Picture = { 
/**
 * What kind of picture it is.
 */
media: MediaType, 
/**
 * Its bytes in base64, with padding.
 */
data: string, 
/**
 * Its width in pixels, 1 to 10,000.
 */
width: number, 
/**
 * Its height in pixels, 1 to 10,000.
 */
height: number, 
/**
 * What it shows, for who cannot see it; empty where it only decorates.
 */
shows: string, };

export type PictureRead = { 
/**
 * The picture.
 */
picture: Picture, };

export type Place = { 
/**
 * The field that speaks ("price", "trigger"), if one does.
 */
field: string | null, } & ({ "what": "practice" } | { "what": "design", "id": DesignId } | { "what": "stage", "id": Stage } | { "what": "placement", "id": PlacementId } | { "what": "offer", "id": OfferId });

export type PlaceOffer = { 
/**
 * The design.
 */
design: DesignId, 
/**
 * The offer.
 */
offer: OfferId, 
/**
 * The stage.
 */
stage: Stage, 
/**
 * Its position among that stage's placements; none for the last.
 */
position: number | null, };

export type Placement = { 
/**
 * Its id.
 */
id: PlacementId, 
/**
 * The design it belongs to.
 */
design: DesignId, 
/**
 * The offer shown.
 */
offer: OfferId, 
/**
 * The stage it is shown at.
 */
stage: Stage, 
/**
 * Its place among the placements of its stage, from 0 without gaps.
 */
position: number, 
/**
 * The relation the practitioner declares.
 */
relation: Relation, 
/**
 * How it is shown.
 */
presentation: Presentation, 
/**
 * What a yes does.
 */
effect: Effect, 
/**
 * When it is met.
 */
trigger: Trigger, 
/**
 * The words around it.
 */
copy: Copy, 
/**
 * A price that holds here only; otherwise the offer's.
 */
price: Price | null, 
/**
 * Whether it starts ticked or in the basket.
 */
preselected: boolean, 
/**
 * What the buyer must fill in before a yes counts.
 */
asks_for: Array<string>, 
/**
 * Whether a buyer who already has it on this way is spared it.
 */
hide_if_owned: boolean, 
/**
 * When and how it is sent; there exactly when the stage is the follow-up.
 */
follow_up: FollowUp | null, 
/**
 * The believed share of yes among those who meet it; otherwise the stage's weak default.
 */
take_rate: Assumption | null, 
/**
 * Whether nobody can buy without it.
 */
required: boolean, 
/**
 * Whether it stands above the main button of the sales page.
 */
above_button: boolean, 
/**
 * Whether a yes asks for a conversation first, and nothing is charged before it.
 */
asks_first: boolean, 
/**
 * How easy its no is to find.
 */
way_out: WayOut, 
/**
 * The deadline shown with it.
 */
timer: Timer | null, 
/**
 * Why it should belong here, written before the numbers come in.
 */
hypothesis: string, 
/**
 * What is known of it since buyers meet it; none while it is a plan.
 */
live: Live | null, };

export type PlacementField = { "field": "offer", "value": OfferId } | { "field": "relation", "value": Relation } | { "field": "presentation", "value": Presentation } | { "field": "effect", "value": Effect } | { "field": "trigger", "value": Trigger } | { "field": "copy", "value": Copy } | { "field": "price", "value": Price | null } | { "field": "preselected", "value": boolean } | { "field": "asks_for", "value": Array<string> } | { "field": "hide_if_owned", "value": boolean } | { "field": "follow_up", "value": FollowUp | null } | { "field": "take_rate", "value": Assumption | null } | { "field": "required", "value": boolean } | { "field": "above_button", "value": boolean } | { "field": "asks_first", "value": boolean } | { "field": "way_out", "value": WayOut } | { "field": "timer", "value": Timer | null } | { "field": "hypothesis", "value": string } | { "field": "live", "value": Live | null };

export type PlacementForecast = { 
/**
 * The placement.
 */
placement: PlacementId, 
/**
 * The share of yes assumed among those who meet it.
 */
take_rate: Rate, 
/**
 * Whether that share is the stage's weak default rather than the practitioner's own.
 */
take_rate_is_default: boolean, 
/**
 * The share of buyers who meet it.
 */
met: Exact, 
/**
 * The share of buyers who take it.
 */
attach_rate: Exact, 
/**
 * What it adds to the average order, less what it replaces.
 */
worth: ExactMoney, };

export type PlacementId = string;

export type PlacementView = { 
/**
 * The placement.
 */
placement: PlacementId, 
/**
 * The relation the catalogue's facts give it.
 */
derived: Relation, 
/**
 * Its price here as a buyer reads it.
 */
price: string, 
/**
 * Its trigger in words ("after a no to “12 weeks”"); empty when everybody meets it.
 */
trigger: string, 
/**
 * How many of the placements before it, counted from the first, it can wait for an answer of.
 */
earlier: number, };

export type Practice = { 
/**
 * Its name.
 */
name: string, 
/**
 * What the practitioner does.
 */
professions: Array<Profession>, 
/**
 * Whether the practitioner is licensed or registered.
 */
licensed: boolean, 
/**
 * Where the licence holds, in the practitioner's words.
 */
licence_regions: Array<string>, 
/**
 * The professional codes followed ("ACA", "BACP", "ICF").
 */
codes: Array<string>, 
/**
 * The regions sold to.
 */
regions: Array<Region>, 
/**
 * The currency of new offers and designs.
 */
currency: Currency, 
/**
 * How pages look.
 */
brand: Brand, 
/**
 * Minutes a week free for delivery.
 */
weekly_minutes: number, 
/**
 * The weeks of the year without delivery, by their ISO number.
 */
weeks_off: Array<number>, 
/**
 * The platform sold on, in the practitioner's words; empty while undecided.
 */
platform: string, 
/**
 * Whether what a region asks is pointed out everywhere, as a warning.
 */
strict: boolean, 
/**
 * Whether prices include tax where there is one.
 */
prices_include_tax: boolean, 
/**
 * What buyers pay in tax, region by region.
 */
taxes: Array<RegionTax>, 
/**
 * What every charge costs.
 */
fees: Fees, 
/**
 * Memberships, licences and titles.
 */
credentials: Array<Credential>, 
/**
 * Whether courses and therapy have a site and a login of their own.
 */
courses_apart: boolean, 
/**
 * Thresholds and levels that differ from the book's.
 */
book: BookSettings, };

export type PracticeField = { "field": "name", "value": string } | { "field": "professions", "value": Array<Profession> } | { "field": "licensed", "value": boolean } | { "field": "licence_regions", "value": Array<string> } | { "field": "codes", "value": Array<string> } | { "field": "regions", "value": Array<Region> } | { "field": "currency", "value": Currency } | { "field": "brand", "value": Brand } | { "field": "brand_name", "value": string } | { "field": "person", "value": string } | { "field": "about", "value": string } | { "field": "weekly_minutes", "value": number } | { "field": "weeks_off", "value": Array<number> } | { "field": "platform", "value": string } | { "field": "strict", "value": boolean } | { "field": "prices_include_tax", "value": boolean } | { "field": "taxes", "value": Array<RegionTax> } | { "field": "fees", "value": Fees } | { "field": "credentials", "value": Array<Credential> } | { "field": "courses_apart", "value": boolean } | { "field": "book", "value": BookSettings };

export type Presentation = "checkbox" | "card" | "full_page" | "email" | "bought_together" | "threshold_nudge";

export type Price = { "pay": "one_time", 
/**
 * The whole price.
 */
amount: Money, } | { "pay": "plan", 
/**
 * How many instalments, 2 to 60.
 */
instalments: number, 
/**
 * Each of them.
 */
amount: Money, 
/**
 * How far apart they are.
 */
every: Interval, } | { "pay": "subscription", 
/**
 * Each charge.
 */
amount: Money, 
/**
 * How far apart they are.
 */
every: Interval, 
/**
 * A trial before the first full charge.
 */
trial: Trial | null, };

export type PriceDisplay = { 
/**
 * The crossed-out price beside it, if there is one.
 */
compare_at: Money | null, 
/**
 * The first day the price held; the price history tells what held before.
 */
since: Date | null, 
/**
 * A fee every buyer pays on top of the shown price.
 */
mandatory_fee: Money | null, 
/**
 * Whether the price is told only on request.
 */
on_request: boolean, };

export type PricePoint = { 
/**
 * The first day it held.
 */
from: Date, 
/**
 * The price.
 */
price: Price, };

export type Printed = { 
/**
 * Whether the user went through with it.
 */
printed: boolean, };

export type Profession = "coach" | "therapist" | "course_creator";

export type Question = { 
/**
 * What is asked.
 */
question: string, 
/**
 * What is answered.
 */
answer: string, };

export type Rate = number;

export type ReadMoney = { 
/**
 * The text.
 */
text: string, 
/**
 * The currency in force.
 */
currency: Currency, };

export type Receipt = { 
/**
 * What was bought, the main offer first.
 */
lines: Array<Line>, 
/**
 * What is charged over the journey's purchases at once: one-time prices, first instalments, first charges.
 */
today: Money, 
/**
 * What plans still owe afterwards.
 */
later: Money, 
/**
 * What renews.
 */
renewals: Array<Renewal>, };

export type Recent = { 
/**
 * Its place in the list of recent libraries, from 0.
 */
index: number, };

export type RecordAfter = { 
/**
 * Its key.
 */
key: Key, 
/**
 * The record.
 */
record: AnyRecord | null, };

export type Region = "eu" | "de" | "fr" | "pl" | "be" | "pt" | "uk" | "us" | "us-ca" | "other";

export type RegionTax = { 
/**
 * The region.
 */
region: Region, 
/**
 * The share of buyers who live there.
 */
buyers: Rate, 
/**
 * The rate of the tax, as a share of the price before it.
 */
rate: Rate, 
/**
 * Whether the prices shown there include it; otherwise it comes on top.
 */
included: boolean, };

export type Relation = "cross_sell" | "upsell" | "downsell" | "bundle";

export type Renewal = { 
/**
 * The offer it is for.
 */
offer: OfferId, 
/**
 * Each charge.
 */
amount: Money, 
/**
 * How far apart charges are.
 */
every: Interval, 
/**
 * Days from the purchase to the first full charge, where a trial comes first.
 */
after_trial_days: number | null, };

export type RenewalTerms = { 
/**
 * How it can be ended; none where that is not settled.
 */
cancel: CancelWay | null, 
/**
 * Steps it takes to end it.
 */
cancel_steps: number, 
/**
 * Steps it takes to join.
 */
join_steps: number, 
/**
 * Days before the first charge after a trial at which a reminder is sent; none without one.
 */
reminder_days: number | null, 
/**
 * Whether a notice is sent every year.
 */
yearly_notice: boolean, };

export type RuleBook = { 
/**
 * Its rules in order.
 */
rules: Array<RulePage>, };

export type RulePage = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its group.
 */
group: string, 
/**
 * Its weight where nothing special holds.
 */
severity: Severity, 
/**
 * Every weight it may report.
 */
severities: Array<Severity>, 
/**
 * Whether switching it off is asked twice, because it speaks of law or of a professional code.
 */
asks_twice: boolean, 
/**
 * What it rests on, in a word ("definition", "practice", "our default").
 */
basis: string, 
/**
 * The day on which the law it rests on was last looked up, if it rests on one.
 */
law_as_of: string | null, 
/**
 * Where it applies.
 */
applies: Applies, 
/**
 * The numbers it draws its lines at.
 */
thresholds: Array<Threshold>, 
/**
 * Its sources.
 */
sources: Array<RuleSource>, 
/**
 * Its page in Markdown.
 */
page: string, };

export type RuleSource = { 
/**
 * What it is.
 */
title: string, };

export type RulesHere = { 
/**
 * The state this was derived from.
 */
revision: number, 
/**
 * Every rule, in the order of the book.
 */
rules: Array<Speaking>, };

export type SafeFixes = { 
/**
 * The fixes, in the order in which they are to be carried out.
 */
fixes: Array<Fix>, 
/**
 * The design before and after all of them.
 */
comparison: Comparison, };

export type Scenario = { 
/**
 * Its name: careful, as believed or hopeful.
 */
name: string, 
/**
 * Buyers a month.
 */
buyers: Told, 
/**
 * Revenue a month.
 */
revenue: Told, 
/**
 * Take-home a month.
 */
take_home: Told, 
/**
 * Delivery in a working week.
 */
hours: Told, 
/**
 * The sentence that explains it.
 */
sentence: string, };

export type Seats = { 
/**
 * The offer.
 */
offer: OfferId, 
/**
 * Its name.
 */
name: string, 
/**
 * Seats there are.
 */
seats: number, 
/**
 * Whether there are so many anew every year, in group runs; otherwise once and for all.
 */
every_year: boolean, 
/**
 * Sold in an average month.
 */
sold_a_month: Told, 
/**
 * Left after twelve months.
 */
left: Told, 
/**
 * The month in which the last one goes, if that is within twelve; from 1.
 */
sold_out: number | null, 
/**
 * The sentence about it.
 */
sentence: string, };

export type SeekGoal = { 
/**
 * The design.
 */
design: DesignId, 
/**
 * Edits tried on a copy first.
 */
edits: Array<Edit>, 
/**
 * What a month is to leave.
 */
goal: Money, };

export type Seen = { 
/**
 * Those who came.
 */
visitors: number, 
/**
 * Those of them who bought.
 */
buyers: number, };

export type Segment = { 
/**
 * Its id.
 */
id: SegmentId, 
/**
 * Its name ("first-time leaders").
 */
name: string, 
/**
 * The share of buyers believed to be in it.
 */
share: Rate, 
/**
 * How that is known.
 */
known_by: KnownBy, };

export type SegmentId = string;

export type Severity = "error" | "warning" | "advice";

export type Shade = "light" | "dark" | "device";

export type ShareOf = "whole_order" | "main_offer";

export type Side = { 
/**
 * The design.
 */
design: DesignId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its figures, in the order of an outlook.
 */
figures: Array<Figure>, 
/**
 * Findings of the rule book.
 */
findings: number, };

export type SideBySide = { 
/**
 * The first.
 */
one: Side, 
/**
 * The second.
 */
other: Side, 
/**
 * What the first leaves more in a month than the second; none where their currencies differ.
 */
more: Told | null, 
/**
 * The chance that the first leaves more; none where their currencies differ.
 */
ahead: Told | null, 
/**
 * The sentence that says so.
 */
sentence: string, 
/**
 * "Illustrative, not a promise."
 */
note: string, };

export type Silenced = { 
/**
 * The finding.
 */
finding: Finding, 
/**
 * The exemption.
 */
exemption: ExemptionId, 
/**
 * Its reason.
 */
reason: string, };

export type SizeTest = { 
/**
 * The design.
 */
design: DesignId, 
/**
 * Edits tried on a copy first.
 */
edits: Array<Edit>, 
/**
 * The extra that is changed.
 */
placement: PlacementId, 
/**
 * By how much its take rate is to rise.
 */
more: Rate, };

export type Snapshot = { 
/**
 * The number of the state shown; grows with every change.
 */
revision: number, 
/**
 * The library's file, as its owner calls it.
 */
file: string, 
/**
 * Its whole path.
 */
path: string, 
/**
 * Every record.
 */
records: Array<AnyRecord>, 
/**
 * What can be undone and redone.
 */
history: HistoryState, 
/**
 * The templates on offer.
 */
templates: Array<TemplateCard>, 
/**
 * Recent libraries, newest first, this one left out.
 */
recent: Array<string>, 
/**
 * Categories practitioners use.
 */
categories: Array<string>, 
/**
 * Things to say once ("opened the backup of …").
 */
notices: Array<string>, 
/**
 * The program's version.
 */
version: string, };

export type Sought = { 
/**
 * The goal.
 */
goal: Told, 
/**
 * What a month leaves now.
 */
now: Told, 
/**
 * More visitors, a higher share who buy, another price: each alone.
 */
ways: Array<Way>, 
/**
 * Delivery in a working week once the goal is reached by visitors; none where it cannot be.
 */
hours: Told | null, 
/**
 * The sentence that sums it up.
 */
sentence: string, };

export type Spacing = "close" | "even" | "airy";

export type Speaking = { 
/**
 * The rule's id.
 */
rule: string, 
/**
 * How it stands.
 */
stands: Stands, 
/**
 * For whom it is ("for therapists who sell to California").
 */
audience: string, 
/**
 * Why it speaks or keeps silent, in a sentence.
 */
because: string, 
/**
 * Whether this house changed its level or one of its thresholds.
 */
changed: boolean, };

export type SplitTest = { 
/**
 * What is tried ("with the journal at checkout").
 */
name: string, 
/**
 * The placement that version B has and version A has not, or has otherwise; none for another change.
 */
placement: PlacementId | null, 
/**
 * The version without the change.
 */
a: Arm, 
/**
 * The version with it.
 */
b: Arm, 
/**
 * People planned for each version before it began; 0 where none were.
 */
planned: number, 
/**
 * Whether its evidence stays honest however often one looks.
 */
sequential: boolean, 
/**
 * Whether it is decided.
 */
decided: boolean, 
/**
 * The same for groups.
 */
groups: Array<ArmsOfGroup>, };

export type Spread = { 
/**
 * What it is the distribution of.
 */
what: What, 
/**
 * Its bars, from the lowest on.
 */
bars: Array<Bar>, 
/**
 * Its band.
 */
band: Band, 
/**
 * The sentence that explains it.
 */
sentence: string, };

export type Stage = "sales_page" | "cart" | "checkout" | "one_click" | "thank_you" | "follow_up";

export type Stands = "speaks" | "off" | "elsewhere";

export type Stop = { 
/**
 * The extra it is about; none for the main offer and the receipt.
 */
placement: PlacementId | null, 
/**
 * Where it stands; none for the receipt.
 */
stage: Stage | null, 
/**
 * The offer's name.
 */
name: string, 
/**
 * What it costs here.
 */
price: string, 
/**
 * What it is beside the main offer.
 */
relation: Relation | null, 
/**
 * What those who come here do.
 */
taken: string, 
/**
 * Its place from left to right.
 */
column: number, 
/**
 * Its place from top to bottom.
 */
row: number, };

export type Subject = { "what": "practice" } | { "what": "design", "id": DesignId } | { "what": "stage", "id": Stage } | { "what": "placement", "id": PlacementId } | { "what": "offer", "id": OfferId };

export type Swing = { 
/**
 * Which input.
 */
of: InputOf, 
/**
 * Its name.
 */
title: string, 
/**
 * Its lower end.
 */
low: Told, 
/**
 * Its upper end.
 */
high: Told, 
/**
 * A month's take-home at its lower end.
 */
at_low: Told, 
/**
 * The same at its upper end.
 */
at_high: Told, 
/**
 * The sentence that explains it.
 */
sentence: string, };

export type TemplateCard = { 
/**
 * Its id.
 */
id: string, 
/**
 * For whom it is.
 */
profession: Profession, 
/**
 * Its title.
 */
title: string, 
/**
 * What is in it, in a sentence.
 */
summary: string, };

export type TestSize = { 
/**
 * The take rate now.
 */
now: Told, 
/**
 * The one to be told from it.
 */
then: Told, 
/**
 * People each of the two versions needs; none where there is nothing to test.
 */
per_arm: Told | null, 
/**
 * Weeks until both have them; none where nobody meets it.
 */
weeks: Told | null, 
/**
 * The sentence that says so, and what to do instead where it takes too long.
 */
sentence: string, };

export type TestSized = { 
/**
 * The state it was derived from.
 */
revision: number, 
/**
 * The size; none where there is no forecast.
 */
size: TestSize | null, 
/**
 * Why there is none.
 */
why_not: string | null, };

export type Tested = { 
/**
 * What is tried.
 */
name: string, 
/**
 * The share who buy without it; none while nobody met that version.
 */
without: Told | null, 
/**
 * The share who buy with it; none while nobody met that version.
 */
with: Told | null, 
/**
 * How likely more buy with it.
 */
better: Told, 
/**
 * What choosing the version that looks better gives away on average over all cases, as a share of visitors.
 */
loss: Told, 
/**
 * The sentence that says so.
 */
sentence: string, };

export type Testimonial = { 
/**
 * The words.
 */
words: string, 
/**
 * Who says them, as the page shows it.
 */
name: string, 
/**
 * What that person is to the practitioner.
 */
author: Author, 
/**
 * Where the original can be seen ("e-mail of 3 May"); empty where nobody knows.
 */
source: string, 
/**
 * What was given for it; empty where nothing was.
 */
incentive: string, 
/**
 * Whether the page says of the tie or the incentive.
 */
disclosed: boolean, 
/**
 * Whether consent to show it is on file.
 */
consent: boolean, };

export type Threshold = { 
/**
 * Its key ("bump_ratio_warning").
 */
key: string, 
/**
 * What it counts, as a heading ("Extras on one page, at most").
 */
name: string, 
/**
 * Its default.
 */
default: number, 
/**
 * What it counts.
 */
unit: Unit, 
/**
 * Where the default comes from.
 */
origin: string, };

export type Timer = { 
/**
 * Whom it holds for.
 */
scope: TimerScope, 
/**
 * The last day the terms hold.
 */
ends_on: Date | null, 
/**
 * Why they end then ("the group begins").
 */
reason: string, 
/**
 * How often the day was moved back after it was shown.
 */
moved: number, 
/**
 * The first day the same terms were offered again, if they were.
 */
again_from: Date | null, };

export type TimerScope = "everybody" | "each_visitor" | "each_visit";

export type Timing = { 
/**
 * When it is of use beside a main offer; none where that is not settled.
 */
moment: Moment | null, 
/**
 * What a buyer must have before it is of use.
 */
prerequisites: Array<OfferId>, 
/**
 * Days from the order until it begins; none where it begins at once.
 */
starts_after_days: number | null, 
/**
 * Days from the order until the first result is felt.
 */
first_value_days: number | null, 
/**
 * Days it lasts.
 */
lasts_days: number | null, };

export type Together = { 
/**
 * Orders looked at.
 */
orders: number, 
/**
 * Orders with the main offer.
 */
with_main: number, 
/**
 * Orders with the extra.
 */
with_extra: number, 
/**
 * Orders with both.
 */
both: number, 
/**
 * Pairs of offers that were looked at, this one among them.
 */
pairs: number, };

export type Told = { 
/**
 * Minor units of money; otherwise millionths.
 */
value: number, 
/**
 * The same as people read it.
 */
text: string, };

export type TrafficSource = { 
/**
 * Its name ("newsletter").
 */
name: string, 
/**
 * Visitors it brings a month.
 */
visits: number, 
/**
 * What it costs a month, in the design's currency; none where it costs nothing.
 */
cost: Money | null, 
/**
 * Whether they know the practitioner already; the default share who buy is higher then.
 */
warm: boolean, 
/**
 * The believed share of them who buy; otherwise a weak default.
 */
rate: Assumption | null, 
/**
 * How many were counted; none where nobody counts.
 */
seen: Seen | null, 
/**
 * What a partner who sends them gets of what they pay; none where nobody does.
 */
commission: Commission | null, };

export type Trial = { 
/**
 * Its length in days, 1 to 365.
 */
days: number, 
/**
 * What it costs; zero for a free one.
 */
price: Money, };

export type Trigger = { "on": "always" } | { "on": "after_yes", 
/**
 * The earlier placement.
 */
placement: PlacementId, } | { "on": "after_no", 
/**
 * The earlier placement.
 */
placement: PlacementId, } | { "on": "when", 
/**
 * The fact.
 */
condition: Condition, };

export type TryEdits = { 
/**
 * The design looked at.
 */
design: DesignId, 
/**
 * The edits.
 */
edits: Array<Edit>, };

export type Typeface = "editorial" | "plain" | "warm";

export type Unit = "count" | "permille" | "days" | "words" | "amount";

export type UnusedExemption = { 
/**
 * The exemption.
 */
exemption: ExemptionId, 
/**
 * The sentence about it.
 */
what: string, };

export type UseTemplate = { 
/**
 * Its id.
 */
template: string, };

export type Walking = { 
/**
 * What they said so far.
 */
answers: Array<Answered>, 
/**
 * The segments they belong to.
 */
segments: Array<SegmentId>, 
/**
 * How they pay.
 */
payment: Payment, };

export type Watching = { 
/**
 * Its view comes back with the answer.
 */
watching: DesignId | null, };

export type WaterfallStep = { 
/**
 * What it is called.
 */
title: string, 
/**
 * The placement; none for the main offer.
 */
placement: PlacementId | null, 
/**
 * What it adds.
 */
amount: Told, 
/**
 * What the average order has come to with it.
 */
reaches: Told, };

export type Way = { 
/**
 * What is changed ("Visitors a month").
 */
title: string, 
/**
 * What it would have to be; none where no value reaches the goal.
 */
needed: Told | null, 
/**
 * The sentence about it.
 */
sentence: string, };

export type WayOut = { 
/**
 * The size of its letters, in thousandths of those of the yes.
 */
size_permille: number, 
/**
 * The contrast to what it stands on, in hundredths: 450 is 4.5 to 1.
 */
contrast_hundredths: number, 
/**
 * Seconds until it appears.
 */
after_seconds: number, 
/**
 * Whether one must scroll to see it.
 */
needs_scroll: boolean, };

export type Week = { 
/**
 * Its number, from 1.
 */
week: number, 
/**
 * Its first day.
 */
starts: Date, 
/**
 * Whether it is a week off; its work waits for the next one that is not.
 */
off: boolean, 
/**
 * Delivery that falls in it.
 */
hours: Told, 
/**
 * Whether that is more than is free.
 */
over: boolean, };

export type What = "visitors" | "buyers" | "revenue" | "take_home" | "average_order" | "revenue_per_visitor" | "items_per_customer" | "twelve_month_value" | "hours_per_week" | "income_per_hour" | "break_even_visitors";

export type Worth = { 
/**
 * The placement.
 */
placement: PlacementId, 
/**
 * The offer's name.
 */
title: string, 
/**
 * What it adds to a month's take-home.
 */
take_home: Told, 
/**
 * What it adds to a working week's delivery.
 */
hours: Told, 
/**
 * What each of these hours leaves; none where it takes hardly any time.
 */
per_hour: Told | null, 
/**
 * Findings of the rule book with it.
 */
findings_with: number, 
/**
 * Findings without it.
 */
findings_without: number, 
/**
 * The sentence that explains it.
 */
sentence: string, };

export type Written = { 
/**
 * Its path.
 */
path: string, };

export type WrittenPages = { 
/**
 * The folder they stand in.
 */
folder: string, 
/**
 * How many there are.
 */
done: number, 
/**
 * How many there would be, had nobody said stop.
 */
of: number, };

export interface Contract {
  /** Opens the library in use (the first time: makes one) and tells everything the face starts with. */
  open: { args: Nothing; reply: Snapshot };
  /** Applies edits as one step and commits them. */
  apply: { args: Apply; reply: Applied };
  /** Takes the last step back. */
  undo: { args: Watching; reply: Applied };
  /** Does the last undone step again. */
  redo: { args: Watching; reply: Applied };
  /** Lists the history, newest first. */
  history: { args: HistoryPage; reply: HistoryList };
  /** Goes back to how things stood after a step; a step of its own, so nothing is destroyed. */
  go_back_to: { args: GoBackTo; reply: Applied };
  /** Tells what is derived from a design: findings, forecast, relations. */
  view: { args: OneDesign; reply: DesignView };
  /** Tells what edits would change in a design's findings and forecast, without applying them. */
  try_edits: { args: TryEdits; reply: Comparison };
  /** Tells everything that is safe to fix in a design and what it would change, without applying it. */
  safe_fixes: { args: OneDesign; reply: SafeFixes };
  /** Lists a design's journeys with receipts. */
  journeys: { args: DesignAt; reply: JourneyList };
  /** Tells the whole forecast of a design, with edits tried on a copy of the library and not applied. */
  outlook: { args: TryEdits; reply: OutlookTold };
  /** Tells what helps to decide about a design: worth of every extra, what matters most, cases, small changes. */
  decisions: { args: TryEdits; reply: DecisionsTold };
  /** Tells what it takes to reach a goal of a month's take-home. */
  seek_goal: { args: SeekGoal; reply: GoalSought };
  /** Holds a design against another one, or against itself with edits tried on a copy. */
  compare_designs: { args: CompareDesigns; reply: DesignsCompared };
  /** Tells what a test of an extra would take, before it starts. */
  size_test: { args: SizeTest; reply: TestSized };
  /** Ranks the catalogue's offers for a stage of a design. */
  candidates: { args: AtStage; reply: Candidates };
  /** Places an offer at a stage with what suits the two. */
  place: { args: PlaceOffer; reply: Applied };
  /** Adds an offer with a name, in the practice's currency. */
  add_offer: { args: Named; reply: Applied };
  /** Adds an outcome in the client's words. */
  add_outcome: { args: Named; reply: Applied };
  /** Adds an empty design. */
  add_design: { args: Named; reply: Applied };
  /** Adds a segment to a design. */
  add_segment: { args: AddSegment; reply: Applied };
  /** Copies an offer. */
  duplicate_offer: { args: OneOffer; reply: Applied };
  /** Copies a design with its placements. */
  duplicate_design: { args: OneDesign; reply: Applied };
  /** Silences a rule at a place with a reason. */
  exempt: { args: Exempt; reply: Applied };
  /** Adds a template's outcomes, offers and design. */
  use_template: { args: UseTemplate; reply: Applied };
  /** Builds a first design from four plain answers. */
  start_from_own: { args: OwnOffers; reply: Applied };
  /** Reads an amount as people type it. */
  read_money: { args: ReadMoney; reply: MoneyRead };
  /** Tells the whole rule book. */
  rule_book: { args: Nothing; reply: RuleBook };
  /** Tells which rules speak in the practice and the design on screen, and why. */
  rules_here: { args: Watching; reply: RulesHere };
  /** Asks where to and writes a design's preview as one HTML file. */
  export_html: { args: OneDesign; reply: Written };
  /** Asks where to and writes one way through a design as a PDF. */
  export_pdf: { args: OneWay; reply: Written };
  /** Asks under which name and writes every page of a design as a picture. */
  export_pictures: { args: OnePages; reply: WrittenPages };
  /** Draws up the flow map of a design. */
  flow_map: { args: OneDesign; reply: FlowTold };
  /** Asks where to and writes the flow map of a design as a drawing or a picture. */
  export_map: { args: OneMap; reply: Written };
  /** Asks how and prints one way through a design. */
  print_pages: { args: OneWay; reply: Printed };
  /** Asks for a picture and makes of it what the library keeps. */
  choose_picture: { args: Nothing; reply: PictureRead };
  /** Makes of the picture dropped on the window what the library keeps. */
  take_picture: { args: Nothing; reply: PictureRead };
  /** Asks where to and writes a chart of the forecast, as its table or as its picture. */
  export_chart: { args: ExportChart; reply: Written };
  /** Writes a chart with its sentence and its table as a sheet of paper where the user says. */
  export_sheet: { args: ExportSheet; reply: Written };
  /** Asks where to and writes the library as JSON. */
  export_json: { args: Nothing; reply: Written };
  /** Asks for a JSON file and takes its content over as one step. */
  import_json: { args: Watching; reply: Applied };
  /** Asks where to and writes a copy of the library. */
  save_copy: { args: Nothing; reply: Written };
  /** Asks for a library and opens it. */
  open_library: { args: Nothing; reply: Snapshot };
  /** Asks where to, makes a new library there and opens it. */
  new_library: { args: Nothing; reply: Snapshot };
  /** Opens a recent library. */
  open_recent: { args: Recent; reply: Snapshot };
  /** Opens the library handed to the program from outside, or takes a JSON file over as one step. */
  open_arrived: { args: Nothing; reply: Snapshot };
  /** Ends what takes long; what is done by then stays. */
  stop: { args: Nothing; reply: Heard };
  /** Answers the window that asks whether it may close. */
  close_window: { args: MayClose; reply: Heard };
  /** Takes the way out that the failure to open a library told in its detail. */
  rescue: { args: Nothing; reply: Snapshot };
}
