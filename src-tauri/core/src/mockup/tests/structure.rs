//! What holds on every page, whatever the design: one heading first, labels, ids of their own, marks that lead somewhere.

use super::{
    samples::{in_design, stillwater, unhurried},
    select,
};
use crate::{
    edit::{DesignField, Edit},
    mockup::{Options, document, words::Words},
    model::{library::Library, page_language::PageLanguage},
    testing::{choices::Choices, random_library},
};
use proptest::prelude::*;
use scraper::{ElementRef, Html};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;

fn pages(library: &Library) -> Html {
    Html::parse_document(&in_design(library, |design| document(design, &Options::default())))
}

/// Gives what is wrong with how a document is built; nothing where all holds.
fn faults(html: &Html) -> Vec<String> {
    let mut faults = Vec::new();
    let ids: Vec<&str> = html.tree.nodes().filter_map(|node| node.value().as_element()?.id()).collect();
    let distinct: BTreeSet<&str> = ids.iter().copied().collect();
    if ids.len() != distinct.len() {
        faults.push("an id stands twice".to_owned());
    }
    for page in select(html, "main > section") {
        let levels: Vec<u32> = page
            .descendants()
            .filter_map(|node| match node.value().as_element()?.name() {
                "h1" => Some(1),
                "h2" => Some(2),
                "h3" => Some(3),
                _ => None,
            })
            .collect();
        let (first, rest) = (levels.first(), &levels[1.min(levels.len())..]);
        if first != Some(&1) || rest.contains(&1) {
            faults.push(format!("headings {levels:?}"));
        }
        if levels.windows(2).any(|pair| pair[1] > pair[0] + 1) {
            faults.push(format!("a heading leaves out a level: {levels:?}"));
        }
    }
    for input in select(html, "input") {
        let wrapped =
            input.ancestors().filter_map(ElementRef::wrap).any(|above| above.value().name() == "label");
        let labelled = input
            .attr("id")
            .is_some_and(|id| select(html, "label[for]").iter().any(|label| label.attr("for") == Some(id)));
        if !wrapped && !labelled {
            faults.push(format!("a field without a label: {}", input.html()));
        }
    }
    for named in ["aria-labelledby", "aria-describedby"] {
        for element in select(html, &format!("[{named}]")) {
            if !distinct.contains(element.attr(named).unwrap_or_default()) {
                faults.push(format!("{named} leads nowhere: {}", element.attr(named).unwrap_or_default()));
            }
        }
    }
    faults
}

/// Gives the record a mark names, as JSON.
fn marked(library: &Library, record: &str) -> Option<Value> {
    let id = |text: &str| text.parse::<uuid::Uuid>().ok();
    Some(match record.split_once(':') {
        None if record == "practice" => json(&*library.practice),
        None if record == "design" => json(&**library.designs.values().next()?),
        Some(("offer", text)) => json(&**library.offer(id(text)?.into()).ok()?),
        Some(("placement", text)) => json(&**library.placement(id(text)?.into()).ok()?),
        Some(("outcome", text)) => json(&**library.outcome(id(text)?.into()).ok()?),
        _ => return None,
    })
}

fn json(record: &impl Serialize) -> Value {
    serde_json::to_value(record).unwrap()
}

fn mark_faults(library: &Library, html: &Html) -> Vec<String> {
    let mut faults = Vec::new();
    let marks = select(html, "[data-field], [data-record]");
    assert!(marks.len() > 5, "the pages carry marks");
    for element in marks {
        let (record, field) =
            (element.attr("data-record").unwrap_or_default(), element.attr("data-field").unwrap_or_default());
        let pointer = format!("/{}", field.replace('.', "/"));
        let found = marked(library, record).is_some_and(|json| json.pointer(&pointer).is_some());
        if !found {
            faults.push(format!("{record} has no {field}"));
        }
    }
    for element in select(html, "[data-place]") {
        let place = element.attr("data-place").unwrap_or_default();
        if !place.starts_with("stage:") && marked(library, place).is_none() {
            faults.push(format!("{place} is no place"));
        }
    }
    faults
}

#[test]
fn every_mark_names_a_record_and_one_of_its_facts() {
    for library in [unhurried(), stillwater()] {
        assert_eq!(mark_faults(&library, &pages(&library)), Vec::<String>::new());
    }
}

#[test]
fn every_text_of_the_practitioner_on_a_sales_page_can_be_traced_to_its_fact() {
    let html = pages(&unhurried());
    let untraced: Vec<String> = select(&html, ".sales bdi")
        .into_iter()
        .filter(|text| {
            let above = text.ancestors().filter_map(ElementRef::wrap);
            !above.take_while(|above| above.value().name() != "section").any(|above| {
                above.attr("data-record").is_some()
                    || above.attr("class").is_some_and(|class| class == "piece")
            })
        })
        .map(|text| text.text().collect())
        .collect();
    assert_eq!(untraced, Vec::<String>::new());
}

#[test]
fn pages_speak_the_language_of_their_design() {
    let library = unhurried();
    let id = *library.designs.keys().next().unwrap();
    let english = Words::of(PageLanguage::English).each();
    for (language, amount, day) in [
        (PageLanguage::German, "3 × 165 €", "Bis 29. Januar 2027"),
        (PageLanguage::French, "3 × 165 €", "Jusqu’au 29 janvier 2027"),
        (PageLanguage::Spanish, "3 × 165 €", "Hasta el 29 de enero de 2027"),
    ] {
        let edit = Edit::ChangeDesign { id, set: DesignField::Language(language) };
        let html = pages(&library.apply(&edit).unwrap());
        assert_eq!(select(&html, "html")[0].attr("lang"), Some(language.tag()));
        let said: String = select(&html, "body")[0].text().collect::<String>().replace('\u{a0}', " ");
        assert!(said.contains(amount) && said.contains(day), "{language:?}");
        let own = Words::of(language).each();
        for ((_, model), (_, word)) in english.iter().zip(own) {
            let left_over =
                model.len() > 14 && !model.contains('{') && *model != word && said.contains(model);
            assert!(!left_over, "“{model}” is left on the pages in {language:?}");
        }
    }
}

#[test]
fn pages_run_from_right_to_left_where_their_words_do() {
    let library = unhurried();
    let id = *library.designs.keys().next().unwrap();
    let direction = |library: &Library| select(&pages(library), "html")[0].attr("dir").unwrap().to_owned();
    assert_eq!(direction(&library), "ltr");
    let mut copy = library.designs[&id].main_copy.clone();
    copy.headline = "«أسبوع بلا عجلة»".to_owned();
    let edit = Edit::ChangeDesign { id, set: DesignField::MainCopy(copy) };
    assert_eq!(direction(&library.apply(&edit).unwrap()), "rtl");
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 32, ..ProptestConfig::with_cases(64) })]
    #[test]
    fn every_design_makes_pages_that_are_built_well(numbers in prop::collection::vec(any::<u32>(), 400)) {
        let (library, _) = random_library::library(&mut Choices::of(numbers));
        let html = pages(&library);
        prop_assert_eq!(faults(&html), Vec::<String>::new());
        prop_assert_eq!(mark_faults(&library, &html), Vec::<String>::new());
    }
}
