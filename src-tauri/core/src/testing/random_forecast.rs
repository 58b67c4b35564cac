//! Random facts that only the forecast asks about.

use super::{choices::Choices, random_library::believed};
use crate::model::{
    afterwards::{Afterwards, Friction},
    assumption::Assumption,
    commission::{Commission, ShareOf},
    currency::Currency,
    delivery::Delivery,
    money::Money,
    practice::Region,
    rate::Rate,
    seen::Seen,
    tax::RegionTax,
    traffic::TrafficSource,
};

pub(super) fn seen(choices: &mut Choices) -> Seen {
    let (visitors, buyers) = choices.one_of(&[(0, 0), (9, 2), (1_000, 1_000), (40_000, 800)]);
    Seen { visitors, buyers }
}

pub(super) fn sources(choices: &mut Choices) -> Vec<TrafficSource> {
    let named = choices.some_of(&["newsletter", "ads", "自信"]);
    named.into_iter().map(|name| source(choices, name)).collect()
}

fn source(choices: &mut Choices, name: &str) -> TrafficSource {
    let cost = Money::new(choices.one_of(&[0, 5_000, 100_000_000_000]), Currency::USD);
    TrafficSource {
        cost: choices.sometimes().then_some(cost),
        warm: choices.sometimes(),
        rate: choices.sometimes().then(|| believed(choices)),
        seen: choices.sometimes().then(|| seen(choices)),
        commission: choices.sometimes().then(|| commission(choices)),
        ..TrafficSource::new(name.to_owned(), choices.one_of(&[200, 0, 1_000_000]))
    }
}

fn commission(choices: &mut Choices) -> Commission {
    let share = Rate::percent(choices.one_of(&[30, 0, 100]));
    Commission { share, of: choices.one_of(&[ShareOf::WholeOrder, ShareOf::MainOffer]) }
}

pub(super) fn afterwards(choices: &mut Choices) -> Afterwards {
    let mut perhaps = || -> Option<Assumption> { choices.sometimes().then(|| believed(choices)) };
    Afterwards { refunds: perhaps(), unpaid: perhaps(), leaving: perhaps() }
}

pub(super) fn friction(choices: &mut Choices) -> Friction {
    let likely = Rate::percent(choices.one_of(&[0, 0, 2, 100]));
    let at_most = likely.max(Rate::percent(choices.one_of(&[5, 0, 100])));
    Friction { likely, at_most, source: String::new() }
}

pub(super) fn taxes(choices: &mut Choices) -> Vec<RegionTax> {
    let taxed = choices.some_of(&[(Region::De, 40), (Region::Us, 60)]);
    let tax = |(region, buyers)| RegionTax {
        region,
        buyers: Rate::percent(buyers),
        rate: Rate::percent(choices.one_of(&[19, 0, 100])),
        included: choices.sometimes(),
    };
    taxed.into_iter().map(tax).collect()
}

pub(super) fn delivery(choices: &mut Choices) -> Delivery {
    let alone = Delivery::one_to_one(choices.one_of(&[30, 0, 600]));
    match choices.below(6) {
        4 => Delivery { group_minutes: 540, group_seats: 7, ..alone },
        5 => Delivery { group_minutes: 90, group_seats: 12, group_runs_a_year: 4, ..alone },
        _ => alone,
    }
}
