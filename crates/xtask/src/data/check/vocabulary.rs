//! The code lists of the folder.
use super::finding::Findings;
use super::lines;
use super::schema::Schemas;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The codes of each vocabulary, by its name.
pub(super) type Vocabularies = BTreeMap<String, BTreeSet<String>>;

/// Reads every file of `vocabulary/`.
pub(super) fn read(folder: &Path, schemas: &Schemas, findings: &mut Findings) -> Vocabularies {
    let mut vocabularies = Vocabularies::new();
    for file in names(folder, findings) {
        let path = format!("vocabulary/{file}.json");
        let Some(document) = lines::document(folder, &path, findings) else {
            continue;
        };
        schemas.check(
            "vocabulary",
            &document.value,
            &path,
            &|pointer| document.line_of(pointer),
            findings,
        );
        if document.value.get("name").and_then(Value::as_str) != Some(file.as_str()) {
            findings.add(&path, 1, "the name is not that of the file");
        }
        let mut codes = BTreeSet::new();
        let terms = document
            .value
            .get("terms")
            .and_then(Value::as_array)
            .map(Vec::as_slice)
            .unwrap_or_default();
        for (index, code) in terms
            .iter()
            .filter_map(|term| term.get("code")?.as_str())
            .enumerate()
        {
            if !codes.insert(code.to_owned()) {
                findings.add(
                    &path,
                    document.line_of(&format!("/terms/{index}")),
                    format!("`{code}` stands twice"),
                );
            }
        }
        vocabularies.insert(file, codes);
    }
    vocabularies
}

fn names(folder: &Path, findings: &mut Findings) -> BTreeSet<String> {
    let entries = match std::fs::read_dir(folder.join("vocabulary")) {
        Ok(entries) => entries,
        Err(error) => {
            findings.add("vocabulary", 0, format!("cannot be read: {error}"));
            return BTreeSet::new();
        }
    };
    let files = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned());
    files
        .filter_map(|file| file.strip_suffix(".json").map(str::to_owned))
        .collect()
}
