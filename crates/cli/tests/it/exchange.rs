//! Records leave in a file and come back.

use crate::{done, text, trefoil};

#[test]
fn what_leaves_in_any_format_comes_back_the_same() {
    let (here, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for name in ["all.csv", "all.xlsx", "all.jsonl", "all.xml"] {
        let file = here.path().join(name);
        let file = file.to_str().unwrap();
        done(here.path(), &["export", file]);
        let answer = done(elsewhere.path(), &["import", file, "--json"]);
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
        done(elsewhere.path(), &["export", again.to_str().unwrap()]);
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
    let dry = done(folder.path(), &["import", data, "--dry-run", "--json"]);
    assert!(
        dry.contains("\"written\": false"),
        "a plan writes nothing: {dry}"
    );
    let output = trefoil(
        folder.path(),
        &["show", "initiative:xx-example-min-2024-001"],
    );
    assert_eq!(output.status.code(), Some(1), "so it is not there");

    let written = done(folder.path(), &["import", data, "--json"]);
    assert!(
        written.contains("\"written\": true"),
        "now it is written: {written}"
    );
    let page = done(
        folder.path(),
        &["--lang", "fr", "show", "initiative:xx-example-min-2024-001"],
    );
    assert!(
        page.contains("Équipes de réponse"),
        "in the reader's language: {page}"
    );
    let found = done(folder.path(), &["search", "فرق الاستجابة", "--json"]);
    assert!(
        found.contains("xx-example-min-2024-001"),
        "and found by words of another"
    );
    let file = folder.path().join("out.xml");
    done(
        folder.path(),
        &["export", file.to_str().unwrap(), "Équipes", "--place", "KE"],
    );
    let xml = std::fs::read_to_string(&file).unwrap();
    assert!(
        xml.contains("<mx:note>keep me</mx:note>"),
        "what nobody understood is given back"
    );
    let again = done(folder.path(), &["import", file.to_str().unwrap(), "--json"]);
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

fn report(folder: &std::path::Path, file: &str) -> serde_json::Value {
    serde_json::from_str(&done(folder, &["import", file, "--json"])).unwrap()
}

#[test]
fn an_import_is_taken_back_as_one_action_and_can_be_repeated() {
    let folder = tempfile::tempdir().unwrap();
    let data = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../exchange/tests/data/bureau.xml"
    );
    let slug = "initiative:xx-example-bur-2023-5";
    let first = report(folder.path(), data);
    assert_eq!(
        first["counts"]["new"], 2,
        "the activity and its organisation: {first}"
    );
    let page = done(folder.path(), &["show", slug]);
    for said in [
        "Teams trained",
        "250,000 (1 February 2023)",
        "baseline 2, target 9",
        "80%",
    ] {
        assert!(page.contains(said), "{said:?} stands on the page: {page}");
    }
    let page = done(folder.path(), &["show", slug, "--json"]);
    assert!(page.contains("33.33%"), "the share of a place: {page}");
    done(folder.path(), &["undo"]);
    let found = done(
        folder.path(),
        &["search", "Regional network of teams", "--json"],
    );
    assert!(
        !found.contains("xx-example-bur-2023-5"),
        "nothing of it is found any more: {found}"
    );
    let again = report(folder.path(), data);
    assert_eq!(
        again["counts"]["changed"], 2,
        "read again, both records come back under their own names: {again}"
    );
    assert!(
        again["lines"].to_string().contains("It was withdrawn here"),
        "and that is said: {again}"
    );
    let found = done(
        folder.path(),
        &["search", "Regional network of teams", "--json"],
    );
    assert!(
        found.contains("xx-example-bur-2023-5"),
        "found again: {found}"
    );
    let third = report(folder.path(), data);
    assert_eq!(
        third["counts"]["same"], 1,
        "and then nothing is new: {third}"
    );
}

/// A file that never ends: whoever reads it can only be stopped.
#[cfg(unix)]
#[test]
fn an_interrupted_import_writes_nothing() {
    use std::io::Write;
    use std::process::{Command, Stdio};

    let folder = tempfile::tempdir().unwrap();
    done(folder.path(), &["init"]);
    let file = folder.path().join("endless.jsonl");
    let made = Command::new("mkfifo").arg(&file).status().unwrap();
    assert!(made.success(), "a pipe with a name");
    let child = Command::new(env!("CARGO_BIN_EXE_trefoil"))
        .args(["--json", "import", file.to_str().unwrap()])
        .env_clear()
        .env("TREFOIL_DATA_DIR", folder.path())
        .env("TREFOIL_KEYCHAIN", "off")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Opening waits until the program reads, and by then it listens for Ctrl+C.
    let mut pipe = std::fs::OpenOptions::new().write(true).open(&file).unwrap();
    let line = |number: u32| {
        format!(
            "{{\"record\":\"initiative\",\"slug\":\"endless-{number}\",\"title\":{{\"en\":\"Endless\"}}}}\n"
        )
    };
    pipe.write_all(line(0).as_bytes()).unwrap();
    let killed = Command::new("sh")
        .arg("-c")
        .arg(format!("kill -INT {}", child.id()))
        .status()
        .unwrap();
    assert!(killed.success(), "the signal is sent");
    // The program stops reading, and the pipe breaks.
    let broken = (1..1_000_000_u32).any(|number| pipe.write_all(line(number).as_bytes()).is_err());
    assert!(broken, "it has stopped before a million lines");
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1), "it says that it failed");
    let said = text(&output.stderr);
    assert!(
        said.contains("\"cancelled\"") && said.contains("Nothing has been written"),
        "and why: {said}"
    );
    let found = done(folder.path(), &["search", "Endless", "--json"]);
    assert!(
        !found.contains("endless-0"),
        "nothing of it was written: {found}"
    );
}

