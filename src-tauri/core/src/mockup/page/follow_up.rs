//! The follow-up: a message some days later, by e-mail, in person or in the customer portal.

use super::{frame, written_heading};
use crate::mockup::{
    care_notes,
    extra::{asked, charge, id, offer_name},
    html::{Attribute, Element, Node, Tag, classed, element, written},
    parts::{copy, price, spoken},
    scene::{Scene, Speech},
    words,
};
use crate::model::placement::Channel;

/// Lays out the page.
pub(super) fn page(scene: &Scene<'_>, number: usize, index: usize) -> Element {
    let sent = scene.placed(index).placement.follow_up.unwrap_or_default();
    let when = match sent.after_days {
        0 => "The day of the purchase".to_owned(),
        1 => "The day after the purchase".to_owned(),
        days => format!("{days} days after the purchase"),
    };
    let (class, channel) = match sent.channel {
        Channel::Email => ("message mail", "by e-mail"),
        Channel::PersonalMessage => ("message chat", "as a personal message"),
        Channel::CustomerPortal => ("message portal", "in the customer portal"),
    };
    let inside = classed(Tag::Div, "wrap narrow")
        .with(classed(Tag::P, "paid").with(format!("{when}, {channel}")))
        .with(classed(Tag::Div, class).with_any(above(scene, index, sent.channel)).with(letter(
            scene,
            number,
            index,
            sent.channel,
        )));
    frame(scene, number, "page follow-up", [Node::from(inside)])
}

/// Makes what stands above the message: the inbox line, or the portal's places.
fn above(scene: &Scene<'_>, index: usize, channel: Channel) -> Option<Element> {
    let said = Speech::of(scene.placed(index));
    match channel {
        Channel::Email => Some(
            classed(Tag::P, "inbox")
                .with(element(Tag::Strong).with(written(scene.title())))
                .with(classed(Tag::Span, "subject").with(written(&said.headline.text)))
                .with(classed(Tag::Span, "preview").with(written(&said.body.text))),
        ),
        Channel::CustomerPortal => Some(
            classed(Tag::Ul, "places")
                .with_all(["My purchases", "For you", "Receipts"].map(|place| element(Tag::Li).with(place))),
        ),
        Channel::PersonalMessage => None,
    }
}

/// Tells whether a message goes out while the buyer may withdraw, and the design has a function for it.
fn may_withdraw(scene: &Scene<'_>, index: usize) -> bool {
    let sent = scene.placed(index).placement.follow_up.unwrap_or_default();
    scene.architecture.design.checkout.withdrawal_function
        && sent.after_days <= 14
        && sent.channel != Channel::PersonalMessage
}

fn letter(scene: &Scene<'_>, number: usize, index: usize, channel: Channel) -> Element {
    let placed = scene.placed(index);
    let said = Speech::of(placed);
    let of = id(scene, index);
    let button = |class, does| {
        classed(Tag::Button, class)
            .set(Attribute::Type, "button")
            .set(Attribute::Does, does)
            .set(Attribute::Placement, index.to_string())
            .set(Attribute::Of, of.clone())
    };
    classed(Tag::Div, "letter")
        .with(written_heading(number, &said.headline, of.clone(), "headline"))
        .with_any(
            (channel != Channel::CustomerPortal)
                .then(|| classed(Tag::P, "from").with("From ").with(written(scene.title())).with(" to you")),
        )
        .with_any(copy("body", &said.body, of.clone(), "body"))
        .with_any(care_notes::crisis_of_follow_up(scene, index))
        .with_any(offer_name(scene, index))
        .with(price(placed.offer, &placed.price))
        .with_any(care_notes::disclosure(scene, index))
        .with_any(asked(scene, index))
        .with(
            classed(Tag::Div, "answers")
                .with(button("button", "yes").with(spoken(&said.accept, "accept_label")).with(charge(index)))
                .with(
                    button("button plain", "no")
                        .set(Attribute::Field, "decline_label")
                        .flag(Attribute::Missing, said.decline.missing)
                        .with(written(&said.decline.text)),
                ),
        )
        .with_any(may_withdraw(scene, index).then(|| classed(Tag::P, "terms").with(words::WITHDRAW_HERE)))
        .with_any((channel == Channel::Email).then(|| {
            classed(Tag::P, "terms unsubscribe")
                .with("You get this because you bought from ")
                .with(written(scene.title()))
                .with(". Unsubscribe at any time.")
        }))
}
