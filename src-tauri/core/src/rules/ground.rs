//! What a rule stands on: the design, the day, and the lines this house draws.

use super::{
    finding::Severity,
    meta::{Meta, Threshold, Unit},
};
use crate::{
    architecture::Architecture,
    model::{
        book_settings::{BookSettings, Level},
        date::Date,
        practice::{Practice, Profession, Region},
    },
};
use std::{fmt, ops::Deref};

/// A design as rules look at it: resolved, on a day, with the practice behind it.
#[derive(Clone, Debug)]
pub struct Ground<'a> {
    architecture: Architecture<'a>,
    /// The day on which it is looked at.
    pub as_of: Date,
}

impl<'a> Deref for Ground<'a> {
    type Target = Architecture<'a>;

    fn deref(&self) -> &Architecture<'a> {
        &self.architecture
    }
}

/// A threshold as it holds here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its value, in the threshold's unit.
    pub value: i64,
    /// What it counts.
    unit: Unit,
}

impl fmt::Display for Line {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.unit.write(self.value, out)
    }
}

/// How the findings of a rule weigh here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// As the rule says.
    Own,
    /// At most as a warning: what it rests on holds elsewhere only.
    AtMostWarning,
    /// As this house says.
    Fixed(Severity),
}

impl Weight {
    /// Weighs a finding.
    pub(super) fn of(self, severity: Severity) -> Severity {
        match self {
            Self::Own => severity,
            Self::AtMostWarning => severity.max(Severity::Warning),
            Self::Fixed(fixed) => fixed,
        }
    }
}

impl<'a> Ground<'a> {
    /// Stands a design on a day.
    pub fn new(architecture: Architecture<'a>, as_of: Date) -> Self {
        Self { architecture, as_of }
    }

    /// Gives who sells.
    pub fn practice(&self) -> &'a Practice {
        &self.library.practice
    }

    /// Tells whether something is sold to a region, or to a part of it.
    pub fn sells_to(&self, region: Region) -> bool {
        self.practice().sells_to(region)
    }

    /// Tells whether a profession is among what the practitioner does.
    pub fn is(&self, profession: Profession) -> bool {
        self.practice().professions.contains(&profession)
    }

    /// Gives a threshold as it holds here: the design's own, else the practice's, else the book's.
    pub fn line(&self, threshold: &Threshold) -> Line {
        let set = |settings: &BookSettings| settings.thresholds.get(threshold.key).copied();
        let value = set(&self.design.book).or_else(|| set(&self.practice().book));
        Line { value: value.unwrap_or(threshold.default), unit: threshold.unit }
    }

    /// Tells how a rule weighs here; none where it does not speak.
    pub(super) fn weight(&self, rule: &Meta) -> Option<Weight> {
        let set = |settings: &BookSettings| settings.levels.get(rule.id).copied();
        let level = set(&self.design.book).or_else(|| set(&self.practice().book));
        let own = if rule.applies.to(self.practice()) {
            Weight::Own
        } else if self.practice().strict && rule.applies.but_for_regions(self.practice()) {
            Weight::AtMostWarning
        } else {
            return None;
        };
        match level {
            None => Some(own),
            Some(Level::Off) => None,
            Some(Level::Error) => Some(Weight::Fixed(Severity::Error)),
            Some(Level::Warning) => Some(Weight::Fixed(Severity::Warning)),
            Some(Level::Advice) => Some(Weight::Fixed(Severity::Advice)),
        }
    }
}
