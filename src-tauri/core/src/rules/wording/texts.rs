//! The texts of a design as the copy check reads them: once a look, for every rule that asks.

use crate::{
    architecture::Architecture,
    copy_check::{Language, Loudness, Mark, loudness, read},
    model::{
        copy::Copy,
        limits::{COPY_CHARS, LINE_CHARS, NAME_CHARS},
        offer::Offer,
    },
};
use std::sync::Arc;

/// Where a text stands.
#[derive(Clone, Copy, Debug)]
pub(in crate::rules) enum Spot<'a> {
    /// Around the main offer, on its sales page.
    Main,
    /// Around an extra, by its index.
    Placed(usize),
    /// With an offer, wherever it is shown.
    Offer(&'a Arc<Offer>),
    /// On the pages around the payment.
    Checkout,
}

impl Spot<'_> {
    /// Tells whether it is the same place as another.
    pub(in crate::rules) fn is(self, other: Spot<'_>) -> bool {
        match (self, other) {
            (Spot::Main, Spot::Main) | (Spot::Checkout, Spot::Checkout) => true,
            (Spot::Placed(one), Spot::Placed(two)) => one == two,
            (Spot::Offer(one), Spot::Offer(two)) => one.id == two.id,
            _ => false,
        }
    }
}

/// Which text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Part {
    /// The line that names what is shown.
    Headline,
    /// The running text.
    Body,
    /// The words of the yes.
    Accept,
    /// The words of the no.
    Decline,
    /// The name of an offer.
    Name,
    /// How an offer helps.
    Benefit,
    /// The problem it solves.
    Problem,
    /// For whom it is.
    Audience,
    /// A line of what is inside.
    Inside(usize),
    /// Why a set belongs together.
    BundleReason,
    /// Why seats are limited.
    SeatsReason,
    /// What buyers ask of it.
    Question(usize),
    /// What is answered.
    Answer(usize),
    /// The terms of its guarantee.
    Guarantee,
    /// The words of the order button.
    OrderButton,
    /// What comes next.
    NextStep,
    /// The refund line.
    RefundLine,
}

impl Part {
    /// Names it as a sentence begins: `The copy says`.
    pub(in crate::rules) fn says(self) -> &'static str {
        match self {
            Self::Headline => "The headline says",
            Self::Body => "The copy says",
            Self::Accept => "The words of the yes say",
            Self::Decline => "The words of the no say",
            Self::Name => "The name says",
            Self::Benefit => "The benefit line says",
            Self::Problem => "The problem says",
            Self::Audience => "The audience says",
            Self::Inside(_) => "A line of the contents says",
            Self::BundleReason => "The reason for the set says",
            Self::SeatsReason => "The reason for the seats says",
            Self::Question(_) => "A question says",
            Self::Answer(_) => "An answer says",
            Self::Guarantee => "The guarantee says",
            Self::OrderButton => "The order button says",
            Self::NextStep => "The next step says",
            Self::RefundLine => "The refund line says",
        }
    }

    /// Gives the field it is kept in.
    pub(in crate::rules) fn field(self) -> &'static str {
        match self {
            Self::Headline | Self::Body | Self::Accept | Self::Decline => "copy",
            Self::Name => "name",
            Self::Benefit => "benefit_line",
            Self::Problem => "problem",
            Self::Audience => "audience",
            Self::Inside(_) => "inside",
            Self::BundleReason => "bundle_reason",
            Self::SeatsReason => "seats_reason",
            Self::Question(_) | Self::Answer(_) => "questions",
            Self::Guarantee => "guarantee",
            Self::OrderButton => "checkout.order_button",
            Self::NextStep => "checkout.next_step",
            Self::RefundLine => "checkout.refund_line",
        }
    }

    /// Gives the most characters it holds.
    pub(in crate::rules) fn cap(self) -> usize {
        match self {
            Self::Name | Self::Question(_) => NAME_CHARS,
            Self::Headline | Self::Accept | Self::Decline | Self::Inside(_) | Self::OrderButton => LINE_CHARS,
            _ => COPY_CHARS,
        }
    }
}

