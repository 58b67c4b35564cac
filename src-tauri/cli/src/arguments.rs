//! The command line as it is typed.

use crate::{
    answer::Format,
    commands::{
        check, compare, edit, export, forecast, goal, import, journeys, new, preview, rules, schema, worth,
    },
};
use clap::{Parser, Subcommand};

/// Design, check and keep offer architectures from the command line.
///
/// A library is a file of Offerwright or its JSON; which of the two is seen from its content.
/// Ends with 0 when done, 1 when errors were found or an edit is refused, 2 when nothing could be done.
#[derive(Debug, Parser)]
#[command(name = "offerwright", version)]
pub struct Arguments {
    /// The form of the answer
    #[arg(long, global = true, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the program can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List the filled designs to start from
    Templates,
    /// Make a library from a template
    New(new::Args),
    /// Read the designs against the rule book; ends with 1 where errors are found
    Check(check::Args),
    /// List every way a buyer can go
    Journeys(journeys::Args),
    /// Tell what each design is expected to bring and to cost
    Forecast(forecast::Args),
    /// Tell what each extra is worth, what matters most, and what small changes bring
    Worth(worth::Args),
    /// Tell what it takes to reach a goal of a month's take-home
    Goal(goal::Args),
    /// Hold one design against another
    Compare(compare::Args),
    /// Write a design as one HTML file that walks a buyer's way
    Preview(preview::Args),
    /// List the rules of the book, or show one with its page
    Rules(rules::Args),
    /// Carry out edits, all or none of them
    Edit(edit::Args),
    /// Write a library as JSON
    Export(export::Args),
    /// Make a library file from JSON
    Import(import::Args),
    /// Print the JSON Schema of what is read or written
    Schema(schema::Args),
}
