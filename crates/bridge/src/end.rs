//! Why the server ends. It must never go without a word: a test that loses its server has nothing else to go by.

use std::fmt;
use std::io::{self, Write};
use std::sync::mpsc;

/// Why the server ended.
#[derive(Debug)]
pub enum End {
    /// Standard input was closed, by whoever started the server or because they died.
    InputClosed,
    /// Standard input could not be read.
    InputBroken(io::Error),
    /// The thread that listens has ended; nobody is served any more.
    Deaf,
}

impl End {
    /// Whether this is how a server is meant to end.
    #[must_use]
    pub fn is_orderly(&self) -> bool {
        matches!(self, Self::InputClosed)
    }
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InputClosed => f.write_str(
                "standard input was closed, so whoever started this server is taken to be gone (a shell gives a program \
                 in the background an input that is closed from the start: hold it open, as in `sleep infinity | …`)",
            ),
            Self::InputBroken(error) => write!(f, "standard input cannot be read: {error}"),
            Self::Deaf => f.write_str("the thread that listens for connections has ended"),
        }
    }
}

/// Tells of an end when it is dropped.
pub(crate) struct Notice {
    to: mpsc::Sender<End>,
    end: Option<End>,
}

impl Notice {
    pub(crate) fn new(to: mpsc::Sender<End>, end: End) -> Self {
        Self { to, end: Some(end) }
    }
}

impl Drop for Notice {
    fn drop(&mut self) {
        if let Some(end) = self.end.take() {
            // Nobody waits for it when the server was stopped in order.
            let _ = self.to.send(end);
        }
    }
}

/// Writes a line to standard error. Not `eprintln!`, which panics when standard error is closed: a server that wants to
/// complain must not die of it.
pub fn complain(line: &str) {
    let _ = writeln!(io::stderr().lock(), "trefoil-bridge: {line}");
}
