use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::DeviceId;

/// The device that stands in the changes of a catalogue's bundled releases. It has no key: nobody can sign for it.
#[must_use]
pub fn genesis_device(catalogue: Uuid) -> DeviceId {
    let mut hash = Sha256::new();
    hash.update(b"catalogue/genesis/v1\0");
    hash.update(catalogue.as_bytes());
    DeviceId(hash.finalize().into())
}

/// The log of a catalogue's bundled releases.
#[must_use]
pub fn genesis_log(catalogue: Uuid) -> Uuid {
    Uuid::new_v5(&catalogue, b"genesis")
}

/// True if a change belongs to a bundled release of that catalogue.
#[must_use]
pub fn is_genesis(catalogue: Uuid, device: DeviceId) -> bool {
    device == genesis_device(catalogue)
}
