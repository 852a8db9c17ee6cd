//! Formats that JSON Schema does not know: each becomes a `format` of the schemas.
use super::date::PartialDate;
use boon::Format;
use serde_json::Value;
use std::error::Error;

/// The formats that the schemas use besides the usual ones.
pub(super) const FORMATS: [Format; 3] = [
    Format {
        name: "partial-date",
        func: partial_date,
    },
    Format {
        name: "web-address",
        func: web_address,
    },
    Format {
        name: "currency",
        func: currency,
    },
];

type Outcome = Result<(), Box<dyn Error>>;

fn partial_date(value: &Value) -> Outcome {
    on_text(
        value,
        "no real date of the form 2019, 2019-03 or 2019-03-31",
        |text| PartialDate::parse(text).is_some(),
    )
}

fn currency(value: &Value) -> Outcome {
    on_text(
        value,
        "no currency of ISO 4217",
        catalogue::record::currency::is_known,
    )
}

fn web_address(value: &Value) -> Outcome {
    on_text(
        value,
        "no address that begins with https:// or http:// and names a host",
        |text| {
            let Some(rest) = text
                .strip_prefix("https://")
                .or_else(|| text.strip_prefix("http://"))
            else {
                return false;
            };
            let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
            let plain = !text.contains(|character: char| {
                character.is_whitespace()
                    || character.is_control()
                    || matches!(character, '<' | '>' | '"' | '\\' | '`')
            });
            // A name with `@` before the host is the usual disguise of a false address.
            plain && host.contains('.') && !host.starts_with('.') && !host.contains('@')
        },
    )
}

/// Other types than strings are left to the keyword `type`.
fn on_text(value: &Value, reason: &'static str, holds: impl Fn(&str) -> bool) -> Outcome {
    match value.as_str() {
        Some(text) if !holds(text) => Err(reason.into()),
        _ => Ok(()),
    }
}
