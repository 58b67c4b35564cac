//! A page of the book taken apart.

use super::super::meta::Meta;

/// Gives the examples under a heading.
pub fn examples<'p>(meta: &Meta, page: &'p str, heading: &str) -> Vec<&'p str> {
    let section = section(meta, page, heading);
    let mut fences = section.split("```");
    fences.next();
    let blocks: Vec<&str> = fences.step_by(2).collect();
    blocks
        .into_iter()
        .map(|block| {
            block
                .strip_prefix("offers\n")
                .unwrap_or_else(|| panic!("{}: a block that is no example", meta.id))
        })
        .collect()
}

/// Gives the text under a heading.
pub fn section<'p>(meta: &Meta, page: &'p str, heading: &str) -> &'p str {
    let start = format!("\n## {heading}\n");
    let from = page.find(&start).unwrap_or_else(|| panic!("{}: no section “{heading}”", meta.id));
    let rest = &page[from + start.len()..];
    &rest[..rest.find("\n## ").unwrap_or(rest.len())]
}
