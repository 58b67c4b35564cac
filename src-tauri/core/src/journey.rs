//! Every way a buyer can go through a design: listed, counted, weighed, each ending in a receipt.

pub mod bill;
#[cfg(test)]
mod by_chance;
pub(crate) mod decimal;
pub mod expectation;
pub mod graph;
mod likeliest;
pub mod list;
pub mod receipt;
pub mod take_rate;
#[cfg(test)]
mod tests;
mod walk;
