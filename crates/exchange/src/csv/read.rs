use std::io::{BufRead, Error, ErrorKind, Read};

use crate::ReadError;
use crate::bounded::{Bounded, LIMIT, foreign_encoding, too_long};
use crate::incoming::{At, Sink};
use crate::table::{Head, head, incoming, unguard};

/// Reads a table with a head; comma, semicolon or tab between the cells, any line ends.
///
/// # Errors
/// If the stream refuses, is not UTF-8, is no table of records, or one row is longer than any real one.
pub fn read(mut input: impl BufRead, sink: &mut Sink<'_>) -> Result<(), ReadError> {
    let start = input.fill_buf().map_err(ReadError::Io)?;
    if let Some(name) = foreign_encoding(start) {
        return Err(ReadError::Encoding(name.to_owned()));
    }
    // The head comes with the first buffer: a spreadsheet that writes in French puts semicolons between the cells.
    let first = start
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let count = |byte: u8| first.iter().filter(|other| **other == byte).count();
    let delimiter = [b',', b';', b'\t']
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
    let mut columns: Option<Head> = None;
    loop {
        reader.get_mut().inner.reset();
        let began = reader.position().line();
        let more = reader
            .read_byte_record(&mut record)
            .map_err(|error| failed(error, began))?;
        if !more {
            break;
        }
        let line = record.position().map_or(0, ::csv::Position::line);
        if record.as_slice().len() > LIMIT {
            return Err(ReadError::TooLong { line, limit: LIMIT });
        }
        let mut texts = Vec::with_capacity(record.len());
        for cell in &record {
            let text = std::str::from_utf8(cell).map_err(|_| ReadError::NotUtf8(line))?;
            let text = if columns.is_none() {
                text.trim_start_matches('\u{FEFF}')
            } else {
                text
            };
            texts.push(unguard(text).to_owned());
        }
        let Some(head_row) = &columns else {
            columns = Some(head(&texts, None, sink)?);
            continue;
        };
        if texts.iter().all(|text| text.trim().is_empty()) {
            continue;
        }
        // Programs end a table with a line end and give each row every cell: the last row of a file that was cut has neither.
        let input = reader.get_ref();
        if texts.len() < head_row.columns.len() && input.is_at_end() && !input.is_closed() {
            return Err(ReadError::Cut(line));
        }
        sink(incoming(
            At::line(line),
            &head_row.columns,
            &texts,
            None,
            &|column| head_row.path(column),
        ));
    }
    if columns.is_none() {
        return Err(ReadError::NoColumn("record"));
    }
    Ok(())
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
