use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::ReleaseError;

/// First bytes of the file; the last one is the version of the format.
const MAGIC: &[u8; 8] = b"TREFLOG\x01";
/// Bytes before the frame of a block: number, date, count, stated length inside, length of the frame, checksum.
const BLOCK_HEAD: usize = 4 + 10 + 4 + 4 + 4 + 32;
/// Longest content of a block; a stated length beyond it is not believed.
const MAX_INSIDE: usize = 512 * 1024 * 1024;
/// Best compression that needs no long window: the file is written once and shipped often.
const LEVEL: i32 = 19;

/// A release log: `TREFLOG\1`, the catalogue's UUID, then one block for each release.
///
/// A block is: release number (u32), date (10 bytes), count of changes (u32), length inside (u32), length of the
/// frame (u32), SHA-256 of the frame, and the zstd frame of the payloads, each after its length (u32). Little-endian.
#[derive(Clone, Debug)]
pub struct ReleaseLog<'a> {
    /// The catalogue.
    pub catalogue: Uuid,
    /// Releases, oldest first.
    pub blocks: Vec<Block<'a>>,
}

/// One release in the log.
#[derive(Clone, Debug)]
pub struct Block<'a> {
    /// Number, from 1, ascending.
    pub number: u32,
    /// Date, `2026-11-22`.
    pub date: &'a str,
    /// Number of changes.
    pub count: u32,
    /// SHA-256 of the frame: tells whether a store holds this very release.
    pub checksum: [u8; 32],
    inside: usize,
    frame: &'a [u8],
}

struct Cursor<'a>(&'a [u8]);

impl<'a> Cursor<'a> {
    fn take(&mut self, len: usize) -> Result<&'a [u8], ReleaseError> {
        let (head, rest) = self
            .0
            .split_at_checked(len)
            .ok_or(ReleaseError::Damaged("cut short"))?;
        self.0 = rest;
        Ok(head)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], ReleaseError> {
        self.take(N)?
            .try_into()
            .map_err(|_| ReleaseError::Damaged("cut short"))
    }

    fn number(&mut self) -> Result<u32, ReleaseError> {
        Ok(u32::from_le_bytes(self.array()?))
    }
}

impl<'a> ReleaseLog<'a> {
    /// Reads the heads of all blocks; nothing is inflated.
    ///
    /// # Errors
    /// If the bytes are not a release log of this version.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, ReleaseError> {
        let mut at = Cursor(bytes);
        if at.take(MAGIC.len())? != MAGIC {
            return Err(ReleaseError::Damaged("not a release log of this version"));
        }
        let catalogue = Uuid::from_bytes(at.array()?);
        let mut blocks: Vec<Block<'a>> = Vec::new();
        while !at.0.is_empty() {
            let number = at.number()?;
            let date =
                std::str::from_utf8(at.take(10)?).map_err(|_| ReleaseError::Damaged("date"))?;
            let (count, inside, len) = (at.number()?, at.number()? as usize, at.number()? as usize);
            let checksum = at.array()?;
            let frame = at.take(len)?;
            if blocks.last().is_some_and(|last| last.number >= number) {
                return Err(ReleaseError::Damaged("order of releases"));
            }
            blocks.push(Block {
                number,
                date,
                count,
                checksum,
                inside,
                frame,
            });
        }
        Ok(Self { catalogue, blocks })
    }

    /// The newest release.
    #[must_use]
    pub fn last(&self) -> Option<&Block<'a>> {
        self.blocks.last()
    }
}

impl Block<'_> {
    /// The payloads of the release, in order.
    ///
    /// # Errors
    /// If the checksum does not fit or the frame is damaged.
    pub fn payloads(&self) -> Result<Vec<Vec<u8>>, ReleaseError> {
        let checksum: [u8; 32] = Sha256::digest(self.frame).into();
        if checksum != self.checksum {
            return Err(ReleaseError::Damaged("checksum"));
        }
        let inside = self.inside.min(MAX_INSIDE);
        let bytes = zstd::bulk::decompress(self.frame, inside)
            .map_err(|_| ReleaseError::Damaged("frame"))?;
        let mut at = Cursor(&bytes);
        let mut out = Vec::new();
        while !at.0.is_empty() {
            let len = at.number()? as usize;
            out.push(at.take(len)?.to_vec());
        }
        if out.len() != self.count as usize {
            return Err(ReleaseError::Damaged("count of changes"));
        }
        Ok(out)
    }
}

/// The first bytes of a new log.
pub(super) fn begin(catalogue: Uuid) -> Vec<u8> {
    [MAGIC.as_slice(), catalogue.as_bytes()].concat()
}

/// Appends a block. `date` must have ten characters.
pub(super) fn push(
    log: &mut Vec<u8>,
    number: u32,
    date: &str,
    payloads: &[Vec<u8>],
) -> Result<(), ReleaseError> {
    let damaged = |_| ReleaseError::Damaged("too large");
    let mut inside = Vec::new();
    for payload in payloads {
        inside.extend(u32::try_from(payload.len()).map_err(damaged)?.to_le_bytes());
        inside.extend(payload);
    }
    let frame =
        zstd::bulk::compress(&inside, LEVEL).map_err(|_| ReleaseError::Damaged("compression"))?;
    log.reserve(BLOCK_HEAD + frame.len());
    log.extend(number.to_le_bytes());
    log.extend(date.as_bytes());
    log.extend(
        u32::try_from(payloads.len())
            .map_err(damaged)?
            .to_le_bytes(),
    );
    log.extend(u32::try_from(inside.len()).map_err(damaged)?.to_le_bytes());
    log.extend(u32::try_from(frame.len()).map_err(damaged)?.to_le_bytes());
    log.extend(Sha256::digest(&frame));
    log.extend(frame);
    Ok(())
}
