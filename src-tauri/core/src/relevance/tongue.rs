//! Whether a text is English, told by its small words: the sense of meaning reads English only.

use super::letters;
use crate::word_set::WordSet;

/// Small words that are frequent in English and rare elsewhere.
static ENGLISH: WordSet<64> = WordSet::of(&[
    "and", "are", "at", "by", "for", "from", "have", "how", "is", "it", "of", "on", "or", "that", "the",
    "they", "this", "to", "what", "when", "which", "who", "with", "you", "your",
]);

/// Small words that are frequent in German, French, Spanish, Italian, Dutch or Portuguese and rare in English.
static ELSEWHERE: WordSet<256> = WordSet::of(&[
    "aber", "au", "auf", "aus", "aux", "avec", "bei", "che", "com", "con", "dans", "das", "de", "dein",
    "deine", "del", "dem", "den", "der", "des", "di", "dich", "dir", "du", "een", "ein", "eine", "einem",
    "einen", "einer", "el", "en", "est", "et", "fur", "het", "ich", "ihr", "ihre", "im", "ist", "la", "las",
    "le", "les", "los", "mais", "mit", "nicht", "nos", "oder", "ohne", "ou", "para", "per", "por", "pour",
    "que", "sans", "se", "sein", "sich", "sie", "sin", "sind", "su", "sur", "tu", "tus", "um", "una", "und",
    "une", "uns", "van", "vom", "von", "voor", "votre", "vous", "wenn", "wie", "wir", "y", "zu", "zum",
    "zur",
]);

/// Tells whether some texts read as another language than English; a few words alone pass as English.
pub(super) fn is_foreign<'t>(texts: impl IntoIterator<Item = &'t str>) -> bool {
    let (mut english, mut elsewhere, mut latin, mut other) = (0_u32, 0_u32, 0_u32, 0_u32);
    for text in texts {
        letters::words(text, |word| {
            english += u32::from(ENGLISH.holds(word));
            elsewhere += u32::from(ELSEWHERE.holds(word));
        });
        if text.is_ascii() {
            latin += text.bytes().filter(u8::is_ascii_alphabetic).count() as u32;
        } else {
            for sign in text.chars().filter(|sign| sign.is_alphabetic()) {
                if sign < '\u{250}' { latin += 1 } else { other += 1 }
            }
        }
    }
    other > latin || (elsewhere >= 2 && elsewhere > english)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn german_french_spanish_and_other_scripts_are_told_from_english() {
        for text in [
            "Sechs Wochen, um mit ruhiger Sicherheit für dich zu sprechen.",
            "Un programme de six semaines pour parler avec assurance.",
            "Seis semanas para hablar con confianza en el trabajo.",
            "自信を取り戻す六週間",
        ] {
            assert!(is_foreign([text]), "{text}");
        }
        for text in
            ["Six weeks to speak up with steady confidence at work.", "Café", "", "El Camino, a walk for you"]
        {
            assert!(!is_foreign([text]), "{text}");
        }
    }
}
