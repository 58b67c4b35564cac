//! `export`: a library as JSON.

use super::written;
use crate::{
    answer::{Answer, Format},
    failure::Failure,
    library_in::{self, is_standard},
    library_out::{self, Out},
};
use offerwright_core::library_file;
use std::path::PathBuf;

/// What `export` is told.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The library
    pub file: PathBuf,
    /// Where the JSON goes.
    #[command(flatten)]
    pub to: Out,
}

/// Writes the library as JSON.
pub fn run(args: &Args, format: Format) -> Result<Answer, Failure> {
    let (library, _) = library_in::read(&args.file)?;
    let json = library_file::write(&library);
    if is_standard(&args.to.out) {
        return Ok(Answer::file(json));
    }
    library_out::text(&args.to.out, &json, args.to.force)?;
    Ok(written::say(&args.to.out, format))
}
