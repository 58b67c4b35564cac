//! The encoder: the one place where text becomes markup, and so the one place that escapes.

use super::{Element, Node};

/// Writes a whole document.
pub(in crate::mockup) fn encode(root: &Element) -> String {
    let mut out = String::with_capacity(48 * 1024);
    out.push_str("<!doctype html>\n");
    element(root, &mut out);
    out.push('\n');
    out
}

fn node(node: &Node, out: &mut String) {
    match node {
        Node::Element(inner) => element(inner, out),
        Node::Text(text) => escaped(text, out),
        Node::Side(nodes) => nodes.iter().for_each(|inner| self::node(inner, out)),
        Node::Style(sheet) => wrapped("<style>", sheet.text(), "</style>", out),
        Node::Script(script) => wrapped("<script>", script, "</script>", out),
        Node::Data(json) => {
            // JSON may write any sign of a text as \u…, and so nothing in it can end the element.
            let inert = json.replace('<', "\\u003c");
            wrapped("<script type=\"application/json\" id=\"way\">", &inert, "</script>", out);
        }
    }
}

fn wrapped(open: &str, text: &str, close: &str, out: &mut String) {
    out.push_str(open);
    out.push_str(text);
    out.push_str(close);
}

fn element(element: &Element, out: &mut String) {
    let name = element.tag.text();
    out.push('<');
    out.push_str(name);
    for (attribute, value) in &element.attributes {
        out.push(' ');
        out.push_str(attribute.text());
        out.push_str("=\"");
        escaped(value, out);
        out.push('"');
    }
    out.push('>');
    if element.tag.is_void() {
        return;
    }
    element.children.iter().for_each(|child| node(child, out));
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

/// Writes text so that a parser reads back the same text, between tags as well as between double quotes.
fn escaped(text: &str, out: &mut String) {
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // A bare carriage return is read back as a line feed.
            '\r' => out.push_str("&#13;"),
            // HTML has no way to say NUL.
            '\0' => out.push('\u{fffd}'),
            _ => out.push(sign),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mockup::html::{Attribute, Tag};
    use crate::mockup::html::{element, written};
    use proptest::prelude::*;
    use scraper::{Html, Selector};

    fn parsed(text: &str) -> (String, String, Vec<String>) {
        let tree = element(Tag::Html).with(element(Tag::Head)).with(
            element(Tag::Body)
                .with(element(Tag::P).set(Attribute::AriaLabel, text.to_owned()).with(written(text))),
        );
        let document = Html::parse_document(&encode(&tree));
        let paragraph = document.select(&Selector::parse("p").unwrap()).next().unwrap();
        let names = document
            .root_element()
            .descendants()
            .filter_map(|node| node.value().as_element())
            .map(|found| format!("{} {}", found.name(), found.attrs().count()))
            .collect();
        (paragraph.text().collect(), paragraph.attr("aria-label").unwrap().to_owned(), names)
    }

    proptest! {
        #[test]
        fn any_text_is_read_back_as_the_same_text(text in "\\PC*|[<>&\"'/=`\r\n\t a-z;#x!-]*|.*") {
            let spoken = text.replace('\0', "\u{fffd}");
            let (inside, labelled, names) = parsed(&text);
            prop_assert_eq!(inside, spoken.clone());
            prop_assert_eq!(labelled, spoken);
            prop_assert_eq!(names, ["html 0", "head 0", "body 0", "p 1", "bdi 0"]);
        }

        #[test]
        fn any_data_is_read_back_as_the_same_data(text in "\\PC*|[<>/script!\\-\"\\\\ ]*") {
            let json = serde_json::to_string(&text).unwrap();
            let tree = element(Tag::Html)
                .with(element(Tag::Head))
                .with(element(Tag::Body).with(Node::Data(json)).with(element(Tag::P)));
            let document = Html::parse_document(&encode(&tree));
            let script = document.select(&Selector::parse("body > script + p").unwrap()).next();
            prop_assert!(script.is_some());
            let data = document.select(&Selector::parse("#way").unwrap()).next().unwrap();
            let read: String = serde_json::from_str(&data.text().collect::<String>()).unwrap();
            prop_assert_eq!(read, text);
        }
    }
}
