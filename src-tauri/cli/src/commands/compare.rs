//! `compare`: one design held against another.

use crate::{
    answer::{Answer, Format},
    designs::Chosen,
    failure::Failure,
    library_in, moment,
};
use offerwright_core::{
    forecast::{compare::SideBySide, figure::Figure},
    model::date::Date,
};
use std::path::PathBuf;

/// What `compare` is told.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The library; - is JSON from standard input
    pub file: PathBuf,
    /// The first design, by name or id
    #[arg(long, value_name = "NAME|ID")]
    pub design: String,
    /// The design it is held against
    #[arg(long, value_name = "NAME|ID")]
    pub with: String,
    /// Look at the designs as of this day; otherwise today
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
}

/// Holds the designs against each other.
pub fn run(args: &Args, format: Format) -> Result<Answer, Failure> {
    let (library, _) = library_in::read(&args.file)?;
    let named = |name: &String| Chosen { design: Some(name.clone()) }.one(&library);
    let (one, other) = (named(&args.design)?, named(&args.with)?);
    let as_of = args.as_of.unwrap_or_else(moment::today);
    let told = SideBySide::of((&library, one), (&library, other), as_of)?;
    Ok(Answer::new(format, &told, text))
}

fn text(told: &SideBySide) -> String {
    let mut text = format!("{} beside {}\n", told.one.name, told.other.name);
    for (one, other) in told.one.figures.iter().zip(&told.other.figures) {
        text.push_str(&format!("  {:<30}{:<34}{}\n", one.title, with_band(one), with_band(other)));
    }
    let findings = format!("  {:<30}{:<34}{}\n", "Findings", told.one.findings, told.other.findings);
    text.push_str(&findings);
    text.push_str(&format!("\n{}\n{}\n", told.sentence, told.note));
    text
}

/// Writes a figure with its band: `$5,493.60 ($428 … $12,311)`.
pub(super) fn with_band(figure: &Figure) -> String {
    let mean = figure.mean.as_ref().map_or("—".to_owned(), |mean| mean.text.clone());
    match &figure.band {
        Some(band) => format!("{mean} ({} … {})", band.low.text, band.high.text),
        None => mean,
    }
}
