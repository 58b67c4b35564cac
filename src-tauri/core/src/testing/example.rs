//! A design written in a few lines, as the pages of the rule book show it.
//!
//! ```text
//! main: Confidence Reset, programme, $400, outcome steady confidence
//! checkout: 90-Day Journal, journal, $39, outcome steady confidence, checkbox
//! one-click: 12 Weeks, programme, $900, upsell, line Reset 2, after no to 90-Day Journal
//! ```
//!
//! A line `currency: EUR` before the first price lets amounts be written as `€400`; dollars otherwise.
//!
//! What an example does not mention is in order: an offer then supports the main offer's outcome, lists what is inside
//! and says how it helps, for whom and on what terms; a page of its own has a plain no, and its yes names the price;
//! the checkout tells of the right of withdrawal, and a subscription ends online.
//!
//! Whatever a line has no words for is set by its path in the file, for the practice, the design, an offer or its last
//! showing so far:
//!
//! ```text
//! practice: licensed = yes; codes = ["ACA"]
//! design: checkout.withdrawal info = yes
//! offer 90-Day Journal: care.self paced = yes; display.compare at = $59
//! showing of 90-Day Journal: timer = {"scope": "each_visitor"}
//! earlier price of 90-Day Journal: $59 from 2026-01-01
//! test of 90-Day Journal: a.visitors = 1000; a.buyers = 20; b.visitors = 1000; b.buyers = 9
//! as of: 2026-11-26
//! ```

use super::{
    example_facts,
    example_line::{self, Fact, Shown},
};
use crate::model::{
    assumption::Assumption,
    checkout::{CheckoutFacts, ConsentBox},
    copy::Copy,
    currency::Currency,
    date::Date,
    design::Design,
    ids::{DesignId, OfferId, OutcomeId, PlacementId, SegmentId},
    library::Library,
    money::Money,
    offer::Offer,
    outcome::Outcome,
    placement::{Effect, FollowUp, Placement, Presentation},
    practice::Practice,
    price::Price,
    record::Record,
    relation::Relation,
    segment::{KnownBy, Segment},
    split_test::SplitTest,
    stage::Stage,
    terms::{CancelWay, RenewalTerms},
    trigger::{Condition, Trigger},
};
use std::sync::Arc;
use uuid::Uuid;

/// The day examples are looked at, where they name none.
pub const DAY: &str = "2026-11-26";

/// Gives the day an example is looked at.
///
/// # Panics
///
/// When the day it names is no date.
pub fn day(text: &str) -> Date {
    let named = text.lines().find_map(|line| line.trim().strip_prefix("as of: "));
    named.unwrap_or(DAY).parse().expect("an example names its day as 2026-11-26")
}

/// Reads an example; a line that cannot be read is named.
pub fn read(text: &str) -> Result<(Library, DesignId), String> {
    let mut reader = Reader::default();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        reader.line(line).map_err(|why| format!("“{line}”: {why}"))?;
    }
    reader.finish()
}

struct Reader {
    practice: Practice,
    outcomes: Vec<Outcome>,
    offers: Vec<Offer>,
    design: Design,
    placements: Vec<Placement>,
    without_outcome: Vec<OfferId>,
    next: u128,
}

impl Default for Reader {
    fn default() -> Self {
        let design = Design {
            checkout: plain_checkout(),
            ..Design::new(DesignId::from(Uuid::from_u128(1)), "Example".to_owned(), Currency::USD)
        };
        let (outcomes, offers, placements) = (Vec::new(), Vec::new(), Vec::new());
        let practice = Practice::default();
        Self { practice, outcomes, offers, design, placements, without_outcome: Vec::new(), next: 2 }
    }
}

impl Reader {
    fn fresh(&mut self) -> Uuid {
        self.next += 1;
        Uuid::from_u128(self.next)
    }

