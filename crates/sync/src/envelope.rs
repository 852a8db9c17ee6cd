//! A change as it travels.

use catalogue::change::{ChangeId, MAX_PAYLOAD};

/// Longest envelope, encoded: the payload, the signature, perhaps the id, and what frames them.
pub const MAX_ENVELOPE: usize = MAX_PAYLOAD + 160;

/// A change as it travels: the exact bytes that were signed, and the signature; or what is left of a change after something
/// of it was erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// The exact bytes that were signed; or what is left of them.
    pub payload: Vec<u8>,
    /// Ed25519 over the prefixed payload as it was signed, by the device that it names.
    pub signature: [u8; 64],
    /// The change that the payload is left of. Only a registry can say that this is so: neither id nor signature can be
    /// worked out from what is left.
    pub redacted: Option<ChangeId>,
}

impl Envelope {
    /// A change as its author signed it.
    #[must_use]
    pub fn signed(payload: Vec<u8>, signature: [u8; 64]) -> Self {
        Self {
            payload,
            signature,
            redacted: None,
        }
    }

    /// The content address of the change; of one that something was erased of, as whoever sent it says.
    #[must_use]
    pub fn id(&self) -> ChangeId {
        self.redacted.unwrap_or_else(|| ChangeId::of(&self.payload))
    }
}
