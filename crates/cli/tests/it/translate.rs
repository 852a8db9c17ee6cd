use std::path::Path;

use serde_json::{Value, json};

use crate::{error, json as read_built, text, trefoil};

fn ok(folder: &Path, arguments: &[&str]) -> String {
    let output = trefoil(folder, arguments);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{arguments:?}: {}",
        text(&output.stderr)
    );
    text(&output.stdout)
}

#[test]
fn the_work_is_listed_and_measured() {
    let list = read_built(&[
        "translate",
        "list",
        "--to",
        "ar",
        "--kind",
        "need",
        "--place",
        "TO",
        "--json",
    ]);
    assert!(
        list["total"].as_u64().unwrap() > 0,
        "Tonga has needs with machine drafts: {list}"
    );
    let coverage = read_built(&["translate", "coverage", "--json"]);
    assert_eq!(coverage["languages"].as_array().unwrap().len(), 7);
    let table = ok(crate::built(), &["--lang", "fr", "translate", "coverage"]);
    assert!(
        table.contains("arabe (ar)")
            && table
                .lines()
                .any(|line| line.contains("anglais") && line.contains("100")),
        "in the reader's language: {table}"
    );
    let nothing = ok(crate::built(), &["translate", "list"]);
    assert!(
        nothing.contains("Nothing is left"),
        "without --to it is the language of the answers, and English is whole: {nothing}"
    );
}

#[test]
fn a_translation_is_set_reviewed_and_undone() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path();
    let one = "programme:wic-fellowship-offer";
    let shown = ok(folder, &["--lang", "ar", "translate", "show", one]);
    assert!(
        shown.contains("ترجمة آلية أولية"),
        "the state is said in the reader's language: {shown}"
    );
    let path = folder.join("texts.json");
    std::fs::write(&path, json!({ "title": "Bourse" }).to_string()).unwrap();
    let path = path.to_str().unwrap();
    let said = ok(folder, &["translate", "set", one, path, "--to", "fr"]);
    assert!(said.contains(one) && said.contains("fr"), "{said}");
    ok(
        folder,
        &[
            "translate",
            "review",
            one,
            "summary",
            "--to",
            "fr",
            "--note",
            "read aloud",
        ],
    );
    let states = |folder: &Path| -> Vec<(String, String)> {
        let page: Value = serde_json::from_str(&ok(
            folder,
            &["translate", "show", one, "--to", "fr", "--json"],
        ))
        .unwrap();
        page["texts"]
            .as_array()
            .unwrap()
            .iter()
            .map(|text| {
                let text = |key: &str| text[key].as_str().unwrap().to_owned();
                (text("field"), text("state"))
            })
            .collect()
    };
    let now = states(folder);
    assert!(
        now.contains(&("title".to_owned(), "reviewed".to_owned()))
            && now.contains(&("summary".to_owned(), "reviewed".to_owned())),
        "{now:?}"
    );
    ok(folder, &["undo"]);
    assert!(
        states(folder).contains(&("summary".to_owned(), "machine".to_owned())),
        "the review is taken back"
    );
    std::fs::write(folder.join("bad.json"), r#"{"title": 7}"#).unwrap();
    let bad = folder.join("bad.json");
    let (status, view) = error(
        folder,
        &["translate", "set", one, bad.to_str().unwrap(), "--to", "fr"],
    );
    assert_eq!(
        (status, view["code"].as_str()),
        (Some(1), Some("data-invalid")),
        "what is no text is refused: {view}"
    );
    let (status, view) = error(folder, &["translate", "show", one, "--to", "tlh"]);
    assert_eq!(
        (status, view["code"].as_str()),
        (Some(2), Some("unknown-term")),
        "no such language: {view}"
    );
    let (status, _) = error(folder, &["translate"]);
    assert_eq!(status, Some(2), "a command is needed");
}

#[test]
fn a_file_for_translators_goes_out_and_comes_back() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path();
    let path = folder.join("es.xlf");
    let file = path.to_str().unwrap();
    let said = ok(
        folder,
        &[
            "translate",
            "export",
            file,
            "--to",
            "es",
            "--kind",
            "programme",
        ],
    );
    assert!(said.contains("Records: 88"), "{said}");
    let document = std::fs::read_to_string(&path).unwrap();
    let touched = document.replacen(" subState=", " x=", 1).replacen(
        "state=\"translated\"",
        "state=\"reviewed\"",
        1,
    );
    std::fs::write(&path, touched).unwrap();
    let plan = ok(folder, &["translate", "import", file, "--dry-run"]);
    assert!(
        plan.contains("Changed: 1") && plan.contains("Nothing was written"),
        "a plan first: {plan}"
    );
    let done: Value =
        serde_json::from_str(&ok(folder, &["translate", "import", file, "--json"])).unwrap();
    assert_eq!(done["written"], true, "{done}");
    assert!(
        ok(folder, &["translate", "import", file]).contains("There was nothing to write"),
        "the second time nothing is different"
    );
    let (status, view) = error(folder, &["translate", "export", file, "--to", "en"]);
    assert_eq!(
        (status, view["code"].as_str()),
        (Some(1), Some("nothing-to-translate")),
        "{view}"
    );
    assert!(
        std::fs::read_to_string(&path)
            .unwrap()
            .contains("trgLang=\"es\""),
        "a file that was there stays"
    );
}

#[test]
fn a_resource_is_asked_for_in_another_language() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path();
    let found: Value = serde_json::from_str(&ok(
        folder,
        &["search", "--kind", "resource", "--limit", "1", "--json"],
    ))
    .unwrap();
    let slug = found["hits"][0]["slug"].as_str().unwrap();
    let said = ok(
        folder,
        &[
            "translate",
            "ask",
            &format!("resource:{slug}"),
            "--to",
            "sw",
            "--place",
            "TO",
        ],
    );
    assert!(
        said.contains("need:"),
        "the answer names the need that was written: {said}"
    );
}
