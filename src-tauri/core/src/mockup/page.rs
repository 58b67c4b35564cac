//! The pages of a mockup in the order of the way: which there are, and the frame each stands in.

mod cart;
mod checkout;
mod end;
mod follow_up;
mod one_click;
mod quiz;
mod sales;
mod sales_parts;
mod thank_you;

use super::{
    html::{Attribute, Element, Node, Tag, classed, element, written},
    marks,
    parts::masthead,
    scene::{Said, Scene},
    words::Words,
};
use crate::model::stage::Stage;
use serde::Serialize;

/// One page as the player knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Stop {
    /// The stage; none for the end of the way.
    pub(super) stage: Option<Stage>,
    /// The one extra it is for, where a page has one.
    pub(super) extra: Option<usize>,
    /// Whether it asks the buyer something before the sales page.
    pub(super) asks: bool,
    /// Its name in the bar.
    pub(super) name: &'static str,
}

/// The pages with what the player knows of them.
pub(super) struct Pages {
    /// The pages, in order.
    pub(super) sections: Vec<Element>,
    /// What the player knows of each.
    pub(super) stops: Vec<Stop>,
}

/// Lays out every page of the way.
pub(super) fn all(scene: &Scene<'_>) -> Pages {
    let mut pages = Pages { sections: Vec::new(), stops: Vec::new() };
    for asked in quiz::questions(scene) {
        let number = pages.stops.len();
        pages.sections.push(quiz::page(scene, number, &asked).set(Attribute::Stage, key(Stage::SalesPage)));
        let stage = Some(Stage::SalesPage);
        pages.stops.push(Stop { stage, extra: None, asks: true, name: scene.words.quiz });
    }
    for stage in Stage::ALL {
        let there: Vec<usize> = scene.architecture.at(stage).map(|(index, _)| index).collect();
        let mut put = |extra, page: &dyn Fn(usize) -> Element| pages.put(scene, stage, extra, page);
        match stage {
            Stage::SalesPage => put(None, &|number| sales::page(scene, number, &there)),
            Stage::Cart if there.is_empty() => {}
            Stage::Cart => put(None, &|number| cart::page(scene, number, &there)),
            Stage::Checkout => put(None, &|number| checkout::page(scene, number, &there)),
            Stage::OneClick => {
                there.iter().for_each(|at| put(Some(*at), &|number| one_click::page(scene, number, *at)));
            }
            Stage::ThankYou => put(None, &|number| thank_you::page(scene, number, &there)),
            Stage::FollowUp => {
                there.iter().for_each(|at| put(Some(*at), &|number| follow_up::page(scene, number, *at)));
            }
        }
    }
    let number = pages.stops.len();
    pages.stops.push(Stop { stage: None, extra: None, asks: false, name: scene.words.end });
    pages.sections.push(end::page(scene, number));
    pages
}

impl Pages {
    fn put(
        &mut self,
        scene: &Scene<'_>,
        stage: Stage,
        extra: Option<usize>,
        page: &dyn Fn(usize) -> Element,
    ) {
        let section = page(self.stops.len()).set(Attribute::Stage, key(stage)).place(marks::stage(stage));
        self.sections.push(section);
        self.stops.push(Stop { stage: Some(stage), extra, asks: false, name: name(scene.words, stage) });
    }
}

/// Gives the stage's key as the library writes it.
pub(super) fn key(stage: Stage) -> &'static str {
    match stage {
        Stage::SalesPage => "sales_page",
        Stage::Cart => "cart",
        Stage::Checkout => "checkout",
        Stage::OneClick => "one_click",
        Stage::ThankYou => "thank_you",
        Stage::FollowUp => "follow_up",
    }
}

/// Gives the stage's name in the bar.
pub(super) fn name(words: &Words, stage: Stage) -> &'static str {
    match stage {
        Stage::SalesPage => words.sales_page,
        Stage::Cart => words.cart,
        Stage::Checkout => words.checkout,
        Stage::OneClick => words.one_click,
        Stage::ThankYou => words.thank_you,
        Stage::FollowUp => words.follow_up,
    }
}

/// Makes the frame of a page: all but the first wait until the way leads there.
fn frame(
    scene: &Scene<'_>,
    number: usize,
    class: &'static str,
    inside: impl IntoIterator<Item = Node>,
) -> Element {
    classed(Tag::Section, class)
        .set(Attribute::Page, number.to_string())
        .set(Attribute::Mark, scene.words.stamp)
        .set(Attribute::AriaLabelledby, heading_id(number))
        .flag(Attribute::Hidden, number > 0)
        .with(masthead(scene))
        .with_all(inside)
}

fn heading_id(number: usize) -> String {
    format!("heading-{number}")
}

/// Makes the heading of a page.
fn heading(number: usize, text: impl Into<Node>) -> Element {
    element(Tag::H1).set(Attribute::Id, heading_id(number)).set(Attribute::Tabindex, "-1").with(text)
}

/// Makes a heading of words the practitioner can change: whose they are, and which of their texts.
fn written_heading(number: usize, said: &Said<'_>, record: String, field: &'static str) -> Element {
    let heading = heading(number, written(&said.text)).fact(record, field);
    let heading = heading.flag(Attribute::Missing, said.missing);
    // Long lines are set smaller, so that a page still begins with more than its headline.
    match said.text.chars().count() {
        0..=60 => heading.set(Attribute::Class, "short"),
        61..=120 => heading.set(Attribute::Class, "long"),
        _ => heading.set(Attribute::Class, "very-long"),
    }
}

/// Makes the button that goes on.
fn onward(class: &'static str, label: impl Into<Node>) -> Element {
    classed(Tag::Button, class).set(Attribute::Type, "button").set(Attribute::Does, "next").with(label)
}
