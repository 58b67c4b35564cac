//! The flow of a design as a map: stops from the main offer to the receipt, and the legs between them with the share of buyers.

mod drawing;

pub use drawing::{size, svg};

use crate::{
    architecture::Architecture,
    forecast::{Forecast, PlacementForecast},
    model::{ids::PlacementId, relation::Relation, stage::Stage, trigger::Trigger},
};
use serde::Serialize;
use ts_rs::TS;

/// One stop of the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Stop {
    /// The extra it is about; none for the main offer and the receipt.
    pub placement: Option<PlacementId>,
    /// Where it stands; none for the receipt.
    pub stage: Option<Stage>,
    /// The offer's name.
    pub name: String,
    /// What it costs here.
    pub price: String,
    /// What it is beside the main offer.
    pub relation: Option<Relation>,
    /// What those who come here do.
    pub taken: String,
    /// Its place from left to right.
    pub column: usize,
    /// Its place from top to bottom.
    pub row: usize,
}

/// What leads from one stop to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "LegKind")]
pub enum Kind {
    /// Everybody goes on.
    All,
    /// Those who said yes.
    Yes,
    /// Those who said no.
    No,
    /// Those for whom a condition holds.
    Some,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Yes => "yes",
            Self::No => "no",
            Self::Some => "some",
        }
    }
}

impl Leg {
    /// Says who takes it, with the share of buyers where one is known.
    pub fn label(&self) -> String {
        if self.met.is_empty() {
            self.kind.word().to_owned()
        } else {
            format!("{} · {}", self.kind.word(), self.met)
        }
    }
}

impl Stop {
    /// Says what it costs, and what it is beside the main offer.
    pub fn facts(&self) -> String {
        match self.relation {
            Some(relation) => format!("{} · {}", self.price, relation.plain()),
            None => self.price.clone(),
        }
    }
}

/// The way between two stops, known by their places in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Leg {
    /// Where it begins.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// Who takes it.
    pub kind: Kind,
    /// The share of buyers who take it; empty where none is known.
    pub met: String,
}

/// The map of a design.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FlowMap {
    /// The name of the design.
    pub title: String,
    /// The main offer first, the receipt last.
    pub stops: Vec<Stop>,
    /// The legs, in the order of the way.
    pub legs: Vec<Leg>,
}

impl FlowMap {
    /// Draws up the map of a design; without a forecast it tells no shares.
    pub fn of(design: &Architecture<'_>) -> Self {
        let forecast = Forecast::of(design).ok();
        let used: Vec<Stage> = Stage::ALL
            .into_iter()
            .filter(|stage| *stage == Stage::SalesPage || design.at(*stage).next().is_some())
            .collect();
        let mut filled = vec![0; used.len()];
        filled[0] = 1;
        let mut stops = vec![main_stop(design, forecast.as_ref())];
        for index in 0..design.placed.len() {
            let stage = design.placed[index].placement.stage;
            let column = used.iter().position(|one| *one == stage).unwrap_or_default();
            stops.push(Stop { column, row: filled[column], ..stop(design, forecast.as_ref(), index) });
            filled[column] += 1;
        }
        let legs = legs(design, forecast.as_ref());
        let row = legs.last().map_or(0, |leg| stops[leg.from].row);
        stops.push(Stop {
            stage: None,
            placement: None,
            name: "Receipt".to_owned(),
            price: String::new(),
            relation: None,
            taken: forecast
                .map(|forecast| format!("{} ways to get here", forecast.journeys))
                .unwrap_or_default(),
            column: used.len(),
            row,
        });
        Self { title: design.design.name.clone(), stops, legs }
    }
}

fn main_stop(design: &Architecture<'_>, forecast: Option<&Forecast>) -> Stop {
    let share = forecast.map(|forecast| share(i64::from(forecast.main_rate.ppm())));
    Stop {
        placement: None,
        stage: Some(Stage::SalesPage),
        name: design.main.map_or_else(|| "No main offer yet".to_owned(), |main| main.name.clone()),
        price: design.main_price().map(|price| price.to_string()).unwrap_or_default(),
        relation: None,
        taken: share.map(|share| format!("{share} of visitors buy")).unwrap_or_default(),
        column: 0,
        row: 0,
    }
}

