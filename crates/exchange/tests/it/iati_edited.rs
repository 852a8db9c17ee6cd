//! After an edit, what the publisher said and nobody has contradicted goes out as it came; nothing is invented beside it.

use catalogue::Kind;
use exchange::{Portable, iati};
use serde_json::{Value as Json, json};

use crate::iati::{exported, taken_in};
use crate::record::plain;

/// An activity with what an edit has put at risk: two statements of a type, words beside a date, years and periods.
const ACTIVITY: &str = r#"<iati-activities version="2.03"><iati-activity default-currency="USD" xml:lang="en">
<iati-identifier>XX-EXAMPLE-1</iati-identifier>
<reporting-org ref="XX-EXAMPLE" type="10"><narrative>Example</narrative></reporting-org>
<title><narrative>Teams</narrative><narrative xml:lang="fr">Équipes</narrative></title>
<description type="1"><narrative>A first sumary.</narrative><narrative xml:lang="fr">Un résumé.</narrative></description>
<description type="1"><narrative>A second summary.</narrative></description>
<participating-org role="1" type="10" ref="XX-EXAMPLE" crs-channel-code="10000"><narrative>Example</narrative></participating-org>
<activity-status code="2"/>
<activity-date type="1" iso-date="2024-01-01"><narrative>as agreed with the ministry</narrative></activity-date>
<activity-date type="3" iso-date="2026-06-30"><narrative>may be extended</narrative></activity-date>
<contact-info type="1"><email>info@example.org</email><website>https://example.org/a</website></contact-info>
<recipient-country code="KE" percentage="60"><narrative>the coast only</narrative></recipient-country>
<recipient-country code="UG" percentage="40"/>
<sector vocabulary="1" code="22010"/>
<budget type="1"><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><value value-date="2024-01-01">100</value></budget>
<budget type="1"><period-start iso-date="2025-01-01"/><period-end iso-date="2025-12-31"/><value value-date="2025-01-01">200</value></budget>
<transaction ref="D-1"><transaction-type code="3"/><transaction-date iso-date="2024-03-01"/><value value-date="2024-03-01">40</value></transaction>
<document-link format="text/html" url="https://example.org/plan"><title><narrative>Plan</narrative></title><category code="A02"/><language code="en"/></document-link>
<result type="1"><title><narrative>Teams trained</narrative></title>
<indicator measure="1"><title><narrative>Number of teams</narrative></title>
<baseline year="2023" value="2"/>
<period><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><target value="10"/><actual value="4"/></period>
<period><period-start iso-date="2025-01-01"/><period-end iso-date="2025-12-31"/><target value="20"/></period>
</indicator></result>
<result type="1"><title><narrative>Exercise held</narrative></title>
<indicator measure="2"><title><narrative>Part taken</narrative></title></indicator></result>
</iati-activity></iati-activities>"#;

/// What goes out after an edit. It is valid, and read again it is the record as it was edited.
fn after(edit: impl FnOnce(&mut Portable)) -> String {
    let (_, directory, mut records) = taken_in(ACTIVITY.as_bytes());
    let record = records
        .iter_mut()
        .find(|record| record.kind == Kind::Initiative)
        .unwrap();
    edit(record);
    let edited = record.clone();
    let text = exported(&records, &directory);
    crate::schema::validate(&text);
    let back = crate::records(crate::items(|sink| iati::read(text.as_bytes(), sink)).unwrap());
    let mut read = back[0].fields.clone();
    // Who takes part is named by the file, and known only to the catalogue that takes it in.
    let own = |fields: &mut catalogue::record::Extra| {
        fields.retain(|name, _| !name.starts_with("iati_") && name != "organisations");
    };
    let mut wanted = edited.fields;
    own(&mut read);
    own(&mut wanted);
    assert_eq!(
        plain(&read),
        plain(&wanted),
        "it comes back whole from\n{text}"
    );
    text
}

fn set(name: &'static str, value: Json) -> impl FnOnce(&mut Portable) {
    move |record| {
        record.fields.insert(name.to_owned(), value);
    }
}

/// Everything else stands as it stood.
fn only(text: &str, gone: &[&str], come: &[&str]) {
    for line in ACTIVITY
        .lines()
        .filter(|line| line.starts_with('<') && !line.contains("iati-activit"))
    {
        let changed = gone.iter().any(|gone| line.contains(gone));
        assert_eq!(
            !text.contains(line),
            changed,
            "only what was corrected is another: {line:?} in\n{text}"
        );
    }
    for said in come {
        assert!(text.contains(said), "{said:?} is said in\n{text}");
    }
}

#[test]
fn a_corrected_text_leaves_the_other_texts_alone() {
    let text = after(set(
        "summary",
        json!({"en": "A first summary.", "fr": "Un résumé."}),
    ));
    only(
        &text,
        &["A first sumary."],
        &[
            "<description type=\"1\"><narrative>A first summary.</narrative><narrative xml:lang=\"fr\">Un résumé.</narrative></description>",
        ],
    );
    let text = after(set("title", json!({"en": "Teams", "ar": "فرق"})));
    only(
        &text,
        &["Équipes"],
        &["<title><narrative>Teams</narrative><narrative xml:lang=\"ar\">فرق</narrative></title>"],
    );
}

#[test]
fn a_changed_date_leaves_the_words_beside_the_others() {
    let text = after(set("planned_end", json!("2027-01-31")));
    only(
        &text,
        &["may be extended"],
        &["<activity-date type=\"3\" iso-date=\"2027-01-31\"/>"],
    );
}

