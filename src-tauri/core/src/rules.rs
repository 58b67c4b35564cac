//! The rule book: what it finds in a design, why, and what to do.
//!
//! [`check::check`] reads a design against the [`book`]; one rule is one file and its page in `rules/book/<group>/`.
//! [`reading`] asks again only the rules that look at what changed. What several rules look at stands in `wording` (the
//! texts), `prices`, `meeting` (who meets what, and when) and `law`; what several fixes do, in `mending`.

pub mod applies;
pub mod book;
pub mod check;
pub mod facets;
pub mod finding;
pub mod findings;
pub mod fix_all;
pub mod ground;
mod ideas;
mod law;
mod meeting;
mod mending;
pub mod meta;
mod pack;
mod prices;
pub mod reading;
pub mod rule;
pub mod speaking;
pub mod told;
mod wording;

use law::{duty, jurisdiction, reach, sources};
use meeting::{after_no, base, conversation, crowd, deadline, first_value, longest, measured, repeat};
pub(crate) use meeting::{goal, parts, wellbeing};
use mending::{at_checkout, relocate, removal, rewire, true_words};
use prices::{price_record, pricing, prior_price, shown, sold};
use wording::{
    already_said, amount_in_text, amounts, figure, licence, marked, part, percent_off, phrase, renewal_words,
    result_words, screening, sentence, texts, voices,
};
pub(crate) use wording::{notes, words};

#[cfg(test)]
mod tests;
