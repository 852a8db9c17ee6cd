//! The tokens of a segment in byte order, and where the list of each stands.
//!
//! Blocks of [`BLOCK`] tokens, each token without what it shares with the one before: about ten bytes a token. The blocks are found
//! by a table of their offsets at the end, so the blob is used as it is read from SQLite.

use super::bytes::{put_number, take_number};

/// Tokens of a block.
const BLOCK: u32 = 16;

/// Where a list stands, and what is in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The chunk.
    pub chunk: u32,
    /// First byte in the chunk.
    pub start: u32,
    /// Bytes.
    pub length: u32,
    /// Number of postings.
    pub records: u32,
    /// Every field of any posting.
    pub fields: u8,
}

/// A dictionary being written.
#[derive(Debug, Default)]
pub(super) struct Builder {
    bytes: Vec<u8>,
    blocks: Vec<u32>,
    count: u32,
    last: String,
    chunk: u32,
}

impl Builder {
    /// Adds a token; they must come in byte order.
    pub(super) fn push(&mut self, token: &str, entry: Entry) {
        let first = self.count.is_multiple_of(BLOCK);
        if first {
            self.blocks
                .push(u32::try_from(self.bytes.len()).unwrap_or(u32::MAX));
            self.last.clear();
        }
        let shared = token
            .bytes()
            .zip(self.last.bytes())
            .take_while(|(a, b)| a == b)
            .count();
        let rest = token.as_bytes().get(shared..).unwrap_or_default();
        put_number(&mut self.bytes, shared as u64);
        put_number(&mut self.bytes, rest.len() as u64);
        self.bytes.extend_from_slice(rest);
        self.bytes.push(entry.fields);
        put_number(&mut self.bytes, u64::from(entry.records));
        put_number(&mut self.bytes, u64::from(entry.length));
        if first {
            put_number(&mut self.bytes, u64::from(entry.chunk));
            put_number(&mut self.bytes, u64::from(entry.start));
        } else {
            // In the chunk of the one before, right after it, or else at the start of the next chunk.
            put_number(&mut self.bytes, u64::from(entry.chunk - self.chunk));
        }
        self.chunk = entry.chunk;
        self.last.clear();
        self.last.push_str(token);
        self.count += 1;
    }

    /// The blob.
    pub(super) fn finish(mut self) -> Vec<u8> {
        let table = self.bytes.len();
        for block in &self.blocks {
            self.bytes.extend_from_slice(&block.to_le_bytes());
        }
        self.bytes
            .extend_from_slice(&u32::try_from(table).unwrap_or(u32::MAX).to_le_bytes());
        self.bytes
    }
}

/// A dictionary, as read.
#[derive(Clone, Debug, Default)]
pub struct Dictionary {
    bytes: Vec<u8>,
    /// Where the table of blocks begins.
    table: usize,
}

impl Dictionary {
    /// Reads a blob; `None` if it cannot be one.
    #[must_use]
    pub fn new(bytes: Vec<u8>) -> Option<Self> {
        let table = u32::from_le_bytes(*bytes.last_chunk::<4>()?) as usize;
        let blocks = bytes.len().checked_sub(4)?.checked_sub(table)?;
        blocks.is_multiple_of(4).then_some(Self { bytes, table })
    }

    /// The list of a token.
    #[must_use]
    pub fn get(&self, token: &str) -> Option<Entry> {
        let mut cursor = self.from(token);
        while cursor.advance() {
            match cursor.token.as_slice().cmp(token.as_bytes()) {
                std::cmp::Ordering::Less => {}
                std::cmp::Ordering::Equal => return Some(cursor.entry),
                std::cmp::Ordering::Greater => return None,
            }
        }
        None
    }

    /// Calls `each` with every token from `from` on, in order, until it says that it is enough.
    pub fn walk(&self, from: &str, mut each: impl FnMut(&str, Entry) -> bool) {
        let mut cursor = self.from(from);
        while cursor.advance() {
            if cursor.token.as_slice() < from.as_bytes() {
                continue;
            }
            let Ok(token) = std::str::from_utf8(&cursor.token) else {
                return;
            };
            if !each(token, cursor.entry) {
                return;
            }
        }
    }

