use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use anyhow::{Context, Result};
use catalogue::change::{ChangeId, DeviceId};
use catalogue::store::{Entered, Judge, Redaction, Verdict};
use catalogue::{Catalogue, OpenOptions, RecordId};
use hub::{Bundled, Hub};
use sync::Authority;
use trust::{Device, Freshness};

use super::now_ms;

/// The bundled catalogue, as every machine has it: what records name whom is said by its changes too.
static RELEASE_LOG: &[u8] = include_bytes!("../../../../data/releases.trefoil-log");
/// How often it is looked whether officers have laid a newer registry into the folder.
const LOOK: Duration = Duration::from_secs(15);

/// Judges by the newest registry in a folder, which may be exchanged for a newer one while the hub runs.
pub(crate) struct Registrar {
    root: Vec<u8>,
    folder: PathBuf,
    seen: PathBuf,
    authority: RwLock<Authority>,
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
                registry: None,
                now_ms: 0,
            }),
        };
        registrar.look().context("the registry")?;
        Ok(registrar)
    }

    /// Reads the folder again; true if another registry lies there.
    fn look(&self) -> Result<bool, trust::TrustError> {
        let loaded = trust::load(
            &self.root,
            &self.folder,
            &self.seen,
            now_ms(),
            Freshness::MayBeOld,
        )?;
        let mut authority = self
            .authority
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        let before = authority.registry.as_ref().map(|registry| registry.version);
        let moved = before != Some(loaded.registry.version);
        *authority = Authority {
            registry: Some(loaded.registry),
            now_ms: now_ms(),
        };
        Ok(moved)
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

    /// Looks from time to time, and has everything judged anew when the registry has moved.
    pub(crate) fn watch(self: Arc<Self>, hub: std::sync::Weak<Hub>) -> std::io::Result<()> {
        std::thread::Builder::new()
            .name("registry".to_owned())
            .spawn(move || {
                loop {
                    std::thread::sleep(LOOK);
                    let Some(hub) = hub.upgrade() else { return };
                    match self.look() {
                        Ok(false) => {}
                        Ok(true) => match hub.rejudge() {
                            Ok(moved) => tracing::info!(moved, "another registry: judged anew"),
                            Err(error) => tracing::error!(%error, "judging anew"),
                        },
                        // Half-copied files look so as well: the one before stays, and the next look tells.
                        Err(error) => {
                            tracing::warn!(%error, "the registry in the folder is not taken");
                        }
                    }
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
