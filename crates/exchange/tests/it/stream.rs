//! Records are gone through, not held: what every format makes of a source.

use std::cell::Cell;

use catalogue::StoreError;
use exchange::{ExportError, Portable, Source, csv, iati, jsonl, xlsx};

use crate::record::{directory, labels, scratch, whole};

/// Records that are made when they are asked for; the last one cannot be had if `broken`.
struct Made {
    records: usize,
    broken: bool,
    walks: Cell<usize>,
}

impl Made {
    fn new(records: usize) -> Self {
        Self {
            records,
            broken: false,
            walks: Cell::new(0),
        }
    }
}

impl Source for Made {
    fn each(
        &self,
        take: &mut dyn FnMut(&Portable) -> Result<(), ExportError>,
    ) -> Result<(), ExportError> {
        self.walks.set(self.walks.get() + 1);
        for number in 0..self.records {
            let mut record = whole(&format!("record-{number}"));
            if number + 1 == self.records {
                if self.broken {
                    return Err(StoreError::NoRecord.into());
                }
                // A language that no record before it has.
                record.fields["title"]["fr"] = "Formation".into();
            }
            take(&record)?;
        }
        Ok(())
    }
}

fn written(format: &str, records: &Made) -> Result<Vec<u8>, ExportError> {
    let mut bytes = Vec::new();
    match format {
        "csv" => csv::write(records, &labels(), &mut bytes)?,
        "jsonl" => jsonl::write(records, &mut bytes)?,
        "iati" => {
            iati::write(records, directory(), &labels(), 0, &mut bytes)?;
        }
        _ => {
            xlsx::write(records, &labels(), &scratch(), &mut bytes)?;
        }
    }
    Ok(bytes)
}

#[test]
fn a_head_knows_what_only_the_last_record_has() {
    let text = String::from_utf8(written("csv", &Made::new(50)).unwrap()).unwrap();
    let head = text.lines().next().unwrap();
    assert!(
        head.contains("[title.fr]"),
        "the last record has a French title: {head}"
    );
    assert_eq!(text.lines().count(), 51, "a line for each record");
}

#[test]
fn a_format_goes_through_the_records_no_more_often_than_it_must() {
    for (format, most) in [("csv", 2), ("xlsx", 2), ("jsonl", 1), ("iati", 1)] {
        let records = Made::new(3);
        written(format, &records).unwrap();
        assert_eq!(records.walks.get(), most, "{format}");
    }
}

#[test]
fn a_record_that_cannot_be_had_is_no_end_of_the_file() {
    for format in ["csv", "xlsx", "jsonl", "iati"] {
        let records = Made {
            broken: true,
            ..Made::new(3)
        };
        assert!(
            matches!(
                written(format, &records),
                Err(ExportError::Store(StoreError::NoRecord))
            ),
            "{format}: whoever writes the file is told"
        );
    }
}

#[test]
fn a_workbook_wants_room_for_its_rows_before_it_begins() {
    let nowhere = scratch().join("no such folder");
    let mut bytes = Vec::new();
    let refused = xlsx::write(&Made::new(3), &labels(), &nowhere, &mut bytes);
    assert!(
        matches!(refused, Err(ExportError::Io(_))),
        "a folder that takes no rows is an error like any other"
    );
    assert!(bytes.is_empty(), "and nothing was begun");
}
