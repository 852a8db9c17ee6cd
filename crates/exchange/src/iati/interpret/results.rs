use serde_json::{Map, Number, Value as Json};

use super::text::narratives;
use super::{Defaults, Understood};
use crate::iati::codes::RESULTS;
use crate::iati::element::Element;

/// A result: its title tells what was delivered or what changed, its indicators measure that.
///
/// Several results of a type are the lines of one text.
pub(super) fn result(element: &Element, defaults: &Defaults, out: &mut Understood) {
    let kind = element.attribute("type").unwrap_or_default();
    let field = RESULTS.iter().find(|(_, code)| *code == kind);
    if let (Some((field, _)), Some(title)) = (field, element.first("title")) {
        append(field, narratives(title, defaults), out);
    }
    for indicator in element.all("indicator") {
        if let Some(indicator) = self::indicator(indicator, defaults) {
            out.list("indicators", indicator);
        }
    }
}

fn append(field: &str, texts: Map<String, Json>, out: &mut Understood) {
    let all = out
        .fields
        .entry(field.to_owned())
        .or_insert_with(|| Json::Object(Map::new()));
    let Json::Object(all) = all else { return };
    for (lang, text) in texts {
        match (all.get_mut(&lang), text.as_str()) {
            (Some(Json::String(before)), Some(text)) => {
                before.push('\n');
                before.push_str(text);
            }
            (Some(_), _) => {}
            (None, _) => {
                all.insert(lang, text);
            }
        }
    }
    if all.is_empty() {
        out.fields.shift_remove(field);
    }
}

/// The first baseline, and the target and actual value of the last period that has one.
pub(crate) fn indicator(element: &Element, defaults: &Defaults) -> Option<Json> {
    let title = narratives(element.first("title")?, defaults);
    if title.is_empty() {
        return None;
    }
    let mut out = Map::new();
    out.insert("title".to_owned(), Json::Object(title));
    if element.attribute("measure") == Some("2") {
        out.insert("unit".to_owned(), "%".into());
    }
    let value = |element: &Element| number(element.attribute("value")?.trim());
    if let Some(baseline) = element.all("baseline").find_map(value) {
        out.insert("baseline".to_owned(), baseline.into());
    }
    let end = |period: &Element| {
        let end = period.first("period-end")?;
        Some(end.attribute("iso-date")?.trim().to_owned())
    };
    let mut periods: Vec<&Element> = element.all("period").collect();
    periods.sort_by_key(|period| end(period));
    for name in ["target", "actual"] {
        // A value for one place or group of people is not that of all.
        let whole = |value: &&Element| value.children.iter().all(|child| child.name == "comment");
        let last = periods
            .iter()
            .rev()
            .find_map(|period| period.all(name).filter(whole).find_map(value));
        if let Some(number) = last {
            out.insert(name.to_owned(), number.into());
        }
    }
    Some(Json::Object(out))
}

/// A decimal number as it is written; `None` for what is none, and for what a number cannot hold.
pub(crate) fn number(text: &str) -> Option<Number> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !plain(whole) || !plain(part) || (digits.ends_with('.')) {
        return None;
    }
    if part.bytes().all(|b| b == b'0') {
        let whole = text.split('.').next()?;
        return whole.parse::<i64>().ok().map(Number::from);
    }
    Number::from_f64(text.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_it_is_written() {
        for (text, json) in [
            ("60", "60"),
            ("60.00", "60"),
            ("33.33", "33.33"),
            ("-1.5", "-1.5"),
            ("0", "0"),
        ] {
            let number = number(text).map(|number| number.to_string());
            assert_eq!(number.as_deref(), Some(json), "{text}");
        }
        for text in ["", ".", "5.", "1,5", "1e3", "12%", "NaN", "--1", "٣"] {
            assert_eq!(number(text), None, "{text:?} is not made to fit");
        }
    }
}
