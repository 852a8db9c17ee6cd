//! Files with the oddities of real publishers: nothing of them is dropped, and what is given back is what came.

use catalogue::record::{Body, Extra, Record, Visibility, assemble};
use catalogue::{Kind, store::Edit};
use exchange::plan::{Line, Verdict, Write};
use exchange::{Directory, Portable, Reason, Remark, Shared, iati};
use serde_json::json;

use crate::planned::{self, Plan};
use crate::record::{directory, labels, record};

pub(crate) const FILES: [&str; 6] = [
    "bureau.xml",
    "ministry.xml",
    "agency.xml",
    "network.xml",
    "foundation.xml",
    "office.xml",
];

pub(crate) fn file(name: &str) -> Vec<u8> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    std::fs::read(folder.join(name)).unwrap()
}

/// The plan for a file over a catalogue that holds some records.
pub(crate) fn plan(bytes: &[u8], directory: Directory, held: &[Record]) -> Plan {
    planned::plan(directory, held, |sink| iati::read(bytes, sink))
}

/// The record that a write makes, as the store would.
pub(crate) fn made(write: &Write) -> Record {
    let text = |name: &str| {
        let value = write.edits.iter().find(|edit| edit.path.as_str() == name);
        value.and_then(|edit| edit.value.as_ref()?.as_text().map(str::to_owned))
    };
    let parts = write
        .edits
        .iter()
        .filter(|edit| !["slug", "standing"].contains(&edit.path.as_str()));
    let parts = parts.filter_map(|Edit { path, value, .. }| Some((path, value.as_ref()?)));
    let body: Extra = assemble(write.kind, parts);
    let mut record = record(write.kind, &text("slug").unwrap(), json!({}));
    record.id = write.record;
    record.body = Body::from_json(write.kind, body).unwrap();
    record
}

/// A file, taken into a catalogue: the plan, who is who, and the records ready to leave again.
pub(crate) fn imported(name: &str) -> (Plan, Directory, Vec<Portable>) {
    taken_in(&file(name))
}

/// The same for a file at hand.
pub(crate) fn taken_in(bytes: &[u8]) -> (Plan, Directory, Vec<Portable>) {
    let plan = plan(bytes, directory().clone(), &[]);
    let (directory, records) = after(&plan, directory().clone());
    let portables = records
        .iter()
        .map(|record| Portable::of(record, &directory).unwrap().unwrap())
        .collect();
    (plan, directory, portables)
}

fn after(plan: &Plan, mut directory: Directory) -> (Directory, Vec<Record>) {
    let records: Vec<Record> = plan
        .lines
        .iter()
        .filter_map(|line| match &line.verdict {
            Verdict::New(write) => Some(made(write)),
            _ => None,
        })
        .collect();
    for record in &records {
        directory.add(record);
    }
    (directory, records)
}

pub(crate) fn exported(records: &[Portable], directory: &Directory) -> String {
    let mut bytes = Vec::new();
    iati::write(records, directory, &labels(), 0, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn line<'a>(plan: &'a Plan, name: &str) -> &'a Line {
    plan.lines
        .iter()
        .find(|line| line.name.as_deref() == Some(name))
        .unwrap_or_else(|| panic!("{name} stands in {:?}", plan.lines))
}

