//! Whether words tell of a result in numbers, such as "I earned $5,000".

/// What a number counts where it is a result.
const COUNTED: [&str; 24] = [
    "bookings",
    "buyers",
    "client",
    "clients",
    "customer",
    "customers",
    "dollars",
    "euros",
    "followers",
    "kg",
    "kilo",
    "kilos",
    "lbs",
    "leads",
    "members",
    "patients",
    "points",
    "pounds",
    "sales",
    "signups",
    "students",
    "subscribers",
    "times",
    "x",
];
/// Words that are a number of their own.
const MULTIPLIED: [&str; 6] = ["doubled", "halved", "quadrupled", "tenfold", "tripled", "twice"];

/// Tells whether words name money, a percentage, a multiple, or a number of clients, kilos and the like. Days, weeks and
/// sessions alone are no result.
pub(in crate::rules) fn is_a_result(words: &str) -> bool {
    let digit = |sign: char| sign.is_ascii_digit();
    let lower = words.to_lowercase();
    let parts: Vec<&str> =
        lower.split(|sign: char| !sign.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    if parts.iter().any(|part| MULTIPLIED.contains(part)) {
        return true;
    }
    if !lower.contains(digit) {
        return false;
    }
    let money = |sign: char| matches!(sign, '$' | '€' | '£' | '¥');
    let signs: Vec<char> = lower.chars().filter(|sign| !sign.is_whitespace()).collect();
    let beside = |two: &[char]| {
        (money(two[0]) && digit(two[1])) || (digit(two[0]) && (money(two[1]) || matches!(two[1], '%' | '×')))
    };
    let thousands =
        |part: &&str| part.strip_suffix('k').is_some_and(|rest| !rest.is_empty() && rest.chars().all(digit));
    let counts = |two: &[&str]| two[0].chars().all(digit) && COUNTED.contains(&two[1]);
    let more = |three: &[&str]| {
        three[0].chars().all(digit) && matches!(three[1], "new" | "more") && COUNTED.contains(&three[2])
    };
    signs.windows(2).any(beside)
        || parts.iter().any(thousands)
        || parts.windows(2).any(counts)
        || parts.windows(3).any(more)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_in_numbers_are_told_from_other_numbers() {
        for words in [
            "I made $40k in 60 days",
            "I earned $5,000 in a month!",
            "12 new clients in spring",
            "30 % fewer headaches",
            "My income doubled.",
            "Minus 8 kilos",
            "20k in a week",
        ] {
            assert!(is_a_result(words), "{words}");
        }
        for words in [
            "After 6 weeks I slept again.",
            "The 90-Day Journal is lovely.",
            "It helped me.",
            "Chapter 3 is the best.",
            "I came in 2024.",
            "",
            "自信がついた",
        ] {
            assert!(!is_a_result(words), "{words}");
        }
    }
}
