//! Percentages that a text claims to take off a price, and putting them right.

use std::ops::Range;

/// A claim such as "25 % off".
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::rules) struct Claim {
    /// Where its number stands, in bytes.
    pub(in crate::rules) number: Range<usize>,
    /// The number, in hundredths of a percent.
    pub(in crate::rules) hundredths: i64,
}

/// Words that make a percentage before or after them one off a price.
const AFTER: [&str; 9] =
    ["off", "discount", "cheaper", "saving", "savings", "reduction", "reduced", "rabatt", "remise"];
const BEFORE: [&str; 7] = ["save", "saving", "saves", "discount", "reduced", "spare", "sparen"];
const ENDS: [char; 4] = ['.', '!', '?', '\n'];

/// Finds the claims in a text.
pub(in crate::rules) fn claims(text: &str) -> Vec<Claim> {
    if !text.contains('%') && !text.contains("percent") && !text.contains("per cent") {
        return Vec::new();
    }
    ["%", "percent", "per cent"]
        .into_iter()
        .flat_map(|sign| text.match_indices(sign))
        .filter_map(|found| claim(text, found))
        .collect()
}

/// Reads the claim around a percent sign, if it is one.
fn claim(text: &str, (at, sign): (usize, &str)) -> Option<Claim> {
    let before = text[..at].trim_end();
    let digits = |sign: char| sign.is_ascii_digit() || matches!(sign, '.' | ',');
    let start = before
        .rfind(|sign| !digits(sign))
        .map_or(0, |last| last + before[last..].chars().next().map_or(0, char::len_utf8));
    let hundredths = hundredths(&before[start..])?;
    let lead = &before[..start];
    // A dash right before is a minus, unless it joins two numbers of a range.
    let minus = lead
        .strip_suffix(['-', '−', '–'])
        .is_some_and(|rest| !rest.trim_end().ends_with(|sign: char| sign.is_alphanumeric() || sign == '%'));
    let sentence = lead.rsplit(ENDS).next().unwrap_or_default();
    let rest = text[at + sign.len()..].split(ENDS).next().unwrap_or_default();
    let words = |text: &'_ str| -> Vec<String> {
        text.split(|sign: char| !sign.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    let (earlier, later) = (words(sentence), words(rest));
    let of_something = later.first().is_some_and(|word| word == "of");
    let after = later.iter().take(2).any(|word| AFTER.contains(&&**word));
    let ahead = earlier.iter().rev().take(3).any(|word| BEFORE.contains(&&**word));
    (minus || after || (ahead && !of_something)).then_some(Claim { number: start..before.len(), hundredths })
}

/// Reads a number of up to two decimal places as hundredths.
fn hundredths(number: &str) -> Option<i64> {
    let (whole, part) = number.split_once(['.', ',']).unwrap_or((number, ""));
    if whole.is_empty() || whole.len() > 4 || part.len() > 2 {
        return None;
    }
    let part = format!("{part:0<2}");
    Some(whole.parse::<i64>().ok()? * 100 + part.parse::<i64>().ok()?)
}

/// Puts other numbers in place of those that are wrong.
pub(in crate::rules) fn renumbered(text: &str, wrong: impl Fn(&Claim) -> bool, right: &str) -> String {
    let mut found: Vec<Claim> = claims(text).into_iter().filter(wrong).collect();
    found.sort_by_key(|claim| claim.number.start);
    let mut new = text.to_owned();
    for claim in found.into_iter().rev() {
        new.replace_range(claim.number, right);
    }
    new
}

/// Leaves out the sentences that hold a claim.
pub(in crate::rules) fn without_claims(text: &str) -> String {
    let mut new = text.to_owned();
    while let Some(claim) = claims(&new).into_iter().next() {
        let ends = |(at, sign): &(usize, char)| {
            let next = new[at + sign.len_utf8()..].chars().next();
            *sign == '\n' || (ENDS.contains(sign) && next.is_none_or(char::is_whitespace))
        };
        let from = new.char_indices().filter(ends).map(|(at, sign)| at + sign.len_utf8());
        let from = from.take_while(|at| *at <= claim.number.start).last().unwrap_or(0);
        let to = new.char_indices().filter(ends).find(|(at, _)| *at >= claim.number.end);
        let to = to.map_or(new.len(), |(at, sign)| at + sign.len_utf8());
        let kept = [new[..from].trim_end(), new[to..].trim_start()];
        new = kept.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    }
    new
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<i64> {
        claims(text).into_iter().map(|claim| claim.hundredths).collect()
    }

    #[test]
    fn what_takes_something_off_is_read() {
        assert_eq!(read("Now 50% off!"), [5_000]);
        assert_eq!(read("Save up to 12.5 % today."), [1_250]);
        assert_eq!(read("−25\u{a0}%"), [2_500]);
        assert_eq!(read("A 30 percent discount, or save 20 per cent."), [3_000, 2_000]);
    }

    #[test]
    fn other_percentages_are_left_alone() {
        assert!(read("100 % online. 40% of clients come back.").is_empty());
        assert!(read("Save 50 % of your evenings").is_empty());
        assert!(read("20-30 % of people").is_empty());
        assert!(read("% off").is_empty());
        assert!(read("30 % less worry").is_empty());
    }

    #[test]
    fn wrong_numbers_are_put_right_and_sentences_left_out() {
        assert_eq!(renumbered("Now 50 % off. 100 % online.", |_| true, "40"), "Now 40 % off. 100 % online.");
        assert_eq!(without_claims("Calm days. Now 12.5 % off! Begin today."), "Calm days. Begin today.");
        assert_eq!(without_claims("Save 50 %"), "");
    }
}
