//! What the peers are given of each extra: every fact a condition names, worked out beforehand and not timed.

use crate::shop::{EXTRAS, Extra, Shop};
use offerwright_core::{
    architecture::derive_relation,
    model::{
        claims::{Author, Testimonial},
        date::Date,
        moment::Moment,
        placement::{Channel, Effect},
        price::{Interval, Price},
        trigger::Trigger,
    },
};
use serde_json::{Value, json};

/// More days, or more money, than any condition asks for.
const NEVER: i64 = 1_000_000_000;

/// The day the design is looked at.
pub fn day() -> Date {
    "2026-11-26".parse().expect("this is a date")
}

/// Gives the facts of every extra.
pub fn of(shop: &Shop) -> Vec<Value> {
    let (design, seller) = (design(shop), json!({"licensed": shop.practice.licensed}));
    let facts = |extra: &Extra| json!({"p": placement(shop, extra), "o": offer(shop, extra), "d": design, "w": seller});
    shop.extras.iter().map(facts).collect()
}

fn design(shop: &Shop) -> Value {
    let (design, checkout) = (&shop.design, &shop.design.checkout);
    let price = shop.main.price.comparable().minor;
    let most = design.book.thresholds.get("max_addons_total").copied().unwrap_or(4);
    let boxes = [checkout.start_now, checkout.early_start, checkout.marketing];
    let asked = boxes.into_iter().filter(|asked| word(asked) != "absent").count();
    json!({
        "price": price,
        "category": shop.main.category,
        "extras": EXTRAS,
        "most_extras": most,
        "dear_box": price * 300 / 1_000,
        "box_words": 60,
        "cart_low": price * 100 / 1_000,
        "cart_high": price * 300 / 1_000,
        "step_low": price * 200 / 1_000,
        "step_high": price * 2,
        "high_ticket": 100_000,
        "most_instalments": 4,
        "first_value": 3,
        "first_day_over": 14,
        "first_days_over": 60,
        "no_size": 750,
        "no_contrast": 450,
        "least_rest": 14,
        "receipt_first": checkout.receipt_first,
        "receipt_lists_extras": checkout.receipt_lists_extras,
        "consent_record": checkout.consent_record,
        "boxes": asked,
        "early_start": word(&checkout.early_start),
        "card_notice": checkout.card_notice,
        "total_follows": checkout.total_follows,
        "withdrawal_function": checkout.withdrawal_function,
        "withdrawal_info": checkout.withdrawal_info,
        "marketing": word(&checkout.marketing),
        "shown_to_clients": design.shown_to_clients,
        "fee_estimate": checkout.fee_estimate,
        "cohorts": !design.cohort_days.is_empty(),
        "follow_from": 90,
        "grace": 14,
        "review": 30,
        "list": design.list_size,
        "list_from": 200,
    })
}

fn placement(shop: &Shop, extra: &Extra) -> Value {
    let (placement, offer) = (&extra.placement, &extra.offer);
    let price = placement.price.unwrap_or(offer.price);
    let minor = price.comparable().minor;
    let replaces = placement.effect == Effect::ReplacesMain;
    let (instalments, every) = match price {
        Price::Plan { instalments, every, .. } => (i64::from(instalments), days(every)),
        Price::OneTime { .. } | Price::Subscription { .. } => (0, 0),
    };
    let trial = match price {
        Price::Subscription { trial: Some(trial), .. } => i64::from(trial.days),
        _ => 0,
    };
    let sent = placement.follow_up.unwrap_or_default();
    let words = |text: &str| text.split_whitespace().count();
    let timer = placement.timer.clone().unwrap_or_default();
    let ends_in = timer.ends_on.map_or(NEVER, |end| day().days_until(end));
    let rest = timer.ends_on.zip(timer.again_from).map_or(NEVER, |(end, again)| end.days_until(again));
    let live = placement.live.as_ref().filter(|live| live.since <= day());
    let since = |date: Date| date.days_until(day());
    let all = json!({
        "stage": word(&placement.stage),
        "relation": word(&placement.relation),
        "derived": word(&derive_relation(Some(&shop.main), offer)),
        "presentation": word(&placement.presentation),
        "effect": if replaces { "replaces_main" } else { "adds" },
        "trigger": match placement.trigger {
            Trigger::Always => "always",
            Trigger::AfterNo { .. } => "after_no",
            Trigger::AfterYes { .. } => "after_yes",
            Trigger::When { .. } => "when",
        },
        "asks_for": placement.asks_for.len(),
        "words": words(&placement.copy.headline) + words(&placement.copy.body),
        "price": minor,
        "charge": if replaces { minor - shop.main.price.comparable().minor } else { minor },
        "pays": pays(price),
        "instalments": instalments,
        "paid_until": (instalments - 1) * every,
        "total": price.committed().minor,
        "at_once": if pays(offer.price) == "once" { offer.price.comparable().minor } else { NEVER },
        "trial_days": trial,
        "least_reminder": (trial - 1).clamp(0, 3),
        "required": placement.required,
        "preselected": placement.preselected,
        "above_button": placement.above_button,
        "asks_first": placement.asks_first,
        "follow_up": placement.follow_up.is_some(),
        "channel": match sent.channel {
            Channel::Email => "email",
            Channel::PersonalMessage => "personal_message",
            Channel::CustomerPortal => "customer_portal",
        },
        "unsubscribe": sent.unsubscribe,
        "stops_when_bought": sent.stops_when_bought,
        "after_days": sent.after_days,
        "has_no": !placement.copy.decline_label.trim().is_empty(),
        "no_size": placement.way_out.size_permille,
        "no_contrast": placement.way_out.contrast_hundredths,
        "no_after": placement.way_out.after_seconds,
        "no_needs_scroll": placement.way_out.needs_scroll,
    });
    let more = json!({
        "timer": placement.timer.is_some(),
        "scope": word(&timer.scope),
        "moved": timer.moved,
        "ends_in": ends_in,
        "rest": rest,
        "has_hypothesis": !placement.hypothesis.trim().is_empty(),
        "together": live.is_some_and(|live| live.together.is_some()),
        "live": live.is_some(),
        "live_days": live.map_or(0, |live| since(live.since)),
        "unreviewed_days": live.map_or(0, |live| since(live.reviewed.unwrap_or(live.since))),
        "shown": live.and_then(|live| live.counts).map_or(0, |counts| counts.shown),
    });
    merged(all, more)
}

