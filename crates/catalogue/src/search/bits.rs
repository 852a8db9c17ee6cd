//! Sets of rows as plain bits: 12 KB for 100,000 records, and set operations at a word of 64 records a step.
//!
//! For the sets that a query makes and drops again. Those that are kept are roaring bitmaps, which take less room when sparse.

use roaring::RoaringBitmap;

use crate::record::Row;

/// A set of rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Bits(Vec<u64>);

impl Bits {
    /// The empty set, with room for rows below `end`.
    pub(super) fn new(end: usize) -> Self {
        Self(vec![0; end.div_ceil(64)])
    }

    /// Puts a row in; false if there is no room for it.
    #[inline]
    pub(super) fn insert(&mut self, row: Row) -> bool {
        match self.0.get_mut(row as usize / 64) {
            Some(word) => {
                *word |= 1 << (row % 64);
                true
            }
            None => false,
        }
    }

    /// Puts the rows of a bitmap in.
    pub(super) fn insert_all(&mut self, rows: &RoaringBitmap) {
        for row in rows {
            self.insert(row);
        }
    }

    /// How many rows there are.
    pub(super) fn len(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// How many rows are in both sets.
    pub(super) fn len_with(&self, other: &Self) -> usize {
        self.0
            .iter()
            .zip(&other.0)
            .map(|(a, b)| (a & b).count_ones() as usize)
            .sum()
    }

    /// Adds the rows of the other set.
    pub(super) fn add(&mut self, other: &Self) {
        self.0
            .iter_mut()
            .zip(&other.0)
            .for_each(|(word, other)| *word |= other);
    }

    /// Keeps the rows that are in the other set too.
    pub(super) fn keep(&mut self, other: &Self) {
        let others = other.0.iter().copied().chain(std::iter::repeat(0));
        self.0
            .iter_mut()
            .zip(others)
            .for_each(|(word, other)| *word &= other);
    }

    /// The rows, in order.
    pub(super) fn rows(&self) -> Vec<Row> {
        let mut out = Vec::with_capacity(self.len());
        for (word, at) in self.0.iter().zip((0..).step_by(64)) {
            let mut left = *word;
            while left != 0 {
                out.push(at + left.trailing_zeros());
                left &= left - 1;
            }
        }
        out
    }

    /// The words of 64 rows.
    pub(super) fn words(&self) -> &[u64] {
        &self.0
    }

    /// A set of words of 64 rows.
    pub(super) fn of_words(words: Vec<u64>) -> Self {
        Self(words)
    }

    /// The place of each row among the rows of the set.
    pub(super) fn places(&self) -> Places {
        let mut before = Vec::with_capacity(self.0.len());
        let mut count = 0;
        for word in &self.0 {
            before.push((*word, count));
            count += word.count_ones();
        }
        Places(before)
    }
}

/// See [`Bits::places`].
pub(super) struct Places(Vec<(u64, u32)>);

impl Places {
    /// The place of a row; `None` if it is not in the set.
    #[inline]
    pub(super) fn of(&self, row: Row) -> Option<usize> {
        let (word, before) = self.0.get(row as usize / 64)?;
        let bit = 1_u64 << (row % 64);
        (word & bit != 0).then(|| (before + (word & (bit - 1)).count_ones()) as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_what_was_put_in() {
        let mut bits = Bits::new(130);
        let rows = [0, 1, 63, 64, 100, 128];
        assert!(rows.iter().all(|row| bits.insert(*row)), "there is room");
        assert!(!bits.insert(100_000), "no room, and no panic");
        assert_eq!(bits.rows(), rows, "in order");
        assert_eq!(bits.len(), rows.len(), "counted");
        let places = bits.places();
        assert_eq!(
            rows.map(|row| places.of(row)),
            [0, 1, 2, 3, 4, 5].map(Some),
            "each has its place"
        );
        assert_eq!(places.of(2), None, "others have none");
        let mut other = Bits::new(70);
        other.insert_all(&[1, 64, 65].into_iter().collect());
        assert_eq!(bits.len_with(&other), 2, "in both");
        let mut both = other.clone();
        both.add(&bits);
        assert_eq!(
            both.rows(),
            [0, 1, 63, 64, 65, 100],
            "in either, as far as there is room"
        );
        bits.keep(&other);
        assert_eq!(bits.rows(), [1, 64], "kept");
    }
}
