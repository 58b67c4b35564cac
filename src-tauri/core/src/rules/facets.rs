//! Which facts differ between two libraries, as far as rules can tell them apart.

use crate::model::{
    design::Design,
    ids::{DesignId, OfferId, PlacementId},
    library::Library,
    live::Live,
    offer::Offer,
    picture::shown_by,
    placement::Placement,
    practice::Practice,
    segment::KnownBy,
};
use std::sync::Arc;

mod said;

bitflags::bitflags! {
    /// Groups of facts that rules look at. What stands in every sentence, such as names, is in all of them.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Facets: u32 {
        /// Which offer is the main one, which are shown where, when, how and with what effect; kinds, categories, lines.
        const STRUCTURE = 1 << 0;
        /// What an offer is for: outcomes, problems, benefit lines, its audience, contents, and when it is of use.
        const RELEVANCE = 1 << 1;
        /// Prices, costs, fees and what stands around a price.
        const PRICE = 1 << 2;
        /// Every text a buyer reads, those of the practice too, and questions asked.
        const COPY = 1 << 3;
        /// Guarantees, renewals, partners.
        const TERMS = 1 << 4;
        /// What is said of an offer, and proof.
        const CLAIMS = 1 << 5;
        /// What touches people's health.
        const CARE = 1 << 6;
        /// Deadlines and seats.
        const SCARCITY = 1 << 7;
        /// Boxes ticked from the start, compulsion, how easy a no is.
        const CHOICE = 1 << 8;
        /// What the pages around the payment say and ask.
        const CHECKOUT = 1 << 9;
        /// Counts, reviews, tests, hypotheses.
        const EVIDENCE = 1 << 10;
        /// Delivery effort, visitors and take rates.
        const FORECAST = 1 << 11;
        /// Offers that the design does not show.
        const CATALOGUE = 1 << 12;
        /// Who sees the design: audience, segments, clients.
        const AUDIENCE = 1 << 13;
        /// What is silenced with a reason.
        const EXEMPTIONS = 1 << 14;
    }
}

/// What differs between two libraries, as far as a design is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Differs {
    /// Which facts.
    pub facets: Facets,
    /// The one placement they are facts of, where nothing else differs.
    pub only: Option<PlacementId>,
}

impl Differs {
    /// Everything may differ.
    pub fn all() -> Self {
        Self { facets: Facets::all(), only: None }
    }

    /// Tells what of a design, the offers it shows and the rest of the catalogue differs between two libraries.
    pub fn between(before: &Library, after: &Library, id: DesignId) -> Self {
        let facets = Facets::between(before, after, id);
        // Where, in what order and after which answer extras stand concerns the others as well.
        let within = !facets.intersects(Facets::STRUCTURE);
        Self { facets, only: if within { the_only_placement(before, after, id) } else { None } }
    }
}

/// Gives the placement that differs, where nothing else of a design and its catalogue does.
fn the_only_placement(before: &Library, after: &Library, id: DesignId) -> Option<PlacementId> {
    let same = Arc::ptr_eq(&before.offers, &after.offers)
        && Arc::ptr_eq(&before.outcomes, &after.outcomes)
        && before.practice == after.practice
        && before.designs.get(&id) == after.designs.get(&id);
    let of = |placement: &&Arc<Placement>| placement.design == id;
    let (old, new) = (before.placements.values().filter(of), after.placements.values().filter(of));
    let mut changed = old.zip(new).filter(|(old, new)| !Arc::ptr_eq(old, new)).map(|(_, new)| new.id);
    let first = changed.next().filter(|_| same);
    first.filter(|_| changed.next().is_none())
}

impl Facets {
    /// Tells which facts differ.
    pub fn between(before: &Library, after: &Library, id: DesignId) -> Self {
        let mut differs = of_practice(&before.practice, &after.practice);
        if differs.is_all() {
            return differs;
        }
        let (Some(old), Some(new)) = (before.designs.get(&id), after.designs.get(&id)) else {
            return Self::all();
        };
        if !Arc::ptr_eq(old, new) {
            differs |= of_design(old, new);
        }
        if !Arc::ptr_eq(&before.outcomes, &after.outcomes) {
            differs |= Self::RELEVANCE | Self::CATALOGUE | Self::COPY;
        }
        if !Arc::ptr_eq(&before.placements, &after.placements) {
            differs |= of_placements(before, after, id);
        }
        if !Arc::ptr_eq(&before.offers, &after.offers) && !differs.is_all() {
            differs |= of_offers(before, after, id);
        }
        if !Arc::ptr_eq(&before.exemptions, &after.exemptions) {
            differs |= Self::EXEMPTIONS;
        }
        differs
    }
}

