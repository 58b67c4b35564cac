//! What a rule stands on: the design, the day, and the lines this house draws.

use super::{
    finding::Severity,
    meta::{Meta, Threshold, Unit},
    pricing,
    texts::{self, Text},
};
use crate::{
    architecture::{Architecture, Placed},
    model::{
        book_settings::{BookSettings, Level},
        date::Date,
        money::Money,
        practice::{Practice, Profession, Region},
    },
};
use std::{
    cell::{Cell, OnceCell},
    fmt,
    ops::Deref,
};

/// A design as rules look at it: resolved, on a day, with the practice behind it.
#[derive(Clone, Debug)]
pub struct Ground<'a> {
    architecture: Architecture<'a>,
    /// The day on which it is looked at.
    pub as_of: Date,
    texts: OnceCell<Vec<Text<'a>>>,
    /// The one extra that is looked at, where the others stay as they were read.
    only: Cell<Option<usize>>,
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
        Self { architecture, as_of, texts: OnceCell::new(), only: Cell::new(None) }
    }

    /// Gives the texts in which the copy check marks something; read when first asked for, for every rule at once.
    pub(super) fn texts(&self) -> &[Text<'a>] {
        self.texts.get_or_init(|| texts::texts_of(&self.architecture))
    }

    /// Takes it from an earlier look that nothing is marked in any text.
    pub(super) fn nothing_is_marked(&self) {
        self.texts.get_or_init(Vec::new);
    }

    /// Tells whether nothing is marked in any text; none while nobody asked.
    pub(super) fn is_plain(&self) -> Option<bool> {
        self.texts.get().map(Vec::is_empty)
    }

    /// Looks at one extra only, for as long as something is asked.
    pub(super) fn narrowed_to<T>(&self, index: usize, ask: impl FnOnce() -> T) -> T {
        self.only.set(Some(index));
        let answer = ask();
        self.only.set(None);
        answer
    }

    /// Gives the extras that a rule which goes by extra looks at: all of them, or the one that changed.
    pub(super) fn each(&self) -> impl Iterator<Item = (usize, &Placed<'a>)> {
        let (from, to) = self.only.get().map_or((0, self.placed.len()), |index| (index, index + 1));
        self.placed.iter().enumerate().take(to).skip(from)
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
        Line { value: self.set(threshold).unwrap_or(threshold.default), unit: threshold.unit }
    }

    /// Gives an amount of money as it holds here. One's own is in the design's currency; the book's is meant for
    /// currencies whose unit is worth about as much as a dollar, and is scaled for others.
    pub(super) fn amount(&self, threshold: &Threshold) -> Money {
        let currency = self.design.currency;
        let scaled = || threshold.default.saturating_mul(pricing::rough_scale(currency));
        let units = self.set(threshold).unwrap_or_else(scaled);
        Money::new(units, currency).times(10_i64.pow(currency.digits()))
    }

    fn set(&self, threshold: &Threshold) -> Option<i64> {
        let set = |settings: &BookSettings| settings.thresholds.get(threshold.key).copied();
        set(&self.design.book).or_else(|| set(&self.practice().book))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        edit::{DesignField, Edit},
        model::{design::Design, ids::DesignId, library::Library},
        testing::example,
    };
    use std::collections::BTreeMap;
    use uuid::Uuid;

    const LINE: Threshold =
        Threshold { key: "line", name: "A line", default: 5, unit: Unit::Amount, origin: "a test" };

    fn amount(library: &Library, design: DesignId) -> String {
        let architecture = Architecture::of(library, design).unwrap();
        Ground::new(architecture, example::day("")).amount(&LINE).to_string()
    }

    #[test]
    fn an_amount_of_the_book_is_scaled_to_the_currency_and_ones_own_is_taken_as_it_stands() {
        let id = DesignId::from(Uuid::from_u128(1));
        let in_currency = |code: &str| {
            let design = Design::new(id, "Example".to_owned(), code.parse().unwrap());
            Library::default().apply(&Edit::AddDesign { design: Box::new(design) }).unwrap()
        };
        assert_eq!(amount(&in_currency("USD"), id), "$5");
        assert_eq!(amount(&in_currency("JPY"), id), "¥500");
        let own = BookSettings {
            thresholds: BTreeMap::from([("line".to_owned(), 700)]),
            ..BookSettings::default()
        };
        let set = DesignField::Book(own);
        let library = in_currency("JPY").apply(&Edit::ChangeDesign { id, set }).unwrap();
        assert_eq!(amount(&library, id), "¥700");
    }
}