fn stop(design: &Architecture<'_>, forecast: Option<&Forecast>, index: usize) -> Stop {
    let placed = &design.placed[index];
    let taken = part(forecast, index).map(|part| share(part.attach_rate.millionths));
    Stop {
        placement: Some(placed.placement.id),
        stage: Some(placed.placement.stage),
        name: placed.offer.name.clone(),
        price: placed.price.to_string(),
        relation: Some(placed.placement.relation),
        taken: taken.map(|share| format!("{share} of buyers take it")).unwrap_or_default(),
        column: 0,
        row: 0,
    }
}

fn part(forecast: Option<&Forecast>, index: usize) -> Option<&PlacementForecast> {
    forecast?.placements.get(index)
}

/// The legs along the stops everybody meets, and aside to those an answer or a condition leads to.
fn legs(design: &Architecture<'_>, forecast: Option<&Forecast>) -> Vec<Leg> {
    let mut spine = 0;
    let mut legs = Vec::new();
    for (index, placed) in design.placed.iter().enumerate() {
        let to = index + 1;
        let asked = placed.waits_for.map_or(spine, |asked| asked + 1);
        let (from, kind) = match placed.placement.trigger {
            Trigger::Always => (std::mem::replace(&mut spine, to), Kind::All),
            Trigger::AfterYes { .. } => (asked, Kind::Yes),
            Trigger::AfterNo { .. } => (asked, Kind::No),
            Trigger::When { .. } => (spine, Kind::Some),
        };
        let met = part(forecast, index).map(|part| share(part.met.millionths)).unwrap_or_default();
        legs.push(Leg { from, to, kind, met });
    }
    legs.push(Leg { from: spine, to: design.placed.len() + 1, kind: Kind::All, met: String::new() });
    legs
}

/// Writes a share in per cent, from parts per million: whole ones, or a tenth where it is small.
fn share(millionths: i64) -> String {
    if millionths < 100_000 && millionths % 10_000 != 0 {
        let tenths = (millionths + 500) / 1_000;
        return format!("{}.{}%", tenths / 10, tenths % 10);
    }
    format!("{}%", (millionths + 5_000) / 10_000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templates;
    use scraper::{Html, Selector};
    use uuid::Uuid;

    fn map(template: &str, rename: Option<&str>) -> FlowMap {
        let mut next = 0;
        let library = templates::by_id(template)
            .unwrap()
            .library(&mut || {
                next += 1;
                Uuid::from_u128(next)
            })
            .unwrap();
        let design = *library.designs.keys().next().unwrap();
        let resolved = Architecture::of(&library, design).unwrap();
        let mut map = FlowMap::of(&resolved);
        if let Some(name) = rename {
            map.stops.iter_mut().for_each(|stop| stop.name = name.to_owned());
        }
        map
    }

    #[test]
    fn the_map_runs_from_the_main_offer_to_the_receipt() {
        let map = map("coach-confidence-reset", None);
        let names: Vec<&str> = map.stops.iter().map(|stop| stop.name.as_str()).collect();
        assert_eq!((names[0], names.last().copied()), ("Confidence Reset", Some("Receipt")));
        assert_eq!(map.legs.last().unwrap().to, map.stops.len() - 1);
        let places: std::collections::BTreeSet<_> =
            map.stops.iter().map(|stop| (stop.column, stop.row)).collect();
        assert_eq!(places.len(), map.stops.len(), "no two stops stand on each other");
    }

    #[test]
    fn shares_are_told_as_people_tell_them() {
        assert_eq!([1_000_000, 205_000, 34_400, 20_000, 0].map(share), ["100%", "21%", "3.4%", "2%", "0%"]);
    }

    #[test]
    fn hostile_names_stay_words_in_the_drawing() {
        let name = "</text><script>alert(1)</script>\u{0}\u{8}\"&<image href=x onerror=alert(1)>";
        let svg = svg(&map("coach-confidence-reset", Some(name)));
        let drawn = Html::parse_fragment(&svg);
        let found = |selector: &str| drawn.select(&Selector::parse(selector).unwrap()).count();
        assert_eq!((found("script"), found("image"), found("[onerror]")), (0, 0, 0));
        assert!(!svg.contains('\u{0}') && !svg.contains('\u{8}'));
        assert!(svg.contains("&lt;script&gt;"));
    }

    #[test]
    fn every_stop_and_leg_is_drawn_inside_the_picture() {
        for template in templates::all() {
            let map = map(&template.id, None);
            let drawn = Html::parse_fragment(&svg(&map));
            let count = |selector: &str| drawn.select(&Selector::parse(selector).unwrap()).count();
            assert_eq!((count("rect.stop"), count("path.leg")), (map.stops.len(), map.legs.len()));
        }
    }
}
