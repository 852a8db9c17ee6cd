use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use calamine::{DataRef, Reader, Xlsx, XlsxError};
use catalogue::Kind;

use super::ranges::impossible;
use crate::bounded::LIMIT;
use crate::incoming::{At, Item, Sink};
use crate::table::{Mapped, Table, letters};
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
pub fn read(input: impl Read, sink: &mut Sink<'_>) -> Result<(), ReadError> {
    let mut book = book(input)?;
    let names = book.sheet_names();
    let mut found = false;
    for name in &names {
        found |= sheet(&mut book, name, None, sink)?;
    }
    if found {
        Ok(())
    } else {
        Err(ReadError::NoColumn("slug"))
    }
}

/// Reads one sheet of somebody else's workbook by a mapping: the named one, else the first.
///
/// # Errors
/// As [`read`]; and if the mapping names a field, a column or a sheet that there is not.
pub fn read_mapped(input: impl Read, by: Mapped<'_>, sink: &mut Sink<'_>) -> Result<(), ReadError> {
    let mut book = book(input)?;
    let name = wanted(&book, by.mapping.sheet.as_deref())?;
    if sheet(&mut book, &name, Some(by), sink)? {
        Ok(())
    } else {
        Err(ReadError::NoColumn("slug"))
    }
}

/// The rows of the first sheet as they stand, at most so many, each with its number: to see what there is to map.
///
/// # Errors
/// As [`read`], but for the head: any sheet has rows.
pub fn first_rows(input: impl Read, most: usize) -> Result<Vec<(u32, Vec<String>)>, ReadError> {
    let mut book = book(input)?;
    let name = wanted(&book, None)?;
    let mut out = Vec::new();
    each(&mut book, &name, &mut |number, row| {
        out.push((number + 1, row.cells()));
        Ok(out.len() < most)
    })?;
    Ok(out)
}

fn wanted(book: &Xlsx<Cursor<Vec<u8>>>, name: Option<&str>) -> Result<String, ReadError> {
    let names = book.sheet_names();
    let found = match name {
        Some(name) => names.into_iter().find(|other| other == name),
        None => names.into_iter().next(),
    };
    found.ok_or_else(|| ReadError::MapSheet(name.unwrap_or_default().chars().take(60).collect()))
}

fn book(mut input: impl Read) -> Result<Xlsx<Cursor<Vec<u8>>>, ReadError> {
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
    Xlsx::new(Cursor::new(bytes)).map_err(damaged)
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

impl Row {
    /// Every cell up to the last one.
    fn cells(&self) -> Vec<String> {
        let width = self.texts.keys().last().map_or(0, |last| last + 1);
        let mut texts = vec![String::new(); width];
        for (column, text) in &self.texts {
            if let Some(slot) = texts.get_mut(*column) {
                slot.clone_from(text);
            }
        }
        texts
    }
}

/// Reads a sheet; false if it is no table of records.
fn sheet(
    book: &mut Xlsx<Cursor<Vec<u8>>>,
    name: &str,
    by: Option<Mapped<'_>>,
    sink: &mut Sink<'_>,
) -> Result<bool, ReadError> {
    let mut table: Option<Table<'_>> = None;
    each(book, name, &mut |number, row| {
        take_row(name, number, row, by, &mut table, sink)
    })?;
    Ok(table.is_some())
}

/// Hands out each row of a sheet that is not empty, with its number from 0; until it says no.
fn each(
    book: &mut Xlsx<Cursor<Vec<u8>>>,
    name: &str,
    take: &mut dyn FnMut(u32, &Row) -> Result<bool, ReadError>,
) -> Result<(), ReadError> {
    let mut cells = match book.worksheet_cells_reader(name) {
        Ok(cells) => cells,
        // A sheet that is a chart.
        Err(XlsxError::NotAWorksheet(_)) => return Ok(()),
        Err(error) => return Err(damaged(error)),
    };
    let mut number = 0;
    let mut row = Row::default();
    loop {
        let cell = cells.next_cell_with_formula().map_err(damaged)?;
        let at = cell.as_ref().map(|cell| cell.pos);
        if at.is_none_or(|(line, _)| line != number) {
            let done = std::mem::take(&mut row);
            if !done.texts.is_empty() && !take(number, &done)? {
                return Ok(());
            }
        }
        let (Some(cell), Some((line, column))) = (cell, at) else {
            return Ok(());
        };
        number = line;
        let text = text(&cell.value);
        // A cell so far out is not looked at, but it is told: the row stands under no head there.
        let column = column.min(MAX_COLUMN) as usize;
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
fn take_row<'a>(
    sheet: &str,
    number: u32,
    row: &Row,
    by: Option<Mapped<'a>>,
    table: &mut Option<Table<'a>>,
    sink: &mut Sink<'_>,
) -> Result<bool, ReadError> {
    let mut texts = row.cells();
    let Some(head) = table else {
        texts.truncate(MAX_COLUMN as usize);
        if let Some(by) = by {
            if number + 1 >= by.mapping.head {
                *table = Some(Table::new(&texts, Some(by), None, sink)?);
            }
            return Ok(true);
        }
        // The sheet on provenance, and whatever else somebody keeps in the workbook.
        let has_slug = texts
            .iter()
            .any(|text| crate::table::path_of(text) == "slug");
        if !has_slug {
            return Ok(false);
        }
        *table = Some(Table::new(&texts, None, Some(Kind::Initiative), sink)?);
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
    texts.resize(head.width().max(texts.len()), String::new());
    sink(head.item(at, &texts, &|column| cell_name(column, number)));
    Ok(true)
}

/// `C7`.
fn cell_name(column: usize, row: u32) -> String {
    format!("{}{}", letters(column), row + 1)
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
