use catalogue::record::schema::Shape;
use serde_json::{Map, Value as Json};

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell {
    Empty,
    Text(String),
    Number(i64),
    Flag(bool),
    /// A date as precise as it is known.
    Date(String),
}

impl Cell {
    /// The cell as text, as CSV has it.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) | Self::Date(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Flag(flag) => flag.to_string(),
        }
    }
}

/// Between the members of a list.
const BETWEEN: &str = "; ";
/// Between the parts of a source.
const PARTS: &str = " | ";
const SOURCE: [&str; 4] = ["url", "title", "published", "accessed"];

/// A whole field as a cell: readable where nothing is lost by it, else JSON.
pub(crate) fn write(shape: Shape, value: &Json) -> Cell {
    match (shape, value) {
        (_, Json::Null) => Cell::Empty,
        (Shape::Integer, Json::Number(number)) => number.as_i64().map_or(Cell::Empty, Cell::Number),
        (Shape::Flag, Json::Bool(flag)) => Cell::Flag(*flag),
        (Shape::Date, Json::String(text)) => Cell::Date(text.clone()),
        (Shape::Text | Shape::Reference, Json::String(text)) => Cell::Text(text.clone()),
        (Shape::Set | Shape::Keyed(_) | Shape::Pairs(..) | Shape::Sources, Json::Array(list)) => {
            let readable = readable(shape, list);
            match readable {
                Some(text) if read(shape, &text).ok().as_ref() == Some(value) => Cell::Text(text),
                _ => Cell::Text(value.to_string()),
            }
        }
        _ => Cell::Text(value.to_string()),
    }
}

fn readable(shape: Shape, list: &[Json]) -> Option<String> {
    let texts: Option<Vec<String>> = list.iter().map(|item| member(shape, item)).collect();
    let between = if shape == Shape::Sources {
        "\n"
    } else {
        BETWEEN
    };
    Some(texts?.join(between))
}

fn member(shape: Shape, item: &Json) -> Option<String> {
    let text = |key: &str| item.get(key).and_then(Json::as_str);
    Some(match shape {
        Shape::Set => item.as_str()?.to_owned(),
        Shape::Keyed(by) => match text("role") {
            Some(role) => format!("{}:{role}", text(by)?),
            None => text(by)?.to_owned(),
        },
        Shape::Pairs(first, second) => format!("{}:{}", text(first)?, text(second)?),
        _ => {
            let parts: Vec<&str> = SOURCE
                .iter()
                .map(|key| text(key).unwrap_or_default())
                .collect();
            parts.join(PARTS).trim_end_matches([' ', '|']).to_owned()
        }
    })
}

/// A field from the text of a cell: the reverse of [`write`].
///
/// # Errors
/// If the text is not of the shape.
pub(crate) fn read(shape: Shape, text: &str) -> Result<Json, ()> {
    let trimmed = text.trim();
    let list = |between: &str, member: &dyn Fn(&str) -> Option<Json>| {
        trimmed
            .split(between)
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .map(member)
            .collect::<Option<Vec<Json>>>()
            .map(Json::Array)
            .ok_or(())
    };
    match shape {
        Shape::Integer => trimmed.parse::<i64>().map(Json::from).map_err(|_| ()),
        Shape::Flag => match trimmed.to_ascii_lowercase().as_str() {
            "true" | "1" => Ok(true.into()),
            "false" | "0" => Ok(false.into()),
            _ => Err(()),
        },
        Shape::Text => Ok(text.into()),
        Shape::Date | Shape::Reference => Ok(trimmed.into()),
        // A list that could not be written readably is JSON.
        Shape::Set | Shape::Keyed(_) | Shape::Pairs(..) | Shape::Sources
            if trimmed.starts_with('[') =>
        {
            serde_json::from_str(trimmed).map_err(|_| ())
        }
        Shape::Set => list(";", &|part| Some(part.into())),
        Shape::Keyed(by) => list(";", &|part| Some(pair(part, by, "role"))),
        Shape::Pairs(first, second) => list(";", &|part| {
            part.contains(':').then(|| pair(part, first, second))
        }),
        Shape::Sources => list("\n", &|line| Some(source(line))),
        Shape::Object | Shape::List | Shape::Localised => {
            serde_json::from_str(trimmed).map_err(|_| ())
        }
    }
}

fn pair(text: &str, first: &str, second: &str) -> Json {
    let mut object = Map::new();
    match text.split_once(':') {
        Some((one, other)) => {
            object.insert(first.to_owned(), one.trim().into());
            object.insert(second.to_owned(), other.trim().into());
        }
        None => {
            object.insert(first.to_owned(), text.into());
        }
    }
    Json::Object(object)
}

fn source(line: &str) -> Json {
    let parts = line.split(PARTS).map(str::trim);
    let object: Map<String, Json> = SOURCE
        .iter()
        .zip(parts)
        .filter(|(_, text)| !text.is_empty())
        .map(|(key, text)| ((*key).to_owned(), text.into()))
        .collect();
    Json::Object(object)
}

/// What makes a spreadsheet take a text for a formula.
const TRIGGERS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A text that no spreadsheet takes for a formula: an apostrophe goes before one that would be, and before an apostrophe.
pub(crate) fn guard(text: String) -> String {
    if text.starts_with(TRIGGERS) || text.starts_with('\'') {
        format!("'{text}")
    } else {
        text
    }
}

/// The text without the apostrophe of [`guard`].
pub(crate) fn unguard(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(TRIGGERS) || rest.starts_with('\'') => rest,
        _ => text,
    }
}
