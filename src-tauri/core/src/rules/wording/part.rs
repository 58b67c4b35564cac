//! Which of a record's texts it is: what it is called, where it is kept, what it may say and how much it holds.

use crate::{
    copy_check::Family,
    model::limits::{COPY_CHARS, LINE_CHARS, NAME_CHARS},
};
use std::borrow::Cow;

/// Which text it is; those of a list by their place in it.
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
    /// The name of an offer, or of a design whose pages bear no other.
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
    /// What must be so for the guarantee to hold.
    Condition(usize),
    /// What most buyers can expect.
    TypicalResult,
    /// What its claims rest on.
    Proof,
    /// What it is not, and when other help is better.
    ScopeNote,
    /// Where to turn in a crisis.
    CrisisNote,
    /// What happens to sessions that are not used.
    UnusedSessions,
    /// What is said of a partner who sells it.
    Disclosure,
    /// What its picture shows, for who cannot see it.
    Picture,
    /// A result it supports, in the client's words.
    Outcome(usize),
    /// Why a deadline is the last day.
    TimerReason,
    /// What a buyer fills in with a yes.
    Asked(usize),
    /// The question that tells a segment apart.
    QuizQuestion(usize),
    /// The answer that counts for a segment.
    QuizAnswer(usize),
    /// The words of the order button.
    OrderButton,
    /// What comes next.
    NextStep,
    /// The refund line.
    RefundLine,
    /// The name over the pages.
    BrandName,
    /// The name of the practice, where it stands over the pages.
    PracticeName,
    /// The name of the person behind the offers.
    Person,
    /// What is said of that person.
    About,
    /// A title that person holds.
    Credential(usize),
    /// What the logo shows.
    Logo,
    /// What the portrait shows.
    Portrait,
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
            Self::Condition(_) => "A condition of the guarantee says",
            Self::TypicalResult => "The typical result says",
            Self::Proof => "The proof says",
            Self::ScopeNote => "The note on what it is not says",
            Self::CrisisNote => "The note for a crisis says",
            Self::UnusedSessions => "The words on unused sessions say",
            Self::Disclosure => "The words on the partner say",
            Self::Picture | Self::Logo | Self::Portrait => "The words for the picture say",
            Self::Outcome(_) => "The result says",
            Self::TimerReason => "The reason of the deadline says",
            Self::Asked(_) => "A question to the buyer says",
            Self::QuizQuestion(_) => "The question says",
            Self::QuizAnswer(_) => "The answer says",
            Self::OrderButton => "The order button says",
            Self::NextStep => "The next step says",
            Self::RefundLine => "The refund line says",
            Self::BrandName | Self::PracticeName | Self::Person => "The name says",
            Self::About => "The words about you say",
            Self::Credential(_) => "The title says",
        }
    }

    /// Gives the field it is kept in; of a list, which of its places.
    pub(in crate::rules) fn field(self) -> Cow<'static, str> {
        let kept = match self {
            Self::Headline | Self::Body | Self::Accept | Self::Decline => "copy",
            Self::Name | Self::PracticeName => "name",
            Self::Benefit => "benefit_line",
            Self::Problem => "problem",
            Self::Audience => "audience",
            Self::Inside(at) => return format!("inside.{at}").into(),
            Self::BundleReason => "bundle_reason",
            Self::SeatsReason => "seats_reason",
            Self::Question(at) | Self::Answer(at) => return format!("questions.{at}").into(),
            Self::Guarantee | Self::Condition(_) => "guarantee",
            Self::TypicalResult => "claims.typical_result",
            Self::Proof => "claims.proof",
            Self::ScopeNote => "care.scope_note",
            Self::CrisisNote => "care.crisis_note",
            Self::UnusedSessions => "care.unused_sessions",
            Self::Disclosure => "partner.disclosure",
            Self::Picture => "picture",
            Self::Outcome(at) => return format!("outcomes.{at}").into(),
            Self::TimerReason => "timer",
            Self::Asked(at) => return format!("asks_for.{at}").into(),
            Self::QuizQuestion(at) | Self::QuizAnswer(at) => return format!("segments.{at}").into(),
            Self::OrderButton => "checkout.order_button",
            Self::NextStep => "checkout.next_step",
            Self::RefundLine => "checkout.refund_line",
            Self::BrandName => "brand.name",
            Self::Person => "brand.person",
            Self::About => "brand.about",
            Self::Credential(_) => "credentials",
            Self::Logo => "brand.logo",
            Self::Portrait => "brand.portrait",
        };
        kept.into()
    }

    /// Gives the most characters it holds.
    pub(in crate::rules) fn cap(self) -> usize {
        match self {
            Self::Name | Self::Question(_) | Self::Outcome(_) | Self::Credential(_) => NAME_CHARS,
            Self::Headline
            | Self::Accept
            | Self::Decline
            | Self::Inside(_)
            | Self::Condition(_)
            | Self::Picture
            | Self::TimerReason
            | Self::Asked(_)
            | Self::QuizQuestion(_)
            | Self::QuizAnswer(_)
            | Self::OrderButton
            | Self::BrandName
            | Self::PracticeName
            | Self::Person
            | Self::Logo
            | Self::Portrait => LINE_CHARS,
            _ => COPY_CHARS,
        }
    }

    /// Tells whether it is a name or a title: it ends without a full stop.
    pub(in crate::rules) fn is_name(self) -> bool {
        matches!(
            self,
            Self::Name
                | Self::Outcome(_)
                | Self::BrandName
                | Self::PracticeName
                | Self::Person
                | Self::Credential(_)
        )
    }

    /// Tells whether it says what is so, and no other words can be put in its place: a title held, what is to be seen.
    pub(in crate::rules) fn is_a_fact(self) -> bool {
        matches!(self, Self::Credential(_) | Self::Picture | Self::Logo | Self::Portrait)
    }

    /// Tells whether something must be said there, which only its maker knows.
    pub(in crate::rules) fn must_speak(self) -> bool {
        matches!(
            self,
            Self::Name
                | Self::PracticeName
                | Self::Outcome(_)
                | Self::TimerReason
                | Self::QuizQuestion(_)
                | Self::QuizAnswer(_)
        )
    }

    /// Tells whether words of a family are what a text is there for, and no concern in it: a note that names what it does
    /// not treat, whom to call at once, a question to the buyer, a word on who the buyer is.
    pub(in crate::rules) fn is_there_for(self, family: Family) -> bool {
        let care = matches!(family, Family::ClinicalWords | Family::Condition);
        let elsewhere = care || family == Family::Credential;
        match self {
            Self::ScopeNote | Self::QuizQuestion(_) | Self::QuizAnswer(_) => elsewhere,
            Self::CrisisNote => {
                elsewhere
                    || matches!(
                        family,
                        Family::Free | Family::LimitedTime | Family::Pressure | Family::Hardship
                    )
            }
            Self::Credential(_) => care,
            Self::Asked(_) | Self::Audience | Self::Outcome(_) => family == Family::Credential,
            _ => false,
        }
    }
}
