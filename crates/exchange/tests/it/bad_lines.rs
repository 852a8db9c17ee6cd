//! Lines, rows and cells that cannot be right: each is named with its place, and the others are taken in.

use exchange::plan::{Line, Verdict};
use exchange::{At, ReadError, Reason, Remark, Shared, csv, iati, jsonl, xlsx};

use crate::items;
use crate::planned::{Plan, plan};
use crate::record::directory;

fn table(text: &str) -> Plan {
    plan(directory().clone(), &[], |sink| {
        csv::read(text.as_bytes(), sink)
    })
}

fn lines(text: &str) -> Plan {
    plan(directory().clone(), &[], |sink| {
        jsonl::read(text.as_bytes(), sink)
    })
}

/// Line, cell and reason of what is rejected.
fn rejected(plan: &Plan) -> Vec<(u64, Option<&str>, &Reason)> {
    plan.lines
        .iter()
        .filter_map(|line| match &line.verdict {
            Verdict::Rejected(Reason::Wrong(_)) => None,
            Verdict::Rejected(reason) => Some((line.at.line, line.at.cell.as_deref(), reason)),
            _ => None,
        })
        .collect()
}

/// Line, path and code of what no form takes either.
fn wrong(plan: &Plan) -> Vec<(u64, String, &str)> {
    let mut found = Vec::new();
    for line in &plan.lines {
        if let Verdict::Rejected(Reason::Wrong(findings)) = &line.verdict {
            let one = findings.iter();
            found.extend(one.map(|one| (line.at.line, one.path.clone(), one.problem.code())));
        }
    }
    found
}

/// What is said of a line, but for what it lacks.
fn remarks(line: &Line) -> Vec<&Remark> {
    let all = line.remarks.iter();
    all.filter(|remark| !matches!(remark, Remark::Lacks(_)))
        .collect()
}

#[test]
fn a_table_that_was_cut_is_refused() {
    let whole = "record,slug,title.en\r\ninitiative,one,\"A, b\"\r\ninitiative,two,\"C\nd\"\r\n";
    let end = whole.trim_end().len();
    for cut in whole.find("two").unwrap()..end {
        let part = &whole.as_bytes()[..cut];
        if part.ends_with(b"two,") {
            // Every cell is there, the last one empty: nobody can tell this from a whole row.
            continue;
        }
        let error = items(|sink| csv::read(part, sink));
        assert!(
            matches!(error, Err(ReadError::Cut(3))),
            "cut after {cut} bytes: {error:?}"
        );
    }
    for whole in [&whole[..end], whole] {
        let found = items(|sink| csv::read(whole.as_bytes(), sink)).unwrap();
        assert_eq!(found.len(), 2, "whole, with a last line end or without");
    }
}

#[test]
fn the_last_of_json_lines_that_were_cut_is_named() {
    let plan =
        lines("{\"record\":\"initiative\",\"slug\":\"one\"}\n{\"record\":\"initiative\",\"slu");
    assert_eq!(
        rejected(&plan),
        [(2, None, &Reason::Json(27))],
        "its line, and the column where it ends"
    );
}

#[test]
fn a_workbook_that_was_cut_is_refused() {
    let mut bytes = Vec::new();
    xlsx::write(
        &[crate::record::whole("one")],
        &crate::record::labels(),
        &crate::record::scratch(),
        &mut bytes,
    )
    .unwrap();
    for cut in [1, bytes.len() / 2, bytes.len() - 1] {
        let error = items(|sink| xlsx::read(&bytes[..cut], sink));
        assert!(
            matches!(error, Err(ReadError::Workbook(_))),
            "cut after {cut} bytes: {error:?}"
        );
    }
}

#[test]
fn what_stands_twice_is_named_with_the_first() {
    let plan = table("record,slug\ninitiative,one\ninitiative,two\ninitiative,one\n");
    assert_eq!(
        rejected(&plan),
        [(4, None, &Reason::Twice(2))],
        "the second one, and where the first stands"
    );
}

