use std::collections::BTreeMap;

use catalogue::change::{ChangeId, DeviceId};
use catalogue::record::schema::STANDING;
use catalogue::record::{Origin, Standing, Visibility};
use catalogue::store::{HistoryEntry, HistoryOp, Redaction};
use l10n::UNDETERMINED;
use trust::registry::Reason;
use uuid::Uuid;

use super::changes::changed_field;
use super::find;
use crate::api::{ChangeView, HistoryPage, RecordRequest, SignerView};
use crate::host::day_of;
use crate::profile::affiliation;
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
    // A private record is seen by nobody else, so others make nothing of it.
    let elsewhere = match record.visibility {
        Visibility::Private => BTreeMap::new(),
        Visibility::Shared => crate::sync::elsewhere(host, record.id)?,
    };
    let mut changes = Vec::new();
    for entry in host.catalogue().history(record.id)? {
        let mut view = change_view(&presenter, &entry)?;
        if let Some(reason) = elsewhere
            .get(&entry.id)
            .filter(|_| entry.redacted.is_none())
        {
            let loc = presenter.loc();
            view.trust = loc.history_trust_elsewhere(crate::review::reason(loc, *reason));
        }
        changes.push(view);
    }
    Ok(HistoryPage {
        record: reference,
        changes,
    })
}

/// One change in the reader's words.
pub(crate) fn change_view(
    presenter: &Presenter<'_>,
    entry: &HistoryEntry,
) -> Result<ChangeView, Fault> {
    let loc = presenter.loc();
    let (who, signer) = who_said(presenter, entry.origin, entry.device);
    let trust = match (entry.origin, entry.verified) {
        (Origin::Genesis { .. }, _) => loc.history_trust_bundled(),
        (_, Some(true)) if entry.accepted => loc.history_trust_valid(),
        (_, Some(true)) => loc.history_trust_waiting(),
        _ => loc.history_trust_invalid(),
    };
    let trust = match &entry.redacted {
        Some(order) => erased_said(presenter, order),
        None => trust,
    };
    let decision = entry
        .ops
        .iter()
        .find(|op| op.path.as_str() == STANDING)
        .and_then(|op| op.value.as_ref()?.as_text())
        // A draft is begun, not decided.
        .filter(|code| *code != Standing::Draft.code())
        .map(|code| presenter.term("standing", code));
    let mut fields = Vec::with_capacity(entry.ops.len());
    // A name that begins so is a note of this machine to itself.
    let shown = |op: &&HistoryOp| !op.path.as_str().starts_with('_');
    for op in entry.ops.iter().filter(shown) {
        fields.push(changed_field(presenter, op)?);
    }
    Ok(ChangeView {
        id: entry.id.to_string(),
        when: day_of(entry.wall_ms)
            .map_or_else(|| loc.record_not_stated(), |day| presenter.date(day)),
        who,
        // That the author is unknown says less than the device.
        author: author(presenter, entry)?
            .filter(|said| signer.is_none() || *said != loc.write_author_unknown()),
        signer,
        trust,
        decision,
        why: entry.note.clone(),
        undoes: entry.undoes.map(|id| id.to_string()),
        fields,
    })
}

/// By whose order something of a change was erased, and why.
fn erased_said(presenter: &Presenter<'_>, order: &Redaction) -> String {
    let loc = presenter.loc();
    let date =
        day_of(order.at_ms).map_or_else(|| loc.record_not_stated(), |day| presenter.date(day));
    let office = loc.foreign(&order.office, UNDETERMINED);
    match Reason::of(order.reason) {
        Reason::LegalRequest => loc.history_trust_erased_legal(date, office),
        Reason::PersonalData => loc.history_trust_erased_personal(date, office),
        Reason::Error => loc.history_trust_erased_error(date, office),
        Reason::Other(_) => loc.history_trust_erased(date, office),
    }
}

/// Where something was written, in words; another device by what the registry at hand calls it, if it does.
pub(crate) fn who_said(
    presenter: &Presenter<'_>,
    origin: Origin,
    device: DeviceId,
) -> (String, Option<SignerView>) {
    let loc = presenter.loc();
    match origin {
        Origin::Genesis { release } => (loc.history_who_release(release), None),
        Origin::Own => (loc.history_who_own(), None),
        Origin::Foreign => match presenter.signer(device) {
            Some(signer) => {
                let said = loc.history_who_device(
                    loc.foreign(&signer.label, UNDETERMINED),
                    loc.foreign(&signer.organisation, UNDETERMINED),
                );
                (said, Some(signer))
            }
            None => (loc.history_who_foreign(), None),
        },
    }
}

/// The change whose id is this or, alone among these, begins so.
pub(crate) fn change_named(
    ids: impl IntoIterator<Item = ChangeId>,
    named: &str,
) -> Result<ChangeId, Fault> {
    let wanted = named.trim().to_ascii_lowercase();
    let mut found = ids
        .into_iter()
        .filter(|id| !wanted.is_empty() && id.to_string().starts_with(&wanted));
    match (found.next(), found.next()) {
        (Some(id), None) => Ok(id),
        _ => Err(Fault::ChangeNotFound {
            change: named.chars().take(80).collect(),
        }),
    }
}

/// Who wrote it, as [`author_said`] says it.
pub(crate) fn author(
    presenter: &Presenter<'_>,
    entry: &HistoryEntry,
) -> Result<Option<String>, Fault> {
    author_said(presenter, entry.author)
}

/// Who wrote something: the name where it is known, else that it is not; then role and organisation, as stated.
pub(crate) fn author_said(
    presenter: &Presenter<'_>,
    author: Option<Uuid>,
) -> Result<Option<String>, Fault> {
    let Some(author) = author else {
        return Ok(None);
    };
    let loc = presenter.loc();
    let person = presenter.host().catalogue().person_of(author)?;
    let person = person.unwrap_or_default();
    let name = person
        .name
        .as_deref()
        .map(|name| loc.foreign(name, UNDETERMINED))
        .unwrap_or_else(|| loc.write_author_unknown());
    Ok(Some(match affiliation(presenter, &person)? {
        Some(details) => loc.write_author(name, details),
        None => name,
    }))
}
