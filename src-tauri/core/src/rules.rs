//! The rule book: what it finds in a design, why, and what to do.
//!
//! [`check::check`] reads a design against the [`book`]; one rule is one file and its page in `rules/book/<group>/`.
//! Everything else here is what several rules look at ([`crowd`], [`goal`], [`parts`], [`repeat`], [`sold`], [`wellbeing`],
//! [`notes`], [`told`], [`duty`]) or fix with ([`relocate`], [`removal`], [`rewire`], [`pricing`]).

mod after_no;
pub mod applies;
mod base;
pub mod book;
pub mod check;
mod crowd;
mod duty;
pub mod finding;
pub mod findings;
pub mod fix_all;
mod goal;
pub mod ground;
mod licence;
mod longest;
pub mod meta;
pub(crate) mod notes;
mod parts;
mod pricing;
mod relocate;
mod removal;
mod repeat;
mod rewire;
pub mod rule;
mod screening;
mod sentence;
mod sold;
mod sources;
mod told;
mod voices;
pub(crate) mod wellbeing;
mod words;

#[cfg(test)]
mod tests;
