//! Why the model refuses an edit: a sentence that names what is wrong and where.

use super::{currency::Currency, money::Money};

/// A refusal. The library is as it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A record that is spoken of does not exist.
    #[error("There is no {what} with the id {id}.")]
    Unknown {
        /// The kind of record.
        what: &'static str,
        /// Its id.
        id: String,
    },
    /// A record is added under an id that is taken.
    #[error("There already is a {what} with the id {id}.")]
    Taken {
        /// The kind of record.
        what: &'static str,
        /// Its id.
        id: String,
    },
    /// A text that must say something is empty.
    #[error("{whose} needs a {field}.")]
    Empty {
        /// Whose text it is.
        whose: String,
        /// Which text.
        field: &'static str,
    },
    /// A text is longer than a screen holds.
    #[error("The {field} of {whose} has {length} characters; at most {cap} fit.")]
    TooLong {
        /// Whose text it is.
        whose: String,
        /// Which text.
        field: &'static str,
        /// Its length in characters.
        length: usize,
        /// The longest allowed.
        cap: usize,
    },
    /// A text holds a control sign that no screen shows.
    #[error("The {field} of {whose} holds an unprintable sign (U+{code:04X}) at character {at}; remove it.")]
    Unprintable {
        /// Whose text it is.
        whose: String,
        /// Which text.
        field: &'static str,
        /// The sign's number.
        code: u32,
        /// Its place, counted from 1.
        at: usize,
    },
    /// A part is more than its whole.
    #[error("{whose}: {of_part} {part} cannot be more than {of_whole} {whole}.")]
    MoreThanWhole {
        /// Whose counts they are.
        whose: String,
        /// What the part counts.
        part: &'static str,
        /// The part.
        of_part: u32,
        /// What the whole counts.
        whole: &'static str,
        /// The whole.
        of_whole: u32,
    },
    /// A number is outside its range.
    #[error("The {field} of {whose} is {value}; it can be from {least} to {most}.")]
    OutOfRange {
        /// Whose number it is.
        whose: String,
        /// Which number.
        field: &'static str,
        /// The number.
        value: u64,
        /// The smallest allowed.
        least: u64,
        /// The largest allowed.
        most: u64,
    },
    /// An amount is negative or too large.
    #[error("The {field} of {whose} is {amount}; it can be from {least} to {most}.")]
    AmountOutOfRange {
        /// Whose amount it is.
        whose: String,
        /// Which amount.
        field: &'static str,
        /// The amount.
        amount: Money,
        /// The smallest allowed.
        least: Money,
        /// The largest allowed.
        most: Money,
    },
    /// Two currencies meet where one must hold.
    #[error("{whose} is in {found}, but everything here is in {expected}; one design has one currency.")]
    MixedCurrency {
        /// What is in the other currency.
        whose: String,
        /// The currency that holds.
        expected: Currency,
        /// The currency found.
        found: Currency,
    },
    /// More of something than fits.
    #[error("{whose} already holds {cap} {what}; no more fit.")]
    TooMany {
        /// Where they are.
        whose: String,
        /// What they are.
        what: &'static str,
        /// The most that fit.
        cap: usize,
    },
    /// A trigger names a placement that comes later on the way.
    #[error(
        "{placement} cannot wait for the answer to {target}: {target} is shown later. Only an earlier answer is known."
    )]
    TriggerPointsAhead {
        /// The placement that waits.
        placement: String,
        /// The one it waits for.
        target: String,
    },
    /// A trigger names the placement itself.
    #[error("{placement} cannot wait for its own answer.")]
    TriggerOnItself {
        /// The placement.
        placement: String,
    },
    /// A trigger or an effect names a placement of another design.
    #[error("{placement} can only depend on extras of its own design.")]
    OtherDesign {
        /// The placement.
        placement: String,
    },
    /// A placement replaces what the buyer may not have.
    #[error("{placement} can only replace {target} after a yes to {target}; set its trigger so first.")]
    ReplacesWithoutYes {
        /// The placement that replaces.
        placement: String,
        /// The one it would replace.
        target: String,
    },
    /// Bundles that contain each other.
    #[error("{offer} cannot contain itself, neither directly nor through another bundle.")]
    ContainsItself {
        /// The bundle.
        offer: String,
    },
    /// An offer that designs or bundles use is removed.
    #[error("{offer} is used in {users}; archive it, or take it out there first.")]
    StillUsed {
        /// The offer, outcome or segment.
        offer: String,
        /// The designs and bundles, in words.
        users: String,
    },
    /// A follow-up without a day, or a day without a follow-up.
    #[error("{placement} must name its day and channel exactly when it is a follow-up.")]
    FollowUpMismatch {
        /// The placement.
        placement: String,
    },
    /// Bytes that are not the picture they claim to be.
    #[error("The {field} of {whose} is no picture of the kind {media}; choose a PNG, JPEG or WebP file.")]
    NoPicture {
        /// Whose picture it is.
        whose: String,
        /// Which one.
        field: &'static str,
        /// The kind it claims to be.
        media: &'static str,
    },
    /// The same thing stands twice in a list.
    #[error("{whose} names {what} twice.")]
    Twice {
        /// Whose list it is.
        whose: String,
        /// What stands twice.
        what: String,
    },
}