#[test]
fn a_table_of_ones_own_is_taken_in_by_a_map() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (table, map) = (at("own.csv"), at("map.json"));
    std::fs::write(
        &table,
        "Our projects\r\n\r\nProject name,Country,Planned start,Budget,Officer\r\nQuokka course,Kenya,25.3.2031,1250.50,X\r\n\
         Quokka drill,Кения; UG,2032,,Y\r\nQuokka talk,Atlantis,2032,,Z\r\n",
    )
    .unwrap();
    let refused = trefoil(folder.path(), &["import", &table]);
    assert_eq!(refused.status.code(), Some(1), "its head is not ours");
    assert!(
        text(&refused.stderr).contains("--propose-map"),
        "and the way on is named: {}",
        text(&refused.stderr)
    );
    let proposed = done(
        folder.path(),
        &[
            "import",
            &table,
            "--kind",
            "initiative",
            "--propose-map",
            &map,
        ],
    );
    assert!(
        proposed.contains(&map),
        "it says where the map is: {proposed}"
    );
    let mut proposal: serde_json::Value =
        serde_json::from_slice(&std::fs::read(&map).unwrap()).unwrap();
    let fields: Vec<&serde_json::Value> = proposal["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|column| &column["field"])
        .collect();
    assert_eq!(
        fields,
        [
            &serde_json::json!("title.en"),
            // One cell names no place, so the column is left to a person.
            &serde_json::Value::Null,
            &serde_json::json!("planned_start"),
            &serde_json::json!("budget.amount"),
            &serde_json::Value::Null,
        ],
        "by the names of fields, and by what stands in the cells: {proposal}"
    );
    assert_eq!(proposal["head"], 3, "a title above the head is no obstacle");
    assert_eq!(
        proposal["dates"], "day-month-year",
        "no month has the number 25"
    );
    proposal["columns"][1]["field"] = "beneficiaries".into();
    proposal["constants"] = serde_json::json!({"budget.currency": "EUR", "topics": "ciip"});
    std::fs::write(&map, proposal.to_string()).unwrap();
    let plan = done(
        folder.path(),
        &["import", &table, "--map", &map, "--dry-run"],
    );
    assert!(
        plan.contains("Atlantis"),
        "what is not recognised is told: {plan}"
    );
    assert!(
        plan.contains("Officer"),
        "and so is what is left out: {plan}"
    );
    let written = done(folder.path(), &["import", &table, "--map", &map, "--json"]);
    let report: serde_json::Value = serde_json::from_str(&written).unwrap();
    assert_eq!(report["counts"]["new"], 2, "{written}");
    let page = done(
        folder.path(),
        &["--lang", "fr", "show", "initiative:quokka-drill"],
    );
    assert!(
        page.contains("Kenya") && page.contains("Ouganda"),
        "names in any language are places: {page}"
    );
    let again = done(folder.path(), &["import", &table, "--map", &map, "--json"]);
    let report: serde_json::Value = serde_json::from_str(&again).unwrap();
    assert_eq!(
        (&report["counts"]["same"], &report["written"]),
        (&2.into(), &false.into()),
        "the same table again changes nothing: {again}"
    );
}

#[test]
fn an_empty_template_of_a_kind_is_filled_in_and_taken_in() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("template.csv");
    let name = file.to_str().unwrap();
    done(
        folder.path(),
        &["--lang", "ar", "export", name, "--template", "resource"],
    );
    let head = std::fs::read_to_string(&file).unwrap();
    assert!(
        head.contains("[title.ar]") && !head.contains("[beneficiaries]"),
        "the columns of this kind alone, with texts in the reader's language: {head}"
    );
    let columns = head.trim().split(',').count();
    let row = format!("resource,quokka-law,{}", ",".repeat(columns - 3));
    std::fs::write(&file, format!("{head}{row}\r\n")).unwrap();
    let plan = done(folder.path(), &["import", name, "--dry-run", "--json"]);
    assert!(
        plan.contains("resource:quokka-law"),
        "the head is known again: {plan}"
    );
}

#[test]
fn a_selection_of_records_is_exported_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("some.jsonl");
    let name = file.to_str().unwrap();
    done(
        folder.path(),
        &[
            "export",
            name,
            "--record",
            "initiative:2centre",
            "--record",
            "initiative:3ce-cyprus",
        ],
    );
    let text = std::fs::read_to_string(&file).unwrap();
    let slugs: Vec<String> = text
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["slug"].to_string())
        .collect();
    assert_eq!(
        slugs,
        ["\"2centre\"", "\"3ce-cyprus\""],
        "these, and no others"
    );
}
