//! Keys as a person presses them.

use std::time::Duration;

use fantoccini::Client;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

/// Presses a combination such as `Control+Shift+z`, `Enter` or `+`, and lets go again.
///
/// # Panics
///
/// When a key has no such name.
pub async fn press(client: &Client, combination: &str) {
    let keys: Vec<char> = parts(combination).into_iter().map(code).collect();
    let down = keys.iter().map(|key| KeyAction::Down { value: *key });
    let up = keys.iter().rev().map(|key| KeyAction::Up { value: *key });
    perform(client, down.chain(up)).await;
}

/// Types a text character by character where the cursor stands.
pub async fn type_text(client: &Client, text: &str) {
    let strokes = text.chars().flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]);
    perform(client, strokes).await;
}

async fn perform(client: &Client, strokes: impl Iterator<Item = KeyAction>) {
    let start = KeyActions::new("keyboard".to_owned()).then(KeyAction::Pause { duration: Duration::ZERO });
    let actions = strokes.fold(start, |actions, stroke| actions.then(stroke));
    client.perform_actions(actions).await.expect("keys can be pressed");
}

fn parts(combination: &str) -> Vec<&str> {
    match combination.strip_suffix('+') {
        Some("") => vec!["+"],
        Some(before) => before.trim_end_matches('+').split('+').chain(["+"]).collect(),
        None => combination.split('+').collect(),
    }
}

fn code(name: &str) -> char {
    let key = match name {
        "Control" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        "Meta" => Key::Meta,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Tab" => Key::Tab,
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        "ArrowUp" => Key::Up,
        "ArrowDown" => Key::Down,
        "ArrowLeft" => Key::Left,
        "ArrowRight" => Key::Right,
        "Space" => return ' ',
        single => {
            let mut letters = single.chars();
            return match (letters.next(), letters.next()) {
                (Some(letter), None) => letter,
                _ => panic!("there is no key “{name}”"),
            };
        }
    };
    char::from(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_combination_is_read_key_by_key() {
        assert_eq!(parts("Control+Shift+z"), ["Control", "Shift", "z"]);
        assert_eq!(parts("Enter"), ["Enter"]);
    }

    #[test]
    fn plus_is_a_key_too() {
        assert_eq!(parts("+"), ["+"]);
        assert_eq!(parts("Control++"), ["Control", "+"]);
    }
}
