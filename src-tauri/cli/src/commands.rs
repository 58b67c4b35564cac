//! The commands, one a file, and the way to them.

pub mod check;
pub mod compare;
pub mod edit;
pub mod export;
pub mod forecast;
pub mod goal;
pub mod import;
pub mod journeys;
pub mod new;
pub mod preview;
pub mod rules;
pub mod schema;
mod templates;
pub mod worth;
mod written;

use crate::{
    answer::{Answer, Format},
    arguments::{Arguments, Command},
    failure::Failure,
};

/// Carries out what was typed.
pub fn run(arguments: &Arguments) -> Result<Answer, Failure> {
    let format = arguments.format;
    if format == Format::Markdown && !matches!(arguments.command, Command::Rules(_)) {
        return Err(Failure::NoMarkdown);
    }
    match &arguments.command {
        Command::Templates => Ok(templates::run(format)),
        Command::New(args) => new::run(args, format),
        Command::Check(args) => check::run(args, format),
        Command::Journeys(args) => journeys::run(args, format),
        Command::Forecast(args) => forecast::run(args, format),
        Command::Worth(args) => worth::run(args, format),
        Command::Goal(args) => goal::run(args, format),
        Command::Compare(args) => compare::run(args, format),
        Command::Preview(args) => preview::run(args, format),
        Command::Rules(args) => rules::run(args, format),
        Command::Edit(args) => edit::run(args, format),
        Command::Export(args) => export::run(args, format),
        Command::Import(args) => import::run(args, format),
        Command::Schema(args) => Ok(schema::run(args)),
    }
}
