//! The rule book: what it finds in a design, why, and what to do.
//!
//! [`check::check`] reads a design against the [`book`]; one rule is one file and its page in `rules/book/<group>/`.
//! Everything else here is what several rules look at ([`crowd`], [`goal`], [`parts`], [`repeat`], [`sold`], [`wellbeing`],
//! [`notes`], [`duty`]) or fix with ([`relocate`], [`removal`], [`rewire`], [`pricing`]).

mod after_no;
mod amount_in_text;
mod amounts;
pub mod applies;
mod at_checkout;
mod base;
pub mod book;
pub mod check;
mod conversation;
mod crowd;
mod duty;
pub mod facets;
pub mod finding;
pub mod findings;
mod first_value;
pub mod fix_all;
mod goal;
pub mod ground;
mod ideas;
mod jurisdiction;
mod licence;
mod longest;
pub mod meta;
pub(crate) mod notes;
mod parts;
mod phrase;
mod pricing;
pub mod reading;
mod relocate;
mod removal;
mod renewal_words;
mod repeat;
mod rewire;
pub mod rule;
mod screening;
mod sentence;
mod sold;
mod sources;
mod voices;
pub(crate) mod wellbeing;
mod words;

#[cfg(test)]
mod tests;
