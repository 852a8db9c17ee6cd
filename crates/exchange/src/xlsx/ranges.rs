//! Places in a sheet that cannot be: the reader of workbooks reckons with them without a look.

use std::io::{BufReader, Read};

use quick_xml::Reader;
use quick_xml::events::Event;

/// Most letters of a column and most digits of a row that fit into 32 bits; sheets have at most three and seven.
const LONGEST: (usize, usize) = (6, 9);

/// What is wrong with the first cell or range in a sheet that cannot be: its end lies before its beginning, or it lies
/// further out than can be counted. What is no XML ends the search: whoever reads the sheet says so.
pub(super) fn impossible(sheet: impl Read) -> Option<String> {
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
                    .filter(|attribute| matches!(attribute.key.as_ref(), "ref" | "r"))
                    .find_map(|attribute| trouble(&attribute.value));
                if found.is_some() {
                    return found;
                }
            }
            Ok(Event::Eof) | Err(_) => return None,
            Ok(_) => {}
        }
    }
}

fn trouble(range: &str) -> Option<String> {
    if range.split(':').any(is_too_far) {
        let shown: String = range.chars().take(40).collect();
        return Some(format!("the place {shown} lies on no sheet"));
    }
    is_reversed(range).then(|| format!("the range {range} ends before it begins"))
}

fn is_too_far(cell: &str) -> bool {
    let count = |text: &str, is: fn(&u8) -> bool| text.bytes().take_while(is).count();
    let letters = count(cell, u8::is_ascii_alphabetic);
    let digits = count(cell.get(letters..).unwrap_or_default(), u8::is_ascii_digit);
    letters > LONGEST.0 || digits > LONGEST.1
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
                impossible(sheet.as_bytes()),
                found.map(|range| format!("the range {range} ends before it begins")),
                "what the sheet says of its ranges: {sheet}"
            );
        }
    }

    /// Found by the fuzzer: the reader multiplied until it fell over.
    #[test]
    fn a_place_that_cannot_be_counted_is_found() {
        for (sheet, found) in [
            (r#"<s><row r="1"><c r="XFD1048576"/></row></s>"#, None),
            (
                r#"<s><c r="AAAAAAAA1"/></s>"#,
                Some("the place AAAAAAAA1 lies on no sheet"),
            ),
            (
                r#"<s><row r="99999999999"/></s>"#,
                Some("the place 99999999999 lies on no sheet"),
            ),
            (
                r#"<s><mergeCell ref="A1:B4294967296"/></s>"#,
                Some("the place A1:B4294967296 lies on no sheet"),
            ),
            (
                r#"<s xmlns:r="http://example.org/relations" r:id="abcdefghij"/>"#,
                None,
            ),
        ] {
            assert_eq!(
                impossible(sheet.as_bytes()).as_deref(),
                found,
                "a column of seven letters or a row of ten digits is none: {sheet}"
            );
        }
    }
}
