//! A change as it travels.

use catalogue::change::{ChangeId, MAX_PAYLOAD};

/// Longest envelope, encoded: the payload, the signature and what frames them.
pub const MAX_ENVELOPE: usize = MAX_PAYLOAD + 128;

/// A change as it travels: the exact bytes that were signed, and the signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// The exact bytes that were signed.
    pub payload: Vec<u8>,
    /// Ed25519 over the prefixed payload, by the device that the payload names.
    pub signature: [u8; 64],
}

impl Envelope {
    /// The content address of the change.
    #[must_use]
    pub fn id(&self) -> ChangeId {
        ChangeId::of(&self.payload)
    }
}
