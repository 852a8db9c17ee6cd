use rusqlite::{Connection, OptionalExtension, named_params};
use uuid::Uuid;

use super::apply::{ACCEPTED, Appender, Entry, FROM_BUNDLE, FROM_HUB, FUTURE, Head, QUARANTINED};
use super::derive::derive;
use super::load::uuid_at;
use super::{Catalogue, Outcome, Redaction, StoreError};
use crate::change::{ChangeId, Decoded, DeviceId, MAX_OPS, decode, is_genesis, verify};
use crate::record::{Kind, Row};

/// A change that came from elsewhere, with what `sync` made of it.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// The exact bytes that were signed.
    pub payload: Vec<u8>,
    /// The signature.
    pub signature: Vec<u8>,
    /// The device's public key, from the registry.
    pub public_key: [u8; 32],
    /// May it count?
    pub verdict: Verdict,
    /// Its place in a hub's order; `None` if it came in a bundle.
    pub hub_seq: Option<u64>,
}

/// Whether a change may count. `sync` decides by registry and stewardship; this crate only obeys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It counts.
    Accept,
    /// It waits, for a reason that `sync` numbers; neither its values nor what it replaces count.
    Quarantine(u16),
}

/// Why a change was not taken into the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Rejection {
    /// Not a change.
    #[error("malformed")]
    Malformed,
    /// More operations than one change may have.
    #[error("too large")]
    TooLarge,
    /// The signature does not hold.
    #[error("bad signature")]
    Signature,
    /// Of another catalogue.
    #[error("of another catalogue")]
    OtherCatalogue,
    /// It claims to be part of a bundled release, which never travels.
    #[error("claims to be bundled")]
    Genesis,
    /// It writes to a record that is private to this machine.
    #[error("of a private record")]
    Private,
    /// It claims to be what is left of an erased change, and no order at hand names it.
    #[error("not ordered to be erased")]
    Unlisted,
}

/// What became of each incoming change; a bad one never stops the others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IngestReport {
    /// Accepted and new.
    pub accepted: u32,
    /// Waiting and new.
    pub quarantined: u32,
    /// Kept for a newer version of the program.
    pub future: u32,
    /// In the log already.
    pub duplicates: u32,
    /// Refused, by position.
    pub rejected: Vec<(usize, Rejection)>,
    /// What changed.
    pub outcome: Outcome,
}

impl Catalogue {
    /// Takes foreign changes into the log and derives what they touch, in one transaction.
    ///
    /// Order and repetition make no difference to what is shown.
    ///
    /// # Errors
    /// If SQLite refuses; then nothing of the batch is kept. A bad change is reported, not an error.
    pub fn ingest(&self, incoming: &[Incoming]) -> Result<IngestReport, StoreError> {
        // Signatures are checked before the writer is taken: they are the slow part and need no store.
        let judged: Vec<Result<Judged, Rejection>> = incoming
            .iter()
            .map(|one| check(&one.payload, &one.signature, &one.public_key))
            .collect();
        self.at(self.transact(|conn| take(conn, incoming, judged)))
    }

    /// Judges changes of the log anew, when the registry has moved.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn rejudge(&self, verdicts: &[(ChangeId, Verdict)]) -> Result<Outcome, StoreError> {
        let judged = self.transact(|conn| {
            let mut rows: Vec<Row> = Vec::new();
            for (id, verdict) in verdicts {
                let (state, reason) = columns(*verdict);
                let row: Option<Row> = conn
                    .prepare_cached(
                        "UPDATE change SET state = :state, reason = :reason \
                         WHERE id = :id AND origin IN (2, 3) AND state IN (0, 1) RETURNING rec",
                    )?
                    .query_row(
                        named_params! { ":state": state, ":reason": reason, ":id": id.0 },
                        |row| row.get(0),
                    )
                    .optional()?;
                rows.extend(row);
            }
            rows.sort_unstable();
            rows.dedup();
            Ok(Outcome {
                changes: Vec::new(),
                records: derive(conn, &rows)?,
            })
        });
        self.at(judged)
    }
}

/// A change that is what it says, whoever may have written it.
pub(super) struct Judged {
    pub(super) id: ChangeId,
    pub(super) head: Head,
    pub(super) catalogue: Uuid,
    pub(super) future: bool,
}

