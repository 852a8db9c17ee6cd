//! What of a table is shown while its columns are mapped.

use crate::api::TableLine;
use crate::exchange::map::HEAD_AMONG;

/// Values of a column that are shown.
const SAMPLES: usize = 3;
/// Longest text of a cell that is shown, in characters.
const LONGEST: usize = 60;
/// Cells of a line that are shown.
const CELLS: usize = 5;

/// The rows of a table, each with its line.
pub(super) type Rows = Vec<(u32, Vec<String>)>;

pub(super) fn row(rows: &Rows, line: u32) -> Option<&[String]> {
    let (_, row) = rows.iter().find(|(own, _)| *own == line)?;
    Some(row)
}

/// Places of the columns that have a head.
pub(super) fn places(rows: &Rows, head: u32) -> Vec<usize> {
    let row = row(rows, head).unwrap_or_default();
    let named = row.iter().enumerate();
    named
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(at, _)| at)
        .collect()
}

fn short(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    if text.chars().count() <= LONGEST {
        return text;
    }
    let cut: String = text.chars().take(LONGEST).collect();
    format!("{cut}…")
}

pub(super) fn cell(rows: &Rows, line: u32, at: usize) -> String {
    let text = row(rows, line).and_then(|row| row.get(at));
    text.map(|text| short(text)).unwrap_or_default()
}

/// What stands below the head in a column.
pub(super) fn below(rows: &Rows, head: u32, at: usize) -> impl Iterator<Item = &str> {
    rows.iter()
        .filter(move |(line, _)| *line > head)
        .filter_map(move |(_, row)| row.get(at))
        .map(|text| text.trim())
        .filter(|text| !text.is_empty())
}

pub(super) fn samples(rows: &Rows, head: u32, at: usize) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for text in below(rows, head, at).map(short) {
        if !out.contains(&text) {
            out.push(text);
        }
        if out.len() == SAMPLES {
            break;
        }
    }
    out
}

/// The lines that may be the head, each as it begins.
pub(super) fn lines(rows: &Rows) -> Vec<TableLine> {
    let filled = |row: &[String]| -> Vec<String> {
        let cells = row.iter().filter(|text| !text.trim().is_empty());
        cells.take(CELLS).map(|text| short(text)).collect()
    };
    rows.iter()
        .map(|(line, row)| (*line, filled(row)))
        .filter(|(_, cells)| !cells.is_empty())
        .take(HEAD_AMONG)
        .map(|(line, cells)| TableLine {
            line,
            text: cells.join(" · "),
        })
        .collect()
}
