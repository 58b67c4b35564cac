//! How many pressing texts are found and how many honest ones are left in peace, half of each put aside unread.

use super::table::{corpus, ours, put_aside, rows};
use crate::copy_check::{Family, Language, Stance, read};
use std::collections::BTreeMap;

/// The first family of a text whose words alone are a concern.
fn concern(text: &str) -> Option<Family> {
    let marks = read(text, Language::Any);
    marks.into_iter().map(|mark| mark.family).find(|family| family.stance() == Stance::Presses)
}

/// How many of how many.
#[derive(Default)]
struct Share {
    hits: usize,
    of: usize,
}

impl Share {
    fn count(&mut self, hit: bool) {
        self.hits += usize::from(hit);
        self.of += 1;
    }

    fn of(shares: &BTreeMap<String, Self>) -> f64 {
        let (hits, of) = shares.values().fold((0, 0), |sum, share| (sum.0 + share.hits, sum.1 + share.of));
        hits as f64 / of as f64
    }
}

fn told(shares: &BTreeMap<String, Share>) -> String {
    let each = shares.iter().map(|(name, share)| format!("{name} {} of {}", share.hits, share.of));
    each.collect::<Vec<_>>().join(", ")
}

#[test]
fn shop_texts_that_press_are_found_and_others_are_left_in_peace() {
    let Some(text) = corpus("shop_texts.tsv") else { return };
    // Reached on the half put aside: recall 0.886 and no false alarm. What is missed presses without pressing words.
    for (aside, least) in [(false, 0.95), (true, 0.88)] {
        let mut found: BTreeMap<String, Share> = BTreeMap::new();
        let mut alarms: BTreeMap<String, Share> = BTreeMap::new();
        let (mut hits, mut false_alarms, mut honest) = (0, 0, 0);
        for row in rows(&text).iter().filter(|row| put_aside(&row[1]) == aside) {
            let family = concern(&row[1]);
            if row[2] == "1" {
                found.entry(row[3].clone()).or_default().count(family.is_some());
                hits += usize::from(family.is_some());
            } else {
                honest += 1;
                false_alarms += usize::from(family.is_some());
            }
            if let Some(family) = family {
                alarms.entry(family.key().to_owned()).or_default().count(row[2] == "1");
            }
        }
        let precision = hits as f64 / (hits + false_alarms) as f64;
        let half = if aside { "put aside" } else { "written against" };
        let recall = Share::of(&found);
        println!("shop texts {half}: recall {recall:.3}, {false_alarms} of {honest} flagged");
        println!("  found: {}", told(&found));
        println!("  rightly flagged as: {}", told(&alarms));
        assert!(recall >= least, "{half}: recall {recall:.3}");
        assert!(precision >= 0.99, "{half}: precision {precision:.3}");
    }
}

#[test]
fn honest_sentences_are_left_in_peace() {
    for aside in [false, true] {
        let sentences = ours("honest.tsv").into_iter().filter(|(_, text)| put_aside(text) == aside);
        let (flagged, all) = sentences.fold((Vec::new(), 0), |(mut flagged, all), (profession, text)| {
            let clinical = |family| matches!(family, Family::ClinicalWords | Family::Condition);
            let marks = read(&text, Language::Any);
            let bad = marks.iter().map(|mark| mark.family).find(|family| {
                family.stance() == Stance::Presses || (profession != "therapist" && clinical(*family))
            });
            // Only the half that was written against may be shown.
            flagged.extend(
                bad.map(|family| if aside { family.to_string() } else { format!("{family}: {text}") }),
            );
            (flagged, all + 1)
        });
        println!("honest sentences, put aside {aside}: {} of {all} flagged", flagged.len());
        assert!(flagged.len() * 150 <= all, "{flagged:?} of {all}");
    }
    assert!(ours("honest.tsv").len() >= 300);
}

#[test]
fn pressing_sentences_are_found_under_their_own_family() {
    for aside in [false, true] {
        let mut found: BTreeMap<String, Share> = BTreeMap::new();
        for (key, text) in ours("pressing.tsv").into_iter().filter(|(_, text)| put_aside(text) == aside) {
            let family = Family::find(&key).unwrap_or_else(|| panic!("{key} is no family"));
            let own = read(&text, Language::Any).iter().any(|mark| mark.family == family);
            found.entry(key).or_default().count(own);
        }
        println!("pressing sentences, put aside {aside}: {}", told(&found));
        assert!(Share::of(&found) >= 0.98, "{}", told(&found));
    }
    assert!(ours("pressing.tsv").len() >= 150);
}

#[test]
fn sentences_of_coaches_are_marked_as_their_authors_say() {
    let Some(text) = corpus("coach_sentences.json") else { return };
    let names = BTreeMap::from([
        ("cure", Family::Cure),
        ("conditions", Family::Condition),
        ("guarantee-result", Family::GuaranteedResult),
        ("earnings", Family::Earnings),
        ("clinical-words", Family::ClinicalWords),
        ("scope-note", Family::ScopeNote),
        ("crisis", Family::CrisisLine),
        ("frequent-claim", Family::FrequentClaim),
        ("free", Family::Free),
        ("hardship", Family::Hardship),
    ]);
    let sentences: serde_json::Value = serde_json::from_str(&text).expect("the corpus is JSON");
    for sentence in sentences.as_array().expect("a list") {
        let said = sentence["text"].as_str().expect("a sentence");
        let marks: Vec<Family> = read(said, Language::English).iter().map(|mark| mark.family).collect();
        let of = |key: &str| {
            let keys = sentence[key].as_array().into_iter().flatten().filter_map(serde_json::Value::as_str);
            keys.map(|key| names[key]).collect::<Vec<_>>()
        };
        for family in of("must") {
            assert!(marks.contains(&family), "{said}: {family} is missing in {marks:?}");
        }
        for family in of("must_not") {
            assert!(!marks.contains(&family), "{said}: {family} should not be there");
        }
    }
}
