//! Where the device key lies, from the terminal.

use std::path::Path;

use crate::backup::with_words;
use crate::{done, text};

/// The code of the error that a run ends with.
fn code(folder: &Path, words: Option<&str>, arguments: &[&str]) -> String {
    let output = with_words(folder, words, &[arguments, &["--json"]].concat());
    assert!(!output.status.success(), "{arguments:?} is refused");
    let said: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
    said["error"]["code"].as_str().unwrap().to_owned()
}

fn need(folder: &Path) -> String {
    let need = folder.join("need.json");
    std::fs::write(
        &need,
        r#"{"statement":{"en":"Zanzibar gadgetry"},"place":"FJ","topics":["ciip"]}"#,
    )
    .unwrap();
    need.to_str().unwrap().to_owned()
}

#[test]
fn a_sealed_key_asks_for_its_passphrase_at_each_write_and_at_no_reading() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let need = need(folder);
    let said = done(folder, &["identity"]);
    assert!(
        said.contains("a file that only your account"),
        "it says where the key lies: {said}"
    );
    let words = folder.join("words");
    std::fs::write(&words, "seven grey geese\n").unwrap();
    let words = words.to_str().unwrap();
    let said = done(folder, &["identity", "--seal", "--passphrase-file", words]);
    assert!(
        said.contains("a file that a passphrase opens"),
        "and where it lies now: {said}"
    );
    let add = ["add", "need", &need];
    done(folder, &["search", "cyber"]);
    assert_eq!(
        code(folder, None, &add),
        "key-sealed",
        "with nobody to ask, a write is refused"
    );
    assert_eq!(
        code(folder, Some("seven grey ducks"), &add),
        "key-passphrase",
        "other words do not open it"
    );
    let output = with_words(folder, Some("seven grey geese"), &add);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let open = ["identity", "--keep", "file"];
    assert_eq!(
        code(folder, None, &open),
        "key-sealed",
        "nobody takes the seal off without the words"
    );
    let output = with_words(folder, Some("seven grey geese"), &open);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    done(folder, &add);
}

#[test]
fn a_keychain_that_is_turned_off_is_said_to_be_away() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    assert_eq!(
        code(folder, None, &["identity", "--keep", "keychain"]),
        "key-away",
        "there is none to give the key to"
    );
    let said = done(folder, &["identity"]);
    assert!(
        said.contains("a file that only your account"),
        "the key stays where it was: {said}"
    );
    assert_eq!(
        code(folder, None, &["identity", "--seal"]),
        "passphrase-missing",
        "and nothing is sealed with nothing"
    );
}
