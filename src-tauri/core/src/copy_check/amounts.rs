//! Amounts of money in a text: what stands there as digits with a currency.

use crate::model::{currency::Currency, money::Money};
use std::ops::Range;

/// An amount found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// What it says, in the currency asked for.
    pub money: Money,
    /// Where it stands, in bytes of the text.
    pub range: Range<usize>,
}

/// Gives the amounts of a currency in a text; those of other currencies are passed over.
///
/// A sign or a code before or after the digits counts; so do thousands apart, one or two decimals, and a "k".
pub fn amounts(text: &str, currency: Currency) -> Vec<Amount> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let end = number_end(bytes, at);
        if let Some(range) = with_currency(text, at..end, currency)
            && let Some(money) = parsed(&text[at..end], thousand(text, end), currency)
        {
            let range = range.start..range.end.max(end + usize::from(thousand(text, end)));
            found.push(Amount { money, range });
        }
        at = end;
    }
    found
}

fn number_end(bytes: &[u8], start: usize) -> usize {
    let mut end = start;
    while end < bytes.len() {
        let goes_on = bytes[end].is_ascii_digit()
            || (matches!(bytes[end], b'.' | b',') && bytes.get(end + 1).is_some_and(u8::is_ascii_digit));
        if !goes_on {
            break;
        }
        end += 1;
    }
    end
}

fn thousand(text: &str, end: usize) -> bool {
    let mut rest = text[end..].chars();
    matches!(rest.next(), Some('k' | 'K')) && !rest.next().is_some_and(char::is_alphanumeric)
}

/// Signs that stand for a currency, and the currencies that use them.
const SIGNS: &[(&str, &[&str])] = &[
    ("$", &["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"]),
    ("€", &["EUR"]),
    ("£", &["GBP"]),
    ("¥", &["JPY", "CNY"]),
    ("₹", &["INR"]),
    ("dollars", &["USD", "CAD", "AUD", "NZD", "SGD"]),
    ("euros", &["EUR"]),
    ("euro", &["EUR"]),
    ("pounds", &["GBP"]),
    ("CHF", &["CHF"]),
    ("Fr.", &["CHF"]),
    ("kr", &["SEK", "NOK", "DKK"]),
];

/// The digits together with the sign or code beside them.
fn with_currency(text: &str, digits: Range<usize>, currency: Currency) -> Option<Range<usize>> {
    let code = currency.code();
    let names = || {
        let signs = SIGNS.iter().filter(|(_, codes)| codes.contains(&code)).map(|(sign, _)| *sign);
        signs.chain(std::iter::once(code))
    };
    let before = text[..digits.start].trim_end_matches([' ', '\u{a0}']);
    let sign = names().find(|name| before.ends_with(name));
    if let Some(sign) = sign {
        return Some(before.len() - sign.len()..digits.end);
    }
    let end = digits.end + usize::from(thousand(text, digits.end));
    let after = text[end..].trim_start_matches([' ', '\u{a0}']);
    let gap = text.len() - end - after.len();
    let sign = names().find(|name| after.starts_with(name))?;
    Some(digits.start..end + gap + sign.len())
}

fn parsed(digits: &str, thousands: bool, currency: Currency) -> Option<Money> {
    let decimals = currency.digits();
    // The last sign parts whole from decimals where one or two digits follow it, thousands where three do.
    let (whole, part) = match digits.rfind(['.', ',']) {
        Some(at) if digits.len() - at - 1 < 3 => (&digits[..at], &digits[at + 1..]),
        _ => (digits, ""),
    };
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let mut minor: i64 = whole.parse().ok()?;
    for at in 0..decimals as usize {
        let digit = part.as_bytes().get(at).map_or(0, |digit| i64::from(digit - b'0'));
        minor = minor.checked_mul(10)?.checked_add(digit)?;
    }
    let minor = if thousands { minor.checked_mul(1_000)? } else { minor };
    Some(Money::new(minor, currency))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, code: &str) -> Vec<(String, String)> {
        let currency: Currency = code.parse().expect("a known code");
        let found = amounts(text, currency);
        found.into_iter().map(|amount| (text[amount.range].to_owned(), amount.money.to_string())).collect()
    }

    fn minor(text: &str, code: &str) -> Vec<i64> {
        let currency: Currency = code.parse().expect("a known code");
        amounts(text, currency).into_iter().map(|amount| amount.money.minor).collect()
    }

    #[test]
    fn amounts_are_found_with_a_sign_or_code_on_either_side() {
        assert_eq!(minor("$39, or 39 USD, or USD 39, or 39 dollars", "USD"), [3_900; 4]);
        assert_eq!(minor("39,50 € statt 1.200 €", "EUR"), [3_950, 120_000]);
        assert_eq!(minor("£1,250.5 and £ 3", "GBP"), [125_050, 300]);
        assert_eq!(minor("¥3000", "JPY"), [3_000]);
    }

    #[test]
    fn thousands_may_be_written_short() {
        assert_eq!(minor("I made $40k in 60 days", "USD"), [4_000_000]);
        assert_eq!(read("up to $5k!", "USD")[0].0, "$5k");
    }

    #[test]
    fn other_numbers_and_other_currencies_are_no_amounts() {
        assert_eq!(minor("12 weeks, 3 calls, 45 minutes, £20 and 100 %", "USD"), [0; 0]);
        assert_eq!(minor("99999999999999999999999 USD", "USD"), [0; 0]);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_a_fault(text in ".*", digits in "[$€]?[0-9.,k ]{0,30}€?") {
            for text in [text, digits] {
                for amount in amounts(&text, Currency::USD) {
                    proptest::prop_assert!(text.get(amount.range).is_some());
                }
            }
        }
    }
}
