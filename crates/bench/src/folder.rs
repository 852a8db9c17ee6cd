//! The corpus as a data folder: what `trefoil init --from` reads, so that the real window can be measured on a catalogue of any size.

use std::collections::BTreeMap;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use crate::corpus::{Corpus, Doc};

/// The bundled organisations go along: the records name them.
const BESIDE: [&str; 2] = ["catalogue.json", "organisations.jsonl"];

/// Writes initiatives, resources and needs with the organisations of the bundled catalogue.
pub fn write(corpus: &Corpus, data: &Path, folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder)?;
    for name in BESIDE {
        std::fs::copy(data.join(name), folder.join(name)).with_context(|| name.to_owned())?;
    }
    let mut lines: BTreeMap<&str, Vec<(String, Value)>> = BTreeMap::new();
    for doc in corpus.docs() {
        let (file, record) = match doc.kind.as_str() {
            "resource" => ("resources.jsonl", resource(&doc)),
            "need" => ("needs.jsonl", need(&doc)),
            // A programme has a window, which the corpus has not.
            _ => ("initiatives.jsonl", initiative(&doc)),
        };
        lines.entry(file).or_default().push((doc.slug, record));
    }
    for (file, mut records) in lines {
        records.sort_by(|a, b| a.0.cmp(&b.0));
        let mut out = BufWriter::new(std::fs::File::create(folder.join(file))?);
        for (_, record) in records {
            serde_json::to_writer(&mut out, &record)?;
            out.write_all(b"\n")?;
        }
        out.flush()?;
    }
    Ok(())
}

fn texts(of: &[(String, String)]) -> Value {
    let texts = of.iter().map(|(lang, text)| (lang.clone(), Value::from(text.trim())));
    texts.collect::<Map<_, _>>().into()
}

fn sources() -> Value {
    json!([{ "url": "https://example.org/", "title": "Made up for a benchmark", "accessed": "2026-11-22" }])
}

fn initiative(doc: &Doc) -> Value {
    let places: Vec<Value> = doc.places.iter().map(|place| json!({ "place": place })).collect();
    let part = |(slug, role): &(String, String)| (role != "publisher").then(|| json!({ "organisation": slug, "role": role }));
    let mut record = json!({
        "slug": doc.slug, "title": texts(&doc.title), "summary": texts(&doc.summary), "topics": doc.topics, "modes": doc.modes,
        "beneficiaries": places, "organisations": doc.organisations.iter().filter_map(part).collect::<Vec<_>>(),
        "sources": sources(), "confidence": "low",
    });
    if let Some((first, last)) = doc.years {
        record["actual_start"] = first.to_string().into();
        record["actual_end"] = last.to_string().into();
    }
    if let Some(status) = doc.status.as_deref().filter(|status| matches!(*status, "ongoing" | "completed" | "planned")) {
        record["status"] = status.into();
    }
    record
}

fn resource(doc: &Doc) -> Value {
    json!({
        "slug": doc.slug, "title": texts(&doc.title), "summary": texts(&doc.summary), "topics": doc.topics,
        "languages": ["en"], "url": "https://example.org/", "confidence": "low",
    })
}

fn need(doc: &Doc) -> Value {
    json!({
        "slug": doc.slug, "place": doc.places.first().map_or("001", String::as_str), "topics": doc.topics,
        "statement": texts(&doc.summary), "sources": sources(), "confidence": "low",
    })
}
