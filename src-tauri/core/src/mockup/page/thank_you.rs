//! The thank-you page: the receipt first unless the design says otherwise, what happens now, what else there is, the way back.

use super::{frame, heading, onward};
use crate::mockup::{
    care_notes,
    extra::extras,
    html::{Attribute, Element, Node, Tag, classed, element},
    marks, order,
    parts::paragraphs,
    scene::Scene,
};

/// Lays out the page.
pub(super) fn page(scene: &Scene<'_>, number: usize, there: &[usize]) -> Element {
    let (facts, words) = (&scene.architecture.design.checkout, scene.words);
    let left_out = !facts.receipt_lists_extras && !scene.architecture.placed.is_empty();
    let receipt = classed(Tag::Div, "receipt")
        .with(element(Tag::H2).with(words.your_receipt))
        .with(order::table(words, words.your_receipt))
        .with(classed(Tag::P, "terms").with(words.copy_by_mail))
        .with_any(left_out.then(|| {
            classed(Tag::P, "terms mockup-note")
                .fact(marks::DESIGN, "checkout.receipt_lists_extras")
                .with(words.receipt_leaves_out)
        }));
    let steps = if facts.next_step.trim().is_empty() {
        classed(Tag::Ol, "next-steps").set(Attribute::Fill, "next-steps").set(Attribute::Missing, "")
    } else {
        element(Tag::Div).with(paragraphs("body", &facts.next_step))
    };
    let steps = steps.fact(marks::DESIGN, "checkout.next_step");
    let next = classed(Tag::Div, "next").with(element(Tag::H2).with(words.what_now)).with(steps);
    let more = extras(scene, words.if_more, there).map(Node::from);
    let (receipt, next) = (Node::from(receipt), Node::from(next));
    let parts: Vec<Node> = if facts.receipt_first {
        [receipt, next].into_iter().chain(more).collect()
    } else {
        more.into_iter().chain([receipt, next]).collect()
    };
    let inside = classed(Tag::Div, "wrap narrow")
        .with(heading(number, words.thanks))
        .with_any(care_notes::crisis_of_order(scene))
        .with_all(parts)
        .with_any(facts.withdrawal_function.then(|| withdraw(scene)))
        .with(onward("button plain", words.close));
    frame(scene, number, "page thank-you", [Node::from(inside)])
}

/// Makes the button that would withdraw; on a mockup it does nothing.
fn withdraw(scene: &Scene<'_>) -> Element {
    classed(Tag::Button, "button quiet withdraw")
        .set(Attribute::Type, "button")
        .fact(marks::DESIGN, "checkout.withdrawal_function")
        .with(scene.words.withdraw_here)
}
