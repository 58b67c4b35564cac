//! The rule book: what it finds in a design, why, and what to do.
//!
//! [`check::check`] reads a design against the [`book`]; one rule is one file and its page in `rules/book/<group>/`.
//! Everything else here is what several rules look at ([`crowd`], [`goal`], [`parts`], [`repeat`]) or fix with
//! ([`relocate`], [`removal`], [`rewire`], [`pricing`]).

mod after_no;
mod amounts;
pub mod applies;
mod base;
pub mod book;
pub mod check;
mod conversation;
mod crowd;
pub mod finding;
pub mod findings;
mod first_value;
pub mod fix_all;
mod goal;
pub mod ground;
mod ideas;
mod longest;
pub mod meta;
mod parts;
mod pricing;
mod relocate;
mod removal;
mod repeat;
mod rewire;
pub mod rule;
mod sentence;
mod sold;
mod sources;
mod words;

#[cfg(test)]
mod tests;
