//! The pages of a mockup in the order of the way: which there are, and the frame each stands in.

mod cart;
mod checkout;
mod end;
mod follow_up;
mod one_click;
mod sales;
mod thank_you;

use super::{
    html::{Attribute, Element, Node, Tag, classed, element, written},
    parts::masthead,
    scene::{Said, Scene},
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
    for stage in Stage::ALL {
        let there: Vec<usize> = scene.architecture.at(stage).map(|(index, _)| index).collect();
        match stage {
            Stage::SalesPage => pages.put(stage, None, |number| sales::page(scene, number, &there)),
            Stage::Cart if there.is_empty() => {}
            Stage::Cart => pages.put(stage, None, |number| cart::page(scene, number, &there)),
            Stage::Checkout => pages.put(stage, None, |number| checkout::page(scene, number, &there)),
            Stage::OneClick => {
                for index in there {
                    pages.put(stage, Some(index), |number| one_click::page(scene, number, index));
                }
            }
            Stage::ThankYou => pages.put(stage, None, |number| thank_you::page(scene, number, &there)),
            Stage::FollowUp => {
                for index in there {
                    pages.put(stage, Some(index), |number| follow_up::page(scene, number, index));
                }
            }
        }
    }
    let number = pages.stops.len();
    pages.stops.push(Stop { stage: None, extra: None, name: "End of the way" });
    pages.sections.push(end::page(scene, number));
    pages
}

impl Pages {
    fn put(&mut self, stage: Stage, extra: Option<usize>, page: impl FnOnce(usize) -> Element) {
        let section = page(self.stops.len()).set(Attribute::Stage, key(stage));
        self.sections.push(section);
        self.stops.push(Stop { stage: Some(stage), extra, name: name(stage) });
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
pub(super) fn name(stage: Stage) -> &'static str {
    match stage {
        Stage::SalesPage => "Sales page",
        Stage::Cart => "Cart",
        Stage::Checkout => "Checkout",
        Stage::OneClick => "After payment",
        Stage::ThankYou => "Thank-you page",
        Stage::FollowUp => "Follow-up",
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
fn written_heading(number: usize, said: &Said<'_>, of: String, field: &'static str) -> Element {
    heading(number, written(&said.text))
        .set(Attribute::Of, of)
        .set(Attribute::Field, field)
        .flag(Attribute::Missing, said.missing)
}

/// Makes the button that goes on.
fn onward(class: &'static str, label: impl Into<Node>) -> Element {
    classed(Tag::Button, class).set(Attribute::Type, "button").set(Attribute::Does, "next").with(label)
}

/// Makes a field that can be seen and reached but takes nothing, with a note that says so where one is given.
pub(super) fn field(id: String, label: impl Into<Node>, note: &'static str) -> Element {
    classed(Tag::Div, "field")
        .with(element(Tag::Label).set(Attribute::For, id.clone()).with(label))
        .with(
            element(Tag::Input)
                .set(Attribute::Id, id)
                .set(Attribute::Type, "text")
                .set(Attribute::Autocomplete, "off")
                .set(Attribute::Readonly, ""),
        )
        .with_any((!note.is_empty()).then(|| classed(Tag::P, "terms").with(note)))
}
