//! The words of an example's line: stages, prices and facts.

use crate::model::{
    currency::Currency,
    ids::OutcomeId,
    money::Money,
    money_text::read_money,
    offer::{Offer, PricePoint},
    placement::{FollowUp, Presentation},
    price::{Interval, Price},
    rate::Rate,
    relation::Relation,
    stage::Stage,
    terms::Guarantee,
    trigger::Condition,
};

/// Stands where an example says nothing.
pub(super) const UNSAID: &str = "\u{2026}";

/// What an example says of one showing.
#[derive(Default)]
pub(super) struct Shown {
    pub relation: Option<Relation>,
    pub presentation: Option<Presentation>,
    pub after_yes: Option<String>,
    pub after_no: Option<String>,
    pub segment: Option<(String, bool)>,
    pub basket: Option<Condition>,
    pub replaces_main: bool,
    pub replaces: Option<String>,
    pub price_here: Option<Price>,
    pub ticked: bool,
    pub asks_for: Vec<String>,
    pub hidden_from_owners: bool,
    pub says: String,
    pub no_way_out: bool,
    pub takes: Option<Rate>,
}

/// What an example says of an offer.
#[derive(Default)]
pub(super) struct OfferFact {
    pub outcome: Option<String>,
    pub parts: Vec<String>,
    pub builds_on: Option<String>,
    category: Option<String>,
    price: Option<Price>,
    line: Option<(String, u16)>,
    benefit: Option<String>,
    pub no_outcome: bool,
    nothing_inside: bool,
    no_problem: bool,
}

impl OfferFact {
    /// Puts it into the offer.
    pub fn put(self, offer: &mut Offer) {
        offer.category = self.category.unwrap_or_else(|| std::mem::take(&mut offer.category));
        offer.price = self.price.unwrap_or(offer.price);
        offer.benefit_line = self.benefit.unwrap_or_else(|| std::mem::take(&mut offer.benefit_line));
        if let Some((line, tier)) = self.line {
            (offer.line, offer.tier) = (line, tier);
        }
        if self.nothing_inside {
            offer.inside.clear();
        }
        if self.no_problem {
            // A blank counts as nothing said and is not filled in.
            offer.problem = " ".to_owned();
        }
    }
}

/// One fact, of the offer or of this showing.
pub(super) enum Fact {
    Offer(Box<OfferFact>),
    Shown(Box<dyn FnOnce(&mut Shown)>),
}

/// Splits a line at its commas; a comma within quotes or within an amount does not split.
pub(super) fn pieces(rest: &str) -> Vec<String> {
    let (mut pieces, mut piece, mut quoted) = (Vec::new(), String::new(), false);
    let mut signs = rest.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' => quoted = !quoted,
            ',' if !quoted && signs.peek() == Some(&' ') => {
                pieces.push(std::mem::take(&mut piece).trim().to_owned());
                continue;
            }
            _ => {}
        }
        piece.push(sign);
    }
    pieces.push(piece.trim().to_owned());
    pieces
}

/// Reads the stage a line begins with.
pub(super) fn stage(word: &str) -> Result<(Stage, Option<FollowUp>), String> {
    let stage = match word {
        "sales page" => Stage::SalesPage,
        "cart" => Stage::Cart,
        "checkout" => Stage::Checkout,
        "one-click" => Stage::OneClick,
        "thank-you" => Stage::ThankYou,
        word => {
            let day = word.strip_prefix("day ").and_then(|day| day.parse().ok());
            let after_days = day.ok_or(format!("“{word}” is no stage"))?;
            return Ok((Stage::FollowUp, Some(FollowUp { after_days, ..FollowUp::default() })));
        }
    };
    Ok((stage, None))
}

/// Reads a whole percentage.
pub(super) fn percent(text: &str) -> Result<Rate, String> {
    let number = text.trim_end_matches('%').trim().parse().map_err(|_| format!("“{text}” is no share"))?;
    Ok(Rate::percent(number))
}

/// Reads an earlier price: `$59 from 2026-01-01`.
pub(super) fn price_point(text: &str, currency: Currency) -> Result<PricePoint, String> {
    let (amount, from) = text.split_once(" from ").ok_or("an earlier price reads “$59 from 2026-01-01”")?;
    let price = price(amount, |text| read_money(text, currency).map_err(|error| error.to_string()))?;
    Ok(PricePoint { from: from.trim().parse().map_err(|_| format!("“{from}” is no day"))?, price })
}

