//! What holds for every rule and page of the book.

mod exemptions;
mod outline;
mod page;
mod pages;
mod properties;
mod registry;
mod sentences;
mod starting_points;
mod ways;
