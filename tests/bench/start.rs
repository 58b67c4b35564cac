//! The start of a program: how long until its page is painted, and how much memory it then takes.

use std::path::Path;
use std::process::Command;

use offerwright_tests::{Home, Opening, build, processes};

/// What one start came to.
pub struct Start {
    /// From the start of the process until two frames after the first room has been drawn, in milliseconds.
    pub painted_ms: f64,
    /// Of the program and the webview's processes, shared pages counted in proportion, in megabytes.
    pub memory_mb: f64,
}

/// The design that is painted.
const TEMPLATE: &str = "coach-confidence-reset";

/// The moment at which the page said it was painted, in milliseconds since 1970, once it has.
const PAINTED: &str = "
    const done = arguments[arguments.length - 1];
    const look = () => {
        const [mark] = performance.getEntriesByName('painted');
        if (mark) done(performance.timeOrigin + mark.startTime);
        else requestAnimationFrame(look);
    };
    look();
";

/// Starts the designer on a design, and an empty window, in turn; once each before it counts, to warm up.
pub async fn taking_turns(times: usize) -> (Vec<Start>, Vec<Start>) {
    let (mut designer, mut empty) = (Vec::new(), Vec::new());
    for turn in 0..=times {
        let home = Home::fresh();
        let library = home.path().join("bench.offerwright");
        library_at(&library);
        let full = one(Opening::default().with_file(&library), &home).await;
        let bare = one(Opening::default().running("examples/empty-window"), &Home::fresh()).await;
        if turn > 0 {
            designer.push(full);
            empty.push(bare);
        }
    }
    (designer, empty)
}

async fn one(opening: Opening, home: &Home) -> Start {
    let window = opening.start(home).await;
    let painted =
        window.client().execute_async(PAINTED, Vec::new()).await.expect("the page says when it was painted");
    let painted_ms =
        painted.as_f64().expect("a moment is a number") - processes::started_ms(window.process());
    let mut all = processes::below(window.process());
    all.push(window.process());
    let memory_kb: u64 = all.into_iter().map(processes::memory_kb).sum();
    window.close().await;
    Start { painted_ms, memory_mb: memory_kb as f64 / 1024.0 }
}

fn library_at(file: &Path) {
    let made =
        Command::new(build::program("offerwright")).args(["new", TEMPLATE, "--out"]).arg(file).output();
    let made = made.expect("the command line can be started");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
}
