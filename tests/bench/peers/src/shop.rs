//! A design of fifty extras in which nothing is wrong, and slips that make one rule or another speak.

use crate::facts::day;
use offerwright_core::model::{
    checkout::{CheckoutFacts, ConsentBox},
    claims::{Author, Testimonial},
    currency::Currency,
    design::Design,
    ids::{DesignId, OfferId, PlacementId},
    library::Library,
    live::{Counts, Live},
    moment::Moment,
    money::Money,
    offer::{Kind, Offer},
    placement::{Effect, FollowUp, Placement, Presentation},
    practice::{Practice, Profession, Region},
    price::{Interval, Price, Trial},
    record::Record,
    relation::Relation,
    stage::Stage,
    terms::{CancelWay, Guarantee, Partner, RenewalTerms},
    timer::{Timer, TimerScope},
    trigger::Trigger,
};
use std::sync::Arc;
use uuid::Uuid;

/// How many extras the design has.
pub const EXTRAS: usize = 50;

/// An offer and where it is shown.
pub struct Extra {
    /// What is sold.
    pub offer: Offer,
    /// Where and how.
    pub placement: Placement,
}

/// All there is.
pub struct Shop {
    /// Who sells.
    pub practice: Practice,
    /// The design.
    pub design: Design,
    /// Its main offer.
    pub main: Offer,
    /// Its extras, in the order a buyer meets them.
    pub extras: Vec<Extra>,
    /// What sets consist of.
    pub parts: Vec<Offer>,
}

/// Makes an id.
pub fn id<Id: From<Uuid>>(kind: u128, number: u128) -> Id {
    Id::from(Uuid::from_u128(kind << 64 | number))
}

/// Makes an amount.
pub fn dollars(amount: i64) -> Money {
    Money::new(amount * 100, Currency::USD)
}

impl Shop {
    /// Makes a shop with some slips; the same ones for the same seed, which is not 0.
    pub fn with(slips: usize, seed: u64) -> Self {
        let mut shop = Self::calm();
        let mut state = seed.wrapping_mul(0x2545_f491_4f6c_dd1d);
        let mut next = |below: usize| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            usize::try_from(state % below as u64).expect("it is below")
        };
        for _ in 0..slips {
            let (extra, slip) = (next(EXTRAS), next(SLIPS.len()));
            SLIPS[slip](&mut shop, extra);
        }
        shop
    }

    /// Puts it into a library; gives the design's id too.
    pub fn library(&self) -> (Library, DesignId) {
        let mut records = vec![
            Record::Practice(Arc::new(self.practice.clone())),
            Record::Design(Arc::new(self.design.clone())),
            Record::Offer(Arc::new(self.main.clone())),
        ];
        records.extend(self.parts.iter().map(|part| Record::Offer(Arc::new(part.clone()))));
        records.extend(self.extras.iter().map(|extra| Record::Offer(Arc::new(extra.offer.clone()))));
        records.extend(self.extras.iter().map(|extra| Record::Placement(Arc::new(extra.placement.clone()))));
        (Library::from_records(records).expect("the library fits"), self.design.id)
    }

    fn calm() -> Self {
        let practice = Practice {
            professions: [Profession::Coach, Profession::Therapist, Profession::CourseCreator].into(),
            licensed: true,
            codes: vec!["ACA".to_owned()],
            regions: [Region::Eu, Region::De, Region::Uk, Region::Us, Region::UsCa].into(),
            currency: Currency::USD,
            prices_include_tax: true,
            courses_apart: true,
            ..Practice::default()
        };
        let mut main = offer(0, "Confidence Reset", 400);
        main.category = "programme".to_owned();
        let mut design = Design::new(id(3, 0), "Fifty extras".to_owned(), Currency::USD);
        design.main = Some(main.id);
        design.checkout = CheckoutFacts {
            withdrawal_info: true,
            withdrawal_function: true,
            consent_record: true,
            fee_estimate: true,
            early_start: ConsentBox::Empty,
            ..CheckoutFacts::default()
        };
        design.cohort_days = vec![90, 365];
        // Whoever shows fifty extras on purpose says so.
        let many = ["max_addons_total", "max_addons_total_warning"];
        design.book.thresholds = many.into_iter().map(|key| (key.to_owned(), 100)).collect();
        let parts = (0..8).map(|number| offer(1_000 + number, &format!("Part {number}"), 30)).collect();
        let extras = (0..EXTRAS).map(|number| extra(design.id, number)).collect();
        Self { practice, design, main, extras, parts }
    }
}

