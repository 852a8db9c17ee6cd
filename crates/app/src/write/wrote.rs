use catalogue::change::FieldPath;
use catalogue::record::{Record, RecordId, Visibility};
use catalogue::store::{Edit, Outcome};
use catalogue::validate::Finding;

use super::words::finding_view;
use crate::api::{Changed, WriteView, Written};
use crate::record::field_label;
use crate::view::{Presenter, api_kind};
use crate::{Fault, Host};

/// What a write of the catalogue changed, for the caches of a window.
pub(crate) fn changed(outcome: &Outcome) -> Changed {
    /// More are not named one by one: to drop each from the caches would take longer than to ask again.
    const MOST: usize = 200;
    let everything = outcome.records.len() > MOST;
    let named = if everything {
        &[]
    } else {
        outcome.records.as_slice()
    };
    Changed {
        records: named
            .iter()
            .map(|record| format!("{}:{}", record.kind, record.slug))
            .collect(),
        everything,
        action: outcome.changes.last().map(ToString::to_string),
        ..Changed::default()
    }
}

/// A note that says something; `None` for air.
pub(crate) fn note(note: Option<String>) -> Option<String> {
    let note = note?.trim().to_owned();
    Some(note).filter(|note| !note.is_empty())
}

/// The record by its id, after a write that must have left one.
pub(super) fn reread(host: &Host, id: RecordId) -> Result<Record, Fault> {
    host.catalogue()
        .record_by_id(id)?
        .ok_or_else(|| Fault::RecordNotFound {
            reference: id.to_string(),
        })
}

/// A record after a write.
pub(super) fn view(
    presenter: &Presenter<'_>,
    record: &Record,
    outcome: &Outcome,
) -> Result<WriteView, Fault> {
    let seen = presenter
        .host()
        .catalogue()
        .snapshot(record.id, None)?
        .version;
    Ok(WriteView {
        kind: api_kind(record.kind).ok_or_else(|| Fault::RecordNotFound {
            reference: record.slug.clone(),
        })?,
        slug: record.slug.clone(),
        id: record.id.to_string(),
        standing: presenter.term("standing", record.standing.code()),
        private: record.visibility == Visibility::Private,
        changed: !outcome.changes.is_empty(),
        seen,
        review: Vec::new(),
        advice: Vec::new(),
        alike: Vec::new(),
    })
}

/// The answer to a write of one record.
pub(super) fn written(
    presenter: &Presenter<'_>,
    id: RecordId,
    outcome: &Outcome,
) -> Result<Written<WriteView>, Fault> {
    let record = reread(presenter.host(), id)?;
    Ok(Written {
        output: view(presenter, &record, outcome)?,
        changed: changed(outcome),
    })
}

/// The advice among findings, in words.
pub(super) fn advice(
    presenter: &Presenter<'_>,
    findings: &[Finding],
) -> Vec<crate::api::FindingView> {
    findings
        .iter()
        .filter(|finding| finding.advice)
        .map(|finding| finding_view(presenter.loc(), finding))
        .collect()
}

/// The labels of the fields that a write has left with more than one version.
pub(super) fn waiting(
    presenter: &Presenter<'_>,
    id: RecordId,
    paths: &[FieldPath],
) -> Result<Vec<String>, Fault> {
    let mut labels: Vec<String> = Vec::new();
    for path in paths {
        let versions = presenter.host().catalogue().versions(id, path)?;
        let differ = versions.windows(2).any(|two| match two {
            [a, b] => a.value != b.value,
            _ => false,
        });
        let label = field_label(presenter.loc(), &path.name());
        if differ && !labels.contains(&label) {
            labels.push(label);
        }
    }
    Ok(labels)
}

/// A field to write, replacing the versions that stand now.
pub(super) fn edit(name: &str, value: catalogue::change::Value) -> Edit {
    Edit {
        path: FieldPath::root(name),
        value: Some(value),
        seen: None,
    }
}