#[test]
fn everything_that_an_activity_said_is_given_back() {
    let (_, directory, records) = imported("ministry.xml");
    let text = exported(&records, &directory);
    for said in [
        "Équipes de réponse aux incidents &amp; exercices",
        "<narrative xml:lang=\"en-GB\">Incident response teams &amp; exercises</narrative>",
        "فرق الاستجابة للحوادث",
        "<![CDATA[Formation & exercices <en ligne>]]>",
        "crs-channel-code=\"10000\"",
        "<other-identifier ref=\"EX-77\" type=\"A1\"/>",
        "may be extended",
        "info@example.org",
        "percentage=\"60\"",
        "<sector code=\"22040\" vocabulary=\"1\" percentage=\"100\"/>",
        "https://example.org/tags",
        "<policy-marker vocabulary=\"1\" code=\"2\" significance=\"0\"/>",
        "<default-aid-type code=\"C01\"/>",
        "<transaction-type code=\"2\"/>",
        "<category code=\"A02\"/>",
        "<related-activity ref=\"XX-EXAMPLE-MIN-2020-009\" type=\"3\"/>",
        "<indicator measure=\"1\">",
        "<mx:note>keep me</mx:note><!-- and me -->",
        "xmlns:mx=\"https://example.org/ministry/ns\"",
        "default-currency=\"EUR\"",
        "hierarchy=\"1\"",
        "<reporting-org ref=\"XX-EXAMPLE-MIN\" type=\"10\">",
    ] {
        assert!(text.contains(said), "{said:?} is given back in\n{text}");
    }
    assert!(
        !text.contains("<trefoil:field"),
        "all of it is said by the publisher's own elements:\n{text}"
    );
}

#[test]
fn an_activity_becomes_a_record_in_every_language() {
    let (plan, _, records) = imported("ministry.xml");
    let record = &records.iter().find(|r| r.kind == Kind::Initiative).unwrap();
    let fields = &record.fields;
    assert_eq!(
        record.slug, "xx-example-min-2024-001",
        "known by its identifier"
    );
    assert_eq!(
        fields["title"],
        json!({
            "ar": "فرق الاستجابة للحوادث",
            "en-GB": "Incident response teams & exercises",
            "fr": "Équipes de réponse aux incidents & exercices",
        }),
        "each narrative in its language, the unmarked one in that of the activity"
    );
    assert_eq!(fields["actual_start"], "2024-02-29", "the actual start");
    assert_eq!(fields["planned_end"], "2026-12-31", "the planned end");
    assert_eq!(
        fields["budget"],
        json!({"amount_minor": 12_500_050, "currency": "EUR", "value_date": "2024-03-01"}),
        "the one budget, in cents"
    );
    assert_eq!(fields["gender_marker"], "1", "the marker of the DAC");
    assert_eq!(
        fields["beneficiaries"],
        json!([{"place": "KE", "percentage": 60}, {"place": "UG", "percentage": 40}]),
        "countries with their shares"
    );
    assert_eq!(
        fields["organisations"],
        json!([
            {"organisation": "minist-re-de-l-exemple", "role": "funder"},
            {"organisation": "example-academy", "role": "implementer"},
        ]),
        "organisations that the catalogue did not know are added"
    );
    assert_eq!(
        plan.lines.len(),
        3,
        "the activity and its two organisations"
    );
}

#[test]
fn a_second_import_finds_everything_as_it_is() {
    for name in FILES {
        let plan = plan(&file(name), directory().clone(), &[]);
        let (directory, records) = after(&plan, directory().clone());
        let again = self::plan(&file(name), directory.clone(), &records);
        for line in &again.lines {
            let same = matches!(line.verdict, Verdict::Same);
            let rejected = matches!(line.verdict, Verdict::Rejected(_));
            assert!(same || rejected, "{name}: nothing to write: {line:?}");
        }
        let (_, _, portables) = imported(name);
        let text = exported(&portables, &directory);
        if !text.contains("<iati-activity ") {
            continue;
        }
        let own = self::plan(text.as_bytes(), directory.clone(), &records);
        for line in &own.lines {
            assert!(
                matches!(line.verdict, Verdict::Same),
                "{name}: exported and read again, nothing has changed: {line:?}"
            );
        }
        let twice = exported(&portables, &directory);
        assert_eq!(text, twice, "{name}: and it is written the same again");
    }
}