    /// A cursor before every token.
    pub(super) fn cursor(&self) -> Cursor<'_> {
        Cursor {
            bytes: self.bytes.get(..self.table).unwrap_or_default(),
            next: 0,
            n: 0,
            token: Vec::new(),
            entry: Entry::default(),
        }
    }

    /// A cursor at the start of the block that could have a token.
    fn from(&self, token: &str) -> Cursor<'_> {
        let blocks = (self.bytes.len() - 4 - self.table) / 4;
        // The last block whose first token is not after it.
        let (mut low, mut high) = (0, blocks);
        while low + 1 < high {
            let middle = usize::midpoint(low, high);
            if self
                .first(middle)
                .is_some_and(|first| first <= token.as_bytes())
            {
                low = middle;
            } else {
                high = middle;
            }
        }
        let mut cursor = self.cursor();
        cursor.next = self.offset(low).unwrap_or(cursor.bytes.len());
        cursor
    }

    fn offset(&self, block: usize) -> Option<usize> {
        let at = self.table + 4 * block;
        let bytes = self
            .bytes
            .get(at..at + 4)
            .filter(|_| at + 4 < self.bytes.len())?;
        Some(u32::from_le_bytes(bytes.try_into().ok()?) as usize)
    }

    fn first(&self, block: usize) -> Option<&[u8]> {
        let mut at = self.offset(block)?;
        take_number(&self.bytes, &mut at)?;
        let length = usize::try_from(take_number(&self.bytes, &mut at)?).ok()?;
        self.bytes.get(at..at.checked_add(length)?)
    }
}

/// Walks a dictionary. Damaged bytes end it early.
#[derive(Debug)]
pub(super) struct Cursor<'d> {
    bytes: &'d [u8],
    next: usize,
    /// Tokens since the start of a block.
    n: u32,
    pub(super) token: Vec<u8>,
    pub(super) entry: Entry,
}

impl Cursor<'_> {
    /// Goes to the next token; false at the end.
    pub(super) fn advance(&mut self) -> bool {
        self.next < self.bytes.len() && self.read().is_some()
    }

    fn read(&mut self) -> Option<()> {
        let mut at = self.next;
        let number = |at: &mut usize| {
            take_number(self.bytes, at).and_then(|number| u32::try_from(number).ok())
        };
        let shared = number(&mut at)? as usize;
        let rest = number(&mut at)? as usize;
        let suffix = self.bytes.get(at..at.checked_add(rest)?)?;
        at += rest;
        let fields = *self.bytes.get(at)?;
        at += 1;
        let records = number(&mut at)?;
        let length = number(&mut at)?;
        let (chunk, start) = if self.n.is_multiple_of(BLOCK) {
            (number(&mut at)?, number(&mut at)?)
        } else {
            match number(&mut at)? {
                0 => (
                    self.entry.chunk,
                    self.entry.start.checked_add(self.entry.length)?,
                ),
                more => (self.entry.chunk.checked_add(more)?, 0),
            }
        };
        self.token.truncate(shared);
        self.token.extend_from_slice(suffix);
        self.entry = Entry {
            chunk,
            start,
            length,
            records,
            fields,
        };
        self.next = at;
        self.n += 1;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dictionary(tokens: &[String]) -> Dictionary {
        let mut builder = Builder::default();
        let mut entry = Entry {
            length: 3,
            ..Entry::default()
        };
        for (n, token) in (0_u32..).zip(tokens) {
            entry = if n % 7 == 3 {
                Entry {
                    chunk: entry.chunk + 1,
                    start: 0,
                    ..entry
                }
            } else {
                entry
            };
            entry.records = n;
            builder.push(token, entry);
            entry.start += entry.length;
        }
        Dictionary::new(builder.finish()).unwrap()
    }

    proptest::proptest! {
        #[test]
        fn every_token_is_found_and_no_other(tokens in proptest::collection::btree_set("[a-dж网]{1,6}", 0..120), other in "[a-dж网]{1,6}") {
            let tokens: Vec<String> = tokens.into_iter().collect();
            let dictionary = dictionary(&tokens);
            for (n, token) in (0_u32..).zip(&tokens) {
                proptest::prop_assert_eq!(dictionary.get(token).map(|entry| entry.records), Some(n), "what was put in");
            }
            proptest::prop_assert_eq!(dictionary.get(&other).is_some(), tokens.contains(&other), "nothing else");
            let mut walked = Vec::new();
            dictionary.walk(&other, |token, _| { walked.push(token.to_owned()); true });
            let after: Vec<String> = tokens.iter().filter(|token| **token >= other).cloned().collect();
            proptest::prop_assert_eq!(walked, after, "in order, from there on");
        }

        #[test]
        fn any_bytes_can_be_read(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..200)) {
            if let Some(dictionary) = Dictionary::new(bytes) {
                let _ = dictionary.get("a");
                dictionary.walk("", |_, _| true);
            }
        }
    }
}
