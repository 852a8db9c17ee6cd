use std::collections::BTreeMap;

use catalogue::Kind;
use catalogue::record::Row;
use catalogue::search::{Columns, Filters};

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
    let spans: Vec<(Row, Option<(i32, i32)>)> = rows
        .iter()
        .map(|row| (*row, span(presenter, columns, *row)))
        .collect();
    let years = covered(spans.iter().filter_map(|(_, span)| *span));
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

/// First and last year of an initiative; one that still runs lasts until this year.
pub(crate) fn span(presenter: &Presenter<'_>, columns: &Columns, row: Row) -> Option<(i32, i32)> {
    let (first, last) = columns.years(row)?;
    let last = if columns.status(row) == Some("ongoing") {
        let this_year = presenter
            .today()
            .map_or(i32::MIN, |today| today.year().into());
        this_year.max(last.into())
    } else {
        last.into()
    };
    Some((i32::from(first), last))
}

/// The years of all initiatives, from the first to the last.
pub(crate) fn known_years(presenter: &Presenter<'_>, columns: &Columns) -> Vec<i32> {
    let initiatives = columns.rows(&Filters {
        kinds: vec![Kind::Initiative],
        ..Filters::default()
    });
    covered(
        initiatives
            .iter()
            .filter_map(|row| span(presenter, columns, row)),
    )
}

/// Every year from the first to the last, as far back as a picture goes.
fn covered(spans: impl Iterator<Item = (i32, i32)>) -> Vec<i32> {
    let whole = spans.reduce(|(first, last), (from, to)| (first.min(from), last.max(to)));
    whole.map_or_else(Vec::new, |(first, last)| {
        (first.max(last - MAX_YEARS + 1)..=last).collect()
    })
}
