//! Faults within one record.
use super::refused;

#[test]
fn what_the_schemas_do_not_allow() {
    refused(
        "initiatives.jsonl",
        r#""status":"ongoing""#,
        r#""state":"ongoing""#,
        1,
        "state",
    );
    refused(
        "initiatives.jsonl",
        r#""confidence":"medium""#,
        r#""confidence":7"#,
        2,
        "/confidence",
    );
    refused(
        "initiatives.jsonl",
        "44406370",
        "444063.7",
        1,
        "/budget/amount_minor",
    );
    refused(
        "initiatives.jsonl",
        r#""currency":"EUR""#,
        r#""currency":"EURO""#,
        1,
        "ISO 4217",
    );
    refused(
        "initiatives.jsonl",
        r#""topics":["cbm"]"#,
        r#""topics":[]"#,
        2,
        "/topics",
    );
    refused(
        "organisations.jsonl",
        r#""kind":"government","#,
        "",
        1,
        "kind",
    );
    refused("needs.jsonl", r#""cmm_factor":"1.3","#, "", 1, "cmm_factor");
    refused(
        "catalogue.json",
        r#""release":1"#,
        r#""release":0"#,
        1,
        "/release",
    );
    refused(
        "catalogue.json",
        "2026-11-22",
        "2026-11-31",
        1,
        "/released_on",
    );
}

#[test]
fn dates_that_are_not_real_or_lie_the_wrong_way_round() {
    refused(
        "initiatives.jsonl",
        "2024-02-29",
        "2023-02-29",
        1,
        "no real date",
    );
    refused(
        "initiatives.jsonl",
        r#""planned_end":"2026-11""#,
        r#""planned_end":"2026-13""#,
        1,
        "no real date",
    );
    refused(
        "initiatives.jsonl",
        r#""published":"2024""#,
        r#""published":"24""#,
        1,
        "no real date",
    );
    refused(
        "initiatives.jsonl",
        r#""actual_start":"2024-02-29""#,
        r#""actual_end":"2023","actual_start":"2024""#,
        1,
        "/actual_start lies after /actual_end",
    );
    refused(
        "initiatives.jsonl",
        r#""planned_end":"2026-11""#,
        r#""planned_end":"2026-11","planned_start":"2026-12""#,
        1,
        "/planned_start lies after",
    );
    refused(
        "programmes.jsonl",
        r#""opens":"2025""#,
        r#""opens":"2025-12""#,
        1,
        "/window/opens lies after",
    );
    refused(
        "programmes.jsonl",
        r#""min_minor":500000"#,
        r#""min_minor":2500001"#,
        1,
        "more than",
    );
}

#[test]
fn records_without_source() {
    refused(
        "initiatives.jsonl",
        r#","sources":[{"url":"http://example.org/b","read":false}]"#,
        "",
        2,
        "sources",
    );
    refused(
        "programmes.jsonl",
        r#"[{"url":"https://example.org/o"}]"#,
        "[]",
        1,
        "/sources",
    );
    refused(
        "needs.jsonl",
        r#""sources":[{"url":"https://example.org/n"}],"#,
        "",
        1,
        "sources",
    );
    refused(
        "resources.jsonl",
        r#","url":"https://example.org/s""#,
        "",
        1,
        "url",
    );
}

#[test]
fn addresses_that_are_none() {
    for address in [
        "example.org",
        "ftp://example.org",
        "javascript:alert(1)",
        "https://",
        "https://a b.org",
        "https://good.org@bad.org",
        "https://localhost",
    ] {
        refused(
            "organisations.jsonl",
            "https://example.org",
            address,
            1,
            "/website",
        );
    }
}
