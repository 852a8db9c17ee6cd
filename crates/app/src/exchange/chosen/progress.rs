use std::io::{Error, Read, Result};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use crate::api::FileProgress;

/// How far the work on a file is, and whether it is still wanted. One work at a time.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    running: AtomicBool,
    cancelled: AtomicBool,
    read: AtomicU64,
    total: AtomicU64,
    lines: AtomicU64,
}

impl Progress {
    /// Begins a work; `None` while another one runs.
    pub(super) fn begin(&self) -> Option<Work<'_>> {
        if self.running.swap(true, Ordering::AcqRel) {
            return None;
        }
        self.cancelled.store(false, Ordering::Release);
        for count in [&self.read, &self.total, &self.lines] {
            count.store(0, Ordering::Relaxed);
        }
        Some(Work(self))
    }

    pub(super) fn cancel(&self) {
        self.cancelled.store(true, Ordering::Release);
    }

    pub(super) fn view(&self) -> FileProgress {
        FileProgress {
            running: self.running.load(Ordering::Acquire),
            read: self.read.load(Ordering::Relaxed),
            total: self.total.load(Ordering::Relaxed),
            lines: self.lines.load(Ordering::Relaxed),
        }
    }
}

/// A work that ends when it is dropped.
pub(super) struct Work<'a>(&'a Progress);

impl<'a> Work<'a> {
    pub(super) fn is_cancelled(&self) -> bool {
        self.0.cancelled.load(Ordering::Acquire)
    }

    /// The same input, counted, and cut off once it is not wanted any more.
    pub(super) fn watch<R>(&self, input: R, total: u64) -> Watched<'a, R> {
        self.0.total.store(total, Ordering::Relaxed);
        Watched {
            input,
            progress: self.0,
        }
    }

    pub(super) fn line(&self) {
        self.0.lines.fetch_add(1, Ordering::Relaxed);
    }
}

impl Drop for Work<'_> {
    fn drop(&mut self) {
        self.0.running.store(false, Ordering::Release);
    }
}

/// An input whose progress is told.
pub(super) struct Watched<'a, R> {
    input: R,
    progress: &'a Progress,
}

impl<R: Read> Read for Watched<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        if self.progress.cancelled.load(Ordering::Acquire) {
            // Not `Interrupted`: whoever reads would only try again.
            return Err(Error::other("cancelled"));
        }
        let count = self.input.read(buffer)?;
        self.progress
            .read
            .fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_work_at_a_time_and_a_cancelled_one_reads_no_further() {
        let progress = Progress::default();
        let work = progress.begin().expect("nothing runs yet");
        assert!(progress.begin().is_none(), "a second work has to wait");
        let mut input = work.watch(&b"abcdef"[..], 6);
        let mut three = [0; 3];
        input.read_exact(&mut three).expect("the first half is there");
        let view = progress.view();
        assert_eq!((view.read, view.total), (3, 6), "half of it was read");
        progress.cancel();
        assert!(work.is_cancelled(), "the work knows that it is not wanted");
        assert!(
            input.read_exact(&mut three).is_err(),
            "nothing more is read"
        );
        drop(work);
        let next = progress.begin().expect("the next may begin");
        assert!(!next.is_cancelled(), "and is wanted");
        assert_eq!(progress.view().read, 0, "from the start");
    }
}
