//! Nobody is hurried into care.

use crate::{
    edit::{DesignField, Edit, OfferField, PlacementField},
    model::{
        offer::Offer,
        practice::Profession,
        price_display::PriceDisplay,
        shape::quoted,
        timer::{Timer, TimerScope},
    },
    rules::{
        applies::Applies,
        duty,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sentence, sold,
        sources::{read, remembered},
        wellbeing,
    },
};

/// The rule.
pub struct UrgencyOnTherapy;

static META: Meta = Meta {
    id: "urgency-on-therapy",
    title: "Nobody is hurried into care",
    group: Group::Ethics,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning, Severity::Advice],
    basis: Basis::Code,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "People in distress are easily hurried into what they would not choose in peace.",
    sources: &[
        read("APA Ethics Code 5.05–5.06, as summarised", "Nobody open to undue influence is solicited."),
        read("ACA Code of Ethics C.3.f", "Nothing is promoted by undue influence."),
        remembered(
            "Directive 2005/29/EC, vulnerable consumers",
            "Those who are easily hurt are protected more.",
        ),
    ],
    thresholds: &[],
    page: include_str!("urgency_on_therapy.md"),
};

impl Rule for UrgencyOnTherapy {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE
            | Facets::RELEVANCE
            | Facets::PRICE
            | Facets::CARE
            | Facets::SCARCITY
            | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if !design.is(Profession::Therapist) && !design.design.audience_vulnerable {
            return;
        }
        if let (Some(timer), Some(main)) = (&design.design.timer, design.main)
            && is_tender(design, main)
        {
            let set = Edit::ChangeDesign { id: design.design.id, set: DesignField::Timer(None) };
            hurry(
                design,
                found,
                timer,
                &quoted(&main.name),
                Place::design(design.design.id, Some("timer")),
                set,
            );
        }
        for placed in &design.placed {
            let placement = placed.placement;
            let cheaper = placed.price.comparable().minor < placed.offer.price.comparable().minor;
            if (placement.timer.is_none() && !cheaper) || !is_tender(design, placed.offer) {
                continue;
            }
            let (id, name) = (placement.id, sentence::name(placed));
            if let Some(timer) = &placement.timer {
                let set = Edit::ChangePlacement { id, set: PlacementField::Timer(None) };
                hurry(design, found, timer, &name, Place::placement(id, "timer"), set);
            }
            if cheaper {
                let set = Edit::ChangePlacement { id, set: PlacementField::Price(None) };
                let how = format!("It costs {} here and {} elsewhere.", placed.price, placed.offer.price);
                discount(design, found, &name, how, Place::placement(id, "price"), set);
            }
        }
        let is_struck = |offer: &Offer| offer.display.compare_at.is_some() && is_tender(design, offer);
        for offer in sold::shown(design, is_struck) {
            let display = PriceDisplay { compare_at: None, ..offer.display };
            let set = Edit::ChangeOffer { id: offer.id, set: OfferField::Display(display) };
            let how = "A crossed-out price stands beside its price.".to_owned();
            discount(design, found, &quoted(&offer.name), how, Place::offer(offer.id, "display"), set);
        }
    }
}

/// Tells whether an offer is care or touches mental health, or whoever sees it is easily hurt.
fn is_tender(design: &Ground<'_>, offer: &Offer) -> bool {
    design.design.audience_vulnerable
        || sold::clinical(offer)
        || wellbeing::touch(design.library, offer).is_some()
}

/// Notes a deadline: advice where it is the one true day on which something begins, else as care weighs it.
fn hurry(design: &Ground<'_>, found: &mut Findings, timer: &Timer, name: &str, place: Place, set: Edit) {
    let once = timer.scope == TimerScope::Everybody && timer.moved == 0 && timer.again_from.is_none();
    let plain = once && timer.ends_on.is_some() && !timer.reason.trim().is_empty();
    let severity = match (plain, design.is(Profession::Therapist)) {
        (true, _) => Severity::Advice,
        (false, true) => duty::of_care(design),
        (false, false) => Severity::Warning,
    };
    let ends = timer
        .ends_on
        .map_or_else(|| "on no day that is named".to_owned(), |day| format!("on {}", day.in_words()));
    let whose = match timer.scope {
        TimerScope::Everybody => "for everybody",
        TimerScope::EachVisitor => "for each visitor anew",
        TimerScope::EachVisit => "for each visit anew",
    };
    let said = Said {
        what: if plain {
            format!("A deadline stands beside {name}, which touches people’s health.")
        } else {
            format!("{name} touches people’s health, and a deadline hurries them to it.")
        },
        to_do: "Take the deadline away; if something begins on a day, name the day in the text.".to_owned(),
        evidence: format!("The deadline ends {ends}, {whose}. {}", whom(design)),
    };
    let fix = Fix::ask(format!("Take the deadline of {name} away"), vec![set]);
    found.note(severity, place, said, fix.into_iter().collect());
}

fn discount(design: &Ground<'_>, found: &mut Findings, name: &str, how: String, place: Place, set: Edit) {
    let said = Said {
        what: format!("{name} touches people’s health, and a discount presses for it."),
        to_do: "Show one plain price, the same for everybody at all times.".to_owned(),
        evidence: format!("{how} {}", whom(design)),
    };
    let fix = Fix::ask(format!("Show {name} at its plain price"), vec![set]);
    found.note(Severity::Warning, place, said, fix.into_iter().collect());
}

fn whom(design: &Ground<'_>) -> String {
    match (design.design.audience_vulnerable, design.is(Profession::Therapist)) {
        (true, false) => "The design speaks to people who are easily hurt.".to_owned(),
        _ => duty::of_care_said(design),
    }
}
