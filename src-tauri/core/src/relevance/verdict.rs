//! What is said of an extra beside a main offer, why, and in which words.

use super::side::Measured;
use crate::model::{moment::Moment, shape::quoted};

/// How an extra stands to a main offer at a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It serves a result that the main offer is bought for.
    Relevant,
    /// It speaks of the same result, though no fact says so.
    Near,
    /// It serves another result.
    Far,
    /// Too little is said to tell.
    Unknown,
    /// The buyer gets it with the main offer.
    Included,
    /// It is the same thing, or the same thing in another form.
    Duplicate,
    /// It is a larger version of the main offer.
    StepUp,
    /// It is of use only later, or after something the buyer does not have.
    TooEarly,
    /// It was of use earlier.
    TooLate,
    /// It is for other people.
    OtherAudience,
    /// It is care by a clinician beside something that is none.
    TooClinical,
}

impl Verdict {
    /// Tells whether the extra helps with what the main offer is bought for, here and now.
    pub fn fits(self) -> bool {
        matches!(self, Self::Relevant | Self::Near)
    }
}

/// What a verdict rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RestsOn {
    /// Facts the practitioner has entered.
    Facts,
    /// The words of the two offers.
    Words,
    /// Their meaning.
    Meaning,
    /// Orders counted.
    Orders,
}

/// Why a verdict is what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Because<'a> {
    SharedOutcome { outcome: &'a str, problem: &'a str },
    NearInMeaning,
    NearInWords,
    BoughtTogether(Measured),
    OtherOutcomes,
    NothingInCommon,
    FarInMeaning,
    NoWords,
    SameOffer,
    SameLine,
    SameWords,
    Contained,
    Listed(&'a str),
    HigherTier,
    EverythingIn,
    Clinical,
    Missing,
    NotYet,
    NoLonger(Moment),
    ReadsAsLater,
    ReadsAsFirst,
    OtherPeople,
}

/// A verdict with its reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judgement<'a> {
    /// The verdict.
    pub verdict: Verdict,
    /// What it rests on.
    pub rests_on: RestsOn,
    pub(super) because: Because<'a>,
    pub(super) extra: &'a str,
    pub(super) main: &'a str,
    /// Whether the sense of meaning could not be asked, because a text is not English.
    pub words_only: bool,
}

impl Judgement<'_> {
    /// Tells whether words, and no fact, say that it does not belong here: it serves the result, or may, and yet is inside
    /// already, the same again, a step up, for other people, too clinical, too early or too late.
    pub fn is_against_by_words(&self) -> bool {
        let unsuited =
            !matches!(self.verdict, Verdict::Relevant | Verdict::Near | Verdict::Far | Verdict::Unknown);
        unsuited && self.rests_on == RestsOn::Words
    }

    /// Says the verdict and its reason in a sentence.
    pub fn sentence(&self) -> String {
        let (extra, main) = (quoted(self.extra), quoted(self.main));
        let said = match self.because {
            Because::SharedOutcome { outcome, problem: "" } => {
                format!("{extra} helps with {}, which {main} is bought for.", quoted(outcome))
            }
            Because::SharedOutcome { outcome, problem } => format!(
                "{extra} helps with {}, which {main} is bought for; it takes up a problem on the way there: {}",
                quoted(outcome),
                quoted_sentence(problem)
            ),
            Because::NearInMeaning => {
                format!(
                    "{extra} speaks of much the same result as {main}, though they name no outcome in common."
                )
            }
            Because::NearInWords => {
                format!(
                    "{extra} and {main} share the words that matter, though they name no outcome in common."
                )
            }
            Because::BoughtTogether(counted) => format!(
                "{} of {} buyers of {main} also bought {extra}, at least twice the share among all buyers.",
                counted.both, counted.main
            ),
            Because::OtherOutcomes => format!("{extra} serves other outcomes than {main}."),
            Because::NothingInCommon => {
                format!("Nothing {extra} says of itself speaks of what {main} is bought for.")
            }
            Because::FarInMeaning => {
                format!("What {extra} says of itself lies far from what {main} is bought for.")
            }
            Because::NoWords => format!("{extra} and {main} say too little about themselves to tell."),
            Because::SameOffer => format!("{extra} is what they are buying already."),
            Because::SameLine => {
                format!("{extra} is much the same as {main} in another form, so nobody needs both.")
            }
            Because::SameWords => {
                format!("{extra} and {main} promise the same in nearly the same words, so nobody needs both.")
            }
            Because::Contained => format!("They already get {extra} with {main}."),
            Because::Listed(line) => format!("They already get this in {main}: {}", quoted_sentence(line)),
            Because::HigherTier => format!("{extra} is a step up from {main}, not something beside it."),
            Because::EverythingIn => {
                format!("{extra} holds everything in {main} and more: a step up, not something beside it.")
            }
            Because::Clinical => format!(
                "{extra} is care by a clinician; that belongs in a conversation, not beside {main} in a checkout."
            ),
            Because::Missing => format!("{extra} needs something that buyers of {main} do not have yet."),
            Because::NotYet => {
                format!("{extra} is of use once {main} has done its work; a follow-up is the better moment.")
            }
            Because::NoLonger(Moment::WithMain) => {
                format!("{extra} is of use from the first day of {main}; by now that day is past.")
            }
            Because::NoLonger(_) => {
                format!("{extra} is of use in the first days of {main}; by now they are past.")
            }
            Because::ReadsAsLater => {
                format!(
                    "{extra} reads as meant for people who are through with {main}; a follow-up is the better moment."
                )
            }
            Because::ReadsAsFirst => {
                format!("{extra} reads as meant for the beginning of {main}; by now that is past.")
            }
            Because::OtherPeople => format!("{extra} is made for other people than those who buy {main}."),
        };
        if self.words_only {
            return format!(
                "{said} This was judged by outcomes and shared words alone; meaning is read in English only."
            );
        }
        said
    }
}

/// Quotes a text that may end as a sentence does, and ends the sentence around it.
fn quoted_sentence(text: &str) -> String {
    format!("{}.", quoted(text.trim().trim_end_matches('.')))
}
