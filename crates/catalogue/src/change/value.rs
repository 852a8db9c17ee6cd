use std::collections::BTreeMap;

use minicbor::data::{Tag, Type};
use minicbor::{Decoder, Encoder};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{DecodeError, MAX_DEPTH};

/// CBOR tag of a UUID (IANA registry: tag 37, byte string of 16).
const TAG_UUID: u64 = 37;

/// The value of a field: a scalar, or a small object.
///
/// Dates are texts as precise as they are known; the schema says which fields are dates.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Value {
    /// Present but empty, in a field of a newer version.
    Null,
    /// True or false; `true` is also the value of a member of a set.
    Flag(bool),
    /// A whole number.
    Integer(i64),
    /// Another number.
    #[serde(with = "bits")]
    Real(f64),
    /// A text, a code or a date.
    Text(String),
    /// The id of a record or of an organisation.
    Id(Uuid),
    /// A list, in a field of a newer version.
    List(Vec<Self>),
    /// A small object: an amount, a window, a source.
    Map(BTreeMap<String, Self>),
    /// A value that was erased: there was one, and nobody has it any more. It stands in no signed change and inside no
    /// other value.
    Redacted,
}

impl Value {
    /// The value of a JSON value, without knowledge of the schema.
    #[must_use]
    pub fn from_json(json: &serde_json::Value) -> Self {
        match json {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(flag) => Self::Flag(*flag),
            serde_json::Value::Number(number) => match number.as_i64() {
                Some(whole) => Self::Integer(whole),
                None => Self::Real(number.as_f64().unwrap_or_default()),
            },
            serde_json::Value::String(text) => Self::Text(text.clone()),
            serde_json::Value::Array(list) => {
                Self::List(list.iter().map(Self::from_json).collect())
            }
            serde_json::Value::Object(map) => Self::Map(
                map.iter()
                    .map(|(key, value)| (key.clone(), Self::from_json(value)))
                    .collect(),
            ),
        }
    }

    /// The value in JSON; ids become texts.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        match self {
            Self::Null | Self::Redacted => serde_json::Value::Null,
            Self::Flag(flag) => (*flag).into(),
            Self::Integer(whole) => (*whole).into(),
            Self::Real(number) => (*number).into(),
            Self::Text(text) => text.as_str().into(),
            Self::Id(id) => id.to_string().into(),
            Self::List(list) => list.iter().map(Self::to_json).collect(),
            Self::Map(map) => serde_json::Value::Object(
                map.iter()
                    .map(|(key, value)| (key.clone(), value.to_json()))
                    .collect(),
            ),
        }
    }

    /// The text, if it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Appends the CBOR form: shortest heads, keys in byte order, definite lengths only.
    pub(crate) fn encode(&self, out: &mut Encoder<&mut Vec<u8>>) {
        // Writing to a vector cannot fail, so the results are dropped.
        match self {
            Self::Null | Self::Redacted => drop(out.null()),
            Self::Flag(flag) => drop(out.bool(*flag)),
            Self::Integer(whole) => drop(out.i64(*whole)),
            Self::Real(number) => drop(out.f64(*number)),
            Self::Text(text) => drop(out.str(text)),
            Self::Id(id) => {
                let _ = out
                    .tag(Tag::new(TAG_UUID))
                    .and_then(|out| out.bytes(id.as_bytes()));
            }
            Self::List(list) => {
                let _ = out.array(list.len() as u64);
                for item in list {
                    item.encode(out);
                }
            }
            Self::Map(map) => {
                let _ = out.map(map.len() as u64);
                for (key, value) in map {
                    let _ = out.str(key);
                    value.encode(out);
                }
            }
        }
    }

    /// Reads a value; refuses indefinite lengths, other tags, repeated keys and deep nesting.
    pub(crate) fn decode(input: &mut Decoder<'_>, depth: usize) -> Result<Self, DecodeError> {
        if depth > MAX_DEPTH {
            return Err(DecodeError::Limit("nesting"));
        }
        Ok(match input.datatype()? {
            Type::Null => {
                input.null()?;
                Self::Null
            }
            Type::Bool => Self::Flag(input.bool()?),
            Type::U8
            | Type::U16
            | Type::U32
            | Type::U64
            | Type::I8
            | Type::I16
            | Type::I32
            | Type::I64 => Self::Integer(input.i64()?),
            Type::F16 | Type::F32 | Type::F64 => Self::Real(input.f64()?),
            Type::String => Self::Text(input.str()?.to_owned()),
            Type::Tag => {
                if input.tag()? != Tag::new(TAG_UUID) {
                    return Err(DecodeError::Shape("tag"));
                }
                Self::Id(Uuid::from_slice(input.bytes()?).map_err(|_| DecodeError::Shape("uuid"))?)
            }
            Type::Array => {
                let len = definite(input.array()?)?;
                // Grown as items really arrive: a stated length is not believed.
                let mut list = Vec::new();
                for _ in 0..len {
                    list.push(Self::decode(input, depth + 1)?);
                }
                Self::List(list)
            }
            Type::Map => {
                let len = definite(input.map()?)?;
                let mut map = BTreeMap::new();
                for _ in 0..len {
                    let key = input.str()?.to_owned();
                    if map.insert(key, Self::decode(input, depth + 1)?).is_some() {
                        return Err(DecodeError::Shape("repeated key"));
                    }
                }
                Self::Map(map)
            }
            _ => return Err(DecodeError::Shape("value")),
        })
    }
}

/// The length of an array or a map; a length that is not stated is refused.
pub(crate) fn definite(len: Option<u64>) -> Result<u64, DecodeError> {
    len.ok_or(DecodeError::Shape("indefinite length"))
}

/// A number as its bits: as decimal text it would not come back the same in every reader.
mod bits {
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(number: &f64, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_u64(number.to_bits())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(input: D) -> Result<f64, D::Error> {
        u64::deserialize(input).map(f64::from_bits)
    }
}
