//! An offer read once for relevance, so that every verdict about it is a comparison and no reading.

use super::{
    audience::Audience,
    cues,
    meaning::Meaning,
    side::Side,
    stems::{self, Stems},
    tongue,
};
use crate::model::{
    ids::{OfferId, OutcomeId},
    moment::Moment,
    offer::Kind,
};

/// An outcome an offer supports, read.
#[derive(Clone, Debug)]
pub(super) struct Goal {
    pub(super) id: OutcomeId,
    pub(super) words: String,
    stems: Stems,
}

/// An offer, read. It depends on nothing but the offer's own facts and words.
#[derive(Clone, Debug)]
pub struct Reading {
    pub(super) id: OfferId,
    pub(super) name: String,
    pub(super) kind: Kind,
    pub(super) line: String,
    pub(super) tier: u16,
    pub(super) price: i64,
    pub(super) outcomes: Box<[Goal]>,
    pub(super) problem: String,
    pub(super) contains: Box<[OfferId]>,
    pub(super) prerequisites: Box<[OfferId]>,
    pub(super) moment: Option<Moment>,
    /// The moment that its words speak of.
    pub(super) told_moment: Option<Moment>,
    pub(super) audience: Audience,
    pub(super) clinical_words: bool,
    pub(super) foreign: bool,
    pub(super) meaning: Option<Meaning>,
    /// All of its words.
    pub(super) words: Stems,
    /// The words of its problem and of how it helps.
    pub(super) told: Stems,
    pub(super) title: Stems,
    pub(super) inside: Box<[(String, Stems)]>,
    /// Whether it says that it holds everything of something else.
    pub(super) everything_in: bool,
}

impl Reading {
    /// Reads an offer.
    pub fn of(side: &Side<'_>) -> Self {
        let stemmer = stems::stemmer();
        let read = |texts: &[&str]| Stems::of(&stemmer, texts.iter().copied());
        let goals = side.outcomes.iter().map(|(_, words)| *words);
        let inside = side.inside.iter().map(String::as_str);
        let said = [side.problem, side.benefit, side.audience];
        let all = || [side.name].into_iter().chain(said).chain(goals.clone()).chain(inside.clone());
        let (title, told) = (read(&[side.name]), read(&[side.problem, side.benefit]));
        let lines: Box<[_]> = inside.clone().map(|line| (line.trim().to_owned(), read(&[line]))).collect();
        let outcomes: Box<[Goal]> = side
            .outcomes
            .iter()
            .map(|(id, words)| Goal { id: *id, words: words.trim().to_owned(), stems: read(&[words]) })
            .collect();
        let audience = read(&[side.audience]);
        let rest = outcomes.iter().map(|goal| &goal.stems).chain(lines.iter().map(|(_, stems)| stems));
        let words = Stems::union([&title, &told, &audience].into_iter().chain(rest));
        let spoken = cues::Spoken::of(&[side.name, side.benefit, side.audience, side.problem]);
        let everything = |line: &str| {
            let line = line.trim_start().to_lowercase();
            ["everything in", "everything from", "all of the "].iter().any(|start| line.starts_with(start))
        };
        Self {
            id: side.id,
            name: side.name.trim().to_owned(),
            kind: side.kind,
            line: side.line.trim().to_lowercase(),
            tier: side.tier,
            price: side.price,
            outcomes,
            problem: side.problem.trim().to_owned(),
            contains: side.contains.into(),
            prerequisites: side.prerequisites.into(),
            moment: side.moment,
            told_moment: spoken.moment(),
            audience: Audience::of(side.audience, side.benefit),
            clinical_words: spoken.is_clinical(),
            foreign: tongue::is_foreign(all()),
            meaning: Meaning::of(all()),
            words,
            told,
            title,
            inside: lines,
            everything_in: inside.clone().any(everything),
        }
    }

    /// Gives the words of an outcome both support; among several, of the one closest to what `self` says of itself.
    pub(super) fn shared_outcome<'r>(&self, main: &'r Self) -> Option<&'r str> {
        let shared = main.outcomes.iter().filter(|goal| self.outcomes.iter().any(|own| own.id == goal.id));
        let near = shared.map(|goal| (goal.stems.shared(&self.told), goal.words.as_str()));
        near.reduce(|kept, next| if next.0 > kept.0 { next } else { kept }).map(|(_, words)| words)
    }
}
