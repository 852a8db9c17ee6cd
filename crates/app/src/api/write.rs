use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ChangedField, Kind, RecordRef, Term};

/// The fields of a record in the shape of its JSON Schema.
pub type Fields = serde_json::Map<String, serde_json::Value>;

/// One thing that is wrong with what somebody wants to write, or could be better.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FindingView {
    /// Where: `title.fr`, `beneficiaries[0].place`.
    pub path: String,
    /// The label of the field.
    pub label: String,
    /// Stable code (`unknown-field`, `no-such-day`, …).
    pub code: String,
    /// What is wrong and what mends it.
    pub message: String,
    /// What may be meant, or what would do; empty if there is nothing to add.
    pub hint: String,
}

/// A record to add, as a draft. A need starts private to this machine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddRecord {
    /// Kind.
    pub kind: Kind,
    /// Its fields; `slug` is made of the title where it is not given.
    #[ts(type = "Record<string, unknown>")]
    pub fields: Fields,
    /// Why, in the author's words.
    #[serde(default)]
    pub note: Option<String>,
}

/// Fields of a record to write. A field that is not there stays, `null` removes one, a list is the whole list; each
/// language of a text stands for itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditRecord {
    /// Kind.
    pub kind: Kind,
    /// Slug.
    pub slug: String,
    /// The fields.
    #[ts(type = "Record<string, unknown>")]
    pub fields: Fields,
    /// The version that the author saw: `seen` of `record_open`. Without it, the present one.
    #[serde(default)]
    #[ts(type = "number | null")]
    pub seen: Option<i64>,
    /// Why, in the author's words.
    #[serde(default)]
    pub note: Option<String>,
}

/// What is being written, to be looked at before it is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CheckRecord {
    /// Kind.
    pub kind: Kind,
    /// Slug of the record that is edited; `None` for a new one.
    #[serde(default)]
    pub slug: Option<String>,
    /// The fields, as for `record_add` and `record_edit`.
    #[ts(type = "Record<string, unknown>")]
    pub fields: Fields,
}

/// What was found; nothing was written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CheckView {
    /// It can be written.
    pub ok: bool,
    /// What stands against it.
    pub findings: Vec<FindingView>,
    /// What would make it better.
    pub advice: Vec<FindingView>,
    /// Records that may be the same, best first.
    pub alike: Vec<AlikeView>,
    /// What would be written, field by field; empty while something stands against it.
    pub planned: Vec<PlannedField>,
}

/// A field that would be written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlannedField {
    /// Path (`title.fr`, `topics/ciip`).
    pub path: String,
    /// Label of the field.
    pub label: String,
    /// What stands there now; `None` if nothing.
    pub before: Option<PlannedValue>,
    /// What will stand there; `None` if it is removed.
    pub after: Option<PlannedValue>,
}

/// A value in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlannedValue {
    /// The value.
    pub text: String,
    /// Its language where it is not the reader's; `zxx` for identifiers, addresses and codes.
    pub lang: Option<String>,
    /// Of a translation: reviewed or machine draft, in words.
    pub state: Option<String>,
}

/// A decision on a record: submit, publish, withdraw, restore.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Decision {
    /// Kind.
    pub kind: Kind,
    /// Slug.
    pub slug: String,
    /// Why, for the decision log.
    #[serde(default)]
    pub note: Option<String>,
}

/// "This is still true on this day."
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ConfirmRecord {
    /// Kind.
    pub kind: Kind,
    /// Slug.
    pub slug: String,
    /// Slug of the organisation that confirms; without it, that of the profile.
    #[serde(default)]
    pub by: Option<String>,
    /// The day; without it, today.
    #[serde(default)]
    pub on: Option<String>,
    /// Why, in the author's words.
    #[serde(default)]
    pub note: Option<String>,
}

