//! The edits that put other words in the place of a record's texts.

use crate::rules::{ground::Ground, part::Part, texts::Spot};
use crate::{
    edit::{DesignField, Edit, OfferField, PlacementField, PracticeField},
    model::{copy::Copy, design::Design, offer::Offer, placement::Placement, segment::KnownBy, timer::Timer},
};

/// Writes the edits that let texts at a place say something else.
pub(in crate::rules) fn edits(design: &Ground<'_>, spot: Spot<'_>, texts: Vec<(Part, String)>) -> Vec<Edit> {
    match spot {
        Spot::Main => {
            let set = DesignField::MainCopy(copied(&design.design.main_copy, &texts));
            vec![Edit::ChangeDesign { id: design.design.id, set }]
        }
        Spot::Checkout => vec![at_checkout(design.design, texts)],
        Spot::Placed(index) => of_placement(design.placed[index].placement, &texts),
        Spot::Offer(offer) => of_offer(offer, texts),
        Spot::Page(Part::QuizQuestion(_)) => vec![of_segments(design.design, texts)],
        Spot::Page(_) => texts.into_iter().filter_map(|(part, text)| on_a_page(design, part, text)).collect(),
        Spot::Practice(_) => texts.into_iter().filter_map(|(part, text)| of_practice(part, text)).collect(),
    }
}

fn copied(copy: &Copy, texts: &[(Part, String)]) -> Copy {
    let mut copy = copy.clone();
    for (part, text) in texts {
        match part {
            Part::Headline => copy.headline.clone_from(text),
            Part::Body => copy.body.clone_from(text),
            Part::Accept => copy.accept_label.clone_from(text),
            Part::Decline => copy.decline_label.clone_from(text),
            _ => {}
        }
    }
    copy
}

fn at_checkout(design: &Design, texts: Vec<(Part, String)>) -> Edit {
    let mut facts = design.checkout.clone();
    for (part, text) in texts {
        match part {
            Part::OrderButton => facts.order_button = text,
            Part::NextStep => facts.next_step = text,
            _ => facts.refund_line = text,
        }
    }
    Edit::ChangeDesign { id: design.id, set: DesignField::Checkout(facts) }
}

fn of_placement(placement: &Placement, texts: &[(Part, String)]) -> Vec<Edit> {
    let mut sets = Vec::new();
    let copy = copied(&placement.copy, texts);
    if copy != placement.copy {
        sets.push(PlacementField::Copy(copy));
    }
    let mut asked = placement.asks_for.clone();
    for (part, text) in texts {
        match part {
            Part::Asked(at) => asked[*at].clone_from(text),
            Part::TimerReason => sets.push(PlacementField::Timer(because(&placement.timer, text.clone()))),
            _ => {}
        }
    }
    if asked != placement.asks_for {
        asked.retain(|line| !line.trim().is_empty());
        sets.push(PlacementField::AsksFor(asked));
    }
    sets.into_iter().map(|set| Edit::ChangePlacement { id: placement.id, set }).collect()
}

fn because(timer: &Option<Timer>, reason: String) -> Option<Timer> {
    timer.as_ref().map(|timer| Timer { reason, ..timer.clone() })
}

fn on_a_page(ground: &Ground<'_>, part: Part, text: String) -> Option<Edit> {
    let design = ground.design;
    let set = match part {
        Part::Name => DesignField::Name(text),
        Part::Audience => DesignField::Audience(text),
        Part::TimerReason => DesignField::Timer(because(&design.timer, text)),
        Part::Outcome(at) => {
            let id = *ground.main?.outcomes.get(at)?;
            return Some(Edit::RewordOutcome { id, words: text });
        }
        _ => return None,
    };
    Some(Edit::ChangeDesign { id: design.id, set })
}

/// Puts other words in questions and answers; segments told apart by the same question go on sharing it.
fn of_segments(design: &Design, texts: Vec<(Part, String)>) -> Edit {
    let mut segments = design.segments.clone();
    for (part, text) in texts {
        match part {
            Part::QuizQuestion(at) => {
                let KnownBy::Quiz { question: before, .. } = &design.segments[at].known_by else { continue };
                for segment in segments.iter_mut().filter(|segment| segment.asks(before)) {
                    if let KnownBy::Quiz { question, .. } = &mut segment.known_by {
                        question.clone_from(&text);
                    }
                }
            }
            Part::QuizAnswer(at) => {
                if let KnownBy::Quiz { answer, .. } = &mut segments[at].known_by {
                    *answer = text;
                }
            }
            _ => {}
        }
    }
    Edit::ChangeDesign { id: design.id, set: DesignField::Segments(segments) }
}

fn of_practice(part: Part, text: String) -> Option<Edit> {
    let set = match part {
        Part::BrandName => PracticeField::BrandName(text),
        Part::PracticeName => PracticeField::Name(text),
        Part::Person => PracticeField::Person(text),
        Part::About => PracticeField::About(text),
        _ => return None,
    };
    Some(Edit::ChangePractice { set })
}

fn of_offer(offer: &Offer, texts: Vec<(Part, String)>) -> Vec<Edit> {
    let (mut inside, mut questions) = (offer.inside.clone(), offer.questions.clone());
    let (mut guarantee, mut partner) = (offer.guarantee.clone(), offer.partner.clone());
    let (mut care, mut claims) = (offer.care.clone(), offer.claims.clone());
    let mut sets = Vec::new();
    for (part, text) in texts {
        match part {
            Part::Inside(at) => inside[at] = text,
            Part::Question(at) => questions[at].question = text,
            Part::Answer(at) => questions[at].answer = text,
            Part::Name => sets.push(OfferField::Name(text)),
            Part::Problem => sets.push(OfferField::Problem(text)),
            Part::Audience => sets.push(OfferField::Audience(text)),
            Part::BundleReason => sets.push(OfferField::BundleReason(text)),
            Part::SeatsReason => sets.push(OfferField::SeatsReason(text)),
            Part::Guarantee => guarantee.iter_mut().for_each(|given| given.terms.clone_from(&text)),
            Part::Condition(at) => {
                guarantee.iter_mut().for_each(|given| given.conditions[at].clone_from(&text));
            }
            Part::TypicalResult => claims.typical_result = text,
            Part::Proof => claims.proof = text,
            Part::ScopeNote => care.scope_note = text,
            Part::CrisisNote => care.crisis_note = text,
            Part::UnusedSessions => care.unused_sessions = text,
            Part::Disclosure => partner.iter_mut().for_each(|known| known.disclosure.clone_from(&text)),
            _ => sets.push(OfferField::BenefitLine(text)),
        }
    }
    if inside != offer.inside {
        inside.retain(|line| !line.trim().is_empty());
        sets.push(OfferField::Inside(inside));
    }
    if questions != offer.questions {
        questions.retain(|asked| !asked.question.trim().is_empty());
        sets.push(OfferField::Questions(questions));
    }
    if guarantee != offer.guarantee {
        guarantee.iter_mut().for_each(|given| given.conditions.retain(|line| !line.trim().is_empty()));
        sets.push(OfferField::Guarantee(guarantee));
    }
    if claims != offer.claims {
        sets.push(OfferField::Claims(claims));
    }
    if care != offer.care {
        sets.push(OfferField::Care(care));
    }
    if partner != offer.partner {
        sets.push(OfferField::Partner(partner));
    }
    sets.into_iter().map(|set| Edit::ChangeOffer { id: offer.id, set }).collect()
}
