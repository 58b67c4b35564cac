//! `edit`: edits carried out on a library, all or none of them.

use crate::{
    answer::{Answer, Format},
    edits_file,
    failure::{Failure, shown},
    library_in::{self, Kept, is_standard},
    library_out, moment,
};
use offerwright_core::{change::Change, history::Step, library_file, model::library::Library};
use offerwright_store::Store;
use serde::Serialize;
use std::path::{Path, PathBuf};

/// What `edit` is told.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The library; - is JSON from standard input
    pub file: PathBuf,
    /// A JSON array of edits (`offerwright schema --of edits`); - is standard input
    #[arg(long, value_name = "FILE")]
    pub edits: PathBuf,
    /// Where the edited library goes; otherwise the library itself is changed. - is standard output
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Write over a file that is there
    #[arg(long, requires = "out")]
    pub force: bool,
}

#[derive(Debug, Serialize)]
struct Done {
    applied: Vec<String>,
    written: String,
}

/// Carries the edits out.
pub fn run(args: &Args, format: Format) -> Result<Answer, Failure> {
    if is_standard(&args.file) && is_standard(&args.edits) {
        return Err(Failure::OneStandardInput);
    }
    let edits = edits_file::read(&args.edits)?;
    let (before, kept) = library_in::read(&args.file)?;
    let (place, applied) = match &args.out {
        Some(out) => {
            let (after, applied) = edits_file::apply(&before, &edits)?;
            if is_standard(out) {
                return Ok(Answer::file(library_file::write(&after)));
            }
            write_elsewhere(out, &args.file, &before, &after, &applied, args.force)?;
            (out, applied)
        }
        None if kept == Kept::Store => {
            // What is refused does not get as far as opening the file for writing.
            edits_file::apply(&before, &edits)?;
            (&args.file, edit_in_place(&args.file, &edits)?)
        }
        None => {
            let (after, applied) = edits_file::apply(&before, &edits)?;
            let json = library_file::write(&after);
            if is_standard(&args.file) {
                return Ok(Answer::file(json));
            }
            library_out::text(&args.file, &json, true)?;
            (&args.file, applied)
        }
    };
    let done = Done { applied, written: shown(place) };
    Ok(Answer::new(format, &done, text))
}

/// Edits a library file as one step that can be undone, as its one writer.
fn edit_in_place(path: &Path, edits: &[offerwright_core::edit::Edit]) -> Result<Vec<String>, Failure> {
    let mut opened = Store::open(path, moment::now())?;
    let (after, applied) = edits_file::apply(&opened.library, edits)?;
    let change = Change::between(&opened.library, &after);
    opened.store.commit(Step { label: label(&applied), change, gesture: None }, moment::now())?;
    Ok(applied)
}

/// Writes the edited library to another file; in a library file the edits are one step that can be undone.
fn write_elsewhere(
    out: &Path,
    from: &Path,
    before: &Library,
    after: &Library,
    applied: &[String],
    force: bool,
) -> Result<(), Failure> {
    match library_out::kept_as(out) {
        Kept::Json => library_out::text(out, &library_file::write(after), force),
        Kept::Store => {
            let copied = format!("Copy {}", shown(from));
            library_out::store(out, &[(copied, before), (label(applied), after)], force)
        }
    }
}

/// Names the step in the history.
fn label(applied: &[String]) -> String {
    match applied {
        [] => "Nothing".to_owned(),
        [only] => only.clone(),
        [first, rest @ ..] => format!("{first} and {} more", rest.len()),
    }
}

fn text(done: &Done) -> String {
    let mut text: String = done.applied.iter().map(|label| format!("{label}.\n")).collect();
    text.push_str(&format!("Wrote {}.\n", done.written));
    text
}
