//! Consent leaves a record.

use crate::{
    model::{checkout::ConsentBox, practice::Region, price::Price, shape::quoted},
    rules::{
        applies::Applies,
        at_checkout,
        facets::Facets,
        finding::{Fix, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sold::{self},
        sources::{LOOKED_UP, read, remembered},
    },
};

/// The rule.
pub struct ConsentRecord;

static META: Meta = Meta {
    id: "consent-record",
    title: "Keep proof of consent",
    group: Group::Law,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::regions(&[Region::UsCa, Region::Eu, Region::Uk]),
    by_hand: false,
    why: "A yes that nobody can show later is as good as none.",
    sources: &[
        read(
            "California Automatic Renewal Law, as changed by AB 2863 from 1 July 2025",
            "Keep proof of consent for three years, or one year after the end.",
        ),
        remembered(
            "Regulation (EU) 2016/679, Article 7(1)",
            "Whoever relies on consent must be able to show it.",
        ),
    ],
    thresholds: &[],
    page: include_str!("consent_record.md"),
};

impl Rule for ConsentRecord {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::PRICE | Facets::CHECKOUT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let facts = &design.design.checkout;
        if facts.consent_record {
            return;
        }
        let boxes = [facts.start_now, facts.early_start, facts.marketing];
        let asked = boxes.into_iter().filter(|asked| *asked != ConsentBox::Absent).count();
        let renews = sold::all(design).find(|sold| matches!(sold.price, Price::Subscription { .. }));
        let (what, evidence) = match renews {
            _ if asked > 0 => {
                let boxes = if asked == 1 { "1 box".to_owned() } else { format!("{asked} boxes") };
                (
                    format!("The checkout asks for consent in {boxes}, and nothing keeps the answer."),
                    format!("{boxes} that ask for consent; no record of it."),
                )
            }
            Some(sold) => {
                let name = quoted(&sold.offer.name);
                (
                    format!("A buyer agrees to the renewal of {name}, and nothing keeps that yes."),
                    format!("{name} costs {}; no record of consent.", sold.price),
                )
            }
            None => return,
        };
        let said = Said {
            what,
            to_do: "Keep the time, the words shown and the tick of every consent.".to_owned(),
            evidence,
        };
        let edits = at_checkout::change(design, |facts| facts.consent_record = true);
        let fix = Fix::ask("Keep time, words and tick of every consent", edits);
        found.note(
            Severity::Advice,
            at_checkout::place(design, "consent_record"),
            said,
            fix.into_iter().collect(),
        );
    }
}
