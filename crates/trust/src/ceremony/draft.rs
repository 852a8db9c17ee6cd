use std::collections::HashMap;
use std::num::NonZeroU64;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use tough::TargetName;
use tough::schema::{Hashes, Role, Root, Signed, Snapshot, Target, Targets, Timestamp};
use uuid::Uuid;

use super::root::SPEC;
use super::sign::{missing, sign};
use super::{CeremonyError, OfficerKey, Seats, swap};
use crate::registry::{self, Registry};
use crate::repository::{
    Files, Part, REGISTRY, SNAPSHOT, TARGETS, TARGETS_DAYS, TIMESTAMP, TrustError, days_after,
    is_development, root_file, succeeds,
};

/// Signatures that are still to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The file.
    pub part: Part,
    /// Signatures that hold.
    pub have: u64,
    /// Signatures that are needed.
    pub need: u64,
}

/// A registry in the making, in a folder of its own.
///
/// Nothing of it is trusted for standing there: what it is worth is checked before a hub publishes it, and again by
/// everybody who loads it.
pub struct Draft {
    pub(super) folder: PathBuf,
    pub(super) files: Files,
    /// The newest root, and the one before it, whose keys must agree to it.
    pub(super) root: Signed<Root>,
    pub(super) former: Option<Root>,
    pub(super) targets: Signed<Targets>,
    pub(super) snapshot: Option<Signed<Snapshot>>,
    pub(super) timestamp: Option<Signed<Timestamp>>,
    pub(super) registry: Registry,
    /// Whether this version understands everything in the registry.
    pub(super) whole: bool,
}

impl Draft {
    /// Makes the first root and a registry of nobody, signed by the keys at hand. Nothing is written before
    /// [`Draft::save`].
    ///
    /// # Errors
    /// [`CeremonyError::Exists`] if the folder holds a registry; if the seats are not sound; or if none of the keys has a
    /// seat in the root.
    pub fn create(
        folder: &Path,
        seats: &Seats,
        catalogue: Uuid,
        development: bool,
        keys: &[OfficerKey],
        now_ms: i64,
    ) -> Result<Self, CeremonyError> {
        let folder: PathBuf = folder.components().collect();
        swap::recover(&folder)?;
        if folder.exists() && folder.read_dir()?.next().is_some() {
            return Err(CeremonyError::Exists(folder));
        }
        let root = unsigned(seats.root(catalogue, development, now_ms)?);
        let registry = Registry::new(catalogue, now_ms);
        let bytes = registry::encode(&registry);
        let targets = unsigned(targets(&registry, &bytes, now_ms)?);
        let mut draft = Self {
            folder,
            files: Files::new(),
            root,
            former: None,
            targets,
            snapshot: None,
            timestamp: None,
            registry,
            whole: true,
        };
        let judge = draft.root.signed.clone();
        if sign(&mut draft.root, keys, &[&judge])? == 0 {
            return Err(CeremonyError::NoSeat(Part::Root));
        }
        sign(&mut draft.targets, keys, &[&judge])?;
        draft.files.put(REGISTRY, bytes)?;
        draft.put_root()?;
        draft.put_targets()?;
        Ok(draft)
    }

    /// Reads the registry in a folder. Its newest root and its targets may still lack signatures.
    ///
    /// # Errors
    /// If files are missing, damaged, or do not follow from each other.
    pub fn open(folder: &Path) -> Result<Self, CeremonyError> {
        let folder: PathBuf = folder.components().collect();
        swap::recover(&folder)?;
        let files = Files::read(&folder)?;
        let (root, former) = newest_root(&files)?;
        let targets: Signed<Targets> = need(&files, TARGETS, Part::Targets)?;
        let bytes = files.get(REGISTRY).unwrap_or_default();
        let entry = targets.signed.targets.get(&registry_name()?);
        if entry.is_none_or(|entry| entry.hashes.sha256 != Sha256::digest(bytes).to_vec()) {
            return Err(TrustError::Damaged(Part::Registry, None).into());
        }
        let decoded = registry::decode(bytes).map_err(CeremonyError::Unreadable)?;
        Ok(Self {
            root,
            former,
            targets,
            snapshot: may(&files, SNAPSHOT, Part::Snapshot)?,
            timestamp: may(&files, TIMESTAMP, Part::Timestamp)?,
            registry: decoded.registry,
            whole: decoded.whole,
            folder,
            files,
        })
    }

    /// Writes the folder whole under another name and swaps it in.
    ///
    /// # Errors
    /// [`CeremonyError::Foreign`] if something else lies in the folder, which the swap would remove; or if the disk refuses.
    pub fn save(&self) -> Result<(), CeremonyError> {
        swap::replace(&self.folder, &self.files)
    }

    /// Signatures that are still missing; none if it can be published.
    ///
    /// # Errors
    /// If the metadata are not sound.
    pub fn missing(&self) -> Result<Vec<Missing>, CeremonyError> {
        let mut found = Vec::new();
        if let Some(former) = &self.former {
            found.extend(missing(&self.root, former)?);
        }
        found.extend(missing(&self.root, &self.root.signed)?);
        found.extend(missing(&self.targets, &self.root.signed)?);
        Ok(found)
    }

