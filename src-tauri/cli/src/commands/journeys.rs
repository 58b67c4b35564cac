//! `journeys`: every way a buyer can go, with its receipt.

use crate::{
    answer::{Answer, Format},
    designs::Chosen,
    failure::Failure,
    figures::{minutes, percent, price},
    library_in,
};
use offerwright_core::{
    journey::{list::Journey, receipt::Receipt},
    model::{ids::DesignId, library::Library, limits::LISTED_JOURNEYS},
    report::journeys::{DesignJourneys, Journeys},
};
use std::path::PathBuf;

/// What `journeys` is told.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The library; - is JSON from standard input
    pub file: PathBuf,
    /// Which designs.
    #[command(flatten)]
    pub designs: Chosen,
    /// List so many journeys of a design; where there are more, the likeliest
    #[arg(long, value_name = "N", default_value_t = LISTED_JOURNEYS)]
    pub most: usize,
}

/// Lists the journeys.
pub fn run(args: &Args, format: Format) -> Result<Answer, Failure> {
    let (library, _) = library_in::read(&args.file)?;
    let told = Journeys::of(&library, &args.designs.of(&library)?, args.most)?;
    Ok(Answer::new(format, &told, |told| text(&library, told)))
}

fn text(library: &Library, told: &Journeys) -> String {
    let mut text: String = told.designs.iter().map(|design| one(library, design)).collect();
    text.push_str(&told.note);
    text.push('\n');
    text
}

fn one(library: &Library, told: &DesignJourneys) -> String {
    let listed = told.journeys.len();
    let count = match (&told.count, &told.why_not) {
        (Some(count), _) if *count == "1" => "1 journey".to_owned(),
        (Some(count), _) if *count == listed.to_string() => format!("{count} journeys"),
        (Some(count), _) => {
            format!("{count} journeys, {listed} listed: the likeliest, and those who answer everything alike")
        }
        (None, why_not) => why_not.clone().unwrap_or_default(),
    };
    let mut text = format!("{}: {count}\n", told.name);
    for (index, journey) in told.journeys.iter().enumerate() {
        text.push_str(&format!("\n  {}. {}\n", index + 1, summary(journey)));
        for membership in &journey.segments {
            let name = segment(library, told.design, membership.segment);
            let what = if membership.inside { "is one of" } else { "is not one of" };
            text.push_str(&format!("     {what} “{name}”\n"));
        }
        for step in &journey.steps {
            let label = library.placement(step.placement).map(|placement| library.label(placement));
            let answer = if step.yes { "yes" } else { "no " };
            text.push_str(&format!(
                "     {answer} to {} at the {}\n",
                label.unwrap_or_default(),
                step.stage.name()
            ));
        }
        text.push_str(&receipt(&journey.receipt));
    }
    text.push('\n');
    text
}

fn summary(journey: &Journey) -> String {
    let later = match journey.receipt.later.minor {
        0 => String::new(),
        _ => format!(" and {} later", journey.receipt.later),
    };
    format!(
        "{} of buyers: {} today{later}, {} of your time",
        percent(&journey.probability),
        journey.receipt.today,
        minutes(&journey.minutes)
    )
}

fn receipt(receipt: &Receipt) -> String {
    receipt.lines.iter().map(|line| format!("     {:<48} {}\n", line.name, price(&line.price))).collect()
}

fn segment(library: &Library, design: DesignId, id: offerwright_core::model::ids::SegmentId) -> String {
    let segments = library.designs.get(&design).map(|design| &design.segments);
    let found = segments.and_then(|segments| segments.iter().find(|segment| segment.id == id));
    found.map_or_else(String::new, |segment| segment.name.clone())
}
