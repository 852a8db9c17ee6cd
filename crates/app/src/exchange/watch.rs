use std::cell::Cell;
use std::io::Read;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::api::Progress;

/// Whoever waits for a long use case: is told how far it is, and may stop it.
///
/// Stopping takes effect at the next record or piece of a file; what was begun is taken back, so nothing is half-written.
#[derive(Clone, Copy, Default)]
pub struct Watch<'a> {
    tell: Option<&'a dyn Fn(Progress)>,
    stop: Option<&'a AtomicBool>,
}

impl<'a> Watch<'a> {
    /// `tell` is called often, from the thread of the use case; `stop` may be set from any thread.
    #[must_use]
    pub fn new(tell: &'a dyn Fn(Progress), stop: &'a AtomicBool) -> Self {
        Self {
            tell: Some(tell),
            stop: Some(stop),
        }
    }

    /// Nobody waits.
    #[must_use]
    pub fn nobody() -> Self {
        Self::default()
    }

    pub(super) fn tell(&self, progress: Progress) {
        if let Some(tell) = self.tell {
            tell(progress);
        }
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.stop.is_some_and(|stop| stop.load(Ordering::Relaxed))
    }
}

/// Told after this many bytes: a file of 200 MB in 3,000 steps.
const STEP: u64 = 64 * 1024;

/// A file that counts what is read of it, and ends with an error once its reader should stop.
pub(super) struct Watched<'a, R> {
    pub(super) inner: R,
    pub(super) watch: Watch<'a>,
    pub(super) done: u64,
    pub(super) total: u64,
    pub(super) told: u64,
    /// Records found so far.
    pub(super) records: &'a Cell<u64>,
    /// What is read cannot be used any more.
    pub(super) stuck: &'a Cell<bool>,
}

impl<R: Read> Read for Watched<'_, R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        if self.watch.is_stopped() || self.stuck.get() {
            return Err(std::io::Error::other("stopped"));
        }
        let n = self.inner.read(out)?;
        self.done += n as u64;
        if n == 0 || self.done - self.told >= STEP {
            self.told = self.done;
            self.watch.tell(Progress {
                writing: false,
                done: self.done,
                total: self.total.max(self.done),
                records: self.records.get(),
            });
        }
        Ok(n)
    }
}
