//! What a practice says of itself on pages is read in every design that shows it, and mended where it is kept.

use super::super::{
    check::{Checked, check},
    facets::Facets,
    finding::{Finding, Place},
    ground::Ground,
    reading::Reading,
};
use super::day;
use crate::{
    architecture::Architecture,
    edit::{Edit, PracticeField},
    model::{
        brand::{Brand, Colour},
        design::Design,
        exemption::{Exemption, Subject},
        ids::{DesignId, ExemptionId},
        library::Library,
        terms::Credential,
    },
    testing::example,
};
use std::sync::Arc;
use uuid::Uuid;

const ABOUT: &str = "I have taught since 2012. I cure anxiety, guaranteed.";

fn one() -> (Library, DesignId) {
    let text = "
        main: Calm Evenings, course, $400
        design: main_copy.headline = End your anxiety in 7 days
    ";
    let (library, design) = example::read(text).unwrap();
    (tell(&library, PracticeField::About(ABOUT.to_owned())), design)
}

fn tell(library: &Library, set: PracticeField) -> Library {
    library.apply(&Edit::ChangePractice { set }).unwrap()
}

fn of_practice(checked: &Checked, rule: &str) -> Vec<Finding> {
    let found = checked.findings.iter().map(|finding| (**finding).clone());
    found.filter(|finding| finding.rule == rule && finding.place.subject == Subject::Practice).collect()
}

#[test]
fn a_cure_promised_in_the_words_about_the_person_is_found_and_mended_in_the_practice() {
    let (library, design) = one();
    let found = of_practice(&check(&library, design, day()).unwrap(), "cure-claim");
    let [finding] = &*found else { panic!("{found:?}") };
    assert_eq!(finding.place, Place::practice("brand.about"));
    assert_eq!(finding.what, "“About you” in your practice promises a cure with “cure anxiety”.");
    assert_eq!(finding.evidence, "The words about you say “cure anxiety”.");
    let [Edit::ChangePractice { set: PracticeField::About(words) }] = &*finding.fixes[0].edits else {
        panic!("{:?}", finding.fixes)
    };
    assert!(words.starts_with("I have taught since 2012."), "{words}");
    let mended = library.apply_all(&finding.fixes[0].edits).unwrap();
    assert!(of_practice(&check(&mended, design, day()).unwrap(), "cure-claim").is_empty());
}

#[test]
fn every_design_that_shows_the_person_tells_of_it_and_one_without_a_sales_page_does_not() {
    let (library, first) = one();
    let known = (*library.designs[&first]).clone();
    let (second, third) = (DesignId::from(Uuid::from_u128(90)), DesignId::from(Uuid::from_u128(91)));
    let twin = Design { id: second, ..known.clone() };
    let unfinished = Design { id: third, main: None, ..known };
    let add = |design: Design| Edit::AddDesign { design: Box::new(design) };
    let library = library.apply_all(&[add(twin), add(unfinished)]).unwrap();
    let told = |id| of_practice(&check(&library, id, day()).unwrap(), "cure-claim").len();
    assert_eq!((told(first), told(second), told(third)), (1, 1, 0));
}

#[test]
fn silenced_for_the_practice_a_rule_still_speaks_of_the_sales_page() {
    let (library, design) = one();
    let exemption = Exemption {
        id: ExemptionId::from(Uuid::from_u128(99)),
        rule: "cure-claim".to_owned(),
        design,
        subject: Subject::Practice,
        reason: "It quotes a book.".to_owned(),
        written: None,
    };
    let written = serde_json::to_string(&exemption).unwrap();
    assert_eq!(serde_json::from_str::<Exemption>(&written).unwrap(), exemption);
    let library = library.apply(&Edit::AddExemption { exemption }).unwrap();
    let checked = check(&library, design, day()).unwrap();
    let places = checked.findings.iter().filter(|finding| finding.rule == "cure-claim");
    let places: Vec<Subject> = places.map(|finding| finding.place.subject).collect();
    assert_eq!(places, [Subject::Design(design)]);
    assert_eq!(checked.silenced[0].finding.place, Place::practice("brand.about"));
    let told_no_more = tell(&library, PracticeField::About(String::new()));
    let idle = check(&told_no_more, design, day()).unwrap().idle;
    assert_eq!(
        idle[0].what,
        "“No cure is promised” is silenced for your practice, but it has nothing to say there; the exemption can go."
    );
}