fn offer(number: u128, name: &str, price: i64) -> Offer {
    let mut offer = Offer::new(id::<OfferId>(2, number), name.to_owned(), Price::once(dollars(price)));
    offer.category = "workbook".to_owned();
    offer.problem = "A practice is easy to start and hard to keep.".to_owned();
    offer.audience = "People who like to write things down".to_owned();
    offer.renewal = RenewalTerms {
        cancel: Some(CancelWay::Online),
        yearly_notice: true,
        reminder_days: Some(5),
        ..RenewalTerms::default()
    };
    offer
}

fn extra(design: DesignId, number: usize) -> Extra {
    let stage = Stage::ALL[number * Stage::ALL.len() / EXTRAS];
    let at = number as u128;
    let offer = offer(1 + at, &format!("Ten Minutes of Practice {number}"), 60 + (number as i64 % 5) * 10);
    let shown = match stage {
        Stage::SalesPage | Stage::Cart | Stage::ThankYou => Presentation::Card,
        Stage::Checkout => Presentation::Checkbox,
        Stage::OneClick => Presentation::FullPage,
        Stage::FollowUp => Presentation::Email,
    };
    let mut placement =
        Placement::new(id::<PlacementId>(4, at), design, offer.id, stage, Relation::CrossSell, shown);
    placement.position = u32::try_from(number).expect("there are fifty");
    placement.copy.decline_label = "No thanks".to_owned();
    placement.hypothesis = "Who writes things down keeps the practice.".to_owned();
    if stage == Stage::FollowUp {
        placement.follow_up = Some(FollowUp { after_days: 14, ..FollowUp::default() });
    }
    if number % 2 == 0 {
        let counts = Some(Counts { shown: 400, accepted: 80, without: 300, ..Counts::default() });
        placement.live = Some(Live { counts, reviewed: Some(day()), ..Live::since(day().plus_days(-60)) });
    }
    Extra { offer, placement }
}

fn subscribed(shop: &mut Shop, at: usize, trial: Option<u16>) {
    let trial = trial.map(|days| Trial { days, price: Money::zero(Currency::USD) });
    shop.extras[at].placement.price =
        Some(Price::Subscription { amount: dollars(19), every: Interval::Month, trial });
}

fn in_parts(shop: &mut Shop, at: usize, instalments: u16, amount: i64) {
    shop.extras[at].placement.price =
        Some(Price::Plan { instalments, amount: dollars(amount), every: Interval::Month });
}

fn said(shop: &mut Shop, at: usize, change: impl Fn(&mut Testimonial)) {
    let mut words = Testimonial {
        words: "It helped me to begin.".to_owned(),
        name: "A.".to_owned(),
        author: Author::Customer,
        source: "a letter".to_owned(),
        consent: true,
        disclosed: true,
        ..Testimonial::default()
    };
    change(&mut words);
    shop.extras[at].offer.claims.testimonials.push(words);
}

fn timed(shop: &mut Shop, at: usize, scope: TimerScope, ends_in: i64) -> &mut Timer {
    let reason = "the group begins".to_owned();
    let ends_on = Some(day().plus_days(ends_in));
    shop.extras[at].placement.timer.insert(Timer { scope, ends_on, reason, ..Timer::default() })
}

fn follow_up(shop: &mut Shop, at: usize) -> Option<&mut FollowUp> {
    shop.extras[at].placement.follow_up.as_mut()
}

fn care(shop: &mut Shop, at: usize, sessions: u16) -> &mut Extra {
    let extra = &mut shop.extras[at];
    extra.offer.kind = Kind::ClinicalService;
    extra.offer.care.sessions = sessions;
    extra
}

