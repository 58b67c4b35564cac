//! The facts of each record that an edit can set.

use super::field::fields;
use crate::model::{
    assumption::Assumption,
    brand::Brand,
    copy::Copy,
    currency::Currency,
    delivery::Delivery,
    design::Design,
    ids::{OfferId, OutcomeId},
    money::Money,
    offer::{Guarantee, Kind, Offer, PricePoint},
    placement::{Effect, FollowUp, Placement, Presentation},
    practice::{Practice, Profession, Region},
    price::Price,
    relation::Relation,
    segment::Segment,
    trigger::Trigger,
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
        WeeklyMinutes => weekly_minutes: u32, "hours free a week";
        Platform => platform: String, "platform";
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
        Archived => archived: bool, "place in the archive";
    }
}

fields! {
    /// A fact of a design.
    DesignField sets Design {
        Name => name: String, "name";
        Main => main: Option<OfferId>, "main offer";
        MainPrice => main_price: Option<Price>, "main price here";
        MainCopy => main_copy: Copy, "sales copy";
        Audience => audience: String, "audience";
        Segments => segments: Vec<Segment>, "segments";
        VisitorsPerMonth => visitors_per_month: u32, "visitors a month";
        MainRate => main_rate: Option<Assumption>, "share of visitors who buy";
        Notes => notes: String, "notes";
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
    }
}
