//! A plan says what an import would do, and removes nothing that its file does not speak of.

use catalogue::record::Record;
use catalogue::{Kind, RecordId as Id};
use exchange::plan::Verdict;
use exchange::{Directory, Reason, Remark, csv, jsonl};
use serde_json::json;

use crate::planned::{Plan, plan};
use crate::record::{directory, record};

fn planned(
    held: &[Record],
    read: impl FnOnce(&mut dyn FnMut(exchange::Item)) -> Result<(), exchange::ReadError>,
) -> Plan {
    let mut known: Directory = directory().clone();
    for record in held {
        known.add(record);
    }
    plan(known, held, read)
}

fn alpha() -> Record {
    record(
        Kind::Initiative,
        "alpha-course",
        json!({
            "title": {"en": "A course", "fr": "Un cours"},
            "topics": ["ciip", "gender"],
            "seats": 5,
            "notes": "kept",
        }),
    )
}

/// What a plan does to its only line: fields with `+` for a value and `-` for a removal.
fn touched(plan: &Plan) -> Vec<String> {
    match &plan.lines[0].verdict {
        Verdict::Changed(write) => write
            .edits
            .iter()
            .map(|edit| {
                let sign = if edit.value.is_some() { '+' } else { '-' };
                format!("{sign}{}", edit.path)
            })
            .collect(),
        Verdict::Same => Vec::new(),
        other => panic!("a change was expected: {other:?}"),
    }
}

