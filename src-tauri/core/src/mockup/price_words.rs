//! Prices as a buyer must be able to read them: what is due today, what later, and what comes again.

use super::{
    scene::Scene,
    words::{Words, say},
};
use crate::model::{
    offer::Offer,
    price::{Interval, Price},
    terms::{CancelWay, RenewalTerms},
};

/// A price as a figure and a few words.
pub(super) struct Tag {
    /// The figure.
    pub(super) large: String,
    /// What belongs to it; empty for a one-time price. [`terms`] say the rest.
    pub(super) small: String,
}

/// Says how far apart charges are: "every month".
pub(super) fn every(words: &Words, interval: Interval) -> &'static str {
    match interval {
        Interval::Week => words.every_week,
        Interval::Month => words.every_month,
        Interval::Quarter => words.every_quarter,
        Interval::Year => words.every_year,
    }
}

fn one_a(words: &Words, interval: Interval) -> &'static str {
    match interval {
        Interval::Week => words.one_a_week,
        Interval::Month => words.one_a_month,
        Interval::Quarter => words.one_a_quarter,
        Interval::Year => words.one_a_year,
    }
}

fn later(words: &Words, interval: Interval) -> &'static str {
    match interval {
        Interval::Week => words.later_week,
        Interval::Month => words.later_month,
        Interval::Quarter => words.later_quarter,
        Interval::Year => words.later_year,
    }
}

/// Gives the price as a tag: `$400`, or `3 × $140` beside "one a month".
pub(super) fn tag(scene: &Scene<'_>, price: &Price) -> Tag {
    let (words, money) = (scene.words, |amount| scene.money(amount));
    let tag = |large, small| Tag { large, small };
    match *price {
        Price::OneTime { amount } => tag(money(amount), String::new()),
        Price::Plan { instalments, amount, every } => {
            tag(format!("{instalments}\u{a0}×\u{a0}{}", money(amount)), one_a(words, every).to_owned())
        }
        Price::Subscription { amount, every: interval, trial: None } => {
            tag(money(amount), every(words, interval).to_owned())
        }
        Price::Subscription { amount, every: interval, trial: Some(trial) } => {
            let first = if trial.price.minor == 0 { words.free.to_owned() } else { money(trial.price) };
            let parts = [&*trial.days.to_string(), &*money(amount), every(words, interval)];
            tag(first, say(if trial.days == 1 { words.trial_tag_day } else { words.trial_tag }, &parts))
        }
    }
}

/// Writes the tag as a part of a line: `3 × $140, one a month`, `free for 7 days, then $19 every month`.
pub(super) fn in_line(scene: &Scene<'_>, price: &Price) -> String {
    let Tag { large, small } = tag(scene, price);
    match price {
        Price::OneTime { .. } => large,
        Price::Plan { .. } => format!("{large}, {small}"),
        Price::Subscription { trial: Some(trial), .. } if trial.price.minor == 0 => {
            format!("{} {small}", large.to_lowercase())
        }
        Price::Subscription { .. } => format!("{large} {small}"),
    }
}

/// Says how long a guarantee holds; nothing of one without a term.
pub(super) fn guaranteed(words: &Words, days: u16) -> Option<String> {
    match days {
        0 => None,
        1 => Some(words.guarantee_day.to_owned()),
        days => Some(say(words.guarantee_days, &[&days.to_string()])),
    }
}

/// Gives in full what a buyer agrees to; empty for a one-time price, which says it all.
pub(super) fn terms(scene: &Scene<'_>, price: &Price) -> String {
    let (words, money) = (scene.words, |amount| scene.money(amount));
    match *price {
        Price::OneTime { .. } => String::new(),
        Price::Plan { instalments, amount, every: interval } => {
            let (each, whole) = (money(amount), money(price.committed()));
            match instalments.saturating_sub(1) {
                1 => say(words.plan_one_more, &[&each, later(words, interval), &whole]),
                open => say(words.plan_more, &[&each, &open.to_string(), every(words, interval), &whole]),
            }
        }
        Price::Subscription { amount, every: interval, trial: None } => {
            say(words.subscription, &[&money(amount), every(words, interval)])
        }
        Price::Subscription { amount, every: interval, trial: Some(trial) } => {
            let parts =
                [&*trial.days.to_string(), &*money(amount), every(words, interval), &*money(trial.price)];
            let sentence = match (trial.price.minor == 0, trial.days) {
                (true, 1) => words.trial_free_day,
                (true, _) => words.trial_free,
                (false, 1) => words.trial_paid_day,
                (false, _) => words.trial_paid,
            };
            say(sentence, &parts)
        }
    }
}

/// Gives in full what a buyer of an offer agrees to: the price, and of a subscription how it is announced and ended.
pub(super) fn agreement(scene: &Scene<'_>, offer: &Offer, price: &Price) -> String {
    let Price::Subscription { trial, .. } = price else { return terms(scene, price) };
    let words = scene.words;
    let RenewalTerms { cancel, reminder_days, yearly_notice, .. } = offer.renewal;
    let end = cancel.map(|way| match way {
        CancelWay::Online => words.cancel_online,
        CancelWay::Email => words.cancel_email,
        CancelWay::Phone => words.cancel_phone,
        CancelWay::Post => words.cancel_post,
    });
    let reminder = reminder_days.filter(|days| trial.is_some() && *days > 0).map(|days| match days {
        1 => words.reminder_day.to_owned(),
        days => say(words.reminder_days, &[&days.to_string()]),
    });
    let yearly = yearly_notice.then(|| words.yearly_notice.to_owned());
    let more = end.map(str::to_owned).into_iter().chain(reminder).chain(yearly);
    std::iter::once(terms(scene, price)).chain(more).collect::<Vec<_>>().join(" ")
}

