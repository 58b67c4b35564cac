//! Buyers hear from you now and then, not all the time.

use crate::{
    architecture::Architecture,
    edit::{Edit, PlacementField},
    model::{limits::FOLLOW_UP_DAYS, placement::FollowUp},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        first_value,
        ground::Ground,
        longest,
        meta::{Basis, Group, Meta, Threshold, Unit},
        removal,
        rule::Rule,
        sentence,
        sources::{ours, s1},
    },
};

/// The rule.
pub struct EmailFatigue;

const APART: Threshold = Threshold {
    key: "email_days_apart",
    name: "Days between two messages, at least",
    default: 7,
    unit: Unit::Days,
    origin: "our default",
};
const A_MONTH: Threshold = Threshold {
    key: "email_in_30_days",
    name: "Messages in 30 days, at most",
    default: 4,
    unit: Unit::Count,
    origin: "our default",
};
/// The days in which messages are counted.
const MONTH: i64 = 30;

static META: Meta = Meta {
    id: "email-fatigue",
    title: "Many offers in a short time",
    group: Group::Timing,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Offers that come too often are not read, and end in unsubscribing and complaints.",
    sources: &[s1("“Offer it once, make it optional.”"), ours("One a week and four in 30 days.")],
    thresholds: &[APART, A_MONTH],
    page: include_str!("email_fatigue.md"),
};

impl Rule for EmailFatigue {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let sent: Vec<Sent> = (0..design.placed.len()).filter_map(|index| Sent::of(design, index)).collect();
        if sent.len() < 2 {
            return;
        }
        let (apart, a_month) = (design.line(&APART), design.line(&A_MONTH));
        let limits = Limits { apart: apart.value, a_month: a_month.value as usize };
        let Some(close) = limits.broken(design, &sent) else { return };
        let names: Vec<String> = close
            .iter()
            .map(|sent| format!("{} on day {}", sentence::name(&design.placed[sent.index]), sent.day))
            .collect();
        let said = Said {
            what: format!("One buyer gets {}.", sentence::row(&names)),
            to_do: "Leave a week between two offers, and take out what helps least.".to_owned(),
            evidence: format!(
                "{apart} apart at least, and {a_month} in {MONTH} days at most, keep this check silent."
            ),
        };
        let fixes = spread(design, &sent, limits).into_iter().chain(thinned(design, &sent, limits)).collect();
        found.note(Severity::Warning, Place::design(design.design.id, Some("follow_ups")), said, fixes);
    }
}

/// A message that offers something: the placement and its day.
#[derive(Clone, Copy, Debug)]
struct Sent {
    index: usize,
    day: i64,
}

impl Sent {
    fn of(design: &Architecture<'_>, index: usize) -> Option<Self> {
        let sent = design.placed[index].placement.follow_up.filter(|sent| first_value::reaches_out(*sent))?;
        Some(Self { index, day: i64::from(sent.after_days) })
    }
}

#[derive(Clone, Copy, Debug)]
struct Limits {
    apart: i64,
    a_month: usize,
}

impl Limits {
    /// Finds messages that come too often for one buyer, in the order of their days. Two on one day are a page shared by
    /// two, which has a rule of its own.
    fn broken(self, design: &Architecture<'_>, sent: &[Sent]) -> Option<Vec<Sent>> {
        sent.iter().enumerate().find_map(|(at, first)| {
            let soon = sent[at + 1..].iter().take_while(|other| other.day - first.day < self.apart);
            let mut close = soon.filter(|other| other.day > first.day);
            let pair = close.find(|other| design.together(first.index, other.index));
            pair.map(|other| vec![*first, *other]).or_else(|| self.month_from(design, &sent[at..]))
        })
    }

    /// Gives the messages of a month that begins with the first of some, where one buyer gets too many.
    fn month_from(self, design: &Architecture<'_>, sent: &[Sent]) -> Option<Vec<Sent>> {
        let first = sent.first()?.day;
        let month = &sent[..sent.iter().take_while(|other| other.day - first < MONTH).count()];
        if month.len() <= self.a_month {
            return None;
        }
        let met = longest::longest(design, |index| month.iter().any(|sent| sent.index == index));
        let met: Vec<Sent> = month.iter().copied().filter(|sent| met.contains(&sent.index)).collect();
        (met.len() > self.a_month).then_some(met)
    }
}

/// Moves messages on, in their order, until none comes too often.
fn spread(design: &Architecture<'_>, sent: &[Sent], limits: Limits) -> Option<Fix> {
    let mut kept: Vec<Sent> = Vec::with_capacity(sent.len());
    for one in sent {
        let from = kept.last().map_or(one.day, |before| before.day.max(one.day));
        let fits = |day: &i64| {
            let with: Vec<Sent> = kept.iter().copied().chain([Sent { day: *day, ..*one }]).collect();
            limits.broken(design, &with).is_none()
        };
        let day = (from..=i64::from(FOLLOW_UP_DAYS)).find(fits)?;
        kept.push(Sent { day, ..*one });
    }
    let moved = kept.iter().zip(sent).filter(|(after, before)| after.day != before.day);
    let moved: Vec<Sent> = moved.map(|(after, _)| *after).collect();
    let to: Vec<String> = moved
        .iter()
        .map(|sent| format!("{} to day {}", sentence::name(&design.placed[sent.index]), sent.day))
        .collect();
    // The last goes first, so that none overtakes what waits for it.
    let edits = moved.iter().rev().filter_map(|sent| {
        let placement = design.placed[sent.index].placement;
        let after_days = sent.day.try_into().ok()?;
        let set = PlacementField::FollowUp(Some(FollowUp { after_days, ..placement.follow_up? }));
        Some(Edit::ChangePlacement { id: placement.id, set })
    });
    Fix::ask(format!("Move {}", sentence::row(&to)), edits.collect())
}

/// Takes messages out that come too soon after those before them.
fn thinned(design: &Architecture<'_>, sent: &[Sent], limits: Limits) -> Option<Fix> {
    let (mut kept, mut gone): (Vec<Sent>, Vec<usize>) = (Vec::new(), Vec::new());
    for one in sent {
        kept.push(*one);
        if limits.broken(design, &kept).is_some() {
            kept.pop();
            gone.push(one.index);
        }
    }
    removal::take_out_with_followers(design, &gone)
}
