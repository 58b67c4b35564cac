//! Prices as a buyer must be able to read them: what is due today, what later, and what comes again.

use crate::model::price::Price;

/// A price as a figure and a few words.
pub(super) struct Tag {
    /// The figure.
    pub(super) large: String,
    /// What belongs to it; empty for a one-time price. [`terms`] say the rest.
    pub(super) small: String,
}

/// Gives the price as a tag: `$400`, or `3 × $140` beside "one a month".
pub(super) fn tag(price: &Price) -> Tag {
    let tag = |large, small| Tag { large, small };
    match price {
        Price::OneTime { amount } => tag(amount.to_string(), String::new()),
        Price::Plan { instalments, amount, every } => {
            tag(format!("{instalments} × {amount}"), format!("one a {}", every.word()))
        }
        Price::Subscription { amount, every, trial: None } => {
            tag(amount.to_string(), format!("every {}", every.word()))
        }
        Price::Subscription { amount, every, trial: Some(trial) } => {
            let first = if trial.price.minor == 0 { "Free".to_owned() } else { trial.price.to_string() };
            tag(first, format!("for {} days, then {amount} every {}", trial.days, every.word()))
        }
    }
}

/// Gives in full what a buyer agrees to; empty for a one-time price, which says it all.
pub(super) fn terms(price: &Price) -> String {
    match price {
        Price::OneTime { .. } => String::new(),
        Price::Plan { instalments, amount, every } => {
            let open = match instalments.saturating_sub(1) {
                1 => format!("one more payment of {amount} a {} later", every.word()),
                more => format!("{more} payments of {amount}, one every {}", every.word()),
            };
            format!("{amount} today, then {open}. {} in all.", price.committed())
        }
        Price::Subscription { amount, every, trial: None } => {
            format!("{amount} today, then {amount} every {} until you cancel.", every.word())
        }
        Price::Subscription { amount, every, trial: Some(trial) } => {
            let first = if trial.price.minor == 0 { "Nothing".to_owned() } else { trial.price.to_string() };
            format!(
                "{first} today for {} days. After that {amount} every {}, charged by itself until you cancel.",
                trial.days,
                every.word()
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        currency::Currency,
        money::Money,
        price::{Interval, Trial},
    };

    #[test]
    fn plans_and_trials_say_all_a_buyer_agrees_to() {
        let usd = |minor| Money::new(minor, Currency::USD);
        let every = Interval::Month;
        let plan = |instalments| Price::Plan { instalments, amount: usd(14_000), every };
        assert_eq!(terms(&plan(3)), "$140 today, then 2 payments of $140, one every month. $420 in all.");
        assert_eq!(terms(&plan(2)), "$140 today, then one more payment of $140 a month later. $280 in all.");
        let trial = |price| Some(Trial { days: 7, price: usd(price) });
        let pass = |trial| Price::Subscription { amount: usd(1900), every, trial };
        assert_eq!(terms(&pass(None)), "$19 today, then $19 every month until you cancel.");
        assert_eq!(
            terms(&pass(trial(0))),
            "Nothing today for 7 days. After that $19 every month, charged by itself until you cancel."
        );
        assert_eq!(tag(&pass(trial(100))).large, "$1");
        assert_eq!(terms(&Price::once(usd(400))), "");
    }
}
