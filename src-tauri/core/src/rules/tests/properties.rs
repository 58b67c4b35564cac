//! What holds for the book on any design.

use super::super::{
    book::BOOK,
    check::{Checked, check, check_with},
    finding::{Caution, Finding, Severity},
    fix_all::safe_fixes,
    ground::Ground,
    rule::Rule,
};
use super::day;
use super::outline::outline;
use crate::{
    architecture::Architecture,
    testing::{choices::Choices, random_library},
};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn numbers() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(any::<u32>(), 0..400)
}

/// Names the rules with more errors after than before. An error may move, as from a page to the whole way.
fn worse(before: &Checked, after: &Checked) -> Vec<&'static str> {
    let errors = |checked: &Checked, id: &str| {
        let all = checked.findings.iter().chain(checked.silenced.iter().map(|silenced| &silenced.finding));
        all.filter(|finding| finding.rule == id && finding.severity == Severity::Error).count()
    };
    let ids = BOOK.iter().map(|rule| rule.meta().id);
    ids.filter(|id| errors(after, id) > errors(before, id)).collect()
}

fn holds_on(checked: &Checked, finding: &Finding) -> bool {
    checked.findings.iter().any(|other| {
        other.rule == finding.rule && other.place == finding.place && other.severity <= finding.severity
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_fix_is_taken_by_the_model_and_ends_its_finding(numbers in numbers()) {
        let (library, design) = random_library::library(&mut Choices::of(numbers));
        for finding in check(&library, design, day()).unwrap().findings {
            for fix in &finding.fixes {
                let fixed = library.apply_all(&fix.edits);
                prop_assert!(fixed.is_ok(), "{}: “{}” is refused: {}\n{}", finding.rule, fix.label, fixed.unwrap_err(), outline(&library, design));
                let fixed = fixed.unwrap();
                let after = check(&fixed, design, day()).unwrap();
                let (before, then) = (outline(&library, design), outline(&fixed, design));
                let what = &finding.what;
                prop_assert!(!holds_on(&after, &finding), "“{}” leaves {}: {what}\n{before}\n{then}", fix.label, finding.rule);
            }
        }
    }

    #[test]
    fn a_safe_fix_never_adds_an_error(numbers in numbers()) {
        let (library, design) = random_library::library(&mut Choices::of(numbers));
        let before = check(&library, design, day()).unwrap();
        for fix in before.findings.iter().flat_map(|finding| &finding.fixes) {
            if fix.caution == Caution::Safe {
                let after = check(&library.apply_all(&fix.edits).unwrap(), design, day()).unwrap();
                let new = worse(&before, &after);
                prop_assert!(new.is_empty(), "“{}” adds {new:?}\n{}", fix.label, outline(&library, design));
            }
        }
    }

    #[test]
    fn running_all_safe_fixes_ends_and_leaves_none(numbers in numbers()) {
        let (library, design) = random_library::library(&mut Choices::of(numbers));
        let edits = safe_fixes(&library, design, day()).unwrap();
        let fixed = library.apply_all(&edits).unwrap();
        let (before, after) = (check(&library, design, day()).unwrap(), check(&fixed, design, day()).unwrap());
        let new = worse(&before, &after);
        prop_assert!(new.is_empty(), "{edits:#?} adds {new:?}\n{}", outline(&library, design));
        let safe = after.findings.iter().flat_map(|finding| &finding.fixes).find(|fix| fix.caution == Caution::Safe);
        prop_assert!(safe.is_none(), "“{}” is left", safe.unwrap().label);
    }

    #[test]
    fn the_order_of_the_rules_does_not_matter(numbers in numbers(), start in 0..BOOK.len()) {
        let (library, design) = random_library::library(&mut Choices::of(numbers));
        let design = Ground::new(Architecture::of(&library, design).unwrap(), day());
        let mut shuffled: Vec<&dyn Rule> = BOOK.to_vec();
        shuffled.rotate_left(start);
        shuffled.reverse();
        prop_assert_eq!(check_with(&design, BOOK), check_with(&design, &shuffled));
    }

    #[test]
    fn every_finding_says_all_it_must_in_whole_sentences(numbers in numbers()) {
        let (library, design) = random_library::library(&mut Choices::of(numbers));
        let checked = check(&library, design, day()).unwrap();
        prop_assert!(checked.findings.is_sorted_by_key(|finding| finding.severity));
        for finding in checked.findings {
            for sentence in [&finding.what, &finding.why, &finding.to_do, &finding.evidence] {
                prop_assert!(sentence.ends_with('.'), "{}: {sentence}", finding.rule);
                prop_assert!(!sentence.contains('\n'), "{}: {sentence}", finding.rule);
            }
            let labels: BTreeSet<&str> = finding.fixes.iter().map(|fix| &*fix.label).collect();
            prop_assert_eq!(labels.len(), finding.fixes.len(), "two fixes of one name");
        }
    }
}
