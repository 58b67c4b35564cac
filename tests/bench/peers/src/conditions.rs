//! The sixty conditions as data, and the same in the words of each peer.

use serde_json::{Value, json};

/// When a rule speaks.
pub struct Condition {
    /// The rule's id in the book.
    pub rule: String,
    /// Whether it is told once for the design, or at each extra.
    pub once: bool,
    /// The condition, in JSONLogic.
    pub when: Value,
}

/// Reads the conditions.
pub fn read() -> Vec<Condition> {
    let all: Vec<Value> = serde_json::from_str(include_str!("../conditions.json")).expect("the file is JSON");
    all.into_iter()
        .map(|one| Condition {
            rule: text(&one["rule"]).to_owned(),
            once: text(&one["told"]) == "design",
            when: one["when"].clone(),
        })
        .collect()
}

/// Writes a condition in the expression language of zen.
pub fn zen(when: &Value) -> String {
    let Some((operator, of)) = operation(when) else { return literal(when) };
    match operator {
        "var" => text(of).to_owned(),
        "!" => format!("not ({})", zen(of)),
        "and" | "or" => {
            let parts: Vec<String> = list(of).iter().map(|part| format!("({})", zen(part))).collect();
            parts.join(&format!(" {operator} "))
        }
        "===" => pair(of, "=="),
        "!==" => pair(of, "!="),
        other => pair(of, other),
    }
}

fn pair(of: &Value, operator: &str) -> String {
    let of = list(of);
    format!("{} {operator} {}", zen(&of[0]), zen(&of[1]))
}

fn literal(value: &Value) -> String {
    match value {
        Value::String(text) => format!("'{text}'"),
        Value::Array(all) => format!("[{}]", all.iter().map(literal).collect::<Vec<_>>().join(", ")),
        other => other.to_string(),
    }
}

/// Writes a condition for json-rules-engine.
pub fn json_rules_engine(when: &Value) -> Value {
    let Some((operator, of)) = operation(when) else { panic!("a condition is an operation: {when}") };
    let fact = |value: &Value| operation(value).map(|(_, name)| text(name).to_owned());
    let whether =
        |name: &Value, holds: bool| json!({"fact": text(name), "operator": "equal", "value": holds});
    let parts = || list(of).iter().map(json_rules_engine).collect::<Vec<_>>();
    match operator {
        "var" => whether(of, true),
        "!" => match operation(of) {
            Some(("var", name)) => whether(name, false),
            _ => json!({"not": json_rules_engine(of)}),
        },
        "and" => json!({"all": parts()}),
        "or" => json!({"any": parts()}),
        compared => {
            let of = list(of);
            let value = fact(&of[1]).map_or_else(|| of[1].clone(), |name| json!({"fact": name}));
            let operator = match compared {
                "===" => "equal",
                "!==" => "notEqual",
                ">" => "greaterThan",
                ">=" => "greaterThanInclusive",
                "<" => "lessThan",
                "<=" => "lessThanInclusive",
                "in" => "in",
                other => panic!("{other} has no name there"),
            };
            json!({"fact": fact(&of[0]).expect("a fact comes first"), "operator": operator, "value": value})
        }
    }
}

fn operation(value: &Value) -> Option<(&str, &Value)> {
    let (operator, of) = value.as_object()?.iter().next()?;
    Some((operator, of))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("this is a list")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("this is text")
}