/// A text in which something is marked, or that is loud.
#[derive(Clone, Debug)]
pub(in crate::rules) struct Text<'a> {
    /// Where it stands.
    pub(in crate::rules) spot: Spot<'a>,
    /// Which one it is.
    pub(in crate::rules) part: Part,
    /// The text.
    pub(in crate::rules) text: &'a str,
    /// What is marked in it.
    pub(in crate::rules) marks: Vec<Mark<'a>>,
    /// How loud it is.
    pub(in crate::rules) loud: Loudness,
}

/// Reads every text a buyer meets, place by place; plain ones are left out.
pub(in crate::rules) fn texts_of<'a>(design: &Architecture<'a>) -> Vec<Text<'a>> {
    let mut found = Found { texts: Vec::new() };
    let facts = &design.design.checkout;
    found.copy(Spot::Main, &design.design.main_copy);
    found.text(Spot::Checkout, Part::OrderButton, &facts.order_button);
    found.text(Spot::Checkout, Part::NextStep, &facts.next_step);
    found.text(Spot::Checkout, Part::RefundLine, &facts.refund_line);
    if let Some(main) = design.main {
        found.offer(main);
    }
    for (index, placed) in design.placed.iter().enumerate() {
        found.copy(Spot::Placed(index), &placed.placement.copy);
        found.offer(placed.offer);
    }
    found.texts
}

struct Found<'a> {
    texts: Vec<Text<'a>>,
}

impl<'a> Found<'a> {
    fn copy(&mut self, spot: Spot<'a>, copy: &'a Copy) {
        self.text(spot, Part::Headline, &copy.headline);
        self.text(spot, Part::Body, &copy.body);
        self.text(spot, Part::Accept, &copy.accept_label);
        self.text(spot, Part::Decline, &copy.decline_label);
    }

    fn offer(&mut self, offer: &'a Arc<Offer>) {
        let spot = Spot::Offer(offer);
        let before = self.texts.len();
        self.text(spot, Part::Name, &offer.name);
        self.text(spot, Part::Benefit, &offer.benefit_line);
        self.text(spot, Part::Problem, &offer.problem);
        self.text(spot, Part::Audience, &offer.audience);
        for (at, line) in offer.inside.iter().enumerate() {
            self.text(spot, Part::Inside(at), line);
        }
        self.text(spot, Part::BundleReason, &offer.bundle_reason);
        self.text(spot, Part::SeatsReason, &offer.seats_reason);
        for (at, asked) in offer.questions.iter().enumerate() {
            self.text(spot, Part::Question(at), &asked.question);
            self.text(spot, Part::Answer(at), &asked.answer);
        }
        if let Some(guarantee) = &offer.guarantee {
            self.text(spot, Part::Guarantee, &guarantee.terms);
        }
        // An offer shown twice is read twice but told once; looking for it only pays where it has something to tell.
        if self.texts.len() > before && self.texts[..before].iter().any(|text| text.spot.is(spot)) {
            self.texts.truncate(before);
        }
    }

    fn text(&mut self, spot: Spot<'a>, part: Part, text: &'a str) {
        if text.is_empty() {
            return;
        }
        let marks = read(text, Language::Any);
        let loud = if may_be_loud(text) { loudness(text) } else { Loudness::default() };
        if !marks.is_empty() || loud != Loudness::default() {
            self.texts.push(Text { spot, part, text, marks, loud });
        }
    }
}

/// Tells cheaply whether a text has signs enough to be loud: an exclamation, or nine capitals.
fn may_be_loud(text: &str) -> bool {
    let capitals = text.bytes().filter(u8::is_ascii_uppercase).count();
    capitals >= 9 || text.as_bytes().contains(&b'!')
}
