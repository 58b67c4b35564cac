//! Once a year a subscription says what it costs and how to end it.

use crate::{
    edit::{Edit, OfferField},
    model::{practice::Region, price::Price, shape::quoted, terms::RenewalTerms},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sold::{self},
        sources::{LOOKED_UP, read},
    },
};

/// The rule.
pub struct AnnualRenewalReminder;

static META: Meta = Meta {
    id: "annual-renewal-reminder",
    title: "A yearly reminder for subscriptions",
    group: Group::Law,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::regions(&[Region::UsCa]),
    by_hand: false,
    why: "California asks for a yearly notice with the product, its price and the way to cancel.",
    sources: &[
        read(
            "California Automatic Renewal Law, as changed by AB 2863 from 1 July 2025",
            "A yearly reminder that names the product, the price and how to cancel.",
        ),
        read(
            "UK subscription rules of the Digital Markets, Competition and Consumers Act",
            "Expected in spring 2027; until then this rule leaves the United Kingdom out.",
        ),
    ],
    thresholds: &[],
    page: include_str!("annual_renewal_reminder.md"),
};

impl Rule for AnnualRenewalReminder {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::PRICE | Facets::TERMS
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let mut noted = Vec::new();
        for sold in sold::all(design) {
            let offer = sold.offer;
            let renews = matches!(sold.price, Price::Subscription { .. });
            if !renews || offer.renewal.yearly_notice || noted.contains(&offer.id) {
                continue;
            }
            noted.push(offer.id);
            let name = quoted(&offer.name);
            let said = Said {
                what: format!(
                    "Nobody who stays with {name} hears once a year what it costs and how to end \
                               it."
                ),
                to_do: "Send a mail every year: what it is, what it costs, how to cancel.".to_owned(),
                evidence: format!("{name} costs {}; no yearly notice is planned.", sold.price),
            };
            let renewal = RenewalTerms { yearly_notice: true, ..offer.renewal };
            let edit = Edit::ChangeOffer { id: offer.id, set: OfferField::Renewal(renewal) };
            let fix = Fix::ask("Send a yearly notice, and say so beside the price", vec![edit]);
            found.note(Severity::Warning, Place::offer(offer.id, "renewal"), said, fix.into_iter().collect());
        }
    }
}
