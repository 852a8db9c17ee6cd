use std::collections::BTreeSet;

use catalogue::Kind;
use catalogue::record::schema::{Shape, fields};
use serde_json::Value as Json;

use super::{EXTRA, RECORD, SLUG, STANDING};
use crate::Portable;

/// One column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    Record,
    Slug,
    Standing,
    /// A whole field: scalars, sets and lists.
    Field(&'static str, Shape),
    /// A text in one language.
    Text(&'static str, String),
    /// The state of that text.
    State(&'static str, String),
    /// A part of an object.
    Part(&'static str, &'static str),
    Extra,
}

/// The parts of the fields that are objects, in the order of the schema.
pub(crate) fn parts(field: &str) -> &'static [&'static str] {
    match field {
        "budget" | "envelope" => &["amount_minor", "currency", "value_date"],
        "grant" => &["min_minor", "max_minor", "currency"],
        "window" => &["kind", "opens", "closes"],
        "confirmed" => &["on", "by"],
        "contact" => &["organisation", "url"],
        _ => &[],
    }
}

/// True for a part that is a whole number.
pub(crate) fn is_number(part: &str) -> bool {
    part.ends_with("_minor")
}

/// True for a part that is a date.
pub(crate) fn is_date(part: &str) -> bool {
    matches!(part, "value_date" | "opens" | "closes" | "on")
}

impl Column {
    /// The path, which stands in brackets in the head.
    pub(crate) fn path(&self) -> String {
        match self {
            Self::Record => RECORD.to_owned(),
            Self::Slug => SLUG.to_owned(),
            Self::Standing => STANDING.to_owned(),
            Self::Field(name, _) => (*name).to_owned(),
            Self::Text(name, lang) => format!("{name}.{lang}"),
            Self::State(name, lang) => format!("{name}.{lang}.state"),
            Self::Part(name, part) => format!("{name}.{part}"),
            Self::Extra => EXTRA.to_owned(),
        }
    }

    /// The column of a path; `None` for a path that no kind has.
    pub(crate) fn from_path(path: &str) -> Option<Self> {
        match path {
            RECORD => return Some(Self::Record),
            SLUG => return Some(Self::Slug),
            STANDING => return Some(Self::Standing),
            EXTRA => return Some(Self::Extra),
            _ => {}
        }
        let mut steps = path.split('.');
        let name = steps.next()?;
        let field = Kind::PUBLIC
            .iter()
            .flat_map(|kind| fields(*kind))
            .find(|field| field.name == name)?;
        match (field.shape, steps.next(), steps.next(), steps.next()) {
            (Shape::Localised, Some(lang), None, None) => {
                Some(Self::Text(field.name, lang.to_owned()))
            }
            (Shape::Localised, Some(lang), Some("state"), None) => {
                Some(Self::State(field.name, lang.to_owned()))
            }
            (Shape::Object, Some(part), None, None) => parts(field.name)
                .iter()
                .find(|known| **known == part)
                .map(|part| Self::Part(field.name, part)),
            (Shape::Localised, None, ..) => None,
            (shape, None, ..) => Some(Self::Field(field.name, shape)),
            _ => None,
        }
    }
}

/// The path that a head names: what stands in brackets at its end, else all of it.
pub(crate) fn path_of(head: &str) -> &str {
    let head = head.trim();
    head.strip_suffix(']')
        .and_then(|rest| rest.rsplit_once('['))
        .map_or(head, |(_, path)| path.trim())
}

/// The columns that records of some kinds need, in the order of the schema; for no record, those of an empty template.
pub(crate) fn columns(kinds: &[Kind], records: &[&Portable], lang: &str) -> Vec<Column> {
    let mut out = vec![Column::Record, Column::Slug, Column::Standing];
    let template = records.is_empty();
    let mut seen = BTreeSet::new();
    for kind in kinds {
        for field in fields(*kind) {
            if !seen.insert(field.name) {
                continue;
            }
            let values = records
                .iter()
                .filter_map(|record| record.fields.get(field.name));
            match field.shape {
                Shape::Localised => {
                    let mut langs: BTreeSet<&str> = values
                        .filter_map(Json::as_object)
                        .flat_map(|texts| texts.keys().map(String::as_str))
                        .collect();
                    if template {
                        langs.extend(["en", lang]);
                    }
                    for lang in langs {
                        out.push(Column::Text(field.name, lang.to_owned()));
                        out.push(Column::State(field.name, lang.to_owned()));
                    }
                }
                Shape::Object => {
                    for part in parts(field.name) {
                        if template
                            || values.clone().any(|value| {
                                value.get(part).is_some() && !has_more(field.name, value)
                            })
                        {
                            out.push(Column::Part(field.name, part));
                        }
                    }
                    if values.clone().any(|value| has_more(field.name, value)) {
                        out.push(Column::Field(field.name, field.shape));
                    }
                }
                shape => {
                    if template || values.clone().next().is_some() {
                        out.push(Column::Field(field.name, shape));
                    }
                }
            }
        }
    }
    let known = |record: &Portable, name: &str| {
        catalogue::record::schema::shape(record.kind, name).is_some()
    };
    if records
        .iter()
        .any(|record| record.fields.keys().any(|name| !known(record, name)))
    {
        out.push(Column::Extra);
    }
    out
}

/// True if an object holds something that no column of its own has; then it travels whole, as JSON.
pub(crate) fn has_more(field: &str, value: &Json) -> bool {
    value.as_object().is_some_and(|object| {
        object
            .keys()
            .any(|key| !parts(field).contains(&key.as_str()))
    })
}
