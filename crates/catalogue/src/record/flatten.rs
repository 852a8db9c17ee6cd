use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::schema::{META, Shape, fields, shape};
use super::{Body, Extra, Kind};
use crate::change::{FieldPath, Tail, Value};

/// Why a body cannot be taken apart into fields.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the field `{field}` is not {expected}")]
pub struct FlattenError {
    /// The field.
    pub field: String,
    /// What it should be.
    pub expected: Expected,
}

/// What a field should be, where it is something else.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Expected {
    /// A reference to a record.
    #[error("a reference to a record")]
    Reference,
    /// A list.
    #[error("a list")]
    List,
    /// A list of codes.
    #[error("a list of codes")]
    Codes,
    /// A list of objects.
    #[error("a list of objects")]
    Objects,
    /// A list of objects that each have this text.
    #[error("a list of objects that each have `{0}`")]
    Key(String),
    /// A text in languages.
    #[error("a text in languages")]
    Texts,
    /// Of the shape that the schema gives it.
    #[error("of its shape")]
    Shape,
}

fn wrong(field: &str, expected: Expected) -> FlattenError {
    FlattenError {
        field: field.to_owned(),
        expected,
    }
}

/// The key of a source: sixteen hexadecimal digits of the SHA-256 of its address.
#[must_use]
pub fn source_key(url: &str) -> String {
    let digest = Sha256::digest(url.as_bytes());
    digest
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn id(field: &str, json: &Json) -> Result<Uuid, FlattenError> {
    json.as_str()
        .and_then(|text| text.parse().ok())
        .ok_or_else(|| wrong(field, Expected::Reference))
}

fn list<'a>(field: &str, json: &'a Json) -> Result<&'a [Json], FlattenError> {
    json.as_array()
        .map(Vec::as_slice)
        .ok_or_else(|| wrong(field, Expected::List))
}

/// The rest of an object without the keys that name it: `true` if nothing is left.
fn rest(object: &Extra, names: &[&str]) -> Value {
    let rest: BTreeMap<String, Value> = object
        .iter()
        .filter(|(key, _)| !names.contains(&key.as_str()))
        .map(|(key, value)| (key.clone(), Value::from_json(value)))
        .collect();
    if rest.is_empty() {
        Value::Flag(true)
    } else {
        Value::Map(rest)
    }
}

fn key<'a>(field: &str, item: &'a Extra, name: &str) -> Result<&'a str, FlattenError> {
    item.get(name)
        .and_then(Json::as_str)
        .filter(|key| !key.is_empty())
        .ok_or_else(|| wrong(field, Expected::Key(name.to_owned())))
}

