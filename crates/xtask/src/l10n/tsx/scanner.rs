use super::Visible;

/// Where the reader is in a file, and what it has found.
pub(super) struct Scanner<'a> {
    pub(super) source: &'a str,
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
    pub(super) found: Vec<Visible>,
}

impl<'a> Scanner<'a> {
    /// At the beginning of a file.
    pub(super) fn new(source: &'a str) -> Self {
        Self {
            source,
            bytes: source.as_bytes(),
            at: 0,
            found: Vec::new(),
        }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    pub(super) fn starts(&self, text: &str) -> bool {
        self.bytes
            .get(self.at..)
            .is_some_and(|rest| rest.starts_with(text.as_bytes()))
    }

    pub(super) fn line_at(&self, at: usize) -> usize {
        self.bytes.get(..at).map_or(1, |before| {
            before.iter().filter(|byte| **byte == b'\n').count() + 1
        })
    }

    pub(super) fn slice(&self, from: usize, to: usize) -> &str {
        self.source.get(from..to).unwrap_or("")
    }

    /// Steps over spaces and comments.
    pub(super) fn space(&mut self) {
        loop {
            match self.peek() {
                Some(b' ' | b'\t' | b'\r' | b'\n') => self.at += 1,
                Some(b'/') if self.starts("//") => self.skip_line(),
                Some(b'/') if self.starts("/*") => self.skip_block(),
                _ => return,
            }
        }
    }
}
