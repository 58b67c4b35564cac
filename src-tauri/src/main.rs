//! The designer's program: opens the window and reports in one sentence when it cannot.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use offerwright_app::builder::{self, Joints};
use offerwright_app::entrance::{Entrance, Failure};

fn main() -> ExitCode {
    let joints = Joints {
        entrance: Entrance::new(|_| {
            Err(Failure {
                code: "unknown-request".to_owned(),
                message: "Offerwright does not know this request.".to_owned(),
                detail: None,
            })
        }),
        mockup: Box::new(|_| None),
    };
    match builder::run(joints) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Offerwright could not open its window: {error}");
            ExitCode::FAILURE
        }
    }
}
