//! Shouting: capitals and exclamation marks, which are no words and so are measured apart.

/// How loud a text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Loudness {
    /// Words of three letters or more, written whole in capitals, that are no known abbreviation.
    pub capitals: usize,
    /// Words in all.
    pub words: usize,
    /// Exclamation marks.
    pub exclamations: usize,
}

/// Words that are written in capitals by nature.
const ABBREVIATIONS: &[&str] = &[
    "ACA", "ACT", "ADHD", "APA", "BACP", "CBT", "CET", "DBT", "EMDR", "EUR", "FAQ", "GBP", "GMT", "HCPC",
    "ICF", "NASW", "NHS", "OCD", "PDF", "PHD", "PTSD", "SMS", "USA", "USD", "UTC", "VAT", "VIP",
];

/// Measures how loud a text is.
pub fn loudness(text: &str) -> Loudness {
    let mut loud = Loudness { exclamations: text.matches('!').count(), ..Loudness::default() };
    for word in text.split(|sign: char| !sign.is_alphabetic() && sign != '\'' && sign != '’') {
        if word.is_empty() {
            continue;
        }
        loud.words += 1;
        let letters = word.chars().filter(|sign| sign.is_alphabetic()).count();
        if letters >= 3 && word.chars().all(|sign| !sign.is_lowercase()) && !ABBREVIATIONS.contains(&word) {
            loud.capitals += 1;
        }
    }
    loud
}

/// Gives a text in a quiet voice: shouted words in small letters, exclamation marks as full stops.
pub fn quiet(text: &str) -> String {
    let mut quiet = String::with_capacity(text.len());
    let mut word = String::new();
    let mut at_start = true;
    for sign in text.chars().chain(std::iter::once('\0')) {
        if sign.is_alphabetic() || sign == '\'' || sign == '’' {
            word.push(sign);
            continue;
        }
        if !word.is_empty() {
            quiet.push_str(&spoken(&word, at_start));
            at_start = false;
            word.clear();
        }
        match sign {
            '\0' => {}
            '!' if quiet.ends_with(['.', '?']) => {}
            '!' => quiet.push('.'),
            other => quiet.push(other),
        }
        at_start |= matches!(sign, '.' | '!' | '?' | '\n');
    }
    quiet
}

/// A word in a quiet voice; a sentence still starts with a capital.
fn spoken(word: &str, at_start: bool) -> String {
    let shouted = loudness(word).capitals == 1;
    if !shouted {
        return word.to_owned();
    }
    let low = word.to_lowercase();
    let mut letters = low.chars();
    match letters.next() {
        Some(first) if at_start => first.to_uppercase().chain(letters).collect(),
        _ => low,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_and_exclamations_are_counted_and_abbreviations_are_not() {
        let loud = loudness("WAIT!!! DON’T MISS OUT");
        assert_eq!(loud, Loudness { capitals: 4, words: 4, exclamations: 3 });
        assert_eq!(loudness("A PDF for people with ADHD. I am here.").capitals, 0);
        assert_eq!(loudness(""), Loudness::default());
    }

    #[test]
    fn a_quiet_text_has_neither_and_keeps_its_names() {
        assert_eq!(quiet("WAIT!!! DON’T MISS OUT"), "Wait. Don’t miss out");
        assert_eq!(quiet("Yes, add the PDF!"), "Yes, add the PDF.");
        assert_eq!(quiet("Really?! Add Ten Minutes a Day"), "Really? Add Ten Minutes a Day");
    }
}
