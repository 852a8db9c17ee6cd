use std::collections::BTreeMap;

use catalogue::change::Value;
use catalogue::record::{Localised, RecordId};
use l10n::{NO_LANGUAGE, UNDETERMINED};

use super::changes::named;
use crate::Fault;
use crate::api;
use crate::view::Presenter;

/// What is said of a value, and in which language where it is not the reader's.
pub(super) struct Said {
    pub(super) text: String,
    pub(super) lang: Option<String>,
}

impl Said {
    /// The reader's own words.
    pub(super) fn words(text: String) -> Self {
        Self { text, lang: None }
    }

    /// A text in a language of its own.
    pub(super) fn text(text: api::Text) -> Self {
        Self {
            text: text.text,
            lang: Some(text.lang),
        }
    }

    /// Prose or a name of which nobody has said what language it is in.
    pub(super) fn undetermined(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            lang: Some(UNDETERMINED.to_owned()),
        }
    }

    /// The same inside a sentence of the reader's language.
    pub(super) fn within(self, presenter: &Presenter<'_>) -> String {
        match self.lang {
            Some(lang) => presenter.loc().foreign(&self.text, &lang),
            None => self.text,
        }
    }

    /// An identifier, an address, a code that no vocabulary knows.
    pub(super) fn verbatim(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            lang: Some(NO_LANGUAGE.to_owned()),
        }
    }
}

/// A list of small objects, one after the other.
pub(super) fn list_said(presenter: &Presenter<'_>, items: &[Value]) -> Result<Said, Fault> {
    let mut parts = Vec::with_capacity(items.len());
    for item in items {
        parts.push(object_said(presenter, item)?.within(presenter));
    }
    Ok(Said::words(parts.join("; ")))
}

/// A small object: an amount as money, a window by its kind and days, anything else as it is written.
pub(super) fn object_said(presenter: &Presenter<'_>, value: &Value) -> Result<Said, Fault> {
    let Value::Map(map) = value else {
        return Ok(Said::verbatim(&value.to_json().to_string()));
    };
    let loc = presenter.loc();
    let text = |name: &str| map.get(name).and_then(Value::as_text);
    let number = |name: &str| match map.get(name) {
        Some(Value::Integer(number)) => Some(loc.number(*number)),
        Some(Value::Real(number)) => Some(loc.decimal(*number, 2)),
        _ => None,
    };
    let day = |name: &str| Some(presenter.date(text(name)?.parse().ok()?));
    // A translation is written with its state and what it was made from; its path says the language.
    if let Some(text) = text("text") {
        return Ok(Said::undetermined(text));
    }
    if let Some(currency) = text("currency") {
        let money = |name: &str| match map.get(name) {
            Some(Value::Integer(minor)) => Some(loc.money(*minor, currency)),
            _ => None,
        };
        let amount = money("amount_minor").map(|amount| [Some(amount), day("value_date")]);
        if let Some(parts) = amount {
            return Ok(Said::words(joined(parts)));
        }
        match (money("min_minor"), money("max_minor")) {
            (Some(from), Some(to)) => return Ok(Said::words(loc.record_amount_range(from, to))),
            (Some(from), None) => return Ok(Said::words(loc.record_amount_from(from))),
            (None, Some(to)) => return Ok(Said::words(loc.record_amount_up_to(to))),
            (None, None) => {}
        }
    }
    if let Some(kind) = text("kind") {
        let kind = presenter.term("window", kind).label;
        return Ok(Said::words(joined([
            Some(kind),
            day("opens"),
            day("closes"),
        ])));
    }
    if let Some(Value::Map(_)) = map.get("title") {
        return Ok(Said::words(indicator(presenter, map, number)));
    }
    if let Some(scheme) = text("scheme") {
        return Ok(Said::verbatim(&joined([
            Some(scheme.to_owned()),
            text("value").map(str::to_owned),
        ])));
    }
    if let Some(url) = text("url") {
        return Ok(Said::verbatim(url));
    }
    if let Some(Value::Text(id)) = map.get("organisation")
        && let Ok(id) = id.parse::<RecordId>()
        && let Some(text) = named(presenter, id)?
    {
        return Ok(Said::text(text));
    }
    Ok(Said::verbatim(&value.to_json().to_string()))
}

/// What is measured, then the values at the start, wanted and reached.
fn indicator(
    presenter: &Presenter<'_>,
    map: &BTreeMap<String, Value>,
    number: impl Fn(&str) -> Option<String>,
) -> String {
    let loc = presenter.loc();
    let title = map
        .get("title")
        .and_then(|title| serde_json::from_value::<Localised>(title.to_json()).ok())
        .and_then(|title| presenter.text(&title))
        .map(|title| presenter.within(&title));
    let unit = map
        .get("unit")
        .and_then(Value::as_text)
        .map(|unit| loc.foreign(unit, UNDETERMINED));
    let value = |label: String, name: &str| number(name).map(|number| format!("{label} {number}"));
    joined([
        title,
        value(loc.field_part_baseline(), "baseline"),
        value(loc.field_part_target(), "target"),
        value(loc.field_part_actual(), "actual"),
        unit,
    ])
}

/// Short facts in a row.
fn joined<const N: usize>(parts: [Option<String>; N]) -> String {
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    parts.join(" · ")
}
