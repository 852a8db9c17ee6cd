use serde_json::{Value, json};

use crate::shared;

fn alike(request: Value) -> Vec<(String, String)> {
    let found = shared().call("alike", "en", request).unwrap();
    let records = found["records"].as_array().unwrap().iter();
    records
        .map(|one| {
            (
                one["record"]["slug"].as_str().unwrap().to_owned(),
                one["code"].as_str().unwrap().to_owned(),
            )
        })
        .collect()
}

#[test]
fn what_is_there_already_is_shown_while_the_title_is_typed() {
    let open = shared()
        .call(
            "record",
            "en",
            json!({ "kind": "initiative", "slug": "cyber4dev" }),
        )
        .unwrap();
    let title = open["record"]["title"]["text"].as_str().unwrap();
    let french = shared()
        .call(
            "record",
            "fr",
            json!({ "kind": "initiative", "slug": "cyber4dev" }),
        )
        .unwrap();
    let french = french["record"]["title"]["text"].as_str().unwrap();
    for (lang, typed) in [("en", title.to_lowercase()), ("fr", french.to_uppercase())] {
        let found = alike(json!({ "kind": "initiative", "fields": { "title": { lang: typed } } }));
        assert_eq!(
            found.first().map(|one| one.0.as_str()),
            Some("cyber4dev"),
            "{lang}: {found:?}"
        );
        assert!(found.len() <= 5, "at most five");
    }
    let own = alike(
        json!({ "kind": "initiative", "except": "cyber4dev", "fields": { "title": { "en": title } } }),
    );
    assert!(
        own.iter().all(|one| one.0 != "cyber4dev"),
        "a record is not its own duplicate: {own:?}"
    );
    let nothing = alike(
        json!({ "kind": "initiative", "fields": { "title": { "en": "" }, "topics": "not a list yet" } }),
    );
    assert_eq!(nothing, [], "a form that is half typed is no error");
}

#[test]
fn likeness_holds_both_ways_on_the_whole_catalogue() {
    let store = shared_profiles();
    for (at, one) in store.iter().enumerate() {
        assert_eq!(one.alike(one), None, "a record is not alike to itself");
        for other in store.iter().skip(at + 1) {
            assert_eq!(
                one.alike(other).is_some(),
                other.alike(one).is_some(),
                "of two, both are alike or neither"
            );
        }
    }
}

fn shared_profiles() -> std::sync::Arc<Vec<catalogue::search::likeness::Profile>> {
    let store = catalogue::Catalogue::open_bundled_read_only(catalogue::OpenOptions::new(
        crate::write_private::release(),
        0,
    ))
    .unwrap();
    store.profiles(catalogue::Kind::Programme).unwrap()
}

#[test]
fn likeness_reads_the_store_once_and_again_after_a_write() {
    let (folder, host) = crate::catalogue();
    let file = folder.path().join("catalogue.db");
    let options = || catalogue::OpenOptions::new(crate::write_private::release(), 0);
    let store = catalogue::Catalogue::open(&file, options()).unwrap();
    let profiles = || store.profiles(catalogue::Kind::Programme).unwrap();
    let first = profiles();
    assert!(
        std::sync::Arc::ptr_eq(&first, &profiles()),
        "a key press reads nothing again"
    );
    crate::write::add(&host, "programme", &crate::write::programme());
    assert_eq!(
        profiles().len(),
        first.len() + 1,
        "the write of another program is seen"
    );
}
