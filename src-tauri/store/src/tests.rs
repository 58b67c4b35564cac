//! The store seen from outside: what it keeps, what it refuses, and what it says.

mod round_trip;
pub(crate) mod sample;
