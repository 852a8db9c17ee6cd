use std::path::Path;

use crate::{error, text, trefoil};

/// The smallest folder of the right shape.
fn data_folder(folder: &Path, initiative: &str) {
    std::fs::write(
        folder.join("catalogue.json"),
        r#"{"uuid":"0f7f2f0e-9a55-4c37-8c63-5a3c1f5e0d11","release":1,"released_on":"2026-01-31","original_language":"en","name":"A small catalogue"}"#,
    )
    .unwrap();
    for name in ["programmes", "needs", "organisations", "resources", "facts"] {
        std::fs::write(folder.join(format!("{name}.jsonl")), "").unwrap();
    }
    std::fs::write(folder.join("initiatives.jsonl"), initiative).unwrap();
}

#[test]
fn a_store_is_built_from_any_folder_and_stays_what_it_is() {
    let (data, home) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    data_folder(
        data.path(),
        "{\"slug\":\"first\",\"title\":{\"en\":\"The first initiative\"}}\n",
    );
    let output = trefoil(
        home.path(),
        &["init", "--from", data.path().to_str().unwrap()],
    );
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let found = text(&trefoil(home.path(), &["search", "first", "--json"]).stdout);
    assert!(
        found.contains("\"total\": 1"),
        "the folder and nothing else: {found}"
    );
    let (code, refused) = error(home.path(), &["init"]);
    assert_eq!(
        (code, refused["code"].as_str()),
        (Some(1), Some("store-other-catalogue")),
        "another catalogue is refused"
    );
}

#[test]
fn a_broken_line_is_named_with_its_reason() {
    let (data, home) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    data_folder(
        data.path(),
        "{\"slug\":\"first\",\"title\":{\"en\":\"Well\"}}\n{\"slug\":\"second\",\n",
    );
    let from = data.path().to_str().unwrap();
    let output = trefoil(home.path(), &["init", "--from", from]);
    assert_eq!(
        output.status.code(),
        Some(1),
        "a broken folder builds nothing"
    );
    let err = text(&output.stderr);
    assert!(
        err.contains("initiatives.jsonl") && err.contains("line 2"),
        "file and line are named: {err}"
    );
    assert!(
        !home.path().join("catalogue.db").exists(),
        "and nothing was begun"
    );
    let (_, json) = error(home.path(), &["init", "--from", from]);
    assert_eq!(json["code"], "data-invalid", "{json}");
    assert_eq!(json["findings"][0]["line"], 2, "also for programs: {json}");
}

#[test]
fn init_can_be_run_again() {
    let home = tempfile::tempdir().unwrap();
    let say = || text(&trefoil(home.path(), &["init"]).stdout);
    assert!(say().contains("was built at"), "the first run builds");
    assert!(
        say().contains("is up to date"),
        "the second finds nothing to do"
    );
}

#[test]
fn a_killed_init_loses_nothing() {
    for wait in [0, 5, 20, 80, 300] {
        let home = tempfile::tempdir().unwrap();
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_trefoil"))
            .arg("init")
            .env_clear()
            .env("TREFOIL_DATA_DIR", home.path())
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        // The moment of the kill is the point of the test; nothing waits for the time to pass.
        let started = std::time::Instant::now();
        while started.elapsed().as_millis() < wait {
            std::hint::spin_loop();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let output = trefoil(home.path(), &["search", "--json", "--limit", "1"]);
        assert_eq!(
            output.status.code(),
            Some(0),
            "killed after {wait} ms: {}",
            text(&output.stderr)
        );
        assert!(
            text(&output.stdout).contains("\"total\": 1369"),
            "killed after {wait} ms: the next start has everything"
        );
    }
}
