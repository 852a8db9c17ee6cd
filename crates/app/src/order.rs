//! Orders that several pages share.

use catalogue::record::Row;
use catalogue::search::Columns;

/// What runs comes first, then what is planned, what does not say, and what is over; in each the newest first.
pub(crate) fn by_status_then_newest(
    columns: &Columns,
    rows: impl IntoIterator<Item = Row>,
) -> Vec<Row> {
    let mut rows: Vec<Row> = rows.into_iter().collect();
    rows.sort_by(|a, b| {
        rank(columns, *a)
            .cmp(&rank(columns, *b))
            .then_with(|| columns.newest(*b).cmp(&columns.newest(*a)))
            .then_with(|| columns.slug(*a).cmp(columns.slug(*b)))
    });
    rows
}

/// The newest first; equal dates in the order of their short names, so that the order never wavers.
pub(crate) fn by_newest(columns: &Columns, rows: impl IntoIterator<Item = Row>) -> Vec<Row> {
    let mut rows: Vec<Row> = rows.into_iter().collect();
    rows.sort_by(|a, b| {
        columns
            .newest(*b)
            .cmp(&columns.newest(*a))
            .then_with(|| columns.slug(*a).cmp(columns.slug(*b)))
    });
    rows
}

fn rank(columns: &Columns, row: Row) -> u8 {
    match columns.status(row) {
        Some("ongoing") => 0,
        Some("planned") => 1,
        Some("completed") => 3,
        _ => 2,
    }
}
