//! The program's own words on a mockup, in English; what stands here is all there is to translate.

use serde_json::{Value, json};

/// What the document is.
pub(super) const MOCKUP: &str = "mockup";
/// The ribbon over every page.
pub(super) const RIBBON: &str = "Mockup — nothing can be bought here";
/// The words of a no where the practitioner wrote none.
pub(super) const NO_THANKS: &str = "No thanks";
/// The words of the main offer's yes where the practitioner wrote none.
pub(super) const BUY: &str = "Buy now";
/// The words of an extra's yes where the practitioner wrote none.
pub(super) const ADD: &str = "Yes, add it";
/// The first word of a box's yes where the practitioner wrote none; the offer's name follows.
pub(super) const ADD_NAMED: &str = "Add";
/// The words of a replacing extra's yes where the practitioner wrote none.
pub(super) const SWAP: &str = "Yes, change my order";
/// What every field of a mockup says.
pub(super) const TAKES_NOTHING: &str = "Part of the mockup: this field takes no input.";
/// What a group of fields says.
pub(super) const FIELDS_TAKE_NOTHING: &str = "Part of the mockup: these fields take no input.";
/// What stands below the button that would pay.
pub(super) const PAYS_NOTHING: &str = "Part of the mockup: no card is charged and nothing is sent.";
/// What stands under the card field where a later page charges the card again.
pub(super) const CARD_KEPT: &str = "Your card is kept for this visit, so that you can add something with one click. Nothing more is charged without your yes.";
/// What is said of the right of withdrawal before the order.
pub(super) const MAY_WITHDRAW: &str = "You may withdraw from this purchase within 14 days, without giving a reason. The mail with your receipt says how.";
/// The words of the function that withdraws, as European law has them.
pub(super) const WITHDRAW_HERE: &str = "Withdraw from contract here";
/// What is said where the total does not follow.
pub(super) const TOTAL_STANDS: &str =
    "Part of the mockup: on your own page this total does not follow the boxes.";
/// What is said where prices come without tax.
pub(super) const TAX_ON_TOP: &str = "Tax is added to these prices.";
/// What is said of the estimate that US clients get.
pub(super) const ESTIMATE: &str =
    "Before the first session you get a good faith estimate of what it will cost.";
/// What is said where the receipt leaves extras out.
pub(super) const RECEIPT_LEAVES_OUT: &str =
    "Part of the mockup: your own receipt and its mail list the main offer only.";
/// What a box bound to another consent begins with.
pub(super) const WITH_THE_TERMS: &str = "I accept the terms. ";
/// The consent to begin with digital content.
pub(super) const START_NOW: &str =
    "Start now. I know that I lose my right of withdrawal once the content is opened to me.";
/// The request to begin with a service.
pub(super) const EARLY_START: &str = "Please begin within the 14 days in which I may withdraw. If I withdraw, I pay for what I have had by then.";
/// The consent to news.
pub(super) const NEWS: &str = "Send me news and offers by e-mail.";
/// What stands where a design has no main offer yet.
pub(super) const NO_MAIN: &str = "Your main offer will stand here";

/// Gives the sentences that the player fills in while a buyer walks; `{0}` and on are its figures and names.
pub(super) fn spoken() -> Value {
    json!({
        "today": "To pay today",
        "paid": "Paid today",
        "altogether": "Paid in all",
        "later": "Still to come",
        "renewal": "{0} every {1}, until you cancel",
        "renewal_after": "{0} every {1} after {2} days, until you cancel",
        "plus": "{0} today",
        "difference": "pay the difference, {0} today",
        "nothing": "nothing more to pay today",
        "back": "{0} back to your card",
        "returned": "Back to your card",
        "replaced": "In place of {0}: you pay only the difference of {1}.",
        "swapped": "In place of {0}.",
        "day": "Added on day {0}",
        "pay": "Pay {0} now",
        "pay_nothing": "Confirm — nothing to pay today",
        "yes": "yes",
        "no": "no",
        "nothing_met": "No extra was shown on this way.",
        "empty": "Nothing yet",
    })
}