/// Decodes a change and checks its signature.
pub(super) fn check(
    payload: &[u8],
    signature: &[u8],
    public_key: &[u8; 32],
) -> Result<Judged, Rejection> {
    let decoded = decode(payload).map_err(|_| Rejection::Malformed)?;
    let (head, catalogue, future) = match &decoded {
        Decoded::Known(change) if change.ops.len() > MAX_OPS => return Err(Rejection::TooLarge),
        // Nobody signs that a value was erased: that is for the registry to say.
        Decoded::Known(change) if change.is_redacted() => return Err(Rejection::Malformed),
        Decoded::Known(change) => (Head::from(change), change.catalogue, false),
        Decoded::Future(change) => (Head::from(change), change.catalogue, true),
    };
    if is_genesis(catalogue, head.device) {
        return Err(Rejection::Genesis);
    }
    verify(head.device, public_key, payload, signature).map_err(|_| Rejection::Signature)?;
    Ok(Judged {
        id: ChangeId::of(payload),
        head,
        catalogue,
        future,
    })
}

/// Checks what is left of a change: that it is what the order to erase names. Its signature covers what is gone.
pub(super) fn check_left(
    id: ChangeId,
    payload: &[u8],
    public_key: &[u8; 32],
    order: Option<&Redaction>,
) -> Result<Judged, Rejection> {
    // Whoever sends it may have erased less of it by an older order; what is kept here is what this one leaves.
    if order.is_none_or(|order| order.change != id || order.left_of(payload).is_none()) {
        return Err(Rejection::Unlisted);
    }
    let (head, catalogue, future) = match decode(payload).map_err(|_| Rejection::Malformed)? {
        Decoded::Known(change) => (Head::from(&change), change.catalogue, false),
        Decoded::Future(change) => (Head::from(&change), change.catalogue, true),
    };
    if is_genesis(catalogue, head.device) {
        return Err(Rejection::Genesis);
    }
    if DeviceId::of(public_key) != head.device {
        return Err(Rejection::Signature);
    }
    Ok(Judged {
        id,
        head,
        catalogue,
        future,
    })
}

pub(super) fn columns(verdict: Verdict) -> (i64, Option<i64>) {
    match verdict {
        Verdict::Accept => (ACCEPTED, None),
        Verdict::Quarantine(reason) => (QUARANTINED, Some(i64::from(reason))),
    }
}

/// What belongs on the machine of whoever wrote it has no business here.
fn stays(judged: &Judged) -> bool {
    Kind::from_code(&judged.head.kind).is_some_and(Kind::stays)
}

fn is_private(conn: &Connection, judged: &Judged) -> Result<bool, StoreError> {
    Ok(conn
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM rec WHERE id = :id AND local = 1)")?
        .query_row(
            named_params! { ":id": judged.head.record.as_bytes() },
            |row| row.get(0),
        )?)
}

/// Whether a change that is what it says may stand in this store's log at all.
pub(super) fn admit(
    conn: &Connection,
    own: Uuid,
    checked: Result<Judged, Rejection>,
) -> Result<Result<Judged, Rejection>, StoreError> {
    Ok(match checked {
        Ok(judged) if judged.catalogue != own => Err(Rejection::OtherCatalogue),
        Ok(judged) if stays(&judged) || is_private(conn, &judged)? => Err(Rejection::Private),
        checked => checked,
    })
}

fn take(
    conn: &Connection,
    incoming: &[Incoming],
    judged: Vec<Result<Judged, Rejection>>,
) -> Result<IngestReport, StoreError> {
    let own: Uuid = conn.query_row("SELECT catalogue FROM about", [], |row| uuid_at(row, 0))?;
    let mut report = IngestReport::default();
    let mut appender = Appender::new(conn);
    for (index, (incoming, judged)) in incoming.iter().zip(judged).enumerate() {
        let judged = match admit(conn, own, judged)? {
            Ok(judged) => judged,
            Err(rejection) => {
                report.rejected.push((index, rejection));
                continue;
            }
        };
        let (state, reason) = if judged.future {
            (FUTURE, None)
        } else {
            columns(incoming.verdict)
        };
        let added = appender.append(
            &judged.head,
            Entry {
                id: judged.id,
                payload: &incoming.payload,
                signature: Some(&incoming.signature),
                public_key: Some(&incoming.public_key),
                state,
                reason,
                hub_seq: incoming.hub_seq.and_then(|seq| i64::try_from(seq).ok()),
                origin: if incoming.hub_seq.is_some() {
                    FROM_HUB
                } else {
                    FROM_BUNDLE
                },
                local: false,
            },
        )?;
        let count = match (added, state) {
            (None, _) => &mut report.duplicates,
            (Some(_), ACCEPTED) => &mut report.accepted,
            (Some(_), QUARANTINED) => &mut report.quarantined,
            (Some(_), _) => &mut report.future,
        };
        *count += 1;
        if added.is_some() {
            report.outcome.changes.push(judged.id);
        }
    }
    report.outcome.records = derive(conn, &appender.finish()?)?;
    Ok(report)
}
