//! The journeys the core lists, written down for the player to walk: both must come to the same receipts.

use super::{
    samples::{confidence, in_design, stillwater, unhurried},
    select,
};
use crate::{
    architecture::Architecture,
    edit::{DesignField, Edit, PracticeField},
    journey::{bill::Payment, list::Journey},
    mockup::{Options, document, locale},
    model::{library::Library, limits::LISTED_JOURNEYS, page_language::PageLanguage, stage::Stage},
    templates,
};
use scraper::Html;
use serde_json::{Value, json};
use std::path::Path;
use uuid::Uuid;

/// The variable under which the written journeys are renewed.
const RENEW: &str = "OFFERWRIGHT_RENEW_FIXTURES";

fn walked(design: &Architecture<'_>) -> Value {
    let html = Html::parse_document(&document(design, &Options::default()));
    let way: String = select(&html, "#way")[0].text().collect();
    let journeys: Vec<Value> = design
        .journeys(LISTED_JOURNEYS)
        .into_iter()
        .map(|journey| {
            let receipt = &journey.receipt;
            json!({
                "answers": journey.steps.iter().map(|step| (step.placement, if step.yes { "yes" } else { "no" })).collect::<Vec<_>>(),
                "segments": journey.segments.iter().filter(|known| known.inside).map(|known| known.segment).collect::<Vec<_>>(),
                "pages": journey.pages,
                "lines": receipt.lines.iter().map(|line| &line.name).collect::<Vec<_>>(),
                "today": receipt.today.minor,
                "today_text": locale::money(design.design.language, receipt.today),
                "later": receipt.later.minor,
                "bills": bills(design, &journey),
                "renewals": receipt.renewals.iter().map(|renewal| json!({
                    "amount": renewal.amount.minor,
                    "every": renewal.every.word(),
                    "after_days": renewal.after_trial_days,
                })).collect::<Vec<_>>(),
            })
        })
        .collect();
    let mut way: Value = serde_json::from_str(&way).unwrap();
    // What is said around the figures may change without a receipt changing.
    way.as_object_mut().unwrap().remove("words");
    json!({ "way": way, "journeys": journeys })
}

/// Reckons out a journey in every way it can be paid; nothing where there is only one.
fn bills(design: &Architecture<'_>, journey: &Journey) -> Vec<Value> {
    let facts = &design.design.checkout;
    let ways = || std::iter::once(None).chain((0..design.design.ways_to_pay.len()).map(Some));
    let payments = ways().flat_map(|way| [false, true].map(|coupon| Payment { way, coupon }));
    let payments = payments.filter(|payment| !payment.coupon || facts.coupon.is_some());
    let payments: Vec<Payment> = payments.collect();
    if payments.len() == 1 && facts.tax.is_none() {
        return Vec::new();
    }
    let written = |payment: Payment| {
        let bill = design.bill(&journey.steps, payment);
        json!({
            "way": payment.way,
            "coupon": payment.coupon,
            "goods": bill.goods.minor,
            "discount": bill.discount.minor,
            "tax": bill.tax.minor,
            "today": bill.today.minor,
            "later": bill.later.minor,
        })
    };
    payments.into_iter().map(written).collect()
}

/// Leaves out what comes before the cart and after the receipt, so that the list of journeys stays readable.
fn up_to_the_receipt(library: &Library) -> Library {
    let aside = |stage| matches!(stage, Stage::SalesPage | Stage::FollowUp);
    let all = library.placements.values().filter(|placement| aside(placement.stage));
    let edits: Vec<Edit> = all.map(|placement| Edit::RemovePlacement { id: placement.id }).collect();
    library.apply_all(&edits).unwrap()
}

/// Sells in Germany, with German pages and tax on top, and a share that does not divide.
fn abroad(library: &Library) -> Library {
    let id = *library.designs.keys().next().unwrap();
    let mut checkout = library.designs[&id].checkout.clone();
    checkout.tax = Some(crate::model::rate::Rate::per_million(88_750));
    checkout.coupon.as_mut().unwrap().off = crate::model::rate::Rate::per_million(333_333);
    let edits = [
        Edit::ChangePractice { set: PracticeField::PricesIncludeTax(false) },
        Edit::ChangeDesign { id, set: DesignField::Language(PageLanguage::German) },
        Edit::ChangeDesign { id, set: DesignField::Checkout(checkout) },
    ];
    library.apply_all(&edits).unwrap()
}

fn is_written_down(name: &str, library: &Library) {
    let text = serde_json::to_string(&in_design(library, walked)).unwrap() + "\n";
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/journeys");
    let file = folder.join(format!("{name}.json"));
    if std::env::var_os(RENEW).is_some() {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(&file, &text).unwrap();
    }
    let written = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(written == text, "{name}.json is not what the core walks now; renew it with {RENEW}=1");
}

#[test]
fn the_journeys_written_down_for_the_player_are_those_of_the_core() {
    is_written_down("confidence", &confidence());
    is_written_down("stillwater", &stillwater());
    is_written_down("unhurried", &up_to_the_receipt(&unhurried()));
    is_written_down("unhurried-abroad", &abroad(&up_to_the_receipt(&unhurried())));
    for template in templates::all() {
        let mut ids = (1..).map(Uuid::from_u128);
        let library = template.library(&mut || ids.next().unwrap()).unwrap();
        is_written_down(&template.id, &library);
    }
}
