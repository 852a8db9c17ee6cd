//! Writing to the terminal: one place for what goes out, so that no invisible mark and no broken pipe escapes it.

use std::io::Write;

use app::api::AppErrorView;
use l10n::{Localiser, strip_isolation};
use serde_json::json;

/// Writes an answer to standard output; a reader that has gone away (`| head`) is no failure.
pub(crate) fn answer(text: &str) {
    let mut out = std::io::stdout().lock();
    let text = strip_isolation(text);
    let end = if text.ends_with('\n') { "" } else { "\n" };
    // Nobody is left to be told when the reader has closed the pipe.
    let _ = write!(out, "{text}{end}").and_then(|()| out.flush());
}

/// Writes an error to standard error, as sentences or as JSON.
pub(crate) fn error(view: &AppErrorView, json: bool, loc: &Localiser) {
    if json {
        complain(&json!({ "error": view }).to_string());
    } else {
        complain(&format!("{}\n{}", loc.cli_error(&view.message), view.hint));
    }
}

/// Writes a line to standard error.
pub(crate) fn complain(text: &str) {
    let mut err = std::io::stderr().lock();
    // Nobody is left to be told when standard error is closed too.
    let _ = writeln!(err, "{}", strip_isolation(text));
}
