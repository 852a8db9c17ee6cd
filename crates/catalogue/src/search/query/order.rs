use std::cmp::Reverse;

use roaring::RoaringBitmap;

use crate::record::Row;
use crate::search::columns::Columns;

use super::score::Matches;
use super::{Query, Sort};

/// Scores closer than this share of the best one are equal: what then decides is of more use to a reader.
const STEPS: f32 = 50.0;

/// Rows with their scores in the order asked for. Only the first `offset + limit` are in order and given.
pub(super) fn ranked(
    columns: &Columns,
    rows: &RoaringBitmap,
    matches: &Matches,
    query: &Query,
) -> Vec<(Row, f32)> {
    let best = rows
        .iter()
        .map(|row| matches.score(row))
        .fold(f32::MIN_POSITIVE, f32::max);
    let step = |row: Row| (matches.score(row) / best * STEPS).round();
    let mut out: Vec<Row> = rows.iter().collect();
    let page = query.offset.saturating_add(query.limit);
    match query.sort {
        Sort::Relevance => first(&mut out, page, |a, b| {
            step(b)
                .total_cmp(&step(a))
                .then_with(|| matches.in_title(b).cmp(&matches.in_title(a)))
                .then_with(|| current(columns, a).cmp(&current(columns, b)))
                .then_with(|| columns.newest(b).cmp(&columns.newest(a)))
                .then_with(|| rest(columns, a).cmp(&rest(columns, b)))
        }),
        Sort::Newest | Sort::Closing => by_date(columns, &mut out, page, query),
    }
    out.into_iter()
        .map(|row| (row, matches.score(row)))
        .collect()
}

/// Rows of a query without words in the order asked for. Only the first `offset + limit` are in order and given.
pub(super) fn browsed(columns: &Columns, rows: &RoaringBitmap, query: &Query) -> Vec<Row> {
    let mut out: Vec<Row> = rows.iter().collect();
    by_date(
        columns,
        &mut out,
        query.offset.saturating_add(query.limit),
        query,
    );
    out
}

fn by_date(columns: &Columns, rows: &mut Vec<Row>, page: usize, query: &Query) {
    match query.sort {
        Sort::Closing => first(rows, page, |a, b| {
            (closing(columns, a, query.today), rest(columns, a))
                .cmp(&(closing(columns, b, query.today), rest(columns, b)))
        }),
        Sort::Relevance | Sort::Newest => first(rows, page, |a, b| {
            (Reverse(columns.newest(a)), rest(columns, a))
                .cmp(&(Reverse(columns.newest(b)), rest(columns, b)))
        }),
    }
}

/// Keeps the first `page` rows, in order; the others are not worth sorting.
fn first(rows: &mut Vec<Row>, page: usize, mut by: impl FnMut(Row, Row) -> std::cmp::Ordering) {
    if page < rows.len() {
        if page > 0 {
            rows.select_nth_unstable_by(page - 1, |a, b| by(*a, *b));
        }
        rows.truncate(page);
    }
    rows.sort_unstable_by(|a, b| by(*a, *b));
}

/// Open calls and current work before what says nothing, and that before what has ended.
fn current(columns: &Columns, row: Row) -> u8 {
    match columns.status(row) {
        Some("ongoing" | "planned" | "rolling" | "calls" | "annual") => 0,
        Some("completed" | "closed") => 2,
        _ => 1,
    }
}

/// Windows that still close, soonest first; then windows without a day; then what is over; then everything else, newest first.
fn closing(columns: &Columns, row: Row, today: i32) -> (u8, i32) {
    let closes = columns.closes(row);
    match columns.status(row) {
        _ if closes > 0 && closes >= today => (0, closes),
        Some("rolling" | "calls" | "annual") => (1, -columns.newest(row)),
        _ if closes > 0 => (2, -closes),
        _ => (3, -columns.newest(row)),
    }
}

/// The last word on order: kind, then slug. No two records share both.
fn rest(columns: &Columns, row: Row) -> (Option<crate::record::Kind>, &str) {
    (columns.kind(row), columns.slug(row))
}
