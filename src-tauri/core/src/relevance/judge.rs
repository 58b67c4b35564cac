//! The verdict on an extra: facts first, then words and meaning, then what orders show.

use super::{
    reading::Reading,
    side::{Measured, Shown},
    verdict::{Because, Judgement, RestsOn, Verdict},
};
use crate::model::{
    ids::OfferId,
    moment::Moment,
    offer::Kind,
    stage::{Phase, Stage},
};

/// Thousandths of nearness beyond shared words from which two offers speak of one result. Set on the open half of
/// `tests/fixtures/relevance/pairs.tsv`.
const NEAR_BEYOND_WORDS: i32 = 440;
/// Thousandths of nearness, shared words included, below which two offers lie apart whatever is left beyond them.
const NEAR_AT_ALL: i32 = 540;
/// Thousandths of the shorter text's stems that both must have, where words alone decide. Set on the same half.
const NEAR_IN_WORDS: u32 = 400;
/// Thousandths of the stems of problem and help that make two offers the same thing, and how many there must be.
const SAME_WORDS: (u32, usize) = (600, 6);
/// Days after which a thing for the first day comes too late.
pub const FIRST_DAY_OVER: u16 = 14;
/// Days after which a thing for the first days comes too late.
pub const FIRST_DAYS_OVER: u16 = 60;

/// Which senses are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Senses {
    /// Facts and words.
    WordsAlone,
    /// Facts, words and meaning.
    All,
}

/// Judges an extra beside a main offer at a stage.
pub fn judge<'a>(
    main: &'a Reading,
    extra: &'a Reading,
    shown: Shown,
    measured: Option<Measured>,
    senses: Senses,
) -> Judgement<'a> {
    let words_only = senses == Senses::WordsAlone || main.foreign || extra.foreign;
    let found = same_thing(main, extra)
        .or_else(|| clinic(main, extra))
        .or_else(|| moment(extra, main, shown))
        .or_else(|| audience(main, extra))
        .or_else(|| told_moment(extra, shown))
        .unwrap_or_else(|| result(main, extra, measured, words_only));
    let (verdict, rests_on, because) = found;
    let foreign = main.foreign || extra.foreign;
    Judgement { verdict, rests_on, because, extra: &extra.name, main: &main.name, words_only: foreign }
}

/// Judges only whether an extra serves the result of a main offer, whatever the stage, the people and the parts.
pub fn judge_result<'a>(main: &'a Reading, extra: &'a Reading, measured: Option<Measured>) -> Judgement<'a> {
    let foreign = main.foreign || extra.foreign;
    let (verdict, rests_on, because) = result(main, extra, measured, foreign);
    Judgement { verdict, rests_on, because, extra: &extra.name, main: &main.name, words_only: foreign }
}

type Found<'a> = (Verdict, RestsOn, Because<'a>);

/// The same thing, a part of it, or a larger one.
fn same_thing<'a>(main: &'a Reading, extra: &'a Reading) -> Option<Found<'a>> {
    use RestsOn::{Facts, Words};
    if extra.id == main.id {
        return Some((Verdict::Duplicate, Facts, Because::SameOffer));
    }
    if main.contains.contains(&extra.id) {
        return Some((Verdict::Included, Facts, Because::Contained));
    }
    // A set around the main offer is a way to buy it, not the same thing again.
    if extra.contains.contains(&main.id) {
        return None;
    }
    let same_line = !main.line.is_empty() && main.line == extra.line;
    if same_line && extra.tier > main.tier {
        return Some((Verdict::StepUp, Facts, Because::HigherTier));
    }
    // A smaller piece of the line that is meant for later goes on with it.
    if same_line && extra.moment != Some(Moment::Later) {
        return Some((Verdict::Duplicate, Facts, Because::SameLine));
    }
    if extra.everything_in && extra.price > main.price {
        return Some((Verdict::StepUp, Words, Because::EverythingIn));
    }
    let (same, least) = SAME_WORDS;
    if main.told.len().min(extra.told.len()) >= least && main.told.sameness(&extra.told) >= same {
        return Some((Verdict::Duplicate, Words, Because::SameWords));
    }
    listed(main, extra).map(|line| (Verdict::Included, Words, Because::Listed(line)))
}

/// Finds the line of the main offer's contents that names the extra, or each thing in it.
fn listed<'a>(main: &'a Reading, extra: &Reading) -> Option<&'a str> {
    let line_for = |stems| main.inside.iter().find(|(_, line)| super::stems::Stems::is_named_by(stems, line));
    let all = extra.inside.iter().map(|(_, stems)| line_for(stems)).collect::<Option<Vec<_>>>();
    let named = line_for(&extra.title).or_else(|| all?.first().copied());
    named.map(|(line, _)| line.as_str())
}

