use catalogue::record::schema::{Shape, shape};
use catalogue::record::{Extra, Fingerprint, Standing};
use catalogue::{Kind, record::PartialDate};
use serde_json::{Map, Value as Json};

use super::cell::{read, write};
use super::column::{has_more, is_date, is_number};
use super::{Cell, Column, Head, VISIBILITY};
use crate::incoming::{At, Incoming, Item};
use crate::{Portable, Reason};

/// The cells of a record, one for each column.
pub(crate) fn cells(record: &Portable, columns: &[Column]) -> Vec<Cell> {
    columns.iter().map(|column| cell(record, column)).collect()
}

fn cell(record: &Portable, column: &Column) -> Cell {
    let field = |name: &str| {
        record
            .fields
            .get(name)
            .filter(|_| shape(record.kind, name).is_some())
    };
    let empty = Cell::Empty;
    match column {
        Column::Record => Cell::Text(record.kind.code().to_owned()),
        Column::Slug => Cell::Text(record.slug.clone()),
        Column::Standing => Cell::Text(record.standing.code().to_owned()),
        Column::Field(name, Shape::Object) => match field(name) {
            Some(value) if has_more(name, value) => Cell::Text(value.to_string()),
            _ => empty,
        },
        Column::Field(name, _) => match (field(name), shape(record.kind, name)) {
            (Some(value), Some(own)) => write(own, value),
            _ => empty,
        },
        Column::Part(name, part) => match field(name) {
            Some(value) if !has_more(name, value) => match value.get(part) {
                Some(Json::Number(number)) => number.as_i64().map_or(empty, Cell::Number),
                Some(Json::String(text)) if is_date(part) => Cell::Date(text.clone()),
                Some(Json::String(text)) => Cell::Text(text.clone()),
                _ => empty,
            },
            _ => empty,
        },
        Column::Text(name, lang) => match field(name).and_then(|texts| texts.get(lang)) {
            Some(Json::String(text)) => Cell::Text(text.clone()),
            Some(translation) => translation
                .get("text")
                .and_then(Json::as_str)
                .map_or(empty, |text| Cell::Text(text.to_owned())),
            None => empty,
        },
        Column::State(name, lang) => {
            let texts = field(name).and_then(Json::as_object);
            match texts.and_then(|texts| Some((texts, texts.get(lang)?))) {
                Some((texts, Json::Object(translation))) => Cell::Text(state(texts, translation)),
                Some(_) => Cell::Text("original".to_owned()),
                None => empty,
            }
        }
        Column::Extra => {
            let extra: Map<String, Json> = record
                .fields
                .iter()
                .filter(|(name, _)| shape(record.kind, name).is_none())
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect();
            if extra.is_empty() {
                empty
            } else {
                Cell::Text(Json::Object(extra).to_string())
            }
        }
    }
}

/// `machine` for a translation of the original that stands there; `machine:<fingerprint>` for one of another.
fn state(texts: &Map<String, Json>, translation: &Map<String, Json>) -> String {
    let text = |key: &str| translation.get(key).and_then(Json::as_str);
    let state = text("state").unwrap_or("machine");
    let present = original(texts).map(|text| Fingerprint::of(text).to_hex());
    if text("basis").map(str::to_owned) == present {
        state.to_owned()
    } else {
        format!("{state}:{}", text("basis").unwrap_or_default())
    }
}

/// The original: English if it is one, else the first by language.
fn original(texts: &Map<String, Json>) -> Option<&str> {
    let plain = |lang: &str| texts.get(lang).and_then(Json::as_str);
    plain("en").or_else(|| {
        let mut langs: Vec<&String> = texts.keys().collect();
        langs.sort();
        langs.into_iter().find_map(|lang| plain(lang))
    })
}

