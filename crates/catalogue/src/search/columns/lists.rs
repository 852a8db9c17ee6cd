use crate::record::Row;

/// A list of numbers for each row, in one block of memory.
///
/// Replacing a row appends; the few bytes that it leaves behind go with the next load.
#[derive(Clone, Debug, Default)]
pub(super) struct Lists {
    spans: Vec<(u32, u32)>,
    values: Vec<u32>,
}

impl Lists {
    /// The list of a row; empty if it has none.
    pub(super) fn get(&self, row: Row) -> &[u32] {
        let Some((start, end)) = self.spans.get(row as usize) else {
            return &[];
        };
        self.values
            .get(*start as usize..*end as usize)
            .unwrap_or_default()
    }

    /// Sets the list of a row.
    pub(super) fn set(&mut self, row: Row, list: &[u32]) {
        let row = row as usize;
        if self.spans.len() <= row {
            self.spans.resize(row + 1, (0, 0));
        }
        let start = u32::try_from(self.values.len()).unwrap_or(u32::MAX);
        self.values.extend_from_slice(list);
        let end = u32::try_from(self.values.len()).unwrap_or(u32::MAX);
        if let Some(span) = self.spans.get_mut(row) {
            *span = if list.is_empty() {
                (0, 0)
            } else {
                (start, end)
            };
        }
    }
}

/// What stands before a number that needs more than sixteen bits.
const WIDE: u16 = u16::MAX;

/// A short list of numbers for each row, two bytes each: what is walked for every result should be a line of memory, not two.
#[derive(Clone, Debug, Default)]
pub(super) struct Numbers {
    spans: Vec<(u32, u32)>,
    words: Vec<u16>,
}

impl Numbers {
    /// Calls `each` with every number of a row.
    #[inline]
    pub(super) fn each(&self, row: Row, mut each: impl FnMut(usize)) {
        let Some((start, end)) = self.spans.get(row as usize) else {
            return;
        };
        let mut words = self
            .words
            .get(*start as usize..*end as usize)
            .unwrap_or_default()
            .iter();
        while let Some(word) = words.next() {
            if *word == WIDE {
                let (high, low) = (
                    words.next().copied().unwrap_or_default(),
                    words.next().copied().unwrap_or_default(),
                );
                each(usize::from(high) << 16 | usize::from(low));
            } else {
                each(usize::from(*word));
            }
        }
    }

    /// Sets the numbers of a row. Replacing them leaves a few bytes behind until the next load.
    pub(super) fn set(&mut self, row: Row, numbers: &[u32]) {
        let row = row as usize;
        if self.spans.len() <= row {
            self.spans.resize(row + 1, (0, 0));
        }
        let at = |words: &Vec<u16>| u32::try_from(words.len()).unwrap_or(u32::MAX);
        let start = at(&self.words);
        for number in numbers {
            match u16::try_from(*number) {
                Ok(word) if word != WIDE => self.words.push(word),
                _ => self
                    .words
                    .extend([WIDE, (number >> 16) as u16, (number & 0xffff) as u16]),
            }
        }
        if let Some(span) = self.spans.get_mut(row) {
            *span = (start, at(&self.words));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_any_width_come_back() {
        let mut numbers = Numbers::default();
        let some = [0, 7, 65_534, 65_535, 65_536, 1_000_000, u32::MAX];
        numbers.set(3, &some);
        numbers.set(1, &[5]);
        let of = |row: Row| {
            let mut out = Vec::new();
            numbers.each(row, |number| out.push(number));
            out
        };
        assert_eq!(of(3), some.map(|number| number as usize), "what was set");
        assert_eq!(
            (of(1), of(2), of(9)),
            (vec![5], vec![], vec![]),
            "each row its own"
        );
    }
}
