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
    pub mod accept_label_vague;
    pub mod helps_result_line_missing;
    pub mod illustrative_numbers_note;
    pub mod no_shared_goal;
    pub mod numbers_do_not_add_up;
    pub mod problem_not_named;
    pub mod pushy_copy;
    pub mod who_is_it_for_missing;
    pub mod words_say_otherwise;
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
    pub mod hours_overbooked;
    pub mod next_step_window;
    pub mod no_offer_at_best_moment;
    pub mod offer_once;
    pub mod reoffer_after_no;
    pub mod sales_page_add_on_early;
    pub mod seats_sold_out;
    pub mod thank_you_empty;
    pub mod thank_you_receipt_first;
    pub mod wrong_moment;
}
mod honesty {
    pub mod activity_popups;
    pub mod addon_mandatory;
    pub mod addon_preselected;
    pub mod confirmshaming;
    pub mod deadline_extended;
    pub mod deadline_passed;
    pub mod decline_hidden;
    pub mod decline_missing;
    pub mod earnings_claim;
    pub mod eu_prior_price_30;
    pub mod evergreen_timer;
    pub mod fake_review;
    pub mod free_is_not_free;
    pub mod guaranteed_result;
    pub mod hardship_plea;
    pub mod legal_right_as_perk;
    pub mod percent_off_wrong;
    pub mod perpetual_sale;
    pub mod scarcity_needs_basis;
    pub mod social_data_therapy_popups;
    pub mod strikethrough_no_basis;
    pub mod trick_wording;
    pub mod typical_results;
    pub mod urgency_needs_basis;
    pub mod value_stack_inflated;
}
mod law {
    pub mod addon_refund_differs;
    pub mod annual_renewal_reminder;
    pub mod cancel_harder_than_join;
    pub mod confirmation_lists_addons;
    pub mod consent_record;
    pub mod digital_waiver_missing;
    pub mod drip_fee;
    pub mod healthcare_scope_note;
    pub mod marketing_consent_bundled;
    pub mod one_click_price_on_button;
    pub mod order_button_eu;
    pub mod refund_policy_visible;
    pub mod refund_window_too_short;
    pub mod service_early_start;
    pub mod stored_card_consent;
    pub mod subscription_as_bump;
    pub mod subscription_terms_clear;
    pub mod tax_inclusive_price;
    pub mod third_party_data_pass;
    pub mod total_updates_visible;
    pub mod trial_reminder;
    pub mod withdrawal_button_eu;
    pub mod withdrawal_info_missing;
}
mod ethics {
    pub mod clinical_need_upsell;
    pub mod clinical_quiz;
    pub mod clinical_service_one_click;
    pub mod coach_clinical_language;
    pub mod coaching_not_therapy_note;
    pub mod credential_claim;
    pub mod crisis_line_missing;
    pub mod cure_claim;
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
mod measurement {
    pub mod ab_sample_ratio;
    pub mod ab_stopped_early;
    pub mod aggregate_only;
    pub mod copurchase_weak;
    pub mod frequently_bought_claim;
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
    &structure::downsell_chain::DownsellChain,
    &structure::too_many_addons_overall::TooManyAddonsOverall,
    &relevance::no_shared_goal::NoSharedGoal,
    &relevance::helps_result_line_missing::HelpsResultLineMissing,
    &relevance::pushy_copy::PushyCopy,
    &relevance::accept_label_vague::AcceptLabelVague,
    &relevance::illustrative_numbers_note::IllustrativeNumbersNote,
    &relevance::numbers_do_not_add_up::NumbersDoNotAddUp,
    &relevance::problem_not_named::ProblemNotNamed,
    &relevance::who_is_it_for_missing::WhoIsItForMissing,
    &relevance::words_say_otherwise::WordsSayOtherwise,
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
    &timing::wrong_moment::WrongMoment,
    &timing::hours_overbooked::HoursOverbooked,
    &timing::seats_sold_out::SeatsSoldOut,
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
    &honesty::confirmshaming::Confirmshaming,
    &honesty::trick_wording::TrickWording,
    &honesty::urgency_needs_basis::UrgencyNeedsBasis,
    &honesty::scarcity_needs_basis::ScarcityNeedsBasis,
    &honesty::activity_popups::ActivityPopups,
    &honesty::value_stack_inflated::ValueStackInflated,
    &honesty::free_is_not_free::FreeIsNotFree,
    &honesty::legal_right_as_perk::LegalRightAsPerk,
    &honesty::earnings_claim::EarningsClaim,
    &honesty::guaranteed_result::GuaranteedResult,
    &honesty::hardship_plea::HardshipPlea,
    &law::order_button_eu::OrderButtonEu,
    &law::one_click_price_on_button::OneClickPriceOnButton,
    &law::stored_card_consent::StoredCardConsent,
    &law::third_party_data_pass::ThirdPartyDataPass,
    &law::total_updates_visible::TotalUpdatesVisible,
    &law::drip_fee::DripFee,
    &law::tax_inclusive_price::TaxInclusivePrice,
    &law::withdrawal_info_missing::WithdrawalInfoMissing,
    &law::digital_waiver_missing::DigitalWaiverMissing,
    &law::service_early_start::ServiceEarlyStart,
    &law::withdrawal_button_eu::WithdrawalButtonEu,
    &law::healthcare_scope_note::HealthcareScopeNote,
    &law::subscription_terms_clear::SubscriptionTermsClear,
    &law::subscription_as_bump::SubscriptionAsBump,
    &law::trial_reminder::TrialReminder,
    &law::annual_renewal_reminder::AnnualRenewalReminder,
    &law::cancel_harder_than_join::CancelHarderThanJoin,
    &law::consent_record::ConsentRecord,
    &law::confirmation_lists_addons::ConfirmationListsAddons,
    &law::refund_policy_visible::RefundPolicyVisible,
    &law::refund_window_too_short::RefundWindowTooShort,
    &law::addon_refund_differs::AddonRefundDiffers,
    &law::marketing_consent_bundled::MarketingConsentBundled,
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
    &ethics::cure_claim::CureClaim,
    &ethics::coach_clinical_language::CoachClinicalLanguage,
    &ethics::credential_claim::CredentialClaim,
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
    &measurement::frequently_bought_claim::FrequentlyBoughtClaim,
];

/// Finds a rule by its id.
pub fn find(id: &str) -> Option<&'static dyn Rule> {
    BOOK.iter().copied().find(|rule| rule.meta().id == id)
}

/// Writes the whole book as one text in Markdown: its groups, its pages, each with its weight and what it rests on.
pub fn markdown() -> String {
    let mut text = String::from("# The rule book\n");
    let mut group = None;
    for meta in BOOK.iter().map(|rule| rule.meta()) {
        if group != Some(meta.group) {
            group = Some(meta.group);
            text.push_str(&format!("\n# {}\n", meta.group.title()));
        }
        let law = meta.law_as_of.map_or_else(String::new, |day| format!(", as of {day}"));
        let head = format!("`{}` · {} · {}{law}", meta.id, meta.severity.word(), meta.basis.words());
        // Each page stands one heading deeper in the book than on its own.
        for (at, line) in meta.page.trim_end().lines().enumerate() {
            let deeper = if line.starts_with('#') { "#" } else { "" };
            text.push_str(&format!("{}{deeper}{line}\n", if at == 0 { "\n" } else { "" }));
            if at == 0 {
                text.push_str(&format!("\n{head}\n"));
            }
        }
    }
    text
}