/// Reads one fact.
pub(super) fn fact(text: &str, currency: Currency) -> Result<Fact, String> {
    let money = |text: &str| read_money(text, currency).map_err(|error| error.to_string());
    let shown = |set: Box<dyn FnOnce(&mut Shown)>| Ok(Fact::Shown(set));
    let offer = |set: OfferFact| Ok(Fact::Offer(Box::new(set)));
    let rest = |prefix: &str| text.strip_prefix(prefix).map(|rest| rest.trim_matches('"').to_owned());
    let relation = |relation| shown(Box::new(move |at| at.relation = Some(relation)));
    let presentation = |presentation| shown(Box::new(move |at| at.presentation = Some(presentation)));
    match text {
        "cross-sell" => return relation(Relation::CrossSell),
        "upsell" => return relation(Relation::Upsell),
        "downsell" => return relation(Relation::Downsell),
        "bundle" => return relation(Relation::Bundle),
        "checkbox" => return presentation(Presentation::Checkbox),
        "card" => return presentation(Presentation::Card),
        "bought together" => return presentation(Presentation::BoughtTogether),
        "nudge" => return presentation(Presentation::ThresholdNudge),
        "replaces main" => return shown(Box::new(|at| at.replaces_main = true)),
        "already ticked" => return shown(Box::new(|at| at.ticked = true)),
        "hidden from owners" => return shown(Box::new(|at| at.hidden_from_owners = true)),
        "no way to decline" => return shown(Box::new(|at| at.no_way_out = true)),
        "no outcome" => return offer(OfferFact { no_outcome: true, ..OfferFact::default() }),
        "no problem named" => return offer(OfferFact { no_problem: true, ..OfferFact::default() }),
        "nothing inside" => return offer(OfferFact { nothing_inside: true, ..OfferFact::default() }),
        _ => {}
    }
    if let Some(name) = rest("after yes to ") {
        shown(Box::new(move |at| at.after_yes = Some(name)))
    } else if let Some(name) = rest("after no to ") {
        shown(Box::new(move |at| at.after_no = Some(name)))
    } else if let Some(name) = rest("in segment ") {
        shown(Box::new(move |at| at.segment = Some((name, true))))
    } else if let Some(name) = rest("not in segment ") {
        shown(Box::new(move |at| at.segment = Some((name, false))))
    } else if let Some(amount) = rest("basket from ") {
        let amount = money(&amount)?;
        shown(Box::new(move |at| at.basket = Some(Condition::BasketAtLeast { amount })))
    } else if let Some(amount) = rest("basket below ") {
        let amount = money(&amount)?;
        shown(Box::new(move |at| at.basket = Some(Condition::BasketBelow { amount })))
    } else if let Some(name) = rest("replaces ") {
        shown(Box::new(move |at| at.replaces = Some(name)))
    } else if let Some(amount) = rest("here ") {
        let price = price(&amount, money)?;
        shown(Box::new(move |at| at.price_here = Some(price)))
    } else if let Some(question) = rest("asks ") {
        shown(Box::new(move |at| at.asks_for.push(question)))
    } else if let Some(words) = rest("says ") {
        shown(Box::new(move |at| at.says = words))
    } else if let Some(share) = rest("takes ") {
        let share = percent(&share)?;
        shown(Box::new(move |at| at.takes = Some(share)))
    } else if let Some(words) = rest("outcome ") {
        offer(OfferFact { outcome: Some(words), ..OfferFact::default() })
    } else if let Some(words) = rest("benefit ") {
        offer(OfferFact { benefit: Some(words), ..OfferFact::default() })
    } else if let Some(parts) = rest("contains ") {
        let parts = parts.split(" + ").map(str::to_owned).collect();
        offer(OfferFact { parts, ..OfferFact::default() })
    } else if let Some(name) = rest("builds on ") {
        offer(OfferFact { builds_on: Some(name), ..OfferFact::default() })
    } else if let Some(line) = rest("line ") {
        let (name, tier) = line.rsplit_once(' ').ok_or("a line has a name and a tier")?;
        let tier = tier.parse().map_err(|_| format!("“{tier}” is no tier"))?;
        offer(OfferFact { line: Some((name.to_owned(), tier)), ..OfferFact::default() })
    } else if text.contains(['$', '€', '£']) {
        offer(OfferFact { price: Some(price(text, money)?), ..OfferFact::default() })
    } else {
        offer(OfferFact { category: Some(text.to_owned()), ..OfferFact::default() })
    }
}

fn price(text: &str, money: impl Fn(&str) -> Result<Money, String>) -> Result<Price, String> {
    if let Some(amount) = text.strip_suffix(" a month") {
        return Ok(Price::Subscription { amount: money(amount)?, every: Interval::Month, trial: None });
    }
    if let Some((count, amount)) = text.split_once(" × ") {
        let instalments = count.parse().map_err(|_| format!("“{count}” is no number"))?;
        return Ok(Price::Plan { instalments, amount: money(amount)?, every: Interval::Month });
    }
    Ok(Price::once(money(text)?))
}

/// Fills in what an example did not mention; no outcome where it said that there is none.
pub(super) fn complete(offer: &mut Offer, outcomes: &[OutcomeId], words: &str, none_wanted: bool) {
    if offer.category.is_empty() {
        offer.category = format!("category of {}", offer.name);
    }
    if offer.outcomes.is_empty() && !none_wanted {
        offer.outcomes = outcomes.to_vec();
    }
    if offer.benefit_line == UNSAID {
        offer.benefit_line = format!("Helps you reach {words}.");
    }
    if offer.problem.is_empty() {
        offer.problem = format!("Without it, {words} is hard to keep up.");
    }
    if offer.audience.is_empty() {
        offer.audience = format!("People who want {words}.");
    }
    if offer.guarantee.is_none() {
        let terms = "All your money back within 30 days.".to_owned();
        offer.guarantee = Some(Guarantee { days: 30, terms, conditions: Vec::new() });
    }
    for line in offer.inside.iter_mut().filter(|line| *line == UNSAID) {
        *line = format!("All of {}", offer.name);
    }
}
