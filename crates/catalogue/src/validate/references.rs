use serde_json::Value as Json;

use super::schema::{of, resolve};
use crate::record::{Extra, Kind};

/// Gives the references of a body other names: ids as slugs for a form or a file. What the namer does not know stays.
pub fn name_references(
    kind: Kind,
    body: &mut Extra,
    namer: &mut dyn FnMut(Kind, &str) -> Option<String>,
) {
    if let Some(properties) = of(kind).and_then(|schema| schema.get("properties")) {
        object(body, properties, namer);
    }
}

fn object(
    body: &mut Extra,
    properties: &'static Json,
    namer: &mut dyn FnMut(Kind, &str) -> Option<String>,
) {
    for (name, json) in body.iter_mut() {
        if let Some(schema) = properties.get(name) {
            value(json, schema, namer);
        }
    }
}

fn value(
    json: &mut Json,
    schema: &'static Json,
    namer: &mut dyn FnMut(Kind, &str) -> Option<String>,
) {
    let (schema, _) = resolve(schema);
    let names = schema.get("x-record").and_then(Json::as_str);
    match json {
        Json::String(id) => {
            if let Some(name) = names
                .and_then(Kind::from_code)
                .and_then(|kind| namer(kind, id))
            {
                *id = name;
            }
        }
        Json::Array(list) => {
            if let Some(items) = schema.get("items") {
                list.iter_mut().for_each(|item| value(item, items, namer));
            }
        }
        Json::Object(map) => {
            if let Some(properties) = schema.get("properties") {
                object(map, properties, namer);
            }
        }
        _ => {}
    }
}
