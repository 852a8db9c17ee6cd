//! An office with three root keys, two officers and a hub, whose registry lies in a folder that cleans up after itself.

use std::path::{Path, PathBuf};

use catalogue::store::Entropy;
use ed25519_dalek::{Signer, SigningKey};
use tempfile::TempDir;
use tough::schema::{Hashes, Role, Signature, Signed, Snapshot, Targets, Timestamp};
use trust::ceremony::{Draft, OfficerKey, Seats};
use trust::repository::{REGISTRY, SNAPSHOT, TARGETS, TIMESTAMP};
use trust::{
    Device, Files, Freshness, Loaded, Organisation, PublicKey, Registry, TrustError, load,
    load_files,
};
use uuid::Uuid;

pub(crate) const DAY: i64 = 24 * 60 * 60 * 1000;
/// The middle of January 2027.
pub(crate) const NOW: i64 = 1_800_000_000_000;
pub(crate) const CATALOGUE: Uuid = Uuid::from_bytes([1; 16]);
pub(crate) const CERT: Uuid = Uuid::from_bytes([2; 16]);

/// The seeds of the keys: three of the root, two officers, the hub.
const ROOT: [u64; 3] = [1, 2, 3];
pub(crate) const OFFICERS: [u64; 2] = [4, 5];
pub(crate) const HUB: u64 = 6;

pub(crate) fn key(seed: u64) -> OfficerKey {
    OfficerKey::make(&Entropy::seeded(seed)).unwrap()
}

pub(crate) fn public(seed: u64) -> PublicKey {
    key(seed).public()
}

pub(crate) fn keys(seeds: &[u64]) -> Vec<OfficerKey> {
    seeds.iter().copied().map(key).collect()
}

pub(crate) struct Office {
    folder: TempDir,
    catalogue: Uuid,
}

impl Office {
    /// A registry that the hub has published at [`NOW`].
    pub(crate) fn open() -> Self {
        Self::of(CATALOGUE, &ROOT)
    }

