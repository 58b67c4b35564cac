//! Whom an offer is for, read from its words: groups that leave each other out.

use super::letters;

/// What keeps two groups apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Apart {
    /// Whoever is not in this group has no use for what is made for it.
    Own,
    /// Only the other groups of the same question are left out.
    Others,
}

/// A question about the buyer, the answers to it, and the words that give each answer.
struct Question {
    answers: &'static [(Apart, &'static [&'static str])],
}

use Apart::{Others, Own};

/// The questions; an answer's bit is its place among all answers.
const QUESTIONS: &[Question] = &[
    // What they do for a living.
    Question {
        answers: &[
            (Own, &["therapist", "counsellor", "counselor", "psychologist", "clinician", "psychotherapist"]),
            (Own, &["coach", "coaches"]),
            (Own, &["teacher", "trainer", "tutor", "educator", "facilitator"]),
            (
                Own,
                &[
                    "company",
                    "companies",
                    "corporation",
                    "hr",
                    "employer",
                    "department",
                    "organisation",
                    "organization",
                    "agency",
                    "agencies",
                    "enterprise",
                    "school",
                ],
            ),
            (Own, &["executive", "director", "board", "ceo", "cfo"]),
            (
                Own,
                &[
                    "farmer",
                    "doctor",
                    "physician",
                    "nurse",
                    "lawyer",
                    "solicitor",
                    "dentist",
                    "agent",
                    "broker",
                    "engineer",
                    "developer",
                    "controller",
                    "luthier",
                    "publisher",
                    "police",
                    "pilot",
                    "midwife",
                    "midwives",
                ],
            ),
            (Others, &["freelancer", "freelance", "solopreneur"]),
            (Others, &["lead", "leader", "manager"]),
            (Others, &["parent", "grandparent", "mother", "father"]),
        ],
    },
    // Whose child, or how old.
    Question {
        answers: &[
            (Own, &["baby", "babies", "infant", "newborn"]),
            (Own, &["toddler"]),
            (Own, &["child", "children", "kid", "pupil"]),
            (Own, &["teen", "teenager", "adolescent"]),
            (Own, &["student", "leaver", "graduate-school", "undergraduate"]),
            (Own, &["retiree", "pensioner"]),
        ],
    },
    // With whom they live.
    Question { answers: &[(Others, &["single", "singles"]), (Others, &["couple", "partners", "spouse"])] },
    // How far they are.
    Question {
        answers: &[
            (Others, &["beginner", "newcomer", "novice", "starter"]),
            (Own, &["advanced", "experienced", "expert", "veteran", "competitive", "ambitious", "seasoned"]),
        ],
    },
    // Women or men.
    Question { answers: &[(Others, &["women", "woman"]), (Others, &["men", "man"])] },
];

/// The groups an offer names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Audience(u32);

/// Words after which a description of the people begins, and their name has ended.
const ENDS: &[&str] =
    &["who", "that", "whose", "which", "with", "without", "looking", "to", "when", "but", "whom", "where"];

impl Audience {
    /// Reads the groups from the words for whom it is, and from "for …" in how it helps.
    pub(super) fn of(audience: &str, benefit: &str) -> Self {
        let mut groups = Self::default();
        groups.read(audience, false);
        groups.read(benefit, true);
        groups
    }

    /// Reads the names of people in each sentence, up to where they are described.
    fn read(&mut self, text: &str, after_for: bool) {
        for sentence in text.split(['.', ';', ':', '!', '?', ',', '–', '—', '(']) {
            let mut named = !after_for;
            let mut words = 0;
            letters::words(sentence, |word| {
                if ENDS.contains(&word) {
                    named = false;
                } else if after_for && word == "for" {
                    (named, words) = (true, 0);
                } else if named {
                    words += 1;
                    if !after_for || words <= 4 {
                        self.0 |= group(word);
                    }
                }
            });
        }
    }

    /// Tells whether what is made for `self` leaves out the buyers of what is made for `main`.
    pub(super) fn leaves_out(self, main: Self) -> bool {
        let mut bit = 0;
        QUESTIONS.iter().any(|question| {
            let mut mask = 0;
            let mut own = 0;
            for (apart, _) in question.answers {
                mask |= 1 << bit;
                own |= if *apart == Own { 1 << bit } else { 0 };
                bit += 1;
            }
            let (mine, theirs) = (self.0 & mask, main.0 & mask);
            let disjoint = mine != 0 && mine & theirs == 0;
            disjoint && (mine & own != 0 || theirs != 0)
        })
    }
}

/// Gives the bit of the group that a word names, in singular or plural.
fn group(word: &str) -> u32 {
    let one = word.strip_suffix('s').unwrap_or(word);
    let mut bit = 0;
    for question in QUESTIONS {
        for (_, names) in question.answers {
            if names.contains(&word) || names.contains(&one) {
                return 1 << bit;
            }
            bit += 1;
        }
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaves_out(extra: &str, main: &str) -> bool {
        Audience::of(extra, "").leaves_out(Audience::of(main, ""))
    }

    #[test]
    fn what_is_made_for_one_trade_or_age_leaves_out_who_is_not_of_it() {
        assert!(leaves_out("Therapists and counsellors", "Adults who live with anxiety"));
        assert!(leaves_out("Parents of toddlers", "Parents of teenagers"));
        assert!(leaves_out("HR departments", "Freelancers who work alone"));
        assert!(
            Audience::of("", "A training for licensed therapists.").leaves_out(Audience::of("Adults", ""))
        );
    }

    #[test]
    fn people_of_one_group_and_people_of_none_are_not_left_out() {
        assert!(!leaves_out("New coaches", "Newly trained coaches who start a practice"));
        assert!(!leaves_out("Everyone", "Parents of teenagers"));
        assert!(!leaves_out("Teachers and parents of teenagers", "Mothers of teenagers"));
        assert!(!leaves_out("Beginners", "Adults who have never played"));
        assert!(!leaves_out("Adults who have a child", "Adults"));
        assert!(!leaves_out("", ""));
    }
}
