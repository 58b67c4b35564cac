//! How much an extra without a shared outcome weighs: facts alone make an error, words and meaning less.

use super::super::{check::check, finding::Severity};
use super::day;
use crate::testing::example;

fn weights(text: &str) -> Vec<Severity> {
    let (library, design) = example::read(text).unwrap();
    let findings = check(&library, design, day()).unwrap().findings;
    findings.iter().filter(|found| found.rule == "no-shared-goal").map(|found| found.severity).collect()
}

const MAIN: &str = "main: Calm Calendar, programme, $290, outcome a working week with room to breathe
    offer Calm Calendar: problem = Client work eats every evening and the important things wait.
    offer Calm Calendar: benefit line = Five weeks to plan a freelance week that leaves your evenings free.\n";

const NO: &str = "
    offer Polite No: problem = Customers ask for one more thing and you agree again.
    offer Polite No: benefit line = Turn down extra work kindly, so that your week and your evenings stay yours.
    offer Polite No: audience = Self-employed people with too many requests";

const PLANNER: &str = "
    offer Planner: problem = The tax return is always late.; audience = Self-employed people
    offer Planner: benefit line = Receipts and invoices in order before the tax adviser calls.";

#[test]
fn another_outcome_and_other_words_are_an_error_and_words_that_are_near_soften_it() {
    let far =
        format!("{MAIN}checkout: Planner, template pack, $29, outcome less paperwork, checkbox{PLANNER}");
    assert_eq!(weights(&far), [Severity::Error]);
    let near =
        format!("{MAIN}checkout: Polite No, template pack, $19, outcome to refuse work kindly, checkbox{NO}");
    assert_eq!(weights(&near), [Severity::Warning]);
}

#[test]
fn an_extra_that_names_no_outcome_is_never_an_error() {
    let far = format!("{MAIN}checkout: Planner, template pack, $29, no outcome, checkbox{PLANNER}");
    assert_eq!(weights(&far), [Severity::Warning]);
    let near = format!("{MAIN}checkout: Polite No, template pack, $19, no outcome, checkbox{NO}");
    assert_eq!(weights(&near), [Severity::Advice]);
}

#[test]
fn one_outcome_in_common_is_enough_whatever_the_words_are() {
    let shared = format!(
        "{MAIN}checkout: Planner, template pack, $29, outcome a working week with room to breathe, checkbox{PLANNER}"
    );
    assert_eq!(weights(&shared), []);
}
