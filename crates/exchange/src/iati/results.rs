//! Money that moved and what came of it, as elements.

use catalogue::record::Extra;
use serde_json::{Map, Value as Json};

use super::codes::{RESULTS, TRANSACTIONS};
use super::compose::{list, narrated, text, value, whole};
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
        .filter_map(|indicator| self::indicator(indicator.as_object()?))
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

/// What is measured. A baseline needs its year and a target its period: a record knows neither, so the values are said in
/// our own words.
fn indicator(indicator: &Map<String, Json>) -> Option<Element> {
    let percent = text(indicator, "unit") == Some("%");
    let title = indicator.get("title")?;
    Some(
        Element::new("indicator")
            .with("measure", if percent { "2" } else { "1" })
            .containing(narrated(Element::new("title"), title)),
    )
}