#[test]
fn a_budget_of_ours_does_not_push_out_those_of_the_years() {
    let budget = json!({"amount_minor": 30_000, "currency": "USD", "value_date": "2024-01-01"});
    let text = after(set("budget", budget));
    only(&text, &[], &["<trefoil:field name=\"budget\">"]);
}

#[test]
fn an_edited_result_keeps_its_years_and_periods() {
    let text = after(set(
        "outputs",
        json!({"en": "Teams trained and equipped\nExercise held"}),
    ));
    only(
        &text,
        &["<title><narrative>Teams trained</narrative></title>"],
        &[
            "<title><narrative>Teams trained and equipped</narrative></title>",
            "<baseline year=\"2023\" value=\"2\"/>",
        ],
    );
    let text = after(|record| {
        record.fields["indicators"][0]["actual"] = 5.into();
        record.fields["indicators"][0]["baseline"] = 3.into();
        record.fields["indicators"][1]["target"] = 80.into();
    });
    for said in [
        "<baseline year=\"2023\" value=\"3\"/>",
        "<target value=\"10\"/><actual value=\"5\"/>",
        "<target value=\"20\"/>",
        "<trefoil:field name=\"indicators\">",
    ] {
        assert!(text.contains(said), "{said:?} is said in\n{text}");
    }
    assert!(
        !text.contains("value=\"80\""),
        "a target without a period has no place in the standard, and gets none: {text}"
    );
}

#[test]
fn a_result_that_is_struck_out_takes_nothing_else_with_it() {
    let text = after(|record| {
        record.fields["outputs"] = json!({"en": "Teams trained"});
        let list = record.fields["indicators"].as_array_mut().unwrap();
        list.pop();
    });
    assert!(!text.contains("Exercise held"), "it is gone: {text}");
    assert!(
        text.contains("<baseline year=\"2023\" value=\"2\"/>")
            && text.contains("<target value=\"20\"/>"),
        "the other one stands as it stood: {text}"
    );
    let text = after(set(
        "outputs",
        json!({"en": "Teams trained\nExercise held\nA report"}),
    ));
    only(&text, &[], &["<trefoil:field name=\"outputs\">"]);
}

#[test]
fn a_member_of_a_list_is_amended_where_it_stands() {
    let text = after(set(
        "beneficiaries",
        json!([{"place": "KE", "percentage": 50}, {"place": "UG", "percentage": 50}]),
    ));
    only(
        &text,
        &["<recipient-country"],
        &[
            "<recipient-country code=\"KE\" percentage=\"50\"><narrative>the coast only</narrative></recipient-country>",
        ],
    );
    let paid = json!([{"amount_minor": 4_500, "currency": "USD", "value_date": "2024-03-01"}]);
    let text = after(set("disbursements", paid));
    only(
        &text,
        &["<transaction"],
        &[
            "<transaction ref=\"D-1\">",
            "<value value-date=\"2024-03-01\">45.00</value>",
        ],
    );
    let text = after(set(
        "sources",
        json!([{"url": "https://example.org/plan", "title": "Work plan", "published": "2024-02"}]),
    ));
    only(
        &text,
        &["<document-link"],
        &[
            "<narrative>Work plan</narrative></title><category code=\"A02\"/><language code=\"en\"/><document-date iso-date=\"2024-02-01\"",
        ],
    );
    let text = after(set("contact", json!({"url": "https://example.org/b"})));
    only(
        &text,
        &["<contact-info"],
        &["<email>info@example.org</email><website>https://example.org/b</website>"],
    );
    let text = after(set("status", json!("completed")));
    only(
        &text,
        &["<activity-status"],
        &["<activity-status code=\"4\"/>"],
    );
}

#[test]
fn a_status_that_a_record_cannot_have_makes_room_for_one_that_it_has() {
    let cancelled = ACTIVITY.replace(
        "<activity-status code=\"2\"/>",
        "<activity-status code=\"5\"/>",
    );
    let (_, directory, mut records) = taken_in(cancelled.as_bytes());
    for record in &mut records {
        if record.kind == Kind::Initiative {
            record.fields.insert("status".to_owned(), "ongoing".into());
        }
    }
    let text = exported(&records, &directory);
    crate::schema::validate(&text);
    assert_eq!(
        text.matches("<activity-status").count(),
        1,
        "an activity has one status: {text}"
    );
}

#[test]
fn our_own_results_get_no_year_and_no_period_that_nobody_has_said() {
    let mut record = crate::record::whole("measured");
    for (name, value) in [
        ("actual_start", json!("2024-01-01")),
        ("planned_end", json!("2026-06-30")),
        ("outputs", json!({"en": "Teams trained"})),
        (
            "indicators",
            json!([{"title": {"en": "Teams"}, "baseline": 2, "target": 20, "actual": 4}]),
        ),
    ] {
        record.fields.insert(name.to_owned(), value);
    }
    let text = exported(std::slice::from_ref(&record), crate::record::directory());
    crate::schema::validate(&text);
    assert!(
        text.contains("<indicator measure=\"1\">"),
        "what is measured is said: {text}"
    );
    assert!(
        !text.contains("<baseline") && !text.contains("<period>"),
        "the year of the baseline and the period of the target are not known: {text}"
    );
    let back = crate::records(crate::items(|sink| iati::read(text.as_bytes(), sink)).unwrap());
    assert_eq!(
        plain(&back[0].fields),
        plain(&record.fields),
        "and the values come back all the same"
    );
}
