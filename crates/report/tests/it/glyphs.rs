use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use report::press;
use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every character of the texts in a JSON value.
fn characters(value: &Value, found: &mut BTreeSet<char>) {
    match value {
        Value::String(text) => found.extend(text.chars()),
        Value::Array(items) => items.iter().for_each(|item| characters(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| characters(field, found)),
        _ => {}
    }
}

#[test]
fn no_text_of_the_catalogue_has_a_character_without_a_shape() {
    let mut found = BTreeSet::new();
    let mut files: Vec<PathBuf> = Vec::new();
    for folder in ["data", "data/i18n"] {
        for entry in fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|end| end == "jsonl") {
                files.push(path);
            }
        }
    }
    assert!(
        files.len() >= 12,
        "records, facts and six languages: {files:?}"
    );
    for file in files {
        for line in fs::read_to_string(&file).unwrap().lines() {
            characters(&serde_json::from_str(line).unwrap(), &mut found);
        }
    }
    for folder in fs::read_dir(root().join("locales")).unwrap() {
        let folder = folder.unwrap().path();
        if folder.is_dir() {
            for file in fs::read_dir(folder).unwrap() {
                found.extend(fs::read_to_string(file.unwrap().path()).unwrap().chars());
            }
        }
    }
    let places: Value =
        serde_json::from_str(&fs::read_to_string(root().join("data/places.json")).unwrap())
            .unwrap();
    let mut named = 0;
    names(&places, &mut found, &mut named);
    assert!(named > 200, "the names of places were read: {named}");
    let without: Vec<char> = found
        .into_iter()
        .filter(|c| !c.is_control() && !press::has_shape(*c) && !unseen(*c))
        .collect();
    assert!(
        without.is_empty(),
        "run `cargo xtask fonts`, the data have outgrown the fonts for paper: {without:?}"
    );
}

/// The names that are shown, of every place; other names serve the search alone.
fn names(value: &Value, found: &mut BTreeSet<char>, named: &mut usize) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| names(item, found, named)),
        Value::Object(fields) => {
            for (name, field) in fields {
                if name == "names" {
                    characters(field, found);
                    *named += 1;
                } else {
                    names(field, found, named);
                }
            }
        }
        _ => {}
    }
}

/// Marks of direction and joining, which are never drawn.
fn unseen(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
