//! Codes and slugs that stand nowhere.
use super::refused;

#[test]
fn ids_that_stand_nowhere() {
    refused(
        "initiatives.jsonl",
        r#""organisation":"donor""#,
        r#""organisation":"nobody""#,
        1,
        "`nobody` is no organisation",
    );
    refused(
        "programmes.jsonl",
        r#""initiative":"alpha""#,
        r#""initiative":"gamma""#,
        1,
        "`gamma` is no initiative",
    );
    refused(
        "resources.jsonl",
        r#""publisher":"donor""#,
        r#""publisher":"nobody""#,
        1,
        "`nobody` is no organisation",
    );
    refused(
        "facts.jsonl",
        r#""value":"strategy""#,
        r#""value":"none""#,
        2,
        "`none` is no resource",
    );
    refused(
        "initiatives.jsonl",
        r#"{"place":"FJ"}"#,
        r#"{"place":"UK"}"#,
        1,
        "`UK` is no place",
    );
    refused(
        "initiatives.jsonl",
        r#""regions":["054"]"#,
        r#""regions":["FJ"]"#,
        1,
        "`FJ` is no place",
    );
    refused(
        "programmes.jsonl",
        r#""SIDS""#,
        r#""SMALL""#,
        1,
        "`SMALL` is no place or flag",
    );
    refused(
        "needs.jsonl",
        r#""place":"FJ""#,
        r#""place":"999""#,
        1,
        "`999` is no place",
    );
    refused(
        "facts.jsonl",
        r#""country":"FJ","fact":"budapest"#,
        r#""country":"054","fact":"budapest"#,
        1,
        "`054` is no place",
    );
    refused(
        "initiatives.jsonl",
        r#""languages":["en"]"#,
        r#""languages":["xx"]"#,
        1,
        "`xx` is no language",
    );
}

#[test]
fn codes_that_no_vocabulary_has() {
    refused(
        "initiatives.jsonl",
        r#""topics":["ciip"]"#,
        r#""topics":["ciipp"]"#,
        1,
        "vocabulary `topic`",
    );
    refused(
        "initiatives.jsonl",
        r#""modes":["training"]"#,
        r#""modes":["teaching"]"#,
        1,
        "vocabulary `mode`",
    );
    refused(
        "initiatives.jsonl",
        r#""role":"funder""#,
        r#""role":"donor""#,
        1,
        "vocabulary `participation`",
    );
    refused(
        "initiatives.jsonl",
        r#""status":"ongoing""#,
        r#""status":"running""#,
        1,
        "vocabulary `status`",
    );
    refused(
        "initiatives.jsonl",
        r#""sdgs":["16"]"#,
        r#""sdgs":["18"]"#,
        1,
        "vocabulary `sdg`",
    );
    refused(
        "initiatives.jsonl",
        r#""confidence":"high""#,
        r#""confidence":"sure""#,
        1,
        "vocabulary `confidence`",
    );
    refused(
        "programmes.jsonl",
        r#""kind":"calls""#,
        r#""kind":"call""#,
        1,
        "vocabulary `window`",
    );
    refused(
        "needs.jsonl",
        r#""cmm_factor":"1.3""#,
        r#""cmm_factor":"1.9""#,
        1,
        "vocabulary `cmm-factor`",
    );
    refused(
        "organisations.jsonl",
        r#""kind":"government""#,
        r#""kind":"state""#,
        1,
        "vocabulary `organisation-kind`",
    );
    refused(
        "organisations.jsonl",
        r#""roles":["donor"]"#,
        r#""roles":["funder"]"#,
        1,
        "vocabulary `organisation-role`",
    );
    refused(
        "resources.jsonl",
        r#""document_kind":"strategy""#,
        r#""document_kind":"plan""#,
        1,
        "vocabulary `document-kind`",
    );
    refused(
        "facts.jsonl",
        r#""fact":"budapest-convention""#,
        r#""fact":"budapest""#,
        1,
        "vocabulary `fact`",
    );
    refused(
        "places.json",
        r#""flags":["SIDS"]"#,
        r#""flags":["ISLE"]"#,
        5,
        "vocabulary `flag`",
    );
    refused(
        "i18n/ar.jsonl",
        r#""state":"machine""#,
        r#""state":"original""#,
        1,
        "/state",
    );
}
