//! `goal`: what it takes to reach a goal of a month's take-home.

use crate::{
    answer::{Answer, Format},
    designs::Chosen,
    failure::Failure,
    library_in,
};
use offerwright_core::{
    forecast::seek::{Sought, Way},
    model::money_text::read_money,
};
use std::path::PathBuf;

/// What `goal` is told.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The library; - is JSON from standard input
    pub file: PathBuf,
    /// What a month is to leave, in the design's currency: 4000 or $4,000; otherwise the design's own goal
    #[arg(long, value_name = "AMOUNT")]
    pub leave: Option<String>,
    /// Which design.
    #[command(flatten)]
    pub designs: Chosen,
}

/// Looks for ways to the goal.
pub fn run(args: &Args, format: Format) -> Result<Answer, Failure> {
    let (library, _) = library_in::read(&args.file)?;
    let id = args.designs.one(&library)?;
    let design = library.design(id)?;
    let goal = match &args.leave {
        Some(text) => read_money(text, design.currency)
            .map_err(|error| Failure::NoAmount { reason: error.to_string() })?,
        None => design.goal.ok_or(Failure::NoGoal)?,
    };
    Ok(Answer::new(format, &Sought::of(&library, id, goal)?, text))
}

fn text(told: &Sought) -> String {
    let way = |way: &Way| format!("  {:<20}{}\n", way.title, way.sentence);
    let ways: String = told.ways.iter().map(way).collect();
    format!("{}\n{ways}\n{}\n", told.sentence, offerwright_core::forecast::ILLUSTRATIVE)
}
