//! The words around an extra: the practitioner's, or the page's own where they left them out.

use super::{
    price_words,
    scene::{Said, Scene, said},
    words::say,
};
use crate::model::{placement::Effect, price::Price};
use std::borrow::Cow;

/// The words around an extra.
pub(super) struct Speech<'a> {
    /// The line that names it.
    pub(super) headline: Said<'a>,
    /// Why it helps.
    pub(super) body: Said<'a>,
    /// The words of the yes.
    pub(super) accept: Said<'a>,
    /// The words of the no.
    pub(super) decline: Said<'a>,
}

impl<'a> Speech<'a> {
    /// Gives the words around an extra.
    pub(super) fn of(scene: &Scene<'a>, index: usize) -> Self {
        let placed = scene.placed(index);
        let (copy, offer, words) = (&placed.placement.copy, placed.offer, scene.words);
        let adds = placed.placement.effect == Effect::Adds;
        let mut accept = said(&copy.accept_label, if adds { words.add } else { words.swap });
        // A box to tick says by itself what it adds, and what comes again.
        if accept.missing && adds && placed.placement.is_bump() {
            let charge = match placed.price {
                Price::Subscription { .. } => format!(" – {}", price_words::in_line(scene, &placed.price)),
                Price::OneTime { .. } | Price::Plan { .. } => String::new(),
            };
            accept.text = Cow::Owned(format!("{}{charge}", say(words.add_named, &[&offer.name])));
        }
        Self {
            headline: said(&copy.headline, &offer.name),
            body: said(&copy.body, &offer.benefit_line),
            accept,
            decline: said(&copy.decline_label, words.no_thanks),
        }
    }
}
