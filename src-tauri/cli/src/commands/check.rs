//! `check`: what the rule book says about the designs.

use crate::{
    answer::{Answer, Exit, Format},
    designs::Chosen,
    failure::Failure,
    figures::counted,
    library_in, moment,
};
use offerwright_core::{
    model::{date::Date, exemption::Subject, ids::DesignId, library::Library, shape::quoted},
    report::findings::Findings,
    rules::finding::{Finding, Place},
};
use std::path::PathBuf;

/// What `check` is told.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The library; - is JSON from standard input
    pub file: PathBuf,
    /// Look at the designs as of this day; otherwise today
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
    /// Which designs.
    #[command(flatten)]
    pub designs: Chosen,
}

/// Reads the designs against the book.
pub fn run(args: &Args, format: Format) -> Result<Answer, Failure> {
    let (library, _) = library_in::read(&args.file)?;
    let as_of = args.as_of.unwrap_or_else(moment::today);
    let found = Findings::of(&library, &args.designs.of(&library)?, as_of)?;
    let exit = if found.errors > 0 { Exit::No } else { Exit::Done };
    Ok(Answer::new(format, &found, |found| text(&library, found)).ending(exit))
}

fn text(library: &Library, found: &Findings) -> String {
    let mut text = String::new();
    for checked in &found.designs {
        text.push_str(&format!("{}\n", checked.name));
        let here = |design: DesignId| design == checked.design;
        let findings: Vec<_> = found.findings.iter().filter(|finding| here(finding.design)).collect();
        if findings.is_empty() {
            text.push_str("  Nothing found.\n");
        }
        findings.into_iter().for_each(|finding| text.push_str(&one(library, finding)));
        for silenced in found.silenced.iter().filter(|silenced| here(silenced.finding.design)) {
            let place = place(library, &silenced.finding.place);
            let rule = &silenced.finding.rule;
            text.push_str(&format!("  silenced: {rule} at {place}, because: {}\n", silenced.reason));
        }
        text.push('\n');
    }
    found.idle.iter().for_each(|idle| text.push_str(&format!("{}\n", idle.what)));
    text.push_str(&format!(
        "{}: {}, {}, {} advice. As of {}.\n",
        counted(found.designs.len(), "design"),
        counted(found.errors, "error"),
        counted(found.warnings, "warning"),
        found.advice,
        found.as_of
    ));
    text
}

fn one(library: &Library, finding: &Finding) -> String {
    let weight = finding.severity.word();
    let mut text = format!("  {weight}: {} at {}\n", finding.rule, place(library, &finding.place));
    for (word, says) in [
        ("What", &finding.what),
        ("Why", &finding.why),
        ("To do", &finding.to_do),
        ("Seen", &finding.evidence),
    ] {
        text.push_str(&format!("    {word:<6} {says}\n"));
    }
    finding.fixes.iter().for_each(|fix| text.push_str(&format!("    {:<6} {}\n", "Fix", fix.label)));
    text
}

fn place(library: &Library, place: &Place) -> String {
    let what = match place.subject {
        Subject::Design(_) => "the design".to_owned(),
        Subject::Stage(stage) => format!("the {}", stage.name()),
        Subject::Placement(id) => {
            library.placement(id).map_or_else(|_| "an extra".to_owned(), |placement| library.label(placement))
        }
        Subject::Offer(id) => {
            library.offer(id).map_or_else(|_| "an offer".to_owned(), |offer| quoted(&offer.name))
        }
    };
    place.field.as_ref().map_or(what.clone(), |field| format!("{what} ({})", field.replace('_', " ")))
}
