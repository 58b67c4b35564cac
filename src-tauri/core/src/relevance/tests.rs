//! The judge held against pairs of offers that people have judged, and against any text at all.

mod agreement;
mod facts;
mod pair;
mod properties;
mod seeds;