/// Found by the fuzzer: the reporter that we name where a file names none was taken for something that the file had said.
#[test]
fn an_activity_that_names_no_reporter_is_found_as_it_is_after_one_journey() {
    let text = String::from_utf8(file("bureau.xml")).unwrap();
    let (before, rest) = text.split_once("<reporting-org").unwrap();
    let after_it = rest.split_once("</reporting-org>").unwrap().1;
    let nameless = format!("{before}{after_it}");
    let first = plan(nameless.as_bytes(), directory().clone(), &[]);
    let (known, records) = after(&first, directory().clone());
    let portables: Vec<Portable> = records
        .iter()
        .map(|record| Portable::of(record, &known).unwrap().unwrap())
        .collect();
    let written = exported(&portables, &known);
    assert!(
        written.contains("secondary-reporter=\"1\""),
        "the standard wants a reporter, and we are one"
    );
    let second = plan(written.as_bytes(), known, &records);
    let others: Vec<&Line> = second
        .lines
        .iter()
        .filter(|line| line.verdict != Verdict::Same)
        .collect();
    assert!(
        others.is_empty(),
        "that is no news of the activity: {others:?}"
    );
}

#[test]
fn only_what_somebody_has_changed_is_said_anew() {
    let (_, directory, mut records) = imported("ministry.xml");
    let record = records
        .iter_mut()
        .find(|record| record.kind == Kind::Initiative)
        .unwrap();
    record
        .fields
        .insert("status".to_owned(), "completed".into());
    record.fields.insert("topics".to_owned(), json!(["ciip"]));
    let text = exported(&records, &directory);
    assert!(
        text.contains("<activity-status code=\"4\"/>"),
        "the new status"
    );
    assert!(
        !text.contains("<activity-status code=\"2\"/>"),
        "not the old one"
    );
    assert!(text.contains("code=\"ciip\""), "the new topic");
    assert!(
        text.contains("<sector code=\"22040\" vocabulary=\"1\" percentage=\"100\"/>"),
        "and the publisher's sector, which nobody has contradicted"
    );
    assert!(
        text.contains("crs-channel-code=\"10000\""),
        "all else as it stood"
    );
}

#[test]
fn oddities_are_taken_in_and_told() {
    let (plan, _, records) = imported("agency.xml");
    let fields = &records
        .iter()
        .find(|r| r.kind == Kind::Initiative)
        .unwrap()
        .fields;
    assert_eq!(
        fields["planned_start"], "2018-01-15",
        "a time after a date is no matter"
    );
    assert_eq!(fields["actual_start"], "2018-02-01", "nor is a zone");
    assert!(
        !fields.contains_key("actual_end"),
        "an empty date is no date"
    );
    assert!(!fields.contains_key("budget"), "1,000 is not made to fit");
    let remarks = &line(&plan, "initiative:xx-example-ag-15").remarks;
    let shares = |of: Shared, sum: &str| Remark::Shares {
        of,
        sum: sum.to_owned(),
    };
    assert!(
        remarks.contains(&shares(Shared::Recipient, "86.66")),
        "{remarks:?}"
    );
    assert!(
        remarks.contains(&shares(Shared::Sector, "80")),
        "{remarks:?}"
    );

    let (plan, _, records) = imported("network.xml");
    let record = records.iter().find(|r| r.kind == Kind::Initiative).unwrap();
    let fields = &record.fields;
    assert_eq!(
        record.slug, "xx-example-net-7-b",
        "a slug for an identifier with a space"
    );
    assert_eq!(
        fields["target_groups"]["es"], "Escuelas",
        "the third description"
    );
    assert_eq!(
        fields["beneficiaries"],
        json!([{"place": "BO"}]),
        "a country that stands twice counts once"
    );
    let remarks = &line(&plan, "initiative:xx-example-net-7-b").remarks;
    assert!(
        remarks.contains(&Remark::UnknownPlace("YU".to_owned())),
        "{remarks:?}"
    );
    assert!(
        remarks.contains(&Remark::SeveralBudgets(2)),
        "never added up: {remarks:?}"
    );

    let (plan, _, records) = imported("foundation.xml");
    let record = records.iter().find(|r| r.kind == Kind::Initiative).unwrap();
    assert!(
        !record.fields.contains_key("status"),
        "cancelled has no counterpart"
    );
    let remarks = &line(&plan, "initiative:xx-example-fdn-3").remarks;
    assert!(
        remarks.contains(&Remark::UnknownStatus("5".to_owned())),
        "{remarks:?}"
    );
    let who = record.fields["organisations"].to_string();
    assert!(
        who.contains("\"beta\""),
        "a name of the catalogue is known by it: {who}"
    );
}

