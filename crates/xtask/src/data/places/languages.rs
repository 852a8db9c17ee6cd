//! `languages.json`: the names of languages in the seven languages of the catalogue and in themselves.
use super::LOCALES;
use super::cldr::Cldr;
use anyhow::Context;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::path::Path;

/// Official languages of many States, besides those that the data name: a form offers them from the start.
const COMMON: &str = "am ar az be bg bn bs ca cs da de dv dz el en es et fa fi fil fj fr ga he hi hr hu hy id is it ja ka kk km ko ky \
lo lt lv mg mi mk mn ms mt my ne nl no pl ps pt ro ru rw si sk sl sm so sq sr sv sw ta tg th ti tk to tr uk ur uz vi zh";

/// The files of the data folder whose records name languages.
const FILES: [&str; 5] = [
    "initiatives.jsonl",
    "programmes.jsonl",
    "needs.jsonl",
    "organisations.jsonl",
    "resources.jsonl",
];

/// The text of `languages.json`: one language a line, sorted by code.
pub(super) fn languages(data: &Path, cldr: &Cldr) -> anyhow::Result<String> {
    let mut codes: BTreeSet<String> = COMMON.split_whitespace().map(str::to_owned).collect();
    for file in FILES {
        let path = data.join(file);
        let text = std::fs::read_to_string(&path)
            .with_context(|| format!("reading {}", path.display()))?;
        for line in text.lines() {
            let record: Value = serde_json::from_str(line)
                .with_context(|| format!("parsing {}", path.display()))?;
            collect(&record, &mut codes);
        }
    }
    let mut lines = Vec::with_capacity(codes.len());
    for code in &codes {
        let mut names = Map::new();
        for (language, locale) in LOCALES {
            let name = cldr
                .language(locale, code)
                .with_context(|| format!("no name of {code} in {locale}"))?;
            names.insert(language.to_owned(), json!(name));
        }
        // Not every language has a locale of its own in CLDR; the reader then sees the name in the language of the window.
        if let Ok(endonym) = cldr.endonym(code) {
            names.insert("endonym".to_owned(), json!(endonym));
        }
        lines.push(format!("  {}: {}", json!(code), Value::Object(names)));
    }
    Ok(format!("{{\n{}\n}}\n", lines.join(",\n")))
}

/// Languages of delivery or of a document, and languages in which a text stands.
fn collect(record: &Value, codes: &mut BTreeSet<String>) {
    let listed = record
        .get("languages")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str);
    let texts = ["title", "name", "summary"]
        .iter()
        .filter_map(|field| record.get(field).and_then(Value::as_object));
    codes.extend(
        listed
            .chain(texts.flat_map(|text| text.keys().map(String::as_str)))
            .map(str::to_owned),
    );
}