fn of_practice(old: &Arc<Practice>, new: &Arc<Practice>) -> Facets {
    if Arc::ptr_eq(old, new) {
        return Facets::empty();
    }
    let Practice {
        name,
        professions,
        licensed,
        licence_regions,
        codes,
        regions,
        currency,
        brand,
        weekly_minutes,
        weeks_off,
        platform,
        strict,
        prices_include_tax,
        taxes,
        fees,
        credentials,
        courses_apart,
        book,
    } = &**new;
    let same = *name == old.name
        && *professions == old.professions
        && *licensed == old.licensed
        && *licence_regions == old.licence_regions
        && *codes == old.codes
        && *regions == old.regions
        && *currency == old.currency
        && *weekly_minutes == old.weekly_minutes
        && *weeks_off == old.weeks_off
        && *platform == old.platform
        && *strict == old.strict
        && *prices_include_tax == old.prices_include_tax
        && *taxes == old.taxes
        && *fees == old.fees
        && *credentials == old.credentials
        && *courses_apart == old.courses_apart
        && *book == old.book;
    if !same {
        return Facets::all();
    }
    // Of a brand, rules look at nothing but the words; colours come and go while a slider is drawn.
    marked([(said::by_brand(brand) != said::by_brand(&old.brand), Facets::COPY)])
}

fn of_design(old: &Design, new: &Design) -> Facets {
    let Design {
        id: _,
        name,
        currency,
        main,
        main_price,
        ways_to_pay,
        language,
        main_copy,
        audience,
        segments,
        visitors_per_month,
        main_rate,
        main_seen,
        sources,
        afterwards,
        friction,
        goal,
        notes: _,
        audience_vulnerable,
        shown_to_clients,
        list_size,
        timer,
        checkout,
        tests,
        cohort_days,
        book,
        archived,
    } = new;
    if *archived != old.archived
        || *name != old.name
        || *currency != old.currency
        || *main != old.main
        || *book != old.book
    {
        return Facets::all();
    }
    marked([
        (*main_price != old.main_price || *ways_to_pay != old.ways_to_pay, Facets::PRICE),
        (*main_copy != old.main_copy, Facets::COPY),
        (*audience != old.audience, Facets::AUDIENCE | Facets::COPY),
        (*segments != old.segments, Facets::AUDIENCE | Facets::STRUCTURE),
        (!said::by_segments(segments).eq(said::by_segments(&old.segments)), Facets::COPY),
        (*audience_vulnerable != old.audience_vulnerable, Facets::AUDIENCE | Facets::CARE),
        (*shown_to_clients != old.shown_to_clients || *list_size != old.list_size, Facets::AUDIENCE),
        (*visitors_per_month != old.visitors_per_month || *main_rate != old.main_rate, Facets::FORECAST),
        (*main_seen != old.main_seen || *sources != old.sources || *goal != old.goal, Facets::FORECAST),
        (*afterwards != old.afterwards || *friction != old.friction, Facets::FORECAST),
        (*timer != old.timer, Facets::SCARCITY),
        (said::of_deadline(timer) != said::of_deadline(&old.timer), Facets::COPY),
        (*checkout != old.checkout || *language != old.language, Facets::CHECKOUT),
        (said::at_checkout(checkout) != said::at_checkout(&old.checkout), Facets::COPY),
        (*tests != old.tests || *cohort_days != old.cohort_days, Facets::EVIDENCE),
    ])
}

fn of_placements(before: &Library, after: &Library, id: DesignId) -> Facets {
    let of = |placement: &&Arc<Placement>| placement.design == id;
    let mut old = before.placements.values().filter(of);
    let mut new = after.placements.values().filter(of);
    let mut differs = Facets::empty();
    loop {
        differs |= match (old.next(), new.next()) {
            (None, None) => return differs,
            (Some(old), Some(new)) if Arc::ptr_eq(old, new) => continue,
            (Some(old), Some(new)) => of_placement(old, new),
            (Some(_), None) | (None, Some(_)) => return Facets::all(),
        }
    }
}

fn of_placement(old: &Placement, new: &Placement) -> Facets {
    let Placement {
        id,
        design: _,
        offer,
        stage,
        position,
        relation,
        presentation,
        effect,
        trigger,
        copy,
        price,
        preselected,
        asks_for,
        hide_if_owned,
        follow_up,
        take_rate,
        required,
        above_button,
        asks_first,
        way_out,
        timer,
        hypothesis,
        live,
    } = new;
    // Places stand in sentences ("on the thank-you page").
    let moved = *stage != old.stage || *position != old.position || *follow_up != old.follow_up;
    if *id != old.id || *offer != old.offer || moved {
        return Facets::all();
    }
    let placed = *relation != old.relation
        || *presentation != old.presentation
        || *effect != old.effect
        || *trigger != old.trigger
        || *hide_if_owned != old.hide_if_owned
        || *above_button != old.above_button
        || *asks_first != old.asks_first;
    marked([
        (placed, Facets::STRUCTURE),
        (*copy != old.copy || *asks_for != old.asks_for, Facets::COPY),
        (*price != old.price, Facets::PRICE),
        (
            *preselected != old.preselected || *required != old.required || *way_out != old.way_out,
            Facets::CHOICE,
        ),
        (*take_rate != old.take_rate || counted(live) != counted(&old.live), Facets::FORECAST),
        (*timer != old.timer, Facets::SCARCITY),
        (said::of_deadline(timer) != said::of_deadline(&old.timer), Facets::COPY),
        (*hypothesis != old.hypothesis || *live != old.live, Facets::EVIDENCE),
    ])
}

