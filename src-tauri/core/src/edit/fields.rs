//! The facts of each record that an edit can set.

use super::field::fields;
use crate::model::{
    afterwards::{Afterwards, Friction},
    assumption::Assumption,
    book_settings::BookSettings,
    brand::Brand,
    care::Care,
    checkout::CheckoutFacts,
    claims::Claims,
    copy::Copy,
    currency::Currency,
    delivery::Delivery,
    design::Design,
    fees::Fees,
    ids::{OfferId, OutcomeId},
    live::Live,
    moment::Timing,
    money::Money,
    offer::{Kind, Offer, PricePoint},
    page_language::PageLanguage,
    picture::Picture,
    placement::{Effect, FollowUp, Placement, Presentation},
    practice::{Practice, Profession, Region},
    price::Price,
    price_display::PriceDisplay,
    question::Question,
    relation::Relation,
    seen::Seen,
    segment::Segment,
    split_test::SplitTest,
    tax::RegionTax,
    terms::{Credential, Guarantee, Partner, RenewalTerms},
    timer::Timer,
    traffic::TrafficSource,
    trigger::Trigger,
    way_out::WayOut,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

fields! {
    /// A fact of the practice.
    PracticeField sets Practice {
        Name => name: String, "name";
        Professions => professions: BTreeSet<Profession>, "professions";
        Licensed => licensed: bool, "licence";
        LicenceRegions => licence_regions: Vec<String>, "licence regions";
        Codes => codes: Vec<String>, "professional codes";
        Regions => regions: BTreeSet<Region>, "regions sold to";
        Currency => currency: Currency, "currency";
        Brand => brand: Brand, "brand";
        BrandName => brand.name: String, "name over the pages";
        Person => brand.person: String, "name of the person behind the offers";
        About => brand.about: String, "words about the person";
        WeeklyMinutes => weekly_minutes: u32, "hours free a week";
        WeeksOff => weeks_off: BTreeSet<u8>, "weeks off";
        Platform => platform: String, "platform";
        Strict => strict: bool, "strictness about regions";
        PricesIncludeTax => prices_include_tax: bool, "tax in prices";
        Taxes => taxes: Vec<RegionTax>, "taxes";
        Fees => fees: Fees, "fees of a charge";
        Credentials => credentials: Vec<Credential>, "credentials";
        CoursesApart => courses_apart: bool, "separation of courses and therapy";
        Book => book: BookSettings, "settings of the rule book";
    }
}

fields! {
    /// A fact of an offer.
    OfferField sets Offer {
        Name => name: String, "name";
        Category => category: String, "category";
        Kind => kind: Kind, "kind";
        Line => line: String, "product line";
        Tier => tier: u16, "tier";
        Outcomes => outcomes: Vec<OutcomeId>, "outcomes";
        Problem => problem: String, "problem";
        BenefitLine => benefit_line: String, "benefit line";
        Audience => audience: String, "audience";
        Inside => inside: Vec<String>, "contents";
        Price => price: Price, "price";
        PriceHistory => price_history: Vec<PricePoint>, "price history";
        UnitCost => unit_cost: Option<Money>, "unit cost";
        Delivery => delivery: Delivery, "delivery effort";
        Seats => seats: Option<u32>, "seats";
        Guarantee => guarantee: Option<Guarantee>, "guarantee";
        Contains => contains: Vec<OfferId>, "bundle's parts";
        BundleReason => bundle_reason: String, "reason for the bundle";
        SoldAlone => sold_alone: bool, "sale on its own";
        SeatsReason => seats_reason: String, "reason for the seats";
        Display => display: PriceDisplay, "display of the price";
        Claims => claims: Claims, "claims";
        Care => care: Care, "notes on care";
        Timing => timing: Timing, "timing";
        Renewal => renewal: RenewalTerms, "renewal";
        Partner => partner: Option<Partner>, "partner who sells it";
        Questions => questions: Vec<Question>, "questions";
        Picture => picture: Option<Picture>, "picture";
        Archived => archived: bool, "place in the archive";
    }
}

fields! {
    /// A fact of a design.
    DesignField sets Design {
        Name => name: String, "name";
        Main => main: Option<OfferId>, "main offer";
        MainPrice => main_price: Option<Price>, "main price here";
        WaysToPay => ways_to_pay: Vec<Price>, "ways to pay";
        Language => language: PageLanguage, "language of the pages";
        MainCopy => main_copy: Copy, "sales copy";
        Audience => audience: String, "audience";
        Segments => segments: Vec<Segment>, "segments";
        VisitorsPerMonth => visitors_per_month: u32, "visitors a month";
        MainRate => main_rate: Option<Assumption>, "share of visitors who buy";
        MainSeen => main_seen: Option<Seen>, "visitors and buyers counted";
        Sources => sources: Vec<TrafficSource>, "sources of visitors";
        Afterwards => afterwards: Afterwards, "beliefs about the time after a sale";
        Friction => friction: Friction, "friction before the payment";
        Goal => goal: Option<Money>, "goal of a month";
        Notes => notes: String, "notes";
        AudienceVulnerable => audience_vulnerable: bool, "care for the audience";
        ShownToClients => shown_to_clients: bool, "showing to clients in care";
        ListSize => list_size: u32, "size of the list";
        Timer => timer: Option<Timer>, "deadline";
        Checkout => checkout: CheckoutFacts, "facts of the checkout";
        Tests => tests: Vec<SplitTest>, "tests";
        CohortDays => cohort_days: Vec<u16>, "days of later counts";
        Book => book: BookSettings, "settings of the rule book";
        Currency => currency: Currency, "currency";
        Archived => archived: bool, "place in the archive";
    }
}

fields! {
    /// A fact of a placement.
    PlacementField sets Placement {
        Offer => offer: OfferId, "offer shown";
        Relation => relation: Relation, "relation";
        Presentation => presentation: Presentation, "presentation";
        Effect => effect: Effect, "effect";
        Trigger => trigger: Trigger, "trigger";
        Copy => copy: Copy, "copy";
        Price => price: Option<Price>, "price here";
        Preselected => preselected: bool, "ticked state";
        AsksFor => asks_for: Vec<String>, "questions asked";
        HideIfOwned => hide_if_owned: bool, "hiding from owners";
        FollowUp => follow_up: Option<FollowUp>, "day and channel";
        TakeRate => take_rate: Option<Assumption>, "take rate";
        Required => required: bool, "compulsion";
        AboveButton => above_button: bool, "place above the main button";
        AsksFirst => asks_first: bool, "conversation first";
        WayOut => way_out: WayOut, "look of the no";
        Timer => timer: Option<Timer>, "deadline";
        Hypothesis => hypothesis: String, "hypothesis";
        Live => live: Option<Live>, "counts since it is live";
    }
}
