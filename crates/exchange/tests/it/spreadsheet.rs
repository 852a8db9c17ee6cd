//! Workbooks as people make them.

use exchange::{Item, Reason, xlsx};
use rust_xlsxwriter::Workbook;

use crate::items;
use crate::record::{labels, scratch, whole};

#[test]
fn a_formula_is_no_value() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (text, column) in ["record", "slug", "seats"].into_iter().zip(0..) {
        sheet.write_string(0, column, text).unwrap();
    }
    for (slug, row) in ["one", "two"].into_iter().zip(1..) {
        sheet.write_string(row, 0, "initiative").unwrap();
        sheet.write_string(row, 1, slug).unwrap();
    }
    sheet.write_formula(1, 2, "=1+1").unwrap();
    sheet.write_number(2, 2, 7).unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    let found = items(|sink| xlsx::read(bytes.as_slice(), sink)).unwrap();
    match &found[0] {
        Item::Rejected { at, reason, .. } => {
            assert_eq!(
                *reason,
                Reason::Formula,
                "a formula is not what somebody wrote"
            );
            assert_eq!(at.cell.as_deref(), Some("C2"), "its cell is named");
        }
        other => panic!("the formula is rejected: {other:?}"),
    }
    match &found[1] {
        Item::Record(record) => assert_eq!(record.fields["seats"], 7, "the other row is read"),
        other => panic!("the number is read: {other:?}"),
    }
}

#[test]
fn cells_have_types_and_sheets_a_direction() {
    let mut record = whole("typed");
    record.fields.insert("seats".to_owned(), 25.into());
    record
        .fields
        .insert("actual_end".to_owned(), "2024-02-29".into());
    let mut labels = labels();
    labels.right_to_left = true;
    let mut bytes = Vec::new();
    xlsx::write(&[record], &labels, &scratch(), &mut bytes).unwrap();
    let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
    assert!(
        sheet.contains("rightToLeft=\"1\""),
        "an Arabic sheet runs from right to left"
    );
    assert!(sheet.contains("<v>25</v>"), "a number is a number");
    assert!(sheet.contains("<v>45351</v>"), "a whole day is a date");
    let about = part(&bytes, "xl/worksheets/sheet2.xml");
    assert!(
        !about.is_empty(),
        "a sheet says where the records come from"
    );
}

/// One file of a workbook.
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    std::io::Read::read_to_string(&mut archive.by_name(name).unwrap(), &mut text).unwrap();
    text
}
