//! The texts of a design as the copy check reads them: once a look, for every rule that asks.

use super::part::Part;
use crate::{
    architecture::Architecture,
    copy_check::{Language, Loudness, Mark, loudness, read},
    model::{copy::Copy, offer::Offer, picture::shown_by, segment::KnownBy},
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
    /// Elsewhere on the pages of the design, by which text it is; an answer stands with its question.
    Page(Part),
    /// On every design's pages, by which text of the practice it is.
    Practice(Part),
}

impl Spot<'_> {
    /// Tells whether it is the same place as another.
    pub(in crate::rules) fn is(self, other: Spot<'_>) -> bool {
        match (self, other) {
            (Spot::Main, Spot::Main) | (Spot::Checkout, Spot::Checkout) => true,
            (Spot::Placed(one), Spot::Placed(two)) => one == two,
            (Spot::Offer(one), Spot::Offer(two)) => one.id == two.id,
            (Spot::Page(one), Spot::Page(two)) | (Spot::Practice(one), Spot::Practice(two)) => one == two,
            _ => false,
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
    found.page(design);
    found.practice(design);
    if let Some(main) = design.main {
        found.offer(main);
    }
    for (index, placed) in design.placed.iter().enumerate() {
        let (spot, placement) = (Spot::Placed(index), placed.placement);
        found.copy(spot, &placement.copy);
        if let Some(timer) = &placement.timer {
            found.text(spot, Part::TimerReason, &timer.reason);
        }
        for (at, asked) in placement.asks_for.iter().enumerate() {
            found.text(spot, Part::Asked(at), asked);
        }
        found.offer(placed.offer);
    }
    found.pieces(design);
    found.texts
}

/// Reads one text and gives what is marked in it, but for words the text is there for.
pub(in crate::rules) fn marks_in(part: Part, text: &str) -> Vec<Mark<'_>> {
    let mut marks = read(text, Language::Any);
    marks.retain(|mark| !part.is_there_for(mark.family));
    marks
}

struct Found<'a> {
    texts: Vec<Text<'a>>,
}

impl<'a> Found<'a> {
    /// Reads what else stands on the pages of a design.
    fn page(&mut self, design: &Architecture<'a>) {
        let (facts, practice) = (design.design, &design.library.practice);
        if is_blank(&practice.brand.name) && is_blank(&practice.name) {
            self.text(Spot::Page(Part::Name), Part::Name, &facts.name);
        }
        if let Some(timer) = &facts.timer {
            self.text(Spot::Page(Part::TimerReason), Part::TimerReason, &timer.reason);
        }
        for (at, segment) in facts.segments.iter().enumerate() {
            let KnownBy::Quiz { question, answer } = &segment.known_by else { continue };
            let spot = Spot::Page(Part::QuizQuestion(at));
            // Segments told apart by the same question share it; it is asked once.
            if !facts.segments[..at].iter().any(|other| other.asks(question)) {
                self.text(spot, Part::QuizQuestion(at), question);
            }
            self.text(spot, Part::QuizAnswer(at), answer);
        }
        let Some(main) = design.main else { return };
        if is_blank(&main.audience) {
            self.text(Spot::Page(Part::Audience), Part::Audience, &facts.audience);
        }
        for (at, id) in main.outcomes.iter().enumerate() {
            if let Some(outcome) = design.library.outcomes.get(id) {
                self.text(Spot::Page(Part::Outcome(at)), Part::Outcome(at), &outcome.words);
            }
        }
    }

    /// Reads what the practice says on the pages of every design: its name, and on sales pages the person behind it.
    fn practice(&mut self, design: &Architecture<'a>) {
        let practice = &design.library.practice;
        let brand = &practice.brand;
        let mut read = |part, text| self.text(Spot::Practice(part), part, text);
        match (is_blank(&brand.name), is_blank(&practice.name)) {
            (false, _) => read(Part::BrandName, &brand.name),
            (true, false) => read(Part::PracticeName, &practice.name),
            (true, true) => {}
        }
        read(Part::Logo, shown_by(brand.logo.as_ref()));
        if design.main.is_none() || (is_blank(&brand.person) && is_blank(&brand.about)) {
            return;
        }
        read(Part::Person, &brand.person);
        read(Part::About, &brand.about);
        read(Part::Portrait, shown_by(brand.portrait.as_ref()));
        for (at, held) in practice.credentials.iter().enumerate() {
            read(Part::Credential(at), &held.title);
        }
    }

    /// Reads what a set says of its parts, where they are not shown by themselves.
    fn pieces(&mut self, design: &Architecture<'a>) {
        let shown = || design.main.into_iter().chain(design.placed.iter().map(|placed| placed.offer));
        let mut read = Vec::new();
        for part in shown().flat_map(|offer| &offer.contains) {
            if read.contains(part) || shown().any(|offer| offer.id == *part) {
                continue;
            }
            read.push(*part);
            if let Some(piece) = design.library.offers.get(part) {
                self.text(Spot::Offer(piece), Part::Name, &piece.name);
                self.text(Spot::Offer(piece), Part::Benefit, &piece.benefit_line);
            }
        }
    }

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
            for (at, condition) in guarantee.conditions.iter().enumerate() {
                self.text(spot, Part::Condition(at), condition);
            }
        }
        self.text(spot, Part::TypicalResult, &offer.claims.typical_result);
        self.text(spot, Part::Proof, &offer.claims.proof);
        self.text(spot, Part::ScopeNote, &offer.care.scope_note);
        self.text(spot, Part::CrisisNote, &offer.care.crisis_note);
        self.text(spot, Part::UnusedSessions, &offer.care.unused_sessions);
        if let Some(partner) = &offer.partner {
            self.text(spot, Part::Disclosure, &partner.disclosure);
        }
        self.text(spot, Part::Picture, shown_by(offer.picture.as_ref()));
        // An offer shown twice is read twice but told once; looking for it only pays where it has something to tell.
        if self.texts.len() > before && self.texts[..before].iter().any(|text| text.spot.is(spot)) {
            self.texts.truncate(before);
        }
    }

    fn text(&mut self, spot: Spot<'a>, part: Part, text: &'a str) {
        if text.is_empty() {
            return;
        }
        let marks = marks_in(part, text);
        let loud =
            if may_be_loud(text) && !is_set_in_capitals(part) { loudness(text) } else { Loudness::default() };
        if !marks.is_empty() || loud != Loudness::default() {
            self.texts.push(Text { spot, part, text, marks, loud });
        }
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// Tells whether a text may stand in capitals without being loud: a name over the pages, letters behind a person's.
fn is_set_in_capitals(part: Part) -> bool {
    matches!(part, Part::BrandName | Part::PracticeName | Part::Person | Part::Credential(_))
}

/// Tells cheaply whether a text has signs enough to be loud: an exclamation, or nine capitals.
fn may_be_loud(text: &str) -> bool {
    let capitals = text.bytes().filter(u8::is_ascii_uppercase).count();
    capitals >= 9 || text.as_bytes().contains(&b'!')
}
