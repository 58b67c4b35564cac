//! Facts of an example set by their path: `care.self paced = yes; display.compare at = $59`.

use crate::model::{currency::Currency, money_text::read_money};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

/// Sets facts of a record; a path or value that does not fit is named.
///
/// A path is the field as the file writes it, with spaces for underscores and dots between a fact and its parts. A value
/// is `yes`, `no`, `none`, an amount (`$59`), a number, JSON in brackets, or else the words as they stand.
pub(super) fn set<T: Serialize + DeserializeOwned>(record: &mut T, facts: &str) -> Result<(), String> {
    let mut value = serde_json::to_value(&*record).map_err(|error| error.to_string())?;
    for fact in split(facts) {
        let (path, words) = fact.split_once(" = ").ok_or(format!("“{fact}” does not read “path = value”"))?;
        let steps: Vec<String> = path.trim().split('.').map(|step| step.trim().replace(' ', "_")).collect();
        let mut place = &mut value;
        for step in &steps {
            if place.is_null() {
                *place = json!({});
            }
            let fields = place.as_object_mut().ok_or(format!("“{path}” leads nowhere"))?;
            place = fields.entry(step.clone()).or_insert(Value::Null);
        }
        *place = read(words.trim());
    }
    *record = serde_json::from_value(value).map_err(|error| error.to_string())?;
    Ok(())
}

/// Splits facts at semicolons outside brackets.
fn split(facts: &str) -> Vec<&str> {
    let (mut pieces, mut depth, mut from) = (Vec::new(), 0_i32, 0);
    for (at, sign) in facts.char_indices() {
        match sign {
            '[' | '{' => depth += 1,
            ']' | '}' => depth -= 1,
            ';' if depth == 0 => {
                pieces.push(facts[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    pieces.push(facts[from..].trim());
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

fn read(words: &str) -> Value {
    match words {
        "yes" => return json!(true),
        "no" => return json!(false),
        "none" => return Value::Null,
        _ => {}
    }
    let dollars = words.starts_with('$').then(|| read_money(words, Currency::USD).ok()).flatten();
    if let Some(amount) = dollars {
        return json!(amount);
    }
    let structured = words.starts_with(['[', '{', '"']) || words.parse::<i64>().is_ok();
    structured.then(|| serde_json::from_str(words).ok()).flatten().unwrap_or_else(|| json!(words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{care::Care, price_display::PriceDisplay};

    #[test]
    fn facts_are_set_by_their_path() {
        let mut care = Care::default();
        set(&mut care, "self paced = yes; sessions = 6; scope note = Not therapy; indicated = no").unwrap();
        assert_eq!((care.self_paced, care.sessions, &*care.scope_note), (true, 6, "Not therapy"));
        let mut display = PriceDisplay::default();
        set(&mut display, "compare at = $59; since = 2026-10-01").unwrap();
        assert_eq!(display.compare_at.unwrap().minor, 5_900);
        assert!(set(&mut care, "no such fact = 1").is_err());
    }
}
