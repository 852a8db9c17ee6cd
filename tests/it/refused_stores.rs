//! A store that cannot be used is reported in the reader's language, left as it is, and never leaves a blank window.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::program::{error_of, output, said, trefoil};

/// Where SQLite keeps `user_version` in the header of a file, as four bytes, the highest first.
const USER_VERSION: std::ops::Range<usize> = 60..64;

/// A store, built by the real program and closed.
fn built() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let output = output(folder.path(), &["init"]);
    assert!(
        output.status.success(),
        "the store is built: {}",
        said(&output)
    );
    let store = app::paths::store_file(folder.path());
    assert!(
        store.is_file(),
        "the store stands where the one path function says"
    );
    (folder, store)
}

/// What must hold for every store that is refused.
fn assert_refused(folder: &Path, store: &Path, code: &str) {
    let before = fs::read(store).unwrap();
    for lang in ["ar", "zh"] {
        let refused = output(folder, &["--json", "--lang", lang, "search", "cyber"]);
        assert_eq!(
            refused.status.code(),
            Some(1),
            "the terminal exits with 1: {}",
            said(&refused)
        );
        let error = error_of(&refused);
        assert_eq!(
            error["code"], code,
            "the code tells programs what is wrong: {error}"
        );
        for part in ["message", "hint"] {
            let sentence = error[part].as_str().unwrap_or_default();
            assert!(
                is_in(lang, sentence),
                "{part} is a sentence in {lang}: {sentence:?}"
            );
        }
    }
    let plain = output(folder, &["--lang", "ar", "search", "cyber"]);
    assert_eq!(
        plain.status.code(),
        Some(1),
        "also without --json: {}",
        said(&plain)
    );
    assert!(
        plain.stdout.is_empty(),
        "a refusal is no result: {}",
        said(&plain)
    );
    assert!(
        is_in("ar", &String::from_utf8_lossy(&plain.stderr)),
        "people read it on stderr: {}",
        said(&plain)
    );

    let host = crate::bad_input::open(folder);
    let start = host
        .call("start", "ar", json!({}))
        .expect("the window starts all the same");
    assert_eq!(
        start.pointer("/notice/code"),
        Some(&Value::from(code)),
        "and says why it is read-only"
    );
    let found = host
        .call("search", "ar", json!({ "query": "تونغا" }))
        .expect("the bundled catalogue can be searched");
    assert!(found["total"].as_u64() > Some(0), "and finds what it holds");
    drop(host);

    assert_eq!(
        fs::read(store).unwrap(),
        before,
        "the file is as it was, byte for byte"
    );
}

fn is_in(lang: &str, sentence: &str) -> bool {
    sentence.chars().any(|character| match lang {
        "ar" => ('\u{600}'..='\u{6ff}').contains(&character),
        _ => ('\u{4e00}'..='\u{9fff}').contains(&character),
    })
}

#[test]
fn a_store_from_a_newer_version_is_refused_and_not_touched() {
    let (folder, store) = built();
    let mut bytes = fs::read(&store).unwrap();
    bytes[USER_VERSION].copy_from_slice(&9_999_u32.to_be_bytes());
    fs::write(&store, bytes).unwrap();
    assert_refused(folder.path(), &store, "store-newer");
}

#[test]
fn a_truncated_store_is_refused_and_not_touched() {
    let (folder, store) = built();
    let bytes = fs::read(&store).unwrap();
    fs::write(&store, &bytes[..bytes.len() / 3]).unwrap();
    assert_refused(folder.path(), &store, "store-damaged");
}

#[test]
fn a_file_that_is_no_store_is_refused_and_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let store = app::paths::store_file(folder.path());
    fs::write(
        &store,
        "Dear colleague, here are the minutes of our meeting.\n".repeat(200),
    )
    .unwrap();
    assert_refused(folder.path(), &store, "store-damaged");
}

#[cfg(unix)]
#[test]
fn a_store_that_may_not_be_written_is_refused_and_not_touched() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    /// Somebody without rights; the superuser may write everywhere and proves nothing.
    const NOBODY: u32 = 65_534;

    let (folder, store) = built();
    // The program itself, where anybody may start it.
    let public = tempfile::tempdir().unwrap();
    let program = public.path().join("trefoil");
    fs::copy(trefoil(), &program).unwrap();
    let set = |path: &Path, mode: u32| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    set(public.path(), 0o755);
    set(&program, 0o755);
    for entry in fs::read_dir(folder.path()).unwrap() {
        set(&entry.unwrap().path(), 0o444);
    }
    set(folder.path(), 0o555);
    let before = fs::read(&store).unwrap();

    let mut command = Command::new(&program);
    command
        .env_clear()
        .env("TREFOIL_KEYCHAIN", "off")
        .arg("--data-dir")
        .arg(folder.path())
        .args(["--json", "--lang", "ar", "search", "cyber"]);
    if fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0) {
        command.uid(NOBODY).gid(NOBODY);
    }
    let refused = command.output().unwrap();

    set(folder.path(), 0o755);
    assert_eq!(
        refused.status.code(),
        Some(1),
        "the terminal exits with 1: {}",
        said(&refused)
    );
    let error = error_of(&refused);
    assert_eq!(
        error["code"], "store-read-only",
        "the code says what is wrong: {error}"
    );
    assert!(
        is_in("ar", error["message"].as_str().unwrap_or_default()),
        "in Arabic: {error}"
    );
    assert_eq!(
        fs::read(&store).unwrap(),
        before,
        "the file is as it was, byte for byte"
    );
}
