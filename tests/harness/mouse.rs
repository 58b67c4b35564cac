//! Dragging with the pointer of the screen itself: once a drag has begun, the platform and not the page follows the mouse.

use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::elements::Element;
use serde_json::{Value, json};

use crate::hands::Hands;

/// How long the platform may take to begin, to follow and to end a drag.
const PATIENCE: Duration = Duration::from_secs(20);

/// How many moves a drag takes between its two ends; a drop zone has to see the pointer come.
const STEPS: i16 = 8;

/// Writes down what the page hears of a drag.
const WATCH: &str = "
    const heard = { begun: false, over: null, times: 0, ended: false };
    window.heardOfDrag = heard;
    addEventListener('dragstart', () => { heard.begun = true }, { capture: true, once: true });
    addEventListener('dragend', () => { heard.ended = true }, { capture: true, once: true });
    addEventListener('dragover', ({ target }) => { heard.over = target; heard.times += 1 }, { capture: true });
";

/// Where the middle of an element lies on the screen.
const MIDDLE: &str = "
    const { x, y, width, height } = arguments[0].getBoundingClientRect();
    const bar = outerHeight - innerHeight * devicePixelRatio;
    return [(x + width / 2) * devicePixelRatio + screenX, (y + height / 2) * devicePixelRatio + screenY + bar];
";

/// Presses the button over one element, moves to another, and lets go there.
///
/// # Panics
///
/// When the page does not hear of the drag in time.
pub async fn drag(client: &Client, hands: &Hands, from: &Element, to: &Element) {
    run(client, WATCH, vec![]).await;
    let (start, end) = (middle(client, from).await, middle(client, to).await);
    hands.point_at(start.0, start.1);
    hands.hold_button();
    // A press becomes a drag once the pointer has gone some way.
    let mut way = 0;
    until(client, "it does not begin", "heardOfDrag.begun", to, || {
        way += 1;
        hands.point_at(start.0 + way.min(20), start.1);
    })
    .await;
    for part in 1..=STEPS {
        hands.point_at(between(start.0, end.0, part), between(start.1, end.1, part));
    }
    // A drop counts only where the drag has rested.
    let there = "arguments[0].contains(heardOfDrag.over) && heardOfDrag.times > 2";
    let mut shift = 0;
    until(client, "it does not come there", there, to, || {
        shift = 1 - shift;
        hands.point_at(end.0 + shift, end.1);
    })
    .await;
    hands.release_button();
    until(client, "it does not end", "heardOfDrag.ended", to, || ()).await;
}

async fn until(client: &Client, trouble: &str, fact: &str, goal: &Element, mut act: impl FnMut()) {
    let begun = Instant::now();
    let script = format!("return {fact}");
    while run(client, &script, vec![json!(goal)]).await != json!(true) {
        assert!(begun.elapsed() < PATIENCE, "the drag was in vain: {trouble}");
        act();
    }
}

/// Finds the middle of an element on the screen, in pixels.
pub async fn middle(client: &Client, element: &Element) -> (i16, i16) {
    let place = run(client, MIDDLE, vec![json!(element)]).await;
    let at = |axis: usize| place[axis].as_f64().expect("an element has a place on the screen") as i16;
    (at(0), at(1))
}

fn between(start: i16, end: i16, part: i16) -> i16 {
    start + (end - start) / STEPS * part
}

async fn run(client: &Client, script: &str, arguments: Vec<Value>) -> Value {
    client.execute(script, arguments).await.expect("the page can be asked about a drag")
}
