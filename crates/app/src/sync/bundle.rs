use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use catalogue::record::RecordId;
use catalogue::store::{Leaving, Touched};
use sync::bundle::{BundleError, Contents, Manifest, Sink, read, write};
use sync::stream::Item;
use sync::{Checkpoint, Envelope, Intake, Running};
use trust::{Files, Freshness};

use super::now::taken_view;
use super::registry::{at_hand, authority, take};
use super::status::{day, sync_status};
use crate::api::{BundleFile, BundleRequest, BundleTaken, BundleWritten, Nothing, SearchRequest};
use crate::exchange::{selection, whole};
use crate::report::Unpublished;
use crate::{Fault, Host, Reader};

/// Changes that are taken from the store at a time.
const PIECE: u32 = 1_000;

/// Writes what this machine may give away to one file: all of it, or what no hub has, or the records of a search.
///
/// The registry goes along, so that whoever reads it can tell who wrote what without any network.
///
/// # Errors
/// [`Fault::FileUnwritable`], or when the store cannot be read; then no file was written.
pub fn bundle_write(
    host: &Host,
    reader: &Reader,
    request: BundleRequest,
) -> Result<BundleWritten, Fault> {
    let path = Path::new(&request.file);
    let unwritable = |source| Fault::FileUnwritable {
        path: path.to_owned(),
        source,
    };
    let only = chosen(host, reader, &request)?;
    let registry = files(host)?;
    let mut spool = tempfile::tempfile().map_err(unwritable)?;
    let mut written = None;
    whole(path, |out| {
        let mut loose = Leaves::new(host, only.as_deref(), request.pending);
        written = Some(
            write(
                out,
                &mut spool,
                Contents {
                    catalogue: host.catalogue().catalogue_id()?,
                    written_ms: host.now_ms(),
                    title: None,
                    registry,
                    checkpoint: None,
                    numbered: &mut std::iter::empty(),
                    loose: &mut loose,
                },
            )
            .map_err(unwritable)?,
        );
        Ok(())
    })?;
    let written = written.unwrap_or_default();
    Ok(BundleWritten {
        file: request.file,
        changes: written.changes,
        bytes: written.size,
    })
}

/// The records of a search; `None` for all of them.
fn chosen(
    host: &Host,
    reader: &Reader,
    request: &BundleRequest,
) -> Result<Option<Vec<RecordId>>, Fault> {
    // Which page of a search, in which order and with which counts, says nothing of what is asked for.
    let everything = SearchRequest::default();
    let asked = SearchRequest {
        limit: everything.limit,
        offset: everything.offset,
        facets: everything.facets,
        sort: everything.sort,
        ..request.search.clone()
    };
    if asked == everything {
        return Ok(None);
    }
    let rows = selection(host, reader, &request.search, Unpublished::default())?;
    let records = host.catalogue().records(&rows)?;
    Ok(Some(records.into_iter().map(|record| record.id).collect()))
}

fn files(host: &Host) -> Result<Vec<(String, Vec<u8>)>, Fault> {
    let keep = super::keep::Keep::of(&host.options().data_dir);
    if !keep.files().is_dir() {
        return Ok(Vec::new());
    }
    let files = Files::read(&keep.files())?;
    Ok(files
        .iter()
        .map(|(name, bytes)| (name.to_owned(), bytes.to_vec()))
        .collect())
}

/// The changes that leave, taken from the store piece by piece.
struct Leaves<'a> {
    host: &'a Host,
    only: Option<&'a [RecordId]>,
    pending: bool,
    piece: std::vec::IntoIter<Leaving>,
    after: i64,
    ended: bool,
}

impl<'a> Leaves<'a> {
    fn new(host: &'a Host, only: Option<&'a [RecordId]>, pending: bool) -> Self {
        Self {
            host,
            only,
            pending,
            piece: Vec::new().into_iter(),
            after: 0,
            ended: false,
        }
    }
}

impl Iterator for Leaves<'_> {
    type Item = std::io::Result<([u8; 32], Envelope)>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(leaving) = self.piece.next() {
                self.after = leaving.n;
                if self.pending && leaving.received.is_some() {
                    continue;
                }
                let envelope = Envelope {
                    payload: leaving.payload,
                    signature: leaving.signature,
                };
                return Some(Ok((leaving.public_key, envelope)));
            }
            if self.ended {
                return None;
            }
            match self.host.catalogue().leaving(self.after, PIECE, self.only) {
                Ok(piece) => {
                    self.ended = piece.is_empty();
                    self.piece = piece.into_iter();
                }
                Err(error) => {
                    self.ended = true;
                    return Some(Err(std::io::Error::other(error)));
                }
            }
        }
    }
}

