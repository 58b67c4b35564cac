//! An upsell is a step up.

use crate::{
    architecture::Architecture,
    edit::{Edit, OfferField, PlacementField},
    model::{
        limits::LINE_CHARS, offer::Offer, placement::Effect, price::Price, relation::Relation, shape::quoted,
    },
    rules::{
        after_no,
        applies::Applies,
        base,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        parts, removal,
        rule::Rule,
        sentence,
        sources::{s1, s2, s3, s4},
    },
};

/// The rule.
pub struct UpsellNotHigherValue;

static META: Meta = Meta {
    id: "upsell-not-higher-value",
    title: "The step-up is not a step up",
    group: Group::Structure,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Definition,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "An upsell is a bigger or better version at a higher price, and the buyer must be able to see what is better.",
    sources: &[
        s1("An upsell is “a bigger or better version of the same thing”."),
        s2("“Upgrade to a higher-value version of the same product or service.”"),
        s3("“Upgrade to a more premium or higher-value version.”"),
        s4("“A higher-value, higher-priced plan or grade.”"),
    ],
    thresholds: &[],
    page: include_str!("upsell_not_higher_value.md"),
};

impl Rule for UpsellNotHigherValue {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::PRICE | Facets::COPY | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if design.main.is_none() {
            return;
        }
        for (index, placed) in design.placed.iter().enumerate() {
            if placed.placement.relation != Relation::Upsell {
                continue;
            }
            let id = placed.placement.id;
            let replaced = base::replaced(design, index).and_then(|base| base.resolve(design));
            if let Some((upgraded, price)) =
                replaced.filter(|(_, price)| !base::dearer(design, index, *price))
            {
                let said = not_dearer(design, index, upgraded, price);
                let fixes = cheaper_fixes(design, index, upgraded, price);
                found.note(Severity::Error, Place::placement(id, "price"), said, fixes);
            } else if placed.derived == Relation::Downsell && placed.placement.effect == Effect::Adds {
                let said = lower_tier(design, index);
                let fixes = after_no::attach(design, index).into_iter();
                let fixes = fixes.chain(removal::take_out(design, &[index])).collect();
                found.note(Severity::Error, Place::placement(id, "relation"), said, fixes);
            }
            if !base::says_what_is_inside(placed.offer) {
                let fixes = contents_fixes(design, index);
                found.note(
                    Severity::Error,
                    Place::placement(id, "offer"),
                    nothing_inside(design, index),
                    fixes,
                );
            }
        }
    }
}

fn not_dearer(design: &Architecture<'_>, index: usize, upgraded: &Offer, price: Price) -> Said {
    let placed = &design.placed[index];
    let (name, from) = (sentence::name(placed), quoted(&upgraded.name));
    Said {
        what: format!("{name} is to replace {from} as a step-up, but it does not cost more."),
        to_do: "Offer it as a gentler version after a no, add it instead of replacing, or look at its price again."
            .to_owned(),
        evidence: format!("{name} costs {} here, {from} costs {price}.", placed.price),
    }
}

fn lower_tier(design: &Architecture<'_>, index: usize) -> Said {
    let placed = &design.placed[index];
    let name = sentence::name(placed);
    let main = design.main.map_or_else(String::new, |main| quoted(&main.name));
    let tier = design.main.map_or(0, |main| main.tier);
    Said {
        what: format!("{name} is called an upsell, but it is a smaller version of {main}."),
        to_do: "Show it as a downsell (a gentler version) after a no, or look at its tier again.".to_owned(),
        evidence: format!(
            "On the same line, {name} is tier {} and {main} is tier {tier}.",
            placed.offer.tier
        ),
    }
}

fn nothing_inside(design: &Architecture<'_>, index: usize) -> Said {
    let name = sentence::name(&design.placed[index]);
    Said {
        what: format!("{name} is called an upsell, but nothing says what is better about it."),
        to_do: format!("List what is inside {name}: more weeks, calls, feedback, access."),
        evidence: format!("The list of what is inside {name} is empty."),
    }
}

fn cheaper_fixes(design: &Architecture<'_>, index: usize, upgraded: &Offer, price: Price) -> Vec<Fix> {
    let placed = &design.placed[index];
    let (id, name) = (placed.placement.id, sentence::name(placed));
    let change = |set| Edit::ChangePlacement { id, set };
    let own_price =
        placed.placement.price.is_some() && placed.offer.price.comparable().minor > price.comparable().minor;
    let restored = own_price.then(|| {
        let edits = vec![change(PlacementField::Price(None))];
        Fix::ask(format!("Use the catalogue price of {name}, {}", placed.offer.price), edits)
    });
    let gentler = after_no::attach(design, index);
    let apart = parts::overlap(design.library, upgraded, placed.offer).is_none();
    let smaller = placed.derived == Relation::Downsell;
    let based = placed.offer.same_line(upgraded);
    let added = (apart && based && !smaller).then(|| {
        let edits = vec![change(PlacementField::Effect(Effect::Adds))];
        Fix::ask(format!("Add {name} to the purchase instead of replacing"), edits)
    });
    let out = removal::take_out(design, &[index]);
    restored.flatten().into_iter().chain(gentler).chain(added.flatten()).chain(out).collect()
}

fn contents_fixes(design: &Architecture<'_>, index: usize) -> Vec<Fix> {
    let offer = design.placed[index].offer;
    let line = offer.benefit_line.trim();
    let fits = !line.is_empty() && line.chars().count() <= LINE_CHARS && !line.contains(char::is_control);
    let listed = fits.then(|| {
        let set = OfferField::Inside(vec![line.to_owned()]);
        let label = format!("List {} as what is inside {}", quoted(line), quoted(&offer.name));
        Fix::ask(label, vec![Edit::ChangeOffer { id: offer.id, set }])
    });
    listed.flatten().into_iter().chain(removal::take_out(design, &[index])).collect()
}
