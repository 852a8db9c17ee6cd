use std::io::{BufRead, Error, ErrorKind, Read};

use crate::ReadError;
use crate::bounded::{Bounded, LIMIT, foreign_encoding, too_long};
use crate::incoming::{At, Sink};
use crate::table::{Mapped, Table, path_of, unguard};

/// What may stand between cells.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// Reads a table with a head; comma, semicolon or tab between the cells, any line ends.
///
/// # Errors
/// If the stream refuses, is not UTF-8, is no table of records, or one row is longer than any real one.
pub fn read(input: impl BufRead, sink: &mut Sink<'_>) -> Result<(), ReadError> {
    read_by(input, None, sink)
}

/// Reads a table of somebody else by a mapping.
///
/// # Errors
/// As [`read`]; and if the mapping names a field or a column that there is not.
pub fn read_mapped(
    input: impl BufRead,
    by: Mapped<'_>,
    sink: &mut Sink<'_>,
) -> Result<(), ReadError> {
    read_by(input, Some(by), sink)
}

/// The rows of a table as they stand, at most so many, each with its line: to see what there is to map.
///
/// The line of the head, where it is known, tells what stands between the cells.
///
/// # Errors
/// As [`read`], but for the head: any table has rows.
pub fn first_rows(
    mut input: impl BufRead,
    most: usize,
    head: Option<u32>,
) -> Result<Vec<(u32, Vec<String>)>, ReadError> {
    let start = input.fill_buf().map_err(ReadError::Io)?;
    // A title above the head has no delimiter: the first line with one tells which it is.
    let between = |line: &&[u8]| line.iter().any(|byte| DELIMITERS.contains(byte));
    let lines = start.split(|byte| *byte == b'\n').take(most);
    let likely = (1..).zip(lines).find(|(_, line)| between(line));
    let head = head.or(likely.map(|(at, _)| at)).unwrap_or(1);
    let mut out = Vec::new();
    each(input, head, &mut |line, texts, _| {
        out.push((u32::try_from(line).unwrap_or(u32::MAX), texts));
        Ok(out.len() < most)
    })?;
    Ok(out)
}

fn read_by(
    input: impl BufRead,
    by: Option<Mapped<'_>>,
    sink: &mut Sink<'_>,
) -> Result<(), ReadError> {
    let head = by.map_or(1, |by| by.mapping.head);
    let mut table: Option<Table<'_>> = None;
    each(input, head, &mut |line, texts, cut| {
        let Some(known) = &table else {
            if line >= u64::from(head) {
                table =
                    Some(Table::new(&texts, by, None, sink).map_err(|error| told(error, &texts))?);
            }
            return Ok(true);
        };
        if texts.iter().all(|text| text.trim().is_empty()) {
            return Ok(true);
        }
        // Programs end a table with a line end and give each row every cell: the last row of a file that was cut has neither.
        if texts.len() < known.width() && cut {
            return Err(ReadError::Cut(line));
        }
        sink(known.item(At::line(line), &texts, &|column| known.name(column)));
        Ok(true)
    })?;
    match table {
        Some(_) => Ok(()),
        None => Err(ReadError::Empty),
    }
}

/// Hands out the cells of each row with its line, and whether the file ended after it without a line end; until it says no.
fn each(
    mut input: impl BufRead,
    head: u32,
    take: &mut dyn FnMut(u64, Vec<String>, bool) -> Result<bool, ReadError>,
) -> Result<(), ReadError> {
    let start = input.fill_buf().map_err(ReadError::Io)?;
    if let Some(name) = foreign_encoding(start) {
        return Err(ReadError::Encoding(name.to_owned()));
    }
    // The head comes with the first buffer: a spreadsheet that writes in French puts semicolons between the cells.
    let first = start
        .split(|byte| *byte == b'\n')
        .nth(head.saturating_sub(1) as usize)
        .unwrap_or_default();
    let count = |byte: u8| first.iter().filter(|other| **other == byte).count();
    let delimiter = DELIMITERS
        .into_iter()
        .max_by_key(|byte| (count(*byte), *byte == b','))
        .unwrap_or(b',');
    let input = Lines {
        // A row, and what the parser reads ahead of it.
        inner: Bounded::new(input, LIMIT * 2),
        after_return: false,
        delimiter,
        place: Place::Start,
        ended: false,
    };
    let mut reader = ::csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(input);
    let mut record = ::csv::ByteRecord::new();
    let mut first = true;
    loop {
        reader.get_mut().inner.reset();
        let began = reader.position().line();
        let more = reader
            .read_byte_record(&mut record)
            .map_err(|error| failed(error, began))?;
        if !more {
            return Ok(());
        }
        let input = reader.get_ref();
        let cut = input.is_at_end() && !input.is_closed();
        // The parser gives a row the line of the empty ones before it: its own is counted back from its end.
        let inside = record
            .as_slice()
            .iter()
            .filter(|byte| **byte == b'\n')
            .count();
        let line = reader
            .position()
            .line()
            .saturating_sub(inside as u64 + u64::from(!cut))
            .max(1);
        if record.as_slice().len() > LIMIT {
            return Err(ReadError::TooLong { line, limit: LIMIT });
        }
        let mut texts = Vec::with_capacity(record.len());
        for cell in &record {
            let text = std::str::from_utf8(cell).map_err(|_| ReadError::NotUtf8(line))?;
            let text = if first {
                text.trim_start_matches('\u{FEFF}')
            } else {
                text
            };
            texts.push(unguard(text).to_owned());
        }
        first = false;
        if !take(line, texts, cut)? {
            return Ok(());
        }
    }
}

