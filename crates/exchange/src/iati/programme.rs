//! A programme as an activity: what IATI makes mandatory is derived from its window and from who may ask.

use catalogue::record::Extra;
use catalogue::{Kind, place::Places};
use serde_json::Value as Json;

use super::OWN;
use super::compose::{dated, list, recipient_of, text};
use super::element::Element;
use crate::Labels;

/// The elements, each marked as derived: the fields themselves are said in our own words.
pub(super) fn derived(fields: &Extra, labels: &Labels<'_>) -> Vec<Element> {
    let mut out = Vec::new();
    let window = fields.get("window").and_then(Json::as_object);
    let kind = window.and_then(|window| text(window, "kind"));
    let status = kind.and_then(|kind| match kind {
        // It takes requests, so it runs.
        "rolling" | "calls" | "annual" => Some("2"),
        "closed" => Some("4"),
        _ => None,
    });
    out.extend(status.map(|code| Element::new("activity-status").with("code", code)));
    for (name, kind) in [("opens", "1"), ("closes", "3")] {
        if let Some(known) = window.and_then(|window| text(window, name)) {
            let element = Element::new("activity-date").with("type", kind);
            out.push(dated(element, known, labels));
        }
    }
    // Groups of countries have no code in IATI.
    let places = list(fields, "eligible_places").iter();
    let places = places
        .filter_map(Json::as_str)
        .filter(|code| Places::bundled().get(code).is_some());
    out.extend(places.map(recipient_of));
    let mut out: Vec<Element> = out
        .into_iter()
        .map(|element| element.with("trefoil:derived", "true"))
        .collect();
    // The schema of the standard allows no attribute of others here; our own reader knows it by its reference.
    if let Some(initiative) = text(fields, "initiative") {
        let prefix = OWN
            .iter()
            .find(|(kind, _)| *kind == Kind::Initiative)
            .map_or("", |(_, prefix)| prefix);
        out.push(
            Element::new("related-activity")
                .with("ref", format!("{prefix}{initiative}"))
                .with("type", "1"),
        );
    }
    out
}
