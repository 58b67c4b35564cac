//! The typed HTML tree: known elements, known attributes, text; no markup that did not come from the program itself.

mod encode;
mod vocabulary;

pub(super) use encode::encode;
pub(super) use vocabulary::{Attribute, Tag};

use super::theme::Sheet;
use std::borrow::Cow;

/// A node of the tree.
#[derive(Debug)]
pub(super) enum Node {
    /// An element with what is inside it.
    Element(Element),
    /// Text, as people wrote it.
    Text(Cow<'static, str>),
    /// Nodes side by side.
    Side(Vec<Node>),
    /// The style sheet of the document.
    Style(Sheet),
    /// A script of the program's own.
    Script(&'static str),
    /// Data for that script, as JSON.
    Data(String),
}

/// An element, its attributes and what is inside it.
#[derive(Debug)]
pub(super) struct Element {
    tag: Tag,
    attributes: Vec<(Attribute, Cow<'static, str>)>,
    children: Vec<Node>,
}

/// Makes an empty element.
pub(super) fn element(tag: Tag) -> Element {
    Element { tag, attributes: Vec::new(), children: Vec::new() }
}

/// Makes an element of a class, the commonest kind.
pub(super) fn classed(tag: Tag, class: &'static str) -> Element {
    element(tag).set(Attribute::Class, class)
}

/// Makes text that a person wrote, whose direction of writing stays its own.
pub(super) fn written(text: &str) -> Element {
    element(Tag::Bdi).with(text.to_owned())
}

/// Makes nodes side by side.
pub(super) fn side(nodes: impl IntoIterator<Item = Node>) -> Node {
    Node::Side(nodes.into_iter().collect())
}

impl Element {
    /// Sets an attribute.
    pub(super) fn set(mut self, attribute: Attribute, value: impl Into<Cow<'static, str>>) -> Self {
        self.attributes.push((attribute, value.into()));
        self
    }

    /// Sets an attribute that holds by being there, if it shall hold.
    pub(super) fn flag(self, attribute: Attribute, holds: bool) -> Self {
        if holds { self.set(attribute, "") } else { self }
    }

    /// Puts a node inside, behind the others.
    pub(super) fn with(mut self, child: impl Into<Node>) -> Self {
        self.children.push(child.into());
        self
    }

    /// Marks whose fact the element shows, and which: a click on it edits that fact.
    pub(super) fn fact(
        self,
        record: impl Into<Cow<'static, str>>,
        field: impl Into<Cow<'static, str>>,
    ) -> Self {
        self.set(Attribute::Record, record).set(Attribute::Field, field)
    }

    /// Marks a place that a finding may speak of.
    pub(super) fn place(self, place: impl Into<Cow<'static, str>>) -> Self {
        self.set(Attribute::Place, place)
    }

    /// Puts a node inside if there is one.
    pub(super) fn with_any<N: Into<Node>>(self, child: Option<N>) -> Self {
        match child {
            Some(child) => self.with(child),
            None => self,
        }
    }

    /// Puts several nodes inside.
    pub(super) fn with_all<N: Into<Node>>(mut self, children: impl IntoIterator<Item = N>) -> Self {
        self.children.extend(children.into_iter().map(Into::into));
        self
    }
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        Self::Element(element)
    }
}

impl From<&'static str> for Node {
    fn from(text: &'static str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}
