use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use sync::client::{Session, Step};

use super::Attention;
use crate::api::SyncProgress;
use crate::{Fault, Reader};

/// The line to the hub: one exchange at a time, how far it is, and whether it is still wanted.
#[derive(Debug, Default)]
pub(crate) struct Line {
    running: AtomicBool,
    stop: AtomicBool,
    step: Mutex<Option<Step>>,
    ended: AtomicU64,
    failed: Mutex<Option<Fault>>,
    /// What kept an exchange from going is out of the way: the next one need not wait for its hour.
    woken: AtomicBool,
    /// Where this device has signed in.
    session: Session,
}

impl Line {
    /// Runs an exchange; `None` while another one runs.
    pub(super) fn run<T>(&self, work: impl FnOnce(Attention<'_>) -> T) -> Option<T> {
        if self.running.swap(true, Ordering::AcqRel) {
            return None;
        }
        let _ended = Ended(self);
        self.stop.store(false, Ordering::Release);
        self.put(None);
        Some(work(Attention {
            tell: &|step| self.put(Some(step)),
            stop: &self.stop,
        }))
    }

    /// The token of the hub, for as long as it is good.
    pub(super) fn session(&self) -> Session {
        self.session.clone()
    }

    pub(super) fn stop(&self) {
        self.stop.store(true, Ordering::Release);
    }

    /// Has an exchange that goes by itself be tried at the next beat.
    pub(crate) fn wake(&self) {
        self.woken.store(true, Ordering::Release);
    }

    /// Whether it was woken since this was last asked.
    pub(super) fn was_woken(&self) -> bool {
        self.woken.swap(false, Ordering::AcqRel)
    }

    /// Notes that an exchange went well: what failed before is over.
    pub(super) fn went_well(&self) {
        *self.failure() = None;
    }

    /// Notes why an exchange failed that nobody waits for.
    pub(super) fn failed(&self, fault: Fault) {
        *self.failure() = Some(fault);
    }

    fn failure(&self) -> std::sync::MutexGuard<'_, Option<Fault>> {
        self.failed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn view(&self, reader: &Reader, store: &Path) -> SyncProgress {
        let step = *self.step.lock().unwrap_or_else(PoisonError::into_inner);
        SyncProgress {
            running: self.running.load(Ordering::Acquire),
            pulled: step.map_or(0, |step| step.pulled),
            to_pull: step.map_or(0, |step| step.to_pull),
            pushed: step.map_or(0, |step| step.pushed),
            ended: self.ended.load(Ordering::Acquire),
            failed: self
                .failure()
                .as_ref()
                .map(|fault| fault.message(reader, store)),
        }
    }

    fn put(&self, step: Option<Step>) {
        *self.step.lock().unwrap_or_else(PoisonError::into_inner) = step;
    }
}

/// However an exchange ends, the next one may begin.
struct Ended<'a>(&'a Line);

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        self.0.ended.fetch_add(1, Ordering::AcqRel);
        self.0.running.store(false, Ordering::Release);
    }
}
