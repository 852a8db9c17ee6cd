//! A list of postings as bytes: records in ascending order, each as the distance to the one before with its fields in the lowest
//! bits, in seven bits a byte. Neighbours of a common word are one byte, nearly all others two.

use crate::record::Row;

use super::FIELDS;
use super::bytes::{put_number, take_number};

/// One record that has a token, and in which fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Posting {
    /// The record.
    pub row: Row,
    /// Its fields, as bits.
    pub fields: u8,
}

/// A list being written; rows must come in ascending order.
#[derive(Clone, Debug, Default)]
pub struct List {
    bytes: Vec<u8>,
    /// One past the last row.
    next: u64,
    count: u32,
    fields: u8,
}

impl List {
    /// Adds a posting; false, and nothing happens, if its row is not after the last one.
    pub fn push(&mut self, posting: Posting) -> bool {
        let row = u64::from(posting.row);
        if row < self.next {
            return false;
        }
        put_number(
            &mut self.bytes,
            (row - self.next) << FIELDS | u64::from(posting.fields),
        );
        self.next = row + 1;
        self.count += 1;
        self.fields |= posting.fields;
        true
    }

    /// The bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How many postings it has.
    #[must_use]
    pub fn count(&self) -> u32 {
        self.count
    }

    /// Every field of any posting.
    #[must_use]
    pub fn fields(&self) -> u8 {
        self.fields
    }
}

/// Reads a list.
#[derive(Clone, Debug)]
pub struct Postings<'b> {
    bytes: &'b [u8],
    at: usize,
    next: u64,
}

/// The postings of a list. Damaged bytes end the list early; they never do worse.
#[must_use]
pub fn read(bytes: &[u8]) -> Postings<'_> {
    Postings {
        bytes,
        at: 0,
        next: 0,
    }
}

impl Iterator for Postings<'_> {
    type Item = Posting;

    #[inline]
    fn next(&mut self) -> Option<Posting> {
        let value = take_number(self.bytes, &mut self.at)?;
        let row = self.next + (value >> FIELDS);
        self.next = row + 1;
        Some(Posting {
            row: Row::try_from(row).ok()?,
            fields: (value & ((1 << FIELDS) - 1)) as u8,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn a_list_gives_back_what_was_put_in(rows in proptest::collection::btree_map(proptest::num::u32::ANY, 1_u8..32, 0..200)) {
            let mut list = List::default();
            let postings: Vec<Posting> = rows.into_iter().map(|(row, fields)| Posting { row, fields }).collect();
            for posting in &postings {
                proptest::prop_assert!(list.push(*posting), "ascending rows are taken");
            }
            proptest::prop_assert_eq!(read(list.bytes()).collect::<Vec<_>>(), &postings[..], "nothing is lost");
            proptest::prop_assert_eq!(list.count() as usize, postings.len(), "and counted");
            if let Some(last) = postings.last() {
                proptest::prop_assert!(!list.push(*last), "a row does not come twice");
            }
        }

        #[test]
        fn any_bytes_can_be_read(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..100)) {
            let rows: Vec<Row> = read(&bytes).map(|posting| posting.row).collect();
            proptest::prop_assert!(rows.is_sorted(), "rows ascend whatever the bytes are");
        }
    }

    #[test]
    fn common_words_are_small() {
        let mut list = List::default();
        for row in (0..1_000).step_by(3) {
            list.push(Posting {
                row,
                fields: super::super::SUMMARY,
            });
        }
        assert_eq!(list.bytes().len(), 334, "a byte for a near neighbour");
    }
}
