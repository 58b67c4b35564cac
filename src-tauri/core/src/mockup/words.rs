//! The program's own words on a mockup, one file a language; what stands here is all there is to translate.

mod english;
mod french;
mod german;
mod spanish;

use crate::model::page_language::PageLanguage;

/// Declares the words: a text for each key, the same keys in every language by construction.
macro_rules! words {
    ($($key:ident,)+) => {
        /// Every word of the program's own on a mockup. `{0}` and on are figures and names.
        #[derive(Debug)]
        pub(super) struct Words {
            $(pub(super) $key: &'static str,)+
        }

        impl Words {
            /// Gives every key with its words.
            pub(super) fn each(&self) -> Vec<(&'static str, &'static str)> {
                vec![$((stringify!($key), self.$key),)+]
            }
        }
    };
}

words! {
    mockup, stamp, ribbon, back, restart, stages, so_far, buyer, play, persona_all, persona_bump,
    persona_none, persona_plan, persona_segment, sales_page, cart, checkout, one_click, thank_you,
    follow_up, quiz, end, no_thanks, buy, add, add_named, swap, takes_nothing, fields_take_nothing,
    pays_nothing, card_kept, may_withdraw, withdraw_here, total_stands, tax_on_top, estimate,
    receipt_leaves_out, with_the_terms, start_now, early_start, news, conditions, no_main, no_main_lead,
    go_on_to_checkout, sounds_like_you, there_for, inside, for_whom, others_say, expect,
    rests_on, guarantee, guarantee_day, guarantee_days, holds_if, also, questions, author, ways, or_way, place, places, until,
    instead_of, on_request, fee_on_top, goes_well, before_you_go, if_more, together, nudge, asked,
    talk_first, your_cart, to_checkout, details, name, email, country, payment, card_number, valid_until,
    security_code, how_to_pay, at_once, in_instalments, by_subscription, code, apply, your_order,
    paid_one_thing, step_order, step_question, step_receipt, charged_to_card, card_used, thanks,
    your_receipt, copy_by_mail, what_now, close, next_service, next_content, next_online, next_good,
    next_group, same_day, next_day, days_later, by_mail, by_message, in_portal, from_to, inbox,
    my_purchases, for_you, receipts, because, unsubscribe, question_note, something_else, go_on, whole_way,
    leaves_with, everything_bought, what_was_asked, walk_again, illustrative, what_you_get, price,
    one_a_week, one_a_month, one_a_quarter, one_a_year, every_week, every_month, every_quarter, every_year,
    later_week, later_month, later_quarter, later_year, free, trial_tag, trial_tag_day, plan_one_more, plan_more,
    subscription, trial_free, trial_free_day, trial_paid, trial_paid_day, cancel_online, cancel_email, cancel_phone, cancel_post,
    reminder_day, reminder_days, yearly_notice, today, paid, altogether, later, discount, saved, tax_within,
    tax_added, renewal, renewal_after, renewal_after_day, plus, difference, nothing_more, back_to_card, returned, replaced,
    swapped, pay, pay_later, pay_nothing, yes, no, nothing_met, empty,
}

impl Words {
    /// Gives the words of a language.
    pub(super) fn of(language: PageLanguage) -> &'static Self {
        match language {
            PageLanguage::English => &english::WORDS,
            PageLanguage::German => &german::WORDS,
            PageLanguage::French => &french::WORDS,
            PageLanguage::Spanish => &spanish::WORDS,
        }
    }
}

/// Puts figures and names into a sentence.
pub(super) fn say(sentence: &str, parts: &[&str]) -> String {
    let mut said = String::with_capacity(sentence.len() + 24);
    pieces(sentence, |piece| match piece {
        Piece::Text(text) => said.push_str(text),
        Piece::Part(at) => said.push_str(parts.get(at).copied().unwrap_or_default()),
    });
    said
}

/// A piece of a sentence.
pub(super) enum Piece<'s> {
    /// Words.
    Text(&'s str),
    /// The place of a figure or name.
    Part(usize),
}

/// Takes a sentence apart at its figures and names.
pub(super) fn pieces<'s>(sentence: &'s str, mut each: impl FnMut(Piece<'s>)) {
    let mut rest = sentence;
    while let Some(at) = rest.find('{') {
        let number = rest.as_bytes().get(at + 1).filter(|digit| digit.is_ascii_digit());
        let Some(number) = number.filter(|_| rest.as_bytes().get(at + 2) == Some(&b'}')) else { break };
        if at > 0 {
            each(Piece::Text(&rest[..at]));
        }
        each(Piece::Part(usize::from(number - b'0')));
        rest = &rest[at + 3..];
    }
    if !rest.is_empty() {
        each(Piece::Text(rest));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn parts(sentence: &str) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        pieces(sentence, |piece| {
            if let Piece::Part(at) = piece {
                found.insert(at);
            }
        });
        found
    }

    #[test]
    fn every_language_has_the_same_keys_with_the_same_figures_and_names() {
        let english = Words::of(PageLanguage::English).each();
        for language in PageLanguage::ALL {
            let words = Words::of(language).each();
            assert_eq!(words.len(), english.len());
            for ((key, text), (same, model)) in words.iter().zip(&english) {
                assert_eq!(key, same);
                assert!(!text.trim().is_empty(), "{language:?} has nothing for {key}");
                assert_eq!(parts(text), parts(model), "{key} in {language:?}");
                assert_eq!(text.ends_with(['.', ':']), model.ends_with(['.', ':']), "{key} in {language:?}");
            }
        }
    }

    #[test]
    fn no_language_is_another_one_under_a_new_name() {
        for language in &PageLanguage::ALL[1..] {
            let english = Words::of(PageLanguage::English).each();
            let same =
                Words::of(*language).each().iter().zip(&english).filter(|(one, other)| one == other).count();
            assert!(same < 12, "{same} words of {language:?} are English");
        }
    }

    #[test]
    fn figures_and_names_are_put_where_the_sentence_has_them() {
        assert_eq!(say("{1} before {0} {2}", &["a", "b"]), "b before a ");
        assert_eq!(say("{} {x} {0", &["a"]), "{} {x} {0");
    }
}
