//! Ranges of cells that end before they begin: the reader of workbooks subtracts their corners without a look.

use std::io::{BufReader, Read};

use quick_xml::Reader;
use quick_xml::events::Event;

/// The first range in a sheet whose end lies before its beginning. What is no XML ends the search: whoever reads the
/// sheet says so.
pub(super) fn reversed(sheet: impl Read) -> Option<String> {
    let mut reader = Reader::from_reader(BufReader::new(sheet));
    reader.config_mut().check_end_names = false;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(element) | Event::Empty(element)) => {
                let found = element
                    .attributes()
                    .with_checks(false)
                    .flatten()
                    .filter(|attribute| attribute.key.as_ref() == "ref")
                    .map(|attribute| attribute.value.into_owned())
                    .find(|range| is_reversed(range));
                if found.is_some() {
                    return found;
                }
            }
            Ok(Event::Eof) | Err(_) => return None,
            Ok(_) => {}
        }
    }
}

fn is_reversed(range: &str) -> bool {
    let mut corners = range.split(':').map(corner);
    match (corners.next().flatten(), corners.next().flatten()) {
        (Some(start), Some(end)) => end.0 < start.0 || end.1 < start.1,
        _ => false,
    }
}

/// Column and row of a cell such as `AB12`.
fn corner(cell: &str) -> Option<(u64, u64)> {
    let split = cell.find(|c: char| c.is_ascii_digit())?;
    let (letters, digits) = cell.split_at(split);
    let mut column: u64 = 0;
    for letter in letters.bytes().filter(u8::is_ascii_alphabetic) {
        let place = u64::from(letter.to_ascii_uppercase() - b'A') + 1;
        column = column.checked_mul(26)?.checked_add(place)?;
    }
    Some((column, digits.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_that_ends_before_it_begins_is_found_wherever_it_stands() {
        for (sheet, found) in [
            (r#"<s><dimension ref="A1:C9"/></s>"#, None),
            (r#"<s><dimension ref="A9:C1"/></s>"#, Some("A9:C1")),
            (r#"<s><dimension ref="C1:A9"/></s>"#, Some("C1:A9")),
            (r#"<s><c><f ref='B2:AA1'>1</f></c></s>"#, Some("B2:AA1")),
            (r#"<s><dimension ref="A1"/><x ref=":"/></s>"#, None),
            (r#"<s ref="B2:A1"#, None),
        ] {
            assert_eq!(
                reversed(sheet.as_bytes()).as_deref(),
                found,
                "what the sheet says of its ranges: {sheet}"
            );
        }
    }
}
