use std::io::Read;

use aead_stream::{NewStream, StreamPrimitive};
use chacha20poly1305::aead::Payload;

use super::head::Head;
use super::{PIECE, Passphrase, SealError, Stream, TAG};

/// Opens a sealed stream, piece by piece.
pub struct Opener<R: Read> {
    input: R,
    stream: Stream,
    head: Vec<u8>,
    place: u32,
    /// The piece that comes next; empty once the last one was given out.
    next: Vec<u8>,
}

impl<R: Read> Opener<R> {
    /// Reads the head and tries the passphrase.
    ///
    /// # Errors
    /// [`SealError::Foreign`], [`SealError::Newer`], [`SealError::Passphrase`], [`SealError::Cut`],
    /// [`SealError::Damaged`]; or if the stream refuses.
    pub fn begin(mut input: R, passphrase: &Passphrase) -> Result<Self, SealError> {
        let head = Head::read(&mut input)?;
        let trial = take(&mut input, TAG)?;
        if trial.len() < TAG {
            return Err(SealError::Cut);
        }
        let key = passphrase.key(&head)?;
        let stream = Stream::new((&*key).into(), (&head.nonce).into());
        let mut opener = Self {
            input,
            stream,
            head: head.bytes(),
            place: 0,
            next: trial,
        };
        opener.unseal(false).map_err(|_| SealError::Passphrase)?;
        opener.place = 1;
        opener.next = take(&mut opener.input, PIECE + TAG)?;
        if opener.next.is_empty() {
            return Err(SealError::Cut);
        }
        Ok(opener)
    }

    /// The next piece; `None` after the last one. Only then was the file whole.
    ///
    /// # Errors
    /// [`SealError::Cut`], [`SealError::Damaged`]; or if the stream refuses.
    pub fn piece(&mut self) -> Result<Option<Vec<u8>>, SealError> {
        if self.next.is_empty() {
            return Ok(None);
        }
        let after = take(&mut self.input, PIECE + TAG)?;
        let last = after.is_empty();
        let piece = self.unseal(last).map_err(|error| {
            // A piece that opens as one in the middle has lost what came behind it. One that is shorter than it must be
            // has lost its own end, as far as anybody can tell.
            let middle = last && self.unseal(false).is_ok();
            let short = last && self.next.len() < PIECE + TAG;
            if middle || short {
                SealError::Cut
            } else {
                error
            }
        })?;
        self.place = self.place.checked_add(1).ok_or(SealError::Damaged)?;
        self.next = after;
        Ok(Some(piece))
    }

    fn unseal(&self, last: bool) -> Result<Vec<u8>, SealError> {
        let payload = Payload {
            msg: &self.next,
            aad: &self.head,
        };
        self.stream
            .decrypt(self.place, last, payload)
            .map_err(|_| SealError::Damaged)
    }
}

