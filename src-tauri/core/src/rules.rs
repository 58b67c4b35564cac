//! The rule book: what it finds in a design, why, and what to do.

pub mod finding;
