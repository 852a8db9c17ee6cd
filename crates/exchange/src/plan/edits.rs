use std::collections::BTreeMap;

use catalogue::Kind;
use catalogue::change::{FieldPath, Value};
use catalogue::record::schema::{Shape, fields, shape};
use catalogue::record::{Body, Extra, Record, RecordId, flatten};
use catalogue::store::Edit;
use catalogue::validate::{Finding, Known, Problem, validate};
use serde_json::Value as Json;

use super::check::{VISIBILITY, lacks};
use crate::iati::{IDENTIFIER, KEPT};
use crate::incoming::Incoming;
use crate::{Directory, Reason};

/// The kind of record that a field refers to.
fn referred(field: &str) -> Kind {
    if field == "initiative" {
        Kind::Initiative
    } else {
        Kind::Organisation
    }
}

/// Parts of objects that name an organisation: who confirmed, and whom to write to.
const REFERENCES: [&str; 2] = ["by", "organisation"];

/// The id of what a field names: a slug of the catalogue or of the file, or an id.
fn resolve(field: &str, value: &Json, directory: &Directory) -> Result<Json, Reason> {
    let text = value
        .as_str()
        .ok_or_else(|| Reason::Shape(field.to_owned()))?;
    let kind = referred(field);
    let id = directory
        .id(kind, text)
        .or_else(|| text.parse::<RecordId>().ok());
    id.map(|id| id.to_string().into())
        .ok_or_else(|| Reason::Reference {
            field: field.to_owned(),
            kind,
            slug: text.chars().take(120).collect(),
        })
}

/// The fields with ids for slugs, and without what removes something.
fn with_ids(kind: Kind, given: &Extra, directory: &Directory) -> Result<Extra, Reason> {
    let mut out = Extra::new();
    for (name, value) in given {
        // Who may see a record decides where it is written, not what.
        if value.is_null() || name == VISIBILITY {
            continue;
        }
        let mut value = value.clone();
        match shape(kind, name) {
            Some(Shape::Reference) => value = resolve(name, &value, directory)?,
            Some(Shape::Pairs(first, _)) => {
                for item in value.as_array_mut().into_iter().flatten() {
                    let who = item.get_mut(first);
                    let who = who.ok_or_else(|| Reason::Shape(name.clone()))?;
                    *who = resolve(name, who, directory)?;
                }
            }
            Some(Shape::Object) => {
                for inner in REFERENCES {
                    if let Some(who) = value.get_mut(inner) {
                        *who = resolve(name, who, directory)?;
                    }
                }
            }
            Some(Shape::Localised) => {
                if let Json::Object(texts) = &mut value {
                    texts.retain(|_, text| !text.is_null());
                }
            }
            _ => {}
        }
        out.insert(name.clone(), value);
    }
    Ok(out)
}

/// The first reference that leads nowhere yet.
pub(super) fn unresolved(kind: Kind, given: &Extra, directory: &Directory) -> Option<Reason> {
    with_ids(kind, given, directory).err()
}

fn taken_apart(kind: Kind, body: Extra) -> Result<BTreeMap<FieldPath, Value>, Reason> {
    let whole = || Reason::Shape(kind.code().to_owned());
    // Through the typed body and back, as bundled data go: empty lists and nulls go.
    let body = Body::from_json(kind, body)
        .and_then(|body| body.to_json())
        .map_err(|_| whole())?;
    flatten(kind, &body).map_err(|error| Reason::Shape(error.field))
}

/// What has to be written, and what the record lacks then.
pub(super) struct Edits {
    pub(super) edits: Vec<Edit>,
    /// Mandatory fields that the record does not have afterwards.
    pub(super) lacks: Vec<String>,
}

