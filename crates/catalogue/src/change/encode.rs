use minicbor::Encoder;

use super::Change;

/// The payload of a change: CBOR, integer keys in ascending order, the same bytes on every machine.
///
/// Keys: 0 version, 1 catalogue, 2 device, 3 log and number, 4 previous, 5 wall clock, 6 lamport, 7 registry, 8 record
/// and kind, 9 operations, 10 note, citation and group, 11 tool, 12 author. An operation is
/// `[0, path, value, [replaced]]` (set), `[1, path, [replaced]]` (remove) or `[2, path, [replaced]]` (set to a value that was
/// erased since; only in a redacted form, which nobody has signed).
#[must_use]
pub fn encode(change: &Change) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(256);
    let mut out = Encoder::new(&mut bytes);
    // Writing to a vector cannot fail.
    let _ = write(change, &mut out);
    bytes
}

type Written = Result<(), minicbor::encode::Error<std::convert::Infallible>>;

fn write(change: &Change, out: &mut Encoder<&mut Vec<u8>>) -> Written {
    let context = [
        change.note.is_some(),
        change.source.is_some(),
        change.group.is_some(),
    ];
    let context_len = context.into_iter().filter(|present| *present).count() as u64;
    out.map(11 + u64::from(context_len > 0) + u64::from(change.author.is_some()))?;
    out.u8(0)?.u8(1)?;
    out.u8(1)?.bytes(change.catalogue.as_bytes())?;
    out.u8(2)?.bytes(&change.device.0)?;
    out.u8(3)?
        .array(2)?
        .bytes(change.log.as_bytes())?
        .u64(change.n)?;
    out.u8(4)?;
    match change.prev {
        Some(prev) => out.bytes(&prev.0)?,
        None => out.null()?,
    };
    out.u8(5)?.i64(change.wall_ms)?;
    out.u8(6)?.u64(change.lamport)?;
    out.u8(7)?.u64(change.registry)?;
    out.u8(8)?
        .array(2)?
        .bytes(change.record.as_bytes())?
        .str(&change.kind)?;
    out.u8(9)?.array(change.ops.len() as u64)?;
    for op in &change.ops {
        match &op.value {
            Some(super::Value::Redacted) => {
                out.array(3)?.u8(2)?.str(op.path.as_str())?;
            }
            Some(value) => {
                out.array(4)?.u8(0)?.str(op.path.as_str())?;
                value.encode(out);
            }
            None => {
                out.array(3)?.u8(1)?.str(op.path.as_str())?;
            }
        }
        out.array(op.replaces.len() as u64)?;
        for id in &op.replaces {
            out.bytes(&id.0)?;
        }
    }
    if context_len > 0 {
        out.u8(10)?.map(context_len)?;
        if let Some(note) = &change.note {
            out.u8(0)?.str(note)?;
        }
        if let Some(source) = &change.source {
            out.u8(1)?.str(source)?;
        }
        if let Some(group) = change.group {
            out.u8(2)?.bytes(group.as_bytes())?;
        }
    }
    out.u8(11)?.str(&change.tool)?;
    if let Some(author) = change.author {
        out.u8(12)?.bytes(author.as_bytes())?;
    }
    Ok(())
}
