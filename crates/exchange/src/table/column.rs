use catalogue::Kind;
use catalogue::record::schema::{Shape, fields};
use serde_json::Value as Json;

use super::{EXTRA, RECORD, SLUG, STANDING, VISIBILITY};

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

/// The parts that a table has a column of its own for, of the fields that are objects: in the order of the schema.
#[must_use]
pub fn parts(field: &str) -> &'static [&'static str] {
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
            VISIBILITY => return Some(Self::Field(VISIBILITY, Shape::Text)),
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

/// True if an object holds something that no column of its own has; then it travels whole, as JSON.
pub(crate) fn has_more(field: &str, value: &Json) -> bool {
    value.as_object().is_some_and(|object| {
        object
            .keys()
            .any(|key| !parts(field).contains(&key.as_str()))
    })
}
