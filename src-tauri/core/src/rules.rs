//! The rule book: what it finds in a design, why, and what to do.
//!
//! [`check::check`] reads a design against the [`book`]; one rule is one file and its page in `rules/book/<group>/`.
//! Everything else here is what several rules look at ([`crowd`], [`goal`], [`parts`], [`repeat`]) or fix with
//! ([`relocate`], [`removal`], [`rewire`], [`pricing`]).

mod after_no;
pub mod applies;
mod base;
pub mod book;
pub mod check;
mod crowd;
pub mod finding;
pub mod findings;
pub mod fix_all;
mod goal;
pub mod ground;
mod longest;
pub mod meta;
mod pack;
mod parts;
mod pricing;
mod relocate;
mod removal;
mod repeat;
mod rewire;
pub mod rule;
mod sentence;
mod sources;
pub mod speaking;
pub mod told;
mod words;

#[cfg(test)]
mod tests;
