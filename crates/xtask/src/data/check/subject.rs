//! Subject headings: every record has been read for them, and they are concepts of the thesaurus.
use super::Kind;
use super::checker::Checker;
use super::finding::Findings;
use super::lines::{self, Lines};
use super::rule;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

const FILE: &str = "subjects.jsonl";
const THESAURUS: &str = "thesaurus.json";

/// Adds headings that are no concepts or out of order, headings of no record, and records without any.
///
/// A folder without the file is a catalogue that nobody has read for headings: its records are found by what they say.
pub(super) fn check(
    folder: &Path,
    checker: &Checker<'_>,
    records: &[(&'static Kind, Lines)],
    findings: &mut Findings,
) {
    if !folder.join(FILE).exists() {
        return;
    }
    let subjects = Lines::read(folder, FILE, findings);
    let Some(thesaurus) = lines::document(folder, THESAURUS, findings) else {
        return;
    };
    let concepts: BTreeSet<&str> = thesaurus
        .value
        .get("concepts")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|concept| concept.get("id")?.as_str())
        .collect();
    rule::sorted_by_kind_and_slug(&subjects, findings);
    let mut read = BTreeSet::new();
    for (record, line) in checker.about_records("subject", &subjects, findings) {
        read.insert(record);
        let mut seen = BTreeSet::new();
        for list in ["about", "touches"] {
            let headings: Vec<&str> = line
                .value
                .get(list)
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            if !headings.is_sorted() {
                findings.add(FILE, line.number, format!("/{list} is not sorted"));
            }
            for heading in headings {
                if !concepts.contains(heading) {
                    findings.add(
                        FILE,
                        line.number,
                        format!("/{list}: `{heading}` is no concept of {THESAURUS}"),
                    );
                }
                if !seen.insert(heading) {
                    findings.add(
                        FILE,
                        line.number,
                        format!("/{list}: `{heading}` stands twice"),
                    );
                }
            }
        }
    }
    for (kind, lines) in records {
        for line in &lines.lines {
            if !read.contains(&(kind.name, line.text("slug"))) {
                findings.add(
                    &lines.file,
                    line.number,
                    format!("has no subject headings in {FILE}: read it and give it some"),
                );
            }
        }
    }
}
