//! How long the pages of a mockup take: of a full design, and of one with forty extras; the aim is 1 ms a page and 30 ms in all.

#[path = "shared/timing.rs"]
mod timing;

use offerwright_core::{
    architecture::Architecture,
    edit::{Edit, PlacementField},
    mockup::{Options, document},
    model::{
        copy::Copy,
        ids::{OfferId, PlacementId},
        library::Library,
        placement::{Placement, Presentation},
        relation::Relation,
        stage::Stage,
    },
};
use std::hint::black_box;
use timing::measured;
use uuid::Uuid;

const ROUNDS: usize = 60;
const EXTRAS: u128 = 40;

/// A design with every fact a page can show.
const SAMPLE: &str = include_str!("../src/mockup/samples/unhurried.json");

const BODY: &str = "Two weeks in, most people have found a first steady day. This is for the one that will not settle: \
    a page to plan it, a way to say no, and ten minutes on Friday to look at what was.\nIf that is not where you are, \
    leave it. The sessions come to it in week five.";

fn main() {
    let full: Vec<Edit> = serde_json::from_str(SAMPLE).expect("the sample is a list of edits");
    let full = Library::default().apply_all(&full).expect("the sample is a library");
    tell("a design with every fact", &full);
    tell("a design with forty extras", &with_forty(&full));
}

/// Adds extras until there are forty, over all stages.
fn with_forty(library: &Library) -> Library {
    let design = library.designs.values().next().expect("the sample has a design");
    let offers: Vec<OfferId> =
        library.offers.keys().copied().filter(|offer| Some(*offer) != design.main).collect();
    let there = library.placements.len() as u128;
    let mut edits = Vec::new();
    for number in there..EXTRAS {
        let at = usize::try_from(number).expect("forty is small");
        let (stage, offer) = (Stage::ALL[at % Stage::ALL.len()], offers[at % offers.len()]);
        let presentation = match stage {
            Stage::Checkout => Presentation::Checkbox,
            Stage::OneClick => Presentation::FullPage,
            Stage::FollowUp => Presentation::Email,
            _ => Presentation::Card,
        };
        let id = PlacementId::from(Uuid::from_u128(0x4000 + number));
        let placement = Placement::new(id, design.id, offer, stage, Relation::CrossSell, presentation);
        edits.push(Edit::AddPlacement { placement: Box::new(placement) });
        let copy = Copy {
            headline: format!("The day that will not settle, part {number}"),
            body: BODY.to_owned(),
            ..Copy::default()
        };
        edits.push(Edit::ChangePlacement { id, set: PlacementField::Copy(copy) });
    }
    library.apply_all(&edits).expect("forty extras fit")
}

fn tell(what: &str, library: &Library) {
    let id = *library.designs.keys().next().expect("the sample has a design");
    let architecture = Architecture::of(library, id).expect("the design is in its library");
    let text = document(&architecture, &Options::default());
    let pages = text.matches("<section ").count();
    let took =
        measured(ROUNDS, || drop(black_box(document(black_box(&architecture), &Options::default()))))[0];
    println!(
        "{what}: {pages} pages, {} KB in {:.2} ms; {:.3} ms a page",
        text.len() / 1024,
        took / 1e3,
        took / 1e3 / pages as f64
    );
}
