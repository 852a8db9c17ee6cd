use catalogue::Kind;
use catalogue::record::{Body, Extra, assemble, flatten};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

fn json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        "[^\u{0}]{0,8}".prop_map(Json::from),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Json::from),
            // Keys in order: a map of a newer version has no order of its own.
            prop::collection::btree_map("[a-z]{1,4}", inner, 0..3)
                .prop_map(|map| Json::Object(map.into_iter().collect())),
        ]
    })
}

fn codes() -> impl Strategy<Value = Vec<String>> {
    prop::collection::btree_set("[a-z0-9.é-]{1,6}", 1..4).prop_map(|set| set.into_iter().collect())
}

fn texts() -> impl Strategy<Value = Json> {
    prop::collection::btree_map(
        "[a-z]{2}(-[A-Z]{2})?",
        prop_oneof![
            ".{0,10}".prop_map(Json::from),
            ".{0,10}".prop_map(
                |text| json!({"text": text, "state": "machine", "basis": "0123456789abcdef"})
            ),
        ],
        1..4,
    )
    .prop_map(|map| Json::Object(map.into_iter().collect()))
}

fn initiative() -> impl Strategy<Value = Extra> {
    let organisations =
        prop::collection::btree_set((0u128..4, prop_oneof!["funder", "implementer"]), 1..4);
    let sources =
        prop::collection::btree_map("https://[a-z]{1,4}", prop::option::of("[a-z]{1,5}"), 1..4);
    let extra = prop::collection::btree_map("x_[a-zé./ ]{1,5}", json(), 0..3);
    (texts(), codes(), codes(), organisations, sources, extra, prop::option::of(any::<i64>())).prop_map(
        |(title, topics, places, organisations, sources, extra, seats)| {
            let mut body = Extra::new();
            body.insert("title".into(), title);
            body.insert("topics".into(), topics.into());
            let mut places: Vec<Json> = places.into_iter().map(|place| json!({"place": place})).collect();
            if let Some(first) = places.first_mut() {
                first["role"] = "priority".into();
                first["share"] = 40.into();
            }
            body.insert("beneficiaries".into(), places.into());
            let organisations: Vec<Json> = organisations
                .into_iter()
                .map(|(id, role)| json!({"organisation": uuid::Uuid::from_u128(id).to_string(), "role": role}))
                .collect();
            body.insert("organisations".into(), organisations.into());
            body.insert("actual_start".into(), "2019-03".into());
            if let Some(seats) = seats {
                body.insert("seats".into(), seats.into());
            }
            body.insert("budget".into(), json!({"amount_minor": 5, "currency": "EUR", "x_new": [1]}));
            let sources: Vec<Json> = sources
                .into_iter()
                .map(|(url, title)| match title {
                    Some(title) => json!({"url": url, "title": title, "x_archive": true}),
                    None => json!({"url": url}),
                })
                .collect();
            body.insert("sources".into(), sources.into());
            body.extend(extra);
            body
        },
    )
}

proptest! {
    #[test]
    fn putting_together_undoes_taking_apart(body in initiative()) {
        // Lists come back in the order of their paths: that order is the canonical one.
        let fields = flatten(Kind::Initiative, &body).unwrap();
        let again = assemble(Kind::Initiative, &fields);
        prop_assert_eq!(sorted(&Json::Object(again.clone())), sorted(&Json::Object(body)), "no field is lost or invented");
        prop_assert_eq!(flatten(Kind::Initiative, &again).unwrap(), fields, "and the fields are the same again");
        let typed = Body::from_json(Kind::Initiative, again.clone()).unwrap();
        prop_assert_eq!(sorted(&Json::Object(typed.to_json().unwrap())), sorted(&Json::Object(again)), "the typed body loses nothing");
    }
}

fn sorted(json: &Json) -> Json {
    match json {
        Json::Array(list) => {
            let mut list: Vec<Json> = list.iter().map(sorted).collect();
            list.sort_by_key(ToString::to_string);
            list.into()
        }
        Json::Object(map) => {
            let map: std::collections::BTreeMap<&String, Json> = map
                .iter()
                .map(|(key, value)| (key, sorted(value)))
                .collect();
            json!(map)
        }
        other => other.clone(),
    }
}

#[test]
fn every_bundled_record_comes_back_whole() {
    let folder =
        catalogue::data::read(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data"))
            .unwrap();
    for record in folder.records {
        let fields = flatten(record.kind, &record.body).unwrap();
        let again = assemble(record.kind, &fields);
        let name = format!("{}:{}", record.kind, record.slug);
        assert_eq!(
            sorted(&Json::Object(again)),
            sorted(&Json::Object(record.body)),
            "{name}"
        );
    }
}
