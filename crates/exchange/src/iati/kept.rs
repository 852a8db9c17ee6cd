//! What a foreign activity said, kept as it stood in the record's unknown fields.

use catalogue::record::Extra;
use serde_json::Value as Json;

use super::element::Element;
use super::stream::fragment;
use super::{KEPT, PREFIX};

/// Longest piece, in bytes: a field of a record holds 64 KiB.
const PIECE: usize = 48 * 1024;

/// One element of an activity: what it says, and how it stood.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Raw {
    pub(crate) element: Element,
    pub(crate) xml: String,
}

/// Puts the elements into the fields of a record.
pub(crate) fn keep(fields: &mut Extra, elements: &[Raw]) {
    let all: Vec<&str> = elements.iter().map(|raw| raw.xml.as_str()).collect();
    let all = all.join("\n");
    let mut rest = all.as_str();
    let mut number = 1;
    while !rest.is_empty() {
        let mut end = rest.len().min(PIECE);
        while !rest.is_char_boundary(end) {
            end -= 1;
        }
        let (piece, after) = rest.split_at(end);
        fields.insert(format!("{KEPT}{number}"), piece.into());
        number += 1;
        rest = after;
    }
}

/// Takes the elements out of the fields again; what is no XML any more is passed over.
pub(crate) fn kept(fields: &Extra) -> Vec<Raw> {
    let all: String = (1..)
        .map_while(|number| fields.get(&format!("{KEPT}{number}")))
        .filter_map(Json::as_str)
        .collect();
    fragment(&all).unwrap_or_default()
}

/// True for a field that keeps something of an activity.
pub(crate) fn is_kept(name: &str) -> bool {
    name.starts_with(KEPT) || name == super::IDENTIFIER || name == super::ATTRIBUTES
}

/// True for an element of our own namespace, which is composed anew every time.
pub(crate) fn is_ours(element: &Element) -> bool {
    element
        .name
        .strip_prefix(PREFIX)
        .is_some_and(|rest| rest.starts_with(':'))
}
