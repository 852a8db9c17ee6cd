//! `trefoil doctor` on a store that something has damaged: it finds it, names it, and does not cry wolf.

use std::path::Path;

use serde_json::Value;

use crate::program::{json, output, said};

/// A sound store.
fn store() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let built = output(folder.path(), &["init"]);
    assert!(built.status.success(), "it is built: {}", said(&built));
    folder
}

/// Changes the bytes of the store's file, as a failing disk would: without telling SQLite.
fn damage(folder: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let file = app::paths::store_file(folder);
    let mut bytes = std::fs::read(&file).unwrap();
    let before = bytes.clone();
    change(&mut bytes);
    assert_ne!(bytes, before, "the story does damage something");
    std::fs::write(&file, bytes).unwrap();
}

/// Where a run of bytes begins, each time it stands in the file.
fn places(bytes: &[u8], wanted: &[u8]) -> Vec<usize> {
    bytes
        .windows(wanted.len())
        .enumerate()
        .filter(|(_, window)| *window == wanted)
        .map(|(at, _)| at)
        .collect()
}

/// The report, the codes of the checks that are not well, and all their notes.
fn examine(folder: &Path) -> (Value, Vec<String>, String) {
    let examined = output(folder, &["--json", "--lang", "en", "doctor"]);
    let report: Value = serde_json::from_slice(&examined.stdout).expect("the report is JSON");
    assert_eq!(
        examined.status.code(),
        Some(i32::from(report["ok"] == false)),
        "a script sees by the exit status whether the store is sound: {}",
        said(&examined)
    );
    let unwell: Vec<&Value> = report["checks"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|check| check["ok"] == false)
        .collect();
    let codes = unwell
        .iter()
        .map(|check| check["code"].as_str().unwrap().to_owned())
        .collect();
    let notes = unwell
        .iter()
        .flat_map(|check| check["notes"].as_array().unwrap())
        .map(|note| note.as_str().unwrap())
        .collect::<Vec<_>>()
        .join("\n");
    (report, codes, notes)
}

#[test]
fn a_sound_store_is_found_sound_by_every_check() {
    let folder = store();
    let (report, unwell, notes) = examine(folder.path());
    assert_eq!(report["ok"], true, "nothing is wrong: {notes}");
    assert_eq!(unwell, Vec::<String>::new(), "and no check says so");
    let codes: Vec<&str> = report["checks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|check| check["code"].as_str().unwrap())
        .collect();
    assert_eq!(
        codes,
        [
            "file",
            "integrity",
            "change-ids",
            "signatures",
            "releases",
            "derived",
            "search-index",
            "backups",
            "root"
        ],
        "each thing that can go wrong is looked at"
    );
    let found = json(folder.path(), &["--json", "search", "", "--limit", "1"]);
    let indexed = report["checks"][6]["detail"].as_str().unwrap();
    let all = found["total"].as_u64().unwrap();
    let digits: String = indexed.chars().filter(char::is_ascii_digit).collect();
    assert_eq!(
        digits,
        all.to_string(),
        "the index holds as many records as a search for everything finds: {indexed}"
    );
}

#[test]
fn a_record_that_differs_from_its_changes_is_found() {
    let folder = store();
    damage(folder.path(), |bytes| {
        let title = b"Access Now Digital Security Helpline";
        let found = places(bytes, title);
        assert!(
            !found.is_empty(),
            "the title stands in the file as it is read"
        );
        for at in found {
            bytes[at] = b'E';
        }
    });
    let (report, unwell, notes) = examine(folder.path());
    assert_eq!(report["ok"], false, "the store is not sound");
    assert_eq!(
        unwell,
        ["derived"],
        "the tables are wrong and the log is not: {notes}"
    );
    assert!(
        notes.contains("“record”"),
        "the table that differs is named: {notes}"
    );
}

#[test]
fn a_change_with_other_content_is_named_by_its_identifier() {
    let folder = store();
    let history = json(
        folder.path(),
        &["--json", "history", "initiative:cyber4dev"],
    );
    let id = history["changes"][0]["id"].as_str().unwrap().to_owned();
    let id_bytes: Vec<u8> = (0..id.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&id[at..at + 2], 16).unwrap())
        .collect();
    damage(folder.path(), |bytes| {
        // The identifier stands in its row, a little before the packed content, and again in the index.
        const PACKED: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];
        let content = places(bytes, &id_bytes)
            .into_iter()
            .find_map(|at| {
                let after = at + id_bytes.len();
                let near = places(&bytes[after..after + 40], &PACKED);
                near.first().map(|offset| after + offset)
            })
            .expect("the change is packed in its row");
        bytes[content + 24] ^= 0x10;
    });
    let (report, unwell, notes) = examine(folder.path());
    assert_eq!(report["ok"], false, "the store is not sound");
    assert!(
        unwell.contains(&"change-ids".to_owned()),
        "the log itself is damaged: {unwell:?} {notes}"
    );
    assert!(
        notes.contains(&id),
        "the damaged change is named: {id} in {notes}"
    );

    let arabic = output(folder.path(), &["--lang", "ar", "doctor"]);
    let text = String::from_utf8_lossy(&arabic.stdout).into_owned();
    assert!(
        text.contains(&id) && text.contains("التغيير"),
        "an Arabic reader is told in Arabic, with the same identifier: {text}"
    );
}
