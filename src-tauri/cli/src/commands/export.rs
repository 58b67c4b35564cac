//! `export`: a library as JSON.

use super::written;
use crate::{
    answer::{Answer, Format},
    failure::Failure,
    library_in::{self, is_standard},
    library_out,
};
use offerwright_core::library_file;
use std::path::PathBuf;

/// What `export` is told.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The library
    pub file: PathBuf,
    /// The JSON file to write; otherwise standard output
    #[arg(long, value_name = "FILE", default_value = "-", hide_default_value = true)]
    pub out: PathBuf,
    /// Write over a file that is there
    #[arg(long)]
    pub force: bool,
}

/// Writes the library as JSON.
pub fn run(args: &Args, format: Format) -> Result<Answer, Failure> {
    let (library, _) = library_in::read(&args.file)?;
    let json = library_file::write(&library);
    if is_standard(&args.out) {
        return Ok(Answer::file(json));
    }
    library_out::text(&args.out, &json, args.force)?;
    Ok(written::say(&args.out, format))
}
