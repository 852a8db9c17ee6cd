//! Files for translators: out as XLIFF, in as a plan first.

use app::Host;
use app::api::{
    ImportVerdict, Kind, TranslationExportRequest, TranslationImportReport,
    TranslationImportRequest,
};
use serde_json::json;

use crate::write::{add, call};
use crate::{catalogue, nothing};

fn export(host: &Host, file: &str, kinds: Vec<Kind>) -> app::api::TranslationExportReport {
    let request = TranslationExportRequest {
        file: file.to_owned(),
        lang: "fr".to_owned(),
        from: "en".to_owned(),
        kinds,
        places: Vec::new(),
        states: Vec::new(),
    };
    host.run("en", request, app::translate::translation_export)
        .unwrap()
}

fn import(host: &Host, file: &str, dry_run: bool) -> TranslationImportReport {
    let request = TranslationImportRequest {
        file: file.to_owned(),
        drafts: false,
        dry_run,
    };
    host.run("en", request, app::translate::translation_import)
        .unwrap()
}

fn title(host: &Host, kind: &str, slug: &str) -> serde_json::Value {
    let page = call(
        host,
        "translation_open",
        json!({ "lang": "fr", "kind": kind, "slug": slug, "kinds": [], "places": [], "states": [] }),
    );
    page["texts"][0].clone()
}

#[test]
fn a_file_goes_out_and_what_came_back_is_planned_written_and_undone() {
    let (folder, host) = catalogue();
    let path = folder.path().join("fr.xlf");
    let file = path.to_str().unwrap();
    let report = export(&host, file, vec![Kind::Programme]);
    assert_eq!(report.records, 88, "every bundled programme has drafts");
    let text = std::fs::read_to_string(&path).unwrap();
    let back = import(&host, file, false);
    assert_eq!(
        (back.counts.same, back.counts.changed, back.written),
        (report.texts, 0, false),
        "a file that nobody has touched changes nothing: drafts stay drafts"
    );

    // A translator confirms one draft, words another anew and leaves the rest.
    let slug = "wic-fellowship-offer";
    let unit = text
        .find(&format!("original=\"programme:{slug}\""))
        .unwrap();
    let (head, tail) = text.split_at(unit);
    let start = tail.find("<segment").unwrap();
    let end = tail.find("<source>").unwrap();
    let target = tail.find("<target>").unwrap();
    let close = tail.find("</target>").unwrap();
    let touched = format!(
        "{head}{}<segment state=\"translated\">{}<target>Bourse &amp; <mrk id=\"m1\" type=\"term\">échange</mrk>{}",
        &tail[..start],
        &tail[end..target],
        &tail[close..],
    );
    std::fs::write(&path, touched).unwrap();
    let before = title(&host, "programme", slug);
    assert_eq!(before["state"], "machine");
    let plan = import(&host, file, true);
    assert_eq!(
        (plan.counts.changed, plan.written),
        (1, false),
        "a plan first"
    );
    assert_eq!(
        title(&host, "programme", slug),
        before,
        "and nothing is written by it"
    );
    let line = plan
        .lines
        .iter()
        .find(|line| line.verdict == ImportVerdict::Changed)
        .unwrap();
    assert_eq!(
        line.reference.as_deref(),
        Some("programme:wic-fellowship-offer"),
        "the plan names the record"
    );
    assert!(line.line > 1 && line.fields == ["title"], "{line:?}");
    let done = import(&host, file, false);
    assert!(done.written && done.group.is_some(), "as one action");
    let after = title(&host, "programme", slug);
    assert_eq!(after["state"], "reviewed", "a person has worked on it");
    assert_eq!(
        after["target"]["text"], "Bourse & échange",
        "the words without the marks of the tool"
    );
    call(&host, "undo", nothing());
    assert_eq!(title(&host, "programme", slug), before, "undone as one");
}

#[test]
fn a_translation_of_an_outdated_original_is_known_and_what_cannot_be_taken_in_is_told() {
    let (folder, host) = catalogue();
    let slug = add(
        &host,
        "programme",
        &json!({ "title": { "en": "Grants for islands" }, "topics": ["ciip"], "eligible_places": ["FJ"] }),
    );
    for step in ["record_submit", "record_publish"] {
        call(&host, step, json!({ "kind": "programme", "slug": slug }));
    }
    let path = folder.path().join("fr.xlf");
    let file = path.to_str().unwrap();
    let unit = |reference: &str, field: &str, source: &str, target: &str| {
        format!(
            "<file id=\"{}\" original=\"{reference}\"><unit id=\"{field}\"><segment state=\"final\">\
             <source>{source}</source><target>{target}</target></segment></unit></file>\n",
            reference.replace(':', ".")
        )
    };
    let reference = format!("programme:{slug}");
    let document = [
        unit(
            &reference,
            "title",
            "Grants for the Pacific",
            "Subventions pour le Pacifique",
        ),
        unit("programme:no-such", "title", "X", "Y"),
        unit("organisation:gfce", "acronym", "GFCE", "FMCE"),
        unit(&reference, "conditions", "None", "Aucune"),
    ]
    .concat();
    let whole = format!(
        "<?xml version=\"1.0\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" \
         srcLang=\"en-GB\" trgLang=\"fr-FR\">\n{document}</xliff>"
    );
    std::fs::write(&path, whole).unwrap();
    let report = import(&host, file, false);
    assert_eq!(
        (report.counts.new, report.counts.rejected),
        (1, 3),
        "{report:#?}"
    );
    assert_eq!(report.lang, "fr", "the country of the tag does not matter");
    assert_eq!(
        report.lines[0].remarks.len(),
        1,
        "that it is older is said beforehand"
    );
    assert_eq!(
        title(&host, "programme", &slug)["state"],
        "stale",
        "and shows afterwards"
    );
    for line in &report.lines[1..] {
        assert!(
            line.reason
                .as_ref()
                .is_some_and(|reason| !reason.is_empty())
                && line.line > 2,
            "each with its line and a reason: {line:?}"
        );
    }
}

#[test]
fn private_records_are_neither_written_out_nor_touched_from_outside() {
    let (folder, host) = catalogue();
    let slug = add(
        &host,
        "need",
        &json!({ "statement": { "en": "Zanzibar gadgetry" }, "place": "FJ", "topics": ["ciip"] }),
    );
    let path = folder.path().join("fr.xlf");
    let file = path.to_str().unwrap();
    export(&host, file, Vec::new());
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(
        !text.contains("Zanzibar"),
        "a private need is in no file for translators"
    );
    let document = format!(
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"fr\">\
         <file id=\"f\" original=\"need:{slug}\"><unit id=\"statement\"><segment><source>Zanzibar gadgetry</source>\
         <target>X</target></segment></unit></file></xliff>"
    );
    std::fs::write(&path, document).unwrap();
    let report = import(&host, file, false);
    assert_eq!(report.counts.rejected, 1, "{report:?}");
    assert!(!report.written, "nothing was written");
}