/// A private record to share. Fields are named by their root (`timing`) or with a language (`statement.fr`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ShareRecord {
    /// Kind.
    pub kind: Kind,
    /// Slug.
    pub slug: String,
    /// Only these fields leave; empty for all.
    #[serde(default)]
    pub only: Vec<String>,
    /// These fields stay.
    #[serde(default)]
    pub without: Vec<String>,
    /// Why, in the author's words. It leaves with the fields.
    #[serde(default)]
    pub note: Option<String>,
    /// Only show what would leave.
    #[serde(default)]
    pub dry_run: bool,
}

/// What leaves this machine with a share, and what stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ShareView {
    /// What leaves, exactly.
    pub leaves: Vec<ChangedField>,
    /// What stays.
    pub stays: Vec<ChangedField>,
    /// The shared record; `None` if nothing was shared yet.
    pub record: Option<WriteView>,
}

/// A record after a write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WriteView {
    /// Kind.
    pub kind: Kind,
    /// Slug.
    pub slug: String,
    /// Record id (UUID).
    pub id: String,
    /// Standing.
    pub standing: Term,
    /// It stays on this machine.
    pub private: bool,
    /// Something was different; otherwise nothing was written.
    pub changed: bool,
    /// Its version now, for the next edit.
    #[ts(type = "number")]
    pub seen: i64,
    /// Fields that somebody else has written meanwhile: both versions wait in *To review*.
    pub review: Vec<String>,
    /// What would make it better.
    pub advice: Vec<FindingView>,
    /// Records that may be the same, best first; only after an addition.
    pub alike: Vec<AlikeView>,
}

/// A record as it is edited.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RecordSource {
    /// Kind.
    pub kind: Kind,
    /// Slug.
    pub slug: String,
    /// The version, for `record_edit`.
    #[ts(type = "number")]
    pub seen: i64,
    /// It stays on this machine.
    pub private: bool,
    /// Standing.
    pub standing: Term,
    /// The fields in the shape of the JSON Schema, references as slugs.
    #[ts(type = "Record<string, unknown>")]
    pub fields: Fields,
    /// The fields without which it is not kept.
    pub mandatory: Vec<String>,
}

/// Take back the last action of this machine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct UndoRequest {
    /// Why, for the history.
    pub note: Option<String>,
    /// Only this action (`action` of what a write changed), if it is still the last one.
    pub of: Option<String>,
}

/// What was taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UndoView {
    /// The records: `kind:slug`.
    pub records: Vec<String>,
    /// How many changes were taken back.
    pub changes: u32,
    /// Day of what was taken back, ISO 8601.
    pub written_on: String,
}

/// What is being typed, to be compared with what is there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AlikeRequest {
    /// Kind.
    pub kind: Kind,
    /// The fields as far as they are typed; what cannot be read yet is passed over.
    #[ts(type = "Record<string, unknown>")]
    pub fields: Fields,
    /// Slug of the record that is edited: it is not its own duplicate.
    #[serde(default)]
    pub except: Option<String>,
}

/// The records that may be the same, best first, at most five.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AlikeResponse {
    /// The records.
    pub records: Vec<AlikeView>,
}

/// A record that may be the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AlikeView {
    /// The record as it stands in a list.
    pub record: RecordRef,
    /// `title` or `facts`.
    pub code: String,
    /// Why, in words.
    pub why: String,
}

/// A form as it is typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeepTyped {
    /// What it is a draft of: `new need`, `need:fj-csirt`.
    pub name: String,
    /// What was typed, as text of the form.
    pub body: String,
}

/// A form that was left before it was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TypedView {
    /// What it is a draft of.
    pub name: String,
    /// What was typed.
    pub body: String,
    /// When it was kept, in milliseconds since 1970.
    #[ts(type = "number")]
    pub kept_ms: i64,
}

/// The forms that were left, the last one first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TypedList {
    /// The forms.
    pub drafts: Vec<TypedView>,
}

/// A form by its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TypedName {
    /// What it is a draft of.
    pub name: String,
}
