//! The shape of every field of every kind: one table that drives how records become fields and fields become records.

use super::Kind;
use crate::change::Value;

/// The shape of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A text without a language, a code or an address: one field.
    Text,
    /// A whole number: one field.
    Integer,
    /// True or false: one field.
    Flag,
    /// A date as precise as it is known: one field.
    Date,
    /// The id of another record: one field.
    Reference,
    /// A small object that changes as a whole: one field.
    Object,
    /// A list that has no names for its members and changes as a whole: one field.
    List,
    /// A text in languages: one field for each language, so that translators do not collide.
    Localised,
    /// A set of codes: one field for each member.
    Set,
    /// A list of objects, one field for each, named by one of its keys.
    Keyed(&'static str),
    /// A list of objects, one field for each, named by two of its keys; the first is a record id.
    Pairs(&'static str, &'static str),
    /// Sources: one field for each, named by a hash of the address.
    Sources,
}

/// One field of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Name: the key in JSON and the root of its paths.
    pub name: &'static str,
    /// Shape.
    pub shape: Shape,
}

const fn field(name: &'static str, shape: Shape) -> Field {
    Field { name, shape }
}

/// Names of the fields that every record has beside its body.
pub const SLUG: &str = "slug";
/// See [`SLUG`].
pub const STANDING: &str = "standing";
/// Both are no part of the body.
pub const META: [&str; 2] = [SLUG, STANDING];

const INITIATIVE: &[Field] = &[
    field("title", Shape::Localised),
    field("summary", Shape::Localised),
    field("objectives", Shape::Localised),
    field("context", Shape::Localised),
    field("target_groups", Shape::Localised),
    field("outputs", Shape::Localised),
    field("outcomes", Shape::Localised),
    field("topics", Shape::Set),
    field("support_types", Shape::Set),
    field("modes", Shape::Set),
    field("norms", Shape::Set),
    field("cmm_factors", Shape::Set),
    field("principles", Shape::Set),
    field("sdgs", Shape::Set),
    field("gender_marker", Shape::Text),
    field("beneficiaries", Shape::Keyed("place")),
    field("regions", Shape::Set),
    field("organisations", Shape::Pairs("organisation", "role")),
    field("planned_start", Shape::Date),
    field("planned_end", Shape::Date),
    field("actual_start", Shape::Date),
    field("actual_end", Shape::Date),
    field("status", Shape::Text),
    field("languages", Shape::Set),
    field("seats", Shape::Integer),
    field("budget", Shape::Object),
    field("commitments", Shape::List),
    field("disbursements", Shape::List),
    field("indicators", Shape::List),
    field("links", Shape::Sources),
    field("contact", Shape::Object),
    field("self_check", Shape::Keyed("principle")),
    field("sources", Shape::Sources),
    field("confidence", Shape::Text),
    field("notes", Shape::Text),
    field("confirmed", Shape::Object),
];

const PROGRAMME: &[Field] = &[
    field("initiative", Shape::Reference),
    field("title", Shape::Localised),
    field("summary", Shape::Localised),
    field("conditions", Shape::Localised),
    field("topics", Shape::Set),
    field("modes", Shape::Set),
    field("support_types", Shape::Set),
    field("organisations", Shape::Pairs("organisation", "role")),
    field("eligible_places", Shape::Set),
    field("eligible_kinds", Shape::Set),
    field("languages", Shape::Set),
    field("window", Shape::Object),
    field("grant", Shape::Object),
    field("envelope", Shape::Object),
    field("cost_to_beneficiary", Shape::Text),
    field("how_to_apply", Shape::Localised),
    field("self_check", Shape::Keyed("principle")),
    field("sources", Shape::Sources),
    field("confidence", Shape::Text),
    field("notes", Shape::Text),
    field("confirmed", Shape::Object),
];

