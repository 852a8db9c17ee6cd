//! Which messages the code says.
//!
//! A message is used when its typed method or function is named, when its id stands in a string, when it is the label of
//! a vocabulary code, when a used message puts it in, or when it is of a family that the code completes at run time:
//! `term("leaf", …)`, `format!("error-{}", …)`, `` `screens-state-${…}` ``.

use super::findings::Findings;
use super::vocabulary::Vocabulary;
use crate::generate::walk;
use anyhow::{Context, Result};
use l10n_source::{Locale, Message, Sources, camel_case, snake_case, uses};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What the code names.
#[derive(Default)]
struct Named {
    /// Words after a dot or two colons in Rust.
    rust: BTreeSet<String>,
    /// Words in TypeScript.
    typescript: BTreeSet<String>,
    /// Strings without spaces.
    strings: BTreeSet<String>,
    /// Prefixes that are completed at run time, with their dash.
    families: BTreeSet<String>,
}

/// Reports every message that nothing says, and every attribute.
///
/// # Errors
/// A source file cannot be read.
pub(crate) fn check(
    root: &Path,
    sources: &Sources,
    vocabularies: &[Vocabulary],
    findings: &mut Findings,
) -> Result<()> {
    let Some(english) = sources.english() else {
        return Ok(());
    };
    let mut named = Named::default();
    for folder in ["crates", "src-tauri"] {
        for (path, text) in files(&root.join(folder), &["rs"])? {
            // A message that only a test says is not said; and the check must not find its own fixtures.
            if !has_part(&path, "tests") && !path.starts_with(root.join("crates/xtask")) {
                named.add_rust(&text);
            }
        }
    }
    for (path, text) in files(&root.join("ui/src"), &["ts", "tsx"])? {
        if !has_part(&path, "generated") && !is_test(&path) {
            named.add_typescript(&text);
        }
    }
    let mut used: BTreeMap<&str, bool> = english
        .messages
        .values()
        .map(|message| {
            let label = vocabularies
                .iter()
                .any(|vocabulary| vocabulary.labels(&message.id));
            (message.id.as_str(), label || named.says(message, None))
        })
        .collect();
    spread(english, &named, &mut used);
    for message in english.messages.values() {
        let whole = used.get(message.id.as_str()).copied().unwrap_or(false);
        if message.value.is_some() && !whole {
            findings.at(message, "nothing uses it");
        }
        for (name, _) in &message.attributes {
            if !named.says(message, Some(name)) {
                findings.at(message, format!("nothing uses .{name}"));
            }
        }
    }
    Ok(())
}

/// A message inside a used one is used.
fn spread<'a>(english: &'a Locale, named: &Named, used: &mut BTreeMap<&'a str, bool>) {
    loop {
        let mut changed = false;
        for message in english.messages.values() {
            let whole = used.get(message.id.as_str()).copied().unwrap_or(false);
            for (attribute, pattern) in message.patterns() {
                let said = match attribute {
                    None => whole,
                    attribute => named.says(message, attribute),
                };
                if !said {
                    continue;
                }
                for inside in uses(pattern).messages {
                    if let Some(flag) = used.get_mut(inside.id.as_str())
                        && !*flag
                    {
                        *flag = true;
                        changed = true;
                    }
                }
            }
        }
        if !changed {
            return;
        }
    }
}

impl Named {
    fn says(&self, message: &Message, attribute: Option<&str>) -> bool {
        self.rust.contains(&snake_case(&message.id, attribute))
            || self
                .typescript
                .contains(&camel_case(&message.id, attribute))
            || self.strings.contains(&message.id)
            || self
                .families
                .iter()
                .any(|family| message.id.starts_with(family.as_str()))
    }

    fn add_rust(&mut self, text: &str) {
        for line in text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
        {
            for (before, word) in words(line) {
                if before.ends_with('.') || before.ends_with("::") {
                    self.rust.insert(word.to_owned());
                }
            }
            self.add_strings(line);
        }
    }

    fn add_typescript(&mut self, text: &str) {
        for line in text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
        {
            for (_, word) in words(line) {
                self.typescript.insert(word.to_owned());
            }
            self.add_strings(line);
        }
    }

    /// Reads the strings of a line; a quotation mark in a comment at worst uses a message too many.
    fn add_strings(&mut self, line: &str) {
        for quote in ['"', '\'', '`'] {
            let mut pieces = line.split(quote);
            let mut before = pieces.next().unwrap_or("");
            for piece in pieces {
                if let Some((prefix, _)) = piece.split_once('{') {
                    let prefix = prefix.trim_end_matches('$');
                    if prefix.ends_with('-') && is_id(prefix) {
                        self.families.insert(prefix.to_owned());
                    }
                } else if is_id(piece) {
                    self.strings.insert(piece.to_owned());
                    if before.trim_end().ends_with("term(") {
                        self.families.insert(format!("{piece}-"));
                    }
                }
                before = piece;
            }
        }
    }
}

/// The words of a line, each with what stands before it.
fn words(line: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, character) in line.char_indices().chain([(line.len(), ' ')]) {
        let inside = character.is_ascii_alphanumeric() || character == '_';
        match (start, inside) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                if let (Some(before), Some(word)) = (line.get(..from), line.get(from..at)) {
                    found.push((before, word));
                }
                start = None;
            }
            _ => {}
        }
    }
    found
}

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

fn has_part(path: &Path, part: &str) -> bool {
    path.components()
        .any(|component| component.as_os_str() == part)
}

/// `x.test.ts`: vitest's name for a test.
pub(crate) fn is_test(path: &Path) -> bool {
    path.file_name()
        .is_some_and(|name| name.to_string_lossy().contains(".test."))
}

/// The text of every file with one of these extensions under a folder, in a fixed order.
pub(crate) fn files(folder: &Path, extensions: &[&str]) -> Result<Vec<(PathBuf, String)>> {
    let mut paths = Vec::new();
    if folder.exists() {
        walk(folder, &mut paths)?;
    }
    paths.sort();
    let mut read = Vec::new();
    for path in paths {
        if path
            .extension()
            .is_some_and(|extension| extensions.iter().any(|wanted| extension == *wanted))
        {
            let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            read.push((path, text));
        }
    }
    Ok(read)
}
