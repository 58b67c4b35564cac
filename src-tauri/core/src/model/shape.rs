//! The checks every record's shape is made of.

use super::{
    currency::Currency,
    limits::{COPY_CHARS, LINE_CHARS, LINES, MONEY_MINOR, NAME_CHARS},
    money::Money,
    refusal::Refusal,
};
use std::{collections::BTreeSet, fmt::Display};

/// Refuses an empty, too long or unprintable name.
pub fn name(whose: &str, field: &'static str, text: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() {
        return Err(Refusal::Empty { whose: whose.to_owned(), field });
    }
    short(whose, field, text, NAME_CHARS)
}

/// Refuses a line that is too long or unprintable; it may be empty.
pub fn line(whose: &str, field: &'static str, text: &str) -> Result<(), Refusal> {
    short(whose, field, text, LINE_CHARS)
}

/// Refuses a running text that is too long or unprintable; line breaks and tabs are welcome.
pub fn text(whose: &str, field: &'static str, text: &str) -> Result<(), Refusal> {
    fits(whose, field, text, COPY_CHARS)?;
    printable(whose, field, text, |sign| matches!(sign, '\n' | '\r' | '\t'))
}

/// Refuses a list with too many lines, or with a line that is itself refused.
pub fn lines(whose: &str, field: &'static str, list: &[String]) -> Result<(), Refusal> {
    count(whose, "lines", list.len(), LINES)?;
    list.iter().try_for_each(|entry| line(whose, field, entry))
}

/// Refuses a number outside its range.
pub fn range(whose: &str, field: &'static str, value: u64, least: u64, most: u64) -> Result<(), Refusal> {
    if (least..=most).contains(&value) {
        return Ok(());
    }
    Err(Refusal::OutOfRange { whose: whose.to_owned(), field, value, least, most })
}

/// Refuses a negative or too large amount.
pub fn amount(whose: &str, field: &'static str, amount: Money) -> Result<(), Refusal> {
    if (0..=MONEY_MINOR).contains(&amount.minor) {
        return Ok(());
    }
    let (least, most) = (Money::zero(amount.currency), Money::new(MONEY_MINOR, amount.currency));
    Err(Refusal::AmountOutOfRange { whose: whose.to_owned(), field, amount, least, most })
}

/// Refuses a second currency.
pub fn same_currency(whose: &str, expected: Currency, found: Currency) -> Result<(), Refusal> {
    if expected == found {
        return Ok(());
    }
    Err(Refusal::MixedCurrency { whose: whose.to_owned(), expected, found })
}

/// Refuses more than `cap` of something.
pub fn count(whose: &str, what: &'static str, found: usize, cap: usize) -> Result<(), Refusal> {
    if found <= cap {
        return Ok(());
    }
    Err(Refusal::TooMany { whose: whose.to_owned(), what, cap })
}

/// Refuses a list that names the same thing twice.
pub fn distinct<T: Ord + Display>(whose: &str, list: &[T]) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    match list.iter().find(|entry| !seen.insert(*entry)) {
        None => Ok(()),
        Some(entry) => Err(Refusal::Twice { whose: whose.to_owned(), what: entry.to_string() }),
    }
}

/// Quotes a name for a sentence, cut where it would flood it.
pub fn quoted(name: &str) -> String {
    const SHOWN: usize = 60;
    // Nearly every name is short and plain, and every sentence quotes one.
    if name.len() <= SHOWN && !name.chars().any(char::is_control) {
        return ["“", name, "”"].concat();
    }
    let visible: String = name.chars().filter(|sign| !sign.is_control()).take(SHOWN).collect();
    let rest = if name.chars().nth(SHOWN).is_some() { "…" } else { "" };
    format!("“{visible}{rest}”")
}

fn short(whose: &str, field: &'static str, text: &str, cap: usize) -> Result<(), Refusal> {
    fits(whose, field, text, cap)?;
    printable(whose, field, text, |_| false)
}

fn fits(whose: &str, field: &'static str, text: &str, cap: usize) -> Result<(), Refusal> {
    if text.len() <= cap {
        return Ok(());
    }
    let length = text.chars().count();
    if length <= cap {
        return Ok(());
    }
    Err(Refusal::TooLong { whose: whose.to_owned(), field, length, cap })
}

fn printable(whose: &str, field: &'static str, text: &str, welcome: fn(char) -> bool) -> Result<(), Refusal> {
    match text.chars().enumerate().find(|(_, sign)| sign.is_control() && !welcome(*sign)) {
        None => Ok(()),
        Some((index, sign)) => {
            Err(Refusal::Unprintable { whose: whose.to_owned(), field, code: u32::from(sign), at: index + 1 })
        }
    }
}
