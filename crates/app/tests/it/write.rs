use app::Host;
use serde_json::{Value, json};

use crate::{catalogue, nothing, options};

pub(crate) fn call(host: &Host, name: &str, request: Value) -> Value {
    host.call(name, "en", request)
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

pub(crate) fn refused(host: &Host, name: &str, request: Value) -> Value {
    let error = host.call(name, "en", request).expect_err("refused");
    serde_json::to_value(error.view()).unwrap()
}

pub(crate) fn programme() -> Value {
    json!({
        "title": { "fr": "Fonds de résilience numérique du Pacifique" },
        "topics": ["ciip"],
        "eligible_places": ["FJ", "TO"],
    })
}

pub(crate) fn need() -> Value {
    json!({
        "statement": { "en": "Zanzibar gadgetry for responders", "fr": "Matériel" },
        "place": "FJ",
        "topics": ["incident-management"],
        "timing": { "en": "Before the secret budget" },
        "notes": "Ask the minister first",
    })
}

/// Adds a record and gives its slug.
pub(crate) fn add(host: &Host, kind: &str, fields: &Value) -> String {
    let added = call(
        host,
        "record_add",
        json!({ "kind": kind, "fields": fields }),
    );
    added["output"]["slug"].as_str().unwrap().to_owned()
}

/// The author of the newest change, without the marks that isolate directions.
fn author(history: &Value) -> String {
    l10n::strip_isolation(history["changes"][0]["author"].as_str().unwrap())
}

fn paths(view: &Value) -> Vec<(&str, &str)> {
    view["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["path"].as_str().unwrap(), one["code"].as_str().unwrap()))
        .collect()
}

#[test]
fn a_programme_goes_from_draft_to_published_and_back_with_who_and_why() {
    let (folder, host) = catalogue();
    call(
        &host,
        "profile_save",
        json!({ "name": "Ana Silva", "organisation": "GFCE", "role": "donor", "place": "PT" }),
    );
    let slug = add(&host, "programme", &programme());
    assert_eq!(
        slug, "fonds-de-resilience-numerique-du-pacifique",
        "a slug is made of the title"
    );
    let one = json!({ "kind": "programme", "slug": slug });
    let decide = |name: &str, why: &str| {
        let request = json!({ "kind": "programme", "slug": slug, "note": why });
        call(&host, name, request)["output"]["standing"]["code"].clone()
    };
    let early = refused(&host, "record_publish", one.clone());
    assert_eq!(
        early["code"], "standing-step",
        "a draft is submitted before it is published"
    );
    assert_eq!(decide("record_submit", ""), "submitted");
    assert_eq!(
        decide("record_publish", "Reviewed with the ministry"),
        "published"
    );
    let found = host
        .call(
            "search",
            "es",
            json!({ "query": "infraestructura crítica", "kinds": ["programme"], "places": ["TO"] }),
        )
        .unwrap();
    let slugs: Vec<&Value> = found["hits"]
        .as_array()
        .unwrap()
        .iter()
        .map(|hit| &hit["slug"])
        .collect();
    assert!(
        slugs.contains(&&json!(slug)),
        "written in French, found in Spanish by its theme: {slugs:?}"
    );
    assert_eq!(decide("record_withdraw", "A duplicate"), "withdrawn");
    assert_eq!(
        decide("record_restore", ""),
        "published",
        "it has the standing that it had before"
    );
    drop(host);
    let host = Host::open(options(folder.path())).unwrap();
    let history = call(&host, "history", one);
    let log: Vec<(Value, Value)> = history["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| (change["decision"]["code"].clone(), change["why"].clone()))
        .collect();
    assert_eq!(
        log,
        [
            (json!("published"), Value::Null),
            (json!("withdrawn"), json!("A duplicate")),
            (json!("published"), json!("Reviewed with the ministry")),
            (json!("submitted"), Value::Null),
            (Value::Null, Value::Null),
        ],
        "each decision stands in the history with its reason, newest first"
    );
    assert_eq!(
        author(&history),
        "Ana Silva (Donor · Global Forum on Cyber Expertise)",
        "the name comes from beside the log"
    );
}

#[test]
fn a_name_that_is_erased_is_nowhere_and_the_changes_stay() {
    let (folder, host) = catalogue();
    call(
        &host,
        "profile_save",
        json!({ "name": "Ana Unmistakable", "role": "donor" }),
    );
    let before = call(&host, "profile", nothing());
    let slug = add(&host, "programme", &programme());
    let log = |host: &Host| {
        call(
            host,
            "history",
            json!({ "kind": "programme", "slug": slug }),
        )
    };
    assert_eq!(author(&log(&host)), "Ana Unmistakable (Donor)");
    let erased = call(&host, "profile_erase", nothing());
    assert_ne!(
        erased["output"]["author"], before["author"],
        "what follows is by somebody else, for all that anybody can tell"
    );
    assert_eq!(
        author(&log(&host)),
        "Unknown author (Donor)",
        "role as stated, no name"
    );
    call(
        &host,
        "record_submit",
        json!({ "kind": "programme", "slug": slug }),
    );
    assert_eq!(
        author(&log(&host)),
        "Unknown author",
        "the new author has said nothing"
    );
    drop(host);
    let bytes = std::fs::read(folder.path().join("catalogue.db")).unwrap();
    let name = b"Ana Unmistakable";
    assert!(
        !bytes.windows(name.len()).any(|window| window == name),
        "not even in a page that SQLite has freed"
    );
}

#[test]
fn profile_parts_are_checked_and_taken_away_one_by_one() {
    let (_folder, host) = catalogue();
    for (request, code) in [
        (json!({ "role": "minister" }), "unknown-term"),
        (json!({ "place": "ZZ" }), "not-found"),
        (json!({ "place": "061" }), "not-found"),
        (json!({ "name": "x".repeat(121) }), "name-unfit"),
    ] {
        assert_eq!(
            refused(&host, "profile_save", request.clone())["code"],
            code,
            "{request}"
        );
    }
    let saved = call(
        &host,
        "profile_save",
        json!({ "name": " Ana  Silva ", "organisation": "A small ministry", "place": "FJ" }),
    );
    assert_eq!(saved["output"]["name"], "Ana Silva", "one line");
    assert_eq!(
        saved["output"]["organisation"], "A small ministry",
        "a body that the catalogue lacks is kept in words"
    );
    assert_eq!(
        saved["changed"]["settings"], true,
        "the place chooses the home page too"
    );
    let saved = call(&host, "profile_save", json!({ "name": "" }));
    assert_eq!(
        (&saved["output"]["name"], &saved["output"]["place"]["code"]),
        (&Value::Null, &json!("FJ")),
        "what is not named stays"
    );
}

#[test]
fn everything_that_is_wrong_is_said_at_once() {
    let (_folder, host) = catalogue();
    let before = call(&host, "start", nothing())["counts"].clone();
    let view = refused(
        &host,
        "record_add",
        json!({ "kind": "programme", "fields": {
            "titel": { "en": "x" },
            "slug": "No Slug",
            "standing": "published",
            "summary": { "en": " ", "xx": "text" },
            "topics": ["incident_management", "ciip", "ciip"],
            "eligible_places": ["Kenya", "ZZ"],
            "window": { "kind": "calls", "opens": "2026-05", "closes": "2026-02-31" },
            "envelope": { "amount_minor": 1250.5, "currency": "EURO" },
            "grant": { "currency": "USD", "min_minor": 10, "max_minor": 5 },
            "organisations": [{ "organisation": "gfcee", "role": "founder" }],
            "languages": ["french"],
            "initiative": 7,
            "sources": [{ "url": "www.example.org", "accessed": "31/02/2026" }],
        } }),
    );
    let mut found = paths(&view);
    found.sort_unstable();
    assert_eq!(
        found,
        [
            ("eligible_places[0]", "unknown-place"),
            ("eligible_places[1]", "unknown-place"),
            ("envelope.amount_minor", "amount-fraction"),
            ("envelope.currency", "unknown-currency"),
            ("grant.max_minor", "most-below-least"),
            ("initiative", "type"),
            ("languages[0]", "unknown-language"),
            ("organisations[0].organisation", "unknown-record"),
            ("organisations[0].role", "unknown-code"),
            ("slug", "slug"),
            ("sources[0].accessed", "date-form"),
            ("sources[0].url", "address"),
            ("standing", "standing-given"),
            ("summary.en", "empty-text"),
            ("summary.xx", "unknown-language"),
            ("titel", "unknown-field"),
            ("title", "missing"),
            ("topics[0]", "unknown-code"),
            ("topics[2]", "twice"),
            ("window.closes", "no-such-day"),
        ],
        "each with its path and its code: {view}"
    );
    let hint = |path: &str| {
        let findings = view["findings"].as_array().unwrap();
        let one = findings.iter().find(|one| one["path"] == path).unwrap();
        one["hint"].as_str().unwrap().to_owned()
    };
    for (path, meant) in [
        ("titel", "title"),
        ("topics[0]", "incident-management"),
        ("eligible_places[0]", "KE"),
        ("languages[0]", "fr"),
        ("organisations[0].organisation", "gfce"),
        ("organisations[0].role", "funder"),
        ("envelope.currency", "EUR"),
    ] {
        assert!(
            hint(path).contains(&format!("“{meant}”"))
                || hint(path).contains(&format!("“\u{2068}{meant}\u{2069}”")),
            "{path} suggests {meant}: {}",
            hint(path)
        );
    }
    assert_eq!(
        call(&host, "start", nothing())["counts"],
        before,
        "and nothing was written"
    );
    let taken = json!({ "kind": "organisation", "fields": { "slug": "gfce", "name": { "en": "Another" }, "kind": "ngo" } });
    assert!(
        paths(&refused(&host, "record_add", taken)).contains(&("slug", "slug-taken")),
        "a name has one owner"
    );
    let span = json!({ "kind": "initiative", "fields": { "title": { "en": "x" }, "topics": ["cbm"], "beneficiaries": [{ "place": "FJ" }, { "place": "FJ", "role": "priority" }], "planned_start": "2024", "planned_end": "2023-12" } });
    assert_eq!(
        paths(&refused(&host, "record_add", span)),
        [
            ("beneficiaries[1]", "twice"),
            ("planned_end", "end-before-start")
        ],
        "two of one name would become one, and an end comes last"
    );
}

#[test]
fn edits_of_different_fields_merge_and_of_the_same_field_wait() {
    let (_folder, host) = catalogue();
    let slug = add(&host, "programme", &programme());
    let open = call(
        &host,
        "record_open",
        json!({ "kind": "programme", "slug": slug }),
    );
    assert_eq!(
        open["fields"]["eligible_places"],
        json!(["FJ", "TO"]),
        "in the shape of the schema"
    );
    let edit = |seen: &Value, fields: Value| {
        call(
            &host,
            "record_edit",
            json!({ "kind": "programme", "slug": slug, "seen": seen, "fields": fields }),
        )["output"]
            .clone()
    };
    edit(
        &Value::Null,
        json!({ "cost_to_beneficiary": "free", "summary": { "fr": "Un fonds." } }),
    );
    let merged = edit(&open["seen"], json!({ "topics": ["ciip", "cbm"] }));
    assert_eq!(
        merged["review"],
        json!([]),
        "another field than the one changed meanwhile"
    );
    let page = call(
        &host,
        "record",
        json!({ "kind": "programme", "slug": slug }),
    );
    assert_eq!(page["conflicts"], 0);
    assert_eq!(
        page["summary"]["text"], "Un fonds.",
        "what was written meanwhile is still there"
    );
    let waiting = edit(
        &open["seen"],
        json!({ "summary": { "fr": "Une enveloppe." } }),
    );
    assert_eq!(
        waiting["review"],
        json!(["Summary"]),
        "the same field: both versions wait"
    );
    let page = call(
        &host,
        "record",
        json!({ "kind": "programme", "slug": slug }),
    );
    assert_eq!(page["conflicts"], 1, "nothing is lost");
    let same = edit(&Value::Null, json!({ "topics": ["cbm", "ciip"] }));
    assert_eq!(
        same["changed"], false,
        "a set in another order is no change"
    );
    let removed = edit(&Value::Null, json!({ "cost_to_beneficiary": null }));
    assert_eq!(removed["changed"], true, "null removes");
    let now = call(
        &host,
        "record_open",
        json!({ "kind": "programme", "slug": slug }),
    );
    assert_eq!(now["fields"].get("cost_to_beneficiary"), None);
    let gone = refused(
        &host,
        "record_edit",
        json!({ "kind": "programme", "slug": slug, "fields": { "title": { "fr": null } } }),
    );
    assert_eq!(
        paths(&gone),
        [("title", "missing")],
        "what is mandatory is not taken away"
    );
}

#[test]
fn what_is_opened_can_be_given_back_for_every_kind() {
    let (_folder, host) = catalogue();
    for reference in [
        "initiative:cyber4dev",
        "organisation:gfce",
        "need:need-fj-cii",
        "programme:cyber-rapid-offer",
    ] {
        let (kind, slug) = reference.split_once(':').unwrap();
        let open = call(&host, "record_open", json!({ "kind": kind, "slug": slug }));
        let back =
            json!({ "kind": kind, "slug": slug, "seen": open["seen"], "fields": open["fields"] });
        let same = call(&host, "record_edit", back);
        assert_eq!(
            same["output"]["changed"], false,
            "{reference}: reading and writing is no change"
        );
    }
}

#[test]
fn a_confirmation_is_by_an_organisation_on_a_day_that_has_come() {
    let (_folder, host) = catalogue();
    let one = |more: Value| {
        let mut request = json!({ "kind": "initiative", "slug": "cyber4dev" });
        request
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        request
    };
    assert_eq!(
        refused(&host, "record_confirm", one(json!({})))["code"],
        "organisation-missing"
    );
    let later = refused(
        &host,
        "record_confirm",
        one(json!({ "by": "gfce", "on": "2026-11-23" })),
    );
    assert_eq!(
        paths(&later),
        [("confirmed.on", "in-future")],
        "nobody knows tomorrow"
    );
    let nobody = refused(
        &host,
        "record_confirm",
        one(json!({ "by": "nobody-at-all" })),
    );
    assert_eq!(paths(&nobody), [("confirmed.by", "unknown-record")]);
    call(&host, "record_confirm", one(json!({ "by": "gfce" })));
    let page = call(&host, "record", one(json!({})));
    let said = page["provenance"]["confirmed"].as_str().unwrap();
    assert!(
        said.contains("Global Forum") && said.contains("22 November 2026"),
        "who and when: {said}"
    );
}

#[test]
fn the_self_check_stands_on_the_page_in_the_readers_language() {
    let (_folder, host) = catalogue();
    let mut fields = programme();
    fields["self_check"] = json!([
        { "principle": "10", "answer": "not-applicable" },
        { "principle": "6", "answer": "partly", "note": "By the ministry" },
    ]);
    let slug = add(&host, "programme", &fields);
    let page = host
        .call("record", "fr", json!({ "kind": "programme", "slug": slug }))
        .unwrap();
    let field = page["fields"]
        .as_array()
        .unwrap()
        .iter()
        .find(|field| field["key"] == "self_check")
        .unwrap();
    let labels: Vec<&str> = field["values"]
        .as_array()
        .unwrap()
        .iter()
        .map(|value| value["label"].as_str().unwrap())
        .collect();
    assert_eq!(labels.len(), 2);
    assert!(
        labels[0].contains("En partie") && labels[0].contains("By the ministry"),
        "in the order of the principles: {labels:?}"
    );
    assert!(labels[1].contains("Sans objet"), "{labels:?}");
    let twice = json!({ "kind": "programme", "slug": slug, "fields": { "self_check": [
        { "principle": "6", "answer": "yes" }, { "principle": "6", "answer": "no" }, { "principle": "11", "answer": "maybe" },
    ] } });
    assert_eq!(
        paths(&refused(&host, "record_edit", twice)),
        [
            ("self_check[2].principle", "unknown-code"),
            ("self_check[2].answer", "unknown-code"),
            ("self_check[1]", "twice")
        ],
        "one answer for each of the ten"
    );
}

#[test]
fn a_form_is_kept_as_it_was_typed_and_forgotten_when_told() {
    let (folder, host) = catalogue();
    call(
        &host,
        "draft_keep",
        json!({ "name": "new need", "body": "{\"statement\":\"half a sen" }),
    );
    drop(host);
    let host = Host::open(options(folder.path())).unwrap();
    let list = call(&host, "draft_list", nothing());
    assert_eq!(
        list["drafts"][0]["body"], "{\"statement\":\"half a sen",
        "as typed, also what is no JSON yet"
    );
    call(&host, "draft_drop", json!({ "name": "new need" }));
    assert_eq!(call(&host, "draft_list", nothing())["drafts"], json!([]));
    assert_eq!(
        refused(&host, "draft_keep", json!({ "name": "", "body": "" }))["code"],
        "name-unfit"
    );
}