fn checkout(shop: &mut Shop) -> &mut CheckoutFacts {
    &mut shop.design.checkout
}

fn step_up(shop: &mut Shop, at: usize, price: i64) {
    let placement = &mut shop.extras[at].placement;
    placement.relation = Relation::Upsell;
    placement.price = Some(Price::once(dollars(price)));
}

fn set(shop: &mut Shop, at: usize, reason: &str) {
    let parts = [shop.parts[at % 8].id, shop.parts[(at + 1) % 8].id];
    let offer = &mut shop.extras[at].offer;
    offer.contains = parts.to_vec();
    offer.bundle_reason = reason.to_owned();
}

fn lasting(shop: &mut Shop, at: usize, kind: Kind, days: u16) {
    let offer = &mut shop.extras[at].offer;
    offer.kind = kind;
    offer.timing.lasts_days = Some(days);
    offer.timing.starts_after_days = Some(20);
}

fn partner(shop: &mut Shop, at: usize, disclosure: &str) {
    shop.extras[at].offer.partner =
        Some(Partner { name: "Quiet Pages".to_owned(), commission: true, disclosure: disclosure.to_owned() });
}

fn guaranteed(shop: &mut Shop, at: usize, days: u16, first: u16) {
    let offer = &mut shop.extras[at].offer;
    offer.guarantee =
        Some(Guarantee { days, terms: "All your money back.".to_owned(), conditions: Vec::new() });
    offer.timing.first_value_days = Some(first);
}

fn live(shop: &mut Shop, at: usize, change: impl Fn(&mut Live)) {
    if let Some(live) = &mut shop.extras[at].placement.live {
        change(live);
    }
}

fn after_no(shop: &mut Shop, at: usize) {
    if at > 0 {
        shop.extras[at].placement.trigger = Trigger::AfterNo { placement: shop.extras[0].placement.id };
    }
}

