//! What the texts of a design say, as rules read them and as fixes rewrite them.

pub(super) mod already_said;
pub(super) mod amount_in_text;
pub(super) mod amounts;
pub(super) mod figure;
pub(super) mod licence;
pub(super) mod marked;
pub(crate) mod notes;
pub(super) mod part;
pub(super) mod percent_off;
pub(super) mod phrase;
pub(super) mod renewal_words;
pub(super) mod result_words;
mod rewording;
pub(super) mod screening;
pub(super) mod sentence;
pub(super) mod texts;
pub(super) mod voices;
pub(crate) mod words;
