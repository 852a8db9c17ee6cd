//! Files that never end: each is refused after a few megabytes of it, and none fills the memory.

use std::cell::Cell;
use std::io::{BufReader, Read};

use exchange::{ReadError, csv, iati, jsonl, xlsx};

use crate::items;

/// As much as is offered to a reader.
const OFFERED: u64 = 1 << 30;
/// As much of it as a reader may look at.
const LOOKED_AT: u64 = 16 << 20;

/// A beginning, and then one thing over and over.
struct Endless<'a> {
    head: &'a [u8],
    again: &'a [u8],
    /// What is left of `again` before it begins anew.
    rest: &'a [u8],
    given: &'a Cell<u64>,
}

impl Read for Endless<'_> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        if self.given.get() >= OFFERED {
            return Ok(0);
        }
        if self.rest.is_empty() {
            self.rest = self.again;
        }
        let from = if self.head.is_empty() {
            &mut self.rest
        } else {
            &mut self.head
        };
        let n = from.len().min(out.len());
        out[..n].copy_from_slice(&from[..n]);
        *from = &from[n..];
        self.given.set(self.given.get() + n as u64);
        Ok(n)
    }
}

/// How a file of one gigabyte is refused, and how much of it was looked at.
fn refused(
    head: &str,
    again: &[u8],
    read: impl FnOnce(BufReader<Endless<'_>>) -> Result<(), ReadError>,
) -> (ReadError, u64) {
    let given = Cell::new(0);
    let endless = Endless {
        head: head.as_bytes(),
        again,
        rest: again,
        given: &given,
    };
    let error = read(BufReader::new(endless)).expect_err("it is refused");
    (error, given.get())
}

#[test]
fn a_gigabyte_of_one_line_is_refused_early() {
    let letters = [b'a'; 8192];
    type Case = (
        &'static str,
        &'static str,
        u64,
        fn(BufReader<Endless<'_>>) -> Result<(), ReadError>,
    );
    let cases: [Case; 6] = [
        ("json lines", "{\"record\":\"", 1, |input| {
            items(|sink| jsonl::read(input, sink)).map(drop)
        }),
        ("a cell", "record,slug\ninitiative,", 2, |input| {
            items(|sink| csv::read(input, sink)).map(drop)
        }),
        ("a quoted cell", "record,slug\ninitiative,\"", 2, |input| {
            items(|sink| csv::read(input, sink)).map(drop)
        }),
        ("the head of a table", "", 1, |input| {
            items(|sink| csv::read(input, sink)).map(drop)
        }),
        (
            "a text of an activity",
            "<iati-activities version=\"2.03\">\n<iati-activity><title><narrative>",
            2,
            |input| items(|sink| iati::read(input, sink)).map(drop),
        ),
        (
            "an attribute",
            "<iati-activities version=\"2.03\">\n<iati-activity hierarchy=\"",
            2,
            |input| items(|sink| iati::read(input, sink)).map(drop),
        ),
    ];
    for (name, head, line, read) in cases {
        let (error, looked_at) = refused(head, &letters, read);
        assert!(
            matches!(error, ReadError::TooLong { line: found, .. } if found == line),
            "{name}: the line is named: {error:?}"
        );
        assert!(
            looked_at <= LOOKED_AT,
            "{name}: {looked_at} bytes were looked at"
        );
    }
}

#[test]
fn a_gigabyte_of_one_activity_is_refused_early() {
    for again in [
        "<title/>",
        "<!-- nothing -->",
        "&amp;",
        "<?nothing?>",
        "<![CDATA[a]]>",
        " ",
    ] {
        let head = "<iati-activities version=\"2.03\">\n<iati-activity>";
        let again = again.repeat(1024);
        let (error, looked_at) = refused(head, again.as_bytes(), |input| {
            items(|sink| iati::read(input, sink)).map(drop)
        });
        assert!(
            matches!(error, ReadError::TooLong { line: 2, .. }),
            "{again:.9}: {error:?}"
        );
        assert!(looked_at <= LOOKED_AT, "{again:.9}: {looked_at} bytes");
    }
}

#[test]
fn what_is_offered_as_a_workbook_is_not_read_without_end() {
    let (error, looked_at) = refused("PK", &[b'a'; 8192], |input| {
        items(|sink| xlsx::read(input, sink)).map(drop)
    });
    assert!(
        matches!(error, ReadError::WorkbookTooLarge(_)),
        "a workbook is unpacked in memory, so it has a limit: {error:?}"
    );
    assert!(looked_at <= 80 << 20, "{looked_at} bytes");
}