fn offer(shop: &Shop, extra: &Extra) -> Value {
    let offer = &extra.offer;
    let timing = &offer.timing;
    let starts = timing.starts_after_days.unwrap_or(0);
    let parts = || offer.contains.iter().filter_map(|id| shop.parts.iter().find(|part| part.id == *id));
    let partner = offer.partner.as_ref();
    let number =
        |holds: fn(&Testimonial) -> bool| offer.claims.testimonials.iter().filter(|said| holds(said)).count();
    json!({
        "kind": word(&offer.kind),
        "category": offer.category,
        "price": offer.price.comparable().minor,
        "bundle": !offer.contains.is_empty(),
        "tied_parts": parts().filter(|part| !part.sold_alone).count(),
        "has_reason": !offer.bundle_reason.trim().is_empty(),
        "has_problem": !offer.problem.trim().is_empty(),
        "has_audience": !offer.audience.trim().is_empty(),
        "moment": match timing.moment {
            None => "unsaid",
            Some(Moment::WithMain) => "with_main",
            Some(Moment::WithinDays) => "within_days",
            Some(Moment::Later) => "later",
        },
        "lasts": timing.lasts_days.is_some(),
        "over_on": i64::from(starts) + i64::from(timing.lasts_days.unwrap_or(0)) + 30,
        "starts_after": starts,
        "first_felt": timing.first_value_days.max(timing.starts_after_days).unwrap_or(0),
        "guarantee_days": offer.guarantee.as_ref().map_or(0, |given| given.days),
        "fee": offer.display.mandatory_fee.map_or(0, |fee| fee.minor),
        "on_request": offer.display.on_request,
        "indicated": offer.care.indicated,
        "sessions": offer.care.sessions,
        "refunds_unused": !offer.care.unused_sessions.trim().is_empty(),
        "partner": partner.is_some(),
        "commission": partner.is_some_and(|partner| partner.commission),
        "disclosed": partner.is_some_and(|partner| !partner.disclosure.trim().is_empty()),
        "cancel": offer.renewal.cancel.map_or("unsaid".to_owned(), |way| word(&way)),
        "cancel_steps": offer.renewal.cancel_steps,
        "join_steps": offer.renewal.join_steps,
        "yearly_notice": offer.renewal.yearly_notice,
        "reminder_days": offer.renewal.reminder_days.map_or(-1, i64::from),
        "unsourced": number(|said| said.source.trim().is_empty()),
        "hidden_ties": number(|said| said.author == Author::Own && !said.disclosed),
        "unrecorded": number(|said| said.author == Author::FormerClient && !(said.consent && !said.source.trim().is_empty())),
    })
}

fn pays(price: Price) -> &'static str {
    match price {
        Price::OneTime { .. } => "once",
        Price::Plan { .. } => "plan",
        Price::Subscription { .. } => "subscription",
    }
}

fn days(every: Interval) -> i64 {
    match every {
        Interval::Week => 7,
        Interval::Month => 30,
        Interval::Quarter => 91,
        Interval::Year => 365,
    }
}

/// Gives the word a fact has in the file.
fn word<T: serde::Serialize>(fact: &T) -> String {
    match serde_json::to_value(fact) {
        Ok(Value::String(word)) => word,
        other => panic!("a fact of one word, not {other:?}"),
    }
}

fn merged(one: Value, other: Value) -> Value {
    let (Value::Object(mut all), Value::Object(more)) = (one, other) else { panic!("both are objects") };
    all.extend(more);
    Value::Object(all)
}
