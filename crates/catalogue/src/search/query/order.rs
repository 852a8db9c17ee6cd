use std::cmp::Reverse;

use crate::record::Row;
use crate::search::columns::Columns;

use super::score::Scored;
use super::{Query, Sort};

/// Scores closer than this share of the best one are equal: what then decides is of more use to a reader.
const STEPS: f32 = 50.0;

/// Places of the scored rows in the order asked for. Only the first `offset + limit` are in order and given.
pub(super) fn ranked(columns: &Columns, scored: &Scored, query: &Query) -> Vec<usize> {
    let page = query.offset.saturating_add(query.limit);
    if query.sort != Sort::Relevance {
        let mut rows = scored.rows.clone();
        by_date(columns, &mut rows, page, query);
        return rows
            .iter()
            .filter_map(|row| scored.rows.binary_search(row).ok())
            .collect();
    }
    let best = scored
        .score
        .iter()
        .copied()
        .fold(f32::MIN_POSITIVE, f32::max);
    let steps: Vec<u8> = scored
        .score
        .iter()
        .map(|score| (score / best * STEPS).round() as u8)
        .collect();
    let standing = columns.by_status(current);
    let mut out: Vec<(u64, usize)> = Vec::new();
    // What lies below the step of the last one on the page is not looked at again.
    let last = last_step(&steps, page);
    for (place, step) in steps.iter().enumerate().filter(|(_, step)| **step >= last) {
        let (Some(row), Some(title)) = (scored.rows.get(place), scored.title.get(place)) else {
            continue;
        };
        // One number that sorts as step, title, standing and date do; the dates are positive or nothing.
        let newest = u64::from(u32::MAX - columns.newest(*row).max(0).cast_unsigned());
        let key = u64::from(u8::MAX - step) << 48
            | u64::from(u8::MAX - title) << 40
            | u64::from(standing(*row)) << 32
            | newest;
        out.push((key, place));
    }
    let row = |place: usize| scored.rows.get(place).copied().unwrap_or_default();
    first(&mut out, page, |a, b| {
        a.0.cmp(&b.0)
            .then_with(|| rest(columns, row(a.1)).cmp(&rest(columns, row(b.1))))
    });
    out.into_iter().map(|(_, place)| place).collect()
}

/// The highest step so that a page is full with all that reach it.
fn last_step(steps: &[u8], page: usize) -> u8 {
    let mut counts = [0_usize; STEPS as usize + 1];
    for step in steps {
        if let Some(count) = counts.get_mut(usize::from(*step)) {
            *count += 1;
        }
    }
    let mut sum = 0;
    for (step, count) in (0..=STEPS as u8).rev().zip(counts.into_iter().rev()) {
        sum += count;
        if sum >= page {
            return step;
        }
    }
    0
}

/// Rows of a query without words in the order asked for. Only the first `offset + limit` are in order and given.
pub(super) fn browsed(columns: &Columns, rows: &[Row], query: &Query) -> Vec<Row> {
    let mut out: Vec<Row> = rows.to_vec();
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
        Sort::Closing => first(rows, page, |&a, &b| {
            (closing(columns, a, query.today), rest(columns, a))
                .cmp(&(closing(columns, b, query.today), rest(columns, b)))
        }),
        Sort::Relevance | Sort::Newest => first(rows, page, |&a, &b| {
            (Reverse(columns.newest(a)), rest(columns, a))
                .cmp(&(Reverse(columns.newest(b)), rest(columns, b)))
        }),
    }
}

/// Keeps the first `page` rows, in order; the others are not worth sorting.
fn first<T>(rows: &mut Vec<T>, page: usize, mut by: impl FnMut(&T, &T) -> std::cmp::Ordering) {
    if page < rows.len() {
        if page > 0 {
            rows.select_nth_unstable_by(page - 1, &mut by);
        }
        rows.truncate(page);
    }
    rows.sort_unstable_by(by);
}

/// Open calls and current work before what says nothing, and that before what has ended.
fn current(status: Option<&str>) -> u8 {
    match status {
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
