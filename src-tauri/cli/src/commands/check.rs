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
    rules::{
        finding::{Finding, Place, Severity},
        told::{self, Concern},
    },
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
        let mut folded = false;
        for concern in told::told(findings.iter().copied()) {
            if concern.severity == Severity::Advice && !folded {
                text.push_str("  Advice, when there is time for it:\n");
                folded = true;
            }
            let places: Vec<_> = concern.findings.iter().map(|index| &**findings[*index]).collect();
            text.push_str(&one(library, &concern, &places));
        }
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

/// Tells a concern once: at its one place, or with the reason first and then place by place.
fn one(library: &Library, concern: &Concern, findings: &[&Finding]) -> String {
    let (rule, weight) = (&concern.rule, concern.severity.word());
    if let [finding] = findings {
        let mut text = format!("  {weight}: {rule} at {}\n", place(library, &finding.place));
        text.push_str(&line(4, "What", &finding.what));
        text.push_str(&line(4, "Why", &finding.why));
        return text + &what_to_do(4, finding);
    }
    let mut text = format!("  {weight}: {rule} at {} places\n", findings.len());
    text.push_str(&line(4, "Why", findings.first().map_or("", |finding| &finding.why)));
    for finding in findings {
        let other = if finding.severity == concern.severity { String::new() } else { heavy(finding) };
        text.push_str(&line(4, "At", &format!("{}{other}", place(library, &finding.place))));
        text.push_str(&line(6, "What", &finding.what));
        text.push_str(&what_to_do(6, finding));
    }
    text
}

fn heavy(finding: &Finding) -> String {
    format!(", as {}", finding.severity.word())
}

fn what_to_do(indent: usize, finding: &Finding) -> String {
    let mut text = line(indent, "To do", &finding.to_do) + &line(indent, "Seen", &finding.evidence);
    finding.fixes.iter().for_each(|fix| text.push_str(&line(indent, "Fix", &fix.label)));
    text
}

fn line(indent: usize, word: &str, says: &str) -> String {
    format!("{:indent$}{word:<6} {says}\n", "")
}

fn place(library: &Library, place: &Place) -> String {
    let what = match place.subject {
        Subject::Practice => "the practice".to_owned(),
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