#[test]
fn a_place_in_the_practice_is_written_and_read_back() {
    let place = Place::practice("brand.about");
    let written = serde_json::to_value(&place).unwrap();
    assert_eq!(written, serde_json::json!({ "what": "practice", "field": "brand.about" }));
    assert_eq!(serde_json::from_value::<Place>(written).unwrap(), place);
}

#[test]
fn words_of_the_practice_are_looked_at_as_copy_and_the_look_of_its_pages_by_no_rule() {
    let (library, design) = one();
    let brand = |change: fn(&mut Brand)| {
        let mut brand = library.practice.brand.clone();
        change(&mut brand);
        Facets::between(&library, &tell(&library, PracticeField::Brand(brand)), design)
    };
    assert_eq!(brand(|brand| brand.primary = Colour::new(1, 2, 3)), Facets::empty());
    for change in [
        |brand: &mut Brand| brand.about.clear(),
        |brand: &mut Brand| brand.person = "Mira".to_owned(),
        |brand: &mut Brand| brand.name = "Calm".to_owned(),
    ] {
        assert_eq!(brand(change), Facets::COPY);
    }
    let licensed = tell(&library, PracticeField::Licensed(true));
    assert_eq!(Facets::between(&library, &licensed, design), Facets::all());
}

#[test]
fn what_was_said_stays_while_a_colour_is_chosen_and_is_said_anew_with_other_words() {
    let (library, design) = one();
    let ground = |library| Ground::new(Architecture::of(library, design).unwrap(), day());
    let first = ground(&library);
    let reading = Reading::after(None, &first);
    let before = reading.checked(&first);
    let brand = Brand { primary: Colour::new(1, 2, 3), ..library.practice.brand.clone() };
    let coloured = tell(&library, PracticeField::Brand(brand));
    let second = ground(&coloured);
    let reading = Reading::after(Some(reading), &second);
    let after = reading.checked(&second);
    let same = before.findings.iter().zip(&after.findings).all(|(old, new)| Arc::ptr_eq(old, new));
    assert!(same && before.findings.len() == after.findings.len());
    let calm = tell(&coloured, PracticeField::About("I have taught since 2012.".to_owned()));
    let third = ground(&calm);
    let checked = Reading::after(Some(reading), &third).checked(&third);
    assert!(of_practice(&checked, "cure-claim").is_empty());
}

#[test]
fn a_title_that_has_run_out_is_told_where_the_page_shows_it_and_left_to_its_keeper() {
    let (library, design) = one();
    let held = Credential {
        title: "BACP".to_owned(),
        number: "00123".to_owned(),
        until: Some("2025-12-31".parse().unwrap()),
    };
    let shown = tell(&library, PracticeField::Credentials(vec![held.clone()]));
    let found = of_practice(&check(&shown, design, day()).unwrap(), "credential-claim");
    assert_eq!(found[0].place, Place::practice("credentials"));
    assert_eq!(found[0].what, "The list of your titles names a title with “BACP”.");
    assert!(found[0].fixes.is_empty());
    let unshown = tell(&shown, PracticeField::About(String::new()));
    assert!(of_practice(&check(&unshown, design, day()).unwrap(), "credential-claim").is_empty());
    let valid = Credential { until: None, ..held };
    let holds = tell(&library, PracticeField::Credentials(vec![valid]));
    assert!(of_practice(&check(&holds, design, day()).unwrap(), "credential-claim").is_empty());
}

#[test]
fn notes_on_care_may_name_what_they_speak_of() {
    let text = "
        practice: professions = [\"coach\"]
        main: Calm Evenings, course, $400
        offer Calm Evenings: care.scope note = This is coaching. Depression belongs to a licensed psychotherapist.
        offer Calm Evenings: care.crisis note = In a crisis call Samaritans on 116 123 now, free of charge. Don't wait.
    ";
    let (library, design) = example::read(text).unwrap();
    let found = check(&library, design, day()).unwrap().findings;
    let of_copy =
        ["coach-clinical-language", "credential-claim", "free-is-not-free", "pushy-copy", "hardship-plea"];
    let told: Vec<_> = found.iter().filter(|finding| of_copy.contains(&&*finding.rule)).collect();
    assert!(told.is_empty(), "{told:?}");
}
