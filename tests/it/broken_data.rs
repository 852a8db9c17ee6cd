//! A data folder with a broken line: file, line and reason, and no store made of the rest.

use std::fs;
use std::path::Path;

use crate::program::{output, root, said};

#[test]
fn a_broken_line_is_named_by_file_line_and_reason() {
    let data = tempfile::tempdir().unwrap();
    copy(&root().join("data"), data.path());
    let file = data.path().join("needs.jsonl");
    let mut lines: Vec<String> = fs::read_to_string(&file)
        .unwrap()
        .lines()
        .map(str::to_owned)
        .collect();
    lines[6] = lines[6].replacen('{', "{{", 1);
    fs::write(&file, lines.join("\n") + "\n").unwrap();

    let store = tempfile::tempdir().unwrap();
    let from = data.path().to_str().unwrap();
    let refused = output(store.path(), &["--lang", "fr", "init", "--from", from]);
    assert_eq!(
        refused.status.code(),
        Some(1),
        "a broken folder is refused: {}",
        said(&refused)
    );
    let words = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(words.contains("needs.jsonl"), "the file is named: {words}");
    assert!(words.contains('7'), "the line is named: {words}");
    assert!(
        !app::paths::store_file(store.path()).exists(),
        "no half catalogue is left behind"
    );
}

#[test]
fn a_whole_folder_builds_a_store() {
    let store = tempfile::tempdir().unwrap();
    let data = root().join("data");
    let built = output(store.path(), &["init", "--from", data.to_str().unwrap()]);
    assert!(
        built.status.success(),
        "the committed data build a store: {}",
        said(&built)
    );
    let found = crate::program::json(store.path(), &["--json", "search", "Suguru Yamaguchi"]);
    assert!(
        found["total"].as_u64() > Some(0),
        "and what they hold is found"
    );
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
