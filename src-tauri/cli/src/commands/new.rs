//! `new`: a library made from a template.

use super::written;
use crate::{
    answer::{Answer, Format},
    failure::Failure,
    library_in::is_standard,
    library_out::{self, Out},
    moment,
};
use offerwright_core::{library_file, templates};

/// What `new` is told.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The template's id, as `offerwright templates` lists it
    pub template: String,
    /// Where the library goes: a name ending in .json makes JSON, any other a library file.
    #[command(flatten)]
    pub to: Out,
}

/// Makes the library.
pub fn run(args: &Args, format: Format) -> Result<Answer, Failure> {
    let id = || args.template.clone();
    let template = templates::by_id(&args.template).ok_or_else(|| Failure::UnknownTemplate { id: id() })?;
    let library = template
        .library(&mut moment::fresh)
        .map_err(|error| Failure::BrokenTemplate { id: id(), error: Box::new(error) })?;
    if is_standard(&args.to.out) {
        return Ok(Answer::file(library_file::write(&library)));
    }
    let label = format!("Start from the template “{}”", template.title);
    library_out::library(&args.to.out, &library, &label, args.to.force)?;
    Ok(written::say(&args.to.out, format))
}
