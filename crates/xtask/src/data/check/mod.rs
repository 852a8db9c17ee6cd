//! `cargo xtask data check`: what a data folder must be before it becomes a release.
//!
//! It reads the JSON itself and knows nothing of the store, so that a fault of the store cannot hide a fault of the data.
//! All findings are collected; the schemas in the folder say what a record may hold, and the rules here what no schema can say.
mod annotation;
mod checker;
mod date;
mod finding;
mod format;
mod lines;
mod reference;
mod rule;
mod schema;
mod subject;
#[cfg(test)]
mod tests;
mod translation;
mod vocabulary;

use checker::Checker;
use finding::Findings;
use lines::Lines;
use reference::References;
use schema::Schemas;
use std::path::Path;

/// The seven languages in which every title, summary, statement and how-to-apply sentence must be readable.
const LANGUAGES: [&str; 7] = ["ar", "en", "es", "fr", "pt", "ru", "zh"];

/// A kind of record: its name, its file, and the texts that must be there in every language.
struct Kind {
    name: &'static str,
    file: &'static str,
    translated: &'static [&'static str],
}

/// The kinds of records; facts stand apart, as they have no slug.
const KINDS: [Kind; 5] = [
    Kind {
        name: "initiative",
        file: "initiatives.jsonl",
        translated: &["title", "summary"],
    },
    Kind {
        name: "programme",
        file: "programmes.jsonl",
        translated: &["title", "summary", "how_to_apply"],
    },
    Kind {
        name: "need",
        file: "needs.jsonl",
        translated: &["statement"],
    },
    Kind {
        name: "organisation",
        file: "organisations.jsonl",
        translated: &[],
    },
    Kind {
        name: "resource",
        file: "resources.jsonl",
        translated: &["title", "summary"],
    },
];

/// Checks a data folder.
///
/// # Errors
/// One error that lists every finding as `file:line: reason`.
pub(crate) fn check(folder: &Path) -> anyhow::Result<()> {
    let findings = findings(folder);
    if findings.is_empty() {
        return Ok(());
    }
    anyhow::bail!(
        "{} findings in {}\n{findings}",
        findings.len(),
        folder.display()
    )
}

fn findings(folder: &Path) -> Findings {
    let mut findings = Findings::default();
    let schemas = match Schemas::read(folder) {
        Ok(schemas) => schemas,
        Err(reason) => {
            findings.add("schema", 0, reason);
            return findings;
        }
    };
    let vocabularies = vocabulary::read(folder, &schemas, &mut findings);
    let records: Vec<(&Kind, Lines)> = KINDS
        .iter()
        .map(|kind| (kind, Lines::read(folder, kind.file, &mut findings)))
        .collect();
    let facts = Lines::read(folder, "facts.jsonl", &mut findings);
    let catalogue = lines::document(folder, "catalogue.json", &mut findings);
    let places = lines::document(folder, "places.json", &mut findings);
    let languages = lines::document(folder, "languages.json", &mut findings);
    let checker = Checker {
        schemas: &schemas,
        references: References::new(vocabularies, &records, places.as_ref(), languages.as_ref()),
    };

    for (document, name, file) in [
        (&catalogue, "catalogue", "catalogue.json"),
        (&places, "places", "places.json"),
        (&languages, "languages", "languages.json"),
    ] {
        if let Some(document) = document {
            checker.document(name, file, document, &mut findings);
        }
    }
    if let Some(places) = &places {
        rule::places(places, &mut findings);
    }
    for (kind, lines) in &records {
        rule::sorted_by_slug(lines, &mut findings);
        for line in &lines.lines {
            checker.line(kind.name, &lines.file, line, &mut findings);
            rule::record(&line.value, &lines.file, line.number, &mut findings);
        }
    }
    rule::sorted_facts(&facts, &mut findings);
    for line in &facts.lines {
        checker.line("fact", &facts.file, line, &mut findings);
        checker
            .references
            .check_fact(&line.value, &facts.file, line.number, &mut findings);
    }
    subject::check(folder, &checker, &records, &mut findings);
    translation::check(folder, &checker, &records, &mut findings);
    findings.sort();
    findings
}
