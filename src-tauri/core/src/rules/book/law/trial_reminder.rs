//! A reminder comes before a trial turns paid.

use crate::{
    edit::{Edit, OfferField},
    model::{practice::Region, price::Price, shape::quoted, terms::RenewalTerms},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta, Threshold, Unit},
        rule::Rule,
        sentence,
        sold::{self},
        sources::{LOOKED_UP, ours, read},
    },
};

/// The rule.
pub struct TrialReminder;

const DAYS_BEFORE: Threshold = Threshold {
    key: "trial_reminder_days",
    name: "Days a reminder comes before a trial ends",
    default: 3,
    unit: Unit::Days,
    origin: "our default, the near end of the three to seven days in use",
};

static META: Meta = Meta {
    id: "trial-reminder",
    title: "Remind before a trial turns paid",
    group: Group::Law,
    severity: Severity::Warning,
    severities: &[Severity::Warning, Severity::Advice],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A first charge that comes unannounced is felt as a trick, and refunds and chargebacks follow.",
    sources: &[
        read(
            "California Automatic Renewal Law, as changed by AB 2863 from 1 July 2025",
            "Notices before a trial turns paid.",
        ),
        read(
            "UK subscription rules of the Digital Markets, Competition and Consumers Act",
            "Expected in spring 2027, with reminders before a trial ends.",
        ),
        ours("A reminder three days before the charge leaves time to decide."),
    ],
    thresholds: &[DAYS_BEFORE],
    page: include_str!("trial_reminder.md"),
};

impl Rule for TrialReminder {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::PRICE | Facets::TERMS
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let mut noted = Vec::new();
        for sold in sold::all(design) {
            let (offer, Price::Subscription { amount, trial: Some(_), .. }) = (sold.offer, sold.price) else {
                continue;
            };
            if noted.contains(&offer.id) {
                continue;
            }
            noted.push(offer.id);
            let trials = sold::all(design)
                .filter(|other| other.offer.id == offer.id)
                .filter_map(|other| trial_days(other.price));
            // On a trial of one day nothing can come before the charge.
            let Some(days) = trials.min().filter(|days| *days > 1) else { continue };
            let line = design.line(&DAYS_BEFORE);
            let least = u16::try_from(line.value).unwrap_or(u16::MAX).clamp(1, days - 1);
            let sent = offer.renewal.reminder_days;
            if sent.is_some_and(|sent| sent >= least && sent < days) {
                continue;
            }
            let name = quoted(&offer.name);
            let before =
                |sent: u16| format!("{} before the first charge", sentence::count(sent.into(), "day"));
            let what = match sent {
                None => "and nothing reminds of it".to_owned(),
                Some(sent) if sent >= days => {
                    format!("and the reminder would come {}, before the trial begins", before(sent))
                }
                Some(sent) => format!("and the reminder comes only {}", before(sent)),
            };
            let said = Said {
                what: format!("The trial of {name} turns into {amount} after {days} days, {what}."),
                to_do: format!("Send a mail {} with the amount and the way to cancel.", before(least)),
                evidence: format!(
                    "The trial lasts {days} days; a reminder {} or earlier leaves time to decide.",
                    before(least)
                ),
            };
            let renewal = RenewalTerms { reminder_days: Some(least), ..offer.renewal };
            let edit = Edit::ChangeOffer { id: offer.id, set: OfferField::Renewal(renewal) };
            let fix = Fix::ask(format!("Send a reminder {}", before(least)), vec![edit]);
            let asked = design.sells_to(Region::UsCa) || design.sells_to(Region::Uk);
            let severity = if asked { Severity::Warning } else { Severity::Advice };
            found.note(severity, Place::offer(offer.id, "renewal"), said, fix.into_iter().collect());
        }
    }
}

fn trial_days(price: Price) -> Option<u16> {
    match price {
        Price::Subscription { trial, .. } => trial.map(|trial| trial.days),
        Price::OneTime { .. } | Price::Plan { .. } => None,
    }
}
