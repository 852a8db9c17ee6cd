use catalogue::Kind;
use catalogue::change::{FieldPath, Value};
use catalogue::record::{Case, RecordId, Standing};

use super::State;
use super::view::{body, state, view};
use crate::api::{CaseKeep, CaseView, Changed, Written};
use crate::paper::{Paper, all, field, text, write};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Keeps a match as a case. The same match is one case as long as it is open.
///
/// # Errors
/// [`Fault::CaseUnfit`] for anything but two or three of a need, a programme and an organisation; [`Fault::RecordNotFound`];
/// when the store cannot be written.
pub fn case_keep(
    host: &Host,
    reader: &Reader,
    request: CaseKeep,
) -> Result<Written<CaseView>, Fault> {
    let kept = read(host, &request.records)?;
    let presenter = Presenter::new(host, reader);
    for record in all(host, Kind::Case)? {
        let case = body(&record)?;
        let same = (case.need, case.programme, case.implementer)
            == (kept.need, kept.programme, kept.implementer);
        if same && !state(case).next().is_empty() {
            return Ok(Written {
                output: view(&presenter, &record)?,
                changed: Changed::default(),
            });
        }
    }
    let parts = [
        ("need", kept.need),
        ("programme", kept.programme),
        ("implementer", kept.implementer),
    ];
    let mut edits = vec![text("state", State::Suggested.code())];
    edits.extend(
        parts
            .into_iter()
            .filter_map(|(name, id)| Some(field(FieldPath::root(name), Some(Value::Id(id?.0))))),
    );
    let (record, changed) = write(host, Paper::New(Kind::Case), edits, said(request.why))?;
    Ok(Written {
        output: view(&presenter, &record)?,
        changed,
    })
}

/// A text that says something; `None` for air.
pub(super) fn said(text: Option<String>) -> Option<String> {
    let text = text?.trim().to_owned();
    (!text.is_empty()).then_some(text)
}

/// The records of a match, each in its part.
fn read(host: &Host, references: &[String]) -> Result<Case, Fault> {
    let mut case = Case::default();
    let mut count = 0;
    for reference in references {
        let (kind, id) = record(host, reference)?;
        let part = match kind {
            Kind::Need => &mut case.need,
            Kind::Programme => &mut case.programme,
            Kind::Organisation => &mut case.implementer,
            _ => return Err(Fault::CaseUnfit),
        };
        if part.replace(id).is_some() {
            return Err(Fault::CaseUnfit);
        }
        count += 1;
    }
    if count < 2 {
        return Err(Fault::CaseUnfit);
    }
    Ok(case)
}

/// The record of a reference, not a withdrawn one.
pub(super) fn record(host: &Host, reference: &str) -> Result<(Kind, RecordId), Fault> {
    let missing = || Fault::RecordNotFound {
        reference: reference.chars().take(120).collect(),
    };
    let (kind, slug) = reference.split_once(':').ok_or_else(missing)?;
    let kind = Kind::from_code(kind.trim())
        .filter(|kind| Kind::PUBLIC.contains(kind))
        .ok_or_else(missing)?;
    let record = host
        .catalogue()
        .record(kind, slug.trim())?
        .filter(|record| record.standing != Standing::Withdrawn)
        .ok_or_else(missing)?;
    Ok((kind, record.id))
}
