//! The forecasts of all templates in words, kept to be read.

use crate::{
    architecture::Architecture,
    forecast::{outlook::Outlook, worth::Worth},
    model::{date::Date, library::Library},
    templates::{self, Template},
};
use uuid::Uuid;

fn day() -> Date {
    "2026-11-26".parse().unwrap()
}

/// Writes an outlook as lines of text.
fn written(outlook: &Outlook) -> String {
    let mut text = format!("{}\n", outlook.name);
    let mut line = |words: String| text.push_str(&format!("{words}\n"));
    for figure in &outlook.figures {
        let mean = figure.mean.as_ref().map_or("—", |mean| &mean.text);
        let band = figure.band.as_ref().map_or(String::new(), |band| {
            format!(" ({} · {} · {})", band.low.text, band.middle.text, band.high.text)
        });
        line(format!("  {}: {mean}{band}. {}", figure.title, figure.sentence));
    }
    line("  Rests on:".to_owned());
    for input in &outlook.inputs {
        line(format!("    {}: {}. {}", input.title, input.share.text, input.sentence));
    }
    for extra in &outlook.extras {
        line(format!("    {}: {}", extra.title, extra.sentence));
    }
    for step in &outlook.waterfall {
        line(format!("    {} {} → {}", step.title, step.amount.text, step.reaches.text));
    }
    for part in &outlook.take_home {
        line(format!("    {} {}", part.title, part.amount.text));
    }
    for month in &outlook.cash {
        line(format!(
            "    month {}: orders {}, instalments {}, renewals {}, refunds {}, spent {}, left {}, so far {}",
            month.month,
            month.orders.text,
            month.instalments.text,
            month.renewals.text,
            month.refunds.text,
            month.spent.text,
            month.left.text,
            month.so_far.text
        ));
    }
    let weeks = outlook.hours.weeks.iter().map(|week| &*week.hours.text).collect::<Vec<_>>();
    line(format!("    hours: {}", weeks.join(", ")));
    let said = outlook.spreads.iter().map(|spread| &spread.sentence);
    let said = said.chain(outlook.goal.iter().map(|goal| &goal.sentence));
    let said = said.chain(outlook.seats.iter().map(|seats| &seats.sentence)).chain(&outlook.cautions);
    said.for_each(|sentence| line(format!("  {sentence}")));
    line(format!("  {}", outlook.note));
    text
}

fn library_of(template: &Template) -> Library {
    let mut next = 0;
    let mut fresh = || {
        next += 1;
        Uuid::from_u128(next)
    };
    template.library(&mut fresh).unwrap()
}

#[test]
fn the_templates_forecasts_read_well() {
    let mut text = String::new();
    for template in templates::all() {
        let library = library_of(&template);
        for id in library.designs.keys() {
            let design = Architecture::of(&library, *id).unwrap();
            text.push_str(&written(&Outlook::of(&design, day()).unwrap()));
            text.push('\n');
        }
    }
    insta::assert_snapshot!(text.replace('\u{a0}', " "));
}

#[test]
fn a_trial_that_costs_nothing_today_is_worth_the_renewals_it_leads_to() {
    let library = library_of(&templates::by_id("course-practice-circle").unwrap());
    let worth = Worth::all(&library, *library.designs.keys().next().unwrap(), day()).unwrap();
    let circle = worth.iter().find(|worth| worth.title.contains("circle")).unwrap();
    assert_eq!(circle.take_home.value, 0);
    let later = "Its renewals come later: with it, a buyer pays €6.64 more on average within twelve months.";
    assert!(circle.sentence.replace('\u{a0}', " ").contains(later), "{}", circle.sentence);
}
