//! The mouse, where a click is not enough.

use std::time::Duration;

use fantoccini::Client;
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::elements::Element;

/// How many moves a drag takes between its two ends; a drop zone has to see the pointer come.
const STEPS: i32 = 8;

/// Presses the button over one element, moves to another, and lets go.
pub async fn drag(client: &Client, from: &Element, to: &Element) {
    let (start, end) = (middle(from).await, middle(to).await);
    let at = |part: i32| {
        let between = |start: f64, end: f64| start + (end - start) * f64::from(part) / f64::from(STEPS);
        PointerAction::MoveTo {
            duration: Some(Duration::from_millis(16)),
            x: between(start.0, end.0),
            y: between(start.1, end.1),
        }
    };
    let taken = MouseActions::new("mouse".to_owned())
        .then(at(0))
        .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT });
    let carried = (1..=STEPS).fold(taken, |actions, part| actions.then(at(part)));
    // The last move is repeated, because a drop counts only where the drag has rested.
    let dropped = carried.then(at(STEPS)).then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
    client.perform_actions(dropped).await.expect("the mouse can be moved");
}

async fn middle(element: &Element) -> (f64, f64) {
    let (x, y, width, height) = element.rectangle().await.expect("an element that was found has a place");
    (x + width / 2.0, y + height / 2.0)
}
