//! Whether a change may stand in the log of this store at all, whoever wrote it and whatever a judge makes of it.

use rusqlite::{Connection, named_params};
use uuid::Uuid;

use super::apply::Head;
use super::{Redaction, StoreError};
use crate::change::{ChangeId, Decoded, DeviceId, MAX_OPS, decode, is_genesis, verify};
use crate::record::Kind;

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
