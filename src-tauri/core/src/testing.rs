//! What tests of this and other crates build on: designs written in a few readable lines.

pub mod example;
mod example_line;
