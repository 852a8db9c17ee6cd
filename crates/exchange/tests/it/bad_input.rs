//! What strangers' files do: each is refused with a message that names the line, and none fills the memory.

use exchange::{Item, ReadError, Reason, csv, iati, jsonl, xlsx};

use crate::items;

fn activities(middle: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<iati-activities version=\"2.03\">\n<iati-activity>{middle}</iati-activity>\n</iati-activities>\n"
    )
}

fn refused(bytes: &[u8]) -> ReadError {
    items(|sink| iati::read(bytes, sink)).expect_err("the file is refused")
}

#[test]
fn an_entity_bomb_is_refused_at_its_door() {
    let bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]>\n<iati-activities version=\"2.03\"/>";
    assert!(
        matches!(refused(bomb.as_bytes()), ReadError::DocumentType(2)),
        "no document type is read, so no entity can be declared"
    );
    let outside = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><iati-activities version=\"2.03\"/>";
    assert!(
        matches!(refused(outside.as_bytes()), ReadError::DocumentType(1)),
        "and nothing outside is looked at"
    );
    for place in ["<title>&b;</title>", "<title a=\"&b;\"/>"] {
        let error = refused(activities(place).as_bytes());
        assert!(
            matches!(&error, ReadError::Entity { line: 3, name } if name == "b"),
            "an entity that XML does not define is named: {error:?}"
        );
    }
}

#[test]
fn a_file_cut_anywhere_is_refused() {
    let whole = activities("<iati-identifier>a</iati-identifier><title>b &amp; c</title>");
    let end = whole.trim_end().len();
    for cut in whole.find("<iati-activities").unwrap() + 1..end {
        let part = &whole.as_bytes()[..cut];
        assert!(
            items(|sink| iati::read(part, sink)).is_err(),
            "cut after {cut} bytes"
        );
    }
    let half = &whole.as_bytes()[..whole.find("</title>").unwrap()];
    assert!(
        matches!(refused(half), ReadError::Cut(3)),
        "and the message says where it ends"
    );
}

#[test]
fn other_encodings_are_named() {
    let latin =
        b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><iati-activities version=\"2.03\"/>";
    assert!(
        matches!(refused(latin), ReadError::Encoding(name) if name == "ISO-8859-1"),
        "the encoding that the file declares"
    );
    let wide: Vec<u8> = "\u{FEFF}<a/>"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert!(
        matches!(refused(&wide), ReadError::Encoding(name) if name == "UTF-16"),
        "the encoding that the first bytes give away"
    );
    let undeclared = b"record,slug\ninitiative,caf\xe9\n";
    let error = items(|sink| csv::read(undeclared.as_slice(), sink)).unwrap_err();
    assert!(
        matches!(error, ReadError::NotUtf8(2)),
        "the line: {error:?}"
    );
    let error = items(|sink| jsonl::read(wide.as_slice(), sink)).unwrap_err();
    assert!(
        matches!(error, ReadError::Encoding(_)),
        "in every format: {error:?}"
    );
}

#[test]
fn endless_lines_and_endless_depth_are_refused() {
    let long = "a".repeat(5 * 1024 * 1024);
    let error = refused(activities(&format!("<title>{long}</title>")).as_bytes());
    assert!(
        matches!(error, ReadError::TooLong { line: 3, .. }),
        "an activity that is longer than any real one: {error:?}"
    );
    let error = items(|sink| jsonl::read(long.as_bytes(), sink)).unwrap_err();
    assert!(
        matches!(error, ReadError::TooLong { line: 1, .. }),
        "a line: {error:?}"
    );
    let text = format!("record,slug\ninitiative,{long}\n");
    let error = items(|sink| csv::read(text.as_bytes(), sink)).unwrap_err();
    assert!(
        matches!(error, ReadError::TooLong { line: 2, .. }),
        "a row: {error:?}"
    );
    let error = refused(activities(&"<a>".repeat(10_000)).as_bytes());
    assert!(
        matches!(error, ReadError::TooDeep(3)),
        "endless depth: {error:?}"
    );
}

#[test]
fn what_is_no_iati_file_is_said_to_be_none() {
    assert!(
        matches!(refused(b"<html></html>"), ReadError::NotIati(name) if name == "html"),
        "another kind of XML"
    );
    assert!(
        matches!(refused(b"<iati-activities version=\"1.05\"/>"), ReadError::Version(v) if v == "1.05"),
        "an older standard"
    );
    for nothing in ["", "  ", "no XML at all"] {
        assert!(
            items(|sink| iati::read(nothing.as_bytes(), sink)).is_err(),
            "{nothing:?} is not a file of activities"
        );
    }
    let error = items(|sink| xlsx::read(b"no workbook".as_slice(), sink)).unwrap_err();
    assert!(
        matches!(error, ReadError::Workbook(_)),
        "nor is this a workbook: {error:?}"
    );
}

#[test]
fn a_table_is_read_with_any_line_ends_and_any_separator() {
    let texts = [
        "record,slug,seats\ninitiative,one,5\ninitiative,two,6\n",
        "record,slug,seats\r\ninitiative,one,5\ninitiative,two,6",
        "record;slug;seats\rinitiative;one;5\r\rinitiative;two;6\r",
        "\u{FEFF}Art [record]\tName [slug]\tPlätze [seats]\ninitiative\tone\t5\n\ninitiative\ttwo\t6\n",
    ];
    for text in texts {
        let found = crate::records(items(|sink| csv::read(text.as_bytes(), sink)).unwrap());
        let seats: Vec<_> = found
            .iter()
            .map(|record| record.fields["seats"].clone())
            .collect();
        assert_eq!(seats, [5, 6], "{text:?}");
    }
}

#[test]
fn a_bad_cell_is_named_and_the_other_rows_are_read() {
    let text = "record,slug,seats,actual_start\ninitiative,one,many,2019\ninitiative,two,5,2024-02-31\ninitiative,three,5,2024-02-29\n";
    let found = items(|sink| csv::read(text.as_bytes(), sink)).unwrap();
    let told: Vec<_> = found
        .iter()
        .map(|item| match item {
            Item::Rejected { at, reason, .. } => (
                at.line,
                at.cell.clone().unwrap_or_default(),
                Some(reason.clone()),
            ),
            Item::Record(record) => (record.at.line, String::new(), None),
            Item::Remark(_) => (0, String::new(), None),
        })
        .collect();
    let number = Reason::Number {
        field: "seats".to_owned(),
        value: "many".to_owned(),
    };
    let date = Reason::Date {
        field: "actual_start".to_owned(),
        value: "2024-02-31".to_owned(),
    };
    assert_eq!(
        told,
        [
            (2, "seats".to_owned(), Some(number)),
            (3, "actual_start".to_owned(), Some(date)),
            (4, String::new(), None),
        ],
        "line, column and reason"
    );
}

#[test]
fn a_head_that_fits_no_table_is_refused() {
    let read = |text: &'static str| items(|sink| csv::read(text.as_bytes(), sink));
    assert!(
        matches!(read("title.en\nA\n"), Err(ReadError::NoColumn("record"))),
        "no column says what the rows are"
    );
    assert!(
        matches!(read("record,slug,slug\n"), Err(ReadError::ColumnTwice(c)) if c == "slug"),
        "a column that stands twice"
    );
    let found = read("record,slug,colour\nneed,a,red\n").unwrap();
    assert!(
        matches!(&found[0], Item::Remark(_)),
        "an unknown column is remarked upon, not dropped in silence"
    );
}
