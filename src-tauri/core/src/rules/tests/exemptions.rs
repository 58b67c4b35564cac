//! A rule silenced with a reason, and an exemption that silences nothing.

use super::super::check::check;
use super::day;
use crate::{
    edit::Edit,
    model::{
        exemption::{Exemption, Subject},
        ids::{DesignId, ExemptionId},
        library::Library,
        stage::Stage,
    },
    testing::example,
};
use uuid::Uuid;

const CROWDED: &str = "
    main: Confidence Reset, programme, $400
    checkout: Journal, journal, $39, checkbox
    checkout: Community Pass, community pass, $49
";

fn silence(library: &Library, design: DesignId, rule: &str, subject: Subject) -> Library {
    let id = ExemptionId::from(Uuid::from_u128(7));
    let (rule, reason) = (rule.to_owned(), "Both were asked for by clients.".to_owned());
    let exemption = Exemption { id, rule, design, subject, reason, written: None };
    library.apply(&Edit::AddExemption { exemption }).unwrap()
}

#[test]
fn an_exempted_finding_is_kept_apart_with_its_reason() {
    let (library, design) = example::read(CROWDED).unwrap();
    let library = silence(&library, design, "one-addon-per-stage", Subject::Stage(Stage::Checkout));
    let checked = check(&library, design, day()).unwrap();
    assert!(checked.findings.is_empty() && checked.idle.is_empty());
    assert_eq!(checked.silenced[0].finding.rule, "one-addon-per-stage");
    assert_eq!(checked.silenced[0].reason, "Both were asked for by clients.");
}

#[test]
fn an_exemption_for_another_place_silences_nothing_and_is_reported() {
    let (library, design) = example::read(CROWDED).unwrap();
    let library = silence(&library, design, "one-addon-per-stage", Subject::Stage(Stage::Cart));
    let checked = check(&library, design, day()).unwrap();
    assert_eq!(checked.findings.len(), 1);
    assert_eq!(
        checked.idle[0].what,
        "“Show one relevant extra at a time” is silenced for the cart, but it has nothing to say there; the exemption can go."
    );
}

#[test]
fn an_exemption_for_a_rule_that_is_not_in_the_book_is_reported() {
    let (library, design) = example::read(CROWDED).unwrap();
    let library = silence(&library, design, "no-such-rule", Subject::Design(design));
    let idle = &check(&library, design, day()).unwrap().idle;
    assert!(idle[0].what.contains("not in the book"), "{}", idle[0].what);
}