const NEED: &[Field] = &[
    field("place", Shape::Text),
    field("organisation", Shape::Reference),
    field("topics", Shape::Set),
    field("support_types", Shape::Set),
    field("statement", Shape::Localised),
    field("year", Shape::Integer),
    field("cmm_factor", Shape::Text),
    field("cmm_factor_inferred", Shape::Flag),
    field("cmm_stage_present", Shape::Text),
    field("cmm_stage_wanted", Shape::Text),
    field("languages", Shape::Set),
    field("priority", Shape::Text),
    field("timing", Shape::Localised),
    field("absorptive_limits", Shape::Localised),
    field("sources", Shape::Sources),
    field("confidence", Shape::Text),
    field("notes", Shape::Text),
    field("confirmed", Shape::Object),
];

const ORGANISATION: &[Field] = &[
    field("name", Shape::Localised),
    field("acronym", Shape::Text),
    field("kind", Shape::Text),
    field("place", Shape::Text),
    field("roles", Shape::Set),
    field("website", Shape::Text),
    field("languages", Shape::Set),
    field("topics", Shape::Set),
    field("places", Shape::Set),
    field("sources", Shape::Sources),
    field("confidence", Shape::Text),
    field("notes", Shape::Text),
    field("confirmed", Shape::Object),
];

const RESOURCE: &[Field] = &[
    field("title", Shape::Localised),
    field("summary", Shape::Localised),
    field("publisher", Shape::Reference),
    field("place", Shape::Text),
    field("year", Shape::Integer),
    field("languages", Shape::Set),
    field("document_kind", Shape::Text),
    field("topics", Shape::Set),
    field("url", Shape::Text),
    field("read", Shape::Flag),
    field("sources", Shape::Sources),
    field("confidence", Shape::Text),
    field("notes", Shape::Text),
    field("confirmed", Shape::Object),
];

const PLACE: &[Field] = &[field("facts", Shape::Keyed("fact"))];

const CASE: &[Field] = &[
    field("state", Shape::Text),
    field("need", Shape::Reference),
    field("programme", Shape::Reference),
    field("implementer", Shape::Reference),
    field("notes", Shape::Keyed("key")),
];

const SHORTLIST: &[Field] = &[
    field("name", Shape::Text),
    field("themes", Shape::Set),
    field("places", Shape::Set),
    field("members", Shape::Set),
];

const ASSESSMENT: &[Field] = &[
    field("method", Shape::Text),
    field("name", Shape::Text),
    field("place", Shape::Text),
    field("on", Shape::Date),
    field("answers", Shape::Keyed("key")),
    field("needs", Shape::Keyed("key")),
];

/// The fields of a kind, in the order of its JSON.
#[must_use]
pub fn fields(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Initiative => INITIATIVE,
        Kind::Programme => PROGRAMME,
        Kind::Need => NEED,
        Kind::Organisation => ORGANISATION,
        Kind::Resource => RESOURCE,
        Kind::Place => PLACE,
        Kind::Case => CASE,
        Kind::Shortlist => SHORTLIST,
        Kind::Assessment => ASSESSMENT,
    }
}

/// The shape of a field; `None` for a field of a newer version.
#[must_use]
pub fn shape(kind: Kind, name: &str) -> Option<Shape> {
    fields(kind)
        .iter()
        .find(|field| field.name == name)
        .map(|field| field.shape)
}

impl Shape {
    /// True if a value of a whole field fits. A misfit is kept in the log and left out of the view.
    #[must_use]
    pub fn fits(self, value: &Value) -> bool {
        match (self, value) {
            (Self::Text, Value::Text(_))
            | (Self::Integer, Value::Integer(_))
            | (Self::Flag, Value::Flag(_))
            | (Self::Reference, Value::Id(_))
            | (Self::Object, Value::Map(_))
            | (Self::List, Value::List(_)) => true,
            (Self::Date, Value::Text(text)) => text.parse::<super::PartialDate>().is_ok(),
            _ => false,
        }
    }
}
