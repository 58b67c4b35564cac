//! Whether a text already says what a note would: a small, honest look at its words.

/// Tells whether a text says that something is no therapy or takes no treatment's place.
pub(in crate::rules) fn limits_itself(text: &str) -> bool {
    const SAID: &[&str] = &[
        "not therapy",
        "no therapy",
        "n’t therapy",
        "n't therapy",
        "not a therapy",
        "not psychotherapy",
        "not counsel",
        "not treatment",
        "not healthcare",
        "not health care",
        "not medical",
        "substitute for",
        "replacement for",
        "not replace",
        "n’t replace",
        "n't replace",
        "not a replacement",
        "take the place of",
        "keine therapie",
        "ersetzt keine",
        "ersetzt nicht",
        "ne remplace pas",
        "no sustituye",
    ];
    says_any(text, SAID)
}

/// Tells whether a text says where to turn in a crisis: it names the danger, and a line or number.
pub(in crate::rules) fn names_a_crisis_line(text: &str) -> bool {
    const DANGER: &[&str] = &[
        "crisis",
        "emergency",
        "danger",
        "suicid",
        "urgent",
        "notfall",
        "krise",
        "crise",
        "urgence",
        "emergencia",
    ];
    const LINES: &[&str] = &[
        "samaritans",
        "lifeline",
        "crisis line",
        "helpline",
        "emergency number",
        "emergency services",
        "telefonseelsorge",
        "notruf",
        "116 123",
        "13 11 14",
        "0800 111 0",
    ];
    const NUMBERS: &[&str] = &["988", "911", "112", "999", "111", "116123", "000"];
    let text = text.to_lowercase();
    let number =
        |text: &str| text.split(|sign: char| !sign.is_alphanumeric()).any(|word| NUMBERS.contains(&word));
    DANGER.iter().any(|word| text.contains(word))
        && (LINES.iter().any(|line| text.contains(line)) || number(&text))
}

/// Tells whether a text says that sessions which are not used are paid back or not charged.
pub(in crate::rules) fn refunds_the_unused(text: &str) -> bool {
    const LEFT: &[&str] = &[
        "unused",
        "not used",
        "not use",
        "n’t use",
        "n't use",
        "not had",
        "not taken",
        "remaining session",
        "sessions you had",
        "sessions you have had",
        "pro rata",
        "in proportion",
    ];
    const BACK: &[&str] = &["refund", "not charged", "money back", "pay only", "paid back", "pro rata"];
    const NONE: &[&str] = &["no refund", "not refund", "n’t refund", "n't refund", "non-refund", "nonrefund"];
    let text = text.to_lowercase();
    let any = |words: &[&str]| words.iter().any(|word| text.contains(word));
    any(LEFT) && any(BACK) && !any(NONE)
}

/// Tells whether a text says that fees are estimated in good faith.
pub(in crate::rules) fn promises_an_estimate(text: &str) -> bool {
    says_any(text, &["good faith estimate", "good-faith estimate"])
}

/// Tells whether a text says that somebody earns from a sale.
pub(in crate::rules) fn tells_of_a_commission(text: &str) -> bool {
    says_any(
        text,
        &[
            "commission",
            "affiliate",
            "referral fee",
            "i earn",
            "we earn",
            "i am paid",
            "we are paid",
            "provision",
        ],
    )
}

fn says_any(text: &str, words: &[&str]) -> bool {
    let text = text.to_lowercase();
    words.iter().any(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_read_where_they_stand() {
        assert!(limits_itself("It is a course, not therapy, and no substitute for medical advice."));
        assert!(limits_itself(
            "Your therapy does not depend on it, and it does not take the place of therapy."
        ));
        assert!(limits_itself("This is coaching for people who are well; it is not healthcare."));
        assert!(!limits_itself("Therapy for anxiety, four sessions."));
        assert!(names_a_crisis_line("In a crisis, please call Samaritans on 116 123 or 999."));
        assert!(names_a_crisis_line("Where to turn in a crisis: call or text 988"));
        assert!(names_a_crisis_line("Im Notfall rufen Sie bitte 112."));
        assert!(!names_a_crisis_line("Add crisis support for $49."));
        assert!(!names_a_crisis_line("988 people have read it."));
        assert!(refunds_the_unused("Sessions you do not use are not charged, or refunded."));
        assert!(refunds_the_unused("Stop at any time and pay only for the sessions you had."));
        assert!(!refunds_the_unused("No refunds for unused sessions."));
        assert!(!refunds_the_unused("All your money back within 30 days."));
        assert!(tells_of_a_commission("I earn a commission."));
        assert!(promises_an_estimate("A good faith estimate of all fees before the first session"));
    }
}
