//! `schema`: the JSON Schema of what is read or written.

use crate::answer::Answer;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use offerwright_core::schema::Published;

/// What `schema` is told.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Of what
    #[arg(long, default_value = "library", value_parser = published())]
    pub of: Published,
}

fn published() -> impl TypedValueParser<Value = Published> {
    PossibleValuesParser::new(Published::ALL.map(Published::name)).map(|name| {
        Published::ALL
            .into_iter()
            .find(|published| published.name() == name)
            .expect("only the names of what is published are let through")
    })
}

/// Prints the schema, which is JSON in either form.
pub fn run(args: &Args) -> Answer {
    Answer::json(&args.of.schema())
}