/// A row as a record; `at` is where it stands, `place` names the cell of a column.
pub(crate) fn incoming(
    at: At,
    head: &Head,
    texts: &[String],
    sheet_kind: Option<Kind>,
    place: &dyn Fn(usize) -> String,
) -> Item {
    let columns = head.columns.as_slice();
    // Nothing is dropped in silence: what stands under no column has no field, and makes the whole row doubtful.
    let read = match head.headless(texts) {
        Some(column) => Err((Some(column), Reason::Headless)),
        None => row(columns, texts, sheet_kind),
    };
    match read {
        Ok(row) => Item::Record(Box::new(row.incoming(at))),
        Err((column, reason)) => Item::Rejected {
            at: At {
                cell: column.map(place),
                ..at
            },
            name: named(columns, texts, &Column::Slug).map(str::to_owned),
            reason,
        },
    }
}

pub(super) struct Row {
    kind: Kind,
    slug: String,
    standing: Option<Standing>,
    fields: Extra,
}

impl Row {
    pub(super) fn incoming(self, at: At) -> Incoming {
        Incoming {
            at,
            kind: self.kind,
            slug: Some(self.slug),
            identifier: None,
            standing: self.standing,
            fields: self.fields,
            newcomers: Vec::new(),
            remarks: Vec::new(),
        }
    }
}

pub(super) type Bad = (Option<usize>, Reason);

fn named<'a>(columns: &[Option<Column>], texts: &'a [String], wanted: &Column) -> Option<&'a str> {
    let index = columns
        .iter()
        .position(|column| column.as_ref() == Some(wanted))?;
    texts
        .get(index)
        .map(|text| text.trim())
        .filter(|text| !text.is_empty())
}

pub(super) fn row(
    columns: &[Option<Column>],
    texts: &[String],
    sheet_kind: Option<Kind>,
) -> Result<Row, Bad> {
    let index = |wanted: &Column| columns.iter().position(|c| c.as_ref() == Some(wanted));
    let kind = match named(columns, texts, &Column::Record) {
        Some(code) => Kind::from_code(code)
            .filter(|kind| Kind::PUBLIC.contains(kind))
            .ok_or_else(|| (index(&Column::Record), Reason::Kind(code.to_owned())))?,
        None => sheet_kind.ok_or((index(&Column::Record), Reason::Missing("record".into())))?,
    };
    let slug = named(columns, texts, &Column::Slug)
        .ok_or((index(&Column::Slug), Reason::Missing("slug".into())))?
        .to_owned();
    let standing = match named(columns, texts, &Column::Standing) {
        None => None,
        Some(code) => Some(Standing::from_code(code).ok_or_else(|| {
            let (field, value) = ("standing".to_owned(), code.to_owned());
            (index(&Column::Standing), Reason::Term { field, value })
        })?),
    };
    let mut fields = Extra::new();
    for (column, (text, number)) in columns.iter().zip(texts.iter().zip(0..)) {
        let Some(column) = column else { continue };
        put(&mut fields, kind, column, text).map_err(|reason| (Some(number), reason))?;
    }
    translations(&mut fields);
    Ok(Row {
        kind,
        slug,
        standing,
        fields,
    })
}

