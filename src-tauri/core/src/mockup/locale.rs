//! Amounts, dates and shares as readers of a language write them.

use crate::model::{date::Date, money::Money, page_language::PageLanguage, rate::Rate};
use serde::Serialize;

/// How a language writes numbers, also for the player.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Numbers {
    /// What stands between thousands.
    pub(super) group: &'static str,
    /// What stands before the minor digits.
    pub(super) decimal: &'static str,
    /// The least number of digits that are grouped.
    pub(super) grouped_from: usize,
    /// Whether the currency's sign stands first.
    pub(super) sign_first: bool,
}

/// The months in German, French and Spanish; English writes days as [`Date::in_words`] does.
const MONTHS: [[&str; 12]; 3] = [
    [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
];

/// Gives how a language writes numbers.
pub(super) const fn numbers(language: PageLanguage) -> Numbers {
    match language {
        PageLanguage::English => Numbers { group: ",", decimal: ".", grouped_from: 4, sign_first: true },
        PageLanguage::German => Numbers { group: ".", decimal: ",", grouped_from: 4, sign_first: false },
        PageLanguage::French => {
            Numbers { group: "\u{202f}", decimal: ",", grouped_from: 4, sign_first: false }
        }
        // Spanish leaves four digits together.
        PageLanguage::Spanish => Numbers { group: ".", decimal: ",", grouped_from: 5, sign_first: false },
    }
}

/// Writes an amount: `$1,200`, `1.200 $`, `39,50 €`.
pub(super) fn money(language: PageLanguage, money: Money) -> String {
    if language == PageLanguage::English {
        return money.to_string();
    }
    let style = numbers(language);
    let digits = money.currency.digits();
    let unit = 10_u64.pow(digits);
    let (whole, part) = (money.minor.unsigned_abs() / unit, money.minor.unsigned_abs() % unit);
    let minus = if money.minor < 0 { "−" } else { "" };
    let whole = grouped(whole, style);
    let symbol = money.currency.symbol();
    if part == 0 {
        return format!("{minus}{whole}\u{a0}{symbol}");
    }
    format!("{minus}{whole}{}{part:0width$}\u{a0}{symbol}", style.decimal, width = digits as usize)
}

fn grouped(number: u64, style: Numbers) -> String {
    let plain = number.to_string();
    if plain.len() < style.grouped_from {
        return plain;
    }
    let mut text = String::with_capacity(plain.len() * 2);
    for (index, digit) in plain.chars().enumerate() {
        if index > 0 && (plain.len() - index).is_multiple_of(3) {
            text.push_str(style.group);
        }
        text.push(digit);
    }
    text
}

/// Writes a day: `14 March 2026`, `14. März 2026`, `14 de marzo de 2026`.
pub(super) fn date(language: PageLanguage, date: Date) -> String {
    let (day, year) = (date.day(), date.year());
    let month = |row: usize| MONTHS[row][date.month() - 1];
    match language {
        PageLanguage::English => date.in_words(),
        PageLanguage::German => format!("{day}. {} {year}", month(0)),
        PageLanguage::French if day == 1 => format!("1er {} {year}", month(1)),
        PageLanguage::French => format!("{day} {} {year}", month(1)),
        PageLanguage::Spanish => format!("{day} de {} de {year}", month(2)),
    }
}

/// Writes a share: `19 %`, `8,875 %`; English writes `8.875%`.
pub(super) fn percent(language: PageLanguage, rate: Rate) -> String {
    let plain = rate.to_string();
    match language {
        PageLanguage::English => plain.replace('\u{a0}', ""),
        PageLanguage::German | PageLanguage::French | PageLanguage::Spanish => plain.replace('.', ","),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use PageLanguage::{English, French, German, Spanish};

    #[test]
    fn amounts_are_written_as_each_language_does() {
        let text = |language, minor, code: &str| money(language, Money::new(minor, code.parse().unwrap()));
        let row = |minor, code| PageLanguage::ALL.map(|language| text(language, minor, code));
        assert_eq!(row(120_050, "EUR"), ["€1,200.50", "1.200,50 €", "1 200,50 €", "1200,50 €"].map(shown));
        assert_eq!(text(Spanish, 1_200_000, "EUR"), shown("12.000 €"));
        assert_eq!(text(German, -3_900, "USD"), shown("−39 $"));
        assert_eq!(text(French, 1_234_567, "JPY"), shown("1 234 567 ¥"));
    }

    /// Puts the spaces that do not break where a test writes plain ones.
    fn shown(plain: &str) -> String {
        match plain.rsplit_once(' ') {
            Some((number, sign)) => format!("{}\u{a0}{sign}", number.replace(' ', "\u{202f}")),
            None => plain.to_owned(),
        }
    }

    #[test]
    fn days_and_shares_are_written_as_each_language_does() {
        let day = "2026-03-01".parse().unwrap();
        let row = [English, German, French, Spanish].map(|language| date(language, day));
        assert_eq!(row, ["1 March 2026", "1. März 2026", "1er mars 2026", "1 de marzo de 2026"]);
        let rate = Rate::per_million(88_750);
        assert_eq!(percent(English, rate), "8.875%");
        assert_eq!(percent(German, rate), "8,875\u{a0}%");
    }
}
