use catalogue::store::Undone;

use super::wrote::{changed, note};
use crate::api::{UndoRequest, UndoView, Written};
use crate::host::day_of;
use crate::record::field_label;
use crate::{Fault, Host, Reader};

/// Takes back the last action of this machine, whole or not at all. An undo is an action too: taken back, it gives back.
///
/// # Errors
/// [`Fault::NothingToUndo`]; [`Fault::UndoSuperseded`] where the action that is meant is not the last one; [`Fault::UndoBlocked`] where somebody else has written one of the fields since.
pub fn undo(
    host: &Host,
    reader: &Reader,
    request: UndoRequest,
) -> Result<Written<UndoView>, Fault> {
    let note = note(request.note);
    let now = host.now_ms();
    let undone = match &request.of {
        None => host.catalogue().undo(now, note.as_deref())?,
        Some(action) => {
            let change = action.parse().map_err(|_| Fault::UndoSuperseded)?;
            host.catalogue().undo_only(change, now, note.as_deref())?
        }
    };
    match undone {
        Undone::Superseded => Err(Fault::UndoSuperseded),
        Undone::Nothing => Err(Fault::NothingToUndo),
        Undone::Blocked { record, path } => Err(Fault::UndoBlocked {
            reference: format!("{}:{}", record.kind, record.slug),
            field: field_label(reader.localiser(), &path.name()),
        }),
        Undone::Done { action, outcome } => Ok(Written {
            output: UndoView {
                records: action
                    .records
                    .iter()
                    .map(|record| format!("{}:{}", record.kind, record.slug))
                    .collect(),
                changes: u32::try_from(action.changes.len()).unwrap_or(u32::MAX),
                written_on: day_of(action.wall_ms)
                    .map(|day| day.to_string())
                    .unwrap_or_default(),
            },
            changed: changed(&outcome),
        }),
    }
}
