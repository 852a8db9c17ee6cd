use serde_json::{Value, json};

use crate::catalogue as opened;
use crate::write::{call, refused};
use crate::write_peer::Colleague;

const SLUG: &str = "cmm-tonga-2018";
const REFERENCE: &str = "initiative:cmm-tonga-2018";

fn edit(host: &app::Host, fields: &Value) {
    call(
        host,
        "record_edit",
        json!({ "kind": "initiative", "slug": SLUG, "fields": fields }),
    );
}

fn list(host: &app::Host) -> Value {
    call(
        host,
        "review_list",
        json!({ "record": REFERENCE, "answered": true }),
    )
}

fn field<'a>(list: &'a Value, path: &str) -> &'a Value {
    list["waiting"][0]["fields"]
        .as_array()
        .unwrap()
        .iter()
        .find(|field| field["path"] == path)
        .unwrap()
}

fn seen(field: &Value) -> Vec<Value> {
    let versions = field["versions"].as_array().unwrap();
    versions.iter().map(|one| one["change"].clone()).collect()
}

#[test]
fn a_conflict_is_shown_with_the_words_that_differ_and_decided() {
    let (_folder, host) = opened();
    let before = call(
        &host,
        "record_open",
        json!({ "kind": "initiative", "slug": SLUG, "text_lang": null }),
    );
    let title = before["fields"]["title"]["en"].as_str().unwrap().to_owned();
    edit(
        &host,
        &json!({ "title": { "en": format!("{title} and after") } }),
    );
    let theirs = json!({ "title": { "en": format!("New {title}") } });
    Colleague::of(&host).writes(&host, "initiative", SLUG, &theirs);
    let list = list(&host);
    assert_eq!((&list["fields"], &list["records"]), (&json!(1), &json!(1)));
    let found = field(&list, "title.en");
    assert_eq!(
        l10n::strip_isolation(found["label"].as_str().unwrap()),
        "Title (English)",
        "the label of the form, with the language"
    );
    assert_eq!(
        found["base"]["value"],
        json!(title),
        "what both were written over"
    );
    let versions = found["versions"].as_array().unwrap();
    let theirs = versions.iter().find(|one| one["own"] == false).unwrap();
    assert_eq!(
        theirs["words"][0],
        json!({ "text": "New ", "mark": "added" })
    );
    assert_eq!(theirs["why"], "From the report");
    assert_eq!(theirs["lang"], "en", "a text says its language");
    assert!(
        theirs["from"].as_str().unwrap().contains("file"),
        "where from: {theirs}"
    );
    let mine = versions.iter().find(|one| one["own"] == true).unwrap();
    assert_eq!(
        mine["words"].as_array().unwrap().last().unwrap(),
        &json!({ "text": " and after", "mark": "added" })
    );

    let decide = |chosen: Value| {
        let mut decision =
            json!({ "kind": "initiative", "slug": SLUG, "path": "title.en", "seen": seen(found) });
        decision
            .as_object_mut()
            .unwrap()
            .extend(chosen.as_object().unwrap().clone());
        json!({ "decisions": [decision] })
    };
    let view = refused(&host, "review_resolve", decide(json!({ "write": "  " })));
    assert_eq!(view["code"], "invalid", "a title says something: {view}");
    let view = refused(&host, "review_resolve", decide(json!({})));
    assert_eq!(view["code"], "not-waiting", "nothing is chosen: {view}");
    let done = call(
        &host,
        "review_resolve",
        decide(json!({ "write": "A third title" })),
    );
    assert_eq!(done["output"], json!({ "decided": 1, "left": 0 }));
    let after = call(
        &host,
        "record_open",
        json!({ "kind": "initiative", "slug": SLUG, "text_lang": null }),
    );
    assert_eq!(after["fields"]["title"]["en"], "A third title");
    call(&host, "undo", json!({ "of": done["changed"]["action"] }));
    assert_eq!(
        self::list(&host)["fields"],
        1,
        "taken back, both versions wait again"
    );
}

#[test]
fn what_is_no_text_is_written_in_the_form() {
    let (_folder, host) = opened();
    edit(&host, &json!({ "status": "ongoing" }));
    let theirs = json!({ "status": "planned" });
    Colleague::of(&host).writes(&host, "initiative", SLUG, &theirs);
    let list = list(&host);
    let found = field(&list, "status");
    assert_eq!(found["control"], "form");
    let theirs = &found["theirs"];
    assert!(
        theirs.is_string(),
        "one version came from elsewhere: {found}"
    );
    assert!(
        found["versions"]
            .as_array()
            .unwrap()
            .iter()
            .all(|one| one["words"] == json!([])),
        "a code is shown by its label, not by words that differ"
    );
    let decision = |key: &str, value: &Value| json!({ "decisions": [{ "kind": "initiative", "slug": SLUG, "path": "status", "seen": seen(found), key: value }] });
    let view = refused(
        &host,
        "review_resolve",
        decision("write", &json!("cancelled")),
    );
    assert_eq!(view["code"], "bad-request");
    assert!(
        view["message"].as_str().unwrap().contains("Status"),
        "it names the field: {view}"
    );
    call(&host, "review_resolve", decision("take", theirs));
    let page = call(
        &host,
        "record",
        json!({ "kind": "initiative", "slug": SLUG, "text_lang": null }),
    );
    assert_eq!(page["record"]["status"]["code"], "planned");
    assert_eq!(page["conflicts"], 0);
}