/// Takes a body apart into fields.
///
/// Languages become fields of their own (`title.fr`), so do the members of sets (`topics/ciip`) and of lists of
/// objects (`organisations/<id>/<role>`). A field that this version does not know becomes one field, whole.
///
/// # Errors
/// If a known field has another shape than the schema says.
pub fn flatten(kind: Kind, body: &Extra) -> Result<BTreeMap<FieldPath, Value>, FlattenError> {
    let mut out = BTreeMap::new();
    for (name, json) in body {
        let Some(shape) = shape(kind, name) else {
            if !META.contains(&name.as_str()) {
                out.insert(FieldPath::root(name), Value::from_json(json));
            }
            continue;
        };
        if json.is_null() {
            continue;
        }
        match shape {
            Shape::Text
            | Shape::Integer
            | Shape::Flag
            | Shape::Date
            | Shape::Object
            | Shape::List => {
                let value = Value::from_json(json);
                if !shape.fits(&value) {
                    return Err(wrong(name, Expected::Shape));
                }
                out.insert(FieldPath::root(name), value);
            }
            Shape::Reference => {
                out.insert(FieldPath::root(name), Value::Id(id(name, json)?));
            }
            Shape::Localised => {
                for (lang, text) in json
                    .as_object()
                    .ok_or_else(|| wrong(name, Expected::Texts))?
                {
                    out.insert(FieldPath::lang(name, lang), Value::from_json(text));
                }
            }
            Shape::Set => {
                for member in list(name, json)? {
                    let code = member
                        .as_str()
                        .ok_or_else(|| wrong(name, Expected::Codes))?;
                    out.insert(FieldPath::member(name, &[code]), Value::Flag(true));
                }
            }
            Shape::Keyed(by) => {
                for item in list(name, json)? {
                    let item = item
                        .as_object()
                        .ok_or_else(|| wrong(name, Expected::Objects))?;
                    out.insert(
                        FieldPath::member(name, &[key(name, item, by)?]),
                        rest(item, &[by]),
                    );
                }
            }
            Shape::Pairs(first, second) => {
                for item in list(name, json)? {
                    let item = item
                        .as_object()
                        .ok_or_else(|| wrong(name, Expected::Objects))?;
                    let who = id(name, item.get(first).unwrap_or(&Json::Null))?.to_string();
                    let path = FieldPath::member(name, &[&who, key(name, item, second)?]);
                    out.insert(path, rest(item, &[first, second]));
                }
            }
            Shape::Sources => {
                for item in list(name, json)? {
                    let item = item
                        .as_object()
                        .ok_or_else(|| wrong(name, Expected::Objects))?;
                    let url = key(name, item, "url")?;
                    let mut path = FieldPath::member(name, &[&source_key(url)]);
                    if out.contains_key(&path) {
                        // One address that holds two documents: the title tells them apart.
                        let title = item.get("title").and_then(Json::as_str).unwrap_or_default();
                        path = FieldPath::member(name, &[&source_key(&format!("{url}\n{title}"))]);
                    }
                    out.insert(path, Value::from_json(&Json::Object(item.clone())));
                }
            }
        }
    }
    Ok(out)
}

/// Puts fields together into a body: the reverse of [`flatten`].
///
/// Known fields come in the order of the schema, sets by code, sources by address; then the fields of newer versions.
/// A value that does not fit its field is left out (it stays in the log), so that the result is always a body.
#[must_use]
pub fn assemble<'a>(
    kind: Kind,
    parts: impl IntoIterator<Item = (&'a FieldPath, &'a Value)>,
) -> Extra {
    let mut body = join(kind, parts);
    if Body::from_json(kind, body.clone()).is_err() {
        keep_readable(kind, &mut body);
    }
    body
}

/// [`assemble`] as JSON text and as typed body; `None` only for fields that no version could read.
pub(crate) fn assemble_body<'a>(
    kind: Kind,
    parts: impl IntoIterator<Item = (&'a FieldPath, &'a Value)>,
) -> Option<(String, Body)> {
    let body = Json::Object(join(kind, parts));
    let text = body.to_string();
    let Json::Object(body) = body else {
        return None;
    };
    if let Ok(typed) = Body::from_json(kind, body) {
        return Some((text, typed));
    }
    let mut body: Extra = serde_json::from_str(&text).ok()?;
    keep_readable(kind, &mut body);
    let text = Json::Object(body).to_string();
    let typed = Body::from_text(kind, &text).ok()?;
    Some((text, typed))
}

fn join<'a>(kind: Kind, parts: impl IntoIterator<Item = (&'a FieldPath, &'a Value)>) -> Extra {
    let mut known: BTreeMap<&'static str, Vec<(Tail, &'a Value)>> = BTreeMap::new();
    let mut unknown = Extra::new();
    for (path, value) in parts {
        let name = path.name();
        match fields(kind).iter().find(|field| field.name == name) {
            Some(field) => known
                .entry(field.name)
                .or_default()
                .push((path.tail(), value)),
            None if META.contains(&name.as_str()) || name.starts_with('_') => {}
            None => put_unknown(&mut unknown, &name, path.tail(), value),
        }
    }
    let mut body = Extra::new();
    for field in fields(kind) {
        let Some(parts) = known.remove(field.name) else {
            continue;
        };
        if let Some(json) = build(field.shape, parts) {
            body.insert(field.name.to_owned(), json);
        }
    }
    body.extend(unknown);
    body
}

/// Leaves out the fields whose inner parts do not fit, one by one.
fn keep_readable(kind: Kind, body: &mut Extra) {
    let bad: BTreeSet<String> = body
        .iter()
        .filter(|(name, json)| {
            let alone = Extra::from_iter([((*name).clone(), (*json).clone())]);
            Body::from_json(kind, alone).is_err()
        })
        .map(|(name, _)| name.clone())
        .collect();
    body.retain(|name, _| !bad.contains(name));
}