/// So many bytes, or as many as there are.
fn take(input: &mut impl Read, most: usize) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.by_ref().take(most as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;
    use crate::sealed::Sealer;
    use crate::sealed::key::Cost;
    use crate::store::Entropy;

    /// As cheap as a key can be: what it costs is no part of what is tested.
    const CHEAP: Cost = Cost {
        memory_kib: 8,
        passes: 1,
        lanes: 1,
    };

    fn seal(text: &[u8], words: &str) -> Vec<u8> {
        let words = Passphrase::new(words);
        let entropy = Entropy::seeded(7);
        let mut sealer = Sealer::begin_with(Vec::new(), &words, &entropy, CHEAP).unwrap();
        sealer.write_all(text).unwrap();
        sealer.finish().unwrap()
    }

    fn open(sealed: &[u8], words: &str) -> Result<Vec<u8>, SealError> {
        let mut opener = Opener::begin(sealed, &Passphrase::new(words))?;
        let mut out = Vec::new();
        while let Some(piece) = opener.piece()? {
            out.extend(piece);
        }
        Ok(out)
    }

    #[test]
    fn what_was_sealed_is_what_is_opened_whatever_its_length() {
        for length in [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 5] {
            let text: Vec<u8> = (0..length).map(|at| (at % 251) as u8).collect();
            let sealed = seal(&text, "correct horse");
            assert_eq!(
                open(&sealed, "correct horse").unwrap(),
                text,
                "{length} bytes"
            );
        }
    }

    #[test]
    fn nothing_of_the_text_stands_in_the_file() {
        let sealed = seal(b"a need that nobody may see", "correct horse");
        assert!(
            !sealed.windows(4).any(|four| four == b"need"),
            "not even a word of it"
        );
        assert_ne!(
            seal(b"x", "correct horse").len(),
            seal(&[b'x'; 100], "correct horse").len(),
            "its length is no secret"
        );
    }

    #[test]
    fn another_passphrase_is_said_to_be_wrong() {
        let sealed = seal(b"text", "correct horse");
        assert!(
            matches!(open(&sealed, "wrong horse"), Err(SealError::Passphrase)),
            "before anything else is said"
        );
        let sealed = seal(b"text", "cafe\u{301} noir");
        assert!(
            open(&sealed, "caf\u{e9} noir").is_ok(),
            "an accent is the same letter on every keyboard"
        );
    }

    #[test]
    fn a_file_that_was_cut_is_refused_wherever_it_was_cut() {
        let text = vec![5; 2 * PIECE + 100];
        let sealed = seal(&text, "correct horse");
        let head = 63;
        for end in [
            16,
            40,
            head,
            head + 3,
            head + TAG,
            head + TAG + 1,
            head + TAG + PIECE,
            head + TAG + PIECE + TAG,
            head + TAG + 2 * (PIECE + TAG),
            sealed.len() - 1,
        ] {
            assert!(
                matches!(open(&sealed[..end], "correct horse"), Err(SealError::Cut)),
                "cut after {end} bytes: {:?}",
                open(&sealed[..end], "correct horse").map(|text| text.len())
            );
        }
    }

    #[test]
    fn pieces_cannot_be_changed_moved_or_added() {
        let sealed = seal(&vec![5; 3 * PIECE], "correct horse");
        let front = 63 + TAG;
        let mut changed = sealed.clone();
        changed[front + PIECE + TAG + 9] ^= 1;
        assert!(
            matches!(open(&changed, "correct horse"), Err(SealError::Damaged)),
            "a bit in the middle"
        );
        let mut moved = sealed.clone();
        let (first, second) = (
            front..front + PIECE + TAG,
            front + PIECE + TAG..front + 2 * (PIECE + TAG),
        );
        let one = moved[first.clone()].to_vec();
        let other = moved[second.clone()].to_vec();
        moved[first].copy_from_slice(&other);
        moved[second].copy_from_slice(&one);
        assert!(
            matches!(open(&moved, "correct horse"), Err(SealError::Damaged)),
            "two pieces in each other's place"
        );
        let longer = [sealed.as_slice(), &[0; 40]].concat();
        assert!(
            open(&longer, "correct horse").is_err(),
            "something behind the end"
        );
    }

    #[test]
    fn other_files_are_told_from_newer_ones() {
        assert!(
            matches!(open(b"PK\x03\x04 a workbook", "x"), Err(SealError::Foreign)),
            "not ours"
        );
        assert!(
            matches!(open(b"", "x"), Err(SealError::Foreign)),
            "nothing at all"
        );
        let mut newer = seal(b"text", "correct horse");
        newer[15] = 2;
        assert!(
            matches!(open(&newer, "correct horse"), Err(SealError::Newer(2))),
            "of a later version"
        );
        let mut greedy = seal(b"text", "correct horse");
        greedy[16] = 0xff;
        assert!(
            matches!(open(&greedy, "correct horse"), Err(SealError::Damaged)),
            "asking for terabytes of memory"
        );
    }

    #[test]
    fn a_new_file_wants_a_passphrase_of_some_length() {
        let entropy = Entropy::seeded(7);
        let short = Sealer::begin(Vec::new(), &Passphrase::new("seven77"), &entropy);
        assert!(
            matches!(short, Err(SealError::Short(8))),
            "seven characters are too few"
        );
    }
}
