use std::collections::BTreeMap;

use catalogue::change::{FieldPath, Value};
use catalogue::record::{Record, Visibility, assemble};
use catalogue::store::{Draft, Edit, Snapshot};
use catalogue::validate::{Finding, Problem, mandatory};

use super::fields::{checked, flat, merged, name_basis, take_meta};
use super::wrote::{advice, note, waiting, written};
use crate::api::{EditRecord, Fields, WriteView, Written};
use crate::record::find;
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// What an edit comes to.
pub(super) struct Planned {
    pub(super) edits: Vec<Edit>,
    pub(super) findings: Vec<Finding>,
    pub(super) body: Fields,
}

/// Works out which fields an edit writes, on top of the version that its author saw.
pub(super) fn plan(
    host: &Host,
    record: &Record,
    mut fields: Fields,
    seen: Option<i64>,
) -> Result<Planned, Fault> {
    let private = record.visibility == Visibility::Private;
    let snapshot = host.catalogue().snapshot(record.id, seen)?;
    let meta = take_meta(&mut fields);
    let mut findings = meta.findings(Some(&record.slug), record.standing, private);
    let base = assemble(record.kind, snapshot.values());
    let whole = merged(record.kind, base.clone(), &fields);
    name_basis(record.kind, &mut fields, &whole);
    let after = checked(
        host,
        record.kind,
        merged(record.kind, base.clone(), &fields),
    )?;
    // An old slip in a field that is not touched must not stand in the way of mending another one.
    let lacked = |finding: &Finding| {
        let root = finding.root();
        finding.problem == Problem::Missing && root == finding.path && !base.contains_key(root)
    };
    findings.extend(after.findings.into_iter().filter_map(|mut finding| {
        // What the record lacked before is said, and stands in nobody's way until it is published.
        finding.advice |= lacked(&finding);
        let touched = fields.contains_key(finding.root());
        let together = match &finding.problem {
            Problem::EndBeforeStart { start } => fields.contains_key(root(start)),
            Problem::Missing => mandatory(record.kind).contains(&finding.root()),
            Problem::Needs { other } => fields.contains_key(root(other)),
            Problem::NoSource => !private,
            _ => false,
        };
        (touched || together).then_some(finding)
    }));
    let writable = findings.iter().all(|finding| finding.advice);
    let edits = if writable {
        differences(
            &flat(record.kind, &base)?,
            flat(record.kind, &after.body)?,
            &snapshot,
        )
    } else {
        Vec::new()
    };
    Ok(Planned {
        edits,
        findings,
        body: after.body,
    })
}

fn root(path: &str) -> &str {
    path.split(['.', '[']).next().unwrap_or_default()
}

/// The fields that differ, each naming the versions that its author saw.
fn differences(
    before: &BTreeMap<FieldPath, Value>,
    mut after: BTreeMap<FieldPath, Value>,
    snapshot: &Snapshot,
) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (path, old) in before {
        let new = after.remove(path);
        if new.as_ref() != Some(old) {
            edits.push((path.clone(), new));
        }
    }
    edits.extend(after.into_iter().map(|(path, new)| (path, Some(new))));
    edits
        .into_iter()
        .map(|(path, value)| Edit {
            seen: Some(snapshot.heads(&path)),
            path,
            value,
        })
        .collect()
}

/// The value that an edit of these fields would give to one of them; `None` where it would be removed.
///
/// # Errors
/// [`Fault::Invalid`] with what stands against the edit.
pub(crate) fn checked_value(
    host: &Host,
    record: &Record,
    fields: Fields,
    path: &FieldPath,
) -> Result<Option<Value>, Fault> {
    let planned = plan(host, record, fields, None)?;
    if planned.findings.iter().any(|finding| !finding.advice) {
        return Err(Fault::Invalid(planned.findings));
    }
    Ok(flat(record.kind, &planned.body)?.remove(path))
}

/// Writes fields of a record.
///
/// What somebody else wrote meanwhile stays: another field is merged, the same field gets a second version for review.
///
/// # Errors
/// [`Fault::RecordNotFound`]; [`Fault::Invalid`] with every finding, and then nothing was written.
pub fn record_edit(
    host: &Host,
    reader: &Reader,
    request: EditRecord,
) -> Result<Written<WriteView>, Fault> {
    let record = find(host, request.kind, &request.slug)?;
    let planned = plan(host, &record, request.fields, request.seen)?;
    if planned.findings.iter().any(|finding| !finding.advice) {
        return Err(Fault::Invalid(planned.findings));
    }
    let paths: Vec<FieldPath> = planned.edits.iter().map(|edit| edit.path.clone()).collect();
    let outcome = host.catalogue().write(Draft {
        record: Some(record.id),
        kind: record.kind,
        private: false,
        edits: planned.edits,
        wall_ms: host.now_ms(),
        note: note(request.note),
        source: None,
        group: None,
    })?;
    let presenter = Presenter::new(host, reader);
    let mut answer = written(&presenter, record.id, &outcome)?;
    answer.output.review = waiting(&presenter, record.id, &paths)?;
    answer.output.advice = advice(&presenter, &planned.findings);
    Ok(answer)
}
