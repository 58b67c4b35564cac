//! `offerwright`: everything the window can say about a library, for scripts and tests.

mod answer;
mod arguments;
mod commands;
mod designs;
mod edits_file;
mod failure;
mod figures;
mod library_in;
mod library_out;
mod moment;
mod plain;
mod text_out;

use answer::Exit;
use arguments::Arguments;
use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let told = commands::run(&arguments).and_then(|answer| {
        text_out::to_stdout(&answer.text)?;
        Ok(answer.exit)
    });
    match told {
        Ok(exit) => exit.into(),
        Err(failure) => {
            text_out::to_stderr(&failure.to_string());
            Exit::from(&failure).into()
        }
    }
}
