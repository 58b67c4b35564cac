//! The peers, each in its fastest form: conditions compiled before, facts parsed before, memory kept.

use crate::{
    Hits,
    conditions::{self, Condition},
    figures::{Figures, measure},
};
use datalogic_rs::{Engine as DataLogic, ParsedData};
use serde_json::{Value, json};
use std::{
    cell::RefCell, collections::BTreeSet, fs, hint::black_box, path::Path, process::Command, rc::Rc,
    time::Duration,
};
use zen_expression::{Scope, Variable, compile_expression, vm::VM};

/// An engine with its rules and facts at hand.
pub struct Engine<'a> {
    /// Its name and version.
    pub name: &'static str,
    /// Asks every rule of every extra, and tells what holds.
    pub ask: Box<dyn FnMut() -> Hits + 'a>,
    /// Measures that.
    pub time: Box<dyn FnMut() -> Figures + 'a>,
}

/// Makes the engines ready that run in this process.
pub fn beside<'a>(conditions: &'a [Condition], facts: &[Value]) -> Vec<Engine<'a>> {
    vec![datalogic(conditions, facts), zen(conditions, facts)]
}

fn datalogic<'a>(conditions: &'a [Condition], facts: &[Value]) -> Engine<'a> {
    let engine: &'static DataLogic = Box::leak(Box::new(DataLogic::new()));
    let compiled = |condition: &Condition| {
        engine.compile(condition.when.to_string().as_str()).expect("the condition is JSONLogic")
    };
    let rules: Vec<_> = conditions.iter().map(compiled).collect();
    let facts: Vec<_> = facts
        .iter()
        .map(|one| ParsedData::from_json(&one.to_string()).expect("the facts are JSON"))
        .collect();
    let session = RefCell::new(engine.session());
    let run = Rc::new(move |hit: &mut dyn FnMut(usize, usize)| {
        let mut session = session.borrow_mut();
        for (extra, facts) in facts.iter().enumerate() {
            for (rule, compiled) in rules.iter().enumerate() {
                let holds = session.eval_borrowed(compiled, facts).expect("the condition holds or not");
                if holds.as_bool() == Some(true) {
                    hit(rule, extra);
                }
            }
            session.reset();
        }
    });
    of("datalogic-rs 5.4, pre-parsed", conditions, run)
}

fn zen<'a>(conditions: &'a [Condition], facts: &[Value]) -> Engine<'a> {
    let compiled = |condition: &Condition| {
        compile_expression(&conditions::zen(&condition.when)).expect("the condition is an expression")
    };
    let rules: Vec<_> = conditions.iter().map(compiled).collect();
    let facts: Vec<Scope> = facts.iter().map(|one| Scope::new(Variable::from(one.clone()))).collect();
    let machine = RefCell::new(VM::new());
    let run = Rc::new(move |hit: &mut dyn FnMut(usize, usize)| {
        let mut machine = machine.borrow_mut();
        for (extra, facts) in facts.iter().enumerate() {
            for (rule, compiled) in rules.iter().enumerate() {
                let holds =
                    compiled.evaluate_with_scope(facts, &mut machine).expect("the condition holds or not");
                if holds.as_bool() == Some(true) {
                    hit(rule, extra);
                }
            }
        }
    });
    of("zen-expression 2.1, pre-compiled", conditions, run)
}

type Run<'a> = Rc<dyn Fn(&mut dyn FnMut(usize, usize)) + 'a>;

fn of<'a>(name: &'static str, conditions: &'a [Condition], run: Run<'a>) -> Engine<'a> {
    let timed = run.clone();
    Engine {
        name,
        ask: Box::new(move || {
            let mut hits = BTreeSet::new();
            run(&mut |rule, extra| {
                hits.insert(hit(&conditions[rule], extra));
            });
            hits
        }),
        // Counting is all that is asked of them while the clock runs.
        time: Box::new(move || {
            measure(|| {
                let mut holds = 0_usize;
                timed(&mut |_, _| holds += 1);
                black_box(holds);
            })
        }),
    }
}

fn hit(condition: &Condition, extra: usize) -> (String, Option<usize>) {
    (condition.rule.clone(), (!condition.once).then_some(extra))
}

/// Asks json-rules-engine in node, which measures itself.
pub fn json_rules_engine<'a>(conditions: &'a [Condition], facts: &[Value], install: &Path) -> Engine<'a> {
    let rules: Vec<Value> = conditions
        .iter()
        .map(|condition| match conditions::json_rules_engine(&condition.when) {
            all if all.get("all").is_some() || all.get("any").is_some() => all,
            one => json!({"all": [one]}),
        })
        .collect();
    let flat: Vec<Value> = facts.iter().map(flat).collect();
    let asked = install.join("asked.json");
    fs::write(&asked, json!({"rules": rules, "facts": flat}).to_string()).expect("the folder can be written");
    let answer = Command::new("node")
        .current_dir(install)
        .arg("json_rules_engine.mjs")
        .output()
        .expect("there is node");
    assert!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stderr));
    let answer: Value = serde_json::from_slice(&answer.stdout).expect("it answers in JSON");
    let number = |value: &Value| usize::try_from(value.as_u64().expect("a number")).expect("a small one");
    let hits: Hits = answer["hits"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|pair| hit(&conditions[number(&pair[0])], number(&pair[1])))
        .collect();
    let rounds: Vec<Duration> = answer["rounds"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|millis| Duration::from_secs_f64(millis.as_f64().expect("a number") / 1e3))
        .collect();
    Engine {
        name: "json-rules-engine 7.3 in node",
        ask: Box::new(move || hits.clone()),
        time: Box::new(move || Figures::of(rounds.clone())),
    }
}

/// Names every fact in one level ("p.stage"), so that no path has to be followed.
fn flat(facts: &Value) -> Value {
    let mut all = serde_json::Map::new();
    for (group, inner) in facts.as_object().expect("facts are grouped") {
        for (name, value) in inner.as_object().expect("a group has facts") {
            all.insert(format!("{group}.{name}"), value.clone());
        }
    }
    Value::Object(all)
}
