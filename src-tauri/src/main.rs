//! The designer's program: opens the window and reports in one sentence when it cannot.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use offerwright_app::{builder, joints};

fn main() -> ExitCode {
    match builder::run(joints::to_a_desk()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Offerwright could not open its window: {error}");
            ExitCode::FAILURE
        }
    }
}
