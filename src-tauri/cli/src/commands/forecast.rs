//! `forecast`: what each design is expected to bring and to cost.

use crate::{
    answer::{Answer, Format},
    designs::Chosen,
    failure::Failure,
    figures::{minutes, number, percent},
    library_in,
};
use offerwright_core::{
    forecast::{Forecast, PlacementForecast},
    model::library::Library,
    report::forecast::{DesignForecast, Forecasts},
};
use std::path::PathBuf;

/// What `forecast` is told.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The library; - is JSON from standard input
    pub file: PathBuf,
    /// Which designs.
    #[command(flatten)]
    pub designs: Chosen,
}

/// Forecasts the designs.
pub fn run(args: &Args, format: Format) -> Result<Answer, Failure> {
    let (library, _) = library_in::read(&args.file)?;
    let told = Forecasts::of(&library, &args.designs.of(&library)?)?;
    Ok(Answer::new(format, &told, |told| text(&library, told)))
}

fn text(library: &Library, told: &Forecasts) -> String {
    let mut text: String = told.designs.iter().map(|design| one(library, design)).collect();
    text.push_str(&told.note);
    text.push('\n');
    text
}

fn one(library: &Library, told: &DesignForecast) -> String {
    let body = match (&told.forecast, &told.why_not) {
        (Some(forecast), _) => figures(library, forecast),
        (None, why_not) => format!("  {}\n", why_not.as_deref().unwrap_or_default()),
    };
    format!("{}\n{body}\n", told.name)
}

fn figures(library: &Library, forecast: &Forecast) -> String {
    let guess = |is_default: bool| if is_default { " (a weak default)" } else { "" };
    let lines = [
        (
            "Average order",
            format!("{} (the main offer alone {})", forecast.average_order.rounded, forecast.main_alone),
        ),
        ("Revenue per 100 buyers", forecast.revenue_per_100_buyers.rounded.to_string()),
        ("Items per buyer", number(&forecast.items_per_customer, 2)),
        ("Your time per buyer", minutes(&forecast.minutes_per_buyer)),
        ("Visitors who buy", format!("{}{}", forecast.main_rate, guess(forecast.main_rate_is_default))),
        ("Buyers a month", number(&forecast.buyers_per_month, 1)),
        (
            "Delivery",
            format!(
                "{} of {} hours a week",
                number(&forecast.hours_per_week, 1),
                number(&forecast.hours_free, 1)
            ),
        ),
        ("Journeys", forecast.journeys.clone()),
    ];
    let mut text: String = lines.iter().map(|(what, value)| format!("  {what:<24}{value}\n")).collect();
    for extra in &forecast.placements {
        text.push_str(&format!("  {}\n", placement(library, extra, guess)));
    }
    text
}

fn placement(library: &Library, extra: &PlacementForecast, guess: fn(bool) -> &'static str) -> String {
    let (what, stage) = match library.placement(extra.placement) {
        Ok(placement) => (library.label(placement), placement.stage.name()),
        Err(_) => ("An extra".to_owned(), ""),
    };
    format!(
        "{what} at the {stage}: {} say yes{}, {} of all buyers take it, {} to the average order",
        extra.take_rate,
        guess(extra.take_rate_is_default),
        percent(&extra.attach_rate),
        signed(&extra.worth.rounded),
    )
}

fn signed(worth: &offerwright_core::model::money::Money) -> String {
    if worth.minor < 0 { worth.to_string() } else { format!("+{worth}") }
}
