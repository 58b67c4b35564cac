//! The words, one file a language.

pub(super) mod english;
pub(super) mod french;
pub(super) mod german;
pub(super) mod spanish;
