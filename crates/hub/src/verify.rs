//! What is looked at before a change comes near the store. Pure: no store, no clock.

use std::collections::HashMap;
use std::io::Read;

use catalogue::change::{Change, ChangeId, Decoded, DeviceId, MAX_OPS, decode, is_genesis, verify};
use catalogue::store::Redaction;
use catalogue::{Kind, RecordId};
use sync::Envelope;
use sync::stream::{Item, StreamError, StreamReader};
use sync::wire::{MAX_PUSH, Refusal};
use uuid::Uuid;

/// A change whose signature holds.
#[derive(Clone, Debug)]
pub struct Checked {
    /// Its content address.
    pub id: ChangeId,
    /// The device that signed it.
    pub device: DeviceId,
    /// The key of that device.
    pub public_key: [u8; 32],
    /// The record that it writes to.
    pub record: RecordId,
    /// Kind of the record, as a code.
    pub kind: String,
    /// What it says; `None` for one of a newer version, which is kept unread.
    pub change: Option<Change>,
    /// What was signed.
    pub envelope: Envelope,
}

/// What a stream of pushed changes brought.
#[derive(Debug, Default)]
pub struct Arrived {
    /// The changes, unchecked, in order.
    pub envelopes: Vec<Envelope>,
    /// The keys that were announced.
    pub keys: HashMap<DeviceId, [u8; 32]>,
}

/// Why a push is not looked at.
#[derive(Debug, thiserror::Error)]
pub enum ArrivalError {
    /// It is no stream, or longer than allowed.
    #[error(transparent)]
    Stream(#[from] StreamError),
    /// More changes, or more keys, than one push may have.
    #[error("more than {MAX_PUSH} changes")]
    TooMany,
}

/// Reads a pushed stream, of which nothing is believed: neither its lengths nor its counts.
///
/// # Errors
/// If it is no stream or exceeds a limit.
pub fn arrive(input: impl Read, inflated: u64) -> Result<Arrived, ArrivalError> {
    let mut reader = StreamReader::new(input, inflated)?;
    let mut arrived = Arrived::default();
    while let Some(item) = reader.next()? {
        match item {
            Item::Key(key) => {
                arrived.keys.insert(DeviceId::of(&key), key);
            }
            // A carrier that hands on what it got from another hub may leave that hub's numbers on; they mean nothing here.
            Item::Loose(envelope) | Item::Numbered { envelope, .. } => {
                arrived.envelopes.push(envelope);
            }
        }
        if arrived.envelopes.len() > MAX_PUSH || arrived.keys.len() > MAX_PUSH {
            return Err(ArrivalError::TooMany);
        }
    }
    Ok(arrived)
}

/// The device that an envelope names, as far as it can be read.
#[must_use]
pub fn device(envelope: &Envelope) -> Option<DeviceId> {
    Some(match decode(&envelope.payload).ok()? {
        Decoded::Known(change) => change.device,
        Decoded::Future(change) => change.device,
    })
}

/// Checks one change of a catalogue against the key of its device.
///
/// # Errors
/// Why this hub does not take it in.
pub fn check(
    catalogue: Uuid,
    key: &dyn Fn(DeviceId) -> Option<[u8; 32]>,
    envelope: &Envelope,
) -> Result<Checked, Refusal> {
    check_by(catalogue, key, envelope, None)
}

/// The same; what is left of a change is held against the order to erase the rest.
///
/// # Errors
/// Why this hub does not take it in.
pub fn check_by(
    catalogue: Uuid,
    key: &dyn Fn(DeviceId) -> Option<[u8; 32]>,
    envelope: &Envelope,
    order: Option<&Redaction>,
) -> Result<Checked, Refusal> {
    let Some(id) = envelope.redacted else {
        return check_signed(catalogue, key, envelope);
    };
    let left = order
        .filter(|order| order.change == id)
        .and_then(|order| order.left_of(&envelope.payload))
        .ok_or(Refusal::Unlisted)?;
    let left = Envelope {
        payload: left,
        ..envelope.clone()
    };
    check_signed(catalogue, key, &left)
}

impl Checked {
    /// The same without what an order erases; `None` if that is nothing.
    #[must_use]
    pub fn left_by(&self, order: &Redaction) -> Option<Self> {
        let payload = order
            .left_of(&self.envelope.payload)
            .filter(|left| *left != self.envelope.payload)?;
        let change = match decode(&payload).ok()? {
            Decoded::Known(change) => Some(change),
            Decoded::Future(_) => None,
        };
        Some(Self {
            change,
            envelope: Envelope {
                payload,
                signature: self.envelope.signature,
                redacted: Some(self.id),
            },
            kind: self.kind.clone(),
            ..*self
        })
    }
}

fn check_signed(
    catalogue: Uuid,
    key: &dyn Fn(DeviceId) -> Option<[u8; 32]>,
    envelope: &Envelope,
) -> Result<Checked, Refusal> {
    use catalogue::change::DecodeError;
    let decoded = decode(&envelope.payload).map_err(|error| match error {
        DecodeError::Limit(_) => Refusal::TooLarge,
        DecodeError::Cbor(_) | DecodeError::Shape(_) => Refusal::Malformed,
    })?;
    let (of, device, record, kind, change) = match decoded {
        Decoded::Known(change) if change.ops.len() > MAX_OPS => return Err(Refusal::TooLarge),
        // Nobody signs that a value was erased: that is for the registry to say.
        Decoded::Known(change) if change.is_redacted() && envelope.redacted.is_none() => {
            return Err(Refusal::Malformed);
        }
        Decoded::Known(change) => (
            change.catalogue,
            change.device,
            change.record,
            change.kind.clone(),
            Some(change),
        ),
        Decoded::Future(change) => (
            change.catalogue,
            change.device,
            change.record,
            change.kind,
            None,
        ),
    };
    if of != catalogue {
        return Err(Refusal::OtherCatalogue);
    }
    if is_genesis(catalogue, device) {
        return Err(Refusal::Genesis);
    }
    if Kind::from_code(&kind).is_some_and(Kind::stays) {
        return Err(Refusal::PrivateKind);
    }
    // PostgreSQL keeps no text with a zero in it; no kind of record has one.
    if kind.contains('\0') {
        return Err(Refusal::Malformed);
    }
    let public_key = key(device).ok_or(Refusal::UnknownDevice)?;
    if envelope.redacted.is_none() {
        verify(device, &public_key, &envelope.payload, &envelope.signature)
            .map_err(|_| Refusal::BadSignature)?;
    }
    Ok(Checked {
        id: envelope.id(),
        device,
        public_key,
        record,
        kind,
        change,
        envelope: envelope.clone(),
    })
}
