//! Figures as people read them: rounded, with the unit, from the exact numbers.

use offerwright_core::{exact::Exact, forecast::figure::decimal, model::price::Price};

const MILLION: i128 = 1_000_000;

/// Writes a share in percent with one place where it needs it: `18 %`, `0.4 %`.
pub fn percent(share: &Exact) -> String {
    format!("{} %", decimal(i128::from(share.millionths) * 100, 1))
}

/// Writes minutes as hours and minutes: `1 h 17 min`, `45 min`.
pub fn minutes(exact: &Exact) -> String {
    let whole = (i128::from(exact.millionths) + MILLION / 2).div_euclid(MILLION);
    match (whole / 60, whole % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}

/// Counts things: `1 error`, `3 errors`.
pub fn counted(count: usize, thing: &str) -> String {
    format!("{count} {thing}{}", if count == 1 { "" } else { "s" })
}

/// Writes what a price charges today and, in brackets, how it goes on.
pub fn price(price: &Price) -> String {
    match price {
        Price::OneTime { amount } => amount.to_string(),
        other => format!("{} today ({other})", other.today()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(millionths: i64) -> Exact {
        Exact { fraction: String::new(), millionths }
    }

    #[test]
    fn figures_are_rounded_and_keep_no_idle_zeros() {
        assert_eq!((percent(&exact(180_000)), percent(&exact(4_000))), ("18 %".into(), "0.4 %".into()));
        assert_eq!(
            (minutes(&exact(77_400_000)), minutes(&exact(120_000_000))),
            ("1 h 17 min".into(), "2 h".into())
        );
    }
}
