//! Each refusal really refuses: a small folder without fault, and one fault at a time.
mod file;
mod record;
mod reference;
mod subject;
mod translation;

use super::findings;
use std::fs;
use std::path::Path;

const INITIATIVES: &str = r#"{"slug":"alpha","title":{"en":"Alpha","fr":"Alpha (fr)"},"summary":{"en":"A first one."},"topics":["ciip"],"modes":["training"],"beneficiaries":[{"place":"FJ"},{"place":"054"}],"regions":["054"],"organisations":[{"organisation":"donor","role":"funder"}],"planned_end":"2026-11","actual_start":"2024-02-29","status":"ongoing","languages":["en"],"budget":{"amount_minor":44406370,"currency":"EUR"},"sdgs":["16"],"sources":[{"url":"https://example.org/a","title":"A","published":"2024","accessed":"2026-11-22"}],"confidence":"high"}
{"slug":"beta","title":{"en":"Beta"},"summary":{"en":"A second one."},"topics":["cbm"],"beneficiaries":[{"place":"001"}],"sources":[{"url":"http://example.org/b","read":false}],"confidence":"medium"}
"#;
const PROGRAMMES: &str = r#"{"slug":"offer","initiative":"alpha","title":{"en":"Offer"},"summary":{"en":"An offer."},"topics":["ciip"],"eligible_places":["FJ","SIDS"],"window":{"kind":"calls","opens":"2025","closes":"2025-11-17"},"grant":{"min_minor":500000,"max_minor":2500000,"currency":"USD"},"how_to_apply":{"en":"Write. https://example.org"},"sources":[{"url":"https://example.org/o"}],"confidence":"high"}
"#;
const NEEDS: &str = r#"{"slug":"need","place":"FJ","topics":["ciip"],"statement":{"en":"A need."},"cmm_factor":"1.3","cmm_factor_inferred":true,"sources":[{"url":"https://example.org/n"}],"confidence":"high"}
"#;
const ORGANISATIONS: &str = r#"{"slug":"donor","name":{"en":"Donor","fr":"Bailleur"},"kind":"government","place":"FJ","roles":["donor"],"website":"https://example.org"}
"#;
const RESOURCES: &str = r#"{"slug":"strategy","title":{"en":"Strategy"},"summary":{"en":"A strategy."},"publisher":"donor","place":"FJ","year":2021,"languages":["en"],"document_kind":"strategy","topics":["strategy-policy"],"url":"https://example.org/s","read":true,"confidence":"high"}
"#;
const FACTS: &str = r#"{"country":"FJ","fact":"budapest-convention","value":"party","year":2024,"source":{"url":"https://example.org/f"},"confidence":"high"}
{"country":"FJ","fact":"strategy-year","value":"strategy","source":{"url":"https://example.org/f"},"confidence":"high"}
"#;
const PLACES: &str = r#"{
  "version": "1", "source": "a test", "places": [
    {"code":"001","m49":"001","region":true,"names":{"ar":"w","en":"w","es":"w","fr":"w","pt":"w","ru":"w","zh":"w"}},
    {"code":"054","m49":"054","region":true,"parent":"001","names":{"ar":"m","en":"m","es":"m","fr":"m","pt":"m","ru":"m","zh":"m"}},
    {"code":"FJ","m49":"242","region":false,"parent":"054","flags":["SIDS"],"names":{"ar":"f","en":"f","es":"f","fr":"f","pt":"f","ru":"f","zh":"f"}}
  ]
}
"#;
const THESAURUS: &str = r#"{"concepts":[{"id":"csirt"},{"id":"training"},{"id":"women"}]}"#;
const SUBJECTS: &str = r#"{"kind":"initiative","slug":"alpha","about":["csirt","training"],"touches":["women"]}
{"kind":"initiative","slug":"beta","about":["csirt"]}
{"kind":"need","slug":"need","about":["csirt"]}
{"kind":"organisation","slug":"donor","about":["training"]}
{"kind":"programme","slug":"offer","about":["csirt"]}
{"kind":"resource","slug":"strategy","about":["csirt"]}
"#;
const CATALOGUE: &str = r#"{"uuid":"6a2976f8-d6be-4d55-a3b3-d34eb7a73796","release":1,"released_on":"2026-11-22","original_language":"en","name":"A test"}"#;

