//! Notes that belong on a page: every text on it that may already say them, and words for where none does.

use crate::rules::ground::Ground;
use crate::{
    edit::{Edit, OfferField},
    model::{
        care::Care,
        offer::Offer,
        practice::{Practice, Region},
    },
};

/// What a programme of coaching is not.
pub(in crate::rules) const NOT_THERAPY: &str = "This is coaching, not therapy, and it does not replace medical or \
    psychological help. If other help would serve you better, I will tell you so.";
/// What something used alone is not.
pub(crate) const NOT_A_SUBSTITUTE: &str = "This is for learning and practice on your own. It is not therapy, it does \
    not replace treatment, and nobody watches over it.";
/// What happens to sessions that are not used.
pub(in crate::rules) const UNUSED_REFUNDED: &str =
    "Sessions you do not use are refunded in proportion, whenever you stop.";

/// Tells whether anything a buyer reads about an offer in a design passes a check: its own texts, those of a set it is
/// part of, and the copy around either.
pub(in crate::rules) fn anywhere(design: &Ground<'_>, offer: &Offer, says: impl Fn(&str) -> bool) -> bool {
    let holds_it = |shown: &Offer| shown.id == offer.id || shown.contains.contains(&offer.id);
    let main = || {
        let (copy, checkout) = (&design.design.main_copy, &design.design.checkout);
        let texts =
            [&copy.headline, &copy.body, &design.design.audience, &checkout.refund_line, &checkout.next_step];
        texts.into_iter().any(|text| says(text))
    };
    let mut shown = design.main.into_iter().chain(design.placed.iter().map(|placed| placed.offer));
    own(offer, &says)
        || (design.main.is_some_and(|main| holds_it(main)) && main())
        || shown.any(|set| set.id != offer.id && holds_it(set) && own(set, &says))
        || design.placed.iter().filter(|placed| holds_it(placed.offer)).any(|placed| {
            let copy = &placed.placement.copy;
            says(&copy.headline) || says(&copy.body)
        })
}

/// Tells whether a text of an offer itself passes a check.
fn own(offer: &Offer, says: &impl Fn(&str) -> bool) -> bool {
    let care = &offer.care;
    let notes = [&care.scope_note, &care.crisis_note, &care.unused_sessions];
    let terms =
        offer.guarantee.iter().flat_map(|promised| promised.conditions.iter().chain([&promised.terms]));
    notes
        .into_iter()
        .chain([&offer.benefit_line, &offer.audience])
        .chain(&offer.inside)
        .chain(terms)
        .any(|text| !text.is_empty() && says(text))
}

/// Writes where to turn in a crisis, as it fits the regions a practice sells to.
pub(crate) fn crisis_line(practice: &Practice) -> String {
    let sold = [
        (Region::Us, "call or text 988", "in the United States"),
        (Region::Uk, "call Samaritans on 116 123, or 999 in an emergency", "in the United Kingdom"),
        (Region::Eu, "call 112", "in the European Union"),
    ];
    let here: Vec<_> = sold.into_iter().filter(|(region, ..)| practice.sells_to(*region)).collect();
    let elsewhere = here.is_empty() || practice.sells_to(Region::Other);
    if let ([(_, call, _)], false) = (&*here, elsewhere) {
        return format!("If you are in a crisis, please {call}.");
    }
    if here.is_empty() {
        return "If you are in a crisis, please call your local emergency number.".to_owned();
    }
    let mut ways: Vec<String> = here.iter().map(|(_, call, place)| format!("{place}, {call}")).collect();
    if elsewhere {
        ways.push("anywhere else, call your local emergency number".to_owned());
    }
    format!("If you are in a crisis: {}.", ways.join("; "))
}

/// Writes the edit that changes what is said about care in an offer.
pub(in crate::rules) fn with_care(offer: &Offer, change: impl FnOnce(&mut Care)) -> Vec<Edit> {
    let mut care = offer.care.clone();
    change(&mut care);
    vec![Edit::ChangeOffer { id: offer.id, set: OfferField::Care(care) }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::already_said::{limits_itself, names_a_crisis_line, refunds_the_unused};
    use std::collections::BTreeSet;

    #[test]
    fn the_words_that_fixes_insert_are_read_as_the_notes_they_are() {
        assert!(limits_itself(NOT_THERAPY) && limits_itself(NOT_A_SUBSTITUTE));
        assert!(refunds_the_unused(UNUSED_REFUNDED));
        for regions in
            [vec![], vec![Region::UsCa], vec![Region::De, Region::Uk], vec![Region::Us, Region::Other]]
        {
            let practice = Practice { regions: BTreeSet::from_iter(regions), ..Practice::default() };
            assert!(names_a_crisis_line(&crisis_line(&practice)));
        }
    }

    #[test]
    fn the_crisis_line_fits_the_regions() {
        let line = |regions: &[Region]| {
            crisis_line(&Practice { regions: regions.iter().copied().collect(), ..Practice::default() })
        };
        assert_eq!(line(&[]), "If you are in a crisis, please call your local emergency number.");
        assert_eq!(line(&[Region::UsCa]), "If you are in a crisis, please call or text 988.");
        assert_eq!(
            line(&[Region::Uk, Region::De]),
            "If you are in a crisis: in the United Kingdom, call Samaritans on 116 123, or 999 in an emergency; in the \
             European Union, call 112."
        );
    }
}
