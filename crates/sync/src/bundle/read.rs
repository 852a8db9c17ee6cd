use std::io::Read;

use catalogue::change::verify_bundle;
use sha2::{Digest, Sha256};

use super::{
    CHECKPOINT, Entry, LOOSE, MANIFEST, MAX_BUNDLE, MAX_CHANGES, MAX_INFLATED, MAX_RATIO,
    MAX_REGISTRY, MAX_SMALL, Manifest, REGISTRY, SEGMENTS, SIGNATURE,
};
use crate::Checkpoint;
use crate::checkpoint::fixed;
use crate::stream::{Item, StreamError, StreamReader};

/// Why a bundle cannot be read, or not to its end. What was handed on before stands: reading again goes on from there.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// The file cannot be read.
    #[error("the file cannot be read")]
    Io(#[source] std::io::Error),
    /// The file is something else.
    #[error("not a bundle")]
    NotABundle,
    /// It ends too soon: a stick was pulled, or the copy was cut short.
    #[error("the bundle is cut short")]
    CutShort,
    /// What stands in it is not what its manifest says.
    #[error("the bundle is damaged at {0}")]
    Damaged(String),
    /// It is larger than a bundle may be, or grows too much when it is unpacked.
    #[error("the bundle is too large")]
    TooLarge,
    /// Whoever takes the parts in has failed.
    #[error("the bundle could not be taken in")]
    Sink(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// Whoever takes the parts in has asked to stop.
    #[error("stopped")]
    Stopped,
}

/// What reading came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The manifest.
    pub manifest: Manifest,
    /// Changes handed on.
    pub changes: u64,
    /// The public key of the device that signed the manifest, and by that all that it names; `None` for a bundle that nobody
    /// signed. Whether anybody knows the device is another question.
    pub signer: Option<[u8; 32]>,
}

/// Whoever takes the parts of a bundle in, in their order; what nobody asks for is passed by.
pub trait Sink {
    /// The manifest, before everything else.
    ///
    /// # Errors
    /// To refuse the bundle.
    fn manifest(&mut self, _manifest: &Manifest) -> Result<(), BundleError> {
        Ok(())
    }

    /// The files of the registry, by name, all at once.
    ///
    /// # Errors
    /// To stop.
    fn registry(&mut self, _files: Vec<(String, Vec<u8>)>) -> Result<(), BundleError> {
        Ok(())
    }

    /// A hub's last word on the order of the numbered changes.
    ///
    /// # Errors
    /// To stop.
    fn checkpoint(&mut self, _checkpoint: Checkpoint) -> Result<(), BundleError> {
        Ok(())
    }

    /// A key or a change.
    ///
    /// # Errors
    /// To stop.
    fn item(&mut self, item: Item) -> Result<(), BundleError>;
}

/// Reads a bundle, part by part, with nothing on disk and never more than two changes in memory.
///
/// # Errors
/// See [`BundleError`].
pub fn read(input: impl Read, sink: &mut dyn Sink) -> Result<Reading, BundleError> {
    let mut archive = tar::Archive::new(input.take(MAX_BUNDLE + 1));
    // Every name of ours fits a plain header: long names and other extensions are passed by, not read into memory.
    let mut entries = archive.entries().map_err(BundleError::Io)?.raw(true);
    let first = entries.next().ok_or(BundleError::NotABundle)?;
    let mut first = first.map_err(|_| BundleError::NotABundle)?;
    if name(&first).as_deref() != Some(MANIFEST) {
        return Err(BundleError::NotABundle);
    }
    let head = small(&mut first)?;
    let manifest = Manifest::decode(&head).ok_or(BundleError::NotABundle)?;
    drop(first);
    let mut signer = None;
    sizes(&manifest)?;
    sink.manifest(&manifest)?;
    let mut registry = Vec::new();
    let mut registry_open = true;
    let mut changes = 0;
    let stated = manifest.entries.iter();
    for next in stated {
        let mut entry = loop {
            let mut entry = match entries.next() {
                Some(Ok(entry)) => entry,
                Some(Err(error)) => return Err(cut(error)),
                None => return Err(BundleError::CutShort),
            };
            // What the manifest does not name is not looked at.
            match name(&entry) {
                Some(found) if found == next.name => break entry,
                Some(found) if manifest.entries.iter().any(|named| named.name == found) => {
                    return Err(BundleError::Damaged(found));
                }
                Some(found) if found == SIGNATURE && signer.is_none() => {
                    let key = signed(&small(&mut entry)?, &head);
                    signer = Some(key.ok_or(BundleError::Damaged(found))?);
                }
                _ => {}
            }
        };
        if let Some(file) = next.name.strip_prefix(REGISTRY) {
            let bytes = small(&mut entry)?;
            if <[u8; 32]>::from(Sha256::digest(&bytes)) != next.sha256 {
                return Err(BundleError::Damaged(next.name.clone()));
            }
            if !is_plain(file) || registry.len() == MAX_REGISTRY {
                return Err(BundleError::Damaged(next.name.clone()));
            }
            registry.push((file.to_owned(), bytes));
            continue;
        }
        if std::mem::take(&mut registry_open) && !registry.is_empty() {
            sink.registry(std::mem::take(&mut registry))?;
        }
        if next.name == CHECKPOINT {
            let bytes = small(&mut entry)?;
            let checkpoint = Checkpoint::decode(&bytes)
                .ok()
                .filter(|_| <[u8; 32]>::from(Sha256::digest(&bytes)) == next.sha256)
                .ok_or_else(|| BundleError::Damaged(next.name.clone()))?;
            sink.checkpoint(checkpoint)?;
        } else if next.name.starts_with(SEGMENTS) || next.name.starts_with(LOOSE) {
            items(&mut entry, next, sink, &mut changes)?;
        }
        // An entry of a newer version is passed by.
    }
    if registry_open && !registry.is_empty() {
        sink.registry(registry)?;
    }
    Ok(Reading {
        manifest,
        changes,
        signer,
    })
}

