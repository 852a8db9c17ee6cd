//! Records for the tests: made by hand, and made at random.

use std::sync::LazyLock;

use catalogue::change::ChangeId;
use catalogue::record::{
    Body, Extra, Fingerprint, LastChange, Origin, Record, RecordId, Standing, Visibility,
};
use catalogue::{Kind, Localised, LocalisedText};
use exchange::{Directory, Labels, Portable};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

/// A record of the store.
pub(crate) fn record(kind: Kind, slug: &str, fields: Json) -> Record {
    let Json::Object(fields) = fields else {
        panic!("fields are an object")
    };
    Record {
        row: 0,
        id: RecordId::bundled(uuid::Uuid::nil(), kind, slug),
        kind,
        slug: slug.to_owned(),
        standing: Standing::Published,
        visibility: Visibility::Shared,
        body: Body::from_json(kind, fields).unwrap(),
        conflicts: 0,
        last: LastChange {
            id: ChangeId([0; 32]),
            wall_ms: 1_795_348_800_000,
            origin: Origin::Own,
        },
    }
}

/// Two organisations that everything refers to.
pub(crate) fn directory() -> &'static Directory {
    static DIRECTORY: LazyLock<Directory> = LazyLock::new(|| {
        let mut directory = Directory::default();
        for (slug, name, kind) in [
            ("alpha", "Alpha Ministry", "government"),
            ("beta", "Beta Network", "ngo"),
        ] {
            let fields = json!({"name": {"en": name, "fr": format!("{name} (fr)")}, "kind": kind});
            directory.add(&record(Kind::Organisation, slug, fields));
        }
        directory
    });
    &DIRECTORY
}

pub(crate) fn labels() -> Labels<'static> {
    Labels {
        lang: "en".to_owned(),
        columns: [("title".to_owned(), "Title".to_owned())].into(),
        language: &|tag| (tag == "fr").then(|| "French".to_owned()),
        state: "state".to_owned(),
        provenance: "Provenance".to_owned(),
        about: vec![("Catalogue".to_owned(), "Trefoil".to_owned())],
        ..Labels::default()
    }
}

/// Where the rows of a workbook lie until it is written.
pub(crate) fn scratch() -> std::path::PathBuf {
    std::env::temp_dir()
}

pub(crate) fn portable(kind: Kind, slug: &str, fields: Json) -> Portable {
    let Json::Object(fields) = fields else {
        panic!("fields are an object")
    };
    Portable {
        kind,
        slug: slug.to_owned(),
        standing: Standing::Published,
        updated_ms: 1_795_348_800_000,
        fields,
    }
}

/// An initiative that has everything that IATI makes mandatory.
pub(crate) fn whole(slug: &str) -> Portable {
    portable(
        Kind::Initiative,
        slug,
        json!({
            "title": {"en": "Training for incident teams"},
            "summary": {"en": "A course of ten days."},
            "topics": ["incident-management"],
            "beneficiaries": [{"place": "KE", "role": "priority"}],
            "organisations": [{"organisation": "alpha", "role": "funder"}],
            "actual_start": "2019-03",
            "status": "ongoing",
        }),
    )
}

fn text() -> impl Strategy<Value = String> {
    "[=+@'-]?\\PC{1,12}[ \n\"<&;|:]?\\PC{0,12}"
        .prop_filter("a blank text is no text", |text| !text.trim().is_empty())
}

fn texts() -> impl Strategy<Value = Json> {
    (
        text(),
        prop::option::of((text(), any::<bool>(), 0_u8..3)),
        prop::option::of(text()),
    )
        .prop_map(|(original, translation, second)| {
            let mut texts = Localised::default();
            if let Some((text, reviewed, basis)) = translation {
                let state = if reviewed {
                    catalogue::TextState::Reviewed
                } else {
                    catalogue::TextState::Machine
                };
                let basis = match basis {
                    0 => None,
                    1 => Some(Fingerprint::of(&original)),
                    _ => Some(Fingerprint::of("an older original")),
                };
                let text = LocalisedText { text, state, basis };
                texts.0.insert("fr".to_owned(), text);
            }
            if let Some(second) = second {
                let second = LocalisedText::original(second);
                texts.0.insert("ar".to_owned(), second);
            }
            texts
                .0
                .insert("en".to_owned(), LocalisedText::original(original));
            serde_json::to_value(texts).unwrap()
        })
}

fn date() -> impl Strategy<Value = String> {
    (1901_i16..2100, 1_i8..=12, 1_i8..=28, 0_u8..3).prop_map(|(y, m, d, precision)| match precision
    {
        0 => format!("{y:04}"),
        1 => format!("{y:04}-{m:02}"),
        _ => format!("{y:04}-{m:02}-{d:02}"),
    })
}

fn some_of(codes: &'static [&'static str]) -> impl Strategy<Value = Json> {
    prop::sample::subsequence(codes, 1..=codes.len()).prop_map(|codes| json!(codes))
}

