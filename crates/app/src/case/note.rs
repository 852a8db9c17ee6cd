use std::collections::BTreeMap;

use catalogue::Kind;
use catalogue::change::{FieldPath, Value};

use super::keep::said;
use super::view::view;
use crate::api::{CaseNoteRequest, CaseView, Written};
use crate::paper::{Paper, field, find, write};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Adds a note to a case; like the case it stays on this machine.
///
/// # Errors
/// [`Fault::RecordNotFound`]; [`Fault::WhyMissing`] for an empty note; when the store cannot be written.
pub fn case_note(
    host: &Host,
    reader: &Reader,
    request: CaseNoteRequest,
) -> Result<Written<CaseView>, Fault> {
    let record = find(host, Kind::Case, &request.id)?;
    let text = said(Some(request.text)).ok_or(Fault::WhyMissing)?;
    // Ids of this version grow with time, so notes stand in the order in which they were written.
    let key = host.catalogue().fresh_id(host.now_ms())?.to_string();
    let value = Value::Map(BTreeMap::from([("text".to_owned(), Value::Text(text))]));
    let edits = vec![field(FieldPath::member("notes", &[&key]), Some(value))];
    let (record, changed) = write(host, Paper::Of(&record), edits, None)?;
    Ok(Written {
        output: view(&Presenter::new(host, reader), &record)?,
        changed,
    })
}
