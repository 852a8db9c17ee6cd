//! The registry: who may sign for which organisation, in which role, until when.
//!
//! It is one signed file, `registry.cbor`. What stands in it is decided by people with keys; this module only says how it is
//! read and what it means. Times are milliseconds since 1970.

mod decode;
mod device;
mod encode;
mod hub;
mod organisation;
mod redaction;
mod role;
mod rules;

use std::collections::BTreeMap;

use catalogue::change::{ChangeId, DeviceId};
use uuid::Uuid;

pub use decode::{DecodeError, Decoded, decode};
pub use device::{Device, DeviceStanding, Revocation};
pub use encode::encode;
pub use hub::Hub;
pub use organisation::Organisation;
pub use redaction::{Reason, Redaction, UnknownReason};
pub use role::{Role, UnknownRole};
pub use rules::{Kinds, Rules};

/// An Ed25519 public key.
pub type PublicKey = [u8; 32];

/// Longest registry that is read, in bytes.
pub const MAX_REGISTRY: usize = 1024 * 1024;
/// Most organisations.
pub const MAX_ORGANISATIONS: usize = 10_000;
/// Most devices.
pub const MAX_DEVICES: usize = 10_000;
/// Most hubs.
pub const MAX_HUBS: usize = 100;
/// Most orders to erase.
pub const MAX_REDACTIONS: usize = 4_000;
/// Most fields that one order names; for more, all are erased.
pub const MAX_FIELDS: usize = 200;
/// Most roles that have a rule.
pub const MAX_ROLES: usize = 64;
/// Most kinds of record in one rule.
pub const MAX_KINDS: usize = 64;
/// Longest name, label or address, in bytes.
pub const MAX_TEXT: usize = 1024;
/// Deepest nesting of what a newer version wrote.
pub const MAX_DEPTH: usize = 12;

/// The registry of one catalogue.
///
/// A device has one certificate and an organisation one entry: a second one takes the place of the first.
#[derive(Clone, Debug, PartialEq)]
pub struct Registry {
    /// Counts the registries of this catalogue; it is the version of the signed targets as well.
    pub version: u64,
    /// The catalogue that it is for.
    pub catalogue: Uuid,
    /// When it was signed, by the clock of who signed it.
    pub issued_ms: i64,
    /// What each role may create.
    pub rules: Rules,
    organisations: BTreeMap<Uuid, Organisation>,
    devices: BTreeMap<DeviceId, Device>,
    hubs: BTreeMap<PublicKey, Hub>,
    redactions: BTreeMap<ChangeId, Redaction>,
}

impl Registry {
    /// A registry of nobody, with the usual rules.
    #[must_use]
    pub fn new(catalogue: Uuid, issued_ms: i64) -> Self {
        Self {
            version: 1,
            catalogue,
            issued_ms,
            rules: Rules::default(),
            organisations: BTreeMap::new(),
            devices: BTreeMap::new(),
            hubs: BTreeMap::new(),
            redactions: BTreeMap::new(),
        }
    }

    /// An organisation, by the id of its record.
    #[must_use]
    pub fn organisation(&self, id: Uuid) -> Option<&Organisation> {
        self.organisations.get(&id)
    }

    /// A device that was ever enrolled, revoked ones included; `None` for one that never was.
    #[must_use]
    pub fn device(&self, id: DeviceId) -> Option<&Device> {
        self.devices.get(&id)
    }

    /// A hub, by its key.
    #[must_use]
    pub fn hub(&self, key: &PublicKey) -> Option<&Hub> {
        self.hubs.get(key)
    }

    /// Every organisation, by id.
    pub fn organisations(&self) -> impl ExactSizeIterator<Item = &Organisation> {
        self.organisations.values()
    }

    /// Every device, by id.
    pub fn devices(&self) -> impl ExactSizeIterator<Item = &Device> {
        self.devices.values()
    }

    /// Every hub, by key.
    pub fn hubs(&self) -> impl ExactSizeIterator<Item = &Hub> {
        self.hubs.values()
    }

    /// The order to erase a change, if there is one.
    #[must_use]
    pub fn redaction(&self, change: ChangeId) -> Option<&Redaction> {
        self.redactions.get(&change)
    }

    /// Every order to erase, by change.
    pub fn redactions(&self) -> impl ExactSizeIterator<Item = &Redaction> {
        self.redactions.values()
    }

    /// Puts an order to erase in, and gives back the one whose place it takes.
    pub fn put_redaction(&mut self, redaction: Redaction) -> Option<Redaction> {
        self.redactions.insert(redaction.change, redaction)
    }

    /// Puts an organisation in, and gives back the one whose place it takes.
    pub fn put_organisation(&mut self, organisation: Organisation) -> Option<Organisation> {
        self.organisations.insert(organisation.id, organisation)
    }

    /// Puts a device in, and gives back the one whose place it takes.
    pub fn put_device(&mut self, device: Device) -> Option<Device> {
        self.devices.insert(device.id(), device)
    }

    /// Puts a hub in, and gives back the one whose place it takes.
    pub fn put_hub(&mut self, hub: Hub) -> Option<Hub> {
        self.hubs.insert(hub.key, hub)
    }

    /// Whether a role may create records of a kind. Whoever may not can still propose.
    #[must_use]
    pub fn may_create(&self, role: Role, kind: &str) -> bool {
        self.rules.may_create(role, kind)
    }
}

#[cfg(test)]
mod tests;