/// Takes a bundle in: the registry first, then every change, as if it came from a hub.
///
/// # Errors
/// [`Fault::Bundle`]. What was taken in before a bundle ended too soon stands, and reading it again goes on from there.
pub fn bundle_read(
    host: &Host,
    reader: &Reader,
    request: BundleFile,
) -> Result<BundleTaken, Fault> {
    Ok(take_in(host, reader, request)?.0)
}

/// The same, with the records that look different now.
pub(crate) fn take_in(
    host: &Host,
    reader: &Reader,
    request: BundleFile,
) -> Result<(BundleTaken, Vec<Touched>), Fault> {
    let path = Path::new(&request.file);
    let file = File::open(path).map_err(|source| Fault::FileUnreadable {
        path: path.to_owned(),
        source,
    })?;
    let failed = |error| Fault::bundle(path, error);
    let mut registry = RegistryOf::default();
    // Once for the registry alone, so that every change is judged by it; it stands at the head and costs little.
    match read(BufReader::new(&file), &mut registry) {
        Ok(_) | Err(BundleError::Stopped) => {}
        Err(error) => return Err(failed(error)),
    }
    let own = host.catalogue().catalogue_id()?;
    if let Some(found) = registry.catalogue.filter(|found| *found != own) {
        let expected = own;
        return Err(catalogue::StoreError::OtherCatalogue { found, expected }.into());
    }
    if !registry.files.is_empty() {
        let mut files = Files::new();
        for (name, bytes) in registry.files {
            files.put(&name, bytes)?;
        }
        carried(host, &files)?;
    }
    let judge = authority(host, at_hand(host)?.as_ref());
    let mut changes = Changes {
        intake: Intake::new(host.catalogue(), &judge, None, None),
    };
    let file = File::open(path).map_err(|source| Fault::FileUnreadable {
        path: path.to_owned(),
        source,
    })?;
    let done = read(BufReader::new(file), &mut changes);
    // What was read whole is put away, also of a bundle that ends too soon.
    let taken = changes.intake.finish(None)?;
    let done = done.map_err(failed)?;
    let report = BundleTaken {
        file: request.file,
        written: day(host, reader, done.manifest.written_ms),
        taken: taken_view(&taken),
        status: sync_status(host, reader, Nothing {})?,
    };
    Ok((report, taken.records))
}

/// A registry that came along is taken if it is vouched for and not older; otherwise the one at hand serves.
fn carried(host: &Host, files: &Files) -> Result<(), Fault> {
    match take(host, files, Freshness::MayBeOld) {
        Ok(_) => Ok(()),
        Err(Fault::Trust(trust::TrustError::RolledBack(_))) => Ok(()),
        Err(fault) => Err(fault),
    }
}

#[derive(Default)]
struct RegistryOf {
    catalogue: Option<uuid::Uuid>,
    files: Vec<(String, Vec<u8>)>,
}

impl Sink for RegistryOf {
    fn manifest(&mut self, manifest: &Manifest) -> Result<(), BundleError> {
        self.catalogue = Some(manifest.catalogue);
        Ok(())
    }

    fn registry(&mut self, files: Vec<(String, Vec<u8>)>) -> Result<(), BundleError> {
        self.files = files;
        Err(BundleError::Stopped)
    }

    fn checkpoint(&mut self, _: Checkpoint) -> Result<(), BundleError> {
        Ok(())
    }

    fn item(&mut self, _: Item) -> Result<(), BundleError> {
        // The registry stands before the first change, or nowhere.
        Err(BundleError::Stopped)
    }
}

struct Changes<'a> {
    intake: Intake<'a>,
}

impl Sink for Changes<'_> {
    fn manifest(&mut self, _: &Manifest) -> Result<(), BundleError> {
        Ok(())
    }

    fn registry(&mut self, _: Vec<(String, Vec<u8>)>) -> Result<(), BundleError> {
        Ok(())
    }

    fn checkpoint(&mut self, checkpoint: Checkpoint) -> Result<(), BundleError> {
        let hub = (checkpoint.hub.0, checkpoint.epoch);
        self.intake
            .via(hub, None::<Running>)
            .map_err(|error| BundleError::Sink(error.into()))
    }

    fn item(&mut self, item: Item) -> Result<(), BundleError> {
        self.intake
            .take(item)
            .map_err(|error| BundleError::Sink(error.into()))
    }
}
