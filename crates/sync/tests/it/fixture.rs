use catalogue::change::{Change, ChangeId, DeviceKey, FieldPath, Op, Value, encode};
use catalogue::store::{Arrival, Entered, Receipt, Received};
use catalogue::{Catalogue, RecordId};
pub(crate) use stories::ailments;
use sync::{Authority, Envelope, HubId};
use tempfile::TempDir;
use trust::{Device, Organisation, Registry, Role};
use uuid::Uuid;

pub(crate) const CATALOGUE: Uuid = Uuid::from_u128(0x1111_1111_2222_4333_8444_5555_5555_5555);
pub(crate) const NOW: i64 = 1_000_000;
/// The key of the hub whose numbers are meant where none is named.
pub(crate) const HUB: [u8; 32] = [3; 32];

/// A number of the hub with this key.
pub(crate) fn receipt(hub: [u8; 32], seq: u64) -> Receipt {
    Receipt {
        hub: HubId::of(&hub).0,
        received: Received { seq, at_ms: NOW },
    }
}

/// A registry with one device for each of these: organisation, role. Device `n` has the key of the seed `n + 1`.
pub(crate) fn registry(devices: &[(u128, Role)]) -> Registry {
    let mut registry = Registry::new(CATALOGUE, 0);
    for (index, (organisation, role)) in devices.iter().enumerate() {
        let organisation = Uuid::from_u128(*organisation);
        registry.put_organisation(Organisation {
            id: organisation,
            name: format!("Organisation {organisation}"),
        });
        registry.put_device(Device {
            key: key(index).public(),
            label: format!("device {index}"),
            organisation,
            role: *role,
            not_before_ms: 0,
            not_after_ms: i64::MAX,
            revoked: None,
        });
    }
    registry
}

pub(crate) fn authority(registry: Registry) -> Authority {
    Authority {
        met: None,
        registry: Some(registry),
        now_ms: NOW,
    }
}

pub(crate) fn key(device: usize) -> DeviceKey {
    DeviceKey::from_seed(&[u8::try_from(device + 1).unwrap(); 32])
}

/// A change as its author would write it.
pub(crate) struct Written {
    pub(crate) device: usize,
    pub(crate) record: u128,
    pub(crate) kind: &'static str,
    pub(crate) n: u64,
    pub(crate) lamport: u64,
    pub(crate) ops: Vec<(String, Option<Value>, Vec<ChangeId>)>,
}

impl Written {
    pub(crate) fn new(device: usize, n: u64) -> Self {
        Self {
            device,
            record: 1,
            kind: "initiative",
            n,
            lamport: n,
            ops: Vec::new(),
        }
    }

    pub(crate) fn set(mut self, path: &str, text: &str) -> Self {
        self.ops.push((
            path.to_owned(),
            Some(Value::Text(text.to_owned())),
            Vec::new(),
        ));
        self
    }

    pub(crate) fn change(&self) -> Change {
        Change {
            catalogue: CATALOGUE,
            device: key(self.device).device(),
            log: Uuid::from_u128(self.device as u128 + 50),
            n: self.n,
            prev: None,
            wall_ms: 0,
            lamport: self.lamport,
            registry: 0,
            record: RecordId(Uuid::from_u128(self.record)),
            kind: self.kind.to_owned(),
            ops: self
                .ops
                .iter()
                .map(|(path, value, replaces)| Op {
                    path: FieldPath::parse(path).unwrap(),
                    value: value.clone(),
                    replaces: replaces.clone(),
                })
                .collect(),
            note: None,
            source: None,
            group: None,
            tool: String::new(),
            author: None,
        }
    }

    pub(crate) fn envelope(&self) -> Envelope {
        let payload = encode(&self.change());
        Envelope {
            signature: key(self.device).sign(&payload),
            payload,
            redacted: None,
        }
    }

    pub(crate) fn entered(&self, received: Option<u64>) -> Entered {
        Entered {
            id: self.envelope().id(),
            change: self.change(),
            bundled: false,
            receipts: received.map(|seq| receipt(HUB, seq)).into_iter().collect(),
        }
    }

    pub(crate) fn arrival(&self, received: Option<u64>) -> Arrival {
        let envelope = self.envelope();
        Arrival {
            redacted: None,
            payload: envelope.payload,
            signature: envelope.signature,
            public_key: key(self.device).public(),
            received: received.map(|seq| Received { seq, at_ms: NOW }),
        }
    }
}

/// A store of the test's catalogue, without any bundled record.
pub(crate) fn store(seed: u64) -> (TempDir, Catalogue) {
    stories::empty_store(CATALOGUE, seed, NOW)
}
