//! Money that moved, results and contacts of activities, as far as a record has fields for them.

use catalogue::Kind;
use catalogue::record::Extra;
use exchange::Portable;
use serde_json::json;

use crate::iati::{exported, imported};

fn bureau() -> (exchange::Directory, Vec<Portable>, usize) {
    let (_, directory, records) = imported("bureau.xml");
    let at = records
        .iter()
        .position(|record| record.kind == Kind::Initiative)
        .unwrap();
    (directory, records, at)
}

fn fields() -> Extra {
    let (_, records, at) = bureau();
    records[at].fields.clone()
}

#[test]
fn what_was_committed_and_paid_is_a_list_of_amounts() {
    let fields = fields();
    assert_eq!(
        fields["commitments"],
        json!([{"amount_minor": 25_000_000, "currency": "USD", "value_date": "2023-02-01"}]),
        "in the currency of the activity, in cents"
    );
    let paid = json!({"amount_minor": 4_000_010, "currency": "USD", "value_date": "2023-03-01"});
    assert_eq!(
        fields["disbursements"],
        json!([paid, paid]),
        "two equal payments are two; what is no number, what was paid back and what was spent are not among them"
    );
}

#[test]
fn results_become_texts_and_indicators() {
    let fields = fields();
    assert_eq!(
        fields["outputs"],
        json!({"es": "Equipos formados\nEjercicio regional", "en": "Teams trained"}),
        "a line for each result, in each language"
    );
    assert_eq!(
        fields["outcomes"],
        json!({"es": "Respuesta más rápida"}),
        "the second type of result"
    );
    assert_eq!(
        fields["indicators"],
        json!([
            {"title": {"es": "Número de equipos"}, "baseline": 2, "target": 9, "actual": 7.5},
            {"title": {"en": "Teams that took part"}, "unit": "%", "target": 80},
            {"title": {"es": "Calidad"}},
        ]),
        "the last period counts, a group of people is not all of them, and words are no numbers"
    );
}

#[test]
fn a_person_is_kept_and_goes_no_further() {
    let fields = fields();
    assert_eq!(
        fields["contact"],
        json!({"url": "https://example.org/contacto"}),
        "only the page"
    );
    let elsewhere = fields
        .iter()
        .filter(|(name, _)| !name.starts_with("iati_xml_"))
        .any(|(_, value)| value.to_string().contains("Nadie"));
    assert!(!elsewhere, "no field names the person: {fields:?}");
}

#[test]
fn shares_are_numbers() {
    assert_eq!(
        fields()["beneficiaries"],
        json!([
            {"place": "BO", "percentage": 33.33},
            {"place": "CO", "percentage": 33.33},
            {"place": "PE", "percentage": 33.33},
        ]),
        "as they stand"
    );
}

#[test]
fn what_still_holds_stays_when_something_beside_it_has_changed() {
    let (directory, mut records, at) = bureau();
    let list = records[at].fields["disbursements"].as_array_mut().unwrap();
    list.remove(0);
    list.push(json!({"amount_minor": 700, "currency": "USD", "value_date": "2024-05-01"}));
    records[at].fields["contact"] = json!({"url": "https://example.org/new"});
    let text = exported(&records, &directory);
    for said in [
        "<transaction ref=\"C-1\">",
        "Compromiso total",
        "<receiver-org ref=\"XX-ORG-1\">",
        "<transaction ref=\"D-3\">",
        "<transaction ref=\"R-1\">",
        "<transaction ref=\"E-1\">",
        "<value currency=\"USD\" value-date=\"2024-05-01\">7.00</value>",
        "https://example.org/new",
        "<comment><narrative>provisional</narrative></comment>",
    ] {
        assert!(text.contains(said), "{said:?} in\n{text}");
    }
    assert!(
        !text.contains("ref=\"D-2\""),
        "one of the two equal payments is gone: {text}"
    );
    assert!(
        !text.contains("https://example.org/contacto"),
        "and so is the old page: {text}"
    );
}

#[test]
fn a_programme_is_an_activity_too() {
    let programme = crate::record::portable(
        Kind::Programme,
        "fund",
        json!({
            "title": {"en": "Fund for incident teams", "fr": {"text": "Fonds", "state": "machine"}},
            "summary": {"en": "Pays for equipment."},
            "conditions": {"en": "One request a year."},
            "topics": ["incident-management"],
            "initiative": "whole",
            "organisations": [{"organisation": "alpha", "role": "funder"}],
            "eligible_places": ["KE", "202", "LDC"],
            "window": {"kind": "calls", "opens": "2026-03", "closes": "2026-06-30"},
            "envelope": {"amount_minor": 100, "currency": "EUR"},
        }),
    );
    let text = exported(
        &[crate::record::whole("whole"), programme.clone()],
        crate::record::directory(),
    );
    for said in [
        "<iati-identifier>TREFOIL-PROGRAMME-fund</iati-identifier>",
        "<related-activity ref=\"TREFOIL-INITIATIVE-whole\" type=\"1\"",
        "hierarchy=\"2\"",
        "<recipient-country code=\"KE\"",
        "<activity-status code=\"2\" trefoil:derived=\"true\"/>",
        "iso-date=\"2026-03-01\"",
    ] {
        assert!(text.contains(said), "{said:?} in\n{text}");
    }
    crate::schema::validate(&text);
    let back =
        crate::records(crate::items(|sink| exchange::iati::read(text.as_bytes(), sink)).unwrap());
    assert_eq!(back[1].kind, Kind::Programme, "a programme again");
    assert_eq!(back[1].slug.as_deref(), Some("fund"), "by its name");
    assert_eq!(
        crate::record::plain(&back[1].fields),
        crate::record::plain(&programme.fields),
        "with every field, and none that was only derived:\n{text}"
    );
}
