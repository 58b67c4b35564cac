//! What a whole mockup must be, whatever the library holds.

mod checkout;
mod hostile;
mod journeys;
mod notes;
mod pictures;
mod reference;
pub(in crate::mockup) mod samples;
mod structure;

use super::{Buyer, Mode, Options, PLAYER, document, served};
use crate::{journey::bill::Payment, model::stage::Stage};
use samples::{confidence, in_design, stillwater};
use scraper::{Html, Selector};

fn select<'a>(html: &'a Html, selector: &str) -> Vec<scraper::ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

#[test]
fn only_stages_that_have_something_are_pages() {
    let pages = |library| {
        let html = Html::parse_document(&in_design(&library, |design| document(design, &Options::default())));
        select(&html, "main > section")
            .iter()
            .map(|page| page.attr("data-stage").unwrap_or("end").to_owned())
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(pages(confidence()), "sales_page checkout one_click one_click thank_you follow_up end");
    assert_eq!(pages(stillwater()), "sales_page cart checkout one_click thank_you follow_up follow_up end");
    assert_eq!(pages(samples::empty()), "sales_page checkout thank_you end");
}

#[test]
fn every_extra_has_its_words_marked_for_who_wrote_them() {
    let html = in_design(&confidence(), |design| document(design, &Options::default()));
    let html = Html::parse_document(&html);
    let missing: Vec<_> = select(&html, "[data-field='copy.decline_label']")
        .iter()
        .map(|no| (no.text().collect::<String>(), no.attr("data-missing").is_some()))
        .collect();
    assert_eq!(
        missing,
        [
            ("No thanks, six weeks are right for me".to_owned(), false),
            ("No thanks".to_owned(), true),
            ("Not now".to_owned(), false),
        ]
    );
}

#[test]
fn an_order_bump_is_unticked_unless_preselected() {
    let html = in_design(&confidence(), |design| document(design, &Options::default()));
    let html = Html::parse_document(&html);
    let ticks = select(&html, "[data-does=tick]");
    assert_eq!(ticks.len(), 1);
    assert!(ticks[0].attr("checked").is_none());
}

#[test]
fn no_field_takes_anything() {
    let html = in_design(&stillwater(), |design| document(design, &Options::default()));
    let html = Html::parse_document(&html);
    let open = select(&html, "form, select, textarea, a, input:not([type=checkbox]):not([readonly])");
    assert!(open.is_empty());
    assert!(!select(&html, "input[readonly]").is_empty());
}

#[test]
fn the_policy_inside_is_the_policy_for_the_header() {
    for mode in [Mode::Export, Mode::Frame, Mode::Paper] {
        in_design(&stillwater(), |design| {
            let served = served(design, &Options { mode, ..Options::default() });
            let html = Html::parse_document(&served.html);
            let inside = select(&html, "meta[http-equiv=Content-Security-Policy]");
            assert_eq!(inside[0].attr("content").unwrap(), served.policy);
        });
    }
}

#[test]
fn only_the_exported_file_brings_a_bar() {
    let options = Options { mode: Mode::Frame, ..Options::default() };
    let frame = in_design(&stillwater(), |design| document(design, &options));
    let export = in_design(&stillwater(), |design| document(design, &Options::default()));
    let bars = |text: &str| select(&Html::parse_document(text), ".bar, .buyer").len();
    assert_eq!((bars(&frame), bars(&export)), (0, 2));
    let ribbon = |text: &str| select(&Html::parse_document(text), ".ribbon").len();
    assert_eq!((ribbon(&frame), ribbon(&export)), (1, 1));
}

#[test]
fn it_opens_where_and_with_the_answers_it_is_told() {
    let library = confidence();
    let html = in_design(&library, |design| {
        let buyer = Buyer {
            answers: vec![(design.placed[0].placement.id, true)],
            segments: design.design.segments.iter().map(|segment| segment.id).collect(),
            payment: Payment { way: None, coupon: true },
        };
        document(design, &Options { stage: Some(Stage::Checkout), buyer, mode: Mode::Frame, page: None })
    });
    let html = Html::parse_document(&html);
    let data = select(&html, "#way")[0].text().collect::<String>();
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    assert_eq!(data["start"], "checkout");
    assert_eq!(data["buyer"]["answers"][0][1], "yes");
    assert_eq!(data["buyer"]["segments"], data["segments"]);
    assert_eq!(data["buyer"]["payment"]["coupon"], true);
    assert_eq!(data["mode"], "frame");
}

#[test]
fn the_programs_own_style_and_script_cannot_end_their_elements() {
    for sheet in super::theme::SHEETS {
        assert!(!sheet.contains("</"), "a style sheet ends its own element");
        assert!(!sheet.contains("url(") && !sheet.contains("@import"), "a style sheet fetches something");
    }
    assert!(!PLAYER.contains("</") && !PLAYER.contains("<!--"));
    for word in
        ["innerHTML", "eval(", "Function(", "document.write", "fetch(", "XMLHttpRequest", "setTimeout"]
    {
        assert!(!PLAYER.contains(word), "the player uses {word}");
    }
}

#[test]
fn a_full_mockup_stays_small() {
    let size = in_design(&stillwater(), |design| document(design, &Options::default())).len();
    assert!(size < 160 * 1024, "{size} bytes");
}

#[test]
fn the_pages_read_as_they_always_did() {
    let html = in_design(&confidence(), |design| document(design, &Options::default()));
    let html = Html::parse_document(&html);
    let outline: Vec<String> = select(&html, "main > section").iter().map(samples::outline).collect();
    insta::assert_snapshot!(outline.join("\n\n"));
}
