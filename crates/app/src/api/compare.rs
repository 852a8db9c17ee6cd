use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FieldValue, RecordRef, RecordRequest, Term};

/// Records to set side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CompareRequest {
    /// Two to four records of any kind.
    pub records: Vec<RecordRequest>,
}

/// Records side by side, field by field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComparisonView {
    /// The records, in the order in which they were named.
    pub records: Vec<ComparedRecord>,
    /// Every field that any of them has, in the order in which the records show them.
    pub fields: Vec<ComparedField>,
}

/// A record that is compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComparedRecord {
    /// The record as it stands in a list.
    pub record: RecordRef,
    /// Standing (`published`, `withdrawn`, …).
    pub standing: Term,
}

/// One field of the records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComparedField {
    /// Stable key, the same as the field's path.
    pub key: String,
    /// Label in the reader's language.
    pub label: String,
    /// At least two of the records that can have the field do not say the same. The order of values means nothing.
    pub differs: bool,
    /// What each record says, in the order of the records.
    pub cells: Vec<ComparedCell>,
}

/// What one record says in a field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComparedCell {
    /// False where records of that kind have no such field.
    pub of_kind: bool,
    /// The values; empty means "not stated".
    pub values: Vec<FieldValue>,
    /// Why the value is less than certain, in words.
    pub note: Option<String>,
}
