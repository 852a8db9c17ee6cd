use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::Arc;

use roaring::RoaringBitmap;

use crate::record::Row;

use super::Facet;

/// The values of one facet: their codes, their rows, and their numbers among the values of all facets.
#[derive(Clone, Debug, Default)]
pub(super) struct Values {
    pub(super) codes: Dictionary,
    pub(super) bitmaps: Vec<RoaringBitmap>,
    pub(super) numbers: Vec<u32>,
}

/// The values of every facet.
#[derive(Clone, Debug, Default)]
pub(super) struct AllValues {
    by_facet: [Values; Facet::ALL.len()],
    /// How many values there are.
    count: u32,
}

impl AllValues {
    /// The values of a facet.
    pub(super) fn of(&self, facet: Facet) -> &Values {
        static NONE: Values = Values {
            codes: Dictionary::EMPTY,
            bitmaps: Vec::new(),
            numbers: Vec::new(),
        };
        self.by_facet.get(facet as usize).unwrap_or(&NONE)
    }

    /// How many values all facets have.
    pub(super) fn len(&self) -> usize {
        self.count as usize
    }

    /// The number of a code within its facet, and among all values; new ones if need be.
    pub(super) fn intern(&mut self, facet: Facet, code: &str) -> (u32, u32) {
        let Some(values) = self.by_facet.get_mut(facet as usize) else {
            return (0, 0);
        };
        let id = values.codes.intern(code);
        if values.numbers.len() <= id as usize {
            values.numbers.push(self.count);
            values.bitmaps.push(RoaringBitmap::new());
            self.count += 1;
        }
        (
            id,
            values.numbers.get(id as usize).copied().unwrap_or_default(),
        )
    }

    /// The rows of a value.
    pub(super) fn rows_mut(&mut self, facet: Facet, id: u32) -> Option<&mut RoaringBitmap> {
        self.by_facet
            .get_mut(facet as usize)?
            .bitmaps
            .get_mut(id as usize)
    }

    /// Takes a row out of the values of a facet that it has, as numbers shifted left.
    pub(super) fn remove(&mut self, facet: Facet, packed: &[u32], shift: u32, row: Row) {
        for id in packed {
            if let Some(rows) = self.rows_mut(facet, id >> shift) {
                rows.remove(row);
            }
        }
    }
}

impl Values {
    /// The rows of a code.
    pub(super) fn rows(&self, code: &str) -> Option<&RoaringBitmap> {
        self.bitmaps.get(self.codes.get(code)? as usize)
    }
}

/// Codes as small numbers.
#[derive(Clone, Debug)]
pub(super) struct Dictionary {
    names: Vec<Arc<str>>,
    ids: HashMap<Arc<str>, u32, BuildHasherDefault<Fnv>>,
}

impl Default for Dictionary {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl Dictionary {
    /// No codes.
    const EMPTY: Self = Self {
        names: Vec::new(),
        ids: HashMap::with_hasher(BuildHasherDefault::new()),
    };

    /// The number of a code, a new one if need be.
    pub(super) fn intern(&mut self, name: &str) -> u32 {
        if let Some(id) = self.ids.get(name) {
            return *id;
        }
        let id = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        let name: Arc<str> = name.into();
        self.names.push(Arc::clone(&name));
        self.ids.insert(name, id);
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
    pub(super) fn names(&self) -> &[Arc<str>] {
        &self.names
    }
}

/// FNV-1a: codes are short, and twenty are looked up for each record that is loaded.
///
/// Slugs come from outside, so somebody could make many that collide: loading would take longer, and nothing else.
#[derive(Clone, Copy)]
pub(super) struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