    fn line(&mut self, line: &str) -> Result<(), String> {
        let (head, rest) = line.split_once(": ").ok_or("a line reads “where: what”")?;
        match head {
            "sells to" => {
                let region = |word: &str| serde_json::from_value(word.trim().to_lowercase().into());
                self.practice.regions = rest
                    .split(',')
                    .map(region)
                    .collect::<Result<_, _>>()
                    .map_err(|error| error.to_string())?;
                Ok(())
            }
            "currency" => {
                let currency = rest.trim().parse().map_err(|_| format!("“{rest}” is no currency"))?;
                (self.practice.currency, self.design.currency) = (currency, currency);
                Ok(())
            }
            "segment" => {
                let (name, share) = rest.rsplit_once(", ").ok_or("a segment has a name and a share")?;
                let share = example_line::percent(share)?;
                let id = SegmentId::from(self.fresh());
                let known_by = KnownBy::Declared;
                self.design.segments.push(Segment { id, name: name.to_owned(), share, known_by });
                Ok(())
            }
            "main" => {
                let (offer, shown) = self.offer(rest)?;
                self.design.main = Some(offer);
                self.design.main_price = shown.price_here;
                Ok(())
            }
            "catalogue" => self.offer(rest).map(drop),
            "as of" => Ok(()),
            "practice" => example_facts::set(&mut self.practice, rest),
            "design" => example_facts::set(&mut self.design, rest),
            about if about.starts_with("offer ") => {
                let id = self.named(&about["offer ".len()..])?;
                let offer = self.offers.iter_mut().find(|offer| offer.id == id).ok_or("no offer")?;
                example_facts::set(offer, rest)
            }
            about if about.starts_with("showing of ") => {
                let id = self.named(&about["showing of ".len()..])?;
                let shown = self.placements.iter_mut().rev().find(|placement| placement.offer == id);
                example_facts::set(shown.ok_or("it is not placed yet")?, rest)
            }
            about if about.starts_with("earlier price of ") => {
                let id = self.named(&about["earlier price of ".len()..])?;
                let point = example_line::price_point(rest, self.design.currency)?;
                let offer = self.offers.iter_mut().find(|offer| offer.id == id).ok_or("no offer")?;
                offer.price_history.push(point);
                Ok(())
            }
            about if about.starts_with("test of ") => {
                let id = self.named(&about["test of ".len()..])?;
                let shown = self.placements.iter().rev().find(|placement| placement.offer == id);
                let placement = Some(shown.ok_or("it is not placed yet")?.id);
                let name = about["test of ".len()..].to_owned();
                let mut test = SplitTest { name, placement, ..SplitTest::default() };
                example_facts::set(&mut test, rest)?;
                self.design.tests.push(test);
                Ok(())
            }
            stage => {
                let (stage, follow_up) = example_line::stage(stage)?;
                let (offer, shown) = self.offer(rest)?;
                self.place(offer, shown, stage, follow_up)
            }
        }
    }

    /// Reads the facts of an offer, known by its name or new.
    fn offer(&mut self, rest: &str) -> Result<(OfferId, Shown), String> {
        let mut facts = example_line::pieces(rest).into_iter();
        let name = facts.next().ok_or("an offer has a name")?;
        let id = match self.offers.iter().find(|offer| offer.name == name) {
            Some(known) => known.id,
            None => {
                let id = OfferId::from(self.fresh());
                self.offers.push(plain_offer(id, name, self.design.currency));
                id
            }
        };
        let mut shown = Shown::default();
        for fact in facts {
            match example_line::fact(&fact, self.design.currency)? {
                Fact::Offer(set) => {
                    let parts =
                        set.parts.iter().map(|name| self.named(name)).collect::<Result<Vec<_>, _>>()?;
                    self.without_outcome.extend(set.no_outcome.then_some(id));
                    let before = set.builds_on.as_ref().map(|name| self.named(name)).transpose()?;
                    let outcome = set.outcome.as_ref().map(|words| self.outcome(words));
                    let offer = self.offers.iter_mut().find(|offer| offer.id == id).ok_or("no offer")?;
                    offer.contains.extend(parts);
                    offer.outcomes.extend(outcome);
                    offer.timing.prerequisites.extend(before);
                    set.put(offer);
                }
                Fact::Shown(set) => set(&mut shown),
            }
        }
        Ok((id, shown))
    }

    fn named(&self, name: &str) -> Result<OfferId, String> {
        let offer = self.offers.iter().find(|offer| offer.name == name);
        offer.map(|offer| offer.id).ok_or(format!("there is no offer “{name}” yet"))
    }

    fn outcome(&mut self, words: &str) -> OutcomeId {
        if let Some(known) = self.outcomes.iter().find(|outcome| outcome.words == words) {
            return known.id;
        }
        let id = OutcomeId::from(self.fresh());
        self.outcomes.push(Outcome { id, words: words.to_owned() });
        id
    }

