//! Prices as a buyer must be able to read them: what is due today, what later, and what comes again.

use crate::model::{
    offer::Offer,
    price::Price,
    terms::{CancelWay, RenewalTerms},
};

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

/// Gives in full what a buyer of an offer agrees to: the price, and of a subscription how it is announced and ended.
pub(super) fn agreement(offer: &Offer, price: &Price) -> String {
    let Price::Subscription { trial, .. } = price else { return terms(price) };
    let RenewalTerms { cancel, reminder_days, yearly_notice, .. } = offer.renewal;
    let end = cancel.map(|way| match way {
        CancelWay::Online => "You can end it online at any time.",
        CancelWay::Email => "You can end it by e-mail at any time.",
        CancelWay::Phone => "You can end it by telephone.",
        CancelWay::Post => "You can end it by letter.",
    });
    let reminder = reminder_days.filter(|days| trial.is_some() && *days > 0).map(|days| match days {
        1 => "We write to you the day before the first payment.".to_owned(),
        days => format!("We write to you {days} days before the first payment."),
    });
    let yearly = yearly_notice.then(|| "Once a year we write what it costs and how to end it.".to_owned());
    let more = end.map(str::to_owned).into_iter().chain(reminder).chain(yearly);
    more.fold(terms(price), |said, sentence| format!("{said} {sentence}"))
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

    #[test]
    fn a_subscription_says_how_it_is_announced_and_ended() {
        let amount = Money::new(1_900, Currency::USD);
        let trial = Some(Trial { days: 7, price: Money::zero(Currency::USD) });
        let price = |trial| Price::Subscription { amount, every: Interval::Month, trial };
        let mut offer = Offer::new(uuid::Uuid::from_u128(1).into(), "The Circle".to_owned(), price(None));
        assert_eq!(agreement(&offer, &price(None)), terms(&price(None)));
        let (cancel, reminder_days) = (Some(CancelWay::Online), Some(3));
        offer.renewal =
            RenewalTerms { cancel, reminder_days, yearly_notice: true, ..RenewalTerms::default() };
        let said = agreement(&offer, &price(trial));
        assert!(
            said.ends_with(
                "You can end it online at any time. We write to you 3 days before the first payment. \
                 Once a year we write what it costs and how to end it."
            ),
            "{said}"
        );
        assert!(!agreement(&offer, &price(None)).contains("first payment"));
        assert_eq!(agreement(&offer, &Price::once(amount)), "");
    }
}
