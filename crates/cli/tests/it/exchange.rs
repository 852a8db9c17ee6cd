//! Records leave in a file and come back.

use crate::{text, trefoil};

fn run(folder: &std::path::Path, arguments: &[&str]) -> String {
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
fn what_leaves_in_any_format_comes_back_the_same() {
    let (here, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for name in ["all.csv", "all.xlsx", "all.jsonl", "all.xml"] {
        let file = here.path().join(name);
        let file = file.to_str().unwrap();
        run(here.path(), &["export", file]);
        let answer = run(elsewhere.path(), &["import", file, "--json"]);
        let report: serde_json::Value = serde_json::from_str(&answer).unwrap();
        for verdict in ["new", "changed", "rejected"] {
            assert_eq!(
                report["counts"][verdict],
                0,
                "{name}: the same catalogue elsewhere has nothing to learn: {}",
                report["lines"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .filter(|line| line["verdict"] == verdict)
                    .take(3)
                    .map(ToString::to_string)
                    .collect::<String>()
            );
        }
        assert!(
            report["counts"]["same"].as_u64().unwrap() > 200,
            "{name}: every record was compared"
        );
        let again = here.path().join(format!("again-{name}"));
        run(elsewhere.path(), &["export", again.to_str().unwrap()]);
        if name != "all.xlsx" && name != "all.xml" {
            let (first, second) = (std::fs::read(file).unwrap(), std::fs::read(&again).unwrap());
            assert!(first == second, "{name}: written again, byte for byte");
        }
    }
}

#[test]
fn a_foreign_activity_is_taken_in_found_and_given_back() {
    let folder = tempfile::tempdir().unwrap();
    let data = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../exchange/tests/data/ministry.xml"
    );
    let dry = run(folder.path(), &["import", data, "--dry-run", "--json"]);
    assert!(
        dry.contains("\"written\": false"),
        "a plan writes nothing: {dry}"
    );
    let output = trefoil(
        folder.path(),
        &["show", "initiative:xx-example-min-2024-001"],
    );
    assert_eq!(output.status.code(), Some(1), "so it is not there");

    let done = run(folder.path(), &["import", data, "--json"]);
    assert!(
        done.contains("\"written\": true"),
        "now it is written: {done}"
    );
    let page = run(
        folder.path(),
        &["--lang", "fr", "show", "initiative:xx-example-min-2024-001"],
    );
    assert!(
        page.contains("Équipes de réponse"),
        "in the reader's language: {page}"
    );
    let found = run(folder.path(), &["search", "فرق الاستجابة", "--json"]);
    assert!(
        found.contains("xx-example-min-2024-001"),
        "and found by words of another"
    );
    let file = folder.path().join("out.xml");
    run(
        folder.path(),
        &["export", file.to_str().unwrap(), "Équipes", "--place", "KE"],
    );
    let xml = std::fs::read_to_string(&file).unwrap();
    assert!(
        xml.contains("<mx:note>keep me</mx:note>"),
        "what nobody understood is given back"
    );
    let again = run(folder.path(), &["import", file.to_str().unwrap(), "--json"]);
    let report: serde_json::Value = serde_json::from_str(&again).unwrap();
    assert_eq!(
        report["written"], false,
        "and read again it changes nothing: {again}"
    );
}

#[test]
fn a_bad_file_changes_nothing_and_is_explained() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bomb.xml");
    std::fs::write(
        &file,
        "<!DOCTYPE a [<!ENTITY b \"c\">]>\n<iati-activities/>",
    )
    .unwrap();
    let output = trefoil(
        folder.path(),
        &["--lang", "fr", "import", file.to_str().unwrap()],
    );
    assert_eq!(output.status.code(), Some(1), "refused");
    let said = text(&output.stderr);
    assert!(
        said.contains("La ligne 1 déclare un type de document")
            && said.contains("Rien n’a été importé"),
        "what is wrong, where, and that nothing has happened: {said}"
    );
    let output = trefoil(folder.path(), &["export", "records.docx", "--json"]);
    assert_eq!(
        output.status.code(),
        Some(2),
        "a format that there is not is wrong usage"
    );
    assert!(
        text(&output.stderr).contains("\"format-unknown\""),
        "with its code: {}",
        text(&output.stderr)
    );
    let nowhere = folder.path().join("no/such/folder.csv");
    let output = trefoil(folder.path(), &["export", nowhere.to_str().unwrap()]);
    assert_eq!(
        output.status.code(),
        Some(1),
        "a place that cannot be written to"
    );
    let left: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .filter_map(|entry| entry.unwrap().file_name().into_string().ok())
        .filter(|name| name.contains("part"))
        .collect();
    assert!(left.is_empty(), "nothing half-written stays: {left:?}");
}
