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
