use std::cell::OnceCell;
use std::collections::BTreeMap;

use roaring::RoaringBitmap;

use crate::record::{Kind, Row};

use super::{Columns, Facet};

/// From here on, intersecting a bitmap a value is faster than walking the rows.
const MANY_ROWS: usize = 30_000;
/// Unless the facet has more values than this.
const MANY_VALUES: usize = 1_000;

/// The widest span of years that is counted: a wrong century in an import must not make a thousand values.
const MOST_YEARS: i16 = 60;

/// Rows to count over, in order.
pub(in crate::search) struct Counted {
    rows: Vec<Row>,
    bitmap: OnceCell<RoaringBitmap>,
}

impl Counted {
    /// Of rows in ascending order.
    pub(in crate::search) fn new(rows: Vec<Row>) -> Self {
        Self {
            rows,
            bitmap: OnceCell::new(),
        }
    }

    fn bitmap(&self) -> &RoaringBitmap {
        self.bitmap
            .get_or_init(|| self.rows.iter().copied().collect())
    }
}

impl Columns {
    /// How often each value of a facet occurs among some rows: most frequent first, then by code.
    pub(in crate::search) fn count(&self, facet: Facet, rows: &Counted) -> Vec<(String, u32)> {
        if facet == Facet::Year {
            return self.count_years(&rows.rows);
        }
        let Some(codes) = self.codes.get(&facet) else {
            return Vec::new();
        };
        let mut counts = vec![0_u32; codes.len()];
        if rows.rows.len() > MANY_ROWS && codes.len() <= MANY_VALUES {
            for (id, count) in (0_u32..).zip(counts.iter_mut()) {
                if let Some(bitmap) = self.bitmaps.get(&(facet, id)) {
                    *count =
                        u32::try_from(rows.bitmap().intersection_len(bitmap)).unwrap_or(u32::MAX);
                }
            }
        } else {
            self.walk(facet, &rows.rows, &mut counts);
        }
        let mut out: Vec<(u32, &str)> = codes
            .names()
            .iter()
            .map(AsRef::as_ref)
            .zip(counts)
            .map(|(name, count)| (count, name))
            .filter(|(count, _)| *count > 0)
            .collect();
        out.sort_unstable_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(b.1)));
        out.into_iter()
            .map(|(count, name)| (name.to_owned(), count))
            .collect()
    }

    /// Counts every value of every row, once a row.
    fn walk(&self, facet: Facet, rows: &[Row], counts: &mut [u32]) {
        let (lists, shift) = match facet {
            Facet::Topic => (&self.topics, 0),
            Facet::Theme => (&self.themes, 0),
            Facet::Place => (&self.places, 1),
            Facet::Status => (&self.statuses, 0),
            Facet::Mode => (&self.modes, 0),
            Facet::Language => (&self.languages, 0),
            Facet::Organisation => (&self.organisations, 8),
            Facet::Kind => {
                let codes = self.codes.get(&Facet::Kind);
                let id = |kind: Kind| codes.and_then(|codes| codes.get(kind.code()));
                let ids = Kind::ALL.map(|kind| (kind, id(kind)));
                let mut by_kind = [0_u32; Kind::ALL.len()];
                for kind in rows.iter().filter_map(|row| self.kind(*row)) {
                    if let Some(count) = by_kind.get_mut(kind as usize) {
                        *count += 1;
                    }
                }
                for (kind, id) in ids {
                    if let (Some(id), Some(count)) = (id, by_kind.get(kind as usize))
                        && let Some(sum) = counts.get_mut(id as usize)
                    {
                        *sum += count;
                    }
                }
                return;
            }
            Facet::Year => return,
        };
        for row in rows {
            let mut last = None;
            for packed in lists.get(*row) {
                // The lists are sorted: an organisation in two roles stands twice in a row.
                let id = packed >> shift;
                if last != Some(id)
                    && let Some(count) = counts.get_mut(id as usize)
                {
                    *count += 1;
                }
                last = Some(id);
            }
        }
    }

    /// A record counts in every year that it lasted; newest year first.
    fn count_years(&self, rows: &[Row]) -> Vec<(String, u32)> {
        // A span begins at its first year and ends after its last: sums of the two are the counts.
        let mut changes = BTreeMap::<i16, i32>::new();
        let mut spans: Vec<(i16, i16)> = rows.iter().filter_map(|row| self.years(*row)).collect();
        spans.sort_unstable();
        for same in spans.chunk_by(|a, b| a == b) {
            if let Some((first, last)) = same.first() {
                let count = i32::try_from(same.len()).unwrap_or(i32::MAX);
                *changes
                    .entry(*first.max(&last.saturating_sub(MOST_YEARS)))
                    .or_default() += count;
                *changes.entry(last.saturating_add(1)).or_default() -= count;
            }
        }
        let mut out = Vec::new();
        let mut count = 0_i32;
        let mut year = i16::MIN;
        for (at, change) in changes {
            if count > 0 {
                out.extend((year..at).map(|year| (year.to_string(), count.cast_unsigned())));
            }
            count += change;
            year = at;
        }
        out.reverse();
        out
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::sample;
    use super::*;
    use crate::search::columns::Filters;

    #[test]
    fn counts_are_of_records() {
        let columns = sample();
        let rows = Counted::new(columns.rows(&Filters::default()).iter().collect());
        let count = |facet: Facet, code: &str| {
            columns
                .count(facet, &rows)
                .into_iter()
                .find(|(name, _)| name == code)
                .map_or(0, |(_, count)| count)
        };
        assert_eq!(
            count(Facet::Topic, "ciip"),
            1,
            "withdrawn records are not counted"
        );
        assert_eq!(count(Facet::Theme, "B"), 2, "themes by their topics");
        assert_eq!(
            count(Facet::Place, "009"),
            2,
            "a region by its countries, once a record"
        );
        assert_eq!(
            count(Facet::Organisation, "eu"),
            1,
            "two roles of one organisation are one record"
        );
        assert_eq!(count(Facet::Year, "2020"), 1, "every year that it lasted");
        assert_eq!(count(Facet::Kind, "initiative"), 1, "kinds");
    }
}
