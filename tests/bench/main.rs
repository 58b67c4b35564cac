//! Figures of the real window, in a release build, each against an empty Tauri window measured in the same run.
//!
//! Prints and asserts nothing: on another machine the figures differ, and only the ratios hold.

mod crowded;
mod edit;
mod slider;
mod start;
mod writing;

use tokio::runtime::Runtime;

/// How often each program is started; the two take turns, so that a busy moment strikes both.
const STARTS: usize = 15;

/// How many edits are painted, and how many labels.
const EDITS: usize = 300;

/// How often a slider is moved before each chart.
const MOVES: usize = 100;

/// The parts of the figures there are, and the argument that picks one.
const PARTS: [&str; 4] = ["start", "edit", "writing", "slider"];

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime can be made");
    let chosen: Vec<String> = std::env::args().filter(|one| PARTS.contains(&one.as_str())).collect();
    let wanted = |part: &str| chosen.is_empty() || chosen.iter().any(|one| one == part);
    if wanted("start") {
        starts(&runtime);
    }
    if wanted("edit") {
        edits(&runtime);
    }
    if wanted("writing") {
        letters(&runtime);
    }
    if wanted("slider") {
        moves(&runtime);
    }
}

fn starts(runtime: &Runtime) {
    let (designer, empty) = runtime.block_on(start::taking_turns(STARTS));
    println!(
        "\n{STARTS} starts each, the two programs taking turns: the median and, in brackets, the ninth of ten\n"
    );
    println!("{:<40}{:>16}{:>16}{:>9}", "", "designer", "empty window", "ratio");
    line("start to first painted design, ms", &designer, &empty, |start| start.painted_ms);
    line("memory of all processes, MB (PSS)", &designer, &empty, |start| start.memory_mb);
}

fn edits(runtime: &Runtime) {
    let (edits, floor) = runtime.block_on(edit::against_the_floor(EDITS));
    println!(
        "\n{EDITS} edits of a design of 40 placements in a library of 500 offers, until painted, in ms\n"
    );
    painted("an edit", edits, floor);
}

fn letters(runtime: &Runtime) {
    let (letters, floor) = runtime.block_on(writing::against_the_floor(EDITS));
    println!("\n{EDITS} letters typed on a page of that design, until painted there, in ms\n");
    painted("a letter", letters, floor);
}

fn painted(what: &str, samples: edit::Samples, floor: edit::Samples) {
    println!("{:<40}{:>16}{:>16}", "", "median", "1 in 100");
    for (what, samples) in [(what, samples), ("a label alone, the webview's floor", floor)] {
        let at = parts(samples);
        println!("{what:<40}{:>16.1}{:>16.1}", at(50), at(99));
    }
}

fn moves(runtime: &Runtime) {
    println!("\n{MOVES} moves of a slider before each chart of the forecast, until painted, in ms\n");
    println!("{:<44}{:>12}{:>12}{:>20}", "", "median", "1 in 100", "written, median");
    tell("a template", runtime.block_on(slider::of_template(MOVES)));
    tell("40 placements", runtime.block_on(slider::of_crowded(MOVES)));
}

fn tell(design: &str, moves: Vec<slider::Moves>) {
    println!("{design}");
    let all = slider::Moves {
        chart: "all charts".to_owned(),
        painted: charts(&moves).flat_map(|one| one.painted.clone()).collect(),
        told: charts(&moves).flat_map(|one| one.told.clone()).collect(),
    };
    for slider::Moves { chart, painted, told } in moves.into_iter().chain([all]) {
        let (painted, told) = (parts(painted), parts(told));
        println!("  {chart:<42}{:>12.1}{:>12.1}{:>20.1}", painted(50), painted(99), told(50));
    }
}

fn charts(moves: &[slider::Moves]) -> impl Iterator<Item = &slider::Moves> {
    moves.iter().filter(|one| one.chart != slider::FLOOR)
}

/// Gives the sample below which so many of a hundred lie.
fn parts(mut samples: Vec<f64>) -> impl Fn(usize) -> f64 {
    samples.sort_by(f64::total_cmp);
    move |part| samples[(samples.len() - 1) * part / 100]
}

fn line(what: &str, designer: &[start::Start], empty: &[start::Start], figure: fn(&start::Start) -> f64) {
    let of = |starts: &[start::Start]| {
        let mut figures: Vec<f64> = starts.iter().map(figure).collect();
        figures.sort_by(f64::total_cmp);
        let at = |part: usize| figures[(figures.len() - 1) * part / 10];
        (at(5), at(9))
    };
    let (designer, empty) = (of(designer), of(empty));
    let both = |(half, most): (f64, f64)| format!("{half:.0} ({most:.0})");
    println!("{what:<40}{:>16}{:>16}{:>8.2}×", both(designer), both(empty), designer.0 / empty.0);
}
