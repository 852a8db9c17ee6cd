//! A plan says what an import would do, and removes nothing that its file does not speak of.

use catalogue::record::Record;
use catalogue::{Kind, RecordId as Id};
use exchange::plan::Verdict;
use exchange::{Directory, Reason, csv, jsonl};
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
    let term = |field: &str, value: &str| Reason::Term {
        field: field.to_owned(),
        value: value.to_owned(),
    };
    assert_eq!(
        reason(r#""topics":["magic"]"#),
        term("topics", "magic"),
        "a code"
    );
    assert_eq!(
        reason(r#""languages":["xx"]"#),
        term("languages", "xx"),
        "a language"
    );
    assert_eq!(
        reason(r#""beneficiaries":[{"place":"QQ"}]"#),
        term("beneficiaries", "QQ"),
        "a place"
    );
    assert_eq!(
        reason(r#""budget":{"amount_minor":1,"currency":"ZZZ"}"#),
        Reason::Currency("ZZZ".to_owned()),
        "a currency"
    );
    assert_eq!(
        reason(r#""actual_start":"31/02/2024""#),
        Reason::Date {
            field: "actual_start".to_owned(),
            value: "31/02/2024".to_owned()
        },
        "a date"
    );
    assert_eq!(
        reason(r#""seats":"many""#),
        Reason::Shape("seats".to_owned()),
        "a number"
    );
    assert_eq!(
        reason(&format!(r#""notes":"{}""#, "a".repeat(70_000))),
        Reason::TooLong("notes".to_owned()),
        "more than a field holds"
    );
}
