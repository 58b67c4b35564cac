//! What tests of this and other crates build on: designs written in a few readable lines, and random ones.

pub mod choices;
pub mod example;
mod example_facts;
mod example_line;
pub mod random_edit;
mod random_facts;
mod random_forecast;
pub mod random_library;
mod random_looks;

#[cfg(test)]
mod tests;