fn put_unknown(unknown: &mut Extra, name: &str, tail: Tail, value: &Value) {
    let keys = match tail {
        Tail::Whole => {
            unknown.insert(name.to_owned(), value.to_json());
            return;
        }
        Tail::Lang(lang) => vec![lang],
        Tail::Keys(keys) => keys,
    };
    let mut place = unknown;
    let mut name = name.to_owned();
    for key in keys {
        let inner = place
            .entry(name)
            .or_insert_with(|| Json::Object(Extra::new()));
        let Json::Object(inner) = inner else { return };
        place = inner;
        name = key;
    }
    place.insert(name, value.to_json());
}

fn object(value: &Value) -> Option<Extra> {
    match value {
        Value::Flag(true) => Some(Extra::new()),
        Value::Map(_) => match value.to_json() {
            Json::Object(map) => Some(map),
            _ => None,
        },
        _ => None,
    }
}

fn named(names: &[(&str, &str)], value: &Value) -> Option<Json> {
    let rest = object(value)?;
    let mut item = Extra::new();
    for (name, key) in names {
        item.insert((*name).to_owned(), (*key).into());
    }
    item.extend(
        rest.into_iter()
            .filter(|(key, _)| names.iter().all(|(name, _)| name != key)),
    );
    Some(Json::Object(item))
}

fn build(shape: Shape, parts: Vec<(Tail, &Value)>) -> Option<Json> {
    let list = |items: Vec<Json>| {
        if items.is_empty() {
            None
        } else {
            Some(Json::Array(items))
        }
    };
    match shape {
        Shape::Text
        | Shape::Integer
        | Shape::Flag
        | Shape::Date
        | Shape::Reference
        | Shape::Object
        | Shape::List => parts
            .into_iter()
            .find(|(tail, value)| *tail == Tail::Whole && shape.fits(value))
            .map(|(_, value)| value.to_json()),
        Shape::Localised => {
            let texts: Extra = parts
                .into_iter()
                .filter_map(|(tail, value)| match (tail, value) {
                    (Tail::Lang(lang), Value::Text(_) | Value::Map(_)) => {
                        Some((lang, value.to_json()))
                    }
                    _ => None,
                })
                .filter(|(_, json)| {
                    serde_json::from_value::<super::LocalisedText>(json.clone()).is_ok()
                })
                .collect();
            if texts.is_empty() {
                None
            } else {
                Some(Json::Object(texts))
            }
        }
        Shape::Set => list(
            parts
                .into_iter()
                .filter_map(|(tail, value)| match (tail, value, object(value)) {
                    (Tail::Keys(keys), _, Some(_)) if keys.len() == 1 => {
                        keys.into_iter().next().map(Json::from)
                    }
                    _ => None,
                })
                .collect(),
        ),
        Shape::Keyed(by) => list(
            parts
                .into_iter()
                .filter_map(|(tail, value)| match tail {
                    Tail::Keys(keys) => match keys.as_slice() {
                        [key] => named(&[(by, key)], value),
                        _ => None,
                    },
                    _ => None,
                })
                .collect(),
        ),
        Shape::Pairs(first, second) => list(
            parts
                .into_iter()
                .filter_map(|(tail, value)| match tail {
                    Tail::Keys(keys) => match keys.as_slice() {
                        [who, role] if who.parse::<Uuid>().is_ok() => {
                            named(&[(first, who), (second, role)], value)
                        }
                        _ => None,
                    },
                    _ => None,
                })
                .collect(),
        ),
        Shape::Sources => {
            let text = |json: &Json, name: &str| {
                json.get(name)
                    .and_then(Json::as_str)
                    .unwrap_or_default()
                    .to_owned()
            };
            let mut items: Vec<Json> = parts
                .into_iter()
                .filter_map(|(_, value)| object(value).map(Json::Object))
                .filter(|json| json.get("url").is_some_and(Json::is_string))
                .collect();
            items.sort_by_cached_key(|json| (text(json, "url"), text(json, "title")));
            list(items)
        }
    }
}
