//! The rule book: what it finds in a design, why, and what to do.
//!
//! [`check::check`] reads a design against the [`book`]; one rule is one file and its page in `rules/book/<group>/`.
//! Everything else here is what several rules look at ([`crowd`], [`deadline`], [`goal`], [`measured`], [`parts`],
//! [`price_record`], [`repeat`], [`shown`]) or fix with ([`relocate`], [`removal`], [`rewire`], [`pricing`]).

mod after_no;
pub mod applies;
mod base;
pub mod book;
pub mod check;
mod crowd;
mod deadline;
mod figure;
pub mod finding;
pub mod findings;
pub mod fix_all;
mod goal;
pub mod ground;
mod longest;
mod measured;
pub mod meta;
mod parts;
mod percent_off;
mod price_record;
mod pricing;
mod prior_price;
mod reach;
mod relocate;
mod removal;
mod repeat;
mod rewire;
pub mod rule;
mod sentence;
mod shown;
mod sources;
mod words;

#[cfg(test)]
mod tests;
