//! Text made safe for a terminal: nothing in it moves the cursor or turns the writing around.

/// Writes control signs and signs that override the direction of writing as their number. Line breaks stay.
pub fn plain(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars() {
        let steers = matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if (sign.is_control() && sign != '\n') || steers {
            safe.push_str(&format!("\\u{{{:04x}}}", u32::from(sign)));
        } else {
            safe.push(sign);
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_steer_a_terminal_are_written_as_their_number() {
        assert_eq!(plain("a\u{1b}[31mb\u{202e}c\nשלום\u{200f}"), "a\\u{001b}[31mb\\u{202e}c\nשלום\u{200f}");
    }
}
