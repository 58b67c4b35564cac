//! Amounts of money that a text names.

use crate::model::money::Money;

/// Tells whether a text names an amount, however its thousands and cents are set off: `$1,200`, `1.200,00 €`.
pub(in crate::rules) fn names(text: &str, amount: Money) -> bool {
    let mut rest = text;
    while let Some(start) = rest.find(|sign: char| sign.is_ascii_digit()) {
        let number = &rest[start..];
        let end = number.find(|sign: char| !sign.is_ascii_digit() && !sets_off(sign)).unwrap_or(number.len());
        if minor(&number[..end], amount.currency.digits() as usize) == Some(amount.minor) {
            return true;
        }
        rest = &number[end..];
    }
    false
}

fn sets_off(sign: char) -> bool {
    matches!(sign, ',' | '.' | '\'' | '’' | '\u{a0}' | '\u{202f}')
}

/// Reads a number in minor units of a currency with so many digits; none where it has more of them or is too large.
fn minor(number: &str, digits: usize) -> Option<i64> {
    let number = number.trim_end_matches(sets_off);
    let (whole, part) = match number.rfind(['.', ',']) {
        Some(at) if (1..=digits).contains(&number[at + 1..].len()) && number[at + 1..].len() != 3 => {
            (&number[..at], &number[at + 1..])
        }
        Some(at) if digits == 3 && number[at..].starts_with('.') && number[at + 1..].len() == 3 => {
            (&number[..at], &number[at + 1..])
        }
        _ => (number, ""),
    };
    let figures = whole.chars().chain(part.chars()).filter(char::is_ascii_digit);
    let padded = figures.chain(std::iter::repeat_n('0', digits - part.len()));
    padded
        .filter_map(|figure| figure.to_digit(10))
        .try_fold(0_i64, |sum, figure| sum.checked_mul(10).and_then(|sum| sum.checked_add(i64::from(figure))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_found_however_it_is_written() {
        let is_in =
            |text: &str, amount: i64, code: &str| names(text, Money::new(amount, code.parse().unwrap()));
        assert!(is_in("Only $120!", 12_000, "USD"));
        assert!(is_in("4 × $120 = $480 in all.", 48_000, "USD"));
        assert!(is_in("in all 1.200,50 €", 120_050, "EUR"));
        assert!(is_in("€1,200", 120_000, "EUR"));
        assert!(is_in("39.5", 3_950, "USD"));
        assert!(is_in("¥12,000.", 12_000, "JPY"));
        assert!(is_in("KD 1.250", 1_250, "KWD"));
        assert!(!is_in("$1,480", 48_000, "USD"));
        assert!(!is_in("four payments", 400, "USD"));
        assert!(!is_in("99999999999999999999999", 99, "USD"));
    }
}
