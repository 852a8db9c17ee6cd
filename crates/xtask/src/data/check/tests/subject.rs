//! Subject headings that are missing, foreign, unknown or out of order.
use super::{after, printed, refused, write};
use std::fs;

#[test]
fn headings_that_cannot_stand() {
    for (from, to, words) in [
        (
            r#""slug":"alpha","about""#,
            r#""slug":"omega","about""#,
            "orphan",
        ),
        (
            r#""about":["csirt","training"]"#,
            r#""about":["csirts"]"#,
            "is no concept",
        ),
        (
            r#""about":["csirt","training"]"#,
            r#""about":["training","csirt"]"#,
            "not sorted",
        ),
        (
            r#""touches":["women"]"#,
            r#""touches":["csirt"]"#,
            "stands twice",
        ),
        (r#""about":["csirt","training"],"#, "", "about"),
    ] {
        let found = after("subjects.jsonl", from, to);
        assert!(
            found
                .iter()
                .any(|finding| finding.starts_with("subjects.jsonl:1: ") && finding.contains(words)),
            "`{to}` is refused where it stands, for `{words}`: {found:#?}"
        );
    }
    refused(
        "subjects.jsonl",
        "{\"kind\":\"need\",\"slug\":\"need\",\"about\":[\"csirt\"]}\n{\"kind\":\"organisation\",\"slug\":\"donor\",\"about\":[\"training\"]}\n",
        "{\"kind\":\"organisation\",\"slug\":\"donor\",\"about\":[\"training\"]}\n{\"kind\":\"need\",\"slug\":\"need\",\"about\":[\"csirt\"]}\n",
        4,
        "kind, slug",
    );
}

#[test]
fn a_record_that_nobody_has_read_for_them() {
    assert_eq!(
        after(
            "subjects.jsonl",
            "{\"kind\":\"need\",\"slug\":\"need\",\"about\":[\"csirt\"]}\n",
            ""
        ),
        ["needs.jsonl:1: has no subject headings in subjects.jsonl: read it and give it some"],
        "the record is named, in its own file"
    );
}

#[test]
fn a_catalogue_without_headings() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path());
    fs::remove_file(folder.path().join("subjects.jsonl")).unwrap();
    assert_eq!(
        printed(folder.path()),
        [""; 0],
        "is a catalogue all the same"
    );
}
