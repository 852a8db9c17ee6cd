//! What a publisher said, after somebody has changed the record: each element is judged by what it says, so that one
//! correction touches one statement, and what nobody has contradicted stays as it stood.

mod listed;
mod results;
mod single;
mod text;

use catalogue::record::Extra;
use serde_json::Value as Json;

use super::element::Element;
use super::interpret::{Defaults, interpret};
use super::kept::Raw;
use super::write::resolved;
use crate::{Directory, Labels};

/// What is needed to read an element, and to write one.
#[derive(Clone, Copy)]
pub(super) struct Around<'a> {
    pub(super) defaults: &'a Defaults,
    pub(super) directory: &'a Directory,
    pub(super) labels: &'a Labels<'a>,
}

impl Around<'_> {
    /// What an element says on its own; `None` for what cannot be read.
    fn said(&self, element: &Element) -> Option<Extra> {
        let said = interpret([element], self.defaults).ok()?;
        Some(resolved(said, self.directory))
    }
}

/// What became of an element.
enum Now {
    /// It stays as it stood.
    Holds,
    /// It says what the record says now.
    Amended(Element),
    /// The record says nothing of the kind any more.
    Gone,
}

/// The elements of one group that go out again, in their order, and the fields without what those say.
pub(super) fn renewed(stood: &[&Raw], fields: &Extra, around: Around<'_>) -> (Vec<Raw>, Extra) {
    let mut left = fields.clone();
    let now = if stood.iter().all(|raw| raw.element.name == "result") {
        results::renewed(stood, &mut left, around.defaults)
    } else {
        let mut now = single::renewed(stood, fields, &mut left, around);
        listed::renewed(stood, fields, &mut left, &mut now, around);
        now.into_iter()
            .map(|now| now.unwrap_or(Now::Gone))
            .collect()
    };
    let out = stood
        .iter()
        .zip(now)
        .filter_map(|(raw, now)| match now {
            Now::Holds => Some((*raw).clone()),
            Now::Amended(element) if element == raw.element => Some((*raw).clone()),
            Now::Amended(element) => {
                let element = close(element);
                let xml = element.xml();
                Some(Raw { element, xml })
            }
            Now::Gone => None,
        })
        .collect();
    (out, left)
}

/// The element without the line ends and spaces between its children, which would stand in a heap.
fn close(mut element: Element) -> Element {
    if element.text.trim().is_empty() && !element.children.is_empty() {
        element.text.clear();
    }
    element.children = element.children.into_iter().map(close).collect();
    element
}

/// A text in an object.
fn word<'a>(object: &'a Json, key: &str) -> Option<&'a str> {
    object.get(key).and_then(Json::as_str)
}