    /// Adds the signatures of the keys at hand to the newest root and to the registry.
    ///
    /// # Errors
    /// [`CeremonyError::NoSeat`] if they have nothing to add.
    pub fn countersign(&mut self, keys: &[OfficerKey]) -> Result<(), CeremonyError> {
        let judge = self.root.signed.clone();
        let judges: Vec<&Root> = self.former.iter().chain([&judge]).collect();
        let roots = sign(&mut self.root, keys, &judges)?;
        let registries = sign(&mut self.targets, keys, &[&judge])?;
        if roots + registries == 0 {
            return Err(CeremonyError::NoSeat(Part::Targets));
        }
        // A root that gained nothing keeps its bytes, by whose hash people may know it.
        if roots > 0 {
            self.put_root()?;
        }
        self.put_targets()
    }

    /// The registry as it stands in the draft.
    #[must_use]
    pub const fn registry(&self) -> &Registry {
        &self.registry
    }

    /// Version of the newest root.
    #[must_use]
    pub const fn root_version(&self) -> u64 {
        self.root.signed.version.get()
    }

    /// The bytes of the newest root: what a program is given to trust.
    #[must_use]
    pub fn root_bytes(&self) -> &[u8] {
        self.files
            .get(&root_file(self.root_version()))
            .unwrap_or_default()
    }

    /// Whether the root is one for trying things out.
    #[must_use]
    pub fn is_development(&self) -> bool {
        is_development(&self.root.signed)
    }

    /// When each file ends, in milliseconds; a draft that no hub has published lacks some.
    #[must_use]
    pub fn ends(&self) -> Vec<(Part, i64)> {
        let snapshot = self.snapshot.as_ref().map(|file| file.signed.expires);
        let timestamp = self.timestamp.as_ref().map(|file| file.signed.expires);
        [
            (Part::Root, Some(self.root.signed.expires)),
            (Part::Targets, Some(self.targets.signed.expires)),
            (Part::Snapshot, snapshot),
            (Part::Timestamp, timestamp),
        ]
        .into_iter()
        .filter_map(|(part, end)| Some((part, end?.as_millisecond())))
        .collect()
    }

    pub(super) fn put_root(&mut self) -> Result<(), CeremonyError> {
        let name = root_file(self.root_version());
        put(&mut self.files, &name, &self.root)
    }

    pub(super) fn put_targets(&mut self) -> Result<(), CeremonyError> {
        put(&mut self.files, TARGETS, &self.targets)
    }
}

/// The targets that name a registry, unsigned.
pub(super) fn targets(
    registry: &Registry,
    bytes: &[u8],
    now_ms: i64,
) -> Result<Targets, CeremonyError> {
    let entry = Target {
        length: bytes.len() as u64,
        hashes: hashes(bytes),
        custom: HashMap::new(),
        _extra: HashMap::new(),
    };
    Ok(Targets {
        spec_version: SPEC.to_owned(),
        version: NonZeroU64::new(registry.version).unwrap_or(NonZeroU64::MIN),
        expires: days_after(now_ms, TARGETS_DAYS).ok_or(CeremonyError::NoDate)?,
        targets: HashMap::from([(registry_name()?, entry)]),
        delegations: None,
        _extra: HashMap::new(),
    })
}

pub(super) fn hashes(bytes: &[u8]) -> Hashes {
    Hashes {
        sha256: Sha256::digest(bytes).to_vec().into(),
        _extra: HashMap::new(),
    }
}

fn registry_name() -> Result<TargetName, CeremonyError> {
    TargetName::new(REGISTRY)
        .map_err(|error| TrustError::Damaged(Part::Targets, Some(error.into())).into())
}

pub(super) const fn unsigned<T>(signed: T) -> Signed<T> {
    Signed {
        signed,
        signatures: Vec::new(),
    }
}

pub(super) fn put<T: Role + Serialize>(
    files: &mut Files,
    name: &str,
    file: &Signed<T>,
) -> Result<(), CeremonyError> {
    let mut bytes = serde_json::to_vec_pretty(file)?;
    bytes.push(b'\n');
    Ok(files.put(name, bytes)?)
}

fn may<T: DeserializeOwned>(
    files: &Files,
    name: &str,
    part: Part,
) -> Result<Option<Signed<T>>, TrustError> {
    files
        .get(name)
        .map(|bytes| {
            serde_json::from_slice(bytes)
                .map_err(|error| TrustError::Damaged(part, Some(error.into())))
        })
        .transpose()
}

fn need<T: DeserializeOwned>(
    files: &Files,
    name: &str,
    part: Part,
) -> Result<Signed<T>, TrustError> {
    may(files, name, part)?.ok_or_else(|| {
        TrustError::Io(std::io::Error::new(
            std::io::ErrorKind::NotFound,
            name.to_owned(),
        ))
    })
}

/// The newest root and the one before it. All roots but the newest must follow from each other; the newest may still be
/// waiting for signatures.
fn newest_root(files: &Files) -> Result<(Signed<Root>, Option<Root>), TrustError> {
    let mut versions: Vec<u64> = files.roots().collect();
    versions.sort_unstable();
    let newest = versions.last().copied().unwrap_or(1);
    let mut former: Option<Root> = None;
    for version in versions {
        let root: Signed<Root> = need(files, &root_file(version), Part::Root)?;
        let expected = former
            .as_ref()
            .map_or(Some(version), |former| former.version.get().checked_add(1));
        if root.signed.version.get() != version || expected != Some(version) {
            return Err(TrustError::Damaged(Part::Root, None));
        }
        if version == newest {
            return Ok((root, former));
        }
        if let Some(former) = &former {
            succeeds(former, &root)?;
        }
        former = Some(root.signed);
    }
    // Says which file is missing.
    Ok((need(files, &root_file(newest), Part::Root)?, None))
}
