use std::cell::OnceCell;
use std::sync::Arc;

use roaring::RoaringBitmap;

use crate::record::Row;

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
    /// The count of every value, by its number.
    walked: OnceCell<Vec<u32>>,
}

impl Counted {
    /// Of rows in ascending order.
    pub(in crate::search) fn new(rows: Vec<Row>) -> Self {
        Self {
            rows,
            bitmap: OnceCell::new(),
            walked: OnceCell::new(),
        }
    }

    fn bitmap(&self) -> &RoaringBitmap {
        self.bitmap
            .get_or_init(|| self.rows.iter().copied().collect())
    }

    /// One walk counts the values of all facets.
    fn walked(&self, columns: &Columns) -> &[u32] {
        self.walked.get_or_init(|| {
            let mut counts = vec![0_u32; columns.values.len()];
            for row in &self.rows {
                columns.every.each(*row, |number| {
                    if let Some(count) = counts.get_mut(number) {
                        *count += 1;
                    }
                });
            }
            counts
        })
    }
}

impl Columns {
    /// How often each value of a facet occurs among some rows: most frequent first, then by code.
    pub(in crate::search) fn count(&self, facet: Facet, rows: &Counted) -> Vec<(Arc<str>, u32)> {
        if facet == Facet::Year {
            return self.count_years(&rows.rows);
        }
        let values = self.values.of(facet);
        let names = values.codes.names().iter();
        let mut out: Vec<(u32, &Arc<str>)> = Vec::new();
        if rows.rows.len() > MANY_ROWS && names.len() <= MANY_VALUES {
            let count =
                |bitmap| u32::try_from(rows.bitmap().intersection_len(bitmap)).unwrap_or(u32::MAX);
            out.extend(
                values
                    .bitmaps
                    .iter()
                    .map(count)
                    .zip(names)
                    .filter(|(count, _)| *count > 0),
            );
        } else {
            let walked = rows.walked(self);
            let count = |number: &u32| walked.get(*number as usize).copied().unwrap_or_default();
            out.extend(
                values
                    .numbers
                    .iter()
                    .map(count)
                    .zip(names)
                    .filter(|(count, _)| *count > 0),
            );
        }
        out.sort_unstable_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(b.1)));
        out.into_iter()
            .map(|(count, name)| (Arc::clone(name), count))
            .collect()
    }

    /// A record counts in every year that it lasted; newest year first.
    fn count_years(&self, rows: &[Row]) -> Vec<(Arc<str>, u32)> {
        let years = |row: &Row| {
            self.years(*row)
                .map(|(first, last)| (first.max(last.saturating_sub(MOST_YEARS)), last))
        };
        let span =
            rows.iter()
                .filter_map(years)
                .fold(None, |span: Option<(i16, i16)>, (first, last)| {
                    Some(span.map_or((first, last), |span| (span.0.min(first), span.1.max(last))))
                });
        let Some((from, to)) = span else {
            return Vec::new();
        };
        // A span begins at its first year and ends after its last: sums of the two are the counts.
        let at = |year: i16| usize::try_from(i32::from(year) - i32::from(from)).unwrap_or_default();
        let mut changes = vec![0_i32; at(to) + 2];
        for (first, last) in rows.iter().filter_map(years) {
            for (at, change) in [(at(first), 1), (at(last) + 1, -1)] {
                if let Some(sum) = changes.get_mut(at) {
                    *sum += change;
                }
            }
        }
        let mut out = Vec::new();
        let mut count = 0;
        for (year, change) in (from..=to).zip(changes) {
            count += change;
            if count > 0 {
                out.push((year.to_string().into(), count.cast_unsigned()));
            }
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
    use crate::search::index::Facts;

    #[test]
    fn counts_are_of_records() {
        let columns = sample();
        let rows = Counted::new(columns.rows(&Filters::default()).iter().collect());
        let count = |facet: Facet, code: &str| {
            columns
                .count(facet, &rows)
                .into_iter()
                .find(|(name, _)| **name == *code)
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

    #[test]
    fn walking_and_intersecting_give_the_same_counts() {
        let mut columns = Columns::default();
        let text = |kind: &str, n: u32| format!("{kind}{n}");
        for row in 0..500_u32 {
            let facts = Facts {
                kind: Some(crate::record::Kind::Need),
                standing: crate::record::Standing::Published,
                topics: vec![text("t", row % 7), text("t", row % 3)],
                places: vec![text("p", row % 11)],
                modes: (0..row % 4).map(|n| text("m", n)).collect(),
                organisations: (0..row % 5)
                    .map(|n| (text("o", n * row % 13), text("r", n % 2)))
                    .collect(),
                status: (row % 2 == 0).then(|| text("s", row % 6)),
                ..Facts::default()
            };
            columns.put(row, &facts);
        }
        // Some are written again, some taken out.
        for row in (0..500).step_by(9) {
            columns.remove(row);
        }
        for row in (3..500).step_by(18) {
            columns.put(
                row,
                &Facts {
                    kind: Some(crate::record::Kind::Resource),
                    ..Facts::default()
                },
            );
        }
        let rows: RoaringBitmap = columns.all().iter().filter(|row| row % 5 != 0).collect();
        let counted = Counted::new(rows.iter().collect());
        for facet in Facet::ALL.into_iter().filter(|facet| *facet != Facet::Year) {
            let mut sum = 0;
            for (code, count) in columns.count(facet, &counted) {
                assert_eq!(
                    u64::from(count),
                    columns.value(facet, &code).intersection_len(&rows),
                    "{facet:?} {code}"
                );
                sum += u64::from(count);
            }
            let values = columns.values.of(facet);
            let all: u64 = values
                .bitmaps
                .iter()
                .map(|bitmap| bitmap.intersection_len(&rows))
                .sum();
            assert_eq!(sum, all, "{facet:?}: no value is left out");
        }
    }
}
