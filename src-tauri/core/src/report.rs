//! What is said about several designs of a library at once, in the shape other programs read.

pub mod findings;
pub mod forecast;
pub mod journeys;