/// Gives how often a placement was shown and taken, which updates its take rate.
fn counted(live: &Option<Live>) -> Option<(u32, u32)> {
    live.as_ref().and_then(|live| live.counts).map(|counts| (counts.shown, counts.accepted))
}

fn of_offers(before: &Library, after: &Library, id: DesignId) -> Facets {
    // An offer that goes takes itself out of what others name as coming before them.
    if before.offers.len() != after.offers.len() {
        return Facets::all();
    }
    let mut differs = Facets::empty();
    let mut shown = None;
    for ((known, old), (other, new)) in before.offers.iter().zip(after.offers.iter()) {
        if known != other {
            return Facets::all();
        }
        if Arc::ptr_eq(old, new) || old == new {
            continue;
        }
        let shown: &Vec<OfferId> = shown.get_or_insert_with(|| of_the_design(after, id));
        differs |= Facets::CATALOGUE;
        if shown.contains(known) {
            differs |= of_offer(old, new);
        }
    }
    differs
}

/// Gives the offers a design speaks of: those it shows, those its buyers may own, what they contain, and what must come
/// before them.
fn of_the_design(library: &Library, id: DesignId) -> Vec<OfferId> {
    let design = library.designs.get(&id);
    let main = design.and_then(|design| design.main);
    let owned =
        design.iter().flat_map(|design| &design.segments).filter_map(|segment| match segment.known_by {
            KnownBy::Owns { offer } => Some(offer),
            KnownBy::Declared | KnownBy::Quiz { .. } => None,
        });
    let placed = library.placements.values().filter(|placement| placement.design == id);
    let placed = placed.map(|placement| placement.offer);
    let mut all: Vec<OfferId> = main.into_iter().chain(owned).chain(placed).collect();
    let mut next = 0;
    while let Some(known) = all.get(next).copied() {
        next += 1;
        let offer = library.offers.get(&known);
        let needed = offer.iter().flat_map(|offer| offer.contains.iter().chain(&offer.timing.prerequisites));
        for part in needed {
            if !all.contains(part) {
                all.push(*part);
            }
        }
    }
    all
}

fn of_offer(old: &Offer, new: &Offer) -> Facets {
    let Offer {
        id: _,
        name,
        category,
        kind,
        line,
        tier,
        outcomes,
        problem,
        benefit_line,
        audience,
        inside,
        price,
        price_history,
        unit_cost,
        delivery,
        seats,
        guarantee,
        contains,
        bundle_reason,
        sold_alone,
        seats_reason,
        display,
        claims,
        care,
        timing,
        renewal,
        partner,
        questions,
        picture,
        archived: _,
    } = new;
    if *name != old.name || *contains != old.contains {
        return Facets::all();
    }
    let kin = *category != old.category
        || *kind != old.kind
        || *line != old.line
        || *tier != old.tier
        || *sold_alone != old.sold_alone;
    let words = *problem != old.problem
        || *benefit_line != old.benefit_line
        || *audience != old.audience
        || *inside != old.inside
        || *bundle_reason != old.bundle_reason;
    let money = *price != old.price
        || *price_history != old.price_history
        || *unit_cost != old.unit_cost
        || *display != old.display;
    marked([
        (kin, Facets::STRUCTURE | Facets::RELEVANCE),
        (*outcomes != old.outcomes, Facets::RELEVANCE | Facets::COPY),
        (words, Facets::RELEVANCE | Facets::COPY),
        (money, Facets::PRICE),
        (*timing != old.timing, Facets::RELEVANCE | Facets::TERMS),
        (*guarantee != old.guarantee, Facets::TERMS | Facets::COPY),
        (*renewal != old.renewal || *partner != old.partner, Facets::TERMS),
        (said::of_partner(partner) != said::of_partner(&old.partner), Facets::COPY),
        (*claims != old.claims, Facets::CLAIMS),
        (said::as_claims(claims) != said::as_claims(&old.claims), Facets::COPY),
        (*care != old.care, Facets::CARE),
        (said::of_care(care) != said::of_care(&old.care), Facets::COPY),
        (shown_by(picture.as_ref()) != shown_by(old.picture.as_ref()), Facets::COPY),
        (*questions != old.questions, Facets::COPY),
        (*seats != old.seats, Facets::SCARCITY),
        (*seats_reason != old.seats_reason, Facets::SCARCITY | Facets::COPY),
        (*delivery != old.delivery, Facets::FORECAST),
    ])
}

fn marked<const N: usize>(facts: [(bool, Facets); N]) -> Facets {
    facts.into_iter().filter(|(differs, _)| *differs).fold(Facets::empty(), |all, (_, facet)| all | facet)
}
