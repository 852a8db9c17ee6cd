use std::io::Write;

use catalogue::Kind;
use catalogue::record::PartialDate;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet};

use crate::table::{Cell, Column, cells, columns};
use crate::{ExportError, Labels, Portable};

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

/// Writes a workbook; without records, an empty template with a sheet for every kind.
///
/// Answers with the cells that were left out because the format cannot hold them.
///
/// # Errors
/// If the stream refuses.
pub fn write(
    records: &[Portable],
    labels: &Labels,
    mut out: impl Write,
) -> Result<Vec<Overlong>, ExportError> {
    let mut workbook = Workbook::new();
    let mut overlong = Vec::new();
    for kind in Kind::PUBLIC {
        let of_kind: Vec<&Portable> = records
            .iter()
            .filter(|record| record.kind == kind)
            .collect();
        if of_kind.is_empty() && !records.is_empty() {
            continue;
        }
        let columns = columns(&[kind], &of_kind, &labels.lang);
        let sheet = new_sheet(&mut workbook, &labels.kind(kind), labels)?;
        heads(sheet, &columns, labels)?;
        for (record, row) in of_kind.iter().zip(1..) {
            for ((cell, column), number) in cells(record, &columns).iter().zip(&columns).zip(0..) {
                if !put(sheet, row, number, cell)? {
                    overlong.push(Overlong {
                        reference: record.reference(),
                        column: column.path(),
                    });
                }
            }
        }
    }
    let sheet = new_sheet(&mut workbook, &labels.provenance, labels)?;
    sheet.set_column_width(0, 28)?.set_column_width(1, 80)?;
    for ((label, value), row) in labels.about.iter().zip(0..) {
        sheet.write_string(row, 0, label)?;
        sheet.write_string(row, 1, value)?;
    }
    let bytes = workbook.save_to_buffer()?;
    out.write_all(&bytes)?;
    out.flush()?;
    Ok(overlong)
}

fn new_sheet<'a>(
    workbook: &'a mut Workbook,
    name: &str,
    labels: &Labels,
) -> Result<&'a mut Worksheet, ExportError> {
    // Some characters are no part of a name of a sheet, and 31 characters is all that it holds.
    let name: String = name
        .chars()
        .filter(|c| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\''))
        .take(31)
        .collect();
    let sheet = workbook.add_worksheet();
    sheet.set_name(name)?;
    sheet.set_right_to_left(labels.right_to_left);
    Ok(sheet)
}

fn heads(sheet: &mut Worksheet, columns: &[Column], labels: &Labels) -> Result<(), ExportError> {
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
