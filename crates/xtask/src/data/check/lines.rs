//! Reads the files of a data folder.
use super::finding::Findings;
use serde_json::Value;
use std::path::Path;

/// One line of a JSON Lines file.
pub(super) struct Line {
    /// Counted from 1.
    pub(super) number: usize,
    /// What stands there.
    pub(super) value: Value,
}

impl Line {
    /// A field that holds a string; empty if it does not.
    pub(super) fn text(&self, field: &str) -> &str {
        self.value
            .get(field)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }
}

/// A JSON Lines file.
pub(super) struct Lines {
    /// The path relative to the data folder, as findings name it.
    pub(super) file: String,
    /// The lines that are JSON.
    pub(super) lines: Vec<Line>,
}

impl Lines {
    /// Reads a file; whatever is not canonical becomes a finding.
    ///
    /// Canonical is what the project writes: UTF-8, one compact object a line, no key twice, a line feed at the end. One
    /// form only keeps a change of the data readable, line by line.
    pub(super) fn read(folder: &Path, file: &str, findings: &mut Findings) -> Self {
        let mut lines = Vec::new();
        if let Some(text) = text(folder, file, findings) {
            if !text.is_empty() && !text.ends_with('\n') {
                findings.add(
                    file,
                    text.lines().count(),
                    "the last line does not end with a line feed",
                );
            }
            for (index, line) in text.split_terminator('\n').enumerate() {
                let number = index + 1;
                match serde_json::from_str::<Value>(line) {
                    Ok(value) => {
                        let canonical = value.to_string();
                        if canonical != line {
                            findings.add(
                                file,
                                number,
                                "not in canonical form: compact JSON, characters unescaped, no key twice",
                            );
                        }
                        lines.push(Line { number, value });
                    }
                    Err(error) => findings.add(file, number, format!("not JSON: {error}")),
                }
            }
        }
        Self {
            file: file.to_owned(),
            lines,
        }
    }
}

/// A file that is one JSON value.
pub(super) struct Document {
    /// What stands there.
    pub(super) value: Value,
    text: String,
}

impl Document {
    /// The line of a value, found by the code of the object that holds it; 1 if there is none.
    ///
    /// These files have one coded object a line, so the code is all that is needed to lead an editor there.
    pub(super) fn line_of(&self, path: &str) -> usize {
        let mut value = &self.value;
        let mut needle = None;
        for token in path.split('/').skip(1) {
            let token = token.replace("~1", "/").replace("~0", "~");
            let next = match value {
                Value::Object(object) => object.get(&token),
                Value::Array(array) => token
                    .parse::<usize>()
                    .ok()
                    .and_then(|index| array.get(index)),
                _ => None,
            };
            let Some(next) = next else { break };
            needle = next
                .get("code")
                .and_then(Value::as_str)
                .map(|code| format!("\"{code}\""))
                .or(needle);
            value = next;
        }
        needle.and_then(|code| self.line_with(&code)).unwrap_or(1)
    }

    /// The first line whose first string besides the key `code` is this one.
    fn line_with(&self, code: &str) -> Option<usize> {
        let compact = format!("{{\"code\":{code}");
        self.text
            .lines()
            .position(|line| line.replace(' ', "").starts_with(&compact))
            .map(|index| index + 1)
    }
}

/// Reads a file that is one JSON value; whatever prevents that becomes a finding.
pub(super) fn document(folder: &Path, file: &str, findings: &mut Findings) -> Option<Document> {
    let text = text(folder, file, findings)?;
    match serde_json::from_str(&text) {
        Ok(value) => Some(Document { value, text }),
        Err(error) => {
            findings.add(file, error.line(), format!("not JSON: {error}"));
            None
        }
    }
}

fn text(folder: &Path, file: &str, findings: &mut Findings) -> Option<String> {
    let bytes = match std::fs::read(folder.join(file)) {
        Ok(bytes) => bytes,
        Err(error) => {
            findings.add(file, 0, format!("cannot be read: {error}"));
            return None;
        }
    };
    match String::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let read = error
                .as_bytes()
                .get(..error.utf8_error().valid_up_to())
                .unwrap_or_default();
            let line = read.iter().filter(|byte| **byte == b'\n').count() + 1;
            findings.add(file, line, "not UTF-8");
            None
        }
    }
}