    fn place(
        &mut self,
        offer: OfferId,
        shown: Shown,
        stage: Stage,
        follow_up: Option<FollowUp>,
    ) -> Result<(), String> {
        let id = PlacementId::from(self.fresh());
        let earlier = |name: &Option<String>| match name {
            None => Ok(None),
            Some(name) => {
                let offer = self.named(name)?;
                let met = self.placements.iter().rev().find(|placement| placement.offer == offer);
                met.map(|placement| Some(placement.id)).ok_or(format!("“{name}” is not placed yet"))
            }
        };
        let segment = |name: &str| {
            let known = self.design.segments.iter().find(|segment| segment.name == name);
            known.map(|segment| segment.id).ok_or(format!("there is no segment “{name}”"))
        };
        let trigger =
            match (earlier(&shown.after_yes)?, earlier(&shown.after_no)?, &shown.segment, shown.basket) {
                (Some(placement), ..) => Trigger::AfterYes { placement },
                (_, Some(placement), ..) => Trigger::AfterNo { placement },
                (_, _, Some((name, true)), _) => {
                    Trigger::When { condition: Condition::InSegment { segment: segment(name)? } }
                }
                (_, _, Some((name, false)), _) => {
                    Trigger::When { condition: Condition::NotInSegment { segment: segment(name)? } }
                }
                (.., Some(condition)) => Trigger::When { condition },
                _ => Trigger::Always,
            };
        let effect = match (shown.replaces_main, earlier(&shown.replaces)?) {
            (true, _) => Effect::ReplacesMain,
            (_, Some(placement)) => Effect::Replaces { placement },
            _ => Effect::Adds,
        };
        let own_page = stage == Stage::OneClick || shown.relation == Some(Relation::Downsell);
        let decline_label = if own_page && !shown.no_way_out { "No thanks" } else { "" };
        let position = self.placements.iter().filter(|placement| placement.stage == stage).count();
        let relation = shown.relation.unwrap_or(Relation::CrossSell);
        let presentation = shown.presentation.unwrap_or(match stage {
            Stage::OneClick => Presentation::FullPage,
            Stage::FollowUp => Presentation::Email,
            _ => Presentation::Card,
        });
        self.placements.push(Placement {
            position: u32::try_from(position).map_err(|error| error.to_string())?,
            effect,
            trigger,
            copy: Copy {
                body: shown.says,
                accept_label: self.yes(offer, shown.price_here),
                decline_label: decline_label.to_owned(),
                ..Copy::default()
            },
            price: shown.price_here,
            preselected: shown.ticked,
            asks_for: shown.asks_for,
            hide_if_owned: shown.hidden_from_owners,
            follow_up,
            take_rate: shown.takes.map(Assumption::of),
            hypothesis: "Buyers ask for it.".to_owned(),
            ..Placement::new(id, self.design.id, offer, stage, relation, presentation)
        });
        Ok(())
    }

    /// Writes the words of a yes: what it adds, and for how much.
    fn yes(&self, offer: OfferId, here: Option<Price>) -> String {
        let known = self.offers.iter().find(|known| known.id == offer);
        known.map_or_else(String::new, |offer| {
            format!("Yes, add {} for {}", offer.name, here.unwrap_or(offer.price))
        })
    }

    fn finish(mut self) -> Result<(Library, DesignId), String> {
        let main = self.design.main.or(self.offers.first().map(|offer| offer.id));
        let mut outcomes: Vec<OutcomeId> = self
            .offers
            .iter()
            .filter(|offer| Some(offer.id) == main)
            .flat_map(|offer| offer.outcomes.clone())
            .collect();
        if outcomes.is_empty() {
            outcomes.push(self.outcome("steady confidence"));
        }
        let words = self.outcomes.iter().find(|outcome| outcome.id == outcomes[0]);
        let words = words.map_or_else(String::new, |outcome| outcome.words.clone());
        for offer in &mut self.offers {
            let none = self.without_outcome.contains(&offer.id);
            example_line::complete(offer, &outcomes, &words, none);
        }
        let id = self.design.id;
        let records = [Record::Practice(Arc::new(self.practice)), Record::Design(Arc::new(self.design))]
            .into_iter()
            .chain(self.outcomes.into_iter().map(|outcome| Record::Outcome(Arc::new(outcome))))
            .chain(self.offers.into_iter().map(|offer| Record::Offer(Arc::new(offer))))
            .chain(self.placements.into_iter().map(|placement| Record::Placement(Arc::new(placement))));
        Ok((Library::from_records(records).map_err(|refusal| refusal.to_string())?, id))
    }
}

/// Makes an offer of which only the name is known.
fn plain_offer(id: OfferId, name: String, currency: Currency) -> Offer {
    Offer {
        category: String::new(),
        benefit_line: example_line::UNSAID.to_owned(),
        inside: vec![example_line::UNSAID.to_owned()],
        renewal: RenewalTerms {
            cancel: Some(CancelWay::Online),
            reminder_days: Some(3),
            yearly_notice: true,
            ..RenewalTerms::default()
        },
        ..Offer::new(id, name, Price::once(Money::zero(currency)))
    }
}

/// Makes a checkout that tells of the right of withdrawal, has boxes that start empty, and keeps what is ticked.
fn plain_checkout() -> CheckoutFacts {
    CheckoutFacts {
        withdrawal_info: true,
        withdrawal_function: true,
        start_now: ConsentBox::Empty,
        early_start: ConsentBox::Empty,
        consent_record: true,
        ..CheckoutFacts::default()
    }
}