#[test]
fn what_a_file_does_not_speak_of_stays() {
    let of =
        |text: &'static str| touched(&planned(&[alpha()], |s| jsonl::read(text.as_bytes(), s)));
    assert_eq!(
        of(r#"{"record":"initiative","slug":"alpha-course","title":{"fr":"Un autre cours"}}"#),
        ["+title.fr"],
        "one language of one field"
    );
    assert_eq!(
        of(r#"{"record":"initiative","slug":"alpha-course","topics":["ciip","cbm"]}"#),
        ["+topics/cbm", "-topics/gender"],
        "a set that is given is given whole"
    );
    assert_eq!(
        of(r#"{"record":"initiative","slug":"alpha-course","seats":null,"title":{"fr":null}}"#),
        ["-title.fr", "-seats"],
        "null removes"
    );
    assert_eq!(
        of(r#"{"record":"initiative","slug":"alpha-course","seats":5}"#),
        Vec::<String>::new(),
        "what is said already is no change"
    );
    let table = planned(&[alpha()], |s| {
        csv::read(
            b"record,slug,seats\ninitiative,alpha-course,\n".as_slice(),
            s,
        )
    });
    assert_eq!(
        touched(&table),
        ["-seats"],
        "an empty cell removes, an absent column does not"
    );
}

#[test]
fn a_line_may_name_what_comes_later() {
    let text = concat!(
        r#"{"record":"initiative","slug":"early","title":{"en":"Early"},"organisations":[{"organisation":"late","role":"funder"}]}"#,
        "\n",
        r#"{"record":"organisation","slug":"late","name":{"en":"Late"}}"#,
        "\n",
        r#"{"record":"initiative","slug":"lost","title":{"en":"Lost"},"organisations":[{"organisation":"nowhere","role":"funder"}]}"#,
    );
    let plan = planned(&[], |s| jsonl::read(text.as_bytes(), s));
    let ids: Vec<Option<Id>> = plan
        .lines
        .iter()
        .map(|line| match &line.verdict {
            Verdict::New(write) => Some(write.record),
            _ => None,
        })
        .collect();
    let late = ids[1].unwrap();
    match &plan.lines[0].verdict {
        Verdict::New(write) => assert!(
            write
                .edits
                .iter()
                .any(|edit| edit.path.as_str() == format!("organisations/{late}/funder")),
            "the id that the later record will have"
        ),
        other => panic!("it is new: {other:?}"),
    }
    assert_eq!(
        plan.lines[2].verdict,
        Verdict::Rejected(Reason::Reference {
            field: "organisations".to_owned(),
            kind: Kind::Organisation,
            slug: "nowhere".to_owned()
        }),
        "what comes nowhere is named"
    );
}

#[test]
fn a_line_that_cannot_be_right_is_rejected_with_its_reason() {
    let reason = |fields: &str| {
        let text = format!(r#"{{"record":"initiative","slug":"a",{fields}}}"#);
        let plan = planned(&[], |s| jsonl::read(text.as_bytes(), s));
        match plan.lines[0].verdict.clone() {
            Verdict::Rejected(reason) => reason,
            other => panic!("{fields} is rejected: {other:?}"),
        }
    };
    for (fields, path, code) in [
        (r#""topics":["magic"]"#, "topics[0]", "unknown-code"),
        (
            r#""languages":["xx-klingon"]"#,
            "languages[0]",
            "unknown-language",
        ),
        (
            r#""beneficiaries":[{"place":"QQ"}]"#,
            "beneficiaries[0].place",
            "unknown-place",
        ),
        (
            r#""beneficiaries":[{"place":"KE","role":"boss"}]"#,
            "beneficiaries[0].role",
            "unknown-code",
        ),
        (
            r#""budget":{"amount_minor":1,"currency":"ZZZ"}"#,
            "budget.currency",
            "unknown-currency",
        ),
        (
            r#""budget":{"amount_minor":-500,"currency":"EUR"}"#,
            "budget.amount_minor",
            "too-small",
        ),
        (
            r#""budget":{"amount_minor":500}"#,
            "budget.currency",
            "missing",
        ),
        (
            r#""organisations":[{"organisation":"alpha"}]"#,
            "organisations[0].role",
            "missing",
        ),
        (
            r#""actual_start":"31/02/2024""#,
            "actual_start",
            "date-form",
        ),
        (
            r#""planned_start":"2025-05","planned_end":"2020-01""#,
            "planned_end",
            "end-before-start",
        ),
        (r#""seats":"many""#, "seats", "type"),
        (
            r#""links":[{"url":"javascript:alert(1)"}]"#,
            "links[0].url",
            "address",
        ),
        (
            r#""contact":{"url":"javascript:alert(1)"}"#,
            "contact.url",
            "address",
        ),
        (
            r#""sources":[{"url":"file:///etc/passwd"}]"#,
            "sources[0].url",
            "address",
        ),
        (r#""title":{"en":"   "}"#, "title.en", "empty-text"),
        (
            r#""title":{"en":"A\u0000B"}"#,
            "title.en",
            "control-character",
        ),
        (
            r#""self_check":[{"principle":"99","answer":"maybe"}]"#,
            "self_check[0].principle",
            "unknown-code",
        ),
    ] {
        match reason(fields) {
            Reason::Wrong(findings) => assert_eq!(
                (findings[0].path.as_str(), findings[0].problem.code()),
                (path, code),
                "{fields} is refused as a form refuses it"
            ),
            other => panic!("{fields} is refused as a form refuses it: {other:?}"),
        }
    }
    assert_eq!(
        reason(&format!(r#""notes":"{}""#, "a".repeat(70_000))),
        Reason::TooLong("notes".to_owned()),
        "more than a field holds"
    );
}

/// The value that a line writes into a field.
fn written(plan: &Plan, line: usize, path: &str) -> Option<String> {
    match &plan.lines[line].verdict {
        Verdict::New(write) | Verdict::Changed(write) => {
            let edit = write.edits.iter().find(|edit| edit.path.as_str() == path)?;
            Some(edit.value.as_ref()?.as_text()?.to_owned())
        }
        other => panic!("a write was expected: {other:?}"),
    }
}

fn lines(held: &[Record], lines: &[serde_json::Value]) -> Plan {
    let text: Vec<String> = lines.iter().map(ToString::to_string).collect();
    let text = text.join("\n");
    planned(held, |s| jsonl::read(text.as_bytes(), s))
}

#[test]
fn codes_come_in_as_the_catalogue_writes_them() {
    let plan = lines(
        &[],
        &[
            json!({"record":"need","slug":"a","statement":{"EN":"  A team "},"place":"404","topics":["ciip","ciip"],"languages":["EN","pt_br"]}),
            json!({"record":"initiative","slug":"-","title":{"en":"A"}}),
            json!({"record":"initiative","slug":"a--b","title":{"en":"A"}}),
        ],
    );
    assert_eq!(
        written(&plan, 0, "place").as_deref(),
        Some("KE"),
        "the number of a country is the country"
    );
    assert_eq!(
        written(&plan, 0, "statement.en").as_deref(),
        Some("A team"),
        "a tag in capitals is a tag, and no text has air around it"
    );
    let paths = touched_new(&plan.lines[0].verdict);
    for path in ["languages/en", "languages/pt-BR", "topics/ciip"] {
        assert!(paths.contains(&path.to_owned()), "{path} in {paths:?}");
    }
    for (line, slug) in [(1, "-"), (2, "a--b")] {
        assert_eq!(
            plan.lines[line].verdict,
            Verdict::Rejected(Reason::Slug(slug.to_owned())),
            "no form takes this short name"
        );
    }
}

fn touched_new(verdict: &Verdict) -> Vec<String> {
    match verdict {
        Verdict::New(write) => write
            .edits
            .iter()
            .map(|edit| edit.path.to_string())
            .collect(),
        other => panic!("a new record was expected: {other:?}"),
    }
}

#[test]
fn what_a_new_record_lacks_is_said_and_keeps_it_from_being_published() {
    let plan = lines(
        &[],
        &[json!({"record":"initiative","slug":"bare","standing":"published"})],
    );
    let lacks = ["title", "beneficiaries", "topics"].map(str::to_owned);
    assert_eq!(
        plan.lines[0].remarks,
        [Remark::Lacks(lacks.into())],
        "by name"
    );
    assert_eq!(
        written(&plan, 0, "standing").as_deref(),
        Some("submitted"),
        "it waits for them"
    );
    let taken = lines(
        &[alpha()],
        &[json!({"record":"initiative","slug":"alpha-course","title":null})],
    );
    match &taken.lines[0].verdict {
        Verdict::Rejected(Reason::Wrong(findings)) => {
            assert_eq!(findings[0].path, "title", "a title is not taken away");
        }
        other => panic!("a title is not taken away: {other:?}"),
    }
}

#[test]
fn what_the_file_and_the_catalogue_say_together_is_looked_at() {
    let held = record(
        Kind::Initiative,
        "long-course",
        json!({"title": {"en": "A course"}, "planned_start": "2025-05"}),
    );
    let plan = lines(
        &[held],
        &[json!({"record":"initiative","slug":"long-course","planned_end":"2020-01"})],
    );
    match &plan.lines[0].verdict {
        Verdict::Rejected(Reason::Wrong(findings)) => assert_eq!(
            findings[0].problem.code(),
            "end-before-start",
            "the start stands in the catalogue"
        ),
        other => panic!("it ends before it starts: {other:?}"),
    }
}

#[test]
fn what_names_a_line_that_is_rejected_comes_without_it() {
    let file = [
        json!({"record":"programme","slug":"early","title":{"en":"Early"},"initiative":"bad-init","organisations":[{"organisation":"bad-org","role":"funder"},{"organisation":"good-org","role":"funder"}]}),
        json!({"record":"initiative","slug":"bad-init","title":{"en":"Bad"},"contact":{"organisation":"no-such-org"}}),
        json!({"record":"organisation","slug":"bad-org","name":{"en":"Bad"},"website":"javascript:alert(1)"}),
        json!({"record":"organisation","slug":"good-org","name":{"en":"Good"}}),
        json!({"record":"initiative","slug":"late","title":{"en":"Late"},"contact":{"organisation":"bad-org","url":"https://example.org/"}}),
    ];
    let plan = lines(&[], &file);
    let rejected: Vec<bool> = plan
        .lines
        .iter()
        .map(|line| matches!(line.verdict, Verdict::Rejected(_)))
        .collect();
    assert_eq!(
        rejected,
        [false, true, true, false, false],
        "two lines are bad"
    );
    let paths = touched_new(&plan.lines[0].verdict);
    assert!(
        !paths.contains(&"initiative".to_owned()),
        "an initiative that comes nowhere is not named: {paths:?}"
    );
    let organisations = paths
        .iter()
        .filter(|path| path.starts_with("organisations/"));
    assert_eq!(organisations.count(), 1, "nor is its funder: {paths:?}");
    for (field, reference) in [("initiative", "bad-init"), ("organisations", "bad-org")] {
        let remark = Remark::Forgotten {
            field: field.to_owned(),
            reference: reference.to_owned(),
        };
        assert!(
            plan.lines[0].remarks.contains(&remark),
            "and that is said: {:?}",
            plan.lines[0].remarks
        );
    }
    assert!(
        touched_new(&plan.lines[4].verdict).contains(&"contact".to_owned()),
        "the address of a contact stays when its organisation goes"
    );
}

#[test]
fn a_line_that_asks_to_stay_private_does() {
    let shared = record(
        Kind::Need,
        "asked",
        json!({"statement": {"en": "Asked"}, "place": "KE"}),
    );
    let mut own = record(
        Kind::Need,
        "own",
        json!({"statement": {"en": "Own"}, "place": "KE"}),
    );
    own.visibility = catalogue::record::Visibility::Private;
    let file = [
        json!({"record":"organisation","slug":"hidden","visibility":"private","standing":"published","name":{"en":"Hidden"},"kind":"ngo"}),
        json!({"record":"initiative","slug":"open","title":{"en":"Open"},"organisations":[{"organisation":"hidden","role":"funder"}]}),
        json!({"record":"need","slug":"asked","visibility":"private","place":"UG"}),
        json!({"record":"need","slug":"own","place":"UG"}),
        json!({"record":"need","slug":"wrong","visibility":"secret"}),
    ];
    let plan = lines(&[shared, own.clone()], &file);
    match &plan.lines[0].verdict {
        Verdict::New(write) => assert!(write.private, "for the log of this machine alone"),
        other => panic!("it is new: {other:?}"),
    }
    assert_eq!(
        written(&plan, 0, "standing").as_deref(),
        Some("draft"),
        "and submitted to nobody"
    );
    let paths = touched_new(&plan.lines[0].verdict);
    assert!(
        !paths.contains(&"visibility".to_owned()),
        "no field of the record: {paths:?}"
    );
    let paths = touched_new(&plan.lines[1].verdict);
    assert!(
        !paths.iter().any(|path| path.starts_with("organisations/")),
        "what others see does not name it: {paths:?}"
    );
    assert_eq!(
        plan.lines[2].verdict,
        Verdict::Rejected(Reason::Shared),
        "what is private is not written where all can read it"
    );
    assert_eq!(
        touched(&Plan {
            lines: vec![plan.lines[3].clone()],
            remarks: Vec::new()
        }),
        ["+place"],
        "a need of this machine is changed here"
    );
    assert_eq!(
        plan.lines[3].remarks,
        [Remark::StaysPrivate],
        "and stays private"
    );
    assert!(
        matches!(&plan.lines[4].verdict, Verdict::Rejected(Reason::Term { field, .. }) if field == "visibility"),
        "a word that says neither is not guessed at"
    );
    let again = lines(
        &[own],
        &[json!({"record":"need","slug":"own","standing":"published","place":"KE"})],
    );
    assert_eq!(
        again.lines[0].verdict,
        Verdict::Same,
        "read again it is the same, whatever its standing elsewhere"
    );
    let table = planned(&[], |s| {
        csv::read(
            b"record,slug,name.en,visibility\norganisation,hidden,Hidden,private\n".as_slice(),
            s,
        )
    });
    match &table.lines[0].verdict {
        Verdict::New(write) => assert!(write.private, "a table may say so too"),
        other => panic!("it is new: {other:?}"),
    }
    assert_eq!(table.remarks, [], "and its column is known");
}
