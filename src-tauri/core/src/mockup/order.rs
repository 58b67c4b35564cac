//! The order as a table: the player writes its lines, discount, tax, what is paid today, what is still to come and what renews.

use super::{
    html::{Attribute, Element, Tag, classed, element},
    words::Words,
};

/// Makes an order table with a caption that is read out.
pub(super) fn table(words: &Words, caption: &'static str) -> Element {
    let head = element(Tag::Tr)
        .with(element(Tag::Th).set(Attribute::Scope, "col").with(words.what_you_get))
        .with(element(Tag::Th).set(Attribute::Scope, "col").with(words.price));
    classed(Tag::Table, "order")
        .set(Attribute::Fill, "order")
        .with(classed(Tag::Caption, "unseen").with(caption))
        .with(classed(Tag::Thead, "unseen").with(head))
        .with(element(Tag::Tbody))
        .with(element(Tag::Tfoot))
}
