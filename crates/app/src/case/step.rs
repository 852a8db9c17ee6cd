use catalogue::Kind;

use super::State;
use super::keep::said;
use super::view::{body, state, view};
use crate::api::{CaseMove, CaseView, Written};
use crate::paper::{Paper, find, text, write};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Moves a case on: who, when and why stand in its history.
///
/// # Errors
/// [`Fault::RecordNotFound`]; [`Fault::CaseStep`] for a step that is not possible, with those that are; [`Fault::WhyMissing`];
/// when the store cannot be written.
pub fn case_move(
    host: &Host,
    reader: &Reader,
    request: CaseMove,
) -> Result<Written<CaseView>, Fault> {
    let record = find(host, Kind::Case, &request.id)?;
    let from = state(body(&record)?);
    let to = State::from_code(request.state.trim())
        .filter(|to| from.next().contains(to))
        .ok_or_else(|| Fault::CaseStep {
            id: record.slug.clone(),
            from,
            to: request.state.chars().take(40).collect(),
        })?;
    let why = said(Some(request.why)).ok_or(Fault::WhyMissing)?;
    let edits = vec![text("state", to.code())];
    let (record, changed) = write(host, Paper::Of(&record), edits, Some(why))?;
    Ok(Written {
        output: view(&Presenter::new(host, reader), &record)?,
        changed,
    })
}
