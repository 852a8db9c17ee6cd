use sha2::{Digest, Sha256};
use sync::bundle::{BundleError, Contents, Entry, Manifest, Sink, read, write};
use sync::stream::Item;
use sync::{Checkpoint, Running};
use uuid::Uuid;

use super::stream::{frame, plain};

/// Where a tar archive says that it is one.
const USTAR: std::ops::Range<usize> = 257..262;

/// A bundle: a tar archive as it is; anything else says which archive to make, with every hash right, so that more than the first
/// check is reached.
pub fn bundle(bytes: &[u8]) -> bool {
    let made = if bytes.get(USTAR) == Some(b"ustar") {
        bytes.to_vec()
    } else {
        assemble(bytes)
    };
    let mut taken = Taken::default();
    let Ok(reading) = read(made.as_slice(), &mut taken) else {
        return false;
    };
    let changes: Vec<&Item> = taken
        .items
        .iter()
        .filter(|item| !matches!(item, Item::Key(_)))
        .collect();
    assert_eq!(
        reading.changes,
        changes.len() as u64,
        "every change is handed on, and counted once"
    );
    again(&reading.manifest, &taken);
    true
}

/// What was read can be written, and reads as it was: first what a hub has numbered, then the rest.
fn again(manifest: &Manifest, taken: &Taken) {
    let mut numbered = taken.items.iter().filter_map(|item| match item {
        Item::Numbered {
            seq,
            received_ms,
            envelope,
        } => Some(Ok(([7; 32], *seq, *received_ms, envelope.clone()))),
        _ => None,
    });
    let mut loose = taken.items.iter().filter_map(|item| match item {
        Item::Loose(envelope) => Some(Ok(([7; 32], envelope.clone()))),
        _ => None,
    });
    let mut out = Vec::new();
    let written = write(
        &mut out,
        &mut std::io::Cursor::new(Vec::new()),
        Contents {
            catalogue: manifest.catalogue,
            written_ms: manifest.written_ms,
            title: manifest.title.clone(),
            registry: taken.registry.clone(),
            checkpoint: taken.checkpoint.clone(),
            sign: None,
            numbered: &mut numbered,
            loose: &mut loose,
        },
    );
    if let Err(error) = written {
        panic!("memory takes everything: {error}");
    }
    let mut second = Taken::default();
    if let Err(error) = read(out.as_slice(), &mut second) {
        panic!("what was written cannot be read: {error}");
    }
    assert_eq!(second.registry, taken.registry, "the registry");
    assert_eq!(second.checkpoint, taken.checkpoint, "the checkpoint");
    let of = |items: &[Item], numbered: bool| -> Vec<Item> {
        let wanted = |item: &&Item| match item {
            Item::Numbered { .. } => numbered,
            Item::Loose(_) => !numbered,
            Item::Key(_) => false,
        };
        items.iter().filter(wanted).cloned().collect()
    };
    for numbered in [true, false] {
        assert_eq!(
            of(&second.items, numbered),
            of(&taken.items, numbered),
            "the changes"
        );
    }
}

/// Parts that were handed on.
#[derive(Default)]
struct Taken {
    registry: Vec<(String, Vec<u8>)>,
    checkpoint: Option<Checkpoint>,
    items: Vec<Item>,
}

impl Sink for Taken {
    fn manifest(&mut self, _: &Manifest) -> Result<(), BundleError> {
        Ok(())
    }

    fn registry(&mut self, files: Vec<(String, Vec<u8>)>) -> Result<(), BundleError> {
        assert!(
            self.registry.is_empty(),
            "the files of the registry come all at once"
        );
        for (name, _) in &files {
            assert!(
                !name.contains(['/', '\\']) && !name.starts_with('.'),
                "{name} leads nowhere else"
            );
        }
        self.registry = files;
        Ok(())
    }

    fn checkpoint(&mut self, checkpoint: Checkpoint) -> Result<(), BundleError> {
        self.checkpoint = Some(checkpoint);
        Ok(())
    }

    fn item(&mut self, item: Item) -> Result<(), BundleError> {
        self.items.push(item);
        Ok(())
    }
}

