//! Which backups stay: the newest of each of the last days, weeks and months that have any.

use crate::Moment;
use std::collections::BTreeSet;

/// Days of which the newest backup stays.
const DAYS: usize = 7;
/// Weeks of which the newest backup stays.
const WEEKS: usize = 4;
/// Months of which the newest backup stays.
const MONTHS: usize = 6;

/// Gives the moments whose backups stay.
pub(crate) fn kept(moments: &BTreeSet<Moment>) -> BTreeSet<Moment> {
    let mut kept = newest_of_each(moments, DAYS, |moment| moment.date());
    kept.extend(newest_of_each(moments, WEEKS, |moment| {
        let week = moment.date().iso_week_date();
        (week.year(), week.week())
    }));
    kept.extend(newest_of_each(moments, MONTHS, |moment| (moment.year(), moment.month())));
    kept
}

fn newest_of_each<Period: PartialEq>(
    moments: &BTreeSet<Moment>,
    periods: usize,
    period: impl Fn(&Moment) -> Period,
) -> BTreeSet<Moment> {
    let mut kept: Vec<Moment> = Vec::new();
    for moment in moments.iter().rev() {
        if kept.last().is_none_or(|newer| period(newer) != period(moment)) {
            kept.push(*moment);
        }
    }
    kept.into_iter().take(periods).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::{ToSpan, civil::datetime};

    fn daily(days: i64) -> BTreeSet<Moment> {
        let last = datetime(2026, 11, 21, 9, 0, 0, 0);
        (0..days).map(|ago| last - ago.days()).collect()
    }

    #[test]
    fn seven_days_four_weeks_and_six_months_stay() {
        let kept = kept(&daily(400));
        let dates: Vec<_> = kept.iter().rev().map(|moment| moment.date().to_string()).collect();
        let days = [
            "2026-11-21",
            "2026-11-20",
            "2026-11-19",
            "2026-11-18",
            "2026-11-17",
            "2026-11-16",
            "2026-11-15",
        ];
        // Sunday the 15th is the newest of its week too; Saturday the 21st stands for its week and month.
        let weeks_and_months = [
            "2026-11-08",
            "2026-11-01",
            "2026-10-31",
            "2026-09-30",
            "2026-08-31",
            "2026-07-31",
            "2026-06-30",
        ];
        assert_eq!(dates, [days.as_slice(), &weeks_and_months].concat());
    }

    #[test]
    fn a_rarely_used_library_keeps_all_of_its_few_backups() {
        let few: BTreeSet<_> = (1..=6).map(|month| datetime(2026, month, 3, 8, 0, 0, 0)).collect();
        assert_eq!(kept(&few), few);
    }

    #[test]
    fn of_one_day_the_newest_stays() {
        let day: BTreeSet<_> = (8..12).map(|hour| datetime(2026, 11, 21, hour, 0, 0, 0)).collect();
        assert_eq!(kept(&day), BTreeSet::from([datetime(2026, 11, 21, 11, 0, 0, 0)]));
    }

    #[test]
    fn rotating_day_by_day_ends_where_rotating_at_once_does() {
        let mut standing = BTreeSet::new();
        for moment in daily(400) {
            standing.insert(moment);
            standing = kept(&standing);
        }
        assert_eq!(standing, kept(&daily(400)));
    }
}
