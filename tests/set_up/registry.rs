//! A registry for trying things out: one house, its machines, one key in every seat.

use std::path::Path;

use catalogue::store::Entropy;
use trust::ceremony::{Draft, OfficerKey, Order, Seats};
use trust::{Device, Hub, Organisation, Revocation, Role};
use uuid::Uuid;

const DAY_MS: i64 = 24 * 3_600_000;

/// The house of every machine in it.
const HOUSE: Uuid = Uuid::from_u128(7);

/// Writes a registry that knows these machines as those of one donor, and this hub.
///
/// Answers who signs it, to go on with it.
///
/// # Panics
/// If the folder cannot be written.
pub fn registry(
    folder: &Path,
    catalogue: Uuid,
    machines: &[[u8; 32]],
    hub: Option<[u8; 32]>,
    now_ms: i64,
) -> Signers {
    let key = OfficerKey::make(&Entropy::system()).unwrap();
    let keys = std::slice::from_ref(&key);
    let seats = Seats::development(key.public());
    let mut draft = Draft::create(folder, &seats, catalogue, true, keys, now_ms).unwrap();
    let house = Organisation {
        id: HOUSE,
        name: "House of Seven".to_owned(),
    };
    draft.enrol(house, keys, now_ms).unwrap();
    if let Some(hub) = hub {
        let hub = Hub {
            key: hub,
            url: None,
            name: "Hub of the story".to_owned(),
        };
        draft.add_hub(hub, keys, now_ms).unwrap();
    }
    for machine in machines {
        draft.issue(device(*machine, now_ms), keys, now_ms).unwrap();
    }
    draft.publish(&key, now_ms).unwrap();
    draft.save().unwrap();
    Signers(key)
}

fn device(key: [u8; 32], now_ms: i64) -> Device {
    Device {
        key,
        label: "a laptop".to_owned(),
        organisation: HOUSE,
        role: Role::Donor,
        not_before_ms: now_ms - DAY_MS,
        not_after_ms: now_ms + 400 * DAY_MS,
        revoked: None,
    }
}

/// Whoever has every seat of a registry.
pub struct Signers(OfficerKey);

impl std::fmt::Debug for Signers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Signers")
    }
}

impl Signers {
    /// Knows one more machine from now on.
    ///
    /// # Panics
    /// If the folder cannot be read or written.
    pub fn issue(&self, folder: &Path, machine: [u8; 32], now_ms: i64) {
        let keys = std::slice::from_ref(&self.0);
        self.change(folder, now_ms, |draft| {
            draft.issue(device(machine, now_ms), keys, now_ms).unwrap();
        });
    }

    /// Knows one more machine from now on, as a coordinator's: it may write everywhere.
    ///
    /// # Panics
    /// If the folder cannot be read or written.
    pub fn coordinate(&self, folder: &Path, machine: [u8; 32], now_ms: i64) {
        let keys = std::slice::from_ref(&self.0);
        let device = Device {
            role: Role::Coordinator,
            ..device(machine, now_ms)
        };
        self.change(folder, now_ms, |draft| {
            draft.issue(device, keys, now_ms).unwrap();
        });
    }

    /// Revokes a machine: what `hub` numbered up to `cut` stands.
    ///
    /// # Panics
    /// If the folder cannot be read or written.
    pub fn revoke(&self, folder: &Path, machine: [u8; 32], hub: [u8; 32], cut: u64, now_ms: i64) {
        let keys = std::slice::from_ref(&self.0);
        self.change(folder, now_ms, |draft| {
            draft
                .revoke(&machine, Revocation { hub, cut }, keys, now_ms)
                .unwrap();
        });
    }

    /// Orders values of a change erased; `payload` is that change.
    ///
    /// # Panics
    /// If the folder cannot be read or written, or the payload is another's.
    pub fn redact(&self, folder: &Path, order: Order, payload: &[u8], now_ms: i64) {
        let keys = std::slice::from_ref(&self.0);
        self.change(folder, now_ms, |draft| {
            draft.redact(order, payload, keys, now_ms).unwrap();
        });
    }

    fn change(&self, folder: &Path, now_ms: i64, work: impl FnOnce(&mut Draft)) {
        let mut draft = Draft::open(folder).unwrap();
        work(&mut draft);
        draft.publish(&self.0, now_ms).unwrap();
        draft.save().unwrap();
    }
}

/// The 32 bytes of a key in hexadecimal.
///
/// # Panics
/// If it is none.
#[must_use]
pub fn bytes(hex: &str) -> [u8; 32] {
    let digits: Vec<u8> = (0..32)
        .map(|at| u8::from_str_radix(hex.get(2 * at..2 * at + 2).unwrap(), 16).unwrap())
        .collect();
    digits.try_into().unwrap()
}
