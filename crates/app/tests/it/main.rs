//! The use cases on the catalogue that the application carries.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in a test, what is not there is the failure"
)]

mod assess;
mod backup;
mod boundary;
mod case;
mod chosen;
mod chosen_table;
mod compare;
mod figure;
mod form;
mod import;
mod matching;
mod matching_why;
mod pages;
mod palette;
mod pictures;
mod review;
mod saved;
mod search;
mod secrets;
mod settings;
mod stores;
mod sync_bundle;
mod sync_erasure;
mod sync_fork;
mod sync_root;
mod sync_trust;
mod translate;
mod translate_file;
mod write;
mod write_alike;
mod write_crash;
mod write_peer;
mod write_private;
mod write_undo;

use std::path::Path;

use app::{Host, HostOptions};
use serde_json::{Value, json};

/// 22 November 2026, noon, UTC: the day on which the data were judged.
const NOW: i64 = 1_795_348_800_000;

fn options(folder: &Path) -> HostOptions {
    HostOptions {
        data_dir: folder.to_owned(),
        now_ms: Box::new(|| NOW),
        system_languages: vec!["fr_CI.UTF-8".to_owned()],
        open_address: None,
        root: None,
    }
}

/// A catalogue in a folder of its own.
fn catalogue() -> (tempfile::TempDir, Host) {
    let folder = tempfile::tempdir().unwrap();
    let host = Host::open(options(folder.path())).unwrap();
    (folder, host)
}

/// One catalogue for the tests that only read.
fn shared() -> &'static Host {
    static SHARED: std::sync::OnceLock<(tempfile::TempDir, Host)> = std::sync::OnceLock::new();
    &SHARED.get_or_init(catalogue).1
}

/// Calls a command by name, as the window does.
fn call(name: &str, lang: &str, request: Value) -> Value {
    shared()
        .call(name, lang, request)
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The code of the error that a command answers with.
fn refusal(name: &str, lang: &str, request: Value) -> (String, Value) {
    let error = shared()
        .call(name, lang, request)
        .expect_err("the command refuses");
    (
        error.code().as_str().to_owned(),
        serde_json::to_value(error.view()).unwrap(),
    )
}

/// The texts below a key, at any depth.
fn texts<'a>(value: &'a Value, key: &str, found: &mut Vec<&'a Value>) {
    match value {
        Value::Object(map) => {
            for (name, inner) in map {
                if name == key {
                    found.push(inner);
                }
                texts(inner, key, found);
            }
        }
        Value::Array(list) => list.iter().for_each(|inner| texts(inner, key, found)),
        _ => {}
    }
}

/// An empty request.
fn nothing() -> Value {
    json!({})
}
