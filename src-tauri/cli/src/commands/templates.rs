//! `templates`: the filled designs to start from.

use crate::answer::{Answer, Format};
use offerwright_core::{model::practice::Profession, templates};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Listed {
    id: String,
    profession: Profession,
    title: String,
    summary: String,
}

/// Lists the templates.
pub fn run(format: Format) -> Answer {
    let listed: Vec<_> = templates::all()
        .into_iter()
        .map(|template| Listed {
            id: template.id,
            profession: template.profession,
            title: template.title,
            summary: template.summary,
        })
        .collect();
    Answer::new(format, &listed, |listed| text(listed))
}

fn text(listed: &[Listed]) -> String {
    let mut text = String::new();
    let mut heading = None;
    for template in listed {
        if heading != Some(template.profession) {
            let gap = if heading.is_some() { "\n" } else { "" };
            text.push_str(&format!("{gap}For {}\n", word(template.profession)));
            heading = Some(template.profession);
        }
        text.push_str(&format!("  {:<26} {}\n", template.id, template.title));
        text.push_str(&format!("  {:<26} {}\n", "", template.summary));
    }
    text
}

fn word(profession: Profession) -> &'static str {
    match profession {
        Profession::Coach => "coaches",
        Profession::Therapist => "therapists",
        Profession::CourseCreator => "course creators",
    }
}
