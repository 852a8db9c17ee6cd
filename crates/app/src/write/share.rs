use std::collections::BTreeMap;

use catalogue::StoreError;
use catalogue::change::{FieldPath, Value};
use catalogue::record::schema::{SLUG, STANDING};
use catalogue::record::{Body, Record, RecordId, Standing, Visibility, assemble};
use catalogue::store::{Draft, Edit, HistoryOp, SHARED_AS};
use catalogue::validate::{Finding, Problem, nearest};

use super::fields::{checked, flat};
use super::slug::free;
use super::wrote::{changed, edit, note, reread, view};
use crate::api::{Changed, ChangedField, ShareRecord, ShareView, Written};
use crate::record::{changed_field, find};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Shares a private record: shows which fields leave and, unless it is a trial, writes them as a new record.
///
/// The new record has an id and a slug of its own, made of the fields that leave; nothing in it leads back. It can be
/// withdrawn, not unshared.
///
/// # Errors
/// [`Fault::RecordShared`] for a record that is not private or was shared before; [`Fault::Invalid`] for a field that it
/// does not have, or when what would leave lacks a mandatory field.
pub fn record_share(
    host: &Host,
    reader: &Reader,
    request: ShareRecord,
) -> Result<Written<ShareView>, Fault> {
    let record = find(host, request.kind, &request.slug)?;
    let presenter = Presenter::new(host, reader);
    refuse_shared(host, &record)?;
    let snapshot = host.catalogue().snapshot(record.id, None)?;
    let body = assemble(record.kind, snapshot.values());
    let fields = flat(record.kind, &body)?;
    let unknown = unknown_names(&request, &fields);
    if !unknown.is_empty() {
        return Err(Fault::Invalid(unknown));
    }
    let leaves = |path: &FieldPath| {
        let named = |names: &[String]| names.iter().any(|name| is_named(path, name));
        (request.only.is_empty() || named(&request.only)) && !named(&request.without)
    };
    let (out, held): (BTreeMap<_, _>, BTreeMap<_, _>) =
        fields.into_iter().partition(|(path, _)| leaves(path));
    let shared = assemble(record.kind, &out);
    let findings = checked(host, record.kind, shared.clone())?.findings;
    if findings.iter().any(|finding| !finding.advice) {
        return Err(Fault::Invalid(findings));
    }
    let mut answer = Written {
        output: ShareView {
            leaves: lines(&presenter, &out)?,
            stays: lines(&presenter, &held)?,
            record: None,
        },
        changed: Changed::default(),
    };
    if request.dry_run {
        return Ok(answer);
    }
    let typed = Body::from_json(record.kind, shared)
        .map_err(|_| StoreError::Draft("a field is not of its shape"))?;
    let slug = free(host, record.kind, &typed)?;
    let mut edits = vec![
        edit(SLUG, Value::Text(slug.clone())),
        edit(STANDING, Value::Text(Standing::Submitted.code().to_owned())),
    ];
    edits.extend(out.into_iter().map(|(path, value)| Edit {
        path,
        value: Some(value),
        seen: None,
    }));
    let outcome = host.catalogue().share(
        record.id,
        Draft {
            record: None,
            kind: record.kind,
            private: false,
            edits,
            wall_ms: host.now_ms(),
            note: note(request.note),
            source: None,
            group: None,
        },
    )?;
    let id = outcome
        .records
        .iter()
        .find(|touched| touched.slug == slug)
        .map(|touched| touched.id)
        .ok_or(StoreError::NoRecord)?;
    answer.output.record = Some(view(&presenter, &reread(host, id)?, &outcome)?);
    answer.changed = changed(&outcome);
    Ok(answer)
}

/// The record that was made of a private one; `None` before it is shared.
pub(crate) fn shared_as(host: &Host, private: &Record) -> Result<Option<Record>, Fault> {
    if private.visibility != Visibility::Private {
        return Ok(None);
    }
    let snapshot = host.catalogue().snapshot(private.id, None)?;
    let pointer = snapshot.fields.get(&FieldPath::root(SHARED_AS));
    match pointer.and_then(|standing| standing.value.as_ref()) {
        Some(Value::Id(id)) => Ok(host.catalogue().record_by_id(RecordId(*id))?),
        _ => Ok(None),
    }
}

fn refuse_shared(host: &Host, record: &Record) -> Result<(), Fault> {
    let reference = |record: &Record| format!("{}:{}", record.kind, record.slug);
    if record.visibility != Visibility::Private {
        return Err(Fault::RecordShared {
            reference: reference(record),
        });
    }
    match shared_as(host, record)? {
        // What was withdrawn may be said again, in other words.
        Some(shared) if shared.standing != Standing::Withdrawn => Err(Fault::RecordShared {
            reference: reference(&shared),
        }),
        _ => Ok(()),
    }
}

/// `statement` names every language of it, `statement.fr` one, `topics` every topic.
fn is_named(path: &FieldPath, name: &str) -> bool {
    let name = name.trim();
    path.as_str() == name || path.name() == name
}

fn unknown_names(request: &ShareRecord, fields: &BTreeMap<FieldPath, Value>) -> Vec<Finding> {
    let names = request.only.iter().chain(&request.without);
    names
        .filter(|name| !fields.keys().any(|path| is_named(path, name)))
        .map(|name| {
            let roots: Vec<String> = fields.keys().map(FieldPath::name).collect();
            let nearest = nearest(name, roots.iter().map(String::as_str));
            let nearest = nearest.map(str::to_owned);
            Finding::error(name.trim(), Problem::UnknownField { nearest })
        })
        .collect()
}

fn lines(
    presenter: &Presenter<'_>,
    fields: &BTreeMap<FieldPath, Value>,
) -> Result<Vec<ChangedField>, Fault> {
    fields
        .iter()
        .map(|(path, value)| {
            let op = HistoryOp {
                path: path.clone(),
                value: Some(value.clone()),
                replaced: false,
            };
            changed_field(presenter, &op)
        })
        .collect()
}
