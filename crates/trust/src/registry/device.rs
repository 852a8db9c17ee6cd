use catalogue::change::DeviceId;
use uuid::Uuid;

use super::{PublicKey, Role};

/// The certificate of one device: one key, one organisation, one role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// The key that signs its changes.
    pub key: PublicKey,
    /// What its organisation calls it: a machine, never a person, for this stays readable for ever.
    pub label: String,
    /// The organisation that it signs for.
    pub organisation: Uuid,
    /// What it signs as.
    pub role: Role,
    /// The first millisecond at which it counts.
    pub not_before_ms: i64,
    /// The first millisecond at which it counts no more.
    pub not_after_ms: i64,
    /// Present once it was revoked.
    pub revoked: Option<Revocation>,
}

/// Where the changes of a revoked device end.
///
/// The clock in a change is no evidence; the order in which a hub received it is. What that hub received up to the cut
/// stands, what came later or was received by nobody waits for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Revocation {
    /// The hub whose order of receipt is meant, by its key.
    pub hub: PublicKey,
    /// The last number of that hub that still counts; 0 lets nothing stand.
    pub cut: u64,
}

/// What a certificate is worth at some moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeviceStanding {
    /// It counts.
    Valid,
    /// It does not count yet.
    NotYet,
    /// It counts no more.
    Past,
    /// It was revoked.
    Revoked(Revocation),
}

impl Device {
    /// The id under which changes name it: SHA-256 of the key.
    #[must_use]
    pub fn id(&self) -> DeviceId {
        DeviceId::of(&self.key)
    }

    /// What the certificate is worth at a moment. Revoked is said first, whatever the moment.
    #[must_use]
    pub fn standing(&self, at_ms: i64) -> DeviceStanding {
        match self.revoked {
            Some(revocation) => DeviceStanding::Revoked(revocation),
            None if at_ms < self.not_before_ms => DeviceStanding::NotYet,
            None if at_ms >= self.not_after_ms => DeviceStanding::Past,
            None => DeviceStanding::Valid,
        }
    }
}
