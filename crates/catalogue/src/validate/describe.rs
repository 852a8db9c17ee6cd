use serde_json::Value as Json;

use super::mandatory;
use super::schema::{of, resolve};
use crate::record::Kind;

/// Which places a field may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceSet {
    /// Countries and regions.
    All,
    /// Countries only.
    Country,
    /// Regions of the United Nations only.
    Region,
    /// Countries, regions, and groups of countries (LDC, LLDC, SIDS, ODA).
    OrGroup,
}

/// What a field takes, as its schema says it: all that a form needs to know to offer the right control.
#[derive(Clone, Debug, PartialEq)]
pub enum FieldType {
    /// A text in languages.
    Texts,
    /// A text without a language.
    Text,
    /// An address on the web.
    Address,
    /// A date as precise as it is known.
    Date,
    /// A currency of ISO 4217.
    Currency,
    /// A whole number of the minor unit of the currency that stands beside it.
    Minor,
    /// A whole number.
    Whole {
        /// The least that is accepted.
        least: Option<i64>,
        /// The most that is accepted.
        most: Option<i64>,
    },
    /// Any number.
    Number,
    /// Yes or no.
    Flag,
    /// A code of a vocabulary.
    Code(&'static str),
    /// One of a few codes that no vocabulary holds.
    OneOf(Vec<&'static str>),
    /// The code of a place.
    Place(PlaceSet),
    /// The code of a language.
    Language,
    /// Another record.
    Record(Kind),
    /// A list.
    List(Box<FieldType>),
    /// An object with fields of its own.
    Object(Vec<FieldDescription>),
}

/// A field of a kind, or of an object inside a field.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldDescription {
    /// Name: the key in JSON.
    pub name: &'static str,
    /// Without it the record, or the object, is not kept.
    pub required: bool,
    /// What it takes.
    pub takes: FieldType,
}

/// The fields that a person writes in a record of this kind, in the order of its schema.
///
/// What the programme sets itself (short name, standing, visibility, confirmation) is not among them.
#[must_use]
pub fn describe(kind: Kind) -> Vec<FieldDescription> {
    let needed = mandatory(kind);
    of(kind).map_or_else(Vec::new, |schema| {
        fields(schema)
            .into_iter()
            .filter(|field| !SET_BY_STEPS.contains(&field.name))
            .map(|field| FieldDescription {
                required: needed.contains(&field.name),
                ..field
            })
            .collect()
    })
}

/// What is written by a step of its own and not in a form.
const SET_BY_STEPS: [&str; 4] = ["slug", "standing", "visibility", "confirmed"];

fn fields(schema: &'static Json) -> Vec<FieldDescription> {
    let required: Vec<&str> = schema
        .get("required")
        .and_then(Json::as_array)
        .into_iter()
        .flatten()
        .filter_map(Json::as_str)
        .collect();
    let properties = schema.get("properties").and_then(Json::as_object);
    properties
        .into_iter()
        .flatten()
        .map(|(name, schema)| FieldDescription {
            name,
            required: required.contains(&name.as_str()),
            takes: takes(schema),
        })
        .collect()
}

fn takes(schema: &'static Json) -> FieldType {
    let (schema, definition) = resolve(schema);
    let text = |key: &str| schema.get(key).and_then(Json::as_str);
    let bound = |key: &str| schema.get(key).and_then(Json::as_i64);
    match (definition, text("type")) {
        ("localised", _) => FieldType::Texts,
        ("minor", _) => FieldType::Minor,
        (_, Some("array")) => {
            let item = schema.get("items").map_or(FieldType::Text, takes);
            FieldType::List(Box::new(item))
        }
        (_, Some("object")) => FieldType::Object(fields(schema)),
        (_, Some("integer")) => FieldType::Whole {
            least: bound("minimum"),
            most: bound("maximum"),
        },
        (_, Some("number")) => FieldType::Number,
        (_, Some("boolean")) => FieldType::Flag,
        _ => named(schema),
    }
}

/// A text that names something, or a plain one.
fn named(schema: &'static Json) -> FieldType {
    let text = |key: &str| schema.get(key).and_then(Json::as_str);
    if let Some(vocabulary) = text("x-vocabulary") {
        return FieldType::Code(vocabulary);
    }
    if let Some(place) = schema.get("x-place") {
        return FieldType::Place(match place.as_str() {
            Some("country") => PlaceSet::Country,
            Some("region") => PlaceSet::Region,
            Some("or-flag") => PlaceSet::OrGroup,
            _ => PlaceSet::All,
        });
    }
    if schema.get("x-language").is_some() {
        return FieldType::Language;
    }
    if let Some(kind) = text("x-record").and_then(Kind::from_code) {
        return FieldType::Record(kind);
    }
    if let Some(codes) = schema.get("enum").and_then(Json::as_array) {
        return FieldType::OneOf(codes.iter().filter_map(Json::as_str).collect());
    }
    match text("format") {
        Some("partial-date") => FieldType::Date,
        Some("web-address") => FieldType::Address,
        Some("currency") => FieldType::Currency,
        _ => FieldType::Text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_kind(kind: Kind, name: &str) -> FieldDescription {
        let found = describe(kind).into_iter().find(|field| field.name == name);
        found.unwrap_or_else(|| panic!("{kind} has a field {name}"))
    }

    #[test]
    fn a_form_learns_what_each_field_takes() {
        assert_eq!(
            of_kind(Kind::Initiative, "topics").takes,
            FieldType::List(Box::new(FieldType::Code("topic"))),
            "a list of codes"
        );
        assert_eq!(
            of_kind(Kind::Programme, "eligible_places").takes,
            FieldType::List(Box::new(FieldType::Place(PlaceSet::OrGroup))),
            "a programme may be open to a group of countries"
        );
        assert_eq!(
            of_kind(Kind::Need, "year").takes,
            FieldType::Whole {
                least: Some(1900),
                most: Some(2100)
            },
            "bounds come with it"
        );
        assert_eq!(
            of_kind(Kind::Resource, "publisher").takes,
            FieldType::Record(Kind::Organisation),
            "another record"
        );
        let FieldType::Object(parts) = of_kind(Kind::Initiative, "budget").takes else {
            panic!("an amount is an object");
        };
        let parts: Vec<_> = parts.iter().map(|part| (part.name, &part.takes)).collect();
        assert_eq!(
            parts,
            [
                ("amount_minor", &FieldType::Minor),
                ("currency", &FieldType::Currency),
                ("value_date", &FieldType::Date)
            ],
            "with a currency beside the number"
        );
    }

    #[test]
    fn what_is_needed_is_said_and_what_steps_set_is_left_out() {
        for kind in Kind::PUBLIC {
            let fields = describe(kind);
            let required: Vec<&str> = fields
                .iter()
                .filter(|field| field.required)
                .map(|field| field.name)
                .collect();
            for name in mandatory(kind) {
                assert!(required.contains(name), "{kind} needs {name}");
            }
            assert_eq!(required.len(), mandatory(kind).len(), "{kind}: no more");
            assert!(
                fields
                    .iter()
                    .all(|field| !SET_BY_STEPS.contains(&field.name)),
                "{kind}: steps are not typed"
            );
        }
    }
}