/// A head that is one cell, because another character stands between its cells: that is worth more than the missing column.
fn told(error: ReadError, texts: &[String]) -> ReadError {
    if let (ReadError::NoColumn(_), [only]) = (&error, texts) {
        let found = ['|', ':', '^', '~'].into_iter().find(|delimiter| {
            let mut cells = only.split(*delimiter);
            cells.any(|cell| ["record", "slug"].contains(&path_of(cell.trim_matches('"'))))
                && only.contains(*delimiter)
        });
        if let Some(delimiter) = found {
            return ReadError::Delimiter(delimiter);
        }
    }
    error
}

/// `began` is the line of the row: what a stream refuses has no place of its own.
fn failed(error: ::csv::Error, began: u64) -> ReadError {
    let line = error.position().map_or(began, ::csv::Position::line);
    let detail = error.to_string();
    match error.into_kind() {
        ::csv::ErrorKind::Io(error) if too_long(&error) => {
            ReadError::TooLong { line, limit: LIMIT }
        }
        ::csv::ErrorKind::Io(error) if error.get_ref().is_some_and(|inner| inner.is::<Cut>()) => {
            ReadError::Cut(line)
        }
        ::csv::ErrorKind::Io(error) => ReadError::Io(error),
        _ => ReadError::Csv { line, detail },
    }
}

/// Where in a table a byte stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Before a cell.
    Start,
    /// In a cell without quotation marks.
    Plain,
    /// Between quotation marks.
    Quoted,
    /// After a quotation mark that ends a cell or stands for itself.
    Quote,
    /// After the last byte.
    End(bool),
}

/// Makes every line end the same: the parser counts lines by `\n` only, and old programs write `\r` alone. Watches how the
/// file ends, because the parser takes one that was cut for a whole one.
struct Lines<R> {
    inner: Bounded<R>,
    after_return: bool,
    delimiter: u8,
    place: Place,
    /// The last byte was a line end.
    ended: bool,
}

impl<R> Lines<R> {
    fn is_at_end(&self) -> bool {
        matches!(self.place, Place::End(_))
    }

    /// True if the last row ended with a line end.
    fn is_closed(&self) -> bool {
        self.place == Place::End(true)
    }

    fn step(&mut self, byte: u8) {
        self.place = match (self.place, byte) {
            (Place::Start | Place::Quote, b'"') => Place::Quoted,
            // The mark of UTF-8 stands before the first cell.
            (Place::Start, 0xEF | 0xBB | 0xBF) => Place::Start,
            (Place::Quoted, b'"') => Place::Quote,
            (Place::Quoted, _) => Place::Quoted,
            (_, b'\n') => Place::Start,
            (_, other) if other == self.delimiter => Place::Start,
            _ => Place::Plain,
        };
    }
}

/// The end of a file between quotation marks.
#[derive(Debug, thiserror::Error)]
#[error("the file ends inside a cell")]
struct Cut;

impl<R: BufRead> Read for Lines<R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        loop {
            let buffer = self.inner.fill_buf()?;
            if buffer.is_empty() {
                if self.place == Place::Quoted {
                    return Err(Error::new(ErrorKind::UnexpectedEof, Cut));
                }
                if !self.is_at_end() {
                    self.place = Place::End(self.ended);
                }
                return Ok(0);
            }
            let bytes = buffer.get(..out.len()).unwrap_or(buffer).to_vec();
            let mut written = 0;
            for byte in &bytes {
                let out_byte = match (*byte, self.after_return) {
                    (b'\n', true) => None,
                    (b'\r', _) => Some(b'\n'),
                    (other, _) => Some(other),
                };
                self.after_return = *byte == b'\r';
                if let (Some(byte), Some(slot)) = (out_byte, out.get_mut(written)) {
                    *slot = byte;
                    written += 1;
                    self.ended = byte == b'\n';
                    self.step(byte);
                }
            }
            self.inner.consume(bytes.len());
            if written > 0 || out.is_empty() {
                return Ok(written);
            }
        }
    }
}
