//! Whether an extra helps with the result the main offer is bought for, at this stage, for these people.
//!
//! Facts come first: what an offer contains, line and tier, kind, prerequisites and moment, outcomes ([`judge`](judge())). Where
//! they are silent the words say more: contents, audience, the time they speak of. Then meaning, from a small static table
//! (`assets/meaning/`), tells near from far; then what orders show. A [`Reading`] is made once for an offer ([`reading`]
//! keeps those of a library); a verdict compares two of them, and says its reason in a sentence.

mod audience;
mod cues;
mod judge;
mod letters;
mod meaning;
mod reading;
mod records;
mod side;
mod stems;
mod table;
#[cfg(test)]
mod tests;
mod tongue;
mod verdict;

pub use judge::{FIRST_DAY_OVER, FIRST_DAYS_OVER, Senses, judge, judge_result};
pub use meaning::{Meaning, version};
pub use reading::Reading;
pub use records::{reading, serves_result, words_speak_against};
pub use side::{Measured, Shown, Side};
pub use verdict::{Judgement, RestsOn, Verdict};
