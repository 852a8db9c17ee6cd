//! Missing, orphan and superfluous translations.
use super::{after, printed, refused, write};
use std::fs;

#[test]
fn texts_that_lack_a_translation() {
    for (draft, shorter, finding) in [
        (
            r#""slug":"beta","state":"machine","title":"t","summary":"s""#,
            r#""slug":"beta","state":"machine","title":"t""#,
            "initiatives.jsonl:2: /summary has no text in zh",
        ),
        (
            r#""slug":"beta","state":"machine","title":"t","summary":"s""#,
            r#""slug":"beta","state":"machine","summary":"s""#,
            "initiatives.jsonl:2: /title has no text in zh",
        ),
        (
            r#","how_to_apply":"h""#,
            "",
            "programmes.jsonl:1: /how_to_apply has no text in zh",
        ),
        (
            r#""slug":"strategy","state":"machine","title":"t","summary":"s""#,
            r#""slug":"strategy","state":"machine","title":"t""#,
            "resources.jsonl:1: /summary has no text in zh",
        ),
        (
            "{\"kind\":\"need\",\"slug\":\"need\",\"state\":\"machine\",\"statement\":\"s\"}\n",
            "",
            "needs.jsonl:1: /statement has no text in zh",
        ),
    ] {
        assert_eq!(
            after("i18n/zh.jsonl", draft, shorter),
            [finding],
            "the record that lacks the text is named"
        );
    }
}

#[test]
fn a_language_that_is_missing_altogether() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path());
    fs::remove_file(folder.path().join("i18n/pt.jsonl")).unwrap();
    let found = printed(folder.path());
    assert_eq!(
        found.len(),
        10,
        "every required text of every record is missing in pt: {found:#?}"
    );
    assert!(
        found
            .iter()
            .all(|finding| finding.ends_with("has no text in pt")),
        "and nothing else: {found:#?}"
    );
}

#[test]
fn translations_of_nothing() {
    let orphan =
        "{\"kind\":\"need\",\"slug\":\"other\",\"state\":\"machine\",\"statement\":\"s\"}\n";
    let after_the_need = "\"statement\":\"s\"}\n";
    refused(
        "i18n/es.jsonl",
        after_the_need,
        &format!("{after_the_need}{orphan}"),
        4,
        "orphan: there is no need `other`",
    );
    refused(
        "i18n/es.jsonl",
        r#""statement":"s""#,
        r#""statement":"s","how_to_apply":"h""#,
        3,
        "the record has no such text",
    );
    refused(
        "i18n/fr.jsonl",
        r#""slug":"alpha","state":"machine","#,
        r#""slug":"alpha","state":"machine","title":"t","#,
        1,
        "the record has an original in this language",
    );
    let folder = tempfile::tempdir().unwrap();
    write(folder.path());
    fs::write(folder.path().join("i18n/de.jsonl"), "").unwrap();
    assert_eq!(
        printed(folder.path()),
        ["i18n/de.jsonl:0: no language of the catalogue"],
        "a language nobody reads"
    );
}
