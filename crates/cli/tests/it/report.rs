//! Reports are written from the terminal.

use crate::{built, error, json, text, trefoil};

#[test]
fn a_pack_a_brief_and_a_comparison_are_written_in_the_readers_language() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let pdf = at("pack.pdf");
    let answer = json(&[
        "--lang", "ar", "export", &pdf, "--format", "pdf", "--place", "WS", "--json",
    ]);
    assert_eq!(answer["title"], "ساموا", "a pack is named after its place");
    assert!(answer["pages"].as_u64().unwrap() > 2, "{answer}");
    assert_eq!(answer["missing"], serde_json::json!([]), "{answer}");
    assert!(
        std::fs::read(&pdf).unwrap().starts_with(b"%PDF"),
        "the file is a PDF"
    );
    let html = at("brief.html");
    json(&[
        "--lang", "zh", "report", "brief", "WS", "-o", &html, "--json",
    ]);
    let page = std::fs::read_to_string(&html).unwrap();
    assert!(
        page.contains("<html lang=\"zh\" dir=\"ltr\">") && page.contains("萨摩亚"),
        "the page is Chinese"
    );
    let compared = at("compared.html");
    let output = trefoil(
        built(),
        &[
            "report",
            "compare",
            "initiative:2centre",
            "initiative:3ce-cyprus",
            "-o",
            &compared,
        ],
    );
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(
        text(&output.stdout).contains(&compared),
        "it says where the file is"
    );
}

#[test]
fn what_is_wrong_is_explained_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("one.pdf");
    let name = file.to_str().unwrap();
    let (code, refused) = error(
        built(),
        &["report", "compare", "initiative:2centre", "-o", name],
    );
    assert_eq!(code, Some(2), "one record is wrong usage: {refused}");
    assert_eq!(refused["code"], "compare-count", "{refused}");
    let odd = folder.path().join("one.docx");
    let (code, refused) = error(
        built(),
        &["report", "gaps", "WS", "-o", odd.to_str().unwrap()],
    );
    assert_eq!(code, Some(2), "no form of that name: {refused}");
    assert!(
        refused["hint"].as_str().unwrap().contains(".pdf"),
        "the hint names the endings: {refused}"
    );
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        0,
        "nothing was written"
    );
}

#[test]
fn an_export_can_be_any_report() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let pair = [
        "--record",
        "initiative:2centre",
        "--record",
        "initiative:3ce-cyprus",
    ];
    for (name, options) in [
        (
            "brief.html",
            ["--report", "brief", "--place", "WS"].as_slice(),
        ),
        ("gaps.html", &["--report", "gaps", "--place", "WS"]),
        (
            "record.html",
            &["--report", "record", "--record", "initiative:2centre"],
        ),
        (
            "comparison.html",
            &[["--report", "comparison"].as_slice(), &pair].concat(),
        ),
        ("pack.html", &["--report", "pack", "--place", "WS"]),
        ("sheet.html", &["--record", "initiative:2centre"]),
    ] {
        let file = at(name);
        let output = trefoil(
            built(),
            &[["export", file.as_str()].as_slice(), options].concat(),
        );
        assert_eq!(
            output.status.code(),
            Some(0),
            "{name}: {}",
            text(&output.stderr)
        );
        let page = std::fs::read_to_string(&file).unwrap();
        assert!(page.contains("<html"), "{name} is a page");
    }
    let (code, refused) = error(built(), &["export", &at("none.pdf"), "--report", "brief"]);
    assert_eq!(code, Some(2), "a brief is of one place: {refused}");
    assert!(
        refused["message"].as_str().unwrap().contains("--place"),
        "what is missing is named: {refused}"
    );
}
