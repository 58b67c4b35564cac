//! What small changes bring: one more hour a week, ten more visitors, another price.

use super::{
    base::Base,
    figure::{Measure, Told},
};
use crate::{
    exact::rounded,
    journey::expectation::whole,
    model::{library::Library, money::Money},
};
use num_rational::BigRational;
use num_traits::Zero;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One small change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Lever {
    /// What is changed.
    pub title: String,
    /// What it adds to a month's take-home; none where that cannot be said.
    pub take_home: Option<Told>,
    /// The sentence that explains it.
    pub sentence: String,
}

impl Lever {
    /// Tries the small changes of a design.
    pub(crate) fn all(library: &Library, base: &Base<'_, '_>) -> Vec<Self> {
        let mut all = vec![hour(base), visitors(base)];
        all.extend(price(library, base, 11, 10, "Main price a tenth higher"));
        all.extend(price(library, base, 9, 10, "Main price a tenth lower"));
        all
    }
}

fn money(base: &Base<'_, '_>, amount: &BigRational) -> Told {
    Measure::Money.tell(amount, base.design.design.currency)
}

fn hour(base: &Base<'_, '_>) -> Lever {
    let means = &base.means;
    let title = "One more hour a week".to_owned();
    let free = whole(i64::from(base.design.library.practice.weekly_minutes)) / whole(60);
    let nothing = |sentence: String| Lever {
        title: title.clone(),
        take_home: Some(money(base, &BigRational::zero())),
        sentence,
    };
    let Some(buyers) = means.load.served_by_an_hour(&means.each.minutes) else {
        return nothing("No buyer takes your time, so another hour changes nothing.".to_owned());
    };
    let hours = means.hours();
    if hours <= free {
        let spare = Measure::Hours.tell(&(free - hours), base.design.design.currency).text;
        return nothing(format!(
            "You have {spare} to spare in a working week, so another hour changes nothing yet."
        ));
    }
    let gain = money(base, &(&buyers * &means.split.kept));
    let more = Measure::Count.tell(&buyers, base.design.design.currency).text;
    let sentence = format!(
        "Your hours are the limit: one more a week serves {more} more buyers a month, who leave {}.",
        gain.text
    );
    Lever { title, take_home: Some(gain), sentence }
}

fn visitors(base: &Base<'_, '_>) -> Lever {
    let means = &base.means;
    let title = "Ten more visitors a month".to_owned();
    if means.visitors == 0 {
        let sentence = "Say first how many visitors come in a month.".to_owned();
        return Lever { title, take_home: None, sentence };
    }
    let buyers = &means.buyers * whole(10) / means.visits();
    let gain = money(base, &(&buyers * &means.split.kept));
    let more = Measure::Count.tell(&buyers, base.design.design.currency).text;
    let sentence = format!("Ten visitors like those you have make {more} buyers, who leave {}.", gain.text);
    Lever { title, take_home: Some(gain), sentence }
}

/// Tries another price of the main offer, with as many buyers, and says what change in buyers would undo it.
fn price(library: &Library, base: &Base<'_, '_>, times: i64, over: i64, title: &str) -> Option<Lever> {
    let old = base.design.main_price()?;
    let asked = old.comparable();
    let target = rounded(&(whole(asked.minor) * whole(times) / whole(over)));
    let new = old.scaled_to(Money::new(target, asked.currency));
    if asked.minor == 0 || new == old {
        return None;
    }
    let (before, after) = (&base.means, base.at_main_price(library, new)?);
    let gain = after.take_home() - before.take_home();
    let told = money(base, &gain);
    let share = |part: BigRational| Measure::Share.tell(&part, asked.currency).text;
    let none = BigRational::zero();
    let (kept, new_kept) = (&before.split.kept, &after.split.kept);
    let undone = if *new_kept > none && *kept > none && new_kept != kept {
        let change = whole(1) - kept / new_kept;
        if change > none {
            format!(" Losing {} of buyers would undo it.", share(change))
        } else {
            format!(" It takes {} more buyers to make up for it.", share(-change))
        }
    } else {
        String::new()
    };
    let word = if gain < none { "less" } else { "more" };
    let amount = money(base, &if gain < none { -gain } else { gain });
    let sentence = format!(
        "At {new} instead of {old} and with as many buyers, a month leaves {} {word}.{undone}",
        amount.text
    );
    Some(Lever { title: title.to_owned(), take_home: Some(told), sentence })
}
