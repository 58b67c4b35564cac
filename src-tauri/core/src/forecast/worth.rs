//! What an extra is worth: the design with it against the design without it.

use super::{
    NoForecast,
    base::Base,
    cash::Payments,
    figure::{Measure, Told},
};
use crate::{
    architecture::Architecture,
    edit::Edit,
    model::{
        currency::Currency,
        date::Date,
        ids::{DesignId, PlacementId},
        library::Library,
        price::Price,
        shape::quoted,
    },
    rules::check::check,
};
use num_rational::BigRational;
use num_traits::Zero;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use ts_rs::TS;

/// The least that counts as time: what is told as a tenth of an hour a week, in millionths of an hour.
const A_LITTLE: i64 = 50_000;

/// Gives what a buyer pays within twelve months.
fn a_year(design: &Architecture<'_>, base: &Base<'_, '_>) -> BigRational {
    Payments::of(design, &base.held(), &base.point).value()
}

/// What one extra changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Worth {
    /// The placement.
    pub placement: PlacementId,
    /// The offer's name.
    pub title: String,
    /// What it adds to a month's take-home.
    pub take_home: Told,
    /// What it adds to a working week's delivery.
    pub hours: Told,
    /// What each of these hours leaves; none where it takes hardly any time.
    pub per_hour: Option<Told>,
    /// Findings of the rule book with it.
    pub findings_with: usize,
    /// Findings without it.
    pub findings_without: usize,
    /// The sentence that explains it.
    pub sentence: String,
}

impl Worth {
    /// Weighs every extra of a design, what is worth most first.
    pub fn all(library: &Library, id: DesignId, as_of: Date) -> Result<Vec<Self>, NoForecast> {
        let Ok(design) = Architecture::of(library, id) else { return Err(NoForecast::NoMainOffer) };
        let base = Base::of(&design)?;
        let with = &base.means;
        let findings = |library: &Library| check(library, id, as_of).map_or(0, |found| found.findings.len());
        let findings_with = findings(library);
        let currency = design.design.currency;
        let mut all = Vec::new();
        for placed in &design.placed {
            let placement = placed.placement.id;
            let Ok(rest) = library.apply(&Edit::RemovePlacement { id: placement }) else { continue };
            let Ok(without) = Architecture::of(&rest, id) else { continue };
            let less = Base::of(&without)?;
            let renewals = matches!(placed.price, Price::Subscription { .. })
                .then(|| a_year(&design, &base) - a_year(&without, &less));
            let without = less.means;
            let money = with.take_home() - without.take_home();
            let hours = with.hours() - without.hours();
            let monthly = with.hours_a_month() - without.hours_a_month();
            let hours = Measure::Hours.tell(&hours, currency);
            let per_hour = (hours.value >= A_LITTLE && monthly > BigRational::zero())
                .then(|| Measure::Money.tell(&(&money / &monthly), currency));
            let mut one = Self {
                placement,
                title: placed.offer.name.clone(),
                take_home: Measure::Money.tell(&money, currency),
                hours,
                per_hour,
                findings_with,
                findings_without: findings(&rest),
                sentence: String::new(),
            };
            one.sentence = one.say(placed.offer.name.as_str(), renewals.as_ref(), currency);
            all.push((money, one));
        }
        all.sort_by(|(one, _), (other, _)| other.cmp(one));
        Ok(all.into_iter().map(|(_, one)| one).collect())
    }

    fn say(&self, name: &str, renewals: Option<&BigRational>, currency: Currency) -> String {
        let name = quoted(name);
        let amount = Measure::Money.tell_value(self.take_home.value.saturating_abs(), currency).text;
        let brings = match self.take_home.value.cmp(&0) {
            Ordering::Greater => format!("With {name}, a month leaves {amount} more"),
            Ordering::Less => format!("With {name}, a month leaves {amount} less"),
            Ordering::Equal => format!("With {name}, a month leaves as much as without it"),
        };
        let time = match (self.hours.value, &self.per_hour) {
            (0, _) => " and takes no more of your time".to_owned(),
            (hours, _) if hours < 0 => " and takes less of your time".to_owned(),
            (hours, _) if hours < A_LITTLE => " and takes hardly any of your time".to_owned(),
            (_, Some(each)) => {
                format!(" and takes {} more of a working week, {} an hour", self.hours.text, each.text)
            }
            (_, None) => format!(" and takes {} more of a working week", self.hours.text),
        };
        let later = renewals.filter(|more| **more > BigRational::zero()).map_or(String::new(), |more| {
            let more = Measure::Money.tell(more, currency).text;
            format!(
                " Its renewals come later: with it, a buyer pays {more} more on average within twelve months."
            )
        });
        let (with, without) = (self.findings_with, self.findings_without);
        let findings = match with.cmp(&without) {
            Ordering::Greater => format!(" The rule book would find {} fewer without it.", with - without),
            Ordering::Less => format!(" The rule book would find {} more without it.", without - with),
            Ordering::Equal => String::new(),
        };
        format!("{brings}{time}.{later}{findings}")
    }
}