/// An archive after a recipe: a byte of mistakes to make, then entries of a kind, a length and bytes.
fn assemble(mut recipe: &[u8]) -> Vec<u8> {
    let mistakes = take(&mut recipe, 1).first().copied().unwrap_or_default();
    let mut entries: Vec<(String, Vec<u8>)> = Vec::new();
    while let [kind, length @ ..] = recipe {
        recipe = length;
        let length = take(&mut recipe, 2)
            .iter()
            .fold(0, |sum, byte| sum * 256 + usize::from(*byte));
        let body = take(&mut recipe, length).to_vec();
        let place = entries.len();
        let framed = |body: &[u8]| {
            if mistakes & 1 == 0 {
                frame(body)
            } else {
                body.to_vec()
            }
        };
        entries.push(match kind % 6 {
            0 => (format!("registry/{place}.root.json"), body),
            1 => ("checkpoint.cbor".to_owned(), body),
            2 => (format!("segments/{place}.zst"), framed(&body)),
            3 => (format!("loose/{place}.zst"), framed(&body)),
            4 => (format!("registry/../{place}"), body),
            _ => (format!("later/{place}"), body),
        });
    }
    let mut manifest = Manifest {
        catalogue: Uuid::from_u128(1),
        written_ms: 1_795_348_800_000,
        title: (mistakes & 2 == 0).then(|| "A bundle".to_owned()),
        entries: entries
            .iter()
            .map(|(name, body)| Entry {
                name: name.clone(),
                size: body.len() as u64,
                inflated: body.len() as u64,
                sha256: Sha256::digest(body).into(),
                count: 1,
            })
            .collect(),
    };
    if let Some(last) = manifest.entries.last_mut() {
        last.size += u64::from(mistakes >> 2 & 1);
        last.size = last.size.saturating_sub(u64::from(mistakes >> 3 & 1));
        last.sha256[0] ^= mistakes >> 4 & 1;
        last.count = if mistakes >> 5 & 1 == 1 { u64::MAX } else { 1 };
    }
    if mistakes >> 6 & 1 == 1 {
        entries.reverse();
    }
    let head = manifest.encode();
    let mut out = tar::Builder::new(Vec::new());
    let entries = std::iter::once(("manifest.cbor", head.as_slice())).chain(
        entries
            .iter()
            .map(|(name, body)| (name.as_str(), body.as_slice())),
    );
    for (name, body) in entries {
        let mut header = tar::Header::new_ustar();
        header.set_size(body.len() as u64);
        header.set_mode(0o644);
        header.set_entry_type(if mistakes >> 7 & 1 == 1 {
            tar::EntryType::Symlink
        } else {
            tar::EntryType::Regular
        });
        // The crate refuses to write a way out of its folder; a stranger's program does not.
        let place = header.as_old_mut();
        place
            .name
            .iter_mut()
            .zip(name.bytes())
            .for_each(|(place, byte)| *place = byte);
        header.set_cksum();
        if let Err(error) = out.append(&header, body) {
            panic!("memory takes everything: {error}");
        }
    }
    match out.into_inner() {
        Ok(bytes) => bytes,
        Err(error) => panic!("memory takes everything: {error}"),
    }
}

fn take<'a>(from: &mut &'a [u8], most: usize) -> &'a [u8] {
    let (taken, rest) = from.split_at(most.min(from.len()));
    *from = rest;
    taken
}

pub(crate) fn seeds() -> Vec<Vec<u8>> {
    let entry = |kind: u8, body: Vec<u8>| {
        let length = u16::try_from(body.len()).unwrap_or_default();
        [vec![kind], length.to_be_bytes().to_vec(), body].concat()
    };
    let checkpoint = Checkpoint::sign(
        &super::checkpoint::key(),
        1,
        Running {
            seq: 1,
            hash: [3; 32],
        },
        5,
    )
    .encode();
    let recipe = [
        vec![0],
        entry(0, b"{\"signed\":{}}".to_vec()),
        entry(1, checkpoint),
        entry(2, plain()),
        entry(3, plain()),
        entry(5, b"of a newer version".to_vec()),
    ]
    .concat();
    let whole = assemble(&recipe);
    vec![recipe, whole]
}

/// What a bundle says of itself.
pub fn manifest(bytes: &[u8]) -> bool {
    let Some(read) = Manifest::decode(bytes) else {
        return false;
    };
    assert_eq!(
        Manifest::decode(&read.encode()).as_ref(),
        Some(&read),
        "what was written reads as it was"
    );
    true
}

pub(crate) fn manifest_seeds() -> Vec<Vec<u8>> {
    let entry = |name: &str| Entry {
        name: name.to_owned(),
        size: 7,
        inflated: 700,
        sha256: [6; 32],
        count: 5,
    };
    let of = |title: Option<&str>, entries| {
        Manifest {
            catalogue: Uuid::from_u128(1),
            written_ms: 2,
            title: title.map(str::to_owned),
            entries,
        }
        .encode()
    };
    vec![
        of(
            Some("Bundle"),
            vec![entry("registry/root.json"), entry("loose/0.zst")],
        ),
        of(None, Vec::new()),
    ]
}
