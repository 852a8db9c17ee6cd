//! Writing to the terminal: one place for what goes out, so that no invisible mark and no broken pipe escapes it.

use std::io::{BufWriter, Write};

use app::api::{AppErrorView, FindingView};
use l10n::{Localiser, strip_isolation};
use serde::Serialize;
use serde_json::json;

/// Writes an answer to standard output; a reader that has gone away (`| head`) is no failure.
pub(crate) fn answer(text: &str) {
    let mut out = std::io::stdout().lock();
    let text = strip_isolation(text);
    let end = if text.ends_with('\n') { "" } else { "\n" };
    // Nobody is left to be told when the reader has closed the pipe.
    let _ = write!(out, "{text}{end}").and_then(|()| out.flush());
}

/// Writes an answer to standard output as JSON, piece by piece: one of any length takes no memory.
///
/// # Errors
/// If it cannot be turned into JSON; a reader that has gone away is no failure.
pub(crate) fn answer_json(answer: &impl Serialize) -> Result<(), serde_json::Error> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    match serde_json::to_writer_pretty(Plain(&mut out), answer) {
        Err(error) if error.is_io() => Ok(()),
        Err(error) => Err(error),
        Ok(()) => {
            // Nobody is left to be told when the reader has closed the pipe.
            let _ = out.write_all(b"\n").and_then(|()| out.flush());
            Ok(())
        }
    }
}

/// Takes the marks out that are for screens only; what is written through it comes in whole characters.
struct Plain<W>(W);

impl<W: Write> Write for Plain<W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        match std::str::from_utf8(bytes) {
            Ok(text) => self.0.write_all(strip_isolation(text).as_bytes())?,
            Err(_) => self.0.write_all(bytes)?,
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.0.flush()
    }
}

/// Writes an error to standard error, as sentences or as JSON.
pub(crate) fn error(view: &AppErrorView, json: bool, loc: &Localiser) {
    if json {
        complain(&json!({ "error": view }).to_string());
    } else {
        for found in &view.findings {
            complain(&finding(loc, found));
        }
        complain(&format!("{}\n{}", loc.cli_error(&view.message), view.hint));
    }
}

/// What was found in a field, on one line: where, what, and what may be meant.
pub(crate) fn finding(loc: &Localiser, finding: &FindingView) -> String {
    let line = loc.cli_finding(&finding.path, &finding.message);
    format!("{line} {}", finding.hint).trim_end().to_owned()
}

/// Writes a line to standard error.
pub(crate) fn complain(text: &str) {
    let mut err = std::io::stderr().lock();
    // Nobody is left to be told when standard error is closed too.
    let _ = writeln!(err, "{}", strip_isolation(text));
}
