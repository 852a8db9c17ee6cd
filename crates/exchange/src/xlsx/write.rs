use std::io::Write;
use std::path::Path;

use catalogue::Kind;
use catalogue::record::PartialDate;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet};

use super::room;
use crate::table::{Cell, Column, Survey, cells};
use crate::{ExportError, Labels, Source};

/// Most characters that a cell of a workbook holds.
const MAX_CELL: usize = 32_767;

/// A text that no cell can hold; it was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlong {
    /// `kind:slug`.
    pub reference: String,
    /// Path of the column.
    pub column: String,
}

/// A sheet that is being written.
struct Sheet {
    kind: Kind,
    columns: Vec<Column>,
    /// Place of the sheet in the workbook.
    place: usize,
    /// The row that comes next.
    row: u32,
    overlong: Vec<Overlong>,
}

/// Writes a workbook; without records, an empty template with a sheet for every kind.
///
/// Rows go to files without a name in the folder `scratch` until all of them are there, so that no sheet is held. The
/// records are gone through twice: a head must know every language that a text has. Answers with the cells that were left
/// out because the format cannot hold them.
///
/// # Errors
/// If the stream or the folder refuses, or a record cannot be had.
pub fn write(
    records: &(impl Source + ?Sized),
    labels: &Labels<'_>,
    scratch: &Path,
    mut out: impl Write + Send,
) -> Result<Vec<Overlong>, ExportError> {
    let survey = Survey::of(records)?;
    room::check(scratch, &survey)?;
    let mut workbook = Workbook::new();
    workbook.set_tempdir(scratch)?;
    let mut sheets = Vec::new();
    for (kind, place) in survey.kinds(labels.template).into_iter().zip(0..) {
        let columns = survey.columns(&[kind], &labels.lang);
        let sheet = new_sheet(&mut workbook, &labels.kind(kind), labels)?;
        heads(sheet, &columns, labels)?;
        sheets.push(Sheet {
            kind,
            columns,
            place,
            row: 1,
            overlong: Vec::new(),
        });
    }
    records.each(&mut |record| {
        let Some(sheet) = sheets.iter_mut().find(|sheet| sheet.kind == record.kind) else {
            return Ok(());
        };
        let page = workbook.worksheet_from_index(sheet.place)?;
        let row = cells(record, &sheet.columns);
        for ((cell, column), number) in row.iter().zip(&sheet.columns).zip(0..) {
            if !put(page, sheet.row, number, cell)? {
                sheet.overlong.push(Overlong {
                    reference: record.reference(),
                    column: column.path(),
                });
            }
        }
        sheet.row += 1;
        Ok(())
    })?;
    let sheet = new_sheet(&mut workbook, &labels.provenance, labels)?;
    sheet.set_column_width(0, 28)?.set_column_width(1, 80)?;
    for ((label, value), row) in labels.about.iter().zip(0..) {
        sheet.write_string(row, 0, label)?;
        sheet.write_string(row, 1, value)?;
    }
    workbook.save_to_writer(&mut out)?;
    out.flush()?;
    Ok(sheets
        .into_iter()
        .flat_map(|sheet| sheet.overlong)
        .collect())
}

fn new_sheet<'a>(
    workbook: &'a mut Workbook,
    name: &str,
    labels: &Labels<'_>,
) -> Result<&'a mut Worksheet, ExportError> {
    // Some characters are no part of a name of a sheet, and 31 characters is all that it holds.
    let name: String = name
        .chars()
        .filter(|c| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\''))
        .take(31)
        .collect();
    let sheet = workbook.add_worksheet_with_constant_memory()?;
    sheet.set_name(name)?;
    sheet.set_right_to_left(labels.right_to_left);
    Ok(sheet)
}

fn heads(
    sheet: &mut Worksheet,
    columns: &[Column],
    labels: &Labels<'_>,
) -> Result<(), ExportError> {
    let bold = Format::new().set_bold();
    for (column, number) in columns.iter().zip(0..) {
        sheet.write_string_with_format(0, number, labels.head(&column.path()), &bold)?;
        let width = match column {
            Column::Text(..) | Column::Extra => 40,
            _ => 18,
        };
        sheet.set_column_width(number, width)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

/// Writes a cell by its type; false if it is too long. Texts are written as texts: none of them starts a formula.
fn put(sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell) -> Result<bool, ExportError> {
    match cell {
        Cell::Empty => {}
        Cell::Text(text) => {
            if text.chars().map(char::len_utf16).sum::<usize>() > MAX_CELL {
                return Ok(false);
            }
            sheet.write_string(row, column, text)?;
        }
        Cell::Number(number) => match exact(*number) {
            Some(exact) => {
                sheet.write_number(row, column, exact)?;
            }
            None => {
                sheet.write_string(row, column, number.to_string())?;
            }
        },
        Cell::Flag(flag) => {
            sheet.write_boolean(row, column, *flag)?;
        }
        Cell::Date(text) => match whole_day(text) {
            Some(day) => {
                let format = Format::new().set_num_format("yyyy-mm-dd");
                sheet.write_datetime_with_format(row, column, &day, &format)?;
            }
            // A date that is known to the month only must not become the first of the month.
            None => {
                sheet.write_string(row, column, text)?;
            }
        },
    }
    Ok(true)
}

/// The number as the only type of numbers that a workbook has, where that loses nothing.
fn exact(number: i64) -> Option<f64> {
    const SAFE: i64 = 1 << 53;
    #[expect(
        clippy::cast_precision_loss,
        reason = "below 2^53 every whole number is a floating-point number"
    )]
    (-SAFE..=SAFE).contains(&number).then_some(number as f64)
}

/// A whole day that a workbook can hold; its calendar is wrong before March 1900.
fn whole_day(text: &str) -> Option<ExcelDateTime> {
    let date: PartialDate = text.parse().ok()?;
    let (month, day) = (date.month()?, date.day()?);
    let year = u16::try_from(date.year())
        .ok()
        .filter(|year| *year > 1900)?;
    ExcelDateTime::from_ymd(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?).ok()
}
