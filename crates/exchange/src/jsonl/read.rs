use std::io::BufRead;

use catalogue::Kind;
use catalogue::record::{Extra, Standing};
use serde_json::Value as Json;

use crate::bounded::{Bounded, LIMIT, foreign_encoding, too_long};
use crate::incoming::{At, Incoming, Item, Sink};
use crate::{ReadError, Reason};

/// Reads one record a line; empty lines are passed over, a broken line is rejected and the next one read.
///
/// # Errors
/// If the stream refuses, is not UTF-8, or one line is longer than any real one.
pub fn read(input: impl BufRead, sink: &mut Sink<'_>) -> Result<(), ReadError> {
    let mut input = Bounded::new(input, LIMIT);
    let start = input.fill_buf().map_err(ReadError::Io)?;
    if let Some(name) = foreign_encoding(start) {
        return Err(ReadError::Encoding(name.to_owned()));
    }
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        input.reset();
        let number = input.line();
        let read = input.read_until(b'\n', &mut bytes).map_err(|error| {
            if too_long(&error) {
                ReadError::TooLong {
                    line: number,
                    limit: LIMIT,
                }
            } else {
                ReadError::Io(error)
            }
        })?;
        if read == 0 {
            return Ok(());
        }
        let text = std::str::from_utf8(&bytes).map_err(|_| ReadError::NotUtf8(number))?;
        let text = text.trim_start_matches('\u{FEFF}').trim();
        if !text.is_empty() {
            sink(item(number, text));
        }
    }
}

fn item(number: u64, text: &str) -> Item {
    let at = At::line(number);
    let mut fields: Extra = match serde_json::from_str(text) {
        Ok(fields) => fields,
        Err(error) => {
            return Item::Rejected {
                at,
                name: None,
                reason: match serde_json::from_str::<Json>(text) {
                    Ok(_) => Reason::NotObject,
                    // A list over several lines is no line either.
                    Err(_) if text.starts_with('[') => Reason::NotObject,
                    Err(_) => Reason::Json(error.column()),
                },
            };
        }
    };
    let mut take = |key: &str| match fields.shift_remove(key) {
        Some(Json::String(text)) => Some(text),
        _ => None,
    };
    let (slug, kind) = (take("slug"), take("record"));
    let standing = take("standing").map(|code| Standing::from_code(&code).ok_or(code));
    let reason = match (&kind, &slug, &standing) {
        (None, _, _) => Some(Reason::Missing("record".into())),
        (_, None, _) => Some(Reason::Missing("slug".into())),
        (_, _, Some(Err(value))) => Some(Reason::Term {
            field: "standing".to_owned(),
            value: value.clone(),
        }),
        _ => None,
    };
    let known = kind
        .as_deref()
        .and_then(Kind::from_code)
        .filter(|kind| Kind::PUBLIC.contains(kind));
    let reason = reason.or_else(|| match known {
        Some(_) => None,
        None => Some(Reason::Kind(kind.clone().unwrap_or_default())),
    });
    match (known, reason) {
        (Some(kind), None) => Item::Record(Box::new(Incoming {
            at,
            kind,
            slug,
            identifier: None,
            standing: standing.and_then(Result::ok),
            fields,
            newcomers: Vec::new(),
            remarks: Vec::new(),
        })),
        (_, reason) => Item::Rejected {
            at,
            name: slug,
            reason: reason.unwrap_or(Reason::Missing("record".into())),
        },
    }
}
