//! The book: every rule in one explicit order. One line here is one file and one page beside it.

use super::rule::Rule;

mod structure {
    pub mod already_owned_offer;
    pub mod bump_needs_one_click;
    pub mod bump_not_at_checkout;
    pub mod cart_flooded;
    pub mod cross_sell_replaces_main;
    pub mod cross_sell_same_category;
    pub mod downsell_chain;
    pub mod downsell_without_decline;
    pub mod extras_pileup;
    pub mod main_offer_required;
    pub mod one_addon_per_stage;
    pub mod one_click_depth;
    pub mod path_dead_end;
    pub mod too_many_addons_overall;
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
    pub mod bump_price_trivial;
    pub mod bundle_discount_deep;
    pub mod bundle_not_cheaper;
    pub mod bundle_only;
    pub mod bundle_reason_missing;
    pub mod cart_cross_sell_band;
    pub mod cross_sell_dearer_than_main;
    pub mod discount_dependence;
    pub mod downsell_price_band;
    pub mod downsell_same_thing_cheaper;
    pub mod high_ticket_needs_conversation;
    pub mod margin_negative;
    pub mod one_click_price_band;
    pub mod plan_more_than_four_us;
    pub mod plan_outlasts_programme;
    pub mod plan_total_missing;
}
mod timing {
    pub mod email_fatigue;
    pub mod email_no_exit;
    pub mod follow_up_missing;
    pub mod follow_up_too_soon;
    pub mod next_step_window;
    pub mod no_offer_at_best_moment;
    pub mod offer_once;
    pub mod reoffer_after_no;
    pub mod sales_page_add_on_early;
    pub mod thank_you_empty;
    pub mod thank_you_receipt_first;
}
mod honesty {
    pub mod addon_preselected;
    pub mod decline_missing;
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
    &structure::downsell_chain::DownsellChain,
    &structure::too_many_addons_overall::TooManyAddonsOverall,
    &relevance::no_shared_goal::NoSharedGoal,
    &relevance::helps_result_line_missing::HelpsResultLineMissing,
    &price::bump_price_high::BumpPriceHigh,
    &price::bundle_not_cheaper::BundleNotCheaper,
    &price::bundle_discount_deep::BundleDiscountDeep,
    &price::bump_price_trivial::BumpPriceTrivial,
    &price::cross_sell_dearer_than_main::CrossSellDearerThanMain,
    &price::cart_cross_sell_band::CartCrossSellBand,
    &price::one_click_price_band::OneClickPriceBand,
    &price::high_ticket_needs_conversation::HighTicketNeedsConversation,
    &price::downsell_price_band::DownsellPriceBand,
    &price::downsell_same_thing_cheaper::DownsellSameThingCheaper,
    &price::bundle_reason_missing::BundleReasonMissing,
    &price::bundle_only::BundleOnly,
    &price::discount_dependence::DiscountDependence,
    &price::margin_negative::MarginNegative,
    &price::plan_total_missing::PlanTotalMissing,
    &price::plan_more_than_four_us::PlanMoreThanFourUs,
    &price::plan_outlasts_programme::PlanOutlastsProgramme,
    &timing::offer_once::OfferOnce,
    &timing::reoffer_after_no::ReofferAfterNo,
    &timing::sales_page_add_on_early::SalesPageAddOnEarly,
    &timing::no_offer_at_best_moment::NoOfferAtBestMoment,
    &timing::thank_you_empty::ThankYouEmpty,
    &timing::thank_you_receipt_first::ThankYouReceiptFirst,
    &timing::follow_up_missing::FollowUpMissing,
    &timing::follow_up_too_soon::FollowUpTooSoon,
    &timing::next_step_window::NextStepWindow,
    &timing::email_fatigue::EmailFatigue,
    &timing::email_no_exit::EmailNoExit,
    &honesty::addon_preselected::AddonPreselected,
    &honesty::decline_missing::DeclineMissing,
];

/// Finds a rule by its id.
pub fn find(id: &str) -> Option<&'static dyn Rule> {
    BOOK.iter().copied().find(|rule| rule.meta().id == id)
}
