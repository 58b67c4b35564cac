//! The exact forecast of a design beside a simulation of 1,000,000 of its visitors in NumPy, in one run; skipped where
//! there is no NumPy. Prints figures only. `PYTHON` names another interpreter.

#[path = "shared/template.rs"]
mod template;
#[path = "shared/timing.rs"]
mod timing;

use offerwright_core::{architecture::Architecture, forecast::outlook::Outlook, model::date::Date};
use std::{hint::black_box, process::Command};
use template::template;
use timing::measured;

/// Simulates the same design visitor by visitor and prints the seconds of the fastest of five runs, and its mean.
const SIMULATION: &str = include_str!("numpy.py");

fn main() {
    let (library, id) = template();
    let design = Architecture::of(&library, id).expect("the design is in the library");
    let day: Date = "2026-11-26".parse().expect("this is a date");
    let means = measured(2_000, || drop(black_box(design.expectation())))[0];
    let whole = measured(50, || drop(black_box(Outlook::of(&design, day))))[0];
    println!("exact means: {means:.1} µs · the whole outlook with bands: {whole:.1} µs");
    let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let ran = Command::new(&python).args(["-c", SIMULATION]).output();
    let told = ran
        .ok()
        .filter(|ran| ran.status.success())
        .map(|ran| String::from_utf8_lossy(&ran.stdout).into_owned());
    let Some((seconds, mean)) = told.as_deref().and_then(|told| told.trim().split_once(' ')) else {
        println!("{python} has no NumPy here, so there is nothing to compare with; skipped.");
        return;
    };
    let simulated = seconds.parse::<f64>().unwrap_or(0.0) * 1e6;
    println!(
        "NumPy, 1,000,000 visitors: {simulated:.0} µs, {mean} a buyer, with sampling error; exact means are {:.0} times as fast, the whole outlook {:.1} times",
        simulated / means,
        simulated / whole
    );
}
