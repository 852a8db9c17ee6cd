//! A catalogue without any bundled record.

use std::path::Path;

use catalogue::store::Entropy;
use catalogue::{Catalogue, OpenOptions};
use tempfile::TempDir;
use uuid::Uuid;

/// Writes a data folder that holds nothing but the name of its catalogue.
///
/// # Panics
/// If the folder cannot be made.
pub fn empty_data(folder: &Path, catalogue: Uuid) {
    std::fs::create_dir(folder).unwrap();
    std::fs::write(
        folder.join("catalogue.json"),
        format!(r#"{{"uuid":"{catalogue}","release":1,"released_on":"2026-11-22"}}"#),
    )
    .unwrap();
}

/// Opens the store of such a folder, and makes what is missing: `catalogue.db`, the key beside it, the data in `data/`.
///
/// Its key and its ids follow from the seed; a folder that is opened again needs another one.
///
/// # Panics
/// If the store cannot be made or opened.
#[must_use]
pub fn open_empty(folder: &Path, catalogue: Uuid, seed: u64, now_ms: i64) -> Catalogue {
    let data = folder.join("data");
    if !data.exists() {
        empty_data(&data, catalogue);
    }
    let read = catalogue::data::read(&data).expect("the folder is sound");
    let mut options = OpenOptions::new(catalogue::release::build(&read).unwrap(), now_ms);
    options.entropy = Entropy::seeded(seed);
    Catalogue::open(&folder.join("catalogue.db"), options).unwrap()
}

/// The same in a folder of its own.
///
/// # Panics
/// As [`open_empty`].
#[must_use]
pub fn empty_store(catalogue: Uuid, seed: u64, now_ms: i64) -> (TempDir, Catalogue) {
    let folder = tempfile::tempdir().unwrap();
    let store = open_empty(folder.path(), catalogue, seed, now_ms);
    (folder, store)
}

/// What a check of the store finds wrong, the file, the log and a rebuild; empty if nothing.
///
/// # Panics
/// If the store cannot be read at all.
#[must_use]
pub fn ailments(store: &Catalogue) -> Vec<String> {
    store
        .doctor()
        .unwrap()
        .into_iter()
        .filter(|check| !check.ok)
        .map(|check| format!("{:?}: {:?}", check.kind, check.remarks))
        .collect()
}
