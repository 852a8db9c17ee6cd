use std::collections::BTreeSet;

use minicbor::Decoder;
use uuid::Uuid;

use super::value::definite;
use super::{
    Change, ChangeId, DeviceId, FieldPath, MAX_GENESIS_OPS, MAX_NUMBER, MAX_PAYLOAD, MAX_REPLACED,
    MAX_VALUE, Op, Value,
};
use crate::record::RecordId;

/// A payload as far as this version understands it.
#[derive(Clone, Debug, PartialEq)]
pub enum Decoded {
    /// Wholly understood.
    Known(Change),
    /// Of a newer version, or with an operation that this version does not know: kept, forwarded, not shown.
    Future(Future),
}

/// What every version promises to keep readable of a change.
#[derive(Clone, Debug, PartialEq)]
pub struct Future {
    /// The catalogue.
    pub catalogue: Uuid,
    /// The device.
    pub device: DeviceId,
    /// The log and the number in it.
    pub log: (Uuid, u64),
    /// Wall clock in milliseconds.
    pub wall_ms: i64,
    /// Lamport number.
    pub lamport: u64,
    /// The record.
    pub record: RecordId,
    /// Its kind.
    pub kind: String,
}

/// Why a payload is not a change.
#[derive(Debug, thiserror::Error)]
pub enum DecodeError {
    /// Not CBOR, or cut short.
    #[error("the change is not well-formed CBOR")]
    Cbor(#[from] minicbor::decode::Error),
    /// CBOR, but not of the shape of a change.
    #[error("the change has a wrong {0}")]
    Shape(&'static str),
    /// Larger than this version reads.
    #[error("the change exceeds the limit of {0}")]
    Limit(&'static str),
}

/// Reads a payload. Never panics, whatever the bytes; nothing is allocated on the word of a stated length.
///
/// # Errors
/// If the bytes are not a change, or exceed a limit.
pub fn decode(payload: &[u8]) -> Result<Decoded, DecodeError> {
    if payload.len() > MAX_PAYLOAD {
        return Err(DecodeError::Limit("size"));
    }
    let mut input = Decoder::new(payload);
    let mut draft = Draft::default();
    let len = definite(input.map()?)?;
    let mut last = None;
    for _ in 0..len {
        let key = input.u64()?;
        if last.is_some_and(|last| key <= last) {
            return Err(DecodeError::Shape("order of keys"));
        }
        last = Some(key);
        draft.read(key, &mut input)?;
    }
    if input.position() != payload.len() {
        return Err(DecodeError::Shape("end"));
    }
    draft.finish()
}

/// The device that a payload names, without reading the rest; `None` if it is no change.
#[must_use]
pub fn device_of(payload: &[u8]) -> Option<DeviceId> {
    let mut input = Decoder::new(payload);
    let len = input.map().ok()??;
    for _ in 0..len.min(3) {
        match input.u64().ok()? {
            2 => return input.bytes().ok()?.try_into().ok().map(DeviceId),
            _ => input.skip().ok()?,
        }
    }
    None
}

#[derive(Default)]
struct Draft {
    version: Option<u64>,
    catalogue: Option<Uuid>,
    device: Option<DeviceId>,
    log: Option<(Uuid, u64)>,
    prev: Option<ChangeId>,
    wall_ms: Option<i64>,
    lamport: Option<u64>,
    registry: u64,
    record: Option<(RecordId, String)>,
    ops: Vec<Op>,
    unknown_op: bool,
    note: Option<String>,
    source: Option<String>,
    group: Option<Uuid>,
    tool: String,
    author: Option<Uuid>,
}

fn uuid(input: &mut Decoder<'_>) -> Result<Uuid, DecodeError> {
    Uuid::from_slice(input.bytes()?).map_err(|_| DecodeError::Shape("uuid"))
}

fn change_id(input: &mut Decoder<'_>) -> Result<ChangeId, DecodeError> {
    ChangeId::from_slice(input.bytes()?).ok_or(DecodeError::Shape("change id"))
}

fn pair(input: &mut Decoder<'_>, what: &'static str) -> Result<(), DecodeError> {
    if input.array()? == Some(2) {
        Ok(())
    } else {
        Err(DecodeError::Shape(what))
    }
}

fn text(input: &mut Decoder<'_>) -> Result<String, DecodeError> {
    let text = input.str()?;
    if text.len() > MAX_VALUE {
        Err(DecodeError::Limit("text"))
    } else {
        Ok(text.to_owned())
    }
}

impl Draft {
    fn read(&mut self, key: u64, input: &mut Decoder<'_>) -> Result<(), DecodeError> {
        match key {
            0 => self.version = Some(input.u64()?),
            1 => self.catalogue = Some(uuid(input)?),
            2 => {
                let bytes = input
                    .bytes()?
                    .try_into()
                    .map_err(|_| DecodeError::Shape("device"))?;
                self.device = Some(DeviceId(bytes));
            }
            3 => {
                pair(input, "log")?;
                let log = uuid(input)?;
                let n = input.u64()?;
                if n > MAX_NUMBER {
                    return Err(DecodeError::Limit("number in the log"));
                }
                self.log = Some((log, n));
            }
            4 => {
                if input.datatype()? == minicbor::data::Type::Null {
                    input.null()?;
                } else {
                    self.prev = Some(change_id(input)?);
                }
            }
            5 => self.wall_ms = Some(input.i64()?),
            6 => {
                let lamport = input.u64()?;
                if lamport > MAX_NUMBER {
                    return Err(DecodeError::Limit("lamport"));
                }
                self.lamport = Some(lamport);
            }
            7 => self.registry = input.u64()?,
            8 => {
                pair(input, "record")?;
                self.record = Some((RecordId(uuid(input)?), text(input)?));
            }
            // A newer version may write operations in a form of its own; they are stepped over, not judged.
            9 if self.version == Some(1) => self.read_ops(input)?,
            10 if self.version == Some(1) => self.read_context(input)?,
            11 if self.version == Some(1) => self.tool = text(input)?,
            12 if self.version == Some(1) => self.author = Some(uuid(input)?),
            _ => skip(input, 0)?,
        }
        Ok(())
    }

    fn read_ops(&mut self, input: &mut Decoder<'_>) -> Result<(), DecodeError> {
        let len = definite(input.array()?)?;
        if len > MAX_GENESIS_OPS as u64 {
            return Err(DecodeError::Limit("operations"));
        }
        let mut seen = BTreeSet::new();
        for _ in 0..len {
            let parts = definite(input.array()?)?;
            let kind = input.u64()?;
            let value = match (parts, kind) {
                (4, 0) => true,
                (3, 1 | 2) => false,
                (0, _) => return Err(DecodeError::Shape("operation")),
                (parts, _) => {
                    self.unknown_op = true;
                    for _ in 1..parts {
                        skip(input, 0)?;
                    }
                    continue;
                }
            };
            let path =
                FieldPath::parse(input.str()?).map_err(|_| DecodeError::Shape("field path"))?;
            let start = input.position();
            let value = if value {
                Some(Value::decode(input, 0)?)
            } else {
                (kind == 2).then_some(Value::Redacted)
            };
            if input.position() - start > MAX_VALUE {
                return Err(DecodeError::Limit("value"));
            }
            let count = definite(input.array()?)?;
            if count > MAX_REPLACED as u64 {
                return Err(DecodeError::Limit("replaced writes"));
            }
            let replaces = (0..count)
                .map(|_| change_id(input))
                .collect::<Result<Vec<_>, _>>()?;
            if !seen.insert(path.clone()) {
                return Err(DecodeError::Shape("field written twice"));
            }
            self.ops.push(Op {
                path,
                value,
                replaces,
            });
        }
        Ok(())
    }

    fn read_context(&mut self, input: &mut Decoder<'_>) -> Result<(), DecodeError> {
        for _ in 0..definite(input.map()?)? {
            match input.u64()? {
                0 => self.note = Some(text(input)?),
                1 => self.source = Some(text(input)?),
                2 => self.group = Some(uuid(input)?),
                _ => skip(input, 0)?,
            }
        }
        Ok(())
    }

    fn finish(self) -> Result<Decoded, DecodeError> {
        let missing = DecodeError::Shape;
        let version = self.version.ok_or(missing("version"))?;
        let catalogue = self.catalogue.ok_or(missing("catalogue"))?;
        let device = self.device.ok_or(missing("device"))?;
        let log = self.log.ok_or(missing("log"))?;
        let wall_ms = self.wall_ms.ok_or(missing("wall clock"))?;
        let lamport = self.lamport.ok_or(missing("lamport"))?;
        let (record, kind) = self.record.ok_or(missing("record"))?;
        if version != 1 || self.unknown_op {
            return Ok(Decoded::Future(Future {
                catalogue,
                device,
                log,
                wall_ms,
                lamport,
                record,
                kind,
            }));
        }
        Ok(Decoded::Known(Change {
            catalogue,
            device,
            log: log.0,
            n: log.1,
            prev: self.prev,
            wall_ms,
            lamport,
            registry: self.registry,
            record,
            kind,
            ops: self.ops,
            note: self.note,
            source: self.source,
            group: self.group,
            tool: self.tool,
            author: self.author,
        }))
    }
}

/// Steps over one item of any shape, to a limited depth.
pub(super) fn skip(input: &mut Decoder<'_>, depth: usize) -> Result<(), DecodeError> {
    use minicbor::data::Type;
    if depth > super::MAX_DEPTH {
        return Err(DecodeError::Limit("nesting"));
    }
    match input.datatype()? {
        Type::Array => {
            for _ in 0..definite(input.array()?)? {
                skip(input, depth + 1)?;
            }
        }
        Type::Map => {
            for _ in 0..definite(input.map()?)? {
                skip(input, depth + 1)?;
                skip(input, depth + 1)?;
            }
        }
        Type::Tag => {
            input.tag()?;
            skip(input, depth + 1)?;
        }
        Type::ArrayIndef | Type::MapIndef | Type::BytesIndef | Type::StringIndef | Type::Break => {
            return Err(DecodeError::Shape("indefinite length"));
        }
        // Only scalars are left.
        _ => input.skip()?,
    }
    Ok(())
}