/// Names a way to pay: "All at once", "In 3 instalments".
pub(super) fn way(words: &Words, price: &Price) -> String {
    match price {
        Price::OneTime { .. } => words.at_once.to_owned(),
        Price::Plan { instalments, .. } => say(words.in_instalments, &[&instalments.to_string()]),
        Price::Subscription { .. } => words.by_subscription.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        architecture::Architecture,
        mockup::tests::samples::{confidence, in_design},
        model::{currency::Currency, money::Money, page_language::PageLanguage, price::Trial},
    };

    const fn usd(minor: i64) -> Money {
        Money::new(minor, Currency::USD)
    }

    fn with_scene<T>(look: impl FnOnce(&Scene<'_>) -> T) -> T {
        in_design(&confidence(), |design: &Architecture<'_>| look(&Scene::of(design)))
    }

    #[test]
    fn plans_and_trials_say_all_a_buyer_agrees_to() {
        let every = Interval::Month;
        let plan = |instalments| Price::Plan { instalments, amount: usd(14_000), every };
        let trial = |price| Some(Trial { days: 7, price: usd(price) });
        let pass = |trial| Price::Subscription { amount: usd(1900), every, trial };
        with_scene(|scene| {
            for (price, said) in [
                (plan(3), "$140 today, then 2 payments of $140, one every month. $420 in all."),
                (plan(2), "$140 today, then one more payment of $140 a month later. $280 in all."),
                (pass(None), "$19 today, then $19 every month until you cancel."),
                (
                    pass(trial(0)),
                    "Nothing to pay for 7 days. After that $19 every month, charged automatically until you cancel.",
                ),
                (
                    pass(trial(100)),
                    "$1 today for 7 days. After that $19 every month, charged automatically until you cancel.",
                ),
                (Price::once(usd(400)), ""),
            ] {
                assert_eq!(terms(scene, &price), said);
            }
            assert_eq!(tag(scene, &pass(trial(100))).large, "$1");
        });
    }

    #[test]
    fn one_day_is_said_in_the_singular_in_every_language() {
        for language in PageLanguage::ALL {
            let words = Words::of(language);
            for (many, one, days) in [
                (words.trial_tag, words.trial_tag_day, "{0}"),
                (words.trial_free, words.trial_free_day, "{0}"),
                (words.trial_paid, words.trial_paid_day, "{0}"),
                (words.renewal_after, words.renewal_after_day, "{2}"),
            ] {
                assert!(one.contains('1') || one.contains("Einen Tag"), "{one}");
                assert_ne!(one, many.replace(days, "1"), "{language:?}");
            }
        }
        let trial = |price| Some(Trial { days: 1, price: usd(price) });
        let pass =
            |price| Price::Subscription { amount: usd(1900), every: Interval::Month, trial: trial(price) };
        with_scene(|scene| {
            let said = [tag(scene, &pass(0)).small, terms(scene, &pass(0)), terms(scene, &pass(100))];
            assert!(said.iter().all(|said| said.contains("for 1 day") && !said.contains("days")), "{said:?}");
            let held = [0, 1, 30].map(|days| guaranteed(scene.words, days));
            assert_eq!(held, [None, Some("1-day guarantee".to_owned()), Some("30-day guarantee".to_owned())]);
        });
    }

    #[test]
    fn a_price_within_a_line_reads_on_from_the_words_before_it() {
        let every = Interval::Month;
        let pass = |trial| Price::Subscription { amount: usd(1900), every, trial };
        with_scene(|scene| {
            for (price, said) in [
                (Price::once(usd(40_000)), "$400"),
                (
                    Price::Plan { instalments: 3, amount: usd(14_000), every },
                    "3\u{a0}×\u{a0}$140, one a month",
                ),
                (pass(None), "$19 every month"),
                (pass(Some(Trial { days: 7, price: usd(0) })), "free for 7 days, then $19 every month"),
                (pass(Some(Trial { days: 7, price: usd(100) })), "$1 for 7 days, then $19 every month"),
            ] {
                assert_eq!(in_line(scene, &price), said);
            }
        });
    }

    #[test]
    fn a_subscription_says_how_it_is_announced_and_ended() {
        let trial = Some(Trial { days: 7, price: usd(0) });
        let price = |trial| Price::Subscription { amount: usd(1_900), every: Interval::Month, trial };
        let mut offer = Offer::new(uuid::Uuid::from_u128(1).into(), "The Circle".to_owned(), price(None));
        with_scene(|scene| {
            assert_eq!(agreement(scene, &offer, &price(None)), terms(scene, &price(None)));
            let (cancel, reminder_days) = (Some(CancelWay::Online), Some(3));
            offer.renewal =
                RenewalTerms { cancel, reminder_days, yearly_notice: true, ..RenewalTerms::default() };
            let said = agreement(scene, &offer, &price(trial));
            assert!(
                said.ends_with(
                    "You can cancel online at any time. We write to you 3 days before the trial ends. \
                     Once a year we write what it costs and how to cancel."
                ),
                "{said}"
            );
            assert!(!agreement(scene, &offer, &price(None)).contains("trial"));
            assert_eq!(agreement(scene, &offer, &Price::once(usd(1_900))), "");
        });
    }
}
