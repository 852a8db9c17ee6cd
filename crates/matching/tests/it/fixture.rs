//! Small catalogues, written as their JSON.

use catalogue::place::Places;
use catalogue::record::{Body, Kind, PartialDate, RecordId};
use catalogue::vocabulary::Vocabulary;
use matching::Landscape;
use matching::landscape::Entry;
use uuid::Uuid;

/// The namespace of the fixtures.
const CATALOGUE: Uuid = Uuid::from_u128(7);

/// A record: kind, slug and fields.
pub(crate) struct Given(pub(crate) Kind, pub(crate) String, pub(crate) Body);

pub(crate) fn id(kind: Kind, slug: &str) -> RecordId {
    RecordId::bundled(CATALOGUE, kind, slug)
}

/// A record from its fields; `organisations` name slugs.
pub(crate) fn given(kind: Kind, slug: &str, fields: serde_json::Value) -> Given {
    let serde_json::Value::Object(mut fields) = fields else {
        panic!("a fixture is an object");
    };
    if let Some(serde_json::Value::Array(parts)) = fields.get_mut("organisations") {
        for part in parts {
            let slug = part["organisation"].as_str().unwrap().to_owned();
            part["organisation"] = id(Kind::Organisation, &slug).to_string().into();
        }
    }
    Given(
        kind,
        slug.to_owned(),
        Body::from_json(kind, fields).unwrap(),
    )
}

/// Index of an organisation.
pub(crate) fn organisation_at(landscape: &Landscape, slug: &str) -> usize {
    let mut organisations = landscape.organisations().iter();
    organisations
        .position(|part| part.key.slug == slug)
        .unwrap()
}

/// The landscape of these records on 26 November 2026.
pub(crate) fn landscape(records: &[Given]) -> Landscape {
    let entries = records.iter().map(|Given(kind, slug, body)| Entry {
        id: id(*kind, slug),
        slug,
        private: false,
        body,
    });
    let today: PartialDate = "2026-11-26".parse().unwrap();
    Landscape::new(entries, Vocabulary::bundled(), Places::bundled(), today)
}
