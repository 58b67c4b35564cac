//! `forecast`: what each design is expected to bring and to cost.

use super::compare::with_band;
use crate::{
    answer::{Answer, Format},
    designs::Chosen,
    failure::Failure,
    figures::{minutes, percent},
    library_in, moment,
};
use offerwright_core::{
    forecast::{Forecast, PlacementForecast, outlook::Outlook},
    model::{date::Date, library::Library},
    report::forecast::{DesignForecast, Forecasts},
};
use std::path::PathBuf;

/// What `forecast` is told.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The library; - is JSON from standard input
    pub file: PathBuf,
    /// Look at the designs as of this day; otherwise today
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
    /// Which designs.
    #[command(flatten)]
    pub designs: Chosen,
}

/// Forecasts the designs.
pub fn run(args: &Args, format: Format) -> Result<Answer, Failure> {
    let (library, _) = library_in::read(&args.file)?;
    let told =
        Forecasts::of(&library, &args.designs.of(&library)?, args.as_of.unwrap_or_else(moment::today))?;
    Ok(Answer::new(format, &told, |told| text(&library, told)))
}

fn text(library: &Library, told: &Forecasts) -> String {
    let mut text: String = told.designs.iter().map(|design| one(library, design)).collect();
    text.push_str(&told.note);
    text.push('\n');
    text
}

fn one(library: &Library, told: &DesignForecast) -> String {
    let body = match (&told.forecast, &told.outlook, &told.why_not) {
        (Some(forecast), Some(outlook), _) => figures(library, forecast, outlook),
        (_, _, why_not) => format!("  {}\n", why_not.as_deref().unwrap_or_default()),
    };
    format!("{}\n{body}\n", told.name)
}

fn figures(library: &Library, forecast: &Forecast, outlook: &Outlook) -> String {
    let guess = |is_default: bool| if is_default { " (a weak default)" } else { "" };
    let mut text = String::new();
    let mut line = |what: &str, value: String| text.push_str(&format!("  {what:<30}{value}\n"));
    for figure in &outlook.figures {
        line(&figure.title, with_band(figure));
    }
    line("Main offer alone", forecast.main_alone.to_string());
    line("Revenue per 100 buyers", forecast.revenue_per_100_buyers.rounded.to_string());
    line("Your time per buyer", minutes(&forecast.minutes_per_buyer));
    line("Visitors who buy", format!("{}{}", forecast.main_rate, guess(forecast.main_rate_is_default)));
    line("Hours free a week", outlook.hours.free.text.clone());
    line("Journeys", forecast.journeys.clone());
    for extra in &forecast.placements {
        text.push_str(&format!("  {}\n", placement(library, extra, guess)));
    }
    let said = std::iter::once(&outlook.hours.sentence);
    let said = said.chain(outlook.seats.iter().map(|seats| &seats.sentence));
    let said = said.chain(outlook.goal.iter().map(|goal| &goal.sentence)).chain(&outlook.cautions);
    said.for_each(|sentence| text.push_str(&format!("  {sentence}\n")));
    text.push_str(
        "  In brackets, for buyers, revenue and take-home: one month in ten lies below the first figure, one in ten above the\n  second. For the others: how unsure the shares are, in eight cases of ten.\n",
    );
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
