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

/// One folder with every kind of mistake.
fn broken_folder(folder: &Path) {
    data_folder(folder, "");
    let put = |name: &str, lines: &[&str]| {
        std::fs::write(folder.join(name), lines.join("\n") + "\n").unwrap();
    };
    put(
        "initiatives.jsonl",
        &[
            r#"{"slug":"cut","title":{"en":"Cut""#,
            r#"{"slug":"comma",,"title":{"en":"Comma"}}"#,
            r#"["a list"]"#,
            r#"{"title":{"en":"No slug"}}"#,
            r#"{"slug":"Not A Slug"}"#,
            r#"{"slug":"twice","title":{"en":"One"}}"#,
            r#"{"slug":"twice","title":{"en":"Two"}}"#,
            r#"{"slug":"funded","organisations":[{"organisation":"nobody","role":"funder"}]}"#,
            r#"{"slug":"formless","title":"A title without a language"}"#,
        ],
    );
    std::fs::create_dir(folder.join("i18n")).unwrap();
    put(
        "i18n/fr.jsonl",
        &[
            r#"{"kind":"initiative","slug":"absent","state":"machine","title":"Rien"}"#,
            r#"{"kind":"initiative","slug":"twice","state":"guessed","title":"Deux"}"#,
            r#"{"kind":"initiative","slug":"twice","state":"machine","status":"en cours"}"#,
        ],
    );
}

#[test]
fn every_mistake_of_a_folder_is_told_in_the_readers_language() {
    let (data, home) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    broken_folder(data.path());
    let from = data.path().to_str().unwrap();
    let reasons = |lang: &str| -> Vec<(String, String)> {
        let (code, json) = error(home.path(), &["--lang", lang, "init", "--from", from]);
        assert_eq!(
            (code, json["code"].as_str()),
            (Some(1), Some("data-invalid"))
        );
        json["findings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|finding| {
                let file = Path::new(finding["file"].as_str().unwrap());
                let name = file.file_name().unwrap().to_str().unwrap();
                (
                    format!("{name}:{}", finding["line"]),
                    finding["reason"].as_str().unwrap().to_owned(),
                )
            })
            .collect()
    };
    let english = reasons("en");
    let expected = [
        ("fr.jsonl:1", "“initiative:absent”"),
        ("fr.jsonl:2", "“guessed”"),
        ("fr.jsonl:3", "“status”"),
        ("initiatives.jsonl:1", "no end"),
        ("initiatives.jsonl:2", "character 17"),
        ("initiatives.jsonl:3", "not a JSON object"),
        ("initiatives.jsonl:4", "“slug” is missing"),
        ("initiatives.jsonl:5", "“Not A Slug”"),
        (
            "initiatives.jsonl:7",
            "“initiative:twice” is in the folder twice",
        ),
        ("initiatives.jsonl:8", "“organisation:nobody”"),
        ("initiatives.jsonl:9", "kind “initiative”"),
    ];
    for (place, words) in expected {
        assert!(
            english
                .iter()
                .any(|(at, reason)| at.ends_with(place) && reason.contains(words)),
            "{place} says {words}: {english:#?}"
        );
    }
    assert_eq!(
        english.len(),
        expected.len(),
        "and nothing else: {english:#?}"
    );
    for lang in ["ar", "es", "fr", "pt", "ru", "zh", "en-XA"] {
        let translated = reasons(lang);
        assert_eq!(translated.len(), english.len(), "{lang}: the same findings");
        for ((place, reason), (_, original)) in translated.iter().zip(&english) {
            assert!(
                !reason.is_empty() && reason != original,
                "{lang} {place}: {reason}"
            );
        }
    }
}

#[test]
fn a_folder_of_the_bundled_catalogue_is_not_mixed_with_the_bundled_release() {
    let (data, home) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    data_folder(
        data.path(),
        "{\"slug\":\"cyber4dev\",\"title\":{\"en\":\"Another title\"}}\n",
    );
    let bundled = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/catalogue.json");
    std::fs::copy(bundled, data.path().join("catalogue.json")).unwrap();
    let from = data.path().to_str().unwrap();
    for built in ["was built at", "is up to date"] {
        let output = trefoil(home.path(), &["init", "--from", from]);
        assert!(
            text(&output.stdout).contains(built),
            "{}",
            text(&output.stderr)
        );
    }
    let found = text(&trefoil(home.path(), &["search", "--json"]).stdout);
    assert!(found.contains("\"total\": 1"), "the folder alone: {found}");
    let shown = text(&trefoil(home.path(), &["show", "initiative:cyber4dev"]).stdout);
    assert!(
        shown.contains("Another title") && !shown.contains("more than one version"),
        "without a conflict: {shown}"
    );
    let health = trefoil(home.path(), &["doctor"]);
    assert!(
        health.status.success() && text(&health.stdout).contains("from another folder"),
        "the doctor says why nothing of the bundled release came: {}",
        text(&health.stdout)
    );
    let changed = "{\"slug\":\"cyber4dev\",\"title\":{\"en\":\"A third title\"}}\n";
    std::fs::write(data.path().join("initiatives.jsonl"), changed).unwrap();
    let (code, refused) = error(home.path(), &["init", "--from", from]);
    assert_eq!(
        (code, refused["code"].as_str()),
        (Some(1), Some("data-invalid")),
        "a release that is out is not changed: {refused}"
    );
    assert!(
        refused["hint"].as_str().unwrap().contains("catalogue.json"),
        "and the way out is named: {refused}"
    );
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
            .env("TREFOIL_KEYCHAIN", "off")
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