fn clinic<'a>(main: &Reading, extra: &Reading) -> Option<Found<'a>> {
    let clinical = |reading: &Reading| reading.kind == Kind::ClinicalService;
    if clinical(main) && !(clinical(extra) && extra.clinical_words) {
        return None;
    }
    let rests_on = if clinical(extra) { RestsOn::Facts } else { RestsOn::Words };
    (clinical(extra) || extra.clinical_words).then_some((Verdict::TooClinical, rests_on, Because::Clinical))
}

fn moment<'a>(extra: &Reading, main: &Reading, shown: Shown) -> Option<Found<'a>> {
    let has = |id: &OfferId| *id == main.id || main.contains.contains(id);
    if !extra.prerequisites.iter().all(has) {
        return Some((Verdict::TooEarly, RestsOn::Facts, Because::Missing));
    }
    let afterwards = shown.stage.phase() == Phase::After;
    match extra.moment? {
        Moment::Later if !afterwards => Some((Verdict::TooEarly, RestsOn::Facts, Because::NotYet)),
        moment if too_late(moment, shown) => {
            Some((Verdict::TooLate, RestsOn::Facts, Because::NoLonger(moment)))
        }
        _ => None,
    }
}

fn too_late(moment: Moment, shown: Shown) -> bool {
    let over = match moment {
        Moment::WithMain => FIRST_DAY_OVER,
        Moment::WithinDays => FIRST_DAYS_OVER,
        Moment::Later => return false,
    };
    shown.stage == Stage::FollowUp && shown.after_days > over
}

/// What the words say of the moment, where no fact does.
fn told_moment<'a>(extra: &Reading, shown: Shown) -> Option<Found<'a>> {
    let told = extra.told_moment.filter(|_| extra.moment.is_none())?;
    match told {
        Moment::Later if shown.stage.phase() != Phase::After => {
            Some((Verdict::TooEarly, RestsOn::Words, Because::ReadsAsLater))
        }
        moment if too_late(moment, shown) => Some((Verdict::TooLate, RestsOn::Words, Because::ReadsAsFirst)),
        _ => None,
    }
}

fn audience<'a>(main: &Reading, extra: &Reading) -> Option<Found<'a>> {
    let left_out = extra.audience.leaves_out(main.audience);
    left_out.then_some((Verdict::OtherAudience, RestsOn::Words, Because::OtherPeople))
}

/// Whether it serves the result: outcomes, then meaning or words, then orders.
fn result<'a>(
    main: &'a Reading,
    extra: &'a Reading,
    measured: Option<Measured>,
    words_only: bool,
) -> Found<'a> {
    if let Some(outcome) = extra.shared_outcome(main) {
        let because = Because::SharedOutcome { outcome, problem: &extra.problem };
        return (Verdict::Relevant, RestsOn::Facts, because);
    }
    let other_outcomes = !main.outcomes.is_empty() && !extra.outcomes.is_empty();
    let found = match (&main.meaning, &extra.meaning) {
        (Some(one), Some(other)) if !words_only => {
            let near = one.beyond_words(other) >= NEAR_BEYOND_WORDS && one.nearness(other) >= NEAR_AT_ALL;
            let (verdict, because) = match (near, other_outcomes) {
                (true, _) => (Verdict::Near, Because::NearInMeaning),
                (false, true) => (Verdict::Far, Because::OtherOutcomes),
                (false, false) => (Verdict::Far, Because::FarInMeaning),
            };
            (verdict, RestsOn::Meaning, because)
        }
        _ if main.words.telling() == 0 || extra.words.telling() == 0 => {
            (Verdict::Unknown, RestsOn::Words, Because::NoWords)
        }
        _ => {
            let near = main.words.overlap(&extra.words) >= NEAR_IN_WORDS;
            let (verdict, because) = match (near, other_outcomes) {
                (true, _) => (Verdict::Near, Because::NearInWords),
                (false, true) => (Verdict::Far, Because::OtherOutcomes),
                (false, false) => (Verdict::Far, Because::NothingInCommon),
            };
            (verdict, RestsOn::Words, because)
        }
    };
    match measured {
        Some(counted) if found.0 != Verdict::Near && counted.speaks_for_it() => {
            (Verdict::Near, RestsOn::Orders, Because::BoughtTogether(counted))
        }
        _ => found,
    }
}
