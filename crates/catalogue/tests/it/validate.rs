use catalogue::record::{Extra, assemble, flatten};
use catalogue::validate::{Known, mandatory, validate};
use catalogue::{Kind, RecordId};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

/// A catalogue in which every slug names a record.
struct Everybody;

impl Known for Everybody {
    fn find(&self, kind: Kind, reference: &str) -> Option<RecordId> {
        let namespace = uuid::Uuid::from_u128(1);
        reference
            .parse()
            .ok()
            .or_else(|| Some(RecordId::bundled(namespace, kind, reference)))
    }

    fn like(&self, _: Kind, _: &str) -> Option<String> {
        None
    }
}

fn object(json: &Json) -> Extra {
    json.as_object().cloned().unwrap_or_default()
}

fn texts() -> impl Strategy<Value = Json> {
    proptest::collection::btree_map(
        prop::sample::select(vec!["en", "fr", "ar", "zh"]),
        "[a-zé网ا]{1,12}( [a-z]{1,8}){0,3}",
        1..4,
    )
    .prop_map(|texts| json!(texts))
}

fn date() -> impl Strategy<Value = String> {
    (1990u16..2040, 0u8..13, 0u8..29).prop_map(|(year, month, day)| match (month, day) {
        (0, _) => format!("{year}"),
        (_, 0) => format!("{year}-{month:02}"),
        _ => format!("{year}-{month:02}-{day:02}"),
    })
}

fn set(codes: &'static [&'static str]) -> impl Strategy<Value = Vec<&'static str>> {
    prop::sample::subsequence(codes, 1..=codes.len())
}

/// A programme that the schema allows, with every field that may be there or not.
fn programme() -> impl Strategy<Value = Json> {
    let asked = (
        texts(),
        set(&["ciip", "cbm", "gender"]),
        set(&["FJ", "061", "LDC", "XK"]),
    );
    let more = (
        prop::option::of(texts()),
        prop::option::of(set(&["workshop", "grant", "advisory"])),
        prop::option::of(date()),
        prop::option::of((
            0i64..10_000_000,
            prop::sample::select(vec!["EUR", "JPY", "KWD"]),
        )),
        prop::option::of(set(&["1", "6", "10"])),
        prop::option::of("[a-z]{1,10}"),
    );
    (asked, more).prop_map(
        |((title, topics, places), (summary, modes, closes, envelope, principles, funder))| {
            let mut body =
                object(&json!({ "title": title, "topics": topics, "eligible_places": places }));
            let mut put = |name: &str, json: Option<Json>| {
                if let Some(json) = json {
                    body.insert(name.to_owned(), json);
                }
            };
            put("summary", summary);
            put("modes", modes.map(|modes| json!(modes)));
            put(
                "window",
                closes.map(|closes| json!({ "kind": "calls", "closes": closes })),
            );
            put(
                "envelope",
                envelope.map(
                    |(amount, currency)| json!({ "amount_minor": amount, "currency": currency }),
                ),
            );
            put(
                "self_check",
                principles.map(|all| {
                    all.into_iter()
                        .map(|one| json!({ "principle": one, "answer": "partly", "note": "why" }))
                        .collect()
                }),
            );
            put(
                "organisations",
                funder.map(|slug| json!([{ "organisation": slug, "role": "funder" }])),
            );
            Json::Object(body)
        },
    )
}

proptest! {
    #[test]
    fn what_passes_goes_into_the_log_and_comes_back_and_passes_again(body in programme()) {
        let checked = validate(Kind::Programme, object(&body), &Everybody);
        prop_assert!(checked.is_writable(), "{:?} in {body}", checked.findings);
        let fields = flatten(Kind::Programme, &checked.body).expect("what passed can be taken apart");
        let back = assemble(Kind::Programme, &fields);
        let again = validate(Kind::Programme, back, &Everybody);
        prop_assert!(again.is_writable(), "{:?}", again.findings);
        prop_assert_eq!(flatten(Kind::Programme, &again.body).unwrap(), fields, "the same fields: nothing is lost or made up");
    }

    #[test]
    fn any_json_at_all_is_answered(
        name in prop::sample::select(vec!["title", "topics", "window", "envelope", "sources", "languages", "initiative", "self_check", "organisations", "nonsense"]),
        value in "[\\[\\]{}\":,a-z0-9. -]{0,40}",
    ) {
        let value: Json = serde_json::from_str(&value).unwrap_or(Json::String(value));
        let mut body = object(&json!({ "title": { "en": "x" }, "topics": ["ciip"], "eligible_places": ["FJ"] }));
        body.insert(name.to_owned(), value);
        for kind in Kind::PUBLIC {
            let checked = validate(kind, body.clone(), &Everybody);
            if checked.is_writable() {
                prop_assert!(flatten(kind, &checked.body).is_ok(), "what passes can be written: {:?}", checked.body);
                for field in mandatory(kind) {
                    prop_assert!(checked.body.contains_key(*field), "{field}");
                }
            }
        }
    }
}

#[test]
fn the_bundled_records_have_nothing_against_them() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    for record in catalogue::data::read(&folder).unwrap().records {
        let checked = validate(record.kind, record.body, &Everybody);
        let odd: Vec<_> = checked
            .findings
            .iter()
            .filter(|finding| !finding.advice)
            .collect();
        assert!(
            odd.is_empty() || record.kind == Kind::Place,
            "{}:{}: {odd:?}",
            record.kind,
            record.slug
        );
    }
}