fn put(fields: &mut Extra, kind: Kind, column: &Column, text: &str) -> Result<(), Reason> {
    let blank = text.trim().is_empty();
    let misfit = |field: String| Reason::Shape(field);
    match column {
        Column::Record | Column::Slug | Column::Standing => {}
        Column::Field(name, _) => {
            if *name == VISIBILITY {
                if !blank {
                    fields.insert(VISIBILITY.to_owned(), text.trim().into());
                }
                return Ok(());
            }
            // One column may serve kinds that give the name another shape.
            let Some(own) = shape(kind, name) else {
                return filled_in_vain(blank, name);
            };
            let value = if blank {
                if own == Shape::Object {
                    return Ok(());
                }
                Json::Null
            } else {
                if own == Shape::Date && text.trim().parse::<PartialDate>().is_err() {
                    let (field, value) = ((*name).to_owned(), short(text));
                    return Err(Reason::Date { field, value });
                }
                read(own, text).map_err(|()| match own {
                    Shape::Integer => Reason::Number {
                        field: (*name).to_owned(),
                        value: short(text),
                    },
                    _ => misfit((*name).to_owned()),
                })?
            };
            fields.insert((*name).to_owned(), value);
        }
        Column::Part(name, part) => {
            if shape(kind, name).is_none() {
                return filled_in_vain(blank, name);
            }
            let object = fields.entry((*name).to_owned()).or_insert(Json::Null);
            if blank {
                return Ok(());
            }
            let path = format!("{name}.{part}");
            let value = if is_number(part) {
                text.trim()
                    .parse::<i64>()
                    .map(Json::from)
                    .map_err(|_| Reason::Number {
                        field: path,
                        value: short(text),
                    })?
            } else if is_date(part) {
                if text.trim().parse::<PartialDate>().is_err() {
                    return Err(Reason::Date {
                        field: path,
                        value: short(text),
                    });
                }
                text.trim().into()
            } else {
                text.trim().into()
            };
            if object.is_null() {
                *object = Json::Object(Map::new());
            }
            if let Json::Object(object) = object {
                object.insert((*part).to_owned(), value);
            }
        }
        Column::Text(name, lang) | Column::State(name, lang) => {
            if shape(kind, name).is_none() {
                return filled_in_vain(blank, name);
            }
            let texts = fields
                .entry((*name).to_owned())
                .or_insert_with(|| Json::Object(Map::new()));
            let Json::Object(texts) = texts else {
                return Ok(());
            };
            let slot = texts.entry(lang.clone()).or_insert(Json::Null);
            if blank {
                return Ok(());
            }
            match (column, &mut *slot) {
                (Column::Text(..), Json::Object(translation)) => {
                    translation.insert("text".to_owned(), text.into());
                }
                (Column::Text(..), _) => *slot = text.into(),
                (_, Json::String(own)) => {
                    let own = std::mem::take(own);
                    *slot = translation(own, text.trim());
                }
                // A state without a text says nothing.
                _ => {}
            }
        }
        Column::Extra => {
            if blank {
                return Ok(());
            }
            match serde_json::from_str::<Map<String, Json>>(text) {
                Ok(extra) => fields.extend(extra),
                Err(_) => return Err(misfit("extra".to_owned())),
            }
        }
    }
    Ok(())
}

/// A cell of a column that the kind does not have must be empty: nothing is dropped in silence.
fn filled_in_vain(blank: bool, name: &str) -> Result<(), Reason> {
    if blank {
        Ok(())
    } else {
        Err(Reason::Shape(name.to_owned()))
    }
}

fn translation(text: String, state: &str) -> Json {
    if state == "original" {
        return text.into();
    }
    let mut object = Map::new();
    object.insert("text".to_owned(), text.into());
    match state.split_once(':') {
        Some((state, basis)) => {
            object.insert("state".to_owned(), state.into());
            if !basis.is_empty() {
                object.insert("basis".to_owned(), basis.into());
            }
        }
        None => {
            object.insert("state".to_owned(), state.into());
            // To be filled in once the whole row is read.
            object.insert("basis".to_owned(), Json::Null);
        }
    }
    Json::Object(object)
}

/// Fills in what translations were made from: the original of their row.
fn translations(fields: &mut Extra) {
    for value in fields.values_mut() {
        let Json::Object(texts) = value else { continue };
        let basis = original(texts).map(|text| Fingerprint::of(text).to_hex());
        for text in texts.values_mut() {
            let Json::Object(translation) = text else {
                continue;
            };
            if translation.get("basis") == Some(&Json::Null) {
                match &basis {
                    Some(basis) => {
                        translation.insert("basis".to_owned(), basis.as_str().into());
                    }
                    None => {
                        translation.shift_remove("basis");
                    }
                }
            }
        }
    }
}

fn short(text: &str) -> String {
    text.trim().chars().take(60).collect()
}