/// What has to be written so that the record says what the file says.
pub(super) fn edits(
    incoming: &Incoming,
    current: Option<&Record>,
    directory: &Directory,
) -> Result<Edits, Reason> {
    let kind = incoming.kind;
    let given = with_ids(kind, &incoming.fields, directory)?;
    if let Some(record) = current {
        together(record, &given)?;
    }
    let wanted = taken_apart(kind, given)?;
    let standing = match current {
        Some(record) => {
            let body = record.body.to_json();
            let body = body.map_err(|_| Reason::Shape(kind.code().to_owned()))?;
            taken_apart(kind, body)?
        }
        None => BTreeMap::new(),
    };
    let mut edits = Vec::new();
    for (path, value) in &wanted {
        // A name that no field of a change can have would stop the whole import later.
        if FieldPath::parse(path.as_str()).is_err() {
            return Err(Reason::TooLong(path.name().chars().take(60).collect()));
        }
        if standing.get(path) != Some(value) {
            edits.push(edit(path, Some(value.clone())));
        }
    }
    for path in standing.keys() {
        if !wanted.contains_key(path) && is_removed(incoming, path) {
            edits.push(edit(path, None));
        }
    }
    let gone = |path: &FieldPath| {
        let mut edits = edits.iter();
        edits.any(|edit| edit.path == *path && edit.value.is_none())
    };
    let before = |field: &str| standing.keys().any(|path| path.name() == field);
    let after = |field: &str| {
        let stays = standing.keys().filter(|path| !gone(path));
        wanted.keys().chain(stays).any(|path| path.name() == field)
    };
    let lacks = lacks(kind, &after);
    // What a record needs is not taken from it by a file.
    if let Some(field) = lacks.iter().find(|field| before(field)) {
        return Err(Reason::Wrong(vec![Finding::error(
            field.as_str(),
            Problem::Missing,
        )]));
    }
    // The order of the schema is the order in which people read a record.
    let order = |path: &FieldPath| {
        let name = path.name();
        fields(kind)
            .iter()
            .position(|field| field.name == name)
            .unwrap_or(usize::MAX)
    };
    edits.sort_by_cached_key(|edit| (order(&edit.path), edit.path.clone()));
    Ok(Edits { edits, lacks })
}

/// What the fields of the file and those of the record say together, as two dates do.
fn together(record: &Record, given: &Extra) -> Result<(), Reason> {
    const TOGETHER: [&str; 8] = [
        "planned_start",
        "planned_end",
        "actual_start",
        "actual_end",
        "window",
        "grant",
        "cmm_factor",
        "cmm_factor_inferred",
    ];
    if !given.keys().any(|name| TOGETHER.contains(&name.as_str())) {
        return Ok(());
    }
    let body = record.body.to_json();
    let mut body = body.map_err(|_| Reason::Shape(record.kind.code().to_owned()))?;
    body.retain(|name, _| TOGETHER.contains(&name.as_str()));
    let differ = |(name, value): (&String, &Json)| body.get(name) != Some(value);
    if !given
        .iter()
        .filter(|(name, _)| TOGETHER.contains(&name.as_str()))
        .any(differ)
    {
        return Ok(());
    }
    for (name, value) in given {
        if TOGETHER.contains(&name.as_str()) {
            body.insert(name.clone(), value.clone());
        }
    }
    let wrong: Vec<Finding> = validate(record.kind, body, &Nobody)
        .findings
        .into_iter()
        .filter(|finding| {
            matches!(
                finding.problem,
                Problem::EndBeforeStart { .. } | Problem::MostBelowLeast | Problem::Needs { .. }
            )
        })
        .collect();
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(Reason::Wrong(wrong))
    }
}

/// Knows no record: the fields that are looked at name none.
struct Nobody;

impl Known for Nobody {
    fn find(&self, _: Kind, _: &str) -> Option<RecordId> {
        None
    }

    fn like(&self, _: Kind, _: &str) -> Option<String> {
        None
    }
}

fn edit(path: &FieldPath, value: Option<Value>) -> Edit {
    Edit {
        path: path.clone(),
        value,
        seen: None,
    }
}

/// True if a file that lacks a part of a record removes it: only of a field that the file speaks of.
fn is_removed(incoming: &Incoming, path: &FieldPath) -> bool {
    let name = path.name();
    let given = incoming.fields.get(&name);
    match (shape(incoming.kind, &name), given) {
        (_, Some(Json::Null)) => true,
        // A language that the file does not speak of stays; `null` removes it.
        (Some(Shape::Localised), Some(texts)) => match path.tail() {
            catalogue::change::Tail::Lang(lang) => texts.get(&lang).is_some_and(Json::is_null),
            _ => false,
        },
        (Some(_), Some(_)) => true,
        // An activity that has become shorter is kept in fewer pieces.
        (None, None) => name.starts_with(KEPT) && incoming.fields.contains_key(IDENTIFIER),
        _ => false,
    }
}
