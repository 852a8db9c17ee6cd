use std::io::Write;

use aead_stream::{NewStream, StreamPrimitive};
use chacha20poly1305::aead::Payload;

use super::head::Head;
use super::key::Cost;
use super::{PIECE, Passphrase, SealError, Stream, TAG};
use crate::store::Entropy;

/// Seals what is written to it.
///
/// A file that was not finished with [`Sealer::finish`] does not open.
pub struct Sealer<W: Write> {
    out: W,
    stream: Stream,
    head: Vec<u8>,
    place: u32,
    piece: Vec<u8>,
}

impl<W: Write> Sealer<W> {
    /// Writes the head.
    ///
    /// # Errors
    /// [`SealError::Short`]; or if the stream refuses, or the machine has no randomness.
    pub fn begin(out: W, passphrase: &Passphrase, entropy: &Entropy) -> Result<Self, SealError> {
        passphrase.check()?;
        Self::begin_with(out, passphrase, entropy, Cost::USUAL)
    }

    pub(super) fn begin_with(
        mut out: W,
        passphrase: &Passphrase,
        entropy: &Entropy,
        cost: Cost,
    ) -> Result<Self, SealError> {
        let head = Head {
            cost,
            salt: entropy.bytes()?,
            nonce: entropy.bytes()?,
        };
        let key = passphrase.key(&head)?;
        let stream = Stream::new((&*key).into(), (&head.nonce).into());
        let head = head.bytes();
        out.write_all(&head)?;
        let mut sealer = Self {
            out,
            stream,
            head,
            place: 0,
            piece: Vec::with_capacity(PIECE + TAG),
        };
        sealer.put(false)?;
        Ok(sealer)
    }

    /// Writes the last piece, without which the file is none, and gives the stream back.
    ///
    /// # Errors
    /// If the stream refuses.
    pub fn finish(mut self) -> Result<W, SealError> {
        self.put(true)?;
        self.out.flush()?;
        Ok(self.out)
    }

    fn put(&mut self, last: bool) -> Result<(), SealError> {
        let payload = Payload {
            msg: &self.piece,
            aad: &self.head,
        };
        let sealed = self
            .stream
            .encrypt(self.place, last, payload)
            .map_err(|_| SealError::TooLarge)?;
        self.out.write_all(&sealed)?;
        self.piece.clear();
        self.place = self.place.checked_add(1).ok_or(SealError::TooLarge)?;
        Ok(())
    }
}

impl<W: Write> Write for Sealer<W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.piece.len() == PIECE {
            // Only now: whether a full piece is the last one shows when something follows it.
            self.put(false).map_err(|error| match error {
                SealError::Io(error) => error,
                other => std::io::Error::other(other),
            })?;
        }
        let taken = bytes.len().min(PIECE - self.piece.len());
        self.piece.extend(bytes.iter().take(taken));
        Ok(taken)
    }

    /// What is not a whole piece yet stays here until [`Sealer::finish`].
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
