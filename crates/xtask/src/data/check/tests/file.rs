//! Faults of a file as a whole: order, form, places, vocabularies.
use super::{FACTS, INITIATIVES, NEEDS, after, printed, refused, write};
use std::fs;

#[test]
fn slugs_out_of_order_or_twice() {
    let swapped: String = INITIATIVES
        .lines()
        .rev()
        .map(|line| format!("{line}\n"))
        .collect();
    refused(
        "initiatives.jsonl",
        INITIATIVES,
        &swapped,
        2,
        "not sorted by slug: `alpha` after `beta`",
    );
    let doubled = format!("{NEEDS}{NEEDS}");
    refused("needs.jsonl", NEEDS, &doubled, 2, "`need` stands twice");
    let swapped: String = FACTS
        .lines()
        .rev()
        .map(|line| format!("{line}\n"))
        .collect();
    refused(
        "facts.jsonl",
        FACTS,
        &swapped,
        2,
        "not sorted by country, fact, value",
    );
    let draft = "{\"kind\":\"need\",\"slug\":\"need\",\"state\":\"machine\",\"statement\":\"s\"}\n";
    refused("i18n/ru.jsonl", draft, &draft.repeat(2), 4, "stands twice");
}

#[test]
fn lines_that_are_not_canonical() {
    refused(
        "needs.jsonl",
        r#"{"slug":"need""#,
        r#"{ "slug":"need""#,
        1,
        "canonical",
    );
    refused(
        "needs.jsonl",
        r#"{"slug":"need""#,
        r#"{"slug":"first","slug":"need""#,
        1,
        "canonical",
    );
    refused("needs.jsonl", "A need.", r"A n\u0065ed.", 1, "canonical");
    refused("needs.jsonl", "\"high\"}\n", "\"high\"}", 1, "line feed");
    refused("needs.jsonl", "\"high\"}\n", "\"high\"}\n\n", 2, "not JSON");
    refused("needs.jsonl", "A need.", r"A\u0007 need.", 1, "U+0007");
    refused("facts.jsonl", r#","confidence":"high"}"#, "", 1, "not JSON");
}

#[test]
fn files_that_cannot_be_read() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path());
    fs::write(
        folder.path().join("facts.jsonl"),
        [b"{\"country\":\"FJ\"}\n\xff\n".as_slice()].concat(),
    )
    .unwrap();
    assert_eq!(
        printed(folder.path()),
        ["facts.jsonl:2: not UTF-8"],
        "the line of the broken byte"
    );
    fs::remove_file(folder.path().join("facts.jsonl")).unwrap();
    let found = printed(folder.path());
    assert!(
        found.len() == 1 && found[0].starts_with("facts.jsonl:0: cannot be read"),
        "a missing file is named: {found:#?}"
    );
    fs::remove_file(folder.path().join("schema/need.schema.json")).unwrap();
    let found = printed(folder.path());
    assert!(
        found.len() == 1 && found[0].contains("need.schema.json"),
        "nothing is checked without its schema: {found:#?}"
    );
}

#[test]
fn places_out_of_the_tree() {
    refused(
        "places.json",
        r#""region":false,"parent":"054""#,
        r#""region":false"#,
        5,
        "no way up to 001",
    );
    let circle = after("places.json", r#""parent":"001""#, r#""parent":"054""#);
    assert!(
        circle
            .iter()
            .all(|finding| finding.contains("no way up to 001"))
            && circle.len() == 2,
        "a region under itself has no way up, nor has what stands under it: {circle:#?}"
    );
    let swapped = after("places.json", r#""code":"001""#, r#""code":"FK""#);
    assert!(
        swapped
            .iter()
            .any(|finding| finding.contains("not sorted after `FK`")),
        "codes are sorted: {swapped:#?}"
    );
}

#[test]
fn vocabularies_that_contradict_themselves() {
    refused(
        "vocabulary/mode.json",
        r#""code": "workshop""#,
        r#""code": "training""#,
        6,
        "`training` stands twice",
    );
    refused(
        "vocabulary/mode.json",
        r#""name": "mode""#,
        r#""name": "modes""#,
        1,
        "not that of the file",
    );
}
