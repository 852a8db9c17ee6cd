//! A reader that refuses to hand out more than one thing may be long, and counts lines.

use std::io::{BufRead, Error, ErrorKind, Read};

/// Longest line, row, activity or text that is read, in bytes: fifty times the longest that was seen in real files.
pub(crate) const LIMIT: usize = 4 * 1024 * 1024;

/// Counts what is consumed since the last [`Bounded::reset`], so that one endless line cannot fill the memory.
pub(crate) struct Bounded<R> {
    inner: R,
    since: usize,
    limit: usize,
    line: u64,
    began: u64,
}

/// The mark by which [`Bounded`]'s own refusal is told from others'.
#[derive(Debug, thiserror::Error)]
#[error("longer than {limit} bytes")]
pub(crate) struct TooLong {
    pub(crate) limit: usize,
}

impl<R> Bounded<R> {
    pub(crate) fn new(inner: R, limit: usize) -> Self {
        Self {
            inner,
            since: 0,
            limit,
            line: 1,
            began: 1,
        }
    }

    /// A new thing begins.
    pub(crate) fn reset(&mut self) {
        self.since = 0;
        self.began = self.line;
    }

    /// The line that is being read, from 1.
    pub(crate) fn line(&self) -> u64 {
        self.line
    }

    /// The line where the present thing began.
    pub(crate) fn began(&self) -> u64 {
        self.began
    }

    fn check(&self) -> std::io::Result<()> {
        if self.since > self.limit {
            let limit = self.limit;
            return Err(Error::new(ErrorKind::InvalidData, TooLong { limit }));
        }
        Ok(())
    }

    fn count(&mut self, bytes: &[u8]) {
        self.since = self.since.saturating_add(bytes.len());
        self.line += bytes.iter().filter(|byte| **byte == b'\n').count() as u64;
    }
}

impl<R: BufRead> Read for Bounded<R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        self.check()?;
        let n = self.inner.read(out)?;
        let bytes = out.get(..n).unwrap_or_default().to_vec();
        self.count(&bytes);
        Ok(n)
    }
}

impl<R: BufRead> BufRead for Bounded<R> {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        self.check()?;
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        // What is consumed is what `fill_buf` has shown: asking again reads nothing.
        let mut lines = 0;
        if let Ok(buffer) = self.inner.fill_buf() {
            let bytes = buffer.get(..amount).unwrap_or_default();
            lines = bytes.iter().filter(|byte| **byte == b'\n').count() as u64;
        }
        self.since = self.since.saturating_add(amount);
        self.line += lines;
        self.inner.consume(amount);
    }
}

/// True if an error is [`Bounded`]'s own refusal.
pub(crate) fn too_long(error: &Error) -> bool {
    error.get_ref().is_some_and(|inner| inner.is::<TooLong>())
}

/// The encoding that the first bytes give away, if it is not UTF-8.
pub(crate) fn foreign_encoding(start: &[u8]) -> Option<&'static str> {
    match start {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => Some("UTF-32"),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, b'<', ..] | [b'<', 0, ..] => Some("UTF-16"),
        _ if every_other_is_zero(start) => Some("UTF-16"),
        _ => None,
    }
}

/// How UTF-16 without a mark looks: in Latin letters every other byte is zero, which no text in UTF-8 has.
fn every_other_is_zero(start: &[u8]) -> bool {
    let start = start.get(..512).unwrap_or(start);
    let zeros = |first: usize| {
        let bytes = start.iter().skip(first).step_by(2);
        let zero = bytes.clone().filter(|byte| **byte == 0).count();
        zero >= 2 && zero * 4 >= bytes.count() * 3
    };
    zeros(0) != zeros(1)
}
