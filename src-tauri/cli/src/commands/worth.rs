//! `worth`: what each extra is worth, what matters most, and what small changes bring.

use crate::{
    answer::{Answer, Format},
    designs::Chosen,
    failure::Failure,
    library_in, moment,
};
use offerwright_core::{forecast::decisions::Decisions, model::date::Date};
use std::path::PathBuf;

/// What `worth` is told.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The library; - is JSON from standard input
    pub file: PathBuf,
    /// Look at the design as of this day; otherwise today
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
    /// Which design.
    #[command(flatten)]
    pub designs: Chosen,
}

/// Weighs what one decides about.
pub fn run(args: &Args, format: Format) -> Result<Answer, Failure> {
    let (library, _) = library_in::read(&args.file)?;
    let design = args.designs.one(&library)?;
    let told = Decisions::of(&library, design, args.as_of.unwrap_or_else(moment::today))?;
    Ok(Answer::new(format, &told, text))
}

fn text(told: &Decisions) -> String {
    let mut text = String::new();
    let mut part = |title: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            text.push_str(&format!("{title}\n"));
            lines.into_iter().for_each(|line| text.push_str(&format!("  {line}\n")));
            text.push('\n');
        }
    };
    part("What each extra is worth", told.worth.iter().map(|worth| worth.sentence.clone()).collect());
    let swings = told.tornado.iter();
    part("What matters most", swings.map(|swing| format!("{}: {}", swing.title, swing.sentence)).collect());
    let cases = told.scenarios.iter().map(|case| {
        format!(
            "{}: {} buyers, {} of revenue, {} left, {} in a working week. {}",
            case.name,
            case.buyers.text,
            case.revenue.text,
            case.take_home.text,
            case.hours.text,
            case.sentence
        )
    });
    part("Cases", cases.collect());
    let levers = told.levers.iter().map(|lever| format!("{}: {}", lever.title, lever.sentence));
    part("Small changes", levers.collect());
    part("What your tests say", told.tests.iter().map(|test| test.sentence.clone()).collect());
    text.push_str(&format!("{}\n", told.note));
    text
}
