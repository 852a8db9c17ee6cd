//! Changes: what is written, by whom, and which earlier writes it replaces.
//!
//! A change is one user action on one record. Its payload is CBOR with integer keys; the id is a hash of exactly
//! these bytes and the signature covers exactly these bytes, so a payload is never encoded again.

mod decode;
mod encode;
mod genesis;
mod id;
mod path;
mod redact;
mod sign;
mod value;

pub use decode::{DecodeError, Decoded, Future, decode, device_of};
pub use encode::encode;
pub use genesis::{genesis_device, genesis_log, is_genesis};
pub use id::{ChangeId, DeviceId, NotAChangeId};
pub use path::{FieldPath, PathError, Tail};
pub use redact::{form, redact};
pub use sign::{DeviceKey, SignatureError, verify, verify_bundle, verify_sign_in};
pub use value::Value;

use crate::record::RecordId;
use uuid::Uuid;

/// Longest payload that is read, in bytes.
pub const MAX_PAYLOAD: usize = 256 * 1024;
/// Most operations in one change.
pub const MAX_OPS: usize = 200;
/// Most operations in one change of a bundled release, whose records come whole.
pub const MAX_GENESIS_OPS: usize = 2_000;
/// Longest encoded value, in bytes.
pub const MAX_VALUE: usize = 64 * 1024;
/// Most writes that one operation may replace.
pub const MAX_REPLACED: usize = 64;
/// Deepest nesting of a value.
pub const MAX_DEPTH: usize = 12;
/// Highest lamport number, and highest number in a log: what comes after it bears the same number once more.
pub const MAX_NUMBER: u64 = 1 << 53;

/// One user action on one record.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The catalogue it belongs to: a change of another catalogue is refused.
    pub catalogue: Uuid,
    /// The device that signs: SHA-256 of its public key.
    pub device: DeviceId,
    /// The log that it stands in, one for each installation.
    pub log: Uuid,
    /// Its number in that log, from 1; reveals holes and forks, decides nothing.
    pub n: u64,
    /// The change before it in that log.
    pub prev: Option<ChangeId>,
    /// Wall clock in milliseconds since 1970; shown, never compared.
    pub wall_ms: i64,
    /// One more than the highest that its author had seen in this record, at most [`MAX_NUMBER`].
    pub lamport: u64,
    /// Version of the registry that its author had.
    pub registry: u64,
    /// The record.
    pub record: RecordId,
    /// Kind of the record, as a code: a kind of a newer version is kept.
    pub kind: String,
    /// What it writes; no field twice.
    pub ops: Vec<Op>,
    /// Why, in the author's words.
    pub note: Option<String>,
    /// Source citation.
    pub source: Option<String>,
    /// Joins the changes of one action on several records.
    pub group: Option<Uuid>,
    /// Program and version that wrote it.
    pub tool: String,
    /// Random id of the author; name and contact stand in an erasable table, never here.
    pub author: Option<Uuid>,
}

impl Change {
    /// True if a value of it was erased: then it is a redacted form, and not what was signed.
    #[must_use]
    pub fn is_redacted(&self) -> bool {
        self.ops.iter().any(Op::is_redacted)
    }
}

/// One write to one field.
#[derive(Clone, Debug, PartialEq)]
pub struct Op {
    /// The field.
    pub path: FieldPath,
    /// The value; `None` removes the field.
    pub value: Option<Value>,
    /// The writes to the same field of the same record that this one replaces.
    pub replaces: Vec<ChangeId>,
}

impl Op {
    /// True if it wrote a value that was erased since.
    #[must_use]
    pub fn is_redacted(&self) -> bool {
        matches!(self.value, Some(Value::Redacted))
    }
}