#[test]
fn shares_are_looked_at_in_every_format() {
    let plan = lines(concat!(
        "{\"record\":\"initiative\",\"slug\":\"one\",\"beneficiaries\":[{\"place\":\"KE\",\"percentage\":60},{\"place\":\"UG\",\"percentage\":30}]}\n",
        "{\"record\":\"initiative\",\"slug\":\"two\",\"beneficiaries\":[{\"place\":\"KE\",\"percentage\":66.67},{\"place\":\"UG\",\"percentage\":33.33}]}\n",
        "{\"record\":\"initiative\",\"slug\":\"three\",\"beneficiaries\":[{\"place\":\"KE\",\"percentage\":600}]}\n",
        "{\"record\":\"initiative\",\"slug\":\"four\",\"beneficiaries\":[{\"place\":\"KE\",\"percentage\":\"many\"}]}\n",
    ));
    let said: Vec<Vec<&Remark>> = plan.lines.iter().map(remarks).collect();
    let sum = Remark::Shares {
        of: Shared::Recipient,
        sum: "90".to_owned(),
    };
    assert_eq!(
        said,
        [vec![&sum], vec![], vec![], vec![]],
        "60 and 30 are not all"
    );
    let share = "beneficiaries[0].percentage";
    assert_eq!(
        wrong(&plan),
        [
            (3, share.to_owned(), "too-large"),
            (4, share.to_owned(), "type")
        ],
        "and a share of 600 is none"
    );
    let activity = "<iati-activities version=\"2.03\"><iati-activity><iati-identifier>a</iati-identifier>\
                    <recipient-country code=\"KE\" percentage=\"1000\"/></iati-activity></iati-activities>";
    let plan = plan_of(activity);
    assert_eq!(
        remarks(&plan.lines[0]),
        [
            &Remark::UnfitShare("1000".to_owned()),
            &Remark::Shares {
                of: Shared::Recipient,
                sum: "1000".to_owned()
            }
        ],
        "a publisher's mistake is kept and told"
    );
}

fn plan_of(activities: &str) -> Plan {
    plan(directory().clone(), &[], |sink| {
        iati::read(activities.as_bytes(), sink)
    })
}

#[test]
fn a_date_that_no_calendar_has_is_named_with_its_cell() {
    let plan = table(
        "record,slug,actual_start,budget.amount_minor,budget.currency,budget.value_date\n\
         initiative,one,31/02/2024,,,\n\
         initiative,two,,100,EUR,2024-02-31\n\
         initiative,three,,100,ZZZ,\n",
    );
    let date = |field: &str, value: &str| Reason::Date {
        field: field.to_owned(),
        value: value.to_owned(),
    };
    assert_eq!(
        rejected(&plan),
        [
            (2, Some("actual_start"), &date("actual_start", "31/02/2024")),
            (
                3,
                Some("budget.value_date"),
                &date("budget.value_date", "2024-02-31")
            ),
        ],
        "line, column and value"
    );
    assert_eq!(
        wrong(&plan),
        [(4, "budget.currency".to_owned(), "unknown-currency")],
        "and a currency that there is not"
    );
    let paid = "{\"record\":\"initiative\",\"slug\":\"a\",\"disbursements\":[{\"amount_minor\":1,\"currency\":\"XXQ\"}]}";
    assert_eq!(
        wrong(&lines(paid)),
        [(
            1,
            "disbursements[0].currency".to_owned(),
            "unknown-currency"
        )],
        "also of what was paid"
    );
}

#[test]
fn bytes_that_are_no_utf_8_are_named_with_their_line() {
    let cases: [(&str, Result<Vec<exchange::Item>, ReadError>); 3] = [
        (
            "an activity",
            items(|sink| {
                iati::read(
                    b"<iati-activities version=\"2.03\">\n<iati-activity><title>caf\xe9</title></iati-activity>\n</iati-activities>".as_slice(),
                    sink,
                )
            }),
        ),
        (
            "a row",
            items(|sink| csv::read(b"record,slug\ninitiative,caf\xe9\n".as_slice(), sink)),
        ),
        (
            "a line",
            items(|sink| jsonl::read(b"\n{\"record\":\"caf\xe9\"}\n".as_slice(), sink)),
        ),
    ];
    for (name, found) in cases {
        assert!(
            matches!(found, Err(ReadError::NotUtf8(2))),
            "{name}: {found:?}"
        );
    }
}

