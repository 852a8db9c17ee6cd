use std::collections::BTreeMap;

use catalogue::record::Row;
use catalogue::search::Columns;

use crate::api::{ThemeYearRow, ThemeYears};
use crate::view::Presenter;

/// Longest picture, in years: an initiative of another age must not make it unreadable.
const MAX_YEARS: i32 = 40;

/// Initiatives by theme and year; one that still runs counts in every year until this one.
pub(crate) fn theme_years(
    presenter: &Presenter<'_>,
    columns: &Columns,
    rows: &[Row],
) -> ThemeYears {
    let this_year = presenter
        .today()
        .map_or(i32::MIN, |today| today.year().into());
    let span = |row: Row| {
        let (first, last) = columns.years(row)?;
        let last = if columns.status(row) == Some("ongoing") {
            this_year.max(last.into())
        } else {
            last.into()
        };
        Some((i32::from(first), last))
    };
    let spans: Vec<(Row, Option<(i32, i32)>)> = rows.iter().map(|row| (*row, span(*row))).collect();
    let last = spans
        .iter()
        .filter_map(|(_, span)| span.map(|(_, last)| last))
        .max();
    let first = spans
        .iter()
        .filter_map(|(_, span)| span.map(|(first, _)| first))
        .min();
    let years: Vec<i32> = match (first, last) {
        (Some(first), Some(last)) => (first.max(last - MAX_YEARS + 1)..=last).collect(),
        _ => Vec::new(),
    };
    let mut by_theme: BTreeMap<&str, (u32, Vec<u32>)> = BTreeMap::new();
    for (row, span) in &spans {
        for theme in columns.themes(*row) {
            let (total, counts) = by_theme
                .entry(theme)
                .or_insert_with(|| (0, vec![0; years.len()]));
            *total += 1;
            if let Some((first, last)) = span {
                for (year, count) in years.iter().zip(counts) {
                    *count += u32::from((first..=last).contains(&year));
                }
            }
        }
    }
    ThemeYears {
        rows: by_theme
            .into_iter()
            .map(|(theme, (total, counts))| ThemeYearRow {
                theme: presenter.term("theme", theme),
                counts,
                total,
            })
            .collect(),
        years,
        undated: u32::try_from(spans.iter().filter(|(_, span)| span.is_none()).count())
            .unwrap_or(u32::MAX),
    }
}
