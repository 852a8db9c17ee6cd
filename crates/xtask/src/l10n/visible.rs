//! No visible text outside Fluent.

use super::findings::Findings;
use super::tsx;
use super::usage::{files, is_test};
use anyhow::Result;
use l10n_source::Problem;
use std::path::Path;

/// The comment that lets a text stand, on its line or the line above: `l10n-exempt: the name of a key`.
const EXEMPT: &str = "l10n-exempt:";

/// Reports every visible text in the front end that is neither a message nor exempt with a reason.
///
/// # Errors
/// A source file cannot be read.
pub(crate) fn check(ui: &Path, findings: &mut Findings) -> Result<()> {
    for (path, text) in files(ui, &["tsx"])? {
        if is_test(&path)
            || path
                .components()
                .any(|part| part.as_os_str() == "generated")
        {
            continue;
        }
        let lines: Vec<&str> = text.lines().collect();
        for visible in tsx::visible(&text) {
            let above = visible.line.checked_sub(2).and_then(|at| lines.get(at));
            let here = visible.line.checked_sub(1).and_then(|at| lines.get(at));
            if [above, here]
                .into_iter()
                .flatten()
                .any(|line| is_exempt(line))
            {
                continue;
            }
            let place = visible
                .attribute
                .map_or_else(String::new, |name| format!("{name} "));
            let reason = format!("visible text is not a message: {place}“{}”", visible.text);
            findings
                .problems
                .push(Problem::new(&path, visible.line, reason));
        }
    }
    Ok(())
}

fn is_exempt(line: &str) -> bool {
    line.split_once(EXEMPT)
        .is_some_and(|(_, reason)| reason.chars().any(char::is_alphabetic))
}
