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
    pub mod problem_not_named;
    pub mod who_is_it_for_missing;
    pub mod words_say_otherwise;
}
mod price {
    pub mod bump_price_high;
    pub mod bundle_discount_deep;
    pub mod bundle_not_cheaper;
}
mod timing {
    pub mod offer_once;
    pub mod reoffer_after_no;
    pub mod wrong_moment;
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
    &relevance::no_shared_goal::NoSharedGoal,
    &relevance::helps_result_line_missing::HelpsResultLineMissing,
    &relevance::problem_not_named::ProblemNotNamed,
    &relevance::who_is_it_for_missing::WhoIsItForMissing,
    &relevance::words_say_otherwise::WordsSayOtherwise,
    &price::bump_price_high::BumpPriceHigh,
    &price::bundle_not_cheaper::BundleNotCheaper,
    &price::bundle_discount_deep::BundleDiscountDeep,
    &timing::offer_once::OfferOnce,
    &timing::reoffer_after_no::ReofferAfterNo,
    &timing::wrong_moment::WrongMoment,
    &honesty::addon_preselected::AddonPreselected,
    &honesty::decline_missing::DeclineMissing,
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
