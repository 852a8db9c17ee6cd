//! Backups from the terminal.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::{done, error, text};

/// A run with a passphrase in the environment, and nobody at the terminal.
pub(crate) fn with_words(folder: &Path, words: Option<&str>, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_trefoil"));
    command
        .args(arguments)
        .env_clear()
        .env("TREFOIL_DATA_DIR", folder)
        .env("TREFOIL_KEYCHAIN", "off")
        .env("LC_ALL", "C")
        .stdin(Stdio::null());
    if let Some(words) = words {
        command.env("TREFOIL_PASSPHRASE", words);
    }
    command.output().unwrap()
}

#[test]
fn a_backup_is_written_and_restored_and_the_present_catalogue_kept() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let need = here.path().join("need.json");
    std::fs::write(
        &need,
        r#"{"statement":{"en":"Zanzibar gadgetry"},"place":"FJ","topics":["ciip"]}"#,
    )
    .unwrap();
    done(here.path(), &["add", "need", need.to_str().unwrap()]);
    let file = here.path().join("all.trefoil-backup");
    let file = file.to_str().unwrap();
    let words = here.path().join("words");
    std::fs::write(&words, "seven grey geese\n").unwrap();
    let words = words.to_str().unwrap();
    let said = done(here.path(), &["backup", file, "--passphrase-file", words]);
    assert!(
        said.contains(file) && said.contains("without it nobody can open"),
        "where it is, and what to keep: {said}"
    );
    done(there.path(), &["init"]);
    let output = with_words(there.path(), Some("seven grey geese"), &["restore", file]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(
        text(&output.stdout).contains("catalogue.db.before-restore-"),
        "it says where the present one lies: {}",
        text(&output.stdout)
    );
    let found = done(there.path(), &["search", "zanzibar", "--json"]);
    assert!(
        found.contains("Zanzibar gadgetry"),
        "the private need is there: {found}"
    );
}

#[test]
fn a_passphrase_comes_from_no_argument_and_a_wrong_one_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    done(folder.path(), &["init"]);
    let file = folder.path().join("all.trefoil-backup");
    let file = file.to_str().unwrap();
    let (code, refused) = error(folder.path(), &["backup", file, "--passphrase", "geese"]);
    assert_eq!(code, Some(2), "there is no such option: {refused}");
    let output = with_words(folder.path(), None, &["backup", file, "--json"]);
    assert_eq!(output.status.code(), Some(2), "nobody can be asked");
    assert!(
        text(&output.stderr).contains("passphrase-missing"),
        "{}",
        text(&output.stderr)
    );
    let output = with_words(folder.path(), Some("seven grey geese"), &["backup", file]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let before = std::fs::read(folder.path().join("catalogue.db")).unwrap();
    let output = with_words(
        folder.path(),
        Some("another passphrase"),
        &["--lang", "fr", "restore", file],
    );
    assert_eq!(output.status.code(), Some(1), "it does not open");
    assert!(
        text(&output.stderr).contains("phrase secrète"),
        "said in the language asked: {}",
        text(&output.stderr)
    );
    assert_eq!(
        std::fs::read(folder.path().join("catalogue.db")).unwrap(),
        before,
        "not a byte was changed"
    );
}
