//! A slider of the forecast moved until every chart in sight is painted: on a template and on a design of 40 placements.

use std::path::Path;
use std::process::Command;

use offerwright_tests::{Home, Opening, Window, build};
use serde_json::{Value, json};

use crate::crowded;
use crate::edit::{Samples, labels};

/// The template that is moved.
const TEMPLATE: &str = "coach-confidence-reset";

/// What the last line is called: a label that changes on the same page, the webview's own floor.
pub const FLOOR: &str = "a label alone, the webview's floor";

/// How long moves take with one chart in sight, in milliseconds.
pub struct Moves {
    /// What the chart is called.
    pub chart: String,
    /// From a move of the hand until nothing on the page changes any more and that is painted.
    pub painted: Samples,
    /// The part of it until the new figures are written into the page.
    pub told: Samples,
}

/// So many moves fit into the time a script may take, also on a busy machine.
const AT_ONCE: usize = 10;

/// The names of the charts that there are.
const CHARTS: &str =
    "return [...document.querySelectorAll('.forecast-main .chart h3')].map((head) => head.innerText)";

/// Holds the thumb of the first share and moves it to and fro; a move is over with the first frame after which nothing changed.
const MOVE: &str = "
    const [times, at] = arguments;
    const done = arguments[arguments.length - 1];
    const page = document.querySelector('.forecast-main');
    const painted = () => new Promise((go) => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => go(performance.now());
        channel.port2.postMessage(0);
    }));
    const pause = (ms) => new Promise((go) => setTimeout(go, ms));
    (async () => {
        document.querySelectorAll('.forecast-main .chart')[at].scrollIntoView({ block: 'center' });
        await pause(400);
        const thumb = [...document.querySelectorAll('.belief')]
            .find((one) => one.innerText.startsWith('Visitors who buy')).querySelector('.belief-thumb');
        const box = thumb.getBoundingClientRect();
        let x = box.x + box.width / 2;
        const hand = (kind) => (kind === 'pointermove' ? window : thumb).dispatchEvent(new PointerEvent(kind, {
            pointerId: 1, pointerType: 'mouse', button: 0, buttons: 1, isPrimary: true, bubbles: true, cancelable: true,
            clientX: x, clientY: box.y + box.height / 2, pageX: x, pageY: box.y + box.height / 2,
        }));
        hand('pointerdown');
        const said = () => page.querySelector('.figure-value').innerText;
        const paintedMoves = [];
        const told = [];
        for (let turn = 0; turn < times; turn += 1) {
            await pause(40 + (turn * 7) % 17);
            const before = said();
            let changed = 0;
            let first = 0;
            const watch = new MutationObserver(() => {
                changed = performance.now();
                if (!first && said() !== before) first = changed;
            });
            watch.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
            const start = performance.now();
            x += turn % 2 ? -12 : 12;
            hand('pointermove');
            const patience = start + 5000;
            let frame = await painted();
            for (;;) {
                const next = await painted();
                if (first && changed < frame) break;
                if (next > patience) { done('nothing moved'); return; }
                frame = next;
            }
            watch.disconnect();
            paintedMoves.push(frame - start);
            told.push(first - start);
        }
        // Back to where it was, so that the next run begins there.
        x = box.x + box.width / 2;
        hand('pointermove');
        await painted();
        hand('pointerup');
        done([paintedMoves, told]);
    })();
";

/// Measures with each chart in sight in turn, in one window.
pub async fn of_template(times: usize) -> Vec<Moves> {
    let home = Home::fresh();
    let library = home.path().join("slider.offerwright");
    run(Command::new(build::program("offerwright")).args(["new", TEMPLATE, "--out"]).arg(&library));
    moves(&home, &library, times).await
}

/// The same on the crowded design.
pub async fn of_crowded(times: usize) -> Vec<Moves> {
    let home = Home::fresh();
    let library = home.path().join("crowded.offerwright");
    crowded::lay(&library);
    moves(&home, &library, times).await
}

async fn moves(home: &Home, library: &Path, times: usize) -> Vec<Moves> {
    let window = Opening::default().with_file(library).open(home).await;
    window.press("Control+3").await;
    window.wait_until_there("slider", "Visitors who buy").await;
    window.settled().await;
    let charts = window.run(CHARTS, Vec::new()).await;
    let mut all = Vec::new();
    for (at, chart) in charts.as_array().into_iter().flatten().enumerate() {
        let (mut painted, mut told) = (Samples::new(), Samples::new());
        // Once to warm up.
        measured(&window, at, 5).await;
        while painted.len() < times {
            let [some, of_them] = measured(&window, at, (times - painted.len()).min(AT_ONCE)).await;
            painted.extend(some);
            told.extend(of_them);
        }
        all.push(Moves { chart: chart.as_str().unwrap_or_default().to_owned(), painted, told });
    }
    let floor = labels(&window, times).await;
    all.push(Moves { chart: FLOOR.to_owned(), painted: floor.clone(), told: floor });
    window.close().await;
    all
}

async fn measured(window: &Window, at: usize, times: usize) -> [Samples; 2] {
    let told =
        window.client().execute_async(MOVE, vec![json!(times), json!(at)]).await.expect("the page measures");
    let series = |which: usize| -> Samples {
        told.get(which).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_f64).collect()
    };
    let both = [series(0), series(1)];
    assert_eq!(both[0].len(), times, "the slider moves the figures: {told}");
    both
}

fn run(command: &mut Command) {
    let made = command.output().expect("the command line can be started");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
}