    pub(crate) fn of(catalogue: Uuid, root: &[u64]) -> Self {
        let office = Self {
            folder: tempfile::tempdir().unwrap(),
            catalogue,
        };
        let publics = |seeds: &[u64]| seeds.iter().copied().map(public).collect();
        let seats = Seats::new(publics(root), publics(&OFFICERS), public(HUB));
        let hands = [root, &OFFICERS].concat();
        let mut draft = Draft::create(
            &office.registry(),
            &seats,
            office.catalogue,
            false,
            &keys(&hands),
            NOW,
        )
        .unwrap();
        draft.publish(&key(HUB), NOW).unwrap();
        draft.save().unwrap();
        office
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn registry(&self) -> PathBuf {
        self.path().join("registry")
    }

    pub(crate) fn datastore(&self) -> PathBuf {
        self.path().join("known")
    }

    pub(crate) fn draft(&self) -> Draft {
        Draft::open(&self.registry()).unwrap()
    }

    pub(crate) fn files(&self) -> Files {
        Files::read(&self.registry()).unwrap()
    }

    /// The first root, as a program ships it.
    pub(crate) fn pinned(&self) -> Vec<u8> {
        std::fs::read(self.registry().join("1.root.json")).unwrap()
    }

    /// Does something with the draft, publishes and saves it.
    pub(crate) fn publish(&self, work: impl FnOnce(&mut Draft)) {
        let mut draft = self.draft();
        work(&mut draft);
        draft.publish(&key(HUB), NOW).unwrap();
        draft.save().unwrap();
    }

    /// One more registry: with one more organisation.
    pub(crate) fn enrol(&self, id: Uuid) {
        self.publish(|draft| {
            let name = format!("Organisation {id}");
            draft
                .enrol(Organisation { id, name }, &keys(&OFFICERS), NOW)
                .unwrap();
        });
    }

    pub(crate) fn load(&self, now_ms: i64, freshness: Freshness) -> Result<Loaded, TrustError> {
        let root = self.pinned();
        load(
            &root,
            &self.registry(),
            &self.datastore(),
            now_ms,
            freshness,
        )
    }

    /// Loads files as a hub or a stick might hand them over.
    pub(crate) fn take(&self, files: Files) -> Result<Loaded, TrustError> {
        load_files(
            &self.pinned(),
            files,
            &self.datastore(),
            NOW,
            Freshness::MustBeFresh,
        )
    }
}

pub(crate) fn device(seed: u64) -> Device {
    Device {
        key: public(seed),
        label: "front desk".to_owned(),
        organisation: CERT,
        role: trust::Role::Official,
        not_before_ms: NOW,
        not_after_ms: NOW + 365 * DAY,
        revoked: None,
    }
}

pub(crate) fn parsed<T: serde::de::DeserializeOwned>(files: &Files, name: &str) -> Signed<T> {
    serde_json::from_slice(files.get(name).unwrap()).unwrap()
}

/// Signs with keys that were stolen, whatever it is, and gives it a higher version.
fn sign<T: Role>(files: &mut Files, name: &str, signed: T, seeds: &[u64]) {
    let bytes = signed.canonical_form().unwrap();
    let signatures = seeds
        .iter()
        .map(|seed| {
            let seed: [u8; 32] = Entropy::seeded(*seed).bytes().unwrap();
            let key = SigningKey::from_bytes(&seed);
            let public = key.verifying_key().to_bytes().to_vec();
            let tuf: tough::schema::key::Key = hex(&public).parse().unwrap();
            Signature {
                keyid: tuf.key_id().unwrap(),
                sig: key.sign(&bytes).to_bytes().to_vec().into(),
            }
        })
        .collect();
    let file = Signed { signed, signatures };
    files.put(name, serde_json::to_vec(&file).unwrap()).unwrap();
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn hashes(bytes: &[u8]) -> Hashes {
    use sha2::{Digest, Sha256};
    Hashes {
        sha256: Sha256::digest(bytes).to_vec().into(),
        _extra: std::collections::HashMap::new(),
    }
}

/// Another registry, signed by these officers, and by a hub that asks no questions.
pub(crate) fn forge(files: &mut Files, registry: &Registry, officers: &[u64]) {
    forge_with(files, registry, officers, |_| ());
}

/// The same, with its bytes changed before they are signed.
pub(crate) fn forge_with(
    files: &mut Files,
    registry: &Registry,
    officers: &[u64],
    change: impl FnOnce(&mut Vec<u8>),
) {
    let mut bytes = trust::registry::encode(registry);
    change(&mut bytes);
    let mut targets = parsed::<Targets>(files, TARGETS).signed;
    targets.version = registry.version.try_into().unwrap();
    for entry in targets.targets.values_mut() {
        entry.length = bytes.len() as u64;
        entry.hashes = hashes(&bytes);
    }
    files.put(REGISTRY, bytes).unwrap();
    sign(files, TARGETS, targets, officers);
    republish(files);
}

/// Snapshot and timestamp for the targets that are there, whatever they are.
pub(crate) fn republish(files: &mut Files) {
    let mut snapshot = parsed::<Snapshot>(files, SNAPSHOT).signed;
    snapshot.version = snapshot.version.checked_add(1).unwrap();
    let version = parsed::<Targets>(files, TARGETS).signed.version;
    for meta in snapshot.meta.values_mut() {
        let bytes = files.get(TARGETS).unwrap();
        meta.version = version;
        meta.length = Some(bytes.len() as u64);
        meta.hashes = Some(hashes(bytes));
    }
    let version = snapshot.version;
    sign(files, SNAPSHOT, snapshot, &[HUB]);
    let mut timestamp = parsed::<Timestamp>(files, TIMESTAMP).signed;
    timestamp.version = timestamp.version.checked_add(1).unwrap();
    for meta in timestamp.meta.values_mut() {
        let bytes = files.get(SNAPSHOT).unwrap();
        meta.version = version;
        meta.length = Some(bytes.len() as u64);
        meta.hashes = Some(hashes(bytes));
    }
    sign(files, TIMESTAMP, timestamp, &[HUB]);
}
