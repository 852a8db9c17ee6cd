use std::path::Path;
use std::sync::Arc;

use tough::schema::{Root, Targets};
use tough::{ExpirationEnforcement, IntoVec, Limits, RepositoryLoader, TargetName};
use url::Url;
use uuid::Uuid;

use super::chain::{self, Start};
use super::error::Step;
use super::expiry::{DAY_MS, TIMESTAMP_DAYS};
use super::files::{Files, MAX_FILE, MAX_ROOTS, REGISTRY};
use super::keep::Known;
use super::memory::Memory;
use super::{Part, TrustError};
use crate::registry::{self, Registry};

/// Where a root names its catalogue. TUF lets a root carry more than it knows of, under the same signatures.
pub(crate) const CATALOGUE: &str = "catalogue";
/// Where a root says that it is for trying things out.
pub(crate) const DEVELOPMENT: &str = "development";

/// Whether a registry past its date is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// No: there is a network, so a newer one can be had.
    MustBeFresh,
    /// Yes: there is none. It must still not be older than what was seen before.
    MayBeOld,
}

/// A registry that was checked.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The registry.
    pub registry: Registry,
    /// Whether this version understands all of it.
    pub whole: bool,
    /// Version of the root that it was checked by.
    pub root_version: u64,
    /// Version of the targets, which is that of the registry.
    pub targets_version: u64,
    /// Version of the timestamp.
    pub timestamp_version: u64,
    /// When a hub last said that this is the newest: "registry checked 43 days ago" counts from here.
    pub checked_ms: i64,
    /// When that word ends.
    pub timestamp_expires_ms: i64,
    /// When the first of the signed files ends, the timestamp included.
    pub expires_ms: i64,
    /// Whether the root is one for trying things out: whatever is signed under it is worth nothing.
    pub development: bool,
}

impl Loaded {
    /// Whether any of the files is past its date.
    #[must_use]
    pub const fn is_old(&self, now_ms: i64) -> bool {
        self.expires_ms < now_ms
    }
}

/// Reads the registry of a folder and checks it; see [`load_files`].
///
/// # Errors
/// Any [`TrustError`].
pub fn load(
    root: &[u8],
    folder: &Path,
    datastore: &Path,
    now_ms: i64,
    freshness: Freshness,
) -> Result<Loaded, TrustError> {
    load_files(root, Files::read(folder)?, datastore, now_ms, freshness)
}

/// Checks a registry from the trusted root on.
///
/// `datastore` is a folder of this machine, one for each catalogue, in which stands what was taken last; it is made if
/// missing, and changes only if the registry is taken. The catalogue must be the one that the trusted root names.
///
/// The work is done on a thread of its own, so that it may be called from anywhere, asynchronous code included. It
/// blocks for some tens of milliseconds at most (decision 0020).
///
/// # Errors
/// Any [`TrustError`].
pub fn load_files(
    root: &[u8],
    files: Files,
    datastore: &Path,
    now_ms: i64,
    freshness: Freshness,
) -> Result<Loaded, TrustError> {
    let catalogue = pinned_catalogue(root)?;
    let known = Known::copy(datastore)?;
    let start = chain::start(root, known.root()?.as_deref(), &files)?;
    let checked = on_a_thread(|| check(&start, files, known.trial()))?;
    let loaded = judge(checked, catalogue, &known, now_ms, freshness)?;
    known.keep()?;
    Ok(loaded)
}

/// The catalogue that a root is for, so that a program can refuse another one's root before it trusts it.
///
/// # Errors
/// [`TrustError::WrongRoot`] if the bytes are no root, [`TrustError::OtherCatalogue`] if it names no catalogue.
pub fn pinned_catalogue(root: &[u8]) -> Result<Uuid, TrustError> {
    let root = chain::parse(root).ok_or(TrustError::WrongRoot(None))?;
    catalogue_of(&root.signed).ok_or(TrustError::OtherCatalogue)
}

pub(crate) fn catalogue_of(root: &Root) -> Option<Uuid> {
    root._extra.get(CATALOGUE)?.as_str()?.parse().ok()
}

pub(crate) fn is_development(root: &Root) -> bool {
    root._extra.get(DEVELOPMENT) == Some(&serde_json::Value::Bool(true))
}

/// What the library vouches for.
struct Checked {
    registry: Vec<u8>,
    root: Root,
    targets: Targets,
    timestamp_version: u64,
    /// Every file and when it ends, in milliseconds; the timestamp first.
    ends: [(Part, i64); 4],
}

