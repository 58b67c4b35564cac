//! The book: every rule in one explicit order. One line here is one file and one page beside it.

use super::rule::Rule;

mod structure {
    pub mod already_owned_offer;
    pub mod bump_needs_one_click;
    pub mod bump_not_at_checkout;
    pub mod cart_flooded;
    pub mod cross_sell_replaces_main;
    pub mod cross_sell_same_category;
    pub mod downsell_without_decline;
    pub mod extras_pileup;
    pub mod main_offer_required;
    pub mod one_addon_per_stage;
    pub mod one_click_depth;
    pub mod path_dead_end;
    pub mod upsell_different_category;
    pub mod upsell_needs_base;
    pub mod upsell_not_higher_value;
}
mod relevance {
    pub mod helps_result_line_missing;
    pub mod no_shared_goal;
}
mod price {
    pub mod bump_price_high;
    pub mod bundle_discount_deep;
    pub mod bundle_not_cheaper;
}
mod timing {
    pub mod offer_once;
    pub mod reoffer_after_no;
}
mod honesty {
    pub mod addon_mandatory;
    pub mod addon_preselected;
    pub mod deadline_extended;
    pub mod deadline_passed;
    pub mod decline_hidden;
    pub mod decline_missing;
    pub mod eu_prior_price_30;
    pub mod evergreen_timer;
    pub mod fake_review;
    pub mod percent_off_wrong;
    pub mod perpetual_sale;
    pub mod social_data_therapy_popups;
    pub mod strikethrough_no_basis;
    pub mod typical_results;
}
mod measurement {
    pub mod ab_sample_ratio;
    pub mod ab_stopped_early;
    pub mod aggregate_only;
    pub mod copurchase_weak;
    pub mod guardrail_main_conversion;
    pub mod guardrail_refunds;
    pub mod hypothesis_missing;
    pub mod kpi_set_incomplete;
    pub mod ltv_not_followed;
    pub mod measurement_missing;
    pub mod retire_underperformer;
    pub mod review_overdue;
    pub mod segment_priority;
    pub mod simpson_warning;
    pub mod test_by_default;
    pub mod too_early_to_tell;
}

/// Every rule, in the order of the book.
pub static BOOK: &[&dyn Rule] = &[
    &structure::main_offer_required::MainOfferRequired,
    &structure::one_addon_per_stage::OneAddonPerStage,
    &structure::extras_pileup::ExtrasPileup,
    &structure::cart_flooded::CartFlooded,
    &structure::cross_sell_same_category::CrossSellSameCategory,
    &structure::upsell_different_category::UpsellDifferentCategory,
    &structure::upsell_needs_base::UpsellNeedsBase,
    &structure::upsell_not_higher_value::UpsellNotHigherValue,
    &structure::cross_sell_replaces_main::CrossSellReplacesMain,
    &structure::bump_not_at_checkout::BumpNotAtCheckout,
    &structure::bump_needs_one_click::BumpNeedsOneClick,
    &structure::downsell_without_decline::DownsellWithoutDecline,
    &structure::one_click_depth::OneClickDepth,
    &structure::path_dead_end::PathDeadEnd,
    &structure::already_owned_offer::AlreadyOwnedOffer,
    &relevance::no_shared_goal::NoSharedGoal,
    &relevance::helps_result_line_missing::HelpsResultLineMissing,
    &price::bump_price_high::BumpPriceHigh,
    &price::bundle_not_cheaper::BundleNotCheaper,
    &price::bundle_discount_deep::BundleDiscountDeep,
    &timing::offer_once::OfferOnce,
    &timing::reoffer_after_no::ReofferAfterNo,
    &honesty::addon_preselected::AddonPreselected,
    &honesty::decline_missing::DeclineMissing,
    &honesty::addon_mandatory::AddonMandatory,
    &honesty::decline_hidden::DeclineHidden,
    &honesty::evergreen_timer::EvergreenTimer,
    &honesty::deadline_passed::DeadlinePassed,
    &honesty::deadline_extended::DeadlineExtended,
    &honesty::strikethrough_no_basis::StrikethroughNoBasis,
    &honesty::perpetual_sale::PerpetualSale,
    &honesty::eu_prior_price_30::EuPriorPrice30,
    &honesty::percent_off_wrong::PercentOffWrong,
    &honesty::fake_review::FakeReview,
    &honesty::typical_results::TypicalResults,
    &honesty::social_data_therapy_popups::SocialDataTherapyPopups,
    &measurement::measurement_missing::MeasurementMissing,
    &measurement::kpi_set_incomplete::KpiSetIncomplete,
    &measurement::review_overdue::ReviewOverdue,
    &measurement::retire_underperformer::RetireUnderperformer,
    &measurement::too_early_to_tell::TooEarlyToTell,
    &measurement::test_by_default::TestByDefault,
    &measurement::ab_stopped_early::AbStoppedEarly,
    &measurement::ab_sample_ratio::AbSampleRatio,
    &measurement::guardrail_main_conversion::GuardrailMainConversion,
    &measurement::guardrail_refunds::GuardrailRefunds,
    &measurement::aggregate_only::AggregateOnly,
    &measurement::simpson_warning::SimpsonWarning,
    &measurement::hypothesis_missing::HypothesisMissing,
    &measurement::copurchase_weak::CopurchaseWeak,
    &measurement::segment_priority::SegmentPriority,
    &measurement::ltv_not_followed::LtvNotFollowed,
];

/// Finds a rule by its id.
pub fn find(id: &str) -> Option<&'static dyn Rule> {
    BOOK.iter().copied().find(|rule| rule.meta().id == id)
}
