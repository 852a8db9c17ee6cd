use std::collections::BTreeSet;

use minicbor::{Decoder, Encoder};
use sha2::{Digest, Sha256};

use super::decode::skip;
use super::value::definite;
use super::{DecodeError, FieldPath, decode};

/// The digest of a redacted form can be taken for the id of no change.
const PREFIX: &[u8] = b"catalogue/redacted/v1\0";

/// The payload without the values of some of its fields, or without any.
///
/// Everything that others build on stays as it was, byte for byte: catalogue, device, log and number, the change before it,
/// clock, lamport number, registry, record and author; of each operation the field and what it replaced. A value gives way to
/// the mark that there was one: `[2, path, [replaced]]`. Without `fields`, what may say anything in words goes too: note,
/// citation, the name of the program, and whatever a newer version added.
///
/// The result depends on the bytes alone, so every machine makes the same one; and taking fields out one after another ends
/// like taking them out at once. Of an operation that this version does not know only its number stays; of a change of a
/// newer version, what every version can read.
///
/// # Errors
/// If the bytes are not a change.
pub fn redact(
    payload: &[u8],
    fields: Option<&BTreeSet<FieldPath>>,
) -> Result<Vec<u8>, DecodeError> {
    // What is no change, or exceeds a limit, is refused here once and for all.
    decode(payload)?;
    let mut input = Decoder::new(payload);
    let len = definite(input.map()?)?;
    let mut kept: Vec<(u64, Vec<u8>)> = Vec::new();
    let mut version = 0;
    for _ in 0..len {
        let key = input.u64()?;
        let raw = raw(&mut input, payload)?;
        let part = match key {
            0 => {
                version = Decoder::new(raw).u64()?;
                Some(raw.to_vec())
            }
            1..=8 => Some(raw.to_vec()),
            9 if version == 1 => Some(operations(raw, fields)?),
            12 if version == 1 => Some(raw.to_vec()),
            _ if fields.is_some() && version == 1 => Some(raw.to_vec()),
            10 if version == 1 => group(raw)?,
            _ => None,
        };
        kept.extend(part.map(|part| (key, part)));
    }
    let mut out = Vec::with_capacity(payload.len());
    // Writing to a vector cannot fail.
    let _ = Encoder::new(&mut out).map(kept.len() as u64);
    for (key, part) in kept {
        let _ = Encoder::new(&mut out).u64(key);
        out.extend_from_slice(&part);
    }
    Ok(out)
}

/// The digest of a redacted form: what a registry names, so that nobody can pass off another one.
#[must_use]
pub fn form(redacted: &[u8]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(PREFIX);
    hash.update(redacted);
    hash.finalize().into()
}

/// The bytes of the next item, which is stepped over.
fn raw<'p>(input: &mut Decoder<'_>, of: &'p [u8]) -> Result<&'p [u8], DecodeError> {
    let start = input.position();
    skip(input, 0)?;
    of.get(start..input.position())
        .ok_or(DecodeError::Shape("end"))
}

fn operations(list: &[u8], fields: Option<&BTreeSet<FieldPath>>) -> Result<Vec<u8>, DecodeError> {
    let mut input = Decoder::new(list);
    let len = definite(input.array()?)?;
    let mut out = Vec::with_capacity(list.len());
    let _ = Encoder::new(&mut out).array(len);
    for _ in 0..len {
        let start = input.position();
        let parts = definite(input.array()?)?;
        let kind = input.u64()?;
        let body: Vec<&[u8]> = (1..parts)
            .map(|_| raw(&mut input, list))
            .collect::<Result<_, _>>()?;
        let whole = list
            .get(start..input.position())
            .ok_or(DecodeError::Shape("end"))?;
        match (kind, body.as_slice()) {
            (0, [path, _, replaced]) => {
                let named = Decoder::new(path).str()?;
                if fields.is_none_or(|fields| fields.iter().any(|field| field.as_str() == named)) {
                    let _ = Encoder::new(&mut out).array(3).and_then(|out| out.u8(2));
                    out.extend_from_slice(path);
                    out.extend_from_slice(replaced);
                } else {
                    out.extend_from_slice(whole);
                }
            }
            (1 | 2, _) => out.extend_from_slice(whole),
            _ if fields.is_some() => out.extend_from_slice(whole),
            _ => {
                let _ = Encoder::new(&mut out)
                    .array(1)
                    .and_then(|out| out.u64(kind));
            }
        }
    }
    Ok(out)
}

/// Of note, citation and group only the group, which joins the changes of one action; `None` without one.
fn group(context: &[u8]) -> Result<Option<Vec<u8>>, DecodeError> {
    const GROUP: u64 = 2;
    let mut input = Decoder::new(context);
    for _ in 0..definite(input.map()?)? {
        let key = input.u64()?;
        let value = raw(&mut input, context)?;
        if key == GROUP {
            let mut out = Vec::with_capacity(value.len() + 2);
            let _ = Encoder::new(&mut out).map(1).and_then(|out| out.u64(GROUP));
            out.extend_from_slice(value);
            return Ok(Some(out));
        }
    }
    Ok(None)
}
