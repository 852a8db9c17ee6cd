use std::collections::HashMap;

use catalogue::StoreError;
use catalogue::change::FieldPath;
use catalogue::record::RecordId;
use catalogue::record::schema::{SLUG, STANDING};
use catalogue::store::HistoryOp;
use exchange::plan::{Verdict, Write};

use super::desk::OpenPlan;
use crate::api::{
    ChangedField, ImportFields, ImportLines, ImportPage, ImportVerdict, PlannedField,
    PlannedFields, PlannedLine,
};
use crate::exchange::import::line;
use crate::record::changed_field;
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Most lines of one answer.
const MOST: usize = 200;

/// Lines of the open plan.
///
/// # Errors
/// [`Fault::PlanOutdated`] if the plan is not the open one.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn import_lines(
    host: &Host,
    reader: &Reader,
    request: ImportLines,
) -> Result<ImportPage, Fault> {
    host.desk().with(&request.plan, |open| {
        let fits = |verdict: &Verdict| request.verdict.is_none_or(|only| only == kind(verdict));
        let chosen = || {
            let lines = open.plan.lines.iter().enumerate();
            lines.filter(|(_, line)| fits(&line.verdict))
        };
        let presenter = Presenter::new(host, reader);
        Ok(ImportPage {
            total: u32::try_from(chosen().count()).unwrap_or(u32::MAX),
            lines: chosen()
                .skip(request.offset as usize)
                .take((request.limit as usize).min(MOST))
                .map(|(index, one)| PlannedLine {
                    index: u32::try_from(index).unwrap_or(u32::MAX),
                    title: presenter.text(&one.title),
                    line: line(reader, one),
                })
                .collect(),
        })
    })
}

/// The verdict without what it would write.
pub(super) fn kind(verdict: &Verdict) -> ImportVerdict {
    match verdict {
        Verdict::New(_) => ImportVerdict::New,
        Verdict::Changed(_) => ImportVerdict::Changed,
        Verdict::Same => ImportVerdict::Same,
        Verdict::Rejected(_) => ImportVerdict::Rejected,
    }
}

/// The fields that a line of the open plan writes, beside what the catalogue says now.
///
/// # Errors
/// [`Fault::PlanOutdated`] if the plan is not the open one; or when the store cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn import_fields(
    host: &Host,
    reader: &Reader,
    request: ImportFields,
) -> Result<PlannedFields, Fault> {
    host.desk().with(&request.plan, |open| {
        let line = open.plan.lines.get(request.index as usize);
        let fields = match line.map(|line| &line.verdict) {
            Some(Verdict::New(write)) => fields(host, reader, open, write, false)?,
            Some(Verdict::Changed(write)) => fields(host, reader, open, write, true)?,
            Some(Verdict::Same | Verdict::Rejected(_)) | None => Vec::new(),
        };
        Ok(PlannedFields { fields })
    })
}

fn fields(
    host: &Host,
    reader: &Reader,
    open: &OpenPlan,
    write: &Write,
    is_there: bool,
) -> Result<Vec<PlannedField>, Fault> {
    let presenter = Presenter::new(host, reader);
    let newcomers = newcomers(open);
    let said = |path: &FieldPath, value| -> Result<ChangedField, Fault> {
        let op = HistoryOp {
            path: path.clone(),
            value,
            replaced: false,
        };
        Ok(named(changed_field(&presenter, &op)?, &newcomers))
    };
    let standing = match is_there {
        true => match host.catalogue().snapshot(write.record, None) {
            Ok(snapshot) => Some(snapshot),
            // Gone since; then nothing stands.
            Err(StoreError::NoRecord) => None,
            Err(error) => return Err(error.into()),
        },
        false => None,
    };
    write
        .edits
        .iter()
        // The name stands above the fields, and every new record begins published.
        .filter(|edit| is_there || ![SLUG, STANDING].contains(&edit.path.as_str()))
        .map(|edit| {
            let now = standing.as_ref().and_then(|snapshot| {
                let standing = snapshot.fields.get(&edit.path)?;
                standing.value.clone()
            });
            Ok(PlannedField {
                before: now.map(|value| said(&edit.path, Some(value))).transpose()?,
                after: said(&edit.path, edit.value.clone())?,
            })
        })
        .collect()
}

/// Records that come with the same file, by the ids that they are to have.
fn newcomers(open: &OpenPlan) -> HashMap<String, String> {
    let lines = open.plan.lines.iter();
    lines
        .filter_map(|line| match &line.verdict {
            Verdict::New(write) => Some((id(write.record), line.name.clone()?)),
            _ => None,
        })
        .collect()
}

fn id(record: RecordId) -> String {
    record.to_string()
}

/// A record that is not in the catalogue yet is named as the file names it.
fn named(mut field: ChangedField, newcomers: &HashMap<String, String>) -> ChangedField {
    /// Length of an id in its usual form.
    const ID: usize = 36;
    let name = |text: &str| -> Option<String> {
        let (at, found) = text.char_indices().find_map(|(at, _)| {
            let id = text.get(at..at + ID)?;
            Some((at, newcomers.get(id)?))
        })?;
        let rest = text.get(at + ID..).unwrap_or_default();
        Some(format!("{}{found}{rest}", text.get(..at)?))
    };
    if let Some(said) = field.value.as_deref().and_then(name) {
        field.value = Some(said);
    }
    if let Some(path) = name(&field.path) {
        field.path = path;
    }
    field
}
