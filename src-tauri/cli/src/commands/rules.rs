//! `rules`: the rules of the book, or one with its page.

use crate::{
    answer::{Answer, Format},
    failure::Failure,
};
use offerwright_core::rules::{
    book::{self, BOOK},
    meta::Meta,
};

/// What `rules` is told.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The rule's id; otherwise all are listed
    pub id: Option<String>,
}

/// Lists the rules, or shows one.
pub fn run(args: &Args, format: Format) -> Result<Answer, Failure> {
    let Some(id) = &args.id else {
        if format == Format::Markdown {
            return Ok(Answer::file(book::markdown()));
        }
        let all: Vec<&Meta> = BOOK.iter().map(|rule| rule.meta()).collect();
        return Ok(Answer::new(format, &all, |all| list(all)));
    };
    let rule = book::find(id).ok_or_else(|| Failure::UnknownRule { id: id.clone() })?;
    if format == Format::Markdown {
        return Ok(Answer::file(format!("{}\n", rule.meta().page.trim_end())));
    }
    Ok(Answer::new(format, rule.meta(), page))
}

fn list(all: &[&Meta]) -> String {
    let mut text = String::new();
    let mut heading = None;
    for meta in all {
        if heading != Some(meta.group) {
            let gap = if heading.is_some() { "\n" } else { "" };
            text.push_str(&format!("{gap}{}\n", meta.group.title()));
            heading = Some(meta.group);
        }
        text.push_str(&format!("  {:<8} {:<28} {}\n", meta.severity.word(), meta.id, meta.title));
    }
    text
}

fn page(meta: &Meta) -> String {
    format!("{} ({})\n\n{}\n", meta.id, meta.severity.word(), meta.page.trim_end())
}
