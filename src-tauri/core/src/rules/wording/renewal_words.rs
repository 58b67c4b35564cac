//! A subscription spelled out: what is paid first, what comes again, how often.

use crate::model::price::{Interval, Price};
use crate::rules::{amounts, phrase};

/// Spells out what a buyer of a subscription pays: `$1 for 7 days, then $29 every month until you cancel`; none of
/// another price.
pub(in crate::rules) fn of(price: Price) -> Option<String> {
    let Price::Subscription { amount, every, trial } = price else { return None };
    let regular = format!("{amount} every {} until you cancel", every.word());
    Some(match trial {
        None => regular,
        Some(trial) if trial.price.minor == 0 => format!("{} days free, then {regular}", trial.days),
        Some(trial) => format!("{} for {} days, then {regular}", trial.price, trial.days),
    })
}

/// Tells whether a text names the regular charge of a subscription and how often it comes.
pub(in crate::rules) fn are_in(text: &str, price: Price) -> bool {
    let Price::Subscription { amount, every, .. } = price else { return true };
    let words: &[&str] = match every {
        Interval::Week => &["week", "weekly"],
        Interval::Month => &["month", "monthly"],
        Interval::Quarter => &["quarter", "quarterly"],
        Interval::Year => &["year", "yearly", "annual", "annually"],
    };
    phrase::has_word(text, words) && amounts::named(text, amount.currency).contains(&amount)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{currency::Currency, money::Money, price::Trial};

    #[test]
    fn what_is_spelled_out_is_recognised() {
        let usd = |minor| Money::new(minor, Currency::USD);
        for (trial, words) in [
            (None, "$29 every month until you cancel"),
            (Some(0), "7 days free, then $29 every month until you cancel"),
            (Some(100), "$1 for 7 days, then $29 every month until you cancel"),
        ] {
            let trial = trial.map(|minor| Trial { days: 7, price: usd(minor) });
            let price = Price::Subscription { amount: usd(2_900), every: Interval::Month, trial };
            assert_eq!(of(price).unwrap(), words);
            assert!(are_in(words, price) && are_in("Join, $29 a month", price));
            assert!(!are_in("Join for $1", price) && !are_in("Join for $29", price));
        }
        assert_eq!(of(Price::once(usd(100))), None);
    }
}
