use catalogue::StoreError;
use catalogue::change::{FieldPath, Value};
use catalogue::record::schema::{SLUG, STANDING};
use catalogue::store::{Edit, HistoryOp};
use exchange::plan::{Verdict, Write};

use super::leave::links;
use super::links::Links;
use crate::api::{
    ChangedField, ComingField, ImportFields, ImportLines, ImportPage, PlannedFields, PlannedLine,
};
use crate::exchange::plan::line_view;
use crate::record::changed_field;
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// The standing of what comes from a file.
const SUBMITTED: &str = "submitted";

/// Most lines of one answer.
const MOST: usize = 200;

/// Lines of the open plan.
///
/// # Errors
/// [`Fault::PlanClosed`] if the plan is not the open one; when its lines cannot be read again.
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
        let presenter = Presenter::new(host, reader);
        let wanted: Vec<u32> = open
            .with(request.verdict)
            .skip_while(|index| *index < request.from)
            .take((request.limit as usize).min(MOST))
            .collect();
        let mut lines = Vec::with_capacity(wanted.len());
        for index in wanted {
            if let Some(found) = open.plan.line(index as usize)? {
                lines.push(PlannedLine {
                    title: presenter.text(&found.title),
                    line: line_view(reader, index as usize, &found),
                });
            }
        }
        Ok(ImportPage { lines })
    })
}

/// The fields that a line of the open plan writes, beside what the catalogue says now.
///
/// # Errors
/// [`Fault::PlanClosed`] if the plan is not the open one; or when the store cannot be read.
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
        let line = open.plan.line(request.index as usize)?;
        let links = links(open)?;
        let fields = match line.map(|line| line.verdict) {
            Some(Verdict::New(write)) => fields(host, reader, links, &write, false)?,
            Some(Verdict::Changed(write)) => fields(host, reader, links, &write, true)?,
            Some(Verdict::Same | Verdict::Rejected(_)) | None => Vec::new(),
        };
        Ok(PlannedFields { fields })
    })
}

fn fields(
    host: &Host,
    reader: &Reader,
    links: &Links,
    write: &Write,
    is_there: bool,
) -> Result<Vec<ComingField>, Fault> {
    let presenter = Presenter::new(host, reader);
    let said = |path: &FieldPath, value| -> Result<ChangedField, Fault> {
        let op = HistoryOp {
            path: path.clone(),
            value,
            replaced: false,
        };
        Ok(named(changed_field(&presenter, &op)?, links))
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
        .filter(|edit| is_there || !goes_without_saying(edit, write.private))
        .map(|edit| {
            let now = standing.as_ref().and_then(|snapshot| {
                let standing = snapshot.fields.get(&edit.path)?;
                standing.value.clone()
            });
            Ok(ComingField {
                before: now.map(|value| said(&edit.path, Some(value))).transpose()?,
                after: said(&edit.path, edit.value.clone())?,
            })
        })
        .collect()
}

/// True for what is the same of every new record: the name stands above the fields, what comes from a file waits for somebody
/// to publish it, and what stays here for nobody.
fn goes_without_saying(edit: &Edit, private: bool) -> bool {
    let submitted = || edit.value.as_ref().and_then(Value::as_text) == Some(SUBMITTED);
    match edit.path.as_str() {
        SLUG => true,
        STANDING => private || submitted(),
        _ => false,
    }
}

/// A record that is not in the catalogue yet is named as the file names it.
fn named(mut field: ChangedField, links: &Links) -> ChangedField {
    /// Length of an id in its usual form.
    const ID: usize = 36;
    let name = |text: &str| -> Option<String> {
        let (at, found) = text.char_indices().find_map(|(at, _)| {
            let id = text.get(at..at + ID)?;
            Some((at, links.name(id)?))
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