/// The key that signed a manifest, if the signature holds.
fn signed(bytes: &[u8], manifest: &[u8]) -> Option<[u8; 32]> {
    let mut input = minicbor::Decoder::new(bytes);
    if input.array().ok()? != Some(2) {
        return None;
    }
    let key: [u8; 32] = fixed(&mut input).ok()?;
    let signature: [u8; 64] = fixed(&mut input).ok()?;
    verify_bundle(&key, manifest, &signature).ok()?;
    Some(key)
}

/// The manifest's own word is refused where it is already too much.
fn sizes(manifest: &Manifest) -> Result<(), BundleError> {
    let size: u64 = manifest
        .entries
        .iter()
        .fold(0, |sum, entry| sum.saturating_add(entry.size));
    let count: u64 = manifest
        .entries
        .iter()
        .fold(0, |sum, entry| sum.saturating_add(entry.count));
    if size > MAX_BUNDLE || count > MAX_CHANGES {
        Err(BundleError::TooLarge)
    } else {
        Ok(())
    }
}

/// The name of a plain file; links, folders and devices have none here.
fn name<R: Read>(entry: &tar::Entry<'_, R>) -> Option<String> {
    if entry.header().entry_type() != tar::EntryType::Regular {
        return None;
    }
    std::str::from_utf8(&entry.path_bytes())
        .ok()
        .map(str::to_owned)
}

/// A file name without any way out of its folder.
fn is_plain(file: &str) -> bool {
    !file.is_empty()
        && !file.starts_with('.')
        && file
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'))
}

fn small(entry: &mut impl Read) -> Result<Vec<u8>, BundleError> {
    let mut bytes = Vec::new();
    entry
        .take(MAX_SMALL + 1)
        .read_to_end(&mut bytes)
        .map_err(cut)?;
    if bytes.len() as u64 > MAX_SMALL {
        Err(BundleError::TooLarge)
    } else {
        Ok(bytes)
    }
}

fn items(
    entry: &mut impl Read,
    stated: &Entry,
    sink: &mut dyn Sink,
    changes: &mut u64,
) -> Result<(), BundleError> {
    let mut hashed = Hashed {
        input: entry.take(stated.size),
        hash: Sha256::new(),
        read: 0,
    };
    // A small entry may hold a few texts that compress well; the ratio is for the rest.
    let most = stated
        .size
        .saturating_mul(MAX_RATIO)
        .clamp(MAX_SMALL * 4, MAX_INFLATED);
    let damaged = |error: StreamError| match error {
        StreamError::Io(error) => {
            if error.kind() == std::io::ErrorKind::UnexpectedEof {
                BundleError::CutShort
            } else {
                BundleError::Damaged(stated.name.clone())
            }
        }
        StreamError::Malformed => BundleError::Damaged(stated.name.clone()),
        StreamError::TooLarge | StreamError::TooLong => BundleError::TooLarge,
    };
    {
        let mut stream = StreamReader::new(&mut hashed, most).map_err(damaged)?;
        while let Some(item) = stream.next().map_err(damaged)? {
            if !matches!(item, Item::Key(_)) {
                *changes += 1;
                if *changes > MAX_CHANGES {
                    return Err(BundleError::TooLarge);
                }
            }
            sink.item(item)?;
        }
    }
    // What stands behind the frame belongs to the entry and to its hash.
    std::io::copy(&mut hashed, &mut std::io::sink()).map_err(cut)?;
    if hashed.read < stated.size {
        return Err(BundleError::CutShort);
    }
    if <[u8; 32]>::from(hashed.hash.finalize()) == stated.sha256 {
        Ok(())
    } else {
        Err(BundleError::Damaged(stated.name.clone()))
    }
}

fn cut(error: std::io::Error) -> BundleError {
    match error.kind() {
        std::io::ErrorKind::UnexpectedEof => BundleError::CutShort,
        std::io::ErrorKind::Other | std::io::ErrorKind::InvalidData => BundleError::CutShort,
        _ => BundleError::Io(error),
    }
}

struct Hashed<R> {
    input: R,
    hash: Sha256,
    read: u64,
}

impl<R: Read> Read for Hashed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.input.read(buffer)?;
        self.hash.update(buffer.get(..count).unwrap_or_default());
        self.read += count as u64;
        Ok(count)
    }
}
