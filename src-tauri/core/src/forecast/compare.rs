//! Two designs side by side, and how sure it is that one leaves more than the other.

use super::{
    ILLUSTRATIVE, NoForecast,
    bands::Bands,
    base::Base,
    figure::{Figure, Measure, Told},
    told,
};
use crate::{
    architecture::Architecture,
    model::{date::Date, ids::DesignId, library::Library, shape::quoted},
    rules::check::check,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One of two designs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Side {
    /// The design.
    pub design: DesignId,
    /// Its name.
    pub name: String,
    /// Its figures, in the order of an outlook.
    pub figures: Vec<Figure>,
    /// Findings of the rule book.
    pub findings: usize,
}

/// Two designs side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct SideBySide {
    /// The first.
    pub one: Side,
    /// The second.
    pub other: Side,
    /// What the first leaves more in a month than the second; none where their currencies differ.
    pub more: Option<Told>,
    /// The chance that the first leaves more; none where their currencies differ.
    pub ahead: Option<Told>,
    /// The sentence that says so.
    pub sentence: String,
    /// "Illustrative, not a promise."
    pub note: String,
}

impl SideBySide {
    /// Holds one design of a library against another of the same or a changed library, as of a day.
    pub fn of(
        (library, one): (&Library, DesignId),
        (changed, other): (&Library, DesignId),
        as_of: Date,
    ) -> Result<Self, NoForecast> {
        let design = |library, id| Architecture::of(library, id).map_err(|_| NoForecast::NoMainOffer);
        let (one, other) = (design(library, one)?, design(changed, other)?);
        let (base, other_base) = (Base::of(&one)?, Base::of(&other)?);
        let (bands, other_bands) = (Bands::of(&base), Bands::of(&other_base));
        let findings = |library, id| check(library, id, as_of).map_or(0, |checked| checked.findings.len());
        let side = |base: &Base<'_, '_>, bands: &Bands, library| {
            let mut figures = told::figures(base, as_of);
            bands.put(base, &mut figures);
            let facts = base.design.design;
            Side {
                design: facts.id,
                name: facts.name.clone(),
                figures,
                findings: findings(library, facts.id),
            }
        };
        let sides = (side(&base, &bands, library), side(&other_base, &other_bands, changed));
        let (more, ahead, sentence) = if one.design.currency == other.design.currency {
            let currency = one.design.currency;
            let difference = base.means.take_home() - other_base.means.take_home();
            let chance = ahead(&bands.left, &other_bands.left);
            let more = Measure::Money.tell(&difference, currency);
            let share = Measure::Share.tell_value((chance * 1e6).round() as i64, currency);
            let sentence = say(&sides.0.name, &sides.1.name, more.value, chance, |amount| {
                Measure::Money.tell_value(amount, currency).text
            });
            (Some(more), Some(share), sentence)
        } else {
            let sentence =
                "These designs are in different currencies, so that what they leave cannot be compared.";
            (None, None, sentence.to_owned())
        };
        Ok(Self { one: sides.0, other: sides.1, more, ahead, sentence, note: ILLUSTRATIVE.to_owned() })
    }
}

/// Gives the share of cases in which one leaves more than the other; cases in which they are even count half.
///
/// Where two designs share a belief, a case gives both the same value for it.
fn ahead(one: &[f64], other: &[f64]) -> f64 {
    let won = one.iter().zip(other).map(|(one, other)| match one - other {
        more if more > 0.5 => 1.0,
        less if less < -0.5 => 0.0,
        _ => 0.5,
    });
    won.sum::<f64>() / one.len().max(1) as f64
}

fn say(one: &str, other: &str, more: i64, chance: f64, money: impl Fn(i64) -> String) -> String {
    let (one, other) = (quoted(one), quoted(other));
    if more == 0 && (0.45..=0.55).contains(&chance) {
        return format!("{one} and {other} leave the same, as far as these beliefs go.");
    }
    let (ahead, behind, chance) =
        if chance >= 0.5 { (&one, &other, chance) } else { (&other, &one, 1.0 - chance) };
    let sure = match (chance * 100.0).round() {
        100.0 => "in all but a few cases in a thousand".to_owned(),
        cases => format!("in {cases} of 100 cases"),
    };
    let word = if more < 0 { "less" } else { "more" };
    let amount = money(more.saturating_abs());
    let caution = if chance < 0.9 { " That is too close to call." } else { "" };
    format!(
        "{one} leaves {amount} {word} a month than {other} on average; {ahead} leaves more than {behind} {sure}.{caution}"
    )
}