fn sources() -> impl Strategy<Value = Json> {
    prop::collection::vec(
        (
            0_u16..500,
            prop::option::of(text()),
            prop::option::of(date()),
        ),
        1..3,
    )
    .prop_map(|list| {
        let sources: Vec<Json> = list
            .into_iter()
            .enumerate()
            .map(|(index, (number, title, published))| {
                let mut source = Extra::new();
                let url = format!("https://example.org/{index}/{number}?a=b&c=d");
                source.insert("url".to_owned(), url.into());
                source.extend(title.map(|text| ("title".to_owned(), text.into())));
                source.extend(published.map(|date| ("published".to_owned(), date.into())));
                Json::Object(source)
            })
            .collect();
        Json::Array(sources)
    })
}

/// Amounts of which two may be equal: two payments of one day are two.
fn amounts() -> impl Strategy<Value = Json> {
    let amount = (0_i64..5, prop::option::of(date())).prop_map(|(minor, day)| {
        let mut amount = json!({"amount_minor": minor * 100, "currency": "EUR"});
        if let Some(day) = day {
            amount["value_date"] = day.into();
        }
        amount
    });
    prop::collection::vec(amount, 1..4).prop_map(Json::Array)
}

fn indicators() -> impl Strategy<Value = Json> {
    let indicator = (
        texts(),
        prop::option::of(prop_oneof![Just("%"), Just("teams")]),
        prop::option::of(-5_i64..500),
        prop::option::of(0_u32..10_000),
    )
        .prop_map(|(title, unit, target, actual)| {
            let mut indicator = json!({"title": title});
            if let Some(unit) = unit {
                indicator["unit"] = unit.into();
            }
            if let Some(target) = target {
                indicator["baseline"] = 0.into();
                indicator["target"] = target.into();
            }
            if let Some(actual) = actual {
                indicator["actual"] = (f64::from(actual) + 0.5).into();
            }
            indicator
        });
    prop::collection::vec(indicator, 1..3).prop_map(Json::Array)
}

fn maybe(
    name: &'static str,
    value: impl Strategy<Value = Json> + 'static,
) -> BoxedStrategy<Option<(String, Json)>> {
    prop::option::of(value.prop_map(move |value| (name.to_owned(), value))).boxed()
}

/// An initiative with fields of every shape, each there or not.
pub(crate) fn initiative() -> impl Strategy<Value = Portable> {
    let fields: Vec<BoxedStrategy<Option<(String, Json)>>> = vec![
        maybe("title", texts()),
        maybe("summary", texts()),
        maybe("context", texts()),
        maybe("topics", some_of(&["ciip", "gender", "strategy-policy"])),
        maybe("support_types", some_of(&["technology"])),
        maybe("modes", some_of(&["advisory", "training"])),
        maybe("norms", some_of(&["a", "k"])),
        maybe("sdgs", some_of(&["4", "16"])),
        maybe("gender_marker", Just(json!("1"))),
        maybe(
            "beneficiaries",
            prop_oneof![
                Just(json!([{"place": "KE", "role": "priority"}, {"place": "202"}])),
                Just(
                    json!([{"place": "KE", "percentage": 33.33}, {"place": "UG", "percentage": 60}])
                ),
            ],
        ),
        maybe("regions", some_of(&["202"])),
        maybe(
            "organisations",
            Just(json!([
                {"organisation": "alpha", "role": "funder"},
                {"organisation": "beta", "role": "local-partner"},
            ])),
        ),
        maybe("planned_start", date().prop_map(Json::from)),
        maybe("actual_end", date().prop_map(Json::from)),
        maybe("status", Just(json!("completed"))),
        maybe("languages", some_of(&["ar", "fr"])),
        maybe("seats", (0_i64..1_000_000).prop_map(Json::from)),
        maybe(
            "budget",
            (any::<i32>(), prop::option::of(date())).prop_map(|(minor, day)| {
                let mut amount = json!({"amount_minor": minor, "currency": "XOF"});
                if let Some(day) = day {
                    amount["value_date"] = day.into();
                }
                amount
            }),
        ),
        maybe("outputs", texts()),
        maybe("outcomes", texts()),
        maybe("indicators", indicators()),
        maybe("commitments", amounts()),
        maybe("disbursements", amounts()),
        maybe("links", sources()),
        maybe(
            "contact",
            prop_oneof![
                Just(json!({"organisation": "alpha", "url": "https://example.org/contact"})),
                Just(json!({"url": "https://example.org/contact"})),
            ],
        ),
        maybe("sources", sources()),
        maybe("notes", text().prop_map(Json::from)),
        maybe("from_a_newer_version", Just(json!({"a": [1, null, "b"]}))),
    ];
    fields.prop_map(|fields| Portable {
        kind: Kind::Initiative,
        slug: "made-at-random".to_owned(),
        standing: Standing::Published,
        updated_ms: 0,
        fields: fields.into_iter().flatten().collect(),
    })
}

/// The fields without what says nothing, lists in one order: what two records have to agree in.
pub(crate) fn plain(fields: &Extra) -> Extra {
    let mut out: Vec<(String, Json)> = fields
        .iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(name, value)| {
            let mut value = value.clone();
            match &mut value {
                Json::Object(map) if name != "from_a_newer_version" => {
                    map.retain(|_, value| !value.is_null());
                }
                Json::Array(list) => list.sort_by_key(ToString::to_string),
                _ => {}
            }
            (name.clone(), value)
        })
        .filter(|(_, value)| value.as_object().is_none_or(|map| !map.is_empty()))
        .collect();
    out.sort_by(|a, b| a.0.cmp(&b.0));
    out.into_iter().collect()
}
