//! Whether a rule speaks here, for whom it is, and why it speaks or keeps silent, in words.

use super::{
    meta::Meta,
    pack::{audience, met, missing, row},
};
use crate::model::{
    book_settings::{BookSettings, Level},
    design::Design,
    practice::Practice,
};
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

/// How a rule stands here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stands {
    /// It speaks where it finds something.
    Speaks,
    /// It was switched off.
    Off,
    /// It belongs to another region, profession or code.
    Elsewhere,
}

/// A rule as it stands here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct Speaking {
    /// The rule's id.
    pub rule: &'static str,
    /// How it stands.
    pub stands: Stands,
    /// For whom it is ("for therapists who sell to California").
    pub audience: String,
    /// Why it speaks or keeps silent, in a sentence.
    pub because: String,
    /// Whether this house changed its level or one of its thresholds.
    pub changed: bool,
}

impl Speaking {
    /// Tells how a rule stands in a practice and, where there is one, in a design of it.
    pub fn of(rule: &Meta, practice: &Practice, design: Option<&Design>) -> Self {
        let (stands, because) = standing(rule, practice, design);
        let own = |settings: &BookSettings| {
            settings.levels.contains_key(rule.id)
                || rule.thresholds.iter().any(|threshold| settings.thresholds.contains_key(threshold.key))
        };
        Self {
            rule: rule.id,
            stands,
            audience: audience(&rule.applies),
            because,
            changed: own(&practice.book) || design.is_some_and(|design| own(&design.book)),
        }
    }
}

fn standing(rule: &Meta, practice: &Practice, design: Option<&Design>) -> (Stands, String) {
    let level = |settings: &BookSettings| settings.levels.get(rule.id).copied();
    let (here, house) = (design.and_then(|design| level(&design.book)), level(&practice.book));
    let set = here.or(house);
    if set == Some(Level::Off) {
        let whose = if here.is_some() { "this design" } else { "the whole library" };
        return (Stands::Off, format!("Off: you switched it off for {whose}."));
    }
    let applies = &rule.applies;
    if applies.to(practice) {
        let because = match met(applies, practice) {
            reasons if reasons.is_empty() => "On: it holds for everybody.".to_owned(),
            reasons => format!("On, because {}.", row(&reasons, "and")),
        };
        return (Stands::Speaks, because + weighed(set));
    }
    let missing = row(&missing(applies, practice), "and");
    if practice.strict && applies.but_for_regions(practice) {
        let because = format!(
            "On: {missing}, but your practice asks to hear what every region asks, as a warning.{}",
            weighed(set)
        );
        return (Stands::Speaks, because);
    }
    (Stands::Elsewhere, format!("Off: {missing}."))
}

/// Says how it weighs, where that was set.
fn weighed(level: Option<Level>) -> &'static str {
    match level {
        Some(Level::Error) => " It weighs as an error, as you set it.",
        Some(Level::Warning) => " It weighs as a warning, as you set it.",
        Some(Level::Advice) => " It weighs as advice, as you set it.",
        Some(Level::Off) | None => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        architecture::Architecture,
        model::practice::{Profession, Region},
        rules::{book, book::BOOK, ground::Ground},
        testing::example,
    };

    fn practice(professions: &[Profession], regions: &[Region], codes: &[&str]) -> Practice {
        Practice {
            professions: professions.iter().copied().collect(),
            regions: regions.iter().copied().collect(),
            codes: codes.iter().map(|code| (*code).to_owned()).collect(),
            ..Practice::default()
        }
    }

    #[test]
    fn what_is_said_agrees_with_what_is_looked_at() {
        let (library, id) = example::read("main: Confidence Reset, programme, $400").unwrap();
        let mut practices = vec![
            practice(&[], &[], &[]),
            practice(&[Profession::Coach], &[Region::De], &["ICF"]),
            practice(&[Profession::Therapist], &[Region::Uk, Region::UsCa], &["ACA", "BACP", "NBCC"]),
            Practice { strict: true, ..practice(&[Profession::CourseCreator], &[Region::Other], &[]) },
        ];
        let mut off = practice(&[Profession::Coach], &[Region::Eu], &[]);
        off.book.levels.insert("bump-price-high".to_owned(), Level::Off);
        practices.push(off);
        for practice in practices {
            let mut library = library.clone();
            library.practice = practice.into();
            let ground = Ground::new(Architecture::of(&library, id).unwrap(), example::day(""));
            for meta in BOOK.iter().map(|rule| rule.meta()) {
                let said = Speaking::of(meta, &library.practice, Some(ground.design));
                let speaks = ground.weight(meta).is_some();
                assert_eq!(said.stands == Stands::Speaks, speaks, "{}: {}", meta.id, said.because);
                assert_eq!(said.because.starts_with("On"), speaks, "{}", said.because);
                assert!(said.because.ends_with('.'), "{}", said.because);
            }
        }
    }

    #[test]
    fn a_design_may_switch_on_what_the_library_switched_off_and_both_count_as_changed() {
        let (library, id) = example::read("main: Confidence Reset, programme, $400").unwrap();
        let meta = book::find("bump-price-high").unwrap().meta();
        let (mut practice, mut design) = (Practice::default(), (**library.design(id).unwrap()).clone());
        let said = |practice: &Practice, design: &Design| Speaking::of(meta, practice, Some(design));
        assert!(!said(&practice, &design).changed);
        practice.book.levels.insert(meta.id.to_owned(), Level::Off);
        let off = said(&practice, &design);
        assert_eq!((off.stands, off.changed), (Stands::Off, true));
        assert_eq!(off.because, "Off: you switched it off for the whole library.");
        design.book.levels.insert(meta.id.to_owned(), Level::Advice);
        let on = said(&practice, &design);
        assert_eq!(on.stands, Stands::Speaks);
        assert_eq!(on.because, "On: it holds for everybody. It weighs as advice, as you set it.");
        design.book.levels.insert(meta.id.to_owned(), Level::Off);
        assert_eq!(said(&practice, &design).because, "Off: you switched it off for this design.");
        let mut other = Practice::default();
        other.book.thresholds.insert("bump_ratio_warning".to_owned(), 250);
        assert!(Speaking::of(meta, &other, None).changed);
    }
}
