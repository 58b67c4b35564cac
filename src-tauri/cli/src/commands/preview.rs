//! `preview`: one design as a self-contained HTML file that walks a buyer's way.

use super::written;
use crate::{
    answer::{Answer, Format},
    designs::Chosen,
    failure::Failure,
    library_in::{self, is_standard},
    library_out::{self, Out},
};
use offerwright_core::{
    architecture::Architecture,
    mockup::{self, Options},
};
use std::path::PathBuf;

/// What `preview` is told.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The library; - is JSON from standard input
    pub file: PathBuf,
    /// Which design, where there are several.
    #[command(flatten)]
    pub design: Chosen,
    /// Where the HTML goes.
    #[command(flatten)]
    pub to: Out,
}

/// Writes the preview.
pub fn run(args: &Args, format: Format) -> Result<Answer, Failure> {
    let (library, _) = library_in::read(&args.file)?;
    let design = args.design.one(&library)?;
    let html = mockup::document(&Architecture::of(&library, design)?, &Options::default());
    if is_standard(&args.to.out) {
        return Ok(Answer::file(html));
    }
    library_out::text(&args.to.out, &html, args.to.force)?;
    Ok(written::say(&args.to.out, format))
}
