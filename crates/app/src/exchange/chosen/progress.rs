use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::api::{FileProgress, Progress};
use crate::exchange::Watch;

/// Nothing was done yet.
const BEGUN: Progress = Progress {
    writing: false,
    done: 0,
    total: 0,
    records: 0,
};

/// The work on a file: how far it is, and whether it is still wanted. One at a time.
#[derive(Debug, Default)]
pub(super) struct Bench {
    running: AtomicBool,
    stop: AtomicBool,
    progress: Mutex<Option<Progress>>,
}

impl Bench {
    /// Begins a work; `None` while another one runs.
    pub(super) fn begin(&self) -> Option<Work<'_>> {
        if self.running.swap(true, Ordering::AcqRel) {
            return None;
        }
        self.stop.store(false, Ordering::Release);
        self.put(BEGUN);
        Some(Work(self))
    }

    pub(super) fn stop(&self) {
        self.stop.store(true, Ordering::Release);
    }

    pub(super) fn view(&self) -> FileProgress {
        let progress = *self.progress.lock().unwrap_or_else(PoisonError::into_inner);
        FileProgress {
            running: self.running.load(Ordering::Acquire),
            progress: progress.unwrap_or(BEGUN),
        }
    }

    fn put(&self, progress: Progress) {
        let mut slot = self.progress.lock().unwrap_or_else(PoisonError::into_inner);
        *slot = Some(progress);
    }
}

/// A work that ends when it is dropped.
pub(super) struct Work<'a>(&'a Bench);

impl Work<'_> {
    /// Does it, telling how far it is.
    pub(super) fn watched<R>(&self, work: impl FnOnce(Watch<'_>) -> R) -> R {
        work(Watch::new(&|progress| self.0.put(progress), &self.0.stop))
    }
}

impl Drop for Work<'_> {
    fn drop(&mut self) {
        self.0.running.store(false, Ordering::Release);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_work_at_a_time_and_each_begins_anew() {
        let bench = Bench::default();
        let work = bench.begin().expect("nothing runs yet");
        assert!(bench.begin().is_none(), "a second work has to wait");
        bench.put(Progress {
            done: 3,
            total: 6,
            ..BEGUN
        });
        bench.stop();
        let view = bench.view();
        assert_eq!(
            (view.running, view.progress.done, view.progress.total),
            (true, 3, 6),
            "half of it was done"
        );
        drop(work);
        let next = bench.begin().expect("the next may begin");
        assert!(
            !bench.stop.load(Ordering::Acquire),
            "it is wanted, whatever was stopped before"
        );
        assert_eq!(bench.view().progress.done, 0, "from the start");
        drop(next);
        assert!(!bench.view().running, "and then nothing runs");
    }
}