fn on_a_thread<T: Send>(
    work: impl FnOnce() -> Result<T, TrustError> + Send,
) -> Result<T, TrustError> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new()
            .name("registry".to_owned())
            .spawn_scoped(scope, work)?;
        // A library that falls over a file has not vouched for it.
        thread
            .join()
            .unwrap_or(Err(TrustError::Damaged(Part::Registry, None)))
    })
}

fn check(start: &Start, files: Files, datastore: &Path) -> Result<Checked, TrustError> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    runtime.block_on(read(start, files, datastore))
}

async fn read(start: &Start, files: Files, datastore: &Path) -> Result<Checked, TrustError> {
    // Only the last part of an address is looked at.
    let nowhere = Url::parse("file:///registry/")
        .map_err(|error| TrustError::Damaged(Part::Registry, Some(error.into())))?;
    let limit = MAX_FILE as u64;
    let repository = RepositoryLoader::new(&start.bytes, nowhere.clone(), nowhere)
        .transport(Memory(Arc::new(files)))
        .datastore(datastore)
        .limits(Limits {
            max_root_size: limit,
            max_targets_size: limit,
            max_timestamp_size: limit,
            max_snapshot_size: limit,
            max_root_updates: MAX_ROOTS as u64,
        })
        // The library would ask the clock of the machine. Here the clock is passed in, so dates are judged afterwards.
        .expiration_enforcement(ExpirationEnforcement::Unsafe)
        .load()
        .await
        .map_err(|error| TrustError::of(error, Step::Metadata))?;
    let name = TargetName::new(REGISTRY).map_err(|error| TrustError::of(error, Step::Registry))?;
    let stream = repository
        .read_target(&name)
        .await
        .map_err(|error| TrustError::of(error, Step::Registry))?
        .ok_or(TrustError::Damaged(Part::Targets, None))?;
    let registry = stream
        .into_vec()
        .await
        .map_err(|error| TrustError::of(error, Step::Registry))?;
    let timestamp = &repository.timestamp().signed;
    let snapshot = &repository.snapshot().signed;
    let targets = repository.targets().signed.clone();
    let root = repository.root().signed.clone();
    Ok(Checked {
        registry,
        timestamp_version: timestamp.version.get(),
        ends: [
            (Part::Timestamp, timestamp.expires.as_millisecond()),
            (Part::Snapshot, snapshot.expires.as_millisecond()),
            (Part::Targets, targets.expires.as_millisecond()),
            (Part::Root, root.expires.as_millisecond()),
        ],
        root,
        targets,
    })
}

/// What the library does not look at: dates by the clock that was passed in, and what stands in the registry.
fn judge(
    checked: Checked,
    catalogue: Uuid,
    known: &Known,
    now_ms: i64,
    freshness: Freshness,
) -> Result<Loaded, TrustError> {
    let Checked {
        registry,
        root,
        targets,
        timestamp_version,
        ends,
    } = checked;
    let decoded = registry::decode(&registry)
        .map_err(|error| TrustError::Damaged(Part::Registry, Some(error.into())))?;
    let targets_version = targets.version.get();
    if decoded.registry.version != targets_version {
        return Err(TrustError::MixedUp(None));
    }
    if decoded.registry.catalogue != catalogue || catalogue_of(&root) != Some(catalogue) {
        return Err(TrustError::OtherCatalogue);
    }
    // Once the keys of a hub are changed, TUF forgets which snapshot was seen; which registry was seen is not forgotten.
    if known.targets_version(&root)? > Some(targets_version) {
        return Err(TrustError::RolledBack(Part::Targets));
    }
    let [(_, timestamp_expires_ms), ..] = ends;
    let checked_ms = timestamp_expires_ms.saturating_sub(TIMESTAMP_DAYS * DAY_MS);
    if freshness == Freshness::MustBeFresh {
        // A clock that stands before what was signed would call anything fresh. A day is allowed: clocks and zones differ.
        if now_ms < checked_ms.saturating_sub(DAY_MS) {
            return Err(TrustError::ClockBehind);
        }
        if let Some((part, _)) = ends.iter().find(|(_, end)| *end < now_ms) {
            return Err(TrustError::Expired(*part));
        }
    }
    Ok(Loaded {
        registry: decoded.registry,
        whole: decoded.whole,
        root_version: root.version.get(),
        targets_version,
        timestamp_version,
        checked_ms,
        timestamp_expires_ms,
        expires_ms: ends.iter().map(|(_, end)| *end).min().unwrap_or(i64::MIN),
        development: is_development(&root),
    })
}
