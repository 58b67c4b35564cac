//! The thank-you page: the receipt first unless the design says otherwise, what happens now, what else there is, the way back.

use super::{frame, heading, onward};
use crate::mockup::{
    care_notes,
    extra::extras,
    html::{Attribute, Element, Node, Tag, classed, element},
    order,
    parts::paragraphs,
    scene::Scene,
    words,
};

/// Lays out the page.
pub(super) fn page(scene: &Scene<'_>, number: usize, there: &[usize]) -> Element {
    let facts = &scene.architecture.design.checkout;
    let left_out = !facts.receipt_lists_extras && !scene.architecture.placed.is_empty();
    let receipt = classed(Tag::Div, "receipt")
        .with(element(Tag::H2).with("Your receipt"))
        .with(order::table("Your receipt"))
        .with_any(left_out.then(|| classed(Tag::P, "terms").with(words::RECEIPT_LEAVES_OUT)));
    let steps: Node = if facts.next_step.trim().is_empty() {
        classed(Tag::Ol, "next-steps").set(Attribute::Fill, "next-steps").into()
    } else {
        paragraphs("body", &facts.next_step)
    };
    let next = classed(Tag::Div, "next").with(element(Tag::H2).with("What happens now")).with(steps);
    let (receipt, next) = (Node::from(receipt), Node::from(next));
    let more = extras(scene, "If you would like more", there).map(Node::from);
    let parts: Vec<Node> = if facts.receipt_first {
        [receipt, next].into_iter().chain(more).collect()
    } else {
        more.into_iter().chain([receipt, next]).collect()
    };
    let inside = classed(Tag::Div, "wrap narrow")
        .with(heading(number, "Thank you. Your order is in."))
        .with_any(care_notes::crisis_of_order(scene))
        .with_all(parts)
        .with_any(facts.withdrawal_function.then(withdraw))
        .with(onward("button plain", "Close the page"));
    frame(scene, number, "page thank-you", [Node::from(inside)])
}

/// Makes the button that would withdraw; on a mockup it does nothing.
fn withdraw() -> Element {
    classed(Tag::Button, "button plain").set(Attribute::Type, "button").with(words::WITHDRAW_HERE)
}
