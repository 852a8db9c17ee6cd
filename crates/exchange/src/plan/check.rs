use std::cell::RefCell;
use std::collections::HashMap;

use catalogue::change::MAX_VALUE;
use catalogue::record::Extra;
use catalogue::record::schema::{META, Shape, shape};
use catalogue::validate::{Finding, Known, Problem, mandatory, name_references, validate};
use catalogue::{Kind, RecordId};
use serde_json::{Map, Value as Json};

use super::canon::canonical;
use crate::{Incoming, Reason, Remark, Shared};

/// Field in which a line says who may see its record.
pub(super) const VISIBILITY: &str = "visibility";

/// Checks what a record of its kind may say, as a form would, before anything is compared; texts lose the air around them.
///
/// What is missing is not refused: a foreign file is rarely complete.
pub(super) fn check(kind: Kind, fields: &mut Extra) -> Result<(), Reason> {
    for (name, value) in &*fields {
        if META.contains(&name.as_str()) {
            return Err(Reason::Shape(name.clone()));
        }
        too_long(name, shape(kind, name), value)?;
    }
    visibility(fields)?;
    canonical(kind, fields);
    let mut body = Extra::new();
    let mut removed: Vec<(String, Vec<String>)> = Vec::new();
    for (name, value) in fields.iter_mut() {
        let Some(shape) = shape(kind, name) else {
            continue;
        };
        match (shape, &mut *value) {
            // An empty list is a field that is taken away.
            (_, Json::Array(list)) if list.is_empty() => *value = Json::Null,
            (Shape::List, _) => {}
            // What stands twice in a set stands in it once.
            (_, Json::Array(list)) => distinct(list),
            (Shape::Localised, Json::Object(texts)) => {
                let gone = texts.iter().filter(|(_, text)| text.is_null());
                removed.push((name.clone(), gone.map(|(lang, _)| lang.clone()).collect()));
            }
            _ => {}
        }
        let only_removes = |texts: &Map<String, Json>| texts.values().all(Json::is_null);
        let removes = match shape {
            Shape::Localised => value.as_object().is_some_and(only_removes),
            _ => value.is_null(),
        };
        if !removes && !value.is_null() {
            body.insert(name.clone(), value.clone());
        }
    }
    let names = Names::default();
    let mut checked = validate(kind, body, &names);
    let wrong: Vec<Finding> = checked
        .findings
        .into_iter()
        .filter(|finding| is_wrong(kind, finding))
        .collect();
    if !wrong.is_empty() {
        return Err(Reason::Wrong(wrong));
    }
    names.give_back(kind, &mut checked.body);
    for (name, value) in checked.body {
        fields.insert(name, value);
    }
    for (name, langs) in removed {
        if let Some(texts) = fields.get_mut(&name).and_then(Json::as_object_mut) {
            for lang in langs {
                texts.insert(lang, Json::Null);
            }
        }
    }
    Ok(())
}

/// What a record is refused for. What it lacks as a whole, and what a newer version has, is not among it.
fn is_wrong(kind: Kind, finding: &Finding) -> bool {
    let whole = finding.root() == finding.path;
    match &finding.problem {
        Problem::Missing => !whole,
        Problem::UnknownField { .. } => false,
        // Two payments of one day are two.
        Problem::Twice => shape(kind, finding.root()) != Some(Shape::List),
        _ => !finding.advice,
    }
}

/// The fields that a new record lacks, and without which it cannot be published.
pub(super) fn lacks(kind: Kind, has: &dyn Fn(&str) -> bool) -> Vec<String> {
    let needed = mandatory(kind).iter().filter(|field| !has(field));
    needed.map(|field| (*field).to_owned()).collect()
}

/// Leaves the field that says who may see the record only where it says that nobody else may.
fn visibility(fields: &mut Extra) -> Result<(), Reason> {
    let shared = match fields.get(VISIBILITY) {
        None => return Ok(()),
        Some(Json::Null) => true,
        Some(Json::String(code)) if code.trim() == "shared" => true,
        Some(Json::String(code)) if code.trim() == "private" => false,
        Some(other) => {
            let value = other
                .as_str()
                .map_or_else(|| other.to_string(), str::to_owned);
            return Err(Reason::Term {
                field: VISIBILITY.to_owned(),
                value: value.chars().take(60).collect(),
            });
        }
    };
    if shared {
        fields.shift_remove(VISIBILITY);
    }
    Ok(())
}

fn distinct(list: &mut Vec<Json>) {
    let mut unique: Vec<Json> = Vec::with_capacity(list.len());
    for item in list.drain(..) {
        if !unique.contains(&item) {
            unique.push(item);
        }
    }
    *list = unique;
}

/// Takes every reference for one that leads somewhere: whether it does is known only once the whole file is read.
#[derive(Default)]
struct Names {
    ids: RefCell<HashMap<(Kind, String), RecordId>>,
}

impl Known for Names {
    fn find(&self, kind: Kind, reference: &str) -> Option<RecordId> {
        let mut ids = self.ids.borrow_mut();
        let next = format!("{:032x}", ids.len() + 1).parse().ok()?;
        // `organisation:gfce` is how everything else names it.
        let prefix = format!("{kind}:");
        let slug = reference.strip_prefix(&prefix).unwrap_or(reference);
        Some(*ids.entry((kind, slug.to_owned())).or_insert(next))
    }

    fn like(&self, _: Kind, _: &str) -> Option<String> {
        None
    }
}

impl Names {
    /// Puts the names back for which the check has put ids.
    fn give_back(self, kind: Kind, body: &mut Extra) {
        let ids = self.ids.into_inner().into_iter();
        let names: HashMap<String, String> =
            ids.map(|((_, name), id)| (id.to_string(), name)).collect();
        name_references(kind, body, &mut |_, id| names.get(id).cloned());
    }
}

/// Says so where the shares of the places do not add up to a hundred, unless the reader of the file has said it.
pub(super) fn shares(incoming: &mut Incoming) {
    let told = |remark: &Remark| {
        let of = match remark {
            Remark::Shares { of, .. } => Some(*of),
            _ => None,
        };
        of == Some(Shared::Recipient)
    };
    if incoming.remarks.iter().any(told) {
        return;
    }
    let places = incoming.fields.get("beneficiaries");
    let shares: Vec<f64> = places
        .and_then(Json::as_array)
        .into_iter()
        .flatten()
        .filter_map(|item| item.get("percentage")?.as_f64())
        .collect();
    incoming.remarks.extend(Remark::shares(
        Shared::Recipient,
        shares.iter().sum(),
        shares.len(),
    ));
}

/// A field of a change has a limit; it is better said here, by line, than by the store for the whole import.
fn too_long(name: &str, shape: Option<Shape>, value: &Json) -> Result<(), Reason> {
    let parts: Vec<&Json> = match value {
        _ if matches!(shape, None | Some(Shape::List | Shape::Object)) => vec![value],
        Json::Array(list) => list.iter().collect(),
        Json::Object(map) => map.values().collect(),
        other => vec![other],
    };
    let limit = MAX_VALUE - 1024;
    if parts.iter().any(|part| part.to_string().len() > limit) {
        return Err(Reason::TooLong(name.to_owned()));
    }
    Ok(())
}