/// What may go wrong at an extra, or with the whole design.
const SLIPS: &[fn(&mut Shop, usize)] = &[
    |shop, at| shop.extras[at].placement.asks_for = vec!["Your size".to_owned()],
    |shop, at| shop.extras[at].placement.copy.body = "word ".repeat(80),
    |shop, at| shop.extras[at].placement.presentation = Presentation::Checkbox,
    |shop, at| shop.extras[at].placement.effect = Effect::ReplacesMain,
    |shop, at| shop.extras[at].offer.category = "programme".to_owned(),
    |shop, at| shop.extras[at].placement.relation = Relation::Downsell,
    |shop, at| shop.extras[at].offer.problem.clear(),
    |shop, at| shop.extras[at].offer.audience.clear(),
    |shop, at| shop.extras[at].placement.price = Some(Price::once(dollars(190))),
    |shop, at| shop.extras[at].placement.price = Some(Price::once(dollars(9))),
    |shop, at| shop.extras[at].placement.price = Some(Price::once(dollars(480))),
    |shop, at| shop.extras[at].placement.price = Some(Price::once(dollars(1_400))),
    |shop, at| step_up(shop, at, 30),
    |shop, at| step_up(shop, at, 900),
    |shop, at| set(shop, at, "They are used together."),
    |shop, at| {
        set(shop, at, "");
        shop.parts[at % 8].sold_alone = false;
    },
    |shop, at| in_parts(shop, at, 3, 20),
    |shop, at| in_parts(shop, at, 6, 10),
    |shop, at| {
        in_parts(shop, at, 4, 15);
        lasting(shop, at, Kind::LiveService, 14);
    },
    |shop, at| lasting(shop, at, Kind::DigitalService, 90),
    |shop, at| follow_up(shop, at).into_iter().for_each(|sent| sent.unsubscribe = false),
    |shop, at| follow_up(shop, at).into_iter().for_each(|sent| sent.stops_when_bought = false),
    |shop, at| follow_up(shop, at).into_iter().for_each(|sent| sent.after_days = 1),
    |shop, at| follow_up(shop, at).into_iter().for_each(|sent| sent.after_days = 90),
    |shop, at| shop.extras[at].placement.above_button = true,
    |shop, _| checkout(shop).receipt_first = false,
    |shop, at| shop.extras[at].offer.timing.moment = Some(Moment::Later),
    |shop, at| shop.extras[at].offer.timing.moment = Some(Moment::WithMain),
    |shop, at| shop.extras[at].offer.timing.moment = Some(Moment::WithinDays),
    |shop, at| shop.extras[at].placement.required = true,
    |shop, at| shop.extras[at].placement.preselected = true,
    |shop, at| shop.extras[at].placement.way_out.size_permille = 400,
    |shop, at| shop.extras[at].placement.way_out.needs_scroll = true,
    |shop, at| shop.extras[at].placement.copy.decline_label.clear(),
    |shop, at| timed(shop, at, TimerScope::Everybody, 20).moved = 2,
    |shop, at| timed(shop, at, TimerScope::Everybody, 5).again_from = Some(day().plus_days(9)),
    |shop, at| timed(shop, at, TimerScope::Everybody, -3).moved = 0,
    |shop, at| timed(shop, at, TimerScope::EachVisitor, 8).moved = 0,
    |shop, at| said(shop, at, |words| words.source.clear()),
    |shop, at| said(shop, at, |words| (words.author, words.disclosed) = (Author::Own, false)),
    |shop, at| said(shop, at, |words| (words.author, words.consent) = (Author::FormerClient, false)),
    |shop, at| said(shop, at, |_| ()),
    |shop, at| subscribed(shop, at, None),
    |shop, at| {
        subscribed(shop, at, Some(14));
        shop.extras[at].offer.renewal.reminder_days = None;
    },
    |shop, at| {
        subscribed(shop, at, None);
        shop.extras[at].offer.renewal.yearly_notice = false;
    },
    |shop, at| {
        subscribed(shop, at, None);
        shop.extras[at].offer.renewal.cancel = Some(CancelWay::Phone);
    },
    |shop, at| {
        subscribed(shop, at, None);
        shop.extras[at].offer.renewal.cancel = None;
    },
    |shop, _| checkout(shop).receipt_lists_extras = false,
    |shop, _| (checkout(shop).consent_record, checkout(shop).start_now) = (false, ConsentBox::Empty),
    |shop, at| shop.extras[at].offer.display.mandatory_fee = Some(dollars(4)),
    |shop, at| {
        let offer = &mut shop.extras[at].offer;
        (offer.kind, offer.care.indicated, offer.timing.starts_after_days) =
            (Kind::LiveService, true, Some(20));
    },
    |shop, at| guaranteed(shop, at, 7, 30),
    |shop, at| guaranteed(shop, at, 30, 7),
    |shop, at| {
        checkout(shop).early_start = ConsentBox::Absent;
        shop.extras[at].offer.kind = Kind::DigitalService;
    },
    |shop, _| checkout(shop).card_notice = false,
    |shop, at| partner(shop, at, "We earn a commission."),
    |shop, at| partner(shop, at, ""),
    |shop, _| checkout(shop).total_follows = false,
    |shop, _| checkout(shop).withdrawal_function = false,
    |shop, _| checkout(shop).withdrawal_info = false,
    |shop, _| checkout(shop).marketing = ConsentBox::Ticked,
    |shop, at| {
        care(shop, at, 0).placement.asks_first = true;
    },
    |shop, at| {
        care(shop, at, 4).placement.asks_first = false;
    },
    |shop, at| care(shop, at, 0).offer.display.on_request = true,
    |shop, _| shop.design.shown_to_clients = true,
    |shop, _| checkout(shop).fee_estimate = false,
    |shop, at| shop.extras[at].placement.hypothesis.clear(),
    |shop, at| {
        shop.design.cohort_days.clear();
        live(shop, at, |live| live.since = day().plus_days(-120));
    },
    |shop, at| live(shop, at, |live| live.counts = None),
    |shop, at| live(shop, at, |live| live.reviewed = None),
    |shop, _| shop.design.list_size = 900,
    |shop, at| after_no(shop, at),
    |shop, _| shop.design.book.thresholds.clear(),
];