/// Writes the folder without fault.
fn write(folder: &Path) {
    let bundled = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    for part in ["schema", "vocabulary", "i18n"] {
        fs::create_dir(folder.join(part)).unwrap();
        for entry in fs::read_dir(bundled.join(part))
            .unwrap()
            .flatten()
            .filter(|_| part != "i18n")
        {
            fs::copy(entry.path(), folder.join(part).join(entry.file_name())).unwrap();
        }
    }
    let names = ["ar", "en", "es", "fr", "pt", "ru", "zh"];
    let each = names.map(|name| format!("\"{name}\":\"n\"")).join(",");
    let languages = names
        .map(|name| format!("\"{name}\":{{{each}}}"))
        .join(",\n");
    for (file, text) in [
        ("initiatives.jsonl", INITIATIVES),
        ("programmes.jsonl", PROGRAMMES),
        ("needs.jsonl", NEEDS),
        ("organisations.jsonl", ORGANISATIONS),
        ("resources.jsonl", RESOURCES),
        ("facts.jsonl", FACTS),
        ("places.json", PLACES),
        ("catalogue.json", CATALOGUE),
        ("thesaurus.json", THESAURUS),
        ("subjects.jsonl", SUBJECTS),
        ("languages.json", &format!("{{{languages}}}")),
    ] {
        fs::write(folder.join(file), text).unwrap();
    }
    for language in names.iter().filter(|name| **name != "en") {
        // The first initiative has a French title of its own.
        let title = if *language == "fr" {
            ""
        } else {
            r#""title":"t","#
        };
        let text = format!(
            r#"{{"kind":"initiative","slug":"alpha","state":"machine",{title}"summary":"s"}}
{{"kind":"initiative","slug":"beta","state":"machine","title":"t","summary":"s"}}
{{"kind":"need","slug":"need","state":"machine","statement":"s"}}
{{"kind":"programme","slug":"offer","state":"machine","title":"t","summary":"s","how_to_apply":"h"}}
{{"kind":"resource","slug":"strategy","state":"machine","title":"t","summary":"s"}}
"#
        );
        fs::write(folder.join(format!("i18n/{language}.jsonl")), text).unwrap();
    }
}

/// The findings, as printed, after one text in one file is replaced.
fn after(file: &str, from: &str, to: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path());
    let path = folder.path().join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(
        text.contains(from),
        "the fault is put where `{from}` stands in {file}"
    );
    fs::write(&path, text.replacen(from, to, 1)).unwrap();
    printed(folder.path())
}

fn printed(folder: &Path) -> Vec<String> {
    findings(folder)
        .iter()
        .map(|finding| format!("{}:{}: {}", finding.file, finding.line, finding.reason))
        .collect()
}

/// Asserts that the replacement is refused at this line, for a reason that holds these words, and for nothing else.
#[track_caller]
fn refused(file: &str, from: &str, to: &str, line: usize, words: &str) {
    let found = after(file, from, to);
    assert!(
        found.len() == 1
            && found[0].starts_with(&format!("{file}:{line}: "))
            && found[0].contains(words),
        "`{to}` in {file} is refused once, at line {line}, for `{words}`; found: {found:#?}"
    );
}

#[test]
fn the_folder_without_fault_passes() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path());
    assert_eq!(
        printed(folder.path()),
        Vec::<String>::new(),
        "every later test adds one fault to this folder"
    );
}

#[test]
fn the_bundled_data_pass() {
    let bundled = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let found = printed(&bundled);
    assert!(
        found.is_empty(),
        "the bundled data keep every rule: {found:#?}"
    );
}

#[test]
fn all_findings_are_collected() {
    let found = after(
        "initiatives.jsonl",
        r#""status":"ongoing","languages":["en"]"#,
        r#""status":"running","languages":["xx"],"surplus":1"#,
    );
    assert_eq!(
        found.len(),
        3,
        "one line may have several faults: {found:#?}"
    );
    let error = super::check(Path::new("there/is/none"))
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("findings in there/is/none"),
        "a folder that is not there is an error: {error}"
    );
}
