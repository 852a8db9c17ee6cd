use std::io::{BufRead, Read};

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
    let input = NewLines {
        inner: Bounded::new(input, LIMIT * 64),
        after_return: false,
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
        let more = reader.read_byte_record(&mut record).map_err(failed)?;
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

fn failed(error: ::csv::Error) -> ReadError {
    let line = error.position().map_or(0, ::csv::Position::line);
    let detail = error.to_string();
    match error.into_kind() {
        ::csv::ErrorKind::Io(error) if too_long(&error) => {
            ReadError::TooLong { line, limit: LIMIT }
        }
        ::csv::ErrorKind::Io(error) => ReadError::Io(error),
        _ => ReadError::Csv { line, detail },
    }
}

/// Makes every line end the same: the parser counts lines by `\n` only, and old programs write `\r` alone.
struct NewLines<R> {
    inner: Bounded<R>,
    after_return: bool,
}

impl<R: BufRead> Read for NewLines<R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        loop {
            let buffer = self.inner.fill_buf()?;
            let taken = buffer.len().min(out.len());
            if taken == 0 {
                return Ok(0);
            }
            let mut written = 0;
            for byte in buffer.iter().take(taken) {
                let out_byte = match (*byte, self.after_return) {
                    (b'\n', true) => None,
                    (b'\r', _) => Some(b'\n'),
                    (other, _) => Some(other),
                };
                self.after_return = *byte == b'\r';
                if let (Some(byte), Some(slot)) = (out_byte, out.get_mut(written)) {
                    *slot = byte;
                    written += 1;
                }
            }
            self.inner.consume(taken);
            if written > 0 {
                return Ok(written);
            }
        }
    }
}
