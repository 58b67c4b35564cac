//! Whatever a text holds, it stays text: no element, no attribute, no script of its own.

use super::{
    samples::{in_design, stillwater},
    select,
};
use crate::{
    mockup::{Options, document},
    model::{library::Library, shape},
};
use proptest::prelude::*;
use scraper::Html;
use std::{collections::BTreeMap, sync::Arc};

const NASTY: [&str; 14] = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "</bdi></p></title><svg onload=alert(1)>",
    "\" onmouseover=\"alert(1)",
    "' onfocus='alert(1)' autofocus='",
    "javascript:alert(1)",
    "<!--<script>",
    "--><iframe src=javascript:alert(1)>",
    "]]><![CDATA[<x>",
    "&lt;script&gt;&#60;b&#62;&amp;",
    "{0} ${alert(1)} {{constructor}}",
    "\u{202e}evil\u{202c} \u{2067}right\u{2069} عربى",
    "\u{2028}\u{2029}\u{feff}`${1}`\\u003cscript\\u003e",
];

/// Puts a text wherever the library takes one.
fn everywhere(text: &str) -> Library {
    let mut library = stillwater();
    let fill = |field: &mut String| text.clone_into(field);
    let practice = Arc::make_mut(&mut library.practice);
    fill(&mut practice.name);
    fill(&mut practice.brand.name);
    for outcome in Arc::make_mut(&mut library.outcomes).values_mut() {
        fill(&mut Arc::make_mut(outcome).words);
    }
    for offer in Arc::make_mut(&mut library.offers).values_mut() {
        let offer = Arc::make_mut(offer);
        [
            &mut offer.name,
            &mut offer.category,
            &mut offer.problem,
            &mut offer.benefit_line,
            &mut offer.audience,
        ]
        .into_iter()
        .for_each(fill);
        offer.inside = vec![text.to_owned()];
        offer.guarantee = Some(crate::model::terms::Guarantee {
            days: 14,
            terms: text.to_owned(),
            conditions: vec![text.to_owned()],
        });
    }
    for design in Arc::make_mut(&mut library.designs).values_mut() {
        let design = Arc::make_mut(design);
        fill(&mut design.name);
        fill(&mut design.audience);
        design.segments.iter_mut().for_each(|segment| fill(&mut segment.name));
        let copy = &mut design.main_copy;
        [&mut copy.headline, &mut copy.body, &mut copy.accept_label].into_iter().for_each(fill);
    }
    for placement in Arc::make_mut(&mut library.placements).values_mut() {
        let placement = Arc::make_mut(placement);
        let copy = &mut placement.copy;
        [&mut copy.headline, &mut copy.body, &mut copy.accept_label, &mut copy.decline_label]
            .into_iter()
            .for_each(fill);
        placement.asks_for = vec![text.to_owned()];
    }
    library
}

/// Counts the elements of a document with the attributes they carry.
fn skeleton(html: &Html) -> BTreeMap<String, usize> {
    let mut counted = BTreeMap::new();
    for found in select(html, "*") {
        let names: Vec<_> = found.value().attrs().map(|(name, _)| name).collect();
        *counted.entry(format!("{} {names:?}", found.value().name())).or_default() += 1;
    }
    counted
}

fn stays_text(text: &str) -> Result<(), TestCaseError> {
    let page = |text: &str| in_design(&everywhere(text), |design| document(design, &Options::default()));
    let hostile = Html::parse_document(&page(text));
    // The same design with a harmless text of the same lines has the very same elements and attributes.
    prop_assert_eq!(skeleton(&hostile), skeleton(&Html::parse_document(&page("harmless"))));
    prop_assert_eq!(select(&hostile, "script").len(), 2);
    let headings = select(&hostile, "h1 > bdi");
    prop_assert!(!headings.is_empty());
    for heading in headings {
        prop_assert_eq!(heading.text().collect::<String>(), text);
    }
    let data = select(&hostile, "#way")[0].text().collect::<String>();
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    prop_assert_eq!(&data["main"]["name"], text);
    Ok(())
}

#[test]
fn nasty_texts_stay_texts() {
    for text in NASTY {
        stays_text(text).unwrap_or_else(|fault| panic!("{text}: {fault}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn any_text_stays_text(text in "[<>&\"'/=a-z \\-!\\[\\]{}();:]{1,60}") {
        // A name is never blank: the model refuses it.
        prop_assume!(shape::name("It", "name", &text).is_ok() && text.trim() == text);
        stays_text(&text)?;
    }
}
