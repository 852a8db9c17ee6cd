use std::sync::LazyLock;

use serde_json::Value as Json;

use crate::record::Kind;

macro_rules! schema {
    ($name:literal) => {
        LazyLock::new(|| {
            // Compiled in, and a test reads every schema.
            serde_json::from_str(include_str!(concat!(
                "../../../../data/schema/",
                $name,
                ".schema.json"
            )))
            .expect("a bundled schema")
        })
    };
}

static COMMON: LazyLock<Json> = schema!("common");
static INITIATIVE: LazyLock<Json> = schema!("initiative");
static PROGRAMME: LazyLock<Json> = schema!("programme");
static NEED: LazyLock<Json> = schema!("need");
static ORGANISATION: LazyLock<Json> = schema!("organisation");
static RESOURCE: LazyLock<Json> = schema!("resource");

/// The schema of a kind; the facts of a country are not written by hand.
pub(super) fn of(kind: Kind) -> Option<&'static Json> {
    Some(match kind {
        Kind::Initiative => &INITIATIVE,
        Kind::Programme => &PROGRAMME,
        Kind::Need => &NEED,
        Kind::Organisation => &ORGANISATION,
        Kind::Resource => &RESOURCE,
        Kind::Place | Kind::Case | Kind::Shortlist | Kind::Assessment => return None,
    })
}

/// A schema with the name of the definition that it refers to, if it does.
pub(super) fn resolve(schema: &'static Json) -> (&'static Json, &'static str) {
    let Some(reference) = schema.get("$ref").and_then(Json::as_str) else {
        return (schema, "");
    };
    let name = reference.rsplit('/').next().unwrap_or_default();
    match COMMON.get("$defs").and_then(|defs| defs.get(name)) {
        Some(definition) => (definition, name),
        None => (schema, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reference_of_every_schema_leads_somewhere() {
        fn look(json: &'static Json) {
            if json.get("$ref").is_some() {
                assert_ne!(resolve(json).1, "", "{json}");
            }
            match json {
                Json::Object(map) => map.values().for_each(look),
                Json::Array(list) => list.iter().for_each(look),
                _ => {}
            }
        }
        for kind in Kind::PUBLIC {
            look(of(kind).unwrap());
        }
        look(&COMMON);
    }
}
