use std::path::Path;

use crate::{built, error, text, trefoil};

/// A copy of a good store.
fn copy() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(built()).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
    }
    folder
}

fn store(folder: &Path) -> std::path::PathBuf {
    folder.join("catalogue.db")
}

#[test]
fn a_file_that_is_no_store_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = b"a letter to a colleague\n".repeat(500);
    std::fs::write(store(folder.path()), &bytes).unwrap();
    for arguments in [&["search", "x"][..], &["doctor"], &["init"]] {
        let (code, refused) = error(folder.path(), arguments);
        assert_eq!(
            (code, refused["code"].as_str()),
            (Some(1), Some("store-damaged")),
            "{arguments:?}: {refused}"
        );
    }
    assert_eq!(
        std::fs::read(store(folder.path())).unwrap(),
        bytes,
        "not a byte was changed"
    );
    let french = text(&trefoil(folder.path(), &["--lang", "ar", "search", "x"]).stderr);
    assert!(
        !french.trim().is_empty(),
        "the error is told in the language asked"
    );
}

#[test]
fn a_newer_store_is_left_alone() {
    let folder = copy();
    // The version of the store's form stands at byte 60 of the header of a SQLite file, big end first.
    let mut bytes = std::fs::read(store(folder.path())).unwrap();
    bytes[60..64].copy_from_slice(&9_999_u32.to_be_bytes());
    std::fs::write(store(folder.path()), &bytes).unwrap();
    let (code, refused) = error(folder.path(), &["search", "x"]);
    assert_eq!(
        (code, refused["code"].as_str()),
        (Some(1), Some("store-newer")),
        "{refused}"
    );
    assert_eq!(
        std::fs::read(store(folder.path())).unwrap(),
        bytes,
        "not a byte was changed"
    );
}

#[test]
fn a_store_that_was_cut_short_is_told() {
    let folder = copy();
    let bytes = std::fs::read(store(folder.path())).unwrap();
    std::fs::write(store(folder.path()), &bytes[..bytes.len() / 3]).unwrap();
    let (code, refused) = error(folder.path(), &["search", "x"]);
    assert_eq!(
        (code, refused["code"].as_str()),
        (Some(1), Some("store-damaged")),
        "{refused}"
    );
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("not-a-folder");
    std::fs::write(&file, "").unwrap();
    // A file where the folder should be: no permission is needed to make it so, and root meets it too.
    let (code, refused) = error(&file, &["search", "x"]);
    assert_eq!(code, Some(1), "{refused}");
    assert!(
        refused["code"].as_str().unwrap().starts_with("store-"),
        "{refused}"
    );
}
