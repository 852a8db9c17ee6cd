use roaring::RoaringBitmap;

use super::{Columns, Facet};

/// From here on, intersecting a bitmap a value is faster than walking the rows.
const MANY_ROWS: u64 = 30_000;
/// Unless the facet has more values than this.
const MANY_VALUES: usize = 1_000;

impl Columns {
    /// How often each value of a facet occurs among some rows: most frequent first, then by code.
    #[must_use]
    pub fn count(&self, facet: Facet, rows: &RoaringBitmap) -> Vec<(String, u32)> {
        if facet == Facet::Year {
            return self.count_years(rows);
        }
        let Some(codes) = self.codes.get(&facet) else {
            return Vec::new();
        };
        let mut counts = vec![0_u32; codes.len()];
        if rows.len() > MANY_ROWS && codes.len() <= MANY_VALUES {
            for (id, count) in (0_u32..).zip(counts.iter_mut()) {
                if let Some(bitmap) = self.bitmaps.get(&(facet, id)) {
                    *count = u32::try_from(rows.intersection_len(bitmap)).unwrap_or(u32::MAX);
                }
            }
        } else {
            self.walk(facet, rows, &mut |id| {
                if let Some(count) = counts.get_mut(id as usize) {
                    *count += 1;
                }
            });
        }
        let mut out: Vec<(String, u32)> = (0_u32..)
            .zip(counts)
            .filter(|(_, count)| *count > 0)
            .filter_map(|(id, count)| Some((codes.name(id)?.to_owned(), count)))
            .collect();
        out.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        out
    }

    /// Calls `each` with every value of every row, once a row.
    fn walk(&self, facet: Facet, rows: &RoaringBitmap, each: &mut dyn FnMut(u32)) {
        let (lists, shift) = match facet {
            Facet::Topic => (&self.topics, 0),
            Facet::Theme => (&self.themes, 0),
            Facet::Place => (&self.places, 1),
            Facet::Status => (&self.statuses, 0),
            Facet::Mode => (&self.modes, 0),
            Facet::Language => (&self.languages, 0),
            Facet::Organisation => (&self.organisations, 8),
            Facet::Kind => {
                let ids: Vec<Option<u32>> = crate::record::Kind::ALL
                    .iter()
                    .map(|kind| {
                        self.codes
                            .get(&Facet::Kind)
                            .and_then(|codes| codes.get(kind.code()))
                    })
                    .collect();
                let kinds = rows.iter().filter_map(|row| self.kind(row));
                kinds
                    .filter_map(|kind| ids.get(kind as usize).copied().flatten())
                    .for_each(each);
                return;
            }
            Facet::Year => return,
        };
        for row in rows {
            let mut last = None;
            for packed in lists.get(row) {
                // The lists are sorted: an organisation in two roles stands twice in a row.
                let id = packed >> shift;
                if last != Some(id) {
                    each(id);
                }
                last = Some(id);
            }
        }
    }

    /// A record counts in every year that it lasted; newest year first.
    fn count_years(&self, rows: &RoaringBitmap) -> Vec<(String, u32)> {
        let mut counts = std::collections::BTreeMap::<i16, u32>::new();
        for (first, last) in rows.iter().filter_map(|row| self.years(row)) {
            // A wrong century in an import must not make a thousand values.
            for year in first.max(last.saturating_sub(60))..=last {
                *counts.entry(year).or_default() += 1;
            }
        }
        counts
            .into_iter()
            .rev()
            .map(|(year, count)| (year.to_string(), count))
            .collect()
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
        let rows = columns.rows(&Filters::default());
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
