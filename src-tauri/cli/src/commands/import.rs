//! `import`: a library file made from JSON.

use super::written;
use crate::{
    answer::{Answer, Format},
    failure::Failure,
    library_in::{self, is_standard},
    library_out::{self, Out},
};
use offerwright_core::library_file;
use std::path::PathBuf;

/// What `import` is told.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The JSON; - is standard input
    pub file: PathBuf,
    /// Where the library goes.
    #[command(flatten)]
    pub to: Out,
}

/// Makes the library file.
pub fn run(args: &Args, format: Format) -> Result<Answer, Failure> {
    let (library, _) = library_in::read(&args.file)?;
    if is_standard(&args.to.out) {
        return Ok(Answer::file(library_file::write(&library)));
    }
    library_out::library(&args.to.out, &library, "Import a library", args.to.force)?;
    Ok(written::say(&args.to.out, format))
}
