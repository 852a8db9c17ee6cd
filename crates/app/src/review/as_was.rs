use crate::api::{AsWasPage, AsWasRequest, ComparedField};
use crate::compare::{differ, side_by_side};
use crate::record::{change_named, change_view, find, page};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// A record as it stood after one of its changes, beside what it says today.
///
/// # Errors
/// [`Fault::RecordNotFound`], [`Fault::ChangeNotFound`], or when the store cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn record_as_was(
    host: &Host,
    reader: &Reader,
    request: AsWasRequest,
) -> Result<AsWasPage, Fault> {
    let record = find(host, request.kind, &request.slug)?;
    let presenter = Presenter::new(host, reader);
    let history = host.catalogue().history(record.id)?;
    let id = change_named(history.iter().map(|entry| entry.id), &request.change)?;
    let entry =
        history
            .iter()
            .find(|entry| entry.id == id)
            .ok_or_else(|| Fault::ChangeNotFound {
                change: request.change.clone(),
            })?;
    let today = page(&presenter, &record)?;
    let was = match host.catalogue().record_as_was(record.id, id)? {
        // Without a title there is no page; what little it said stands in the change itself.
        Some(was) if presenter.record_ref(&was)?.is_some() => Some(page(&presenter, &was)?),
        _ => None,
    };
    Ok(AsWasPage {
        change: change_view(&presenter, entry)?,
        counts: entry.accepted,
        fields: match &was {
            Some(was) => of_one_kind(side_by_side(&presenter, &[was, &today])),
            None => Vec::new(),
        },
        was: was.map(|was| was.record),
        record: today.record,
    })
}

/// Both sides are of one kind, so a field that is on one page alone is empty on the other, not unknown to it.
fn of_one_kind(mut fields: Vec<ComparedField>) -> Vec<ComparedField> {
    for field in &mut fields {
        for cell in &mut field.cells {
            cell.of_kind = true;
        }
        field.differs = differ(&field.cells);
    }
    fields
}
