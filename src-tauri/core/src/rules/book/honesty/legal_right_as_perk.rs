//! A right is not sold as a kindness.

use crate::{
    copy_check::Family,
    edit::{Edit, OfferField},
    model::{
        offer::{Kind, Offer},
        practice::Region,
        shape::quoted,
        terms::Guarantee,
    },
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        marked::{LOOKS_AT, of_families},
        meta::{Basis, Group, Meta, Threshold, Unit},
        rule::Rule,
        sources::{LOOKED_UP, read, remembered},
    },
};
use std::{collections::BTreeSet, sync::Arc};

/// The rule.
pub struct LegalRightAsPerk;

const WITHDRAWAL: Threshold = Threshold {
    key: "withdrawal_days",
    name: "Days of withdrawal the law gives",
    default: 14,
    unit: Unit::Days,
    origin: "Consumer Rights Directive: 14 days.",
};
const SPECIAL: &[&str] = &["special", "exclusive", "unique", "risk-free", "risk free", "only with us"];
const BY_LAW: &[&str] = &["by law", "on top of", "statutory"];
const PLAIN: &str = "You can withdraw within 14 days; that is your right by law.";

/// Tells whether a guarantee shows off with no more than the days everybody has.
fn shows_off(guarantee: &Guarantee, days: i64) -> bool {
    if guarantee.days == 0 || i64::from(guarantee.days) > days {
        return false;
    }
    let terms = guarantee.terms.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| terms.contains(word));
    says(SPECIAL) && !says(BY_LAW)
}

/// Tells whether what is sold can be withdrawn from; care by a licensed practitioner is left to its own law.
fn has_right(offer: &Offer) -> bool {
    offer.kind != Kind::ClinicalService
}

static META: Meta = Meta {
    id: "legal-right-as-perk",
    title: "A right is not sold as a kindness",
    group: Group::Honesty,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::regions(&[Region::Eu, Region::Uk]),
    by_hand: false,
    why: "What everybody may claim by law is no special feature of one offer.",
    sources: &[
        read("UK CAP Code 3.12", "Rights given by law are not presented as a feature of the offer."),
        remembered("Directive 2005/29/EC, Annex I no. 10", "The same, in the European Union."),
    ],
    thresholds: &[WITHDRAWAL],
    page: include_str!("legal_right_as_perk.md"),
};

impl Rule for LegalRightAsPerk {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | LOOKS_AT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let days = design.line(&WITHDRAWAL);
        let mut told = BTreeSet::new();
        let shown = design.main.into_iter().chain(design.placed.iter().map(|placed| placed.offer));
        let offers: Vec<&Arc<Offer>> =
            shown.filter(|offer| offer.guarantee.is_some() && has_right(offer)).collect();
        for offer in offers {
            let Some(guarantee) = offer.guarantee.as_ref().filter(|kept| shows_off(kept, days.value)) else {
                continue;
            };
            if !told.insert(offer.id) {
                continue;
            }
            let name = quoted(&offer.name);
            let said = Said {
                what: format!(
                    "The guarantee of {name} makes something special of days that everybody has by law."
                ),
                to_do: format!("Say plainly that the {days} are given by law, and what you give on top."),
                evidence: format!(
                    "It holds {} days and says {}; {days} are given by law.",
                    guarantee.days,
                    quoted(&guarantee.terms)
                ),
            };
            let plain = Guarantee { terms: PLAIN.to_owned(), ..guarantee.clone() };
            let edit = Edit::ChangeOffer { id: offer.id, set: OfferField::Guarantee(Some(plain)) };
            let fix = Fix::ask(format!("Say {}", quoted(PLAIN)), vec![edit]);
            found.note(
                Severity::Warning,
                Place::offer(offer.id, "guarantee"),
                said,
                fix.into_iter().collect(),
            );
        }
        for place in of_families(design, &[Family::LegalRight]) {
            // What a guarantee says of itself is told above, or it gives more than the law does.
            let Some(offer) = place.offer().filter(|offer| has_right(offer) && !told.contains(&offer.id))
            else {
                continue;
            };
            if offer.guarantee.as_ref().is_some_and(|given| i64::from(given.days) > days.value) {
                continue;
            }
            let said = place.said(
                "shows a right as a kindness with",
                format!("Say plainly that the {days} are given by law, and what you give on top."),
            );
            found.note(Severity::Warning, place.place(), said, place.calmer(&[Family::LegalRight]));
        }
    }
}
