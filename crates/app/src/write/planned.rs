use catalogue::Kind;
use catalogue::change::{FieldPath, Value};
use catalogue::record::Record;
use catalogue::store::{Edit, HistoryOp};

use super::fields::flat;
use crate::api::{Fields, PlannedField, PlannedValue};
use crate::record::changed_field;
use crate::view::Presenter;
use crate::{Fault, Host};

/// A field that would be written: its path, what stands there, what will.
pub(super) struct Planned {
    path: FieldPath,
    before: Option<Value>,
    after: Option<Value>,
}

/// Every field of a new record.
pub(super) fn every(kind: Kind, body: &Fields) -> Result<Vec<Planned>, Fault> {
    Ok(flat(kind, body)?
        .into_iter()
        .map(|(path, value)| Planned {
            path,
            before: None,
            after: Some(value),
        })
        .collect())
}

/// The fields that an edit writes, beside what stands there.
pub(super) fn changes(
    host: &Host,
    record: &Record,
    edits: Vec<Edit>,
) -> Result<Vec<Planned>, Fault> {
    let snapshot = host.catalogue().snapshot(record.id, None)?;
    Ok(edits
        .into_iter()
        .map(|edit| Planned {
            before: snapshot
                .values()
                .find(|(path, _)| **path == edit.path)
                .map(|(_, value)| value.clone()),
            path: edit.path,
            after: edit.value,
        })
        .collect())
}

/// The same in words, in the order of their paths.
pub(super) fn views(
    presenter: &Presenter<'_>,
    planned: Vec<Planned>,
) -> Result<Vec<PlannedField>, Fault> {
    planned
        .into_iter()
        .map(|one| {
            let (after, label) = said(presenter, &one.path, one.after)?;
            let (before, _) = said(presenter, &one.path, one.before)?;
            Ok(PlannedField {
                path: one.path.to_string(),
                label,
                before,
                after,
            })
        })
        .collect()
}

fn said(
    presenter: &Presenter<'_>,
    path: &FieldPath,
    value: Option<Value>,
) -> Result<(Option<PlannedValue>, String), Fault> {
    let state = match &value {
        Some(Value::Map(map)) if map.contains_key("text") => map
            .get("state")
            .and_then(Value::as_text)
            .map(|state| presenter.term("text-state", state).label),
        _ => None,
    };
    let field = changed_field(
        presenter,
        &HistoryOp {
            path: path.clone(),
            value,
            replaced: false,
        },
    )?;
    let lang = field.lang;
    let value = field.value.map(|text| PlannedValue { text, lang, state });
    Ok((value, field.label))
}
