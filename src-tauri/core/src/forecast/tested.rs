//! What the tests of a design say so far: how sure it is that one version sells better, and what a choice would give away.

use super::figure::{Measure, Told};
use crate::{
    model::{
        currency::Currency,
        design::Design,
        money::grouped,
        shape::quoted,
        split_test::{Arm, SplitTest},
    },
    statistics::versions::Versions,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a choice may give away before a test is called decided, as a share of visitors.
///
/// Source: the threshold of caring (Stucchio 2014), half a point; for shares that are small themselves, our own line.
const CARING: (f64, f64) = (0.005, 0.05);

/// What a test says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Tested {
    /// What is tried.
    pub name: String,
    /// The share who buy without it; none while nobody met that version.
    pub without: Option<Told>,
    /// The share who buy with it; none while nobody met that version.
    pub with: Option<Told>,
    /// How likely more buy with it.
    pub better: Told,
    /// What choosing the version that looks better gives away on average over all cases, as a share of visitors.
    pub loss: Told,
    /// The sentence that says so.
    pub sentence: String,
}

impl Tested {
    /// Reads every test of a design, in its order.
    pub(super) fn all(design: &Design) -> Vec<Self> {
        design.tests.iter().map(|test| Self::of(test, design.currency)).collect()
    }

    fn of(test: &SplitTest, currency: Currency) -> Self {
        let (a, b) = (test.a, test.b);
        let versions = Versions::of((a.buyers, a.visitors), (b.buyers, b.visitors));
        let told = |share: f64| Measure::Share.tell_value((share * 1e6).round() as i64, currency);
        let share =
            |arm: Arm| (arm.visitors > 0).then(|| told(f64::from(arm.buyers) / f64::from(arm.visitors)));
        let with_it = versions.b_is_better >= 0.5;
        let loss = if with_it { versions.loss_of_b } else { versions.loss_of_a };
        let mut one = Self {
            name: test.name.clone(),
            without: share(a),
            with: share(b),
            better: told(versions.b_is_better),
            loss: told(loss),
            sentence: String::new(),
        };
        one.sentence = one.say(test, with_it, loss);
        one
    }

    fn say(&self, test: &SplitTest, with_it: bool, loss: f64) -> String {
        let name = quoted(&self.name);
        let (Some(with), Some(without)) = (&self.with, &self.without) else {
            return format!("{name}: nobody has met both versions yet.");
        };
        let chance = if with_it { self.better.value } else { 1_000_000 - self.better.value };
        let cases = match (chance + 5_000) / 10_000 {
            100 => "more than 99".to_owned(),
            cases => cases.to_string(),
        };
        let better = if with_it { "with it" } else { "without it" };
        let fewest = test.a.visitors.min(test.b.visitors);
        let share = (f64::from(test.a.buyers) + f64::from(test.b.buyers))
            / (f64::from(test.a.visitors) + f64::from(test.b.visitors));
        let next = if !test.sequential && fewest < test.planned {
            format!("It was planned for {} people each; wait for them.", grouped(test.planned.into()))
        } else {
            let verdict =
                if loss <= CARING.0.min(CARING.1 * share) { "little enough" } else { "too much to call" };
            format!(
                "On average, choosing what looks better gives away {} of visitors: {verdict}.",
                self.loss.text
            )
        };
        format!(
            "{name}: {} of visitors buy with it, {} without. More buy {better} in {cases} of 100 cases. {next}",
            with.text, without.text
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(a: (u32, u32), b: (u32, u32), planned: u32) -> Tested {
        let arm = |(buyers, visitors)| Arm { visitors, buyers, revenue: None };
        let test =
            SplitTest { name: "journal".to_owned(), a: arm(a), b: arm(b), planned, ..SplitTest::default() };
        Tested::of(&test, Currency::USD)
    }

    #[test]
    fn a_test_says_how_sure_it_is_and_what_a_wrong_choice_costs() {
        let told = read((120, 1_000), (145, 1_000), 1_000);
        assert_eq!((told.better.value, told.loss.value), (950_197, 316));
        assert_eq!(
            told.sentence.replace('\u{a0}', " "),
            "“journal”: 14.5 % of visitors buy with it, 12 % without. More buy with it in 95 of 100 cases. On average, \
             choosing what looks better gives away 0.03 % of visitors: little enough."
        );
        assert!(read((145, 1_000), (120, 1_000), 0).sentence.contains("More buy without it in 95 of 100"));
    }

    #[test]
    fn a_test_that_is_not_there_yet_is_not_called() {
        assert!(read((3, 100), (5, 100), 0).sentence.ends_with("too much to call."));
        assert!(
            read((120, 1_000), (160, 1_000), 2_000)
                .sentence
                .ends_with("planned for 2,000 people each; wait for them.")
        );
        assert!(read((0, 0), (0, 0), 0).sentence.ends_with("nobody has met both versions yet."));
        assert_eq!(read((5, 2), (0, 0), 0).with, None);
    }

    #[test]
    fn counts_that_fill_a_number_do_not_overflow() {
        let told = read((u32::MAX, u32::MAX), (u32::MAX, u32::MAX), 0);
        assert!(
            told.sentence.ends_with('.') && (told.better.value - 500_000).abs() < 100,
            "{}",
            told.sentence
        );
    }
}