#[test]
fn a_proposal_is_adopted_declined_and_reconsidered() {
    let (_folder, host) = opened();
    let theirs = json!({ "title": { "en": "A proposed title" } });
    Colleague::unknown().writes(&host, "initiative", SLUG, &theirs);
    let open = list(&host);
    assert_eq!(
        (&open["fields"], &open["proposals"]),
        (&json!(0), &json!(1))
    );
    let proposal = &open["proposed"][0];
    assert_eq!(proposal["record"]["slug"], SLUG);
    assert_eq!(proposal["answer"], Value::Null);
    assert_eq!(
        proposal["reason"], "Nobody has vouched for who wrote it: there is no registry here yet.",
        "why it waits"
    );
    let change = proposal["change"].as_str().unwrap();
    let answer = |said: &str| json!({ "change": change[..12], "answer": said });
    call(&host, "review_answer", answer("decline"));
    let declined = list(&host);
    assert_eq!(
        (&declined["proposals"], &declined["answered"]),
        (&json!(0), &json!(1))
    );
    assert_eq!(
        declined["proposed"][0]["answer"]["code"], "declined",
        "it is kept"
    );
    call(&host, "review_answer", answer("reconsider"));
    let path = &proposal["fields"][0]["proposed"]["path"];
    let seen = json!({ path.as_str().unwrap(): proposal["fields"][0]["seen"] });
    call(
        &host,
        "review_answer",
        json!({ "change": change, "answer": "adopt", "seen": seen }),
    );
    let page = call(
        &host,
        "record",
        json!({ "kind": "initiative", "slug": SLUG, "text_lang": "en" }),
    );
    assert_eq!(page["record"]["title"]["text"], "A proposed title");
    let view = refused(&host, "review_answer", answer("adopt"));
    assert_eq!(view["code"], "not-waiting", "{view}");
    let view = refused(
        &host,
        "review_answer",
        json!({ "change": "ff", "answer": "adopt" }),
    );
    assert_eq!(view["code"], "not-found", "{view}");
}

#[test]
fn a_record_is_shown_as_it_was_beside_what_it_says_today() {
    let (_folder, host) = opened();
    edit(&host, &json!({ "status": "ongoing" }));
    let one = json!({ "kind": "initiative", "slug": SLUG, "text_lang": null });
    let history = call(&host, "history", one);
    let first = history["changes"].as_array().unwrap().last().unwrap();
    let at = |change: &Value| {
        call(
            &host,
            "record_as_was",
            json!({ "kind": "initiative", "slug": SLUG, "change": change }),
        )
    };
    let was = at(&first["id"]);
    let status = |page: &Value| -> Value {
        let fields = page["fields"].as_array().unwrap();
        let found = fields
            .iter()
            .find(|field| field["key"] == "status")
            .unwrap();
        found.clone()
    };
    assert_eq!(
        status(&was)["cells"][0]["values"][0]["term"]["code"],
        "completed"
    );
    assert_eq!(
        status(&was)["cells"][1]["values"][0]["term"]["code"],
        "ongoing"
    );
    assert_eq!(
        status(&was)["differs"],
        true,
        "what is different today is marked"
    );
    let now = at(&history["changes"][0]["id"]);
    assert_eq!(
        status(&now)["differs"],
        false,
        "the newest change left it as it is"
    );
    let view = refused(
        &host,
        "record_as_was",
        json!({ "kind": "initiative", "slug": SLUG, "change": "no such" }),
    );
    assert_eq!(view["code"], "not-found");
}

#[test]
fn what_was_handed_in_waits_for_the_steward_oldest_first_and_drafts_and_private_needs_do_not() {
    let (_folder, host) = opened();
    let names = |list: &Value| -> Vec<String> {
        let submitted = list["submitted"].as_array().unwrap().iter();
        submitted
            .map(|one| one["slug"].as_str().unwrap().to_owned())
            .collect()
    };
    let mut slugs = Vec::new();
    for title in ["First", "Second", "Third"] {
        let fields =
            json!({ "title": { "en": title }, "topics": ["ciip"], "eligible_places": ["FJ"] });
        slugs.push(crate::write::add(&host, "programme", &fields));
    }
    crate::write::add(&host, "need", &crate::write::need());
    let everything = json!({ "record": null, "limit": 0, "answered": false });
    let list = call(&host, "review_list", everything.clone());
    assert_eq!(list["submissions"], 0, "drafts wait for nobody else");
    for slug in &slugs {
        call(
            &host,
            "record_submit",
            json!({ "kind": "programme", "slug": slug }),
        );
    }
    let list = call(&host, "review_list", everything.clone());
    assert_eq!(list["submissions"], 3);
    assert_eq!(names(&list), slugs, "who waits longest comes first");
    let few = call(
        &host,
        "review_list",
        json!({ "record": null, "limit": 2, "answered": false }),
    );
    assert_eq!(few["submissions"], 3, "all are counted");
    assert_eq!(
        names(&few),
        slugs[..2],
        "and as many are shown as were asked for"
    );
    let one = call(
        &host,
        "review_list",
        json!({ "record": format!("programme:{}", slugs[1]) }),
    );
    assert_eq!(names(&one), slugs[1..2], "of one record, only that record");
    call(
        &host,
        "record_publish",
        json!({ "kind": "programme", "slug": slugs[0] }),
    );
    let list = call(&host, "review_list", everything);
    assert_eq!(
        names(&list),
        slugs[1..],
        "what is published waits no longer"
    );
}
