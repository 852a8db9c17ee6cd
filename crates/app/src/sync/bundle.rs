use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use catalogue::change::DeviceId;
use catalogue::record::RecordId;
use catalogue::store::{Leaving, Touched};
use l10n::UNDETERMINED;
use sync::bundle::{
    BundleError, Contents, Held, Manifest, Order, OrderReader, Sink, Taking, read, write,
};
use sync::client::SyncError;
use sync::stream::Item;
use sync::{Checkpoint, Envelope, HubId, Intake};
use trust::{Files, Freshness, Loaded};

use super::now::taken_view;
use super::registry::{at_hand, authority, settle, take};
use super::status::{day, sync_status};
use crate::api::{BundleFile, BundleRequest, BundleTaken, BundleWritten, Nothing, SearchRequest};
use crate::exchange::{named, selection, whole};
use crate::report::Unpublished;
use crate::{Fault, Host, Reader};

/// Changes that are taken from the store at a time.
const PIECE: u32 = 1_000;

/// Writes what this machine may give away to one file: all of it, or what no hub has, or what an earlier bundle does not
/// hold, or the records of a search.
///
/// The registry goes along, so that whoever reads it can tell who wrote what without any network. Where all of it is written
/// and a hub's order is here whole, the hub's numbers go along with its last signed word: the reader need not bring it again.
/// It is signed, so that the reader can be told who wrote it; where the key cannot be had, it is written all the same.
///
/// # Errors
/// [`Fault::FileUnwritable`], [`Fault::BundleEarlier`] and [`Fault::BundleSame`], or when the store cannot be read; then no
/// file was written.
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
    let earlier = match &request.since {
        Some(since) => Some(earlier(host, Path::new(since), path)?),
        None => None,
    };
    let registry = files(host)?;
    let order = if only.is_none() && earlier.is_none() && !request.pending {
        order(host)?
    } else {
        None
    };
    let mut spool = tempfile::tempfile().map_err(unwritable)?;
    let mut written = None;
    whole(path, |out| {
        let to = order.as_ref();
        let mut numbered = Numbered::new(host, to);
        let mut loose = Leaves {
            host,
            only: only.as_deref(),
            pending: request.pending,
            earlier: earlier.as_ref(),
            order: to,
            piece: Vec::new().into_iter(),
            after: 0,
            ended: false,
        };
        let sign = |manifest: &[u8]| host.catalogue().sign_bundle(manifest).ok();
        written = Some(
            write(
                out,
                &mut spool,
                Contents {
                    catalogue: host.catalogue().catalogue_id()?,
                    written_ms: host.now_ms(),
                    title: None,
                    sign: Some(&sign),
                    registry,
                    checkpoint: order.clone(),
                    numbered: &mut numbered,
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

/// What an earlier bundle holds, which the one to write goes on from.
fn earlier(host: &Host, path: &Path, out: &Path) -> Result<Held, Fault> {
    let same = path.canonicalize().ok().zip(out.canonicalize().ok());
    if path == out || same.is_some_and(|(one, other)| one == other) {
        return Err(Fault::BundleSame(path.to_owned()));
    }
    let file = File::open(path).map_err(|source| Fault::FileUnreadable {
        path: path.to_owned(),
        source,
    })?;
    let mut held = Held::default();
    // Of half a bundle one could not tell what it holds.
    read(BufReader::new(file), &mut held).map_err(|error| Fault::BundleEarlier {
        path: path.to_owned(),
        error,
    })?;
    let expected = host.catalogue().catalogue_id()?;
    match held.catalogue {
        Some(found) if found != expected => {
            Err(catalogue::StoreError::OtherCatalogue { found, expected }.into())
        }
        _ => Ok(held),
    }
}

/// The records of a search, or those named; `None` for all of them.
fn chosen(
    host: &Host,
    reader: &Reader,
    request: &BundleRequest,
) -> Result<Option<Vec<RecordId>>, Fault> {
    if !request.records.is_empty() {
        let records = host
            .catalogue()
            .records(&named(host, &request.records)?)?
            .into_iter();
        // What is private does not leave, whoever asks for it.
        return Ok(Some(records.map(|record| record.id).collect()));
    }
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

/// The last signed word of the hub whose order reaches furthest here, if all of it is here.
fn order(host: &Host) -> Result<Option<Checkpoint>, Fault> {
    let store = host.catalogue();
    let mut furthest: Option<Checkpoint> = None;
    for cursor in store.cursors()? {
        let signed = cursor
            .checkpoint
            .as_deref()
            .and_then(|bytes| Checkpoint::decode(bytes).ok())
            .filter(|signed| signed.hub.0 == cursor.hub && signed.epoch == cursor.epoch)
            .filter(|signed| signed.at.seq > 0 && signed.at.seq <= cursor.seq);
        if let Some(signed) = signed
            && furthest
                .as_ref()
                .is_none_or(|other| other.at.seq < signed.at.seq)
            && store.holds_order(&cursor.hub, cursor.epoch, signed.at.seq)?
        {
            furthest = Some(signed);
        }
    }
    Ok(furthest)
}

/// A change as it travels.
fn envelope(leaving: Leaving) -> Envelope {
    Envelope {
        redacted: leaving.redacted.then_some(leaving.id),
        payload: leaving.payload,
        signature: leaving.signature,
    }
}

/// The changes of a hub's order, taken from the store piece by piece.
struct Numbered<'a> {
    host: &'a Host,
    order: Option<&'a Checkpoint>,
    piece: std::vec::IntoIter<Leaving>,
    after: u64,
}

impl<'a> Numbered<'a> {
    fn new(host: &'a Host, order: Option<&'a Checkpoint>) -> Self {
        Self {
            host,
            order,
            piece: Vec::new().into_iter(),
            after: 0,
        }
    }
}

impl Iterator for Numbered<'_> {
    type Item = std::io::Result<([u8; 32], u64, i64, Envelope)>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(leaving) = self.piece.next() {
                let Some(received) = leaving.received else {
                    continue;
                };
                self.after = received.seq;
                let key = leaving.public_key;
                return Some(Ok((key, received.seq, received.at_ms, envelope(leaving))));
            }
            let order = self.order?;
            let (hub, epoch, to) = (&order.hub.0, order.epoch, order.at.seq);
            match self
                .host
                .catalogue()
                .in_order(hub, epoch, self.after, to, PIECE)
            {
                Ok(piece) if piece.is_empty() => self.order = None,
                Ok(piece) => self.piece = piece.into_iter(),
                Err(error) => {
                    self.order = None;
                    return Some(Err(std::io::Error::other(error)));
                }
            }
        }
    }
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
    /// What this holds is left out.
    earlier: Option<&'a Held>,
    /// What stands in a hub's order up to here is written already.
    order: Option<&'a Checkpoint>,
    piece: std::vec::IntoIter<Leaving>,
    after: i64,
    ended: bool,
}

impl Iterator for Leaves<'_> {
    type Item = std::io::Result<([u8; 32], Envelope)>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(leaving) = self.piece.next() {
                self.after = leaving.n;
                let there = self.earlier.is_some_and(|held| held.has(&leaving.id));
                if there || (self.pending && leaving.received.is_some()) {
                    continue;
                }
                return Some(Ok((leaving.public_key, envelope(leaving))));
            }
            if self.ended {
                return None;
            }
            let store = self.host.catalogue();
            let piece = match self.order {
                Some(order) => {
                    store.beyond_order(&order.hub.0, order.epoch, order.at.seq, self.after, PIECE)
                }
                None => store.leaving(self.after, PIECE, self.only),
            };
            match piece {
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
    let vouched = registry.files.is_empty() || carried(host, registry.files)?;
    let at_hand = at_hand(host)?;
    if let Some(loaded) = &at_hand {
        settle(host, loaded)?;
    }
    let judge = authority(host, at_hand.as_ref());
    let order = order_of(host, path, at_hand.as_ref())?;
    let intake = Intake::new(host.catalogue(), &judge, None, None);
    let mut changes = Taking::new(intake, order)?;
    let file = File::open(path).map_err(|source| Fault::FileUnreadable {
        path: path.to_owned(),
        source,
    })?;
    let done = read(BufReader::new(file), &mut changes);
    let here = match changes.checkpoint() {
        Some(checkpoint) => host.catalogue().cursor(&checkpoint.hub.0)?,
        None => None,
    };
    // What was read whole is put away, also of a bundle that ends too soon.
    let taken = changes.finish(here.as_ref())?;
    let done = done.map_err(failed)?;
    let report = BundleTaken {
        file: request.file,
        written: day(host, reader, done.manifest.written_ms),
        by: written_by(reader, done.signer, at_hand.as_ref()),
        registry_kept: (!vouched).then(|| reader.localiser().sync_bundle_registry_kept()),
        taken: taken_view(&taken),
        status: sync_status(host, reader, Nothing {})?,
    };
    Ok((report, taken.records))
}

/// The hub's order that a bundle carries, if the hub is one that the registry names and all of it holds.
fn order_of(host: &Host, path: &Path, at_hand: Option<&Loaded>) -> Result<Option<Order>, Fault> {
    let Some(loaded) = at_hand else {
        return Ok(None);
    };
    let file = File::open(path).map_err(|source| Fault::FileUnreadable {
        path: path.to_owned(),
        source,
    })?;
    let mut reader =
        OrderReader::new(|checkpoint: &Checkpoint| host.catalogue().cursor(&checkpoint.hub.0));
    match read(BufReader::new(file), &mut reader) {
        Ok(_) | Err(BundleError::Stopped) => {}
        // Whatever is wrong with the bundle is said when its changes are taken in.
        Err(_) => return Ok(None),
    }
    let Some(hub) = reader.checkpoint().map(|checkpoint| checkpoint.hub) else {
        return Ok(None);
    };
    let mut hubs = loaded.registry.hubs();
    let Some(key) = hubs
        .find(|known| HubId::of(&known.key) == hub)
        .map(|known| known.key)
    else {
        return Ok(None);
    };
    let signed = reader
        .checkpoint()
        .is_some_and(|checkpoint| checkpoint.verify(&key).is_ok());
    if signed && reader.contradicts() {
        return Err(SyncError::Contradiction.into());
    }
    Ok(reader.order(&key))
}

/// Who wrote a bundle, as far as it says and the registry knows.
fn written_by(reader: &Reader, signer: Option<[u8; 32]>, at_hand: Option<&Loaded>) -> String {
    let loc = reader.localiser();
    let Some(key) = signer else {
        return loc.sync_bundle_unsigned();
    };
    let id = DeviceId::of(&key);
    let registry = at_hand.map(|loaded| &loaded.registry);
    let known = registry.and_then(|registry| {
        let device = registry.device(id)?;
        Some((device, registry.organisation(device.organisation)?))
    });
    match known {
        Some((device, _)) if device.revoked.is_some() => loc.sync_bundle_by_revoked(),
        Some((device, organisation)) => loc.sync_bundle_by(
            loc.foreign(&device.label, UNDETERMINED),
            loc.foreign(&organisation.name, UNDETERMINED),
        ),
        None => loc.sync_bundle_by_unknown(),
    }
}

/// A registry that came along is taken if it is vouched for and not older; otherwise the one at hand serves. False if it is
/// not vouched for; one that is only older is nothing to speak of.
fn carried(host: &Host, carried: Vec<(String, Vec<u8>)>) -> Result<bool, Fault> {
    let mut files = Files::new();
    for (name, bytes) in carried {
        if files.put(&name, bytes).is_err() {
            return Ok(false);
        }
    }
    match take(host, &files, Freshness::MayBeOld) {
        Ok(_) => Ok(true),
        Err(Fault::Trust(trust::TrustError::RolledBack(_))) => Ok(true),
        Err(Fault::Trust(_)) => Ok(false),
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
