//! Money that moved and what came of it, as elements.

use catalogue::record::Extra;
use serde_json::{Map, Value as Json};

use super::codes::{RESULTS, TRANSACTIONS};
use super::compose::{list, narrated, span, text, value, whole};
use super::element::Element;

/// A transaction needs a day: amounts without one are said in our own words.
pub(super) fn transactions(fields: &Extra) -> Vec<Element> {
    let mut out = Vec::new();
    for (field, code, _) in TRANSACTIONS {
        let amounts = list(fields, field).iter().filter_map(Json::as_object);
        out.extend(amounts.filter_map(|amount| transaction(amount, code)));
    }
    out
}

fn transaction(amount: &Map<String, Json>, code: &str) -> Option<Element> {
    let day = whole(text(amount, "value_date")?)?;
    Some(
        Element::new("transaction")
            .containing(Element::new("transaction-type").with("code", code))
            .containing(Element::new("transaction-date").with("iso-date", day))
            .containing(value(amount)?),
    )
}

/// A result needs an indicator, and only the indicators of all results together are known: they stand under what was
/// delivered, or under what changed. The rest is said in our own words.
pub(super) fn results(fields: &Extra) -> Vec<Element> {
    let indicators: Vec<Element> = list(fields, "indicators")
        .iter()
        .filter_map(|indicator| self::indicator(indicator.as_object()?, fields))
        .collect();
    let title = RESULTS
        .iter()
        .find_map(|(field, code)| Some((fields.get(*field)?, *code)));
    let (Some((title, code)), false) = (title, indicators.is_empty()) else {
        return Vec::new();
    };
    let mut result = Element::new("result")
        .with("type", code)
        .containing(narrated(Element::new("title"), title));
    result.children.extend(indicators);
    vec![result]
}

/// An indicator; its values need the days of the activity.
fn indicator(indicator: &Map<String, Json>, fields: &Extra) -> Option<Element> {
    let percent = text(indicator, "unit") == Some("%");
    let title = indicator.get("title")?;
    let mut element = Element::new("indicator")
        .with("measure", if percent { "2" } else { "1" })
        .containing(narrated(Element::new("title"), title));
    let value = |name: &str| match indicator.get(name) {
        Some(Json::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    let Some((start, end)) = span(fields) else {
        return Some(element);
    };
    if let Some(baseline) = value("baseline") {
        let year = start.split('-').next().unwrap_or_default().to_owned();
        element.children.push(
            Element::new("baseline")
                .with("year", year)
                .with("value", baseline),
        );
    }
    let (target, actual) = (value("target"), value("actual"));
    if target.is_some() || actual.is_some() {
        let mut period = Element::new("period")
            .containing(Element::new("period-start").with("iso-date", start))
            .containing(Element::new("period-end").with("iso-date", end));
        for (name, number) in [("target", target), ("actual", actual)] {
            if let Some(number) = number {
                period
                    .children
                    .push(Element::new(name).with("value", number));
            }
        }
        element.children.push(period);
    }
    Some(element)
}
