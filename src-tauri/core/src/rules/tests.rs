//! What holds for every rule and page of the book.

mod deadlines;
mod drawn;
mod exemptions;
mod facets;
mod order_button;
mod outline;
mod page;
mod pages;
mod practice_words;
mod properties;
mod questions;
mod reading;
mod registry;
mod relevance;
mod samples;
mod sentences;
mod settings;
mod sown;
mod starting_points;
mod ways;

/// The day on which tests look at designs that name none.
fn day() -> crate::model::date::Date {
    crate::testing::example::day("")
}
