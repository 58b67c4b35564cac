//! Random facts that only the pages of a mockup show.

use super::choices::Choices;
use crate::model::{
    brand::{Brand, Colour, Corner, Look, Shade, Spacing, Typeface},
    coupon::Coupon,
    page_language::PageLanguage,
    picture::{MediaType, Picture},
    question::Question,
    rate::Rate,
};

/// Builds a look of one's own; `name` stands over the pages.
pub(super) fn brand(choices: &mut Choices, name: String) -> Brand {
    if !choices.sometimes() {
        return Brand { name, ..Brand::default() };
    }
    Brand {
        name,
        primary: choices.one_of(&[Colour::new(0x2f, 0x5d, 0x50), Colour::new(0xff, 0xdd, 0)]),
        surface: choices.one_of(&[Colour::new(0xf6, 0xf1, 0xe7), Colour::new(0x22, 0x30, 0x3a)]),
        typeface: choices.one_of(&[Typeface::Warm, Typeface::Editorial, Typeface::Plain]),
        look: choices.one_of(&[None, Some(Look::Editorial), Some(Look::Plain), Some(Look::Warm)]),
        corner: choices.one_of(&[None, Some(Corner::Square), Some(Corner::Soft), Some(Corner::Round)]),
        spacing: choices.one_of(&[Spacing::Even, Spacing::Close, Spacing::Airy]),
        shade: choices.one_of(&[Shade::Light, Shade::Dark, Shade::Device]),
        logo: picture(choices),
        person: choices.one_of(&["", "Mira Lindqvist", "Mira Lindqvist, BACP"]).to_owned(),
        about: choices
            .one_of(&[
                "",
                "She has taught for twelve years.",
                "I cure anxiety, guaranteed. Hurry, last chance!",
            ])
            .to_owned(),
        portrait: picture(choices),
    }
}

/// Builds the smallest thing that passes for a picture, or none.
pub(super) fn picture(choices: &mut Choices) -> Option<Picture> {
    (choices.below(4) == 3).then(|| Picture {
        media: MediaType::Png,
        data: "iVBORw0KGgo=".to_owned(),
        width: choices.one_of(&[120, 1, 10_000]),
        height: 80,
        shows: choices.one_of(&["", "A quiet room", "Only 2 left!"]).to_owned(),
    })
}

pub(super) fn questions(choices: &mut Choices) -> Vec<Question> {
    let asked = Question { question: "How long does it take?".to_owned(), answer: "Six weeks.".to_owned() };
    let open = Question { question: "Can I stop?".to_owned(), answer: String::new() };
    let loud = Question {
        question: "Is it really the last chance?!".to_owned(),
        answer: "Yes! It cures anxiety, guaranteed.".to_owned(),
    };
    choices.some_of(&[asked, open, loud])
}

pub(super) fn language(choices: &mut Choices) -> PageLanguage {
    choices.one_of(&PageLanguage::ALL)
}

pub(super) fn tax(choices: &mut Choices) -> Option<Rate> {
    choices.one_of(&[None, Some(Rate::percent(19)), Some(Rate::per_million(88_750))])
}

pub(super) fn coupon(choices: &mut Choices) -> Option<Coupon> {
    let off = choices.one_of(&[Rate::percent(10), Rate::percent(100), Rate::per_million(333_333)]);
    (choices.below(4) == 3).then(|| Coupon { code: "SPRING10".to_owned(), off })
}
