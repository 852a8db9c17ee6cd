use std::io::Write;

use crate::ExportError;
use crate::table::guard;

/// Writes rows of text that somebody has seen, as they stand: a figure's table. Heads are a row like the others.
///
/// # Errors
/// If the stream refuses.
pub fn rows(rows: &[Vec<String>], mut out: impl Write) -> Result<(), ExportError> {
    // As for records: the mark for the encoding, and no cell that a spreadsheet takes for a formula.
    out.write_all("\u{FEFF}".as_bytes())?;
    let mut writer = ::csv::WriterBuilder::new()
        .terminator(::csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(out);
    for row in rows {
        writer.write_record(row.iter().map(|cell| guard(cell.clone())))?;
    }
    writer.flush()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_every_spreadsheet_reads_the_letters() {
        let table = [
            vec!["البلد".to_owned(), "n".to_owned()],
            vec!["=1+1".to_owned(), "a, \"b\"".to_owned()],
        ];
        let mut out = Vec::new();
        rows(&table, &mut out).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "\u{FEFF}البلد,n\r\n'=1+1,\"a, \"\"b\"\"\"\r\n",
            "mark, guarded formula, quoted comma and quotes"
        );
    }
}
