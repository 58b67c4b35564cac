//! The rule book: what it finds in a design, why, and what to do.
//!
//! [`check::check`] reads a design against the [`book`]; one rule is one file and its page in `rules/book/<group>/`.
//! [`reading`] asks again only the rules that look at what changed. Everything else here is what several rules look at
//! (who is sold what, which notes stand on a page, what was counted) or fix with ([`relocate`], [`removal`], [`rewire`],
//! [`pricing`]).

mod after_no;
mod already_said;
mod amount_in_text;
mod amounts;
pub mod applies;
mod at_checkout;
mod base;
pub mod book;
pub mod check;
mod conversation;
mod crowd;
mod deadline;
mod duty;
pub mod facets;
mod figure;
pub mod finding;
pub mod findings;
mod first_value;
pub mod fix_all;
pub(crate) mod goal;
pub mod ground;
mod ideas;
mod jurisdiction;
mod licence;
mod longest;
mod marked;
mod measured;
pub mod meta;
pub(crate) mod notes;
mod pack;
pub(crate) mod parts;
mod percent_off;
mod phrase;
mod price_record;
mod pricing;
mod prior_price;
mod reach;
pub mod reading;
mod relocate;
mod removal;
mod renewal_words;
mod repeat;
mod result_words;
mod rewire;
pub mod rule;
mod screening;
mod sentence;
mod shown;
mod sold;
mod sources;
pub mod speaking;
mod texts;
pub mod told;
mod true_words;
mod voices;
pub(crate) mod wellbeing;
pub(crate) mod words;

#[cfg(test)]
mod tests;
