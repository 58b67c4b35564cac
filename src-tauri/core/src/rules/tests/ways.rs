//! What the rules take for granted about ways, held against the journeys one by one.

use super::day;
use super::{
    super::{
        check::{check, check_resolved},
        ground::Ground,
        longest::longest,
    },
    outline::outline,
};
use crate::{
    architecture::Architecture,
    edit::{Edit, PlacementField},
    journey::list::Journey,
    model::{
        exemption::Subject,
        ids::DesignId,
        library::Library,
        limits::LISTED_JOURNEYS,
        rate::Rate,
        trigger::{Condition, Trigger},
    },
    testing::{choices::Choices, random_library},
};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn numbers() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(any::<u32>(), 0..400)
}

/// Gives every journey that can happen, or none where they cannot all be listed.
fn journeys(design: &Architecture<'_>) -> Option<Vec<Journey>> {
    let all = design.journeys(LISTED_JOURNEYS);
    let possible = |journey: &Journey| {
        journey.segments.iter().all(|member| {
            let known = design.design.segments.iter().find(|segment| segment.id == member.segment);
            let share = known.map_or(Rate::percent(0), |segment| segment.share);
            if member.inside { share.ppm() > 0 } else { share.rest().ppm() > 0 }
        })
    };
    (all.len() < LISTED_JOURNEYS).then(|| all.into_iter().filter(possible).collect())
}

/// Takes hiding and thresholds out of a design.
fn without_basket(library: Library, design: DesignId) -> Library {
    let placements: Vec<_> = library.placements_of(design).into_iter().cloned().collect();
    placements.iter().fold(library, |library, placement| {
        let counts = matches!(
            placement.trigger,
            Trigger::When { condition: Condition::BasketAtLeast { .. } | Condition::BasketBelow { .. } }
        );
        let trigger = if counts { Trigger::Always } else { placement.trigger };
        let sets = [PlacementField::HideIfOwned(false), PlacementField::Trigger(trigger)];
        let edits = sets.map(|set| Edit::ChangePlacement { id: placement.id, set });
        library.apply_all(&edits).unwrap()
    })
}

/// Takes the first fix of a rule's findings until none is left.
fn mended(mut library: Library, design: DesignId, rule: &str) -> Library {
    for _ in 0..40 {
        let found = check(&library, design, day()).unwrap().findings;
        let Some(finding) = found.into_iter().find(|finding| finding.rule == rule) else { break };
        library = library.apply_all(&finding.fixes[0].edits).unwrap();
    }
    library
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_longest_way_is_the_longest_journey(numbers in numbers()) {
        let (library, id) = random_library::library(&mut Choices::of(numbers));
        // Hiding looks at what still stands in the basket, and thresholds at its sum; ways know neither.
        let library = without_basket(library, id);
        let design = Architecture::of(&library, id).unwrap();
        let Some(journeys) = journeys(&design) else { return Ok(()) };
        let most = journeys.iter().map(|journey| journey.steps.len()).max().unwrap_or(0);
        prop_assert_eq!(longest(&design, |_| true).len(), most, "{}", outline(&library, id));
    }

    #[test]
    fn no_journey_meets_what_is_called_out_of_reach(numbers in numbers()) {
        let (library, id) = random_library::library(&mut Choices::of(numbers));
        let design = Architecture::of(&library, id).unwrap();
        let Some(journeys) = journeys(&design) else { return Ok(()) };
        let met: BTreeSet<_> = journeys
            .iter()
            .filter(|journey| journey.probability.fraction != "0")
            .flat_map(|journey| journey.steps.iter().map(|step| step.placement))
            .collect();
        for finding in check_resolved(&Ground::new(design, day())).findings {
            if let ("path-dead-end", Subject::Placement(placement)) = (&*finding.rule, finding.place.subject) {
                prop_assert!(!met.contains(&placement), "{}\n{}", finding.evidence, outline(&library, id));
            }
        }
    }

    #[test]
    fn where_nothing_is_offered_to_owners_no_receipt_names_an_offer_twice(numbers in numbers()) {
        let (library, id) = random_library::library(&mut Choices::of(numbers));
        let library = mended(library, id, "already-owned-offer");
        let design = Architecture::of(&library, id).unwrap();
        let Some(journeys) = journeys(&design) else { return Ok(()) };
        for journey in journeys {
            let mut bought: Vec<_> = journey.receipt.lines.iter().map(|line| line.offer).collect();
            bought.sort_unstable();
            prop_assert!(bought.windows(2).all(|two| two[0] != two[1]), "{}", outline(&library, id));
        }
    }
}
