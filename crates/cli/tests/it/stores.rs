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

/// Runs the program as somebody who may read everything in the folder and write nothing.
///
/// Root may write whatever the mode says, so it runs the program as another user, from a copy that this user can reach.
#[cfg(unix)]
fn as_a_reader(folder: &Path, arguments: &[&str]) -> std::process::Output {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;
    const NOBODY: u32 = 65_534;
    let set = |path: &Path, mode: u32| {
        std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
    };
    let program = folder.join("trefoil");
    std::fs::copy(env!("CARGO_BIN_EXE_trefoil"), &program).unwrap();
    for entry in std::fs::read_dir(folder).unwrap() {
        set(&entry.unwrap().path(), 0o444);
    }
    set(&program, 0o555);
    let root = std::fs::metadata(folder).unwrap().uid() == 0;
    set(folder, if root { 0o755 } else { 0o555 });
    let mut command = std::process::Command::new(&program);
    command
        .args(arguments)
        .env_clear()
        .env("TREFOIL_DATA_DIR", folder)
        .env("TREFOIL_KEYCHAIN", "off")
        .current_dir("/");
    if root {
        command.uid(NOBODY).gid(NOBODY);
    }
    let output = command.output().unwrap();
    set(folder, 0o755);
    output
}

#[cfg(unix)]
#[test]
fn a_store_that_may_only_be_read_is_told_and_left_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = copy();
    std::fs::set_permissions(folder.path(), PermissionsExt::from_mode(0o755)).unwrap();
    let before = std::fs::read(store(folder.path())).unwrap();
    for arguments in [&["search", "x"][..], &["init"], &["doctor"]] {
        let arguments: Vec<&str> = arguments.iter().chain(&["--json"]).copied().collect();
        let output = as_a_reader(folder.path(), &arguments);
        assert_eq!(
            (output.status.code(), text(&output.stdout).as_str()),
            (Some(1), ""),
            "{arguments:?} fails and answers nothing"
        );
        let refused: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
        assert_eq!(
            refused["error"]["code"], "store-read-only",
            "{arguments:?}: {refused}"
        );
    }
    let arabic = text(&as_a_reader(folder.path(), &["--lang", "ar", "search", "x"]).stderr);
    assert!(
        arabic.contains("الفهرس") && arabic.lines().count() >= 2,
        "what happened and what to do, in the language asked: {arabic}"
    );
    assert_eq!(
        std::fs::read(store(folder.path())).unwrap(),
        before,
        "not a byte was changed"
    );
    assert!(
        !folder.path().join("catalogue.db-wal").exists(),
        "and nothing was left beside it"
    );
}
