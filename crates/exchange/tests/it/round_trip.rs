//! What goes out comes back: each format is held to give back the records that it was given.

use exchange::{Portable, csv, iati, jsonl, xlsx};
use proptest::prelude::*;

use crate::record::{directory, initiative, labels, plain, scratch, whole};
use crate::{items, records};

fn through_csv(record: &Portable) -> Vec<exchange::Incoming> {
    let mut bytes = Vec::new();
    csv::write(std::slice::from_ref(record), &labels(), &mut bytes).unwrap();
    records(items(|sink| csv::read(bytes.as_slice(), sink)).unwrap())
}

fn through_xlsx(record: &Portable) -> Vec<exchange::Incoming> {
    let mut bytes = Vec::new();
    let left_out = xlsx::write(
        std::slice::from_ref(record),
        &labels(),
        &scratch(),
        &mut bytes,
    )
    .unwrap();
    assert!(left_out.is_empty(), "no text of this length is left out");
    records(items(|sink| xlsx::read(bytes.as_slice(), sink)).unwrap())
}

fn through_jsonl(record: &Portable) -> Vec<exchange::Incoming> {
    let mut bytes = Vec::new();
    jsonl::write(std::slice::from_ref(record), &mut bytes).unwrap();
    records(items(|sink| jsonl::read(bytes.as_slice(), sink)).unwrap())
}

fn iati_text(records: &[Portable]) -> (String, iati::Written) {
    let mut bytes = Vec::new();
    let written = iati::write(records, directory(), &labels(), 0, &mut bytes).unwrap();
    (String::from_utf8(bytes).unwrap(), written)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn csv_gives_back_what_it_was_given(record in initiative()) {
        let back = through_csv(&record);
        prop_assert_eq!(back.len(), 1, "one row for one record");
        prop_assert_eq!(back[0].slug.as_deref(), Some(record.slug.as_str()), "the slug");
        prop_assert_eq!(back[0].standing, Some(record.standing), "the standing");
        prop_assert_eq!(plain(&back[0].fields), plain(&record.fields), "every field");
    }

    #[test]
    fn xlsx_gives_back_what_it_was_given(record in initiative()) {
        let back = through_xlsx(&record);
        prop_assert_eq!(back.len(), 1, "one row for one record");
        prop_assert_eq!(plain(&back[0].fields), plain(&record.fields), "every field");
    }

    #[test]
    fn json_lines_give_back_what_they_were_given(record in initiative()) {
        let back = through_jsonl(&record);
        prop_assert_eq!(&back[0].fields, &record.fields, "every field, in its order");
    }

    #[test]
    fn iati_gives_back_what_it_was_given(mut record in initiative()) {
        // What the standard makes mandatory is added where chance has left it out.
        for (name, value) in whole("whole").fields {
            record.fields.entry(name).or_insert(value);
        }
        let (text, written) = iati_text(std::slice::from_ref(&record));
        prop_assert_eq!(written.activities, 1, "nothing mandatory is missing: {:?}", written);
        let back = records(items(|sink| iati::read(text.as_bytes(), sink)).unwrap());
        prop_assert_eq!(back[0].slug.as_deref(), Some(record.slug.as_str()), "known by its own identifier");
        prop_assert_eq!(plain(&back[0].fields), plain(&record.fields), "every field, in\n{}", text);
    }

    #[test]
    fn nothing_that_is_read_can_bring_a_reader_down(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        // Whatever the answer: there is one.
        let _ = items(|sink| csv::read(bytes.as_slice(), sink));
        let _ = items(|sink| jsonl::read(bytes.as_slice(), sink));
        let _ = items(|sink| iati::read(bytes.as_slice(), sink));
        let _ = items(|sink| xlsx::read(bytes.as_slice(), sink));
    }

    #[test]
    fn nothing_that_resembles_iati_can_bring_the_reader_down(middle in "[<>/a-z=\"'&;! \n\\[\\]?-]{0,120}") {
        let text = format!("<iati-activities version=\"2.03\"><iati-activity>{middle}</iati-activity></iati-activities>");
        let _ = items(|sink| iati::read(text.as_bytes(), sink));
    }
}

#[test]
fn a_cell_never_starts_a_formula() {
    let mut record = whole("formula");
    record.fields["title"]["en"] = "=HYPERLINK(\"http://example.org\")".into();
    record.fields.insert("notes".to_owned(), "@SUM(A1)".into());
    let mut bytes = Vec::new();
    csv::write(std::slice::from_ref(&record), &labels(), &mut bytes).unwrap();
    assert!(
        bytes.starts_with("\u{FEFF}".as_bytes()),
        "spreadsheets know UTF-8 by its mark"
    );
    let text = String::from_utf8(bytes).unwrap();
    for trigger in [",=", ",\"=", ",@", ",\"@", "\n=", "\n@"] {
        assert!(
            !text.contains(trigger),
            "no cell starts with {trigger:?}: {text}"
        );
    }
    let back = through_csv(&record);
    assert_eq!(
        plain(&back[0].fields),
        plain(&record.fields),
        "and the text is what it was"
    );
    let back = through_xlsx(&record);
    assert_eq!(
        plain(&back[0].fields),
        plain(&record.fields),
        "in a workbook it is a text by its type"
    );
}

#[test]
fn a_record_that_lacks_what_is_mandatory_is_left_out_and_listed() {
    let mut bare = whole("bare");
    bare.fields.shift_remove("actual_start");
    bare.fields.shift_remove("beneficiaries");
    let (text, written) = iati_text(&[bare, whole("whole")]);
    assert_eq!(written.activities, 1, "the other one is written");
    assert_eq!(written.left_out.len(), 1, "it is listed");
    assert_eq!(written.left_out[0].reference, "initiative:bare", "by name");
    assert_eq!(
        written.left_out[0].gaps,
        [iati::Gap::Start, iati::Gap::Recipient],
        "with everything that it lacks"
    );
    assert!(
        !text.contains("TREFOIL-INITIATIVE-bare"),
        "and is not in the file"
    );
}

#[test]
fn a_date_keeps_its_precision_where_iati_wants_a_day() {
    let mut labels = labels();
    labels.precision = &|known| Some(format!("Known to the month only: {known}"));
    let mut bytes = Vec::new();
    iati::write(&[whole("whole")], directory(), &labels, 0, &mut bytes).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(
        text.contains("iso-date=\"2019-03-01\""),
        "the first day, for IATI: {text}"
    );
    assert!(
        text.contains("Known to the month only: 2019-03"),
        "the truth, for people"
    );
}
