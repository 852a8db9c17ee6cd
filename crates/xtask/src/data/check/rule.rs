//! Rules between fields and between lines.
use super::date::PartialDate;
use super::finding::Findings;
use super::lines::{Document, Line, Lines};
use serde_json::Value;
use std::collections::BTreeSet;

/// Pairs of dates in the order in which they must lie.
const DATES: [(&str, &str); 3] = [
    ("/planned_start", "/planned_end"),
    ("/actual_start", "/actual_end"),
    ("/window/opens", "/window/closes"),
];

/// Adds slugs that stand twice or out of order; the order is that of the bytes, which every tool sorts alike.
pub(super) fn sorted_by_slug(lines: &Lines, findings: &mut Findings) {
    in_order(
        lines,
        "slug",
        |line| vec![line.text("slug").to_owned()],
        findings,
    );
}

/// Adds facts that stand twice or out of order.
pub(super) fn sorted_facts(lines: &Lines, findings: &mut Findings) {
    let key = |line: &Line| {
        ["country", "fact", "value"]
            .map(|field| line.text(field).to_owned())
            .to_vec()
    };
    in_order(lines, "country, fact, value", key, findings);
}

/// Adds lines on records, such as translations, that stand twice or out of order.
pub(super) fn sorted_by_kind_and_slug(lines: &Lines, findings: &mut Findings) {
    let key = |line: &Line| {
        ["kind", "slug"]
            .map(|field| line.text(field).to_owned())
            .to_vec()
    };
    in_order(lines, "kind, slug", key, findings);
}

fn in_order(lines: &Lines, by: &str, key: impl Fn(&Line) -> Vec<String>, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    let mut last: Vec<String> = Vec::new();
    for line in &lines.lines {
        let key = key(line);
        if !seen.insert(key.clone()) {
            findings.add(
                &lines.file,
                line.number,
                format!("`{}` stands twice", key.join(" ")),
            );
        } else if key < last {
            findings.add(
                &lines.file,
                line.number,
                format!(
                    "not sorted by {by}: `{}` after `{}`",
                    key.join(" "),
                    last.join(" ")
                ),
            );
        }
        last = key;
    }
}

/// Adds dates and amounts of a record that contradict each other, and texts with control characters.
pub(super) fn record(record: &Value, file: &str, line: usize, findings: &mut Findings) {
    let date = |pointer: &str| {
        record
            .pointer(pointer)
            .and_then(Value::as_str)
            .and_then(PartialDate::parse)
    };
    for (start, end) in DATES {
        if let (Some(from), Some(to)) = (date(start), date(end))
            && from.is_after(to)
        {
            findings.add(file, line, format!("{start} lies after {end}"));
        }
    }
    let amount = |pointer: &str| record.pointer(pointer).and_then(Value::as_i64);
    if let (Some(least), Some(most)) = (amount("/grant/min_minor"), amount("/grant/max_minor"))
        && least > most
    {
        findings.add(file, line, "/grant/min_minor is more than /grant/max_minor");
    }
    control_characters(record, file, line, findings);
}

/// Adds texts that hold what no text needs: it would break a terminal, a table or a search.
pub(super) fn control_characters(value: &Value, file: &str, line: usize, findings: &mut Findings) {
    match value {
        Value::String(text) => {
            if let Some(character) = text
                .chars()
                .find(|character| character.is_control() || *character == '\u{fffd}')
            {
                findings.add(
                    file,
                    line,
                    format!("a text holds the character U+{:04X}", u32::from(character)),
                );
            }
        }
        Value::Array(items) => items
            .iter()
            .for_each(|item| control_characters(item, file, line, findings)),
        Value::Object(fields) => fields
            .values()
            .for_each(|field| control_characters(field, file, line, findings)),
        _ => {}
    }
}

/// Adds places out of order, twice, or without a way up to the world.
pub(super) fn places(places: &Document, findings: &mut Findings) {
    const FILE: &str = "places.json";
    let all = places
        .value
        .get("places")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default();
    let mut last = "";
    for (index, place) in all.iter().enumerate() {
        let code = place
            .get("code")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let line = places.line_of(&format!("/places/{index}"));
        if code <= last {
            findings.add(
                FILE,
                line,
                format!("`{code}` stands twice or is not sorted after `{last}`"),
            );
        }
        last = code;
        // More steps than any tree of M49 has mean a circle.
        let mut at = code;
        for _ in 0..10 {
            let parent = all
                .iter()
                .find(|place| place.get("code").and_then(Value::as_str) == Some(at))
                .and_then(|place| place.get("parent")?.as_str());
            match parent {
                Some(parent) => at = parent,
                None => break,
            }
        }
        if at != "001" {
            findings.add(FILE, line, format!("`{code}` has no way up to 001"));
        }
    }
}
