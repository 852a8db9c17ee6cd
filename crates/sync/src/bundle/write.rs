use std::io::{Read, Seek, SeekFrom, Write};

use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{CHECKPOINT, Entry, LOOSE, MANIFEST, Manifest, REGISTRY, SEGMENTS, SIGNATURE};
use crate::{Checkpoint, Envelope, stream::StreamWriter};

/// Slow and small: a bundle is written once and carried by hand.
const LEVEL: i32 = 9;

/// Signs a manifest: gives the public key of the device and its signature, or nothing where it cannot sign.
pub type Sign<'a> = &'a dyn Fn(&[u8]) -> Option<([u8; 32], [u8; 64])>;

/// What is put into a bundle.
pub struct Contents<'a> {
    /// The catalogue.
    pub catalogue: Uuid,
    /// When, in milliseconds since 1970.
    pub written_ms: i64,
    /// What whoever makes it calls it.
    pub title: Option<String>,
    /// Signs it, so that a reader can be told who wrote it; a bundle without is read as well.
    pub sign: Option<Sign<'a>>,
    /// The files of the registry, by name.
    pub registry: Vec<(String, Vec<u8>)>,
    /// A hub's last word on its order, if the numbered changes are all of it up to there.
    pub checkpoint: Option<Checkpoint>,
    /// Changes in a hub's order: key, number, time of receipt, change.
    pub numbered: &'a mut dyn Iterator<Item = std::io::Result<([u8; 32], u64, i64, Envelope)>>,
    /// Changes that no hub has numbered.
    pub loose: &'a mut dyn Iterator<Item = std::io::Result<([u8; 32], Envelope)>>,
}

/// What a bundle came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Changes in it.
    pub changes: u64,
    /// Its length in bytes.
    pub size: u64,
}

/// Writes a bundle. `spool` is an empty temporary file: the manifest stands first and must know what follows.
///
/// # Errors
/// If a source, the spool or the destination fails; the destination is then not a bundle.
pub fn write(
    out: &mut dyn Write,
    spool: &mut (impl Read + Write + Seek),
    contents: Contents<'_>,
) -> std::io::Result<Written> {
    let mut spooled = Spooled::default();
    for (name, bytes) in &contents.registry {
        spooled.plain(spool, format!("{REGISTRY}{name}"), bytes)?;
    }
    if let Some(checkpoint) = &contents.checkpoint {
        spooled.plain(spool, CHECKPOINT.to_owned(), &checkpoint.encode())?;
    }
    spooled.stream(spool, format!("{SEGMENTS}0.zst"), |stream| {
        for item in contents.numbered {
            let (key, seq, received_ms, envelope) = item?;
            stream.numbered(&key, seq, received_ms, &envelope)?;
        }
        Ok(())
    })?;
    spooled.stream(spool, format!("{LOOSE}0.zst"), |stream| {
        for item in contents.loose {
            let (key, envelope) = item?;
            stream.loose(&key, &envelope)?;
        }
        Ok(())
    })?;
    let manifest = Manifest {
        catalogue: contents.catalogue,
        written_ms: contents.written_ms,
        title: contents.title,
        entries: spooled.entries,
    };
    let mut counted = Counted { out, written: 0 };
    let mut archive = tar::Builder::new(&mut counted);
    let head = manifest.encode();
    archive.append_data(&mut header(head.len() as u64), MANIFEST, head.as_slice())?;
    if let Some((key, signature)) = contents.sign.and_then(|sign| sign(&head)) {
        let signed = encode_signature(&key, &signature);
        archive.append_data(
            &mut header(signed.len() as u64),
            SIGNATURE,
            signed.as_slice(),
        )?;
    }
    spool.seek(SeekFrom::Start(0))?;
    for entry in &manifest.entries {
        let mut bytes = Read::by_ref(spool).take(entry.size);
        archive.append_data(&mut header(entry.size), &entry.name, &mut bytes)?;
    }
    archive.finish()?;
    drop(archive);
    counted.flush()?;
    Ok(Written {
        changes: manifest.entries.iter().map(|entry| entry.count).sum(),
        size: counted.written,
    })
}

/// `[key, signature]`.
fn encode_signature(key: &[u8; 32], signature: &[u8; 64]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(112);
    // Writing to a vector cannot fail.
    let _ = minicbor::Encoder::new(&mut bytes)
        .array(2)
        .and_then(|out| out.bytes(key))
        .and_then(|out| out.bytes(signature));
    bytes
}

/// No owner and no time: two bundles of the same contents are the same bytes.
fn header(size: u64) -> tar::Header {
    let mut header = tar::Header::new_ustar();
    header.set_size(size);
    header.set_mode(0o644);
    header.set_entry_type(tar::EntryType::Regular);
    header
}

#[derive(Default)]
struct Spooled {
    entries: Vec<Entry>,
}

impl Spooled {
    fn plain(&mut self, spool: &mut impl Write, name: String, bytes: &[u8]) -> std::io::Result<()> {
        spool.write_all(bytes)?;
        self.entries.push(Entry {
            name,
            size: bytes.len() as u64,
            inflated: bytes.len() as u64,
            sha256: Sha256::digest(bytes).into(),
            count: 0,
        });
        Ok(())
    }

    fn stream<W: Write>(
        &mut self,
        spool: &mut W,
        name: String,
        fill: impl FnOnce(&mut StreamWriter<Hashed<'_, W>>) -> std::io::Result<()>,
    ) -> std::io::Result<()> {
        let hashed = Hashed {
            out: spool,
            hash: Sha256::new(),
            written: 0,
        };
        let mut stream = StreamWriter::new(hashed, LEVEL)?;
        fill(&mut stream)?;
        let (count, inflated) = (stream.count(), stream.inflated());
        let hashed = stream.finish()?;
        self.entries.push(Entry {
            name,
            size: hashed.written,
            inflated,
            sha256: hashed.hash.finalize().into(),
            count,
        });
        Ok(())
    }
}

struct Hashed<'a, W> {
    out: &'a mut W,
    hash: Sha256,
    written: u64,
}

impl<W: Write> Write for Hashed<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let count = self.out.write(bytes)?;
        self.hash.update(bytes.get(..count).unwrap_or_default());
        self.written += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.out.flush()
    }
}

struct Counted<'a> {
    out: &'a mut dyn Write,
    written: u64,
}

impl Write for Counted<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let count = self.out.write(bytes)?;
        self.written += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.out.flush()
    }
}
