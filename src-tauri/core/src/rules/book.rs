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
    pub mod addon_preselected;
    pub mod decline_missing;
}
mod ethics {
    pub mod clinical_need_upsell;
    pub mod clinical_quiz;
    pub mod clinical_service_one_click;
    pub mod coaching_not_therapy_note;
    pub mod crisis_line_missing;
    pub mod fees_upfront_clinical;
    pub mod good_faith_estimate;
    pub mod licence_region_limit;
    pub mod not_a_substitute_note;
    pub mod prepaid_session_package;
    pub mod referral_fee_hidden;
    pub mod therapist_course_separation;
    pub mod therapist_promote_to_clients;
    pub mod therapist_testimonial_current;
    pub mod therapist_testimonial_former;
    pub mod therapy_course_bundle;
    pub mod tracking_on_therapy_pages;
    pub mod unused_sessions_refund;
    pub mod urgency_on_therapy;
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
    &ethics::therapist_testimonial_current::TherapistTestimonialCurrent,
    &ethics::therapist_testimonial_former::TherapistTestimonialFormer,
    &ethics::therapist_promote_to_clients::TherapistPromoteToClients,
    &ethics::clinical_need_upsell::ClinicalNeedUpsell,
    &ethics::clinical_service_one_click::ClinicalServiceOneClick,
    &ethics::urgency_on_therapy::UrgencyOnTherapy,
    &ethics::coaching_not_therapy_note::CoachingNotTherapyNote,
    &ethics::not_a_substitute_note::NotASubstituteNote,
    &ethics::crisis_line_missing::CrisisLineMissing,
    &ethics::therapist_course_separation::TherapistCourseSeparation,
    &ethics::therapy_course_bundle::TherapyCourseBundle,
    &ethics::prepaid_session_package::PrepaidSessionPackage,
    &ethics::unused_sessions_refund::UnusedSessionsRefund,
    &ethics::good_faith_estimate::GoodFaithEstimate,
    &ethics::fees_upfront_clinical::FeesUpfrontClinical,
    &ethics::licence_region_limit::LicenceRegionLimit,
    &ethics::tracking_on_therapy_pages::TrackingOnTherapyPages,
    &ethics::clinical_quiz::ClinicalQuiz,
    &ethics::referral_fee_hidden::ReferralFeeHidden,
];

/// Finds a rule by its id.
pub fn find(id: &str) -> Option<&'static dyn Rule> {
    BOOK.iter().copied().find(|rule| rule.meta().id == id)
}