#[test]
fn a_field_name_that_no_change_can_carry_is_rejected_alone() {
    let long = "x".repeat(600);
    let text = format!(
        "{{\"record\":\"initiative\",\"slug\":\"one\",\"{long}\":1}}\n{{\"record\":\"initiative\",\"slug\":\"two\"}}\n"
    );
    let plan = lines(&text);
    assert_eq!(
        rejected(&plan),
        [(1, None, &Reason::TooLong("x".repeat(60)))],
        "the store would have refused the whole import"
    );
    assert_eq!(plan.lines[1].at, At::line(2), "the other line is taken in");
}

#[test]
fn an_unknown_column_is_remarked_upon_once() {
    let plan = table("record,slug,colour\ninitiative,one,red\ninitiative,two,blue\n");
    assert_eq!(
        plan.remarks,
        [Remark::UnknownColumn("colour".to_owned())],
        "about the file, not about each row"
    );
}

#[test]
fn a_table_that_is_none_is_refused_for_what_it_is() {
    let read = |bytes: &[u8]| items(|sink| csv::read(bytes, sink));
    assert!(matches!(read(b""), Err(ReadError::Empty)), "an empty file");
    assert!(
        matches!(
            read(b"record|slug|title.en\ninitiative|one|A\n"),
            Err(ReadError::Delimiter('|'))
        ),
        "another character between the cells"
    );
    assert!(
        matches!(
            read(b"name,year\nA,2020\n"),
            Err(ReadError::NoColumn("record"))
        ),
        "a table of something else"
    );
    let text = "record,slug\ninitiative,one\n";
    let little: Vec<u8> = text.bytes().flat_map(|byte| [byte, 0]).collect();
    let big: Vec<u8> = text.bytes().flat_map(|byte| [0, byte]).collect();
    for bytes in [little, big] {
        assert!(
            matches!(read(&bytes), Err(ReadError::Encoding(name)) if name == "UTF-16"),
            "UTF-16 is known without its mark too"
        );
    }
}

#[test]
fn json_that_is_no_object_is_told_so() {
    for text in ["[1,2]", "\"one\"", "42", "[\n"] {
        assert_eq!(
            rejected(&lines(text)),
            [(1, None, &Reason::NotObject)],
            "{text:?}: each line is one object"
        );
    }
}

#[test]
fn a_cell_under_no_column_is_not_dropped_in_silence() {
    let plan = table(
        "record,slug,topics,beneficiaries,title.en\r\n\
         initiative,one,ciip,KE,Training, workshops and drills\r\n\
         initiative,two,ciip,KE,\"Training, workshops and drills\",,\r\n",
    );
    assert_eq!(
        rejected(&plan),
        [(2, Some("F"), &Reason::Headless)],
        "a text that was cut at its comma is told, with its line and column"
    );
    assert_eq!(
        plan.lines.len(),
        2,
        "empty cells at the end of a row are no matter"
    );
    let plan = table("record,slug,,title.en\r\ninitiative,one,ciip,A\r\ninitiative,two,,B\r\n");
    assert_eq!(
        rejected(&plan),
        [(2, Some("C"), &Reason::Headless)],
        "nor is what stands under a column without a name"
    );
}

#[test]
fn a_cell_beyond_the_head_of_a_sheet_is_named() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, texts) in [
        ["record", "slug", "title.en"],
        ["initiative", "one", "A"],
        ["initiative", "two", "B"],
    ]
    .iter()
    .enumerate()
    {
        for (column, text) in texts.iter().enumerate() {
            let (row, column) = (u32::try_from(row).unwrap(), u16::try_from(column).unwrap());
            sheet.write_string(row, column, *text).unwrap();
        }
    }
    sheet.write_string(1, 5, "a note").unwrap();
    sheet.write_string(2, 3_000, "far out").unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    let plan = plan(directory().clone(), &[], |sink| {
        xlsx::read(bytes.as_slice(), sink)
    });
    assert_eq!(
        rejected(&plan)[0],
        (2, Some("F2"), &Reason::Headless),
        "by its cell"
    );
    assert_eq!(rejected(&plan).len(), 2, "however far out it stands");
}

#[test]
fn empty_lines_count_where_a_row_is_named() {
    let plan =
        table("record,slug,title.en\n\n\ninitiative,one,\"A\nb\"\n\ninitiative,Not a slug,B\n");
    assert_eq!(
        rejected(&plan)
            .iter()
            .map(|(line, ..)| *line)
            .collect::<Vec<_>>(),
        [7],
        "a row is found by its line in the file"
    );
}
