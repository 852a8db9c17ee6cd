//! Translations: what must be there in every language, and what must not be there at all.
use super::checker::Checker;
use super::finding::Findings;
use super::lines::Lines;
use super::rule;
use super::{Kind, LANGUAGES};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The keys of a translation that are not texts.
const NOT_TEXTS: [&str; 3] = ["kind", "slug", "state"];

/// A text that some record has: the kind and the slug of the record, and the field.
type Text<'a> = (&'a str, &'a str, &'a str);

/// Adds missing, orphan and superfluous translations.
pub(super) fn check(
    folder: &Path,
    checker: &Checker<'_>,
    records: &[(&'static Kind, Lines)],
    findings: &mut Findings,
) {
    let originals = originals(records);
    for file in surplus(folder) {
        findings.add(format!("i18n/{file}"), 0, "no language of the catalogue");
    }
    for language in LANGUAGES {
        let file = format!("i18n/{language}.jsonl");
        let drafts = if folder.join(&file).exists() {
            Lines::read(folder, &file, findings)
        } else {
            // A language whose texts are all originals, as English is here, needs no file.
            Lines {
                file,
                lines: Vec::new(),
            }
        };
        rule::sorted_by_kind_and_slug(&drafts, findings);
        let mut translated = BTreeSet::new();
        for line in &drafts.lines {
            rule::control_characters(&line.value, &drafts.file, line.number, findings);
        }
        for ((kind, slug), line) in checker.about_records("i18n", &drafts, findings) {
            let fields = line
                .value
                .as_object()
                .into_iter()
                .flat_map(|fields| fields.keys());
            for field in fields.filter(|field| !NOT_TEXTS.contains(&field.as_str())) {
                let complaint = match originals.get(&(kind, slug, field.as_str())) {
                    None => Some("the record has no such text"),
                    Some(languages) if languages.contains(language) => {
                        Some("the record has an original in this language, which wins")
                    }
                    Some(_) => None,
                };
                if let Some(complaint) = complaint {
                    findings.add(
                        &drafts.file,
                        line.number,
                        format!("/{field} of {kind} `{slug}`: {complaint}"),
                    );
                }
                translated.insert((kind, slug, field.as_str()));
            }
        }
        missing(language, records, &originals, &translated, findings);
    }
}

/// The languages of the originals of every text.
fn originals<'a>(records: &'a [(&'static Kind, Lines)]) -> BTreeMap<Text<'a>, BTreeSet<&'a str>> {
    let mut originals = BTreeMap::new();
    for (kind, lines) in records {
        for line in &lines.lines {
            let fields = line.value.as_object().into_iter().flatten();
            for (field, text) in
                fields.filter_map(|(field, value)| Some((field, value.as_object()?)))
            {
                let languages = text.keys().map(String::as_str).collect();
                originals.insert((kind.name, line.text("slug"), field.as_str()), languages);
            }
        }
    }
    originals
}

fn missing(
    language: &str,
    records: &[(&'static Kind, Lines)],
    originals: &BTreeMap<Text<'_>, BTreeSet<&str>>,
    translated: &BTreeSet<Text<'_>>,
    findings: &mut Findings,
) {
    for (kind, lines) in records {
        for line in &lines.lines {
            for field in kind.translated {
                let text = (kind.name, line.text("slug"), *field);
                let Some(languages) = originals.get(&text) else {
                    continue;
                };
                if !languages.contains(language) && !translated.contains(&text) {
                    findings.add(
                        &lines.file,
                        line.number,
                        format!("/{field} has no text in {language}"),
                    );
                }
            }
        }
    }
}

/// Files of `i18n/` that belong to no language of the catalogue.
fn surplus(folder: &Path) -> BTreeSet<String> {
    let files = std::fs::read_dir(folder.join("i18n"))
        .into_iter()
        .flatten()
        .flatten();
    let names = files.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names
        .filter(|name| {
            !LANGUAGES
                .iter()
                .any(|language| *name == format!("{language}.jsonl"))
        })
        .collect()
}
