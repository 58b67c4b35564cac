//! "Start from my own offers": a first design from four plain answers, one that passes its own rules.

use crate::{
    architecture::Architecture,
    edit::{Edit, PracticeField},
    model::{
        care::Care,
        currency::Currency,
        delivery::Delivery,
        design::Design,
        ids::{DesignId, OfferId, OutcomeId, PlacementId},
        library::Library,
        money::Money,
        offer::{Kind, Offer},
        outcome::Outcome,
        practice::{Practice, Profession},
        price::Price,
        refusal::Refusal,
        shape::quoted,
        stage::Stage,
    },
    rules::{notes, wellbeing},
};
use uuid::Uuid;

/// One thing the practitioner sells.
#[derive(Clone, Debug)]
pub struct Sold {
    /// Its name.
    pub name: String,
    /// Its category in the practitioner's words.
    pub category: String,
    /// Its one-time price.
    pub price: Money,
    /// The practitioner's minutes per sale.
    pub minutes: u32,
}

/// The four answers.
#[derive(Clone, Debug)]
pub struct Answers {
    /// What the practitioner does.
    pub profession: Profession,
    /// Who is helped.
    pub audience: String,
    /// What result they get, in their words.
    pub result: String,
    /// What is sold.
    pub sold: Vec<Sold>,
    /// Minutes a week free for delivery.
    pub weekly_minutes: u32,
    /// The currency of the prices.
    pub currency: Currency,
}

/// Writes the edits of a first design: the dearest offer in the middle; beside payment the cheapest that is of another
/// category, costs at most 30 % of it and is no care; on the thank-you page the next of another category. Everything else
/// stays in the catalogue.
pub fn first_design(
    library: &Library,
    answers: &Answers,
    fresh: &mut dyn FnMut() -> Uuid,
) -> Result<Vec<Edit>, Refusal> {
    let mut edits = practice(library, answers);
    let outcome = Outcome { id: OutcomeId::from(fresh()), words: answers.result.clone() };
    let made = |sold: &Sold| {
        let offer = offer(sold, answers, outcome.id, OfferId::from(fresh()));
        Offer { care: care(&offer, answers, &library.practice), ..offer }
    };
    let offers: Vec<Offer> = answers.sold.iter().map(made).collect();
    edits.push(Edit::AddOutcome { outcome });
    edits.extend(offers.iter().map(|offer| Edit::AddOffer { offer: Box::new(offer.clone()) }));
    let main = offers.iter().max_by_key(|offer| offer.price.comparable().minor);
    let name = main.map_or_else(|| "My first design".to_owned(), |main| main.name.clone());
    let mut design = Design::new(DesignId::from(fresh()), name, answers.currency);
    design.main = main.map(|main| main.id);
    design.audience.clone_from(&answers.audience);
    if let Some(main) = main {
        design.checkout.next_step = next_step(&main.name);
    }
    let id = design.id;
    edits.push(Edit::AddDesign { design: Box::new(design) });
    let Some(main) = main else { return Ok(edits) };

    let mut others: Vec<&Offer> =
        offers.iter().filter(|offer| offer.id != main.id && !offer.same_category(main)).collect();
    others.sort_by_key(|offer| offer.price.comparable().minor);
    let dearest_bump = main.price.comparable().minor.saturating_mul(3) / 10;
    let bump = others.iter().find(|offer| offer.kind != Kind::ClinicalService);
    let bump = bump.filter(|offer| offer.price.comparable().minor <= dearest_bump).copied();
    let thanks = others.iter().find(|offer| bump.is_none_or(|bump| bump.id != offer.id)).copied();
    for (offer, stage) in [(bump, Stage::Checkout), (thanks, Stage::ThankYou)] {
        let Some(offer) = offer else { continue };
        let now = library.apply_all(&edits)?;
        let placement = Architecture::of(&now, id)?.placement_of(PlacementId::from(fresh()), offer, stage, 0);
        edits.push(Edit::AddPlacement { placement: Box::new(placement) });
    }
    Ok(edits)
}

/// Words for a thank-you page after a main offer, to be reworded.
pub(crate) fn next_step(main: &str) -> String {
    let name = quoted(main);
    format!(
        "Your receipt and everything you need to begin with {name} are on their way to you by e-mail. If nothing has come within the hour, write to us."
    )
}

fn practice(library: &Library, answers: &Answers) -> Vec<Edit> {
    let mut professions = library.practice.professions.clone();
    professions.insert(answers.profession);
    let facts = [
        PracticeField::Professions(professions),
        PracticeField::WeeklyMinutes(answers.weekly_minutes),
        PracticeField::Currency(answers.currency),
    ];
    facts.into_iter().map(|set| Edit::ChangePractice { set }).collect()
}

fn offer(sold: &Sold, answers: &Answers, outcome: OutcomeId, id: OfferId) -> Offer {
    let live = sold.minutes > 0;
    let mut offer = Offer::new(id, sold.name.clone(), Price::once(sold.price));
    offer.category = if sold.category.trim().is_empty() { sold.name.clone() } else { sold.category.clone() };
    offer.kind = match (live, answers.profession) {
        (true, Profession::Therapist) => Kind::ClinicalService,
        (true, _) => Kind::LiveService,
        (false, _) => Kind::DigitalContent,
    };
    offer.outcomes = vec![outcome];
    offer.benefit_line = format!("Helps you get {}.", answers.result.trim().trim_end_matches('.'));
    offer.audience = answers.audience.clone();
    offer.delivery = Delivery::one_to_one(sold.minutes);
    offer
}

/// Writes the notes that belong to care, and to what is used alone against something that weighs on people.
fn care(offer: &Offer, answers: &Answers, practice: &Practice) -> Care {
    let burden = [&offer.name, &answers.result].into_iter().any(|text| wellbeing::names_a_burden(text));
    let alone = burden && offer.kind == Kind::DigitalContent;
    let note = |belongs: bool, words: String| if belongs { words } else { String::new() };
    Care {
        scope_note: note(alone, notes::NOT_A_SUBSTITUTE.to_owned()),
        crisis_note: note(alone || offer.kind == Kind::ClinicalService, notes::crisis_line(practice)),
        ..Care::default()
    }
}
