use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use sync::client::Step;

use super::Attention;
use crate::api::SyncProgress;

/// The line to the hub: one exchange at a time, how far it is, and whether it is still wanted.
#[derive(Debug, Default)]
pub(crate) struct Line {
    running: AtomicBool,
    stop: AtomicBool,
    step: Mutex<Option<Step>>,
}

impl Line {
    /// Runs an exchange; `None` while another one runs.
    pub(super) fn run<T>(&self, work: impl FnOnce(Attention<'_>) -> T) -> Option<T> {
        if self.running.swap(true, Ordering::AcqRel) {
            return None;
        }
        let _ended = Ended(&self.running);
        self.stop.store(false, Ordering::Release);
        self.put(None);
        Some(work(Attention {
            tell: &|step| self.put(Some(step)),
            stop: &self.stop,
        }))
    }

    pub(super) fn stop(&self) {
        self.stop.store(true, Ordering::Release);
    }

    pub(super) fn view(&self) -> SyncProgress {
        let step = *self.step.lock().unwrap_or_else(PoisonError::into_inner);
        SyncProgress {
            running: self.running.load(Ordering::Acquire),
            pulled: step.map_or(0, |step| step.pulled),
            to_pull: step.map_or(0, |step| step.to_pull),
            pushed: step.map_or(0, |step| step.pushed),
        }
    }

    fn put(&self, step: Option<Step>) {
        *self.step.lock().unwrap_or_else(PoisonError::into_inner) = step;
    }
}

/// However an exchange ends, the next one may begin.
struct Ended<'a>(&'a AtomicBool);

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}
