//! Cuts the order into segments: ranges that never change again, as files that anybody may hand on.

use std::io::{Seek, Write};
use std::sync::Arc;

use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt, WriteMultipart};
use sha2::{Digest, Sha256};
use sync::Running;
use sync::segment::Segment;
use sync::stream::StreamWriter;
use sync::wire::{MAX_PAGE, MAX_PAGE_BYTES};

use crate::Hub;
use crate::store::{StoreError, place};

/// zstd's level for what is written once and read by everybody.
const LEVEL: i32 = 9;
/// A part of an upload: what object storages want at least.
const PART: usize = 5 * 1024 * 1024;

/// Why a segment could not be cut.
#[derive(Debug, thiserror::Error)]
pub enum CutError {
    /// The store refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The temporary file cannot be written or read.
    #[error("the temporary file")]
    Io(#[from] std::io::Error),
    /// The object storage refuses.
    #[error("the object storage")]
    Objects(#[from] object_store::Error),
    /// The work was stopped.
    #[error("stopped")]
    Stopped,
}

/// The name of a segment's file.
pub(crate) fn name(sha256: &[u8; 32]) -> Path {
    let hex: String = sha256.iter().map(|byte| format!("{byte:02x}")).collect();
    Path::from(hex)
}

/// Cuts every segment that is complete; answers how many. Repeating it is always safe.
///
/// The file comes first and the note in the store after it: a file without a note is only waste.
///
/// # Errors
/// If the store, the disk or the object storage refuses; what was cut by then stands.
pub async fn cut(hub: &Arc<Hub>) -> Result<u64, CutError> {
    let Some(objects) = hub.config.segments.clone() else {
        return Ok(0);
    };
    sweep(hub, objects.as_ref()).await?;
    let mut count = 0;
    loop {
        let written = tokio::task::spawn_blocking({
            let hub = Arc::clone(hub);
            move || write(&hub)
        })
        .await
        .map_err(|_| CutError::Stopped)??;
        let Some((epoch, segment, payload, file)) = written else {
            return Ok(count);
        };
        upload(objects.as_ref(), &segment, file).await?;
        let noted = tokio::task::spawn_blocking({
            let hub = Arc::clone(hub);
            move || hub.store.add_segment(epoch, &segment, payload)
        })
        .await
        .map_err(|_| CutError::Stopped)??;
        if !noted {
            // Another hub was quicker; or something was erased meanwhile, and then the file goes at once.
            sweep(hub, objects.as_ref()).await?;
        }
        if noted {
            hub.metrics.segment();
            count += 1;
            tracing::info!(
                epoch,
                first = segment.first,
                last = segment.last.seq,
                bytes = segment.bytes,
                "segment cut"
            );
        }
    }
}

/// Deletes the files in which something lies that was erased. What a cache between here and its readers has kept is beyond
/// this hub.
async fn sweep(hub: &Arc<Hub>, objects: &dyn ObjectStore) -> Result<(), CutError> {
    let away = |hub: &Arc<Hub>| Arc::clone(hub);
    let owed = {
        let hub = away(hub);
        tokio::task::spawn_blocking(move || {
            // Where somebody was reading before, it is still owed.
            hub.store.forget()?;
            hub.store.owed_files()
        })
        .await
        .map_err(|_| CutError::Stopped)??
    };
    for file in owed {
        match objects.delete(&name(&file)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => {}
            Err(error) => return Err(error.into()),
        }
        let hub = away(hub);
        tokio::task::spawn_blocking(move || hub.store.forgot_file(&file))
            .await
            .map_err(|_| CutError::Stopped)??;
        tracing::info!("a segment with something erased in it is deleted");
    }
    Ok(())
}

/// Writes the next complete segment to a temporary file: where one is missing in between, that one.
fn write(hub: &Hub) -> Result<Option<(u64, Segment, u64, std::fs::File)>, CutError> {
    let (head, segments) = hub.store.segments()?;
    let (before, next) = place(&segments);
    let last = next.map_or(before + hub.config.segment_changes, |next| {
        (before + hub.config.segment_changes).min(next - 1)
    });
    let mut payload = 0;
    if head.at.seq < last {
        return Ok(None);
    }
    let mut out = StreamWriter::new(Counted::new(tempfile::tempfile()?), LEVEL)?;
    let mut at = Running {
        seq: before,
        hash: [0; 32],
    };
    while at.seq < last {
        let limit = u32::try_from(last - at.seq)
            .unwrap_or(MAX_PAGE)
            .min(MAX_PAGE);
        let page = hub.store.page(head.epoch, at.seq, limit, MAX_PAGE_BYTES)?;
        for change in &page.changes {
            payload += change.envelope.payload.len() as u64;
            out.numbered(
                &change.public_key,
                change.seq,
                change.received_ms,
                &change.envelope,
            )?;
        }
        if page.end.seq <= at.seq {
            return Err(StoreError::Damaged("a number is missing").into());
        }
        at = page.end;
    }
    let mut counted = out.finish()?;
    counted.file.flush()?;
    counted.file.rewind()?;
    let segment = Segment {
        first: before + 1,
        last: at,
        sha256: counted.hash.finalize().into(),
        bytes: counted.bytes,
    };
    Ok(Some((head.epoch, segment, payload, counted.file)))
}

/// A file that is hashed and counted while it is written.
struct Counted {
    file: std::fs::File,
    hash: Sha256,
    bytes: u64,
}

impl Counted {
    fn new(file: std::fs::File) -> Self {
        Self {
            file,
            hash: Sha256::new(),
            bytes: 0,
        }
    }
}

impl Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let count = self.file.write(bytes)?;
        self.hash.update(bytes.get(..count).unwrap_or_default());
        self.bytes += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.file.flush()
    }
}

async fn upload(
    objects: &dyn ObjectStore,
    segment: &Segment,
    file: std::fs::File,
) -> Result<(), CutError> {
    let upload = objects.put_multipart(&name(&segment.sha256)).await?;
    let mut upload = WriteMultipart::new_with_chunk_size(upload, PART);
    let mut file = Some(file);
    while let Some(open) = file.take() {
        // A part at a time, read where blocking is allowed.
        let (piece, open) = tokio::task::spawn_blocking(move || part(open))
            .await
            .map_err(|_| CutError::Stopped)??;
        if piece.is_empty() {
            break;
        }
        upload.wait_for_capacity(2).await?;
        upload.write(&piece);
        file = Some(open);
    }
    upload.finish().await?;
    Ok(())
}

fn part(file: std::fs::File) -> std::io::Result<(Vec<u8>, std::fs::File)> {
    use std::io::Read;
    let mut piece = Vec::with_capacity(PART);
    let mut limited = file.take(PART as u64);
    limited.read_to_end(&mut piece)?;
    Ok((piece, limited.into_inner()))
}
