use catalogue::record::Origin;
use catalogue::store::HistoryEntry;

use super::changes::changed_field;
use super::find;
use crate::api::{ChangeView, HistoryPage, RecordRequest};
use crate::host::day_of;
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Who changed a record, when and what, newest first.
///
/// # Errors
/// [`Fault::RecordNotFound`], or when the store cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn history(host: &Host, reader: &Reader, request: RecordRequest) -> Result<HistoryPage, Fault> {
    let record = find(host, request.kind, &request.slug)?;
    let presenter = Presenter::new(host, reader);
    let reference = presenter
        .record_ref(&record)?
        .ok_or_else(|| Fault::RecordNotFound {
            reference: format!("{}:{}", record.kind, record.slug),
        })?;
    let mut changes = Vec::new();
    for entry in host.catalogue().history(record.id)? {
        changes.push(change(&presenter, &entry)?);
    }
    Ok(HistoryPage {
        record: reference,
        changes,
    })
}

fn change(presenter: &Presenter<'_>, entry: &HistoryEntry) -> Result<ChangeView, Fault> {
    let loc = presenter.loc();
    let who = match entry.origin {
        Origin::Genesis { release } => loc.history_who_release(release),
        Origin::Own => loc.history_who_own(),
        Origin::Foreign => loc.history_who_foreign(),
    };
    let trust = match (entry.origin, entry.verified) {
        (Origin::Genesis { .. }, _) => loc.history_trust_bundled(),
        (_, Some(true)) if entry.accepted => loc.history_trust_valid(),
        (_, Some(true)) => loc.history_trust_waiting(),
        _ => loc.history_trust_invalid(),
    };
    let mut fields = Vec::with_capacity(entry.ops.len());
    for op in &entry.ops {
        fields.push(changed_field(presenter, op)?);
    }
    Ok(ChangeView {
        id: entry.id.to_string(),
        when: day_of(entry.wall_ms)
            .map_or_else(|| loc.record_not_stated(), |day| presenter.date(day)),
        who,
        trust,
        fields,
    })
}
