//! The follow-up: a message some days later, by e-mail, in person or in the customer portal.

use super::{frame, written_heading};
use crate::mockup::{
    care_notes,
    extra::{answer, body, charge, conditions, offer_name, price_of, record},
    html::{Attribute, Element, Node, Tag, classed, element, written},
    parts::spoken,
    scene::{Scene, named, phrase},
    speech::Speech,
    words::say,
};
use crate::model::placement::Channel;

/// Lays out the page.
pub(super) fn page(scene: &Scene<'_>, number: usize, index: usize) -> Element {
    let words = scene.words;
    let sent = scene.placed(index).placement.follow_up.unwrap_or_default();
    let when = match sent.after_days {
        0 => words.same_day.to_owned(),
        1 => words.next_day.to_owned(),
        days => say(words.days_later, &[&days.to_string()]),
    };
    let (class, channel) = match sent.channel {
        Channel::Email => ("message mail", words.by_mail),
        Channel::PersonalMessage => ("message chat", words.by_message),
        Channel::CustomerPortal => ("message portal", words.in_portal),
    };
    let head =
        classed(Tag::P, "paid").fact(record(scene, index), "follow_up").with(format!("{when}, {channel}"));
    let message = classed(Tag::Div, class)
        .place(record(scene, index))
        .with_any(above(scene, index, sent.channel))
        .with(letter(scene, number, index, sent.channel));
    let inside = classed(Tag::Div, "wrap narrow").with(head).with(message);
    frame(scene, number, "page follow-up", [Node::from(inside)])
}

/// Makes the round sign of who writes.
fn sender(scene: &Scene<'_>) -> Element {
    let initial: String = scene.title().chars().find(|sign| sign.is_alphanumeric()).into_iter().collect();
    classed(Tag::Span, "sender").set(Attribute::AriaHidden, "true").with(initial.to_uppercase())
}

/// Makes what stands above the message: the inbox line, or the portal's places with what was bought.
fn above(scene: &Scene<'_>, index: usize, channel: Channel) -> Option<Element> {
    let (said, words) = (Speech::of(scene, index), scene.words);
    match channel {
        Channel::Email => {
            let line = classed(Tag::P, "inbox")
                .with(sender(scene))
                .with(scene.brand_name(Tag::Strong))
                .with(classed(Tag::Span, "subject").with(written(&said.headline.text)))
                .with(classed(Tag::Span, "preview").with(written(&beginning(&said.body.text))));
            Some(classed(Tag::Div, "mailbox").with(classed(Tag::P, "box-name").with(words.inbox)).with(line))
        }
        Channel::CustomerPortal => {
            let here = |place: &'static str, here: bool| {
                let item = element(Tag::Li).with(place);
                if here { item.set(Attribute::AriaCurrent, "page") } else { item }
            };
            let places = classed(Tag::Ul, "places")
                .with(here(words.my_purchases, false))
                .with(here(words.for_you, true))
                .with(here(words.receipts, false));
            let bought = classed(Tag::Div, "bought")
                .with(classed(Tag::P, "box-name").with(words.my_purchases))
                .with(classed(Tag::Ul, "purchases").set(Attribute::Fill, "purchases"));
            Some(element(Tag::Div).with(places).with(bought))
        }
        Channel::PersonalMessage => {
            Some(classed(Tag::P, "chat-head").with(sender(scene)).with(scene.brand_name(Tag::Strong)))
        }
    }
}

/// Gives the beginning of a text in one line, short enough for an inbox.
fn beginning(text: &str) -> String {
    let words = text.split_whitespace().take(40).collect::<Vec<_>>().join(" ");
    words.chars().take(160).collect()
}

/// Tells whether a message goes out while the buyer may withdraw, and the design has a function for it.
fn may_withdraw(scene: &Scene<'_>, index: usize) -> bool {
    let sent = scene.placed(index).placement.follow_up.unwrap_or_default();
    scene.architecture.design.checkout.withdrawal_function
        && sent.after_days <= 14
        && sent.channel != Channel::PersonalMessage
}

fn letter(scene: &Scene<'_>, number: usize, index: usize, channel: Channel) -> Element {
    let (said, words) = (Speech::of(scene, index), scene.words);
    let placed = scene.placed(index);
    let from = (channel == Channel::Email)
        .then(|| classed(Tag::P, "from").with(phrase(words.from_to, vec![named(scene.title())])));
    let deal = classed(Tag::Div, "offered")
        .with_any(scene.pictures.of_offer("card-picture", placed.offer))
        .with_any(offer_name(scene, index))
        .with(price_of(scene, index))
        .with(conditions(scene, index))
        .with(
            classed(Tag::Div, "answers")
                .with(
                    answer("button", "yes", index)
                        .with(spoken(&said.accept, record(scene, index), "copy.accept_label"))
                        .with(charge(index)),
                )
                .with(answer("button plain", "no", index).with(spoken(
                    &said.decline,
                    record(scene, index),
                    "copy.decline_label",
                ))),
        );
    classed(Tag::Div, "letter")
        .with(written_heading(number, &said.headline, record(scene, index), "copy.headline"))
        .with_any(from)
        .with_any(body(scene, index, "body"))
        .with_any(care_notes::crisis_of_follow_up(scene, index))
        .with(deal)
        .with_any(may_withdraw(scene, index).then(|| classed(Tag::P, "terms").with(words.withdraw_here)))
        .with_any((channel == Channel::Email).then(|| foot(scene, index)))
}

fn foot(scene: &Scene<'_>, index: usize) -> Element {
    let sent = scene.placed(index).placement.follow_up.unwrap_or_default();
    classed(Tag::P, "terms unsubscribe")
        .fact(record(scene, index), "follow_up")
        .with(phrase(scene.words.because, vec![named(scene.title())]))
        .with_any(sent.unsubscribe.then(|| Node::from(" ")))
        .with_any(sent.unsubscribe.then_some(scene.words.unsubscribe))
}
