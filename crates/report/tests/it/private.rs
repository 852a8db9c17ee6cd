use app::Fault;
use app::api::{Kind, SearchRequest};
use app::report::Unpublished;
use serde_json::json;

use crate::{catalogue, reader, record};

#[test]
fn what_is_private_is_in_no_report_unless_it_was_asked_for() {
    let (_folder, host) = catalogue();
    let statement = "Zanzibar harbour needs watching at night";
    let added = host
        .call(
            "record_add",
            "en",
            json!({ "kind": "need", "fields": {
                "statement": { "en": statement }, "place": "FJ", "topics": ["incident-management"],
            }}),
        )
        .unwrap();
    let slug = added["output"]["slug"]
        .as_str()
        .unwrap_or_else(|| panic!("{added}"))
        .to_owned();
    let reader = reader("en");
    let none = Unpublished::default();
    let asked = Unpublished {
        private: true,
        drafts: true,
    };
    let refused = app::report::sheet(&host, &reader, record(Kind::Need, &slug), none);
    assert!(
        matches!(refused, Err(Fault::RecordPrivate { .. })),
        "a sheet of it must be asked for as such: {refused:?}"
    );
    let sheet = app::report::sheet(&host, &reader, record(Kind::Need, &slug), asked).unwrap();
    assert!(
        report::html::page(&sheet).contains("Private"),
        "and then it is stamped"
    );
    let fiji = SearchRequest {
        places: vec!["FJ".to_owned()],
        ..SearchRequest::default()
    };
    for search in [fiji, SearchRequest::default()] {
        let pack = app::report::pack(&host, &reader, &search, none).unwrap();
        assert!(
            !report::html::page(&pack).contains("Zanzibar"),
            "no pack has it: {search:?}"
        );
        assert!(pack.stamp.is_none(), "and none says that it has");
    }
    let gaps = app::report::gaps(&host, &reader, "FJ", &[]).unwrap();
    assert!(
        !report::html::page(&gaps).contains("Zanzibar"),
        "nor has the summary of gaps"
    );
    let search = SearchRequest {
        query: "Zanzibar harbour".to_owned(),
        kinds: vec![Kind::Need],
        ..SearchRequest::default()
    };
    let pack = app::report::pack(&host, &reader, &search, asked).unwrap();
    let page = report::html::page(&pack);
    assert!(
        page.contains(statement),
        "a pack that was asked for it has it"
    );
    assert!(pack.stamp.is_some(), "and is stamped");
}

#[test]
fn a_case_and_an_assessment_are_printed_with_a_stamp() {
    let (_folder, host) = catalogue();
    let call = |name: &str, request: serde_json::Value| {
        host.call(name, "en", request)
            .unwrap_or_else(|error| panic!("{name}: {error}"))
    };
    let case = call(
        "case_keep",
        json!({ "records": ["need:need-fm-strategy", "programme:adrf-offer"], "why": "They asked" }),
    );
    let case = case["output"]["id"].clone();
    call(
        "case_note",
        json!({ "id": case, "text": "<b>Ring on Monday</b>" }),
    );
    let begun = call("assess_start", json!({ "method": "cmm", "place": "FJ" }));
    let assessment = begun["output"]["summary"]["id"].clone();
    call(
        "assess_set",
        json!({ "id": assessment, "key": "1.1", "stage": "formative", "gap": "No budget for it" }),
    );
    for lang in crate::LANGUAGES {
        let reader = host.reader(lang).unwrap();
        let id = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
        for (subject, said) in [
            (
                app::api::ReportSubject::Case { id: id(&case) },
                "Ring on Monday",
            ),
            (
                app::api::ReportSubject::Assessment {
                    id: id(&assessment),
                },
                "No budget for it",
            ),
        ] {
            let none = Unpublished::default();
            let html = app::api::ReportFormat::Html;
            let page = report::make(&host, &reader, &subject, html, none).unwrap();
            let page = String::from_utf8(page.bytes).unwrap();
            assert!(page.contains(said), "{lang}: what was said: {subject:?}");
            assert!(!page.contains("<b>Ring"), "{lang}: a text is never markup");
            let stamp = reader.localiser().report_stamp_private();
            assert!(page.contains(&stamp), "{lang}: and it is stamped");
            let pdf = app::api::ReportFormat::Pdf;
            let paper = report::make(&host, &reader, &subject, pdf, none).unwrap();
            assert!(
                paper.bytes.starts_with(b"%PDF") && paper.missing.is_empty(),
                "{lang}: on paper too, with every character: {:?}",
                paper.missing
            );
        }
    }
}
