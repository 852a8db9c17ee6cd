use std::collections::HashMap;

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

/// Codes as small numbers.
#[derive(Clone, Debug, Default)]
pub(super) struct Dictionary {
    names: Vec<Box<str>>,
    ids: HashMap<Box<str>, u32>,
}

impl Dictionary {
    /// The number of a code, a new one if need be.
    pub(super) fn intern(&mut self, name: &str) -> u32 {
        if let Some(id) = self.ids.get(name) {
            return *id;
        }
        let id = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.names.push(name.into());
        self.ids.insert(name.into(), id);
        id
    }

    /// The number of a code that was seen before.
    pub(super) fn get(&self, name: &str) -> Option<u32> {
        self.ids.get(name).copied()
    }

    /// The code of a number.
    pub(super) fn name(&self, id: u32) -> Option<&str> {
        self.names.get(id as usize).map(AsRef::as_ref)
    }

    /// Every code, by its number.
    pub(super) fn names(&self) -> &[Box<str>] {
        &self.names
    }

    /// How many codes there are.
    pub(super) fn len(&self) -> usize {
        self.names.len()
    }
}
