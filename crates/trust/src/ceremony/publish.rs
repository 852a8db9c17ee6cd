use std::collections::HashMap;
use std::num::NonZeroU64;
use std::path::Path;

use tough::schema::{Metafile, Role, RoleType, Root, Signed, Snapshot, Timestamp};

use super::draft::{hashes, put, unsigned};
use super::root::SPEC;
use super::sign::{has_seat, sign};
use super::{CeremonyError, Draft, Missing, OfficerKey};
use crate::repository::{
    Files, Part, REGISTRY, SNAPSHOT, TARGETS, TARGETS_DAYS, TIMESTAMP, TIMESTAMP_DAYS, TrustError,
    days_after, root_file,
};

/// A snapshot with fewer days left than these is made anew with the timestamp.
const SNAPSHOT_RENEWED_DAYS: i64 = 90;

impl From<Missing> for CeremonyError {
    fn from(missing: Missing) -> Self {
        Self::Unsigned {
            part: missing.part,
            have: missing.have,
            need: missing.need,
        }
    }
}

impl Draft {
    /// Takes over what officers made elsewhere: newer roots and a newer registry. This is done at the hub, whose own
    /// snapshot and timestamp stay until it publishes.
    ///
    /// # Errors
    /// [`CeremonyError::NotNewer`] if it is older or does not follow from what is here, [`CeremonyError::Unsigned`] if
    /// signatures are missing.
    pub fn adopt(&mut self, from: &Self) -> Result<(), CeremonyError> {
        if let Some(missing) = from.missing()?.first() {
            return Err((*missing).into());
        }
        let here: Vec<u64> = self.files.roots().collect();
        for version in here {
            // A root that still waited for signatures here may have more of them there; what it says is the same.
            if what_it_says(&self.files, version) != what_it_says(&from.files, version) {
                return Err(CeremonyError::NotNewer);
            }
        }
        let (ours, theirs) = (&self.targets.signed, &from.targets.signed);
        if theirs.version < ours.version || (theirs.version == ours.version && theirs != ours) {
            return Err(CeremonyError::NotNewer);
        }
        for version in from.files.roots() {
            let name = root_file(version);
            let bytes = from.files.get(&name).unwrap_or_default();
            self.files.put(&name, bytes.to_vec())?;
        }
        for name in [TARGETS, REGISTRY] {
            let bytes = from.files.get(name).unwrap_or_default();
            self.files.put(name, bytes.to_vec())?;
        }
        self.root = from.root.clone();
        self.former = from.former.clone();
        self.targets = from.targets.clone();
        self.registry = from.registry.clone();
        self.whole = from.whole;
        Ok(())
    }

    /// Says that this registry is the newest, for as long as a timestamp holds.
    ///
    /// # Errors
    /// [`CeremonyError::Unsigned`] if signatures are missing, [`CeremonyError::NoSeat`] if the key is not the hub's;
    /// [`TrustError::Expired`] if officers must sign anew first.
    pub fn publish(&mut self, key: &OfficerKey, now_ms: i64) -> Result<(), CeremonyError> {
        if let Some(missing) = self.missing()?.first() {
            return Err((*missing).into());
        }
        if !self.is_publisher(key) {
            return Err(CeremonyError::NoSeat(Part::Timestamp));
        }
        let root = self.root.signed.clone();
        for (part, end) in self.ends() {
            if matches!(part, Part::Root | Part::Targets) && end <= now_ms {
                return Err(TrustError::Expired(part).into());
            }
        }
        let keys = std::slice::from_ref(key);
        let listed = self.listed(TARGETS, self.targets.signed.version);
        let mut snapshot = match self.snapshot.take() {
            Some(present) if is_good(&present, &listed, &root, now_ms)? => present,
            former => unsigned(Snapshot {
                spec_version: SPEC.to_owned(),
                version: next(former.as_ref()),
                expires: days_after(now_ms, TARGETS_DAYS).ok_or(CeremonyError::NoDate)?,
                meta: HashMap::from([(TARGETS.to_owned(), listed)]),
                _extra: HashMap::new(),
            }),
        };
        sign(&mut snapshot, keys, &[&root])?;
        put(&mut self.files, SNAPSHOT, &snapshot)?;
        let listed = self.listed(SNAPSHOT, snapshot.signed.version);
        let mut timestamp = unsigned(Timestamp {
            spec_version: SPEC.to_owned(),
            version: next(self.timestamp.as_ref()),
            expires: days_after(now_ms, TIMESTAMP_DAYS).ok_or(CeremonyError::NoDate)?,
            meta: HashMap::from([(SNAPSHOT.to_owned(), listed)]),
            _extra: HashMap::new(),
        });
        sign(&mut timestamp, keys, &[&root])?;
        put(&mut self.files, TIMESTAMP, &timestamp)?;
        self.snapshot = Some(snapshot);
        self.timestamp = Some(timestamp);
        Ok(())
    }

    /// Whether a hub serves what lies here: it has said that this is the newest.
    #[must_use]
    pub fn is_served(&self) -> bool {
        self.timestamp.is_some()
    }

    /// Where it lies.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether a key may publish.
    #[must_use]
    pub fn is_publisher(&self, key: &OfficerKey) -> bool {
        [RoleType::Snapshot, RoleType::Timestamp]
            .into_iter()
            .all(|role| has_seat(&self.root.signed, role, key))
    }

    /// The same draft, to be written to another folder.
    #[must_use]
    pub fn moved_to(mut self, folder: &Path) -> Self {
        self.folder = folder.components().collect();
        self
    }

    /// A file as another one lists it: version, length and hash, so that no two can be mixed.
    fn listed(&self, name: &str, version: NonZeroU64) -> Metafile {
        let bytes = self.files.get(name).unwrap_or_default();
        Metafile {
            length: Some(bytes.len() as u64),
            hashes: Some(hashes(bytes)),
            version,
            _extra: HashMap::new(),
        }
    }
}

fn is_good(
    present: &Signed<Snapshot>,
    listed: &Metafile,
    root: &Root,
    now_ms: i64,
) -> Result<bool, CeremonyError> {
    let soon = days_after(now_ms, SNAPSHOT_RENEWED_DAYS).ok_or(CeremonyError::NoDate)?;
    Ok(present.signed.meta.get(TARGETS) == Some(listed)
        && present.signed.expires > soon
        && root.verify_role(present).is_ok())
}

fn next<T: Role>(former: Option<&Signed<T>>) -> NonZeroU64 {
    former.map_or(NonZeroU64::MIN, |former| {
        former.signed.version().saturating_add(1)
    })
}

fn what_it_says(files: &Files, version: u64) -> Option<Root> {
    let bytes = files.get(&root_file(version))?;
    let root: Signed<Root> = serde_json::from_slice(bytes).ok()?;
    Some(root.signed)
}
