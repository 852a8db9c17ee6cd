use std::fs::File;
use std::io::{BufReader, Seek, Write};

use catalogue::store::{Cursor, Judge};
use catalogue::{Catalogue, StoreError};
use reqwest::StatusCode;
use reqwest::header::{CONTENT_RANGE, RANGE};
use sha2::{Digest, Sha256};

use super::SyncError;
use super::door::{Hub, is, judged};
use crate::segment::{Manifest, Segment};
use crate::stream::{Item, StreamReader};
use crate::{Intake, Running, Taken, wire};

/// Longest list of segments: a hundred thousand of them.
const MAX_LIST: usize = 16 * 1024 * 1024;
/// Most bytes of a segment once decompressed.
const MAX_INFLATED: u64 = 4 * 1024 * 1024 * 1024;
/// So often in a row a download may bring nothing before the line counts as broken.
const ATTEMPTS: u32 = 3;

impl Hub {
    /// The hub's signed list of what never changes again; `None` if it has none to give, or not now. The signature is not yet checked.
    ///
    /// # Errors
    /// See [`SyncError`].
    pub async fn segments(&self) -> Result<Option<Manifest>, SyncError> {
        match self
            .body(self.get("/v1/segments"), wire::CBOR, MAX_LIST)
            .await
        {
            Ok((body, _)) => Manifest::decode(&body)
                .map(Some)
                .map_err(|_| SyncError::NotAHub),
            // Where segments lie elsewhere than pages, those may be had while these may not.
            Err(SyncError::Refused { status: 404, .. } | SyncError::Busy(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The file of a segment, held against its hash. A line that breaks is taken up where it broke. `None` if the hub has no
    /// such file, another one, or cannot give it now: then there are still the pages.
    ///
    /// # Errors
    /// See [`SyncError`].
    pub async fn segment(&self, segment: &Segment) -> Result<Option<File>, SyncError> {
        let mut download = Download::new()?;
        let mut idle = 0;
        while download.got < segment.bytes {
            let before = download.got;
            let asked = self.go_on(segment, &mut download).await;
            idle = if download.got > before { 0 } else { idle + 1 };
            match asked {
                Ok(Some(())) | Err(SyncError::Offline(_)) if idle < ATTEMPTS => {}
                Ok(_) | Err(SyncError::Busy(_)) => return Ok(None),
                Err(error) => return Err(error),
            }
        }
        download.end(segment)
    }

    /// One request for what is missing of a segment.
    async fn go_on(
        &self,
        segment: &Segment,
        download: &mut Download,
    ) -> Result<Option<()>, SyncError> {
        let name: String = segment
            .sha256
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let mut request = self.get(&format!("/v1/segments/{name}"));
        if download.got > 0 {
            request = request.header(RANGE, format!("bytes={}-", download.got));
        }
        let response = self.send(request).await?;
        if response.status() == StatusCode::NOT_FOUND {
            return Ok(None);
        }
        let mut response = judged(response).await?;
        if is(&response, "text/html") {
            return Err(SyncError::NotAHub);
        }
        let goes_on = response.status() == StatusCode::PARTIAL_CONTENT
            && response
                .headers()
                .get(CONTENT_RANGE)
                .and_then(|range| range.to_str().ok())
                .is_some_and(|range| range.starts_with(&format!("bytes {}-", download.got)));
        if download.got > 0 && !goes_on {
            // Whoever does not know of parts gives all of it again.
            *download = Download::new()?;
        }
        loop {
            let Some(piece) = response.chunk().await.map_err(SyncError::Offline)? else {
                return Ok(Some(()));
            };
            if download.got + piece.len() as u64 > segment.bytes {
                return Ok(None);
            }
            download.put(&piece)?;
        }
    }
}

/// A file that is hashed while it is brought.
struct Download {
    file: File,
    hash: Sha256,
    got: u64,
}

impl Download {
    fn new() -> Result<Self, SyncError> {
        Ok(Self {
            file: tempfile::tempfile().map_err(SyncError::Disk)?,
            hash: Sha256::new(),
            got: 0,
        })
    }

    fn put(&mut self, piece: &[u8]) -> Result<(), SyncError> {
        self.file.write_all(piece).map_err(SyncError::Disk)?;
        self.hash.update(piece);
        self.got += piece.len() as u64;
        Ok(())
    }

    fn end(mut self, segment: &Segment) -> Result<Option<File>, SyncError> {
        if <[u8; 32]>::from(self.hash.finalize()) != segment.sha256 {
            return Ok(None);
        }
        self.file.rewind().map_err(SyncError::Disk)?;
        Ok(Some(self.file))
    }
}

/// The segment to go on with: one that holds the next number, if at least half of it is not here yet.
pub(super) fn worthwhile(list: &[Segment], at: u64) -> Option<Segment> {
    list.iter().copied().find(|segment| {
        let length = segment.last.seq.saturating_sub(segment.first) + 1;
        segment.first <= at + 1 && segment.last.seq.saturating_sub(at) * 2 >= length
    })
}

/// Puts a segment away, and the place in the hub's order with its last change. Whatever is put before an error stands: the
/// hub has signed the file, numbers and all.
pub(super) fn put(
    store: &Catalogue,
    judge: &dyn Judge,
    file: File,
    segment: &Segment,
    from: &Cursor,
) -> Result<Result<(Taken, Cursor), SyncError>, StoreError> {
    let here = Running {
        seq: from.seq,
        hash: from.hash,
    };
    let mut intake = Intake::new(store, judge, Some((from.hub, from.epoch)), Some(here));
    let Ok(mut stream) = StreamReader::new(BufReader::new(file), MAX_INFLATED) else {
        return Ok(Err(SyncError::Damaged));
    };
    loop {
        match stream.next() {
            Ok(Some(Item::Numbered { seq, .. })) if seq <= here.seq => {}
            Ok(Some(item @ (Item::Key(_) | Item::Numbered { .. }))) => intake.take(item)?,
            Ok(None) => break,
            Ok(Some(Item::Loose(_))) | Err(_) => return Ok(Err(SyncError::Damaged)),
        }
    }
    if intake.running() != Some(segment.last) {
        return Ok(Err(SyncError::Contradiction));
    }
    if intake.unlisted() > 0 {
        return Ok(Err(SyncError::Unlisted));
    }
    if intake.keyless() > 0 {
        return Ok(Err(SyncError::Damaged));
    }
    let cursor = Cursor {
        seq: segment.last.seq,
        hash: segment.last.hash,
        checkpoint: None,
        ..from.clone()
    };
    let taken = intake.finish(Some(&cursor))?;
    Ok(Ok((taken, cursor)))
}
