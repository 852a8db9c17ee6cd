use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use calamine::{DataRef, Reader, Xlsx, XlsxError};
use catalogue::Kind;

use super::ranges::impossible;
use crate::bounded::LIMIT;
use crate::incoming::{At, Item, Sink};
use crate::table::{Head, head, incoming};
use crate::{ReadError, Reason};

/// Largest workbook, packed.
const MAX_PACKED: u64 = 64 * 1024 * 1024;
/// Largest workbook, unpacked: a sheet of a hundred thousand records is a fifth of it.
const MAX_UNPACKED: u64 = 512 * 1024 * 1024;
/// Most columns that are looked at.
const MAX_COLUMN: u32 = 2_000;

/// Reads every sheet whose first row is the head of a table of records; others are passed over.
///
/// # Errors
/// If it is no workbook, a damaged one, or one that unpacks to more than any real one.
pub fn read(mut input: impl Read, sink: &mut Sink<'_>) -> Result<(), ReadError> {
    let mut bytes = Vec::new();
    input
        .by_ref()
        .take(MAX_PACKED + 1)
        .read_to_end(&mut bytes)
        .map_err(ReadError::Io)?;
    if bytes.len() as u64 > MAX_PACKED {
        return Err(ReadError::WorkbookTooLarge(MAX_PACKED));
    }
    measure(&bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let names = book.sheet_names();
    let mut found = false;
    for name in &names {
        found |= sheet(&mut book, name, sink)?;
    }
    if found {
        Ok(())
    } else {
        Err(ReadError::NoColumn("slug"))
    }
}

/// Unpacks everything once into nothing: what a file says of its own size proves nothing. Then looks for places that cannot be.
fn measure(bytes: &[u8]) -> Result<(), ReadError> {
    let broken = |error: zip::result::ZipError| ReadError::Workbook(error.to_string());
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let mut left = MAX_UNPACKED;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(broken)?;
        let size = std::io::copy(&mut entry.take(left + 1), &mut std::io::sink())
            .map_err(|error| ReadError::Workbook(error.to_string()))?;
        left = left
            .checked_sub(size)
            .ok_or(ReadError::WorkbookTooLarge(MAX_UNPACKED))?;
    }
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(broken)?;
        // A name that cannot be read is the name of no sheet.
        if entry.name().is_ok_and(|name| name.ends_with(".xml"))
            && let Some(detail) = impossible(entry)
        {
            return Err(ReadError::Workbook(detail));
        }
    }
    Ok(())
}

#[expect(clippy::needless_pass_by_value, reason = "the shape of `map_err`")]
fn damaged(error: XlsxError) -> ReadError {
    ReadError::Workbook(error.to_string())
}

/// One row of a sheet, while its cells come in.
#[derive(Default)]
struct Row {
    texts: BTreeMap<usize, String>,
    formula: Option<usize>,
    length: usize,
}

fn sheet(
    book: &mut Xlsx<Cursor<Vec<u8>>>,
    name: &str,
    sink: &mut Sink<'_>,
) -> Result<bool, ReadError> {
    let mut cells = match book.worksheet_cells_reader(name) {
        Ok(cells) => cells,
        // A sheet that is a chart.
        Err(XlsxError::NotAWorksheet(_)) => return Ok(false),
        Err(error) => return Err(damaged(error)),
    };
    let mut table: Option<Head> = None;
    let mut number = 0;
    let mut row = Row::default();
    loop {
        let cell = cells.next_cell_with_formula().map_err(damaged)?;
        let at = cell.as_ref().map(|cell| cell.pos);
        if at.is_none_or(|(line, _)| line != number) {
            let done = std::mem::take(&mut row);
            if !done.texts.is_empty() && !take_row(name, number, &done, &mut table, sink)? {
                return Ok(false);
            }
        }
        let (Some(cell), Some((line, column))) = (cell, at) else {
            return Ok(table.is_some());
        };
        number = line;
        if column >= MAX_COLUMN {
            continue;
        }
        let column = column as usize;
        let text = text(&cell.value);
        row.length += text.len();
        if row.length > LIMIT {
            return Err(ReadError::TooLong {
                line: u64::from(line) + 1,
                limit: LIMIT,
            });
        }
        if cell.formula.is_some() {
            row.formula.get_or_insert(column);
        }
        if !text.is_empty() || cell.formula.is_some() {
            row.texts.insert(column, text);
        }
    }
}

/// Takes a row in; false if the sheet is no table of records.
fn take_row(
    sheet: &str,
    number: u32,
    row: &Row,
    table: &mut Option<Head>,
    sink: &mut Sink<'_>,
) -> Result<bool, ReadError> {
    let width = row.texts.keys().last().map_or(0, |last| last + 1);
    let mut texts = vec![String::new(); width];
    for (column, text) in &row.texts {
        if let Some(slot) = texts.get_mut(*column) {
            slot.clone_from(text);
        }
    }
    let Some(head_row) = table else {
        // The sheet on provenance, and whatever else somebody keeps in the workbook.
        let has_slug = texts
            .iter()
            .any(|text| crate::table::path_of(text) == "slug");
        if !has_slug {
            return Ok(false);
        }
        *table = Some(head(&texts, Some(Kind::Initiative), sink)?);
        return Ok(true);
    };
    let mut at = At {
        line: u64::from(number) + 1,
        sheet: Some(sheet.to_owned()),
        cell: None,
    };
    if let Some(column) = row.formula {
        at.cell = Some(cell_name(column, number));
        sink(Item::Rejected {
            at,
            name: None,
            reason: Reason::Formula,
        });
        return Ok(true);
    }
    // A cell that is absent at the end of a row is an empty cell.
    texts.resize(head_row.columns.len().max(texts.len()), String::new());
    sink(incoming(at, &head_row.columns, &texts, None, &|column| {
        cell_name(column, number)
    }));
    Ok(true)
}

/// `C7`.
fn cell_name(column: usize, row: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    let letters: String = letters.iter().rev().collect();
    format!("{letters}{}", row + 1)
}

fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        // `{}` writes a whole floating-point number without a fraction: 2019, not 2019.0.
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(flag) => flag.to_string(),
        DataRef::DateTime(date) => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTimeIso(text) => text.get(..10).unwrap_or(text).to_owned(),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}
