use std::io::Read;

use catalogue::change::ChangeId;
use minicbor::Decoder;
use minicbor::data::Type;

use super::Item;
use crate::Envelope;
use crate::checkpoint::fixed;
use crate::envelope::MAX_ENVELOPE;

/// Largest window that a frame may ask for: 8 MiB.
pub(super) const WINDOW_LOG: u32 = 23;

/// Deepest nesting of an item of a newer version that is stepped over.
const MAX_DEPTH: usize = 8;

/// How much is kept ready: an item always fits whole.
const READY: usize = 2 * MAX_ENVELOPE;

/// Why a stream cannot be read on. What was read before it stands.
#[derive(Debug, thiserror::Error)]
pub enum StreamError {
    /// The source failed, or the compressed frame is damaged or cut short.
    #[error("the stream cannot be read")]
    Io(#[from] std::io::Error),
    /// What stands there is no item.
    #[error("the stream is malformed")]
    Malformed,
    /// An item is longer than any change may be.
    #[error("an item is too large")]
    TooLarge,
    /// More bytes than the reader was told to accept, whatever was stated.
    #[error("the stream is longer than allowed")]
    TooLong,
}

/// Reads a stream item by item: never more in memory than two changes and zstd's window.
pub struct StreamReader<R: Read> {
    input: zstd::Decoder<'static, std::io::BufReader<R>>,
    ready: Vec<u8>,
    from: usize,
    ended: bool,
    left: u64,
    read: u64,
}

impl<R: Read> StreamReader<R> {
    /// Reads from a source, and at most so many bytes once decompressed.
    ///
    /// # Errors
    /// If the decompressor cannot be set up.
    pub fn new(input: R, most: u64) -> Result<Self, StreamError> {
        let mut input = zstd::Decoder::new(input)?.single_frame();
        input.window_log_max(WINDOW_LOG)?;
        Ok(Self {
            input,
            ready: Vec::new(),
            from: 0,
            ended: false,
            left: most,
            read: 0,
        })
    }

    /// Bytes read so far, once decompressed.
    #[must_use]
    pub fn inflated(&self) -> u64 {
        self.read
    }

    /// The next item; `None` at the end.
    ///
    /// # Errors
    /// If the source fails, or what stands there is no item; the reader cannot be used on.
    #[expect(
        clippy::should_implement_trait,
        reason = "an iterator would go on after an error"
    )]
    pub fn next(&mut self) -> Result<Option<Item>, StreamError> {
        loop {
            self.fill()?;
            let rest = self.ready.get(self.from..).unwrap_or_default();
            if rest.is_empty() {
                return Ok(None);
            }
            let mut input = Decoder::new(rest);
            let item = item(&mut input).map_err(|error| {
                // All there is was before the decoder: an item that does not end in it is cut short, or too large.
                if error.is_end_of_input() && !self.ended {
                    StreamError::TooLarge
                } else {
                    StreamError::Malformed
                }
            })?;
            self.from += input.position();
            if let Some(item) = item {
                return Ok(Some(item));
            }
        }
    }

    /// Makes at least one whole item ready, or all that is left.
    fn fill(&mut self) -> Result<(), StreamError> {
        if self.ended || self.ready.len() - self.from > MAX_ENVELOPE {
            return Ok(());
        }
        self.ready.drain(..self.from);
        self.from = 0;
        let mut piece = [0; 16 * 1024];
        while !self.ended && self.ready.len() < READY {
            let count = self.input.read(&mut piece)?;
            if count == 0 {
                self.ended = true;
                break;
            }
            self.left = self
                .left
                .checked_sub(count as u64)
                .ok_or(StreamError::TooLong)?;
            self.read += count as u64;
            self.ready
                .extend_from_slice(piece.get(..count).unwrap_or_default());
        }
        Ok(())
    }
}

/// One item, or `None` for one of a newer version.
fn item(input: &mut Decoder<'_>) -> Result<Option<Item>, minicbor::decode::Error> {
    Ok(match input.array()? {
        Some(1) => Some(Item::Key(fixed(input)?)),
        Some(2) => Some(Item::Loose(envelope(input, false)?)),
        Some(3) => Some(Item::Loose(envelope(input, true)?)),
        Some(len @ (4 | 5)) => Some(Item::Numbered {
            seq: input.u64()?,
            received_ms: input.i64()?,
            envelope: envelope(input, len == 5)?,
        }),
        Some(other) => {
            for _ in 0..other {
                step_over(input, 0)?;
            }
            None
        }
        None => return Err(minicbor::decode::Error::message("indefinite length")),
    })
}

fn envelope(
    input: &mut Decoder<'_>,
    is_redacted: bool,
) -> Result<Envelope, minicbor::decode::Error> {
    let redacted = if is_redacted {
        Some(ChangeId(fixed(input)?))
    } else {
        None
    };
    Ok(Envelope {
        redacted,
        payload: input.bytes()?.to_vec(),
        signature: fixed(input)?,
    })
}

fn step_over(input: &mut Decoder<'_>, depth: usize) -> Result<(), minicbor::decode::Error> {
    if depth > MAX_DEPTH {
        return Err(minicbor::decode::Error::message("nesting"));
    }
    let inner = match input.datatype()? {
        Type::Array => input.array()?,
        Type::Map => input.map()?.map(|len| len.saturating_mul(2)),
        Type::Tag => {
            input.tag()?;
            Some(1)
        }
        Type::ArrayIndef | Type::MapIndef | Type::BytesIndef | Type::StringIndef | Type::Break => {
            None
        }
        _ => {
            input.skip()?;
            Some(0)
        }
    };
    let inner = inner.ok_or_else(|| minicbor::decode::Error::message("indefinite length"))?;
    for _ in 0..inner {
        step_over(input, depth + 1)?;
    }
    Ok(())
}
