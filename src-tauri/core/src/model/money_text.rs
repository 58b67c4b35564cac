//! Money as people type it: "$39", "1.200,50", "1 200", "USD 39.5".

use super::{currency::Currency, limits::MONEY_MINOR, money::Money};

/// Why typed text is no amount of money.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoneyTextError {
    /// Nothing was typed.
    #[error("Type an amount, for example 39 or 1,200.50.")]
    Empty,
    /// There are no digits, or stray signs among them.
    #[error("“{text}” cannot be read as an amount; type it like 39 or 1,200.50.")]
    Unreadable {
        /// What was typed.
        text: String,
    },
    /// The text names another currency than the one in force here.
    #[error("“{text}” is in another currency; amounts here are in {expected}.")]
    OtherCurrency {
        /// What was typed.
        text: String,
        /// The currency in force.
        expected: Currency,
    },
    /// More minor digits than the currency has.
    #[error("{currency} has {digits} decimal places; “{text}” has more.")]
    TooFine {
        /// What was typed.
        text: String,
        /// The currency in force.
        currency: Currency,
        /// Its number of minor digits.
        digits: u32,
    },
    /// Larger than the program keeps.
    #[error("“{text}” is too large; the largest amount kept is {cap}.")]
    TooLarge {
        /// What was typed.
        text: String,
        /// The largest amount.
        cap: Money,
    },
}

/// Reads an amount as typed, in the given currency.
///
/// Both `,` and `.` may group or divide: the last of two different signs divides; a single sign followed by exactly
/// three digits groups (unless the currency itself has three minor digits), by fewer divides. Spaces and apostrophes
/// group. The currency's own symbol or code may stand before or behind.
pub fn read_money(text: &str, currency: Currency) -> Result<Money, MoneyTextError> {
    let unreadable = || MoneyTextError::Unreadable { text: text.to_owned() };
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Err(MoneyTextError::Empty);
    }
    let (negative, number) =
        number_part(trimmed, currency).ok_or_else(|| other_or_unreadable(text, currency))?;
    let digits = currency.digits();
    let (whole, part) = split(&number, digits).ok_or_else(unreadable)?;
    if part.len() > digits as usize {
        return Err(MoneyTextError::TooFine { text: text.to_owned(), currency, digits });
    }
    let too_large =
        || MoneyTextError::TooLarge { text: text.to_owned(), cap: Money::new(MONEY_MINOR, currency) };
    let padded = format!("{whole}{part:0<width$}", width = digits as usize);
    let minor: i64 = padded.parse().map_err(|_| too_large())?;
    if minor > MONEY_MINOR {
        return Err(too_large());
    }
    Ok(Money::new(if negative { -minor } else { minor }, currency))
}

/// Strips sign, symbol and code; gives the digits with their signs, or nothing if other letters stand there.
fn number_part(trimmed: &str, currency: Currency) -> Option<(bool, String)> {
    let upper = trimmed.to_uppercase();
    let mut rest = upper.replace(currency.code(), "").replace(&currency.symbol().to_uppercase(), "");
    let negative = rest.contains(['-', '−']);
    rest.retain(|sign| !sign.is_whitespace() && !matches!(sign, '-' | '−' | '\'' | '’' | '_'));
    let plain = rest.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, ',' | '.'));
    (plain && rest.contains(|sign: char| sign.is_ascii_digit())).then_some((negative, rest))
}

fn other_or_unreadable(text: &str, currency: Currency) -> MoneyTextError {
    let names_another = text.contains(['$', '€', '£', '¥'])
        || text
            .split(|sign: char| !sign.is_ascii_alphabetic())
            .any(|word| word.to_uppercase().parse::<Currency>().is_ok());
    if names_another && text.contains(|sign: char| sign.is_ascii_digit()) {
        MoneyTextError::OtherCurrency { text: text.to_owned(), expected: currency }
    } else {
        MoneyTextError::Unreadable { text: text.to_owned() }
    }
}

/// Splits digits and signs into whole and minor digits; nothing where groups are not of three.
fn split(number: &str, digits: u32) -> Option<(String, String)> {
    let last = number.rfind([',', '.']);
    let Some(last) = last else { return Some((number.to_owned(), String::new())) };
    let sign = number[last..].chars().next()?;
    let (head, tail) = (&number[..last], &number[last + 1..]);
    let other_sign_before = head.contains([',', '.']) && !head.contains(sign);
    let same_sign_before = head.contains(sign);
    let divides =
        other_sign_before || (!same_sign_before && (tail.len() != 3 || digits == 3 || head.is_empty()));
    if divides {
        let whole = ungroup(head)?;
        Some((if whole.is_empty() { "0".to_owned() } else { whole }, tail.to_owned()))
    } else {
        Some((ungroup(number)?, String::new()))
    }
}

fn ungroup(number: &str) -> Option<String> {
    let mut groups = number.split([',', '.']);
    let first = groups.next()?;
    let mut text = first.to_owned();
    for group in groups {
        if group.len() != 3 || first.is_empty() || first.len() > 3 {
            return None;
        }
        text.push_str(group);
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minor(text: &str, code: &str) -> Result<i64, MoneyTextError> {
        read_money(text, code.parse().unwrap()).map(|money| money.minor)
    }

    #[test]
    fn money_is_read_as_people_type_it() {
        for (text, code, expected) in [
            ("39", "USD", 3900),
            ("$39", "USD", 3900),
            ("$1,200", "USD", 120_000),
            ("1.200,50", "EUR", 120_050),
            ("1,200.50", "USD", 120_050),
            ("1.200", "EUR", 120_000),
            ("1.20", "EUR", 120),
            ("1 200,5 €", "EUR", 120_050),
            ("1’200.–".trim_end_matches(".–"), "CHF", 120_000),
            ("eur 12,5", "EUR", 1250),
            (".5", "USD", 50),
            ("1,234,567", "JPY", 1_234_567),
            ("1.234", "BHD", 1234),
            ("-5", "USD", -500),
        ] {
            assert_eq!(minor(text, code), Ok(expected), "{text} in {code}");
        }
    }

    #[test]
    fn what_is_no_amount_gets_a_sentence() {
        assert_eq!(minor("  ", "USD"), Err(MoneyTextError::Empty));
        assert!(matches!(minor("cheap", "USD"), Err(MoneyTextError::Unreadable { .. })));
        assert!(matches!(minor("1,2,3", "USD"), Err(MoneyTextError::Unreadable { .. })));
        assert!(matches!(minor("€39", "USD"), Err(MoneyTextError::OtherCurrency { .. })));
        assert!(matches!(minor("39.999,9.9", "USD"), Err(MoneyTextError::Unreadable { .. })));
        assert!(matches!(minor("1.2345", "USD"), Err(MoneyTextError::TooFine { .. })));
        assert!(matches!(minor("99999999999999999999", "USD"), Err(MoneyTextError::TooLarge { .. })));
    }
}
