use std::io::Write;

use sync::Envelope;
use sync::stream::{Item, StreamReader, StreamWriter};

/// More than any input unpacks to.
const MOST: u64 = 1 << 24;
/// How every frame of zstd begins.
const FRAME: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];

/// A stream of changes: as it travels, or, where it is no frame of zstd, what stands in the frame.
pub fn stream(bytes: &[u8]) -> bool {
    let framed = if bytes.starts_with(&FRAME) {
        bytes.to_vec()
    } else {
        frame(bytes)
    };
    let Some(items) = items(&framed, MOST) else {
        return false;
    };
    let travelling: Vec<Item> = items
        .into_iter()
        .filter(|item| !matches!(item, Item::Key(_)))
        .collect();
    let again = written(&travelling);
    let read = match self::items(&again, MOST) {
        Some(read) => read,
        None => panic!("what was read cannot be written: {travelling:?}"),
    };
    let read: Vec<Item> = read
        .into_iter()
        .filter(|item| !matches!(item, Item::Key(_)))
        .collect();
    assert_eq!(read, travelling, "what was written reads as it was");
    true
}

/// Every item; `None` where the reader refuses one of them.
fn items(framed: &[u8], most: u64) -> Option<Vec<Item>> {
    let mut reader = StreamReader::new(framed, most).ok()?;
    let mut out = Vec::new();
    while let Some(item) = reader.next().ok()? {
        out.push(item);
    }
    assert!(reader.inflated() <= most, "the reader counts");
    Some(out)
}

fn written(items: &[Item]) -> Vec<u8> {
    let write = || -> std::io::Result<Vec<u8>> {
        let mut out = StreamWriter::new(Vec::new(), 1)?;
        for item in items {
            match item {
                Item::Key(_) => {}
                Item::Loose(envelope) => out.loose(&[7; 32], envelope)?,
                Item::Numbered {
                    seq,
                    received_ms,
                    envelope,
                } => out.numbered(&[7; 32], *seq, *received_ms, envelope)?,
            }
        }
        out.finish()
    };
    match write() {
        Ok(bytes) => bytes,
        Err(error) => panic!("memory takes everything: {error}"),
    }
}

/// The bytes as one frame of zstd.
pub(crate) fn frame(bytes: &[u8]) -> Vec<u8> {
    let pack = || -> std::io::Result<Vec<u8>> {
        let mut out = zstd::Encoder::new(Vec::new(), 1)?;
        out.write_all(bytes)?;
        out.finish()
    };
    match pack() {
        Ok(bytes) => bytes,
        Err(error) => panic!("memory takes everything: {error}"),
    }
}

/// A loose change and a numbered one, not framed.
pub(crate) fn plain() -> Vec<u8> {
    let payload = |n| {
        catalogue::change::encode(&catalogue::change::Change {
            n,
            ..super::change::sample()
        })
    };
    let left = Envelope {
        redacted: Some(catalogue::change::ChangeId([4; 32])),
        ..Envelope::signed(payload(3), [9; 64])
    };
    let items = [
        Item::Loose(Envelope::signed(payload(1), [9; 64])),
        Item::Numbered {
            seq: 5,
            received_ms: 6,
            envelope: Envelope::signed(payload(2), [9; 64]),
        },
        Item::Loose(left),
    ];
    match zstd::decode_all(written(&items).as_slice()) {
        Ok(bytes) => bytes,
        Err(error) => panic!("what was packed unpacks: {error}"),
    }
}

pub(crate) fn seeds() -> Vec<Vec<u8>> {
    // An array of six is an item of a newer version, which is stepped over.
    let newer = [plain(), vec![0x86, 1, 0x82, 1, 2, 0x61, b'x', 0, 0, 0]].concat();
    vec![plain(), newer, frame(&plain())]
}
