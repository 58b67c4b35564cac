//! The HTML of each kind of page as it is meant to be, written so that a person can read it; and what a look changes.

use super::{
    samples::{in_design, unhurried},
    select,
};
use crate::{
    edit::{Edit, PracticeField},
    mockup::{Options, document},
    model::{
        brand::{Look, Shade},
        library::Library,
    },
};
use scraper::{ElementRef, Html, Node};
use std::fmt::Write;

/// The elements that stand within a line.
const INLINE: [&str; 7] = ["bdi", "strong", "span", "small", "s", "input", "p"];

fn page_of(library: &Library) -> Html {
    Html::parse_document(&in_design(library, |design| document(design, &Options::default())))
}

/// Writes an element with what is inside it, a line each, the long part of ids left out.
fn written(element: &ElementRef<'_>, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    let tag = opening(element);
    let plain = element.descendants().skip(1).all(|node| match node.value() {
        Node::Element(inner) => INLINE.contains(&inner.name()) && inner.name() != "p",
        _ => true,
    });
    if plain {
        let inside = within(element);
        writeln!(out, "{indent}{tag}{inside}").unwrap();
        return;
    }
    writeln!(out, "{indent}{tag}").unwrap();
    for child in element.children() {
        match (ElementRef::wrap(child), child.value().as_text()) {
            (Some(inner), _) => written(&inner, depth + 1, out),
            (None, Some(text)) if !text.trim().is_empty() => writeln!(out, "{indent}  {}", &**text).unwrap(),
            (None, _) => {}
        }
    }
}

/// Writes what stands within a line.
fn within(element: &ElementRef<'_>) -> String {
    let mut line = String::new();
    for child in element.children() {
        match (ElementRef::wrap(child), child.value().as_text()) {
            (Some(inner), _) => line.push_str(&format!(" {}{}", opening(&inner), within(&inner))),
            (None, Some(text)) => line.push_str(&format!(" {}", text.trim())),
            (None, None) => {}
        }
    }
    line
}

fn opening(element: &ElementRef<'_>) -> String {
    let mut tag = format!("<{}", element.value().name());
    let mut attributes: Vec<(&str, &str)> = element.value().attrs().collect();
    attributes.sort_unstable();
    for (name, value) in attributes {
        let value = value.replace("01920000-0000-7000-8000-000000000", "…");
        if value.is_empty() {
            write!(tag, " {name}").unwrap();
        } else {
            write!(tag, " {name}={value:?}").unwrap();
        }
    }
    tag.push('>');
    tag
}

#[test]
fn each_kind_of_page_is_the_html_it_is_meant_to_be() {
    let html = page_of(&unhurried());
    let kinds = ["quiz", "sales", "cart", "checkout", "one_click", "one_click_after_a_no", "thank_you"];
    let kinds = kinds.into_iter().chain(["mail", "portal", "message", "end"]);
    let pages = select(&html, "main > section");
    assert_eq!(pages.len(), kinds.clone().count());
    for (kind, page) in kinds.zip(pages) {
        let mut text = String::new();
        written(&page, 0, &mut text);
        insta::assert_snapshot!(format!("page_{kind}"), text);
    }
}

/// Gives the head of a document as far as a look changes it: the classes, and the colours by day and by night.
fn worn(look: Look, shade: Shade) -> (String, String) {
    let library = unhurried();
    let mut brand = library.practice.brand.clone();
    (brand.look, brand.shade) = (Some(look), shade);
    let library = library.apply(&Edit::ChangePractice { set: PracticeField::Brand(brand) }).unwrap();
    let html = page_of(&library);
    let classes = select(&html, "body")[0].attr("class").unwrap().to_owned();
    let sheet: String = select(&html, "style")[0].text().collect();
    let colours = sheet.lines().take_while(|line| !line.starts_with("/*")).collect::<Vec<_>>().join("\n");
    let main = select(&html, "main")[0].html();
    (format!("{classes}\n{}", colours.replace(';', "\n  ").replace('{', " {\n  ")), main)
}

#[test]
fn a_look_changes_the_dress_of_a_page_and_no_word_on_it() {
    let looks = [Look::Editorial, Look::Plain, Look::Warm];
    let dressed = looks.map(|look| worn(look, Shade::Device));
    assert!(dressed.iter().all(|(_, pages)| *pages == dressed[0].1), "the pages differ");
    let heads: Vec<&str> = dressed.iter().map(|(head, _)| &**head).collect();
    insta::assert_snapshot!("looks", heads.join("\n\n"));
}
