use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use catalogue::store::{Judge, Touched};
use sync::Taken;
use sync::client::{Exchanged, Hub, Step, SyncError, Watch, exchange, registry_files};
use trust::{Freshness, TrustError};

use super::registry::{at_hand, authority, take};
use super::secrets::full;
use super::settings::{TOOL, door, hub_set, with};
use super::status::sync_status;
use crate::api::{Nothing, SyncReport, SyncRequest, TakenView};
use crate::{Fault, Host, Reader};

/// Whoever waits for an exchange: hears how far it is, and may stop it after the page at hand.
#[derive(Clone, Copy)]
pub struct Attention<'a> {
    /// Hears how far it is.
    pub tell: &'a (dyn Fn(Step) + Send + Sync),
    /// Set to stop.
    pub stop: &'a AtomicBool,
}

impl Watch for Attention<'_> {
    fn step(&self, step: Step) -> bool {
        (self.tell)(step);
        !self.stop.load(Ordering::Relaxed)
    }
}

/// Brings what is new from the hub, the registry first, and gives it what it lacks.
///
/// # Errors
/// [`Fault::HubMissing`] if no hub is set, [`Fault::Sync`], [`Fault::Trust`]. What was taken in before stands, and the
/// next exchange goes on from there.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn sync(
    host: &Host,
    reader: &Reader,
    request: SyncRequest,
    attention: Attention<'_>,
) -> Result<SyncReport, Fault> {
    let report = exchanged(host, reader, &request, attention)?.0;
    // An address that led to a hub is worth keeping; one that did not is not.
    let (kept, used) = (full(host)?, with(host, &request)?);
    if used != kept {
        hub_set(host, reader, used)?;
    }
    Ok(report)
}

/// The same, with the records that look different now.
pub(super) fn exchanged(
    host: &Host,
    reader: &Reader,
    request: &SyncRequest,
    attention: Attention<'_>,
) -> Result<(SyncReport, Vec<Touched>), Fault> {
    let Attempted { hub, done, past } = attempt(host, request, attention)?;
    let report = SyncReport {
        hub,
        taken: taken_view(&done.taken),
        pushed: done.pushed,
        waiting_there: done.waiting,
        refused_there: done.refused,
        new_epoch: done.new_epoch,
        registry_past: past,
        status: sync_status(host, reader, Nothing {})?,
    };
    Ok((report, done.taken.records))
}

/// What one exchange came to.
pub(super) struct Attempted {
    /// The address of the hub.
    hub: String,
    done: Exchanged,
    /// The registry is past its date, and the hub has none that is not.
    past: bool,
}

/// One exchange.
///
/// Where the registry is past its date, changes go both ways all the same; what devices signed of which nothing counts
/// here yet waits until the registry is renewed.
pub(super) fn attempt(
    host: &Host,
    request: &SyncRequest,
    attention: Attention<'_>,
) -> Result<Attempted, Fault> {
    // With the first exchange the key of the device goes to the keychain, and what opens the hub's door with it.
    crate::secret::settle(host);
    let settings = with(host, request)?;
    let address = settings.hub.clone().ok_or(Fault::HubMissing)?;
    let hub = Hub::new(&door(&address, &settings), TOOL)?
        .signing_in(host.catalogue_shared(), host.line().session());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|source| Fault::FileUnreadable {
            path: host.store().to_owned(),
            source,
        })?;
    let known_root = at_hand(host)?.map_or(1, |loaded| loaded.root_version);
    let mut past = false;
    let loaded = match runtime.block_on(registry_files(&hub, known_root))? {
        Some(files) => match take(host, &files, Freshness::MustBeFresh) {
            // Nobody has renewed it. What is at hand serves; who works on need not wait for whoever forgot.
            Err(Fault::Trust(TrustError::Expired(_))) => {
                let found = at_hand(host)?;
                past = found
                    .as_ref()
                    .is_none_or(|found| found.is_old(host.now_ms()));
                found
            }
            taken => taken?,
        },
        None => at_hand(host)?,
    };
    let mut authority = authority(host, loaded.as_ref());
    if past {
        authority.met = Some(host.catalogue().met_devices()?);
    }
    let judge: Arc<dyn Judge> = Arc::new(authority);
    let registry = loaded.map(|loaded| loaded.registry);
    let done = runtime.block_on(exchange(
        &host.catalogue_shared(),
        &judge,
        &hub,
        // Before any registry, nothing that a hub says counts, whichever hub it is.
        |about| {
            registry
                .as_ref()
                .is_none_or(|registry| registry.hub(&about.key).is_some())
        },
        host.now_ms(),
        &attention,
    ))?;
    Ok(Attempted {
        hub: address,
        done,
        past,
    })
}

pub(super) fn taken_view(taken: &Taken) -> TakenView {
    TakenView {
        accepted: taken.accepted,
        waiting: taken.quarantined,
        later: taken.future,
        known: taken.duplicates,
        refused: taken.rejected.len() as u64 + taken.keyless + taken.unlisted,
        records: taken
            .records
            .iter()
            .map(|record| record.id)
            .collect::<std::collections::BTreeSet<_>>()
            .len() as u64,
    }
}

impl From<SyncError> for Fault {
    fn from(error: SyncError) -> Self {
        match error {
            SyncError::Store(error) => error.into(),
            SyncError::Disk(source) => catalogue::StoreError::Io {
                path: std::path::PathBuf::new(),
                source,
            }
            .into(),
            SyncError::Authorities { path, source } => Self::FileUnreadable { path, source },
            SyncError::Stopped => Self::Cancelled,
            other => Self::Sync(Box::new(other)),
        }
    }
}