#[test]
fn a_bad_activity_does_not_spoil_the_others() {
    let (plan, _, records) = imported("office.xml");
    let reasons: Vec<Option<&Reason>> = plan
        .lines
        .iter()
        .map(|line| match &line.verdict {
            Verdict::Rejected(reason) => Some(reason),
            _ => None,
        })
        .collect();
    assert_eq!(
        reasons,
        [
            Some(&Reason::Missing("iati-identifier".into())),
            Some(&Reason::Date {
                field: "activity-date".to_owned(),
                value: "2024-02-31".to_owned()
            }),
            Some(&Reason::Currency("ZZZ".to_owned())),
            None,
            Some(&Reason::Twice(17)),
        ],
        "each with its reason"
    );
    let lines: Vec<u64> = plan.lines.iter().map(|line| line.at.line).collect();
    assert_eq!(lines, [4, 7, 12, 17, 21], "and its line");
    assert_eq!(records.len(), 1, "the good one is taken in");
}

#[test]
fn nothing_from_outside_touches_a_private_record() {
    let first = plan(&file("office.xml"), directory().clone(), &[]);
    let (directory, mut records) = after(&first, directory().clone());
    for record in &mut records {
        record.visibility = Visibility::Private;
    }
    let again = plan(&file("office.xml"), directory, &records);
    assert!(
        again
            .lines
            .iter()
            .any(|line| line.verdict == Verdict::Rejected(Reason::Private)),
        "it is rejected: {again:?}"
    );
    let none = Portable::of(&records[0], &Directory::default()).unwrap();
    assert!(none.is_none(), "and a private record does not leave either");
}

#[test]
fn one_odd_element_does_not_cost_the_activity() {
    let odd = [
        r#"<tag vocabulary="2" code="4.7"/>"#,
        r#"<tag vocabulary="2" code="04"/>"#,
        r#"<sector vocabulary="99" vocabulary-uri="urn:trefoil:vocabulary:topic" code="magic"/>"#,
        r#"<document-link format="text/html" url="ftp://example.org/a"><title><narrative>A</narrative></title></document-link>"#,
        r#"<budget><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><value currency="EUR" value-date="2024-01-01">-500</value></budget>"#,
    ];
    for element in odd {
        let text = format!(
            "<iati-activities version=\"2.03\"><iati-activity><iati-identifier>a</iati-identifier>\
             <title><narrative xml:lang=\"tet\">Kursu</narrative><narrative xml:lang=\"EN\">A course</narrative></title>{element}</iati-activity></iati-activities>"
        );
        let plan = plan(text.as_bytes(), directory().clone(), &[]);
        let line = &plan.lines[0];
        assert!(
            matches!(line.verdict, Verdict::New(_)),
            "{element} is no reason: {line:?}"
        );
        assert!(
            line.remarks
                .contains(&Remark::UnknownLanguage("tet".to_owned())),
            "a language without a name here: {:?}",
            line.remarks
        );
        let said = line.remarks.iter().filter(|remark| {
            matches!(
                remark,
                Remark::UnknownCode { .. } | Remark::UnfitAddress(_) | Remark::NegativeBudget(_)
            )
        });
        assert_eq!(
            said.count(),
            1,
            "{element} is remarked upon: {:?}",
            line.remarks
        );
        let (known, records) = after(&plan, directory().clone());
        let portable = Portable::of(&records[0], &known).unwrap().unwrap();
        let kept = portable.fields.iter().any(|(name, value)| {
            name.starts_with("iati") && value.as_str().is_some_and(|xml| xml.contains(element))
        });
        assert!(kept, "{element} is kept: {:?}", portable.fields);
    }
}
