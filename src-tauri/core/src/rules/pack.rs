//! A pack in words: for whom a rule is, what of the practice switches it on, and what keeps it off.

use super::applies::Applies;
use crate::model::practice::{Practice, Profession};

/// Says for whom a rule is.
pub(super) fn audience(applies: &Applies) -> String {
    let mut limits = Vec::new();
    if !applies.regions.is_empty() {
        limits.push(format!("sell to {}", regions(applies)));
    }
    if !applies.codes.is_empty() {
        limits.push(format!("follow {}", codes(applies)));
    }
    let who: Vec<String> = applies.professions.iter().map(|one| many(*one).to_owned()).collect();
    match (who.is_empty(), limits.is_empty()) {
        (true, true) => "for everybody".to_owned(),
        (true, false) => format!("for those who {}", limits.join(" and ")),
        (false, true) => format!("for {}", row(&who, "and")),
        (false, false) => format!("for {} who {}", row(&who, "and"), limits.join(" and ")),
    }
}

/// Says what of the practice switches a rule on.
pub(super) fn met(applies: &Applies, practice: &Practice) -> Vec<String> {
    let mut reasons = Vec::new();
    let does: Vec<String> = applies
        .professions
        .iter()
        .filter(|profession| practice.professions.contains(profession))
        .map(|profession| work(*profession).to_owned())
        .collect();
    if !does.is_empty() {
        let is = if does.len() == 1 { "is" } else { "are" };
        reasons.push(format!("{} {is} among what you do", row(&does, "and")));
    }
    let sold: Vec<String> = practice
        .regions
        .iter()
        .filter(|sold| {
            applies.regions.iter().any(|region| *sold == region || sold.lies_in() == Some(*region))
        })
        .map(|sold| sold.name().to_owned())
        .collect();
    if !sold.is_empty() {
        reasons.push(format!("you sell to {}", row(&sold, "and")));
    }
    let followed: Vec<String> =
        applies.codes.iter().filter(|code| practice.follows(code)).map(|code| (*code).to_owned()).collect();
    if !followed.is_empty() {
        reasons.push(format!("you follow {}", row(&followed, "and")));
    }
    reasons
}

/// Says what of the practice keeps a rule off.
pub(super) fn missing(applies: &Applies, practice: &Practice) -> Vec<String> {
    let mut reasons = Vec::new();
    if !(Applies { codes: &[], ..*applies }).but_for_regions(practice) {
        let work: Vec<String> = applies.professions.iter().map(|one| work(*one).to_owned()).collect();
        reasons.push(format!("your practice does not name {}", row(&work, "or")));
    }
    if !(Applies { professions: &[], codes: &[], ..*applies }).to(practice) {
        reasons.push(format!("you do not sell to {}", regions(applies)));
    }
    if !(Applies { professions: &[], ..*applies }).but_for_regions(practice) {
        reasons.push(format!("you do not follow {}", codes(applies)));
    }
    reasons
}

fn regions(applies: &Applies) -> String {
    row(&applies.regions.iter().map(|region| region.name().to_owned()).collect::<Vec<_>>(), "or")
}

fn codes(applies: &Applies) -> String {
    row(&applies.codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>(), "or")
}

/// Writes words in a row, with a word of one's own before the last.
pub(super) fn row(words: &[String], last: &str) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., end] => format!("{} {last} {end}", first.join(", ")),
    }
}

/// Names those of a profession.
fn many(profession: Profession) -> &'static str {
    match profession {
        Profession::Coach => "coaches",
        Profession::Therapist => "therapists",
        Profession::CourseCreator => "course creators",
    }
}

/// Names what those of a profession do, as the practice's own page does.
fn work(profession: Profession) -> &'static str {
    match profession {
        Profession::Coach => "coaching",
        Profession::Therapist => "therapy or counselling",
        Profession::CourseCreator => "courses",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::practice::Region;

    const PACK: Applies =
        Applies::professions(&[Profession::Therapist]).under(&["ACA", "APA"]).sold_to(&[Region::Us]);

    fn practice(professions: &[Profession], regions: &[Region], codes: &[&str]) -> Practice {
        Practice {
            professions: professions.iter().copied().collect(),
            regions: regions.iter().copied().collect(),
            codes: codes.iter().map(|code| (*code).to_owned()).collect(),
            ..Practice::default()
        }
    }

    #[test]
    fn a_pack_says_for_whom_it_is() {
        assert_eq!(audience(&Applies::ALWAYS), "for everybody");
        assert_eq!(audience(&Applies::professions(&[Profession::Therapist])), "for therapists");
        let sold = Applies::regions(&[Region::Eu, Region::Uk]);
        assert_eq!(audience(&sold), "for those who sell to the European Union or the United Kingdom");
        assert_eq!(audience(&PACK), "for therapists who sell to the United States and follow ACA or APA");
    }

    #[test]
    fn a_pack_says_what_of_the_practice_switches_it_on() {
        let practice = practice(&[Profession::Coach, Profession::Therapist], &[Region::UsCa], &["apa"]);
        assert_eq!(
            row(&met(&PACK, &practice), "and"),
            "therapy or counselling is among what you do, you sell to California and you follow APA"
        );
        assert!(met(&Applies::ALWAYS, &practice).is_empty());
    }

    #[test]
    fn a_pack_says_what_keeps_it_off_and_nothing_else() {
        let coach = practice(&[Profession::Coach], &[Region::Us], &["ICF"]);
        assert_eq!(
            row(&missing(&PACK, &coach), "and"),
            "your practice does not name therapy or counselling and you do not follow ACA or APA"
        );
        let eu = Applies::regions(&[Region::Eu]);
        assert_eq!(missing(&eu, &coach), ["you do not sell to the European Union"]);
    }
}
