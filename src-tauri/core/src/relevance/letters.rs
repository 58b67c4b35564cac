//! The words of a text as plain letters a to z, case and accents taken off, without storing them.

/// The longest word that is read; longer ones are no words.
const WORD: usize = 40;

/// Calls back with every word of a text; numbers, signs and words with letters beyond a to z are passed over.
pub(super) fn words(text: &str, mut found: impl FnMut(&str)) {
    let mut word = [0; WORD];
    let mut length = 0;
    let mut whole = true;
    for sign in text.chars().chain([' ']) {
        match plain(sign) {
            Plain::Letters(letters) => {
                for letter in letters.bytes() {
                    whole &= length < WORD;
                    if let Some(place) = word.get_mut(length) {
                        *place = letter;
                        length += 1;
                    }
                }
            }
            Plain::Letter(letter) => {
                whole &= length < WORD;
                if let Some(place) = word.get_mut(length) {
                    *place = letter;
                    length += 1;
                }
            }
            Plain::Foreign => whole = false,
            // A mark on the letter before it says nothing of its own.
            Plain::Mark => {}
            Plain::Gap => {
                if let Ok(word) = str::from_utf8(&word[..length])
                    && whole
                    && length > 0
                {
                    found(word);
                }
                (length, whole) = (0, true);
            }
        }
    }
}

enum Plain {
    Letter(u8),
    Letters(&'static str),
    Foreign,
    Mark,
    Gap,
}

fn plain(sign: char) -> Plain {
    match sign {
        'a'..='z' => Plain::Letter(sign as u8),
        'A'..='Z' => Plain::Letter(sign as u8 + 32),
        '\0'..='\u{7f}' => Plain::Gap,
        '\u{300}'..='\u{36f}' => Plain::Mark,
        'à'..='å' | 'À'..='Å' | 'ā' | 'ă' | 'ą' => Plain::Letter(b'a'),
        'ç' | 'Ç' | 'ć' | 'č' => Plain::Letter(b'c'),
        'è'..='ë' | 'È'..='Ë' | 'ē' | 'ę' | 'ě' => Plain::Letter(b'e'),
        'ì'..='ï' | 'Ì'..='Ï' | 'ī' => Plain::Letter(b'i'),
        'ñ' | 'Ñ' | 'ń' | 'ň' => Plain::Letter(b'n'),
        'ò'..='ö' | 'ø' | 'Ò'..='Ö' | 'Ø' | 'ō' | 'ő' => Plain::Letter(b'o'),
        'ś' | 'š' | 'Ś' | 'Š' => Plain::Letter(b's'),
        'ù'..='ü' | 'Ù'..='Ü' | 'ū' | 'ű' => Plain::Letter(b'u'),
        'ý' | 'ÿ' | 'Ý' => Plain::Letter(b'y'),
        'ź' | 'ż' | 'ž' | 'Ź' | 'Ż' | 'Ž' => Plain::Letter(b'z'),
        'ß' => Plain::Letters("ss"),
        'æ' | 'Æ' => Plain::Letters("ae"),
        'œ' | 'Œ' => Plain::Letters("oe"),
        _ if sign.is_alphabetic() => Plain::Foreign,
        _ => Plain::Gap,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let mut all = Vec::new();
        words(text, |word| all.push(word.to_owned()));
        all
    }

    #[test]
    fn words_lose_their_case_and_accents_and_numbers_fall_away() {
        assert_eq!(read("The 90-Day Café, Größe & cœur"), ["the", "day", "cafe", "grosse", "coeur"]);
        assert_eq!(read("cafe\u{301}"), ["cafe"]);
    }

    #[test]
    fn words_in_other_letters_and_words_too_long_to_be_any_are_passed_over() {
        assert_eq!(read("日本 word слово"), ["word"]);
        assert_eq!(read(&format!("{} end", "x".repeat(41))), ["end"]);
        assert_eq!(read(&"x".repeat(40)).len(), 1);
    }
}
