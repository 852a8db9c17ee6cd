use catalogue::data::{self, Reason};
use catalogue::record::{Body, RecordId, TextState};
use catalogue::{Kind, StoreError};
use tempfile::tempdir;

use crate::fixture::{CATALOGUE, Folder};

#[test]
fn every_broken_line_is_named_with_its_reason() {
    let dir = tempdir().unwrap();
    let mut folder = Folder::first();
    folder.initiatives.push("{not json".into());
    folder
        .initiatives
        .push(r#"{"slug":"Bad Slug","title":{"en":"x"}}"#.into());
    folder
        .initiatives
        .push(r#"{"slug":"alpha","title":{"en":"twice"}}"#.into());
    folder
        .initiatives
        .push(r#"{"slug":"date","title":{"en":"x"},"actual_start":"2019-13"}"#.into());
    folder.initiatives.push(
        r#"{"slug":"ref","organisations":[{"organisation":"nobody","role":"funder"}]}"#.into(),
    );
    folder.needs.push(r#"["a list"]"#.into());
    folder
        .french
        .push(r#"{"kind":"initiative","slug":"nothing","state":"machine","title":"x"}"#.into());
    folder
        .french
        .push(r#"{"kind":"initiative","slug":"beta","state":"machine","status":"x"}"#.into());
    folder.write(dir.path());
    let findings = data::read(dir.path()).unwrap_err();
    let list: Vec<(String, usize)> = findings
        .iter()
        .map(|f| {
            (
                f.file
                    .strip_prefix(dir.path())
                    .unwrap()
                    .display()
                    .to_string(),
                f.line,
            )
        })
        .collect();
    let at = |file: &str, line: usize| (file.to_owned(), line);
    assert_eq!(
        list,
        [
            at("i18n/fr.jsonl", 2),
            at("i18n/fr.jsonl", 3),
            at("initiatives.jsonl", 3),
            at("initiatives.jsonl", 4),
            at("initiatives.jsonl", 5),
            at("initiatives.jsonl", 6),
            at("initiatives.jsonl", 7),
            at("needs.jsonl", 2),
        ],
        "all of them, not only the first: {findings:?}"
    );
    assert!(
        matches!(findings[6].reason, Reason::Reference { .. }),
        "the reason is a type, not a sentence"
    );
    let error = StoreError::Data(findings);
    assert_eq!(error.to_string(), "the data folder has 8 errors");
}

#[test]
fn a_folder_without_its_name_is_no_catalogue() {
    let dir = tempdir().unwrap();
    let findings = data::read(dir.path()).unwrap_err();
    assert!(
        findings[0].file.ends_with("catalogue.json") && matches!(findings[0].reason, Reason::Io(_))
    );
}

#[test]
fn references_become_ids_and_originals_win_over_drafts() {
    let mut folder = Folder::first();
    folder.initiatives[0] = folder.initiatives[0].replace(
        r#""en":"Training for"#,
        r#""fr":"Formation.","en":"Training for"#,
    );
    folder.french.push(
        r#"{"kind":"initiative","slug":"alpha","state":"machine","summary":"Brouillon"}"#.into(),
    );
    let read = folder.read();
    let alpha = read
        .records
        .iter()
        .find(|record| record.slug == "alpha")
        .unwrap();
    let Body::Initiative(body) = Body::from_json(Kind::Initiative, alpha.body.clone()).unwrap()
    else {
        panic!()
    };
    let acme = RecordId::bundled(CATALOGUE.parse().unwrap(), Kind::Organisation, "acme");
    assert_eq!(
        body.organisations[0].organisation, acme,
        "slugs are for people, ids for machines"
    );
    let french = body.summary.get("fr").unwrap();
    assert_eq!(
        (french.text.as_str(), french.state),
        ("Formation.", TextState::Original)
    );
    assert!(
        body.title.get("fr").unwrap().basis.is_some(),
        "a translation knows what it was made from"
    );
}
