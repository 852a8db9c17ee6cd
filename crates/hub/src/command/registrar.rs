use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use anyhow::{Context, Result};
use catalogue::change::{ChangeId, DeviceId};
use catalogue::store::{Entered, Judge, Redaction, Verdict};
use catalogue::{Catalogue, OpenOptions, RecordId};
use hub::{Bundled, Hub};
use sync::Authority;
use trust::{Device, Freshness, PublicKey};

use super::now_ms;

/// The bundled catalogue, as every machine has it: what records name whom is said by its changes too.
static RELEASE_LOG: &[u8] = include_bytes!("../../../../data/releases.trefoil-log");
/// No registry has this version: nothing was judged yet.
const NEVER: u64 = 0;

/// Judges by the newest registry in a folder, which may be exchanged for a newer one while the hub runs.
pub(crate) struct Registrar {
    root: Vec<u8>,
    folder: PathBuf,
    seen: PathBuf,
    authority: RwLock<Authority>,
    /// The version of the registry by which everything in the store was judged and erased, or [`NEVER`].
    judged: AtomicU64,
}

impl Registrar {
    /// Reads the registry of a folder and trusts it as far as the root vouches for it.
    ///
    /// A registry past its date is taken: that clients refuse it is said by them; a hub that forgot everybody's rights would
    /// make proposals of all work.
    pub(crate) fn open(root: &Path, folder: &Path, seen: &Path) -> Result<Self> {
        let root = std::fs::read(root).with_context(|| root.display().to_string())?;
        let registrar = Self {
            root,
            folder: folder.to_owned(),
            seen: seen.to_owned(),
            authority: RwLock::new(Authority {
                met: None,
                registry: None,
                now_ms: 0,
            }),
            judged: AtomicU64::new(NEVER),
        };
        registrar.look().context("the registry")?;
        Ok(registrar)
    }

    /// Reads the folder again.
    fn look(&self) -> Result<(), trust::TrustError> {
        let loaded = trust::load(
            &self.root,
            &self.folder,
            &self.seen,
            now_ms(),
            Freshness::MayBeOld,
        )?;
        *self
            .authority
            .write()
            .unwrap_or_else(PoisonError::into_inner) = Authority {
            met: None,
            registry: Some(loaded.registry),
            now_ms: now_ms(),
        };
        Ok(())
    }

    fn version(&self) -> Option<u64> {
        let authority = self
            .authority
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        Some(authority.registry.as_ref()?.version)
    }

    /// The certificate of a device, as the registry stands now.
    pub(crate) fn certificate(&self, device: DeviceId) -> Option<Device> {
        self.authority
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .registry
            .as_ref()?
            .device(device)
            .cloned()
    }

    /// The key of a hub that the registry knows, by the SHA-256 of that key.
    pub(crate) fn sister(&self, id: DeviceId) -> Option<PublicKey> {
        let authority = self
            .authority
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        let hubs = authority.registry.as_ref()?.hubs();
        hubs.map(|hub| hub.key).find(|key| DeviceId::of(key) == id)
    }

    /// Has everything erased and judged anew, unless that was done by the registry that is at hand. What fails is done again
    /// at the next look: that a registry is known says nothing of whether it was carried out.
    fn carry_out(&self, hub: &Hub) {
        let Some(version) = self.version() else {
            return;
        };
        if self.judged.load(Ordering::Relaxed) == version {
            // What was erased may still lie in unused parts of the store, because somebody was reading.
            if let Err(error) = hub.store.forget() {
                tracing::error!(
                    error = &error as &dyn std::error::Error,
                    "the store could not be written anew; tried again at the next look"
                );
            }
            return;
        }
        match hub.rejudge() {
            Ok(moved) => {
                self.judged.store(version, Ordering::Relaxed);
                tracing::info!(moved, "judged by the registry in the folder");
            }
            Err(error) => {
                tracing::error!(
                    error = &error as &dyn std::error::Error,
                    "judging anew; tried again at the next look"
                );
            }
        }
    }

    /// Looks now and from time to time, and has everything judged anew when the registry has moved. The first time always: what
    /// came in before this program started may have been judged by another registry, or not to the end.
    pub(crate) fn watch(
        self: Arc<Self>,
        hub: std::sync::Weak<Hub>,
        pause: Duration,
    ) -> std::io::Result<()> {
        std::thread::Builder::new()
            .name("registry".to_owned())
            .spawn(move || {
                loop {
                    let Some(hub) = hub.upgrade() else { return };
                    // Half-copied files look so as well: the one before stays, and the next look tells.
                    if let Err(error) = self.look() {
                        tracing::warn!(%error, "the registry in the folder is not taken");
                    }
                    self.carry_out(&hub);
                    drop(hub);
                    std::thread::sleep(pause);
                }
            })?;
        Ok(())
    }
}

impl Judge for Registrar {
    fn judge(&self, kind: &str, changes: &[Entered]) -> Vec<Verdict> {
        self.authority
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .judge(kind, changes)
    }

    fn redaction(&self, change: ChangeId) -> Option<Redaction> {
        self.authority
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .redaction(change)
    }

    fn redactions(&self) -> Vec<Redaction> {
        self.authority
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .redactions()
    }
}

/// Finds the bundled changes of a record in a catalogue that is kept in memory.
pub(crate) fn bundled() -> Result<Bundled> {
    let options = OpenOptions::new(RELEASE_LOG.to_vec(), now_ms());
    let catalogue = Catalogue::open_bundled_read_only(options).context("the bundled catalogue")?;
    Ok(Arc::new(move |record: RecordId| {
        catalogue.entered(record).unwrap_or_default()
    }))
}
