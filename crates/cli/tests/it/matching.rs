//! Matching on the terminal: reasons in words, the same bytes twice, and defined answers to small catalogues.

use std::path::Path;

use serde_json::Value;

use crate::{built, done, error, json, text, trefoil};

/// What a reader would ask, and what the design shows.
const ASKED: [&[&str]; 4] = [
    &["match", "need:need-fm-strategy"],
    &[
        "match",
        "--theme",
        "incident-management",
        "--place",
        "SN",
        "--language",
        "fr",
    ],
    &["match", "programme:adrf-offer"],
    &["match", "organisation:gfce"],
];

/// Codes with a hyphen: none is a word of any language.
fn codes() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/vocabulary");
    let mut codes = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let list: Value = serde_json::from_str(&text).unwrap();
        let terms = list["terms"].as_array().unwrap().iter();
        codes.extend(
            terms
                .map(|term| term["code"].as_str().unwrap().to_owned())
                .filter(|code| code.contains('-')),
        );
    }
    assert!(codes.len() > 20, "the vocabularies were read");
    // English has these as words too.
    codes.retain(|code| !["e-learning", "under-way", "start-up"].contains(&code.as_str()));
    codes
}

#[test]
fn no_key_and_no_code_is_visible_in_any_reason() {
    let codes = codes();
    for lang in ["en", "fr", "ar"] {
        for asked in ASKED {
            let mut arguments = vec!["--lang", lang, "--json"];
            arguments.extend(asked);
            let answer = json(&arguments);
            let matches = answer["matches"].as_array().unwrap();
            assert!(!matches.is_empty(), "something fits {asked:?}");
            for found in matches {
                let criteria = found["criteria"].as_array().unwrap().iter();
                for one in criteria.chain(found["blockers"].as_array().unwrap()) {
                    let reason = one["reason"].as_str().unwrap();
                    assert!(
                        !reason.is_empty() && !reason.contains("match-") && !reason.contains('{'),
                        "{lang}: a sentence and no key: {reason}"
                    );
                    for code in &codes {
                        assert!(
                            !reason.contains(code.as_str()),
                            "{lang}: no code: {code} in {reason}"
                        );
                    }
                }
            }
        }
        let mut arguments = vec!["--lang", lang, "gaps", "--region", "009"];
        let page = done(built(), &arguments);
        assert!(
            codes.iter().all(|code| !page.contains(code.as_str())) && !page.contains("match-"),
            "{lang}: {page}"
        );
        arguments.push("--json");
        let view = json(&arguments);
        assert!(!view["cells"].as_array().unwrap().is_empty(), "{lang}");
    }
}

#[test]
fn each_reason_holds_a_fact_with_a_name() {
    // In English names, topics, places and languages begin with a capital; a number alone is no name. The marks around values,
    // by which every language is held to this, are taken away on the terminal.
    let named = |reason: &str| {
        let mut words = reason.split_whitespace().skip(1);
        words.any(|word| word.chars().any(char::is_uppercase))
            || reason.chars().filter(char::is_ascii_digit).count() >= 4
    };
    let mut asked: Vec<Vec<&str>> = ASKED.iter().map(|asked| asked.to_vec()).collect();
    for need in ["need:need-africa-ncs", "need:need-global-metrics"] {
        asked.push(vec!["match", need]);
    }
    for asked in &asked {
        let mut arguments = vec!["--lang", "en", "--json"];
        arguments.extend(asked);
        for found in json(&arguments)["matches"].as_array().unwrap() {
            let title = found["title"]["text"].as_str().unwrap();
            for one in found["criteria"].as_array().unwrap() {
                let reason = one["reason"].as_str().unwrap();
                // Of three that fit together the programme and the organisation are named by themselves.
                let by_itself = one["key"] == "programme" || one["key"] == "implementer";
                assert!(
                    by_itself || named(reason) || reason.contains(title),
                    "{asked:?}: a place, a topic, a year, an organisation: {reason}"
                );
            }
        }
    }
}

#[test]
fn the_same_command_gives_the_same_bytes() {
    let rebuilt = tempfile::tempdir().unwrap();
    done(rebuilt.path(), &["init"]);
    let mut all: Vec<Vec<&str>> = ASKED.iter().map(|asked| asked.to_vec()).collect();
    all.push(vec!["gaps", "--region", "009"]);
    all.push(vec!["portfolio", "--region", "009"]);
    all.push(vec![
        "match",
        "need:need-fm-strategy",
        "--why",
        "programme:adrf-offer",
    ]);
    for arguments in all {
        for format in [None, Some("--json")] {
            let mut arguments = arguments.clone();
            arguments.extend(format);
            let once = done(built(), &arguments);
            assert_eq!(once, done(built(), &arguments), "twice: {arguments:?}");
            assert_eq!(
                once,
                done(rebuilt.path(), &arguments),
                "and on a store that was built anew: {arguments:?}"
            );
        }
    }
}

#[test]
fn why_not_says_what_it_would_take() {
    let why = |lang: &str| {
        done(
            built(),
            &[
                "--lang",
                lang,
                "match",
                "need:need-fm-strategy",
                "--why",
                "programme:access-now-helpline",
            ],
        )
    };
    let page = why("en");
    assert!(page.contains("What it would take"), "{page}");
    assert!(page.contains("Place in the list: "), "{page}");
    let french = why("fr");
    assert!(
        french.contains("Ce qu’il faudrait"),
        "in the reader's language"
    );
    assert!(
        french.contains("Thème et sous-thème (24)\u{a0}: "),
        "with the colon as French sets it: {french}"
    );
    assert!(
        why("zh").contains("（24）：") || why("zh").contains("(24)："),
        "and as Chinese does"
    );
    let (code, view) = error(
        built(),
        &[
            "match",
            "need:need-fm-strategy",
            "--why",
            "need:need-africa-cci",
        ],
    );
    assert_eq!(
        (code, view["code"].as_str()),
        (Some(2), Some("not-matchable")),
        "{view}"
    );
}

/// A catalogue of a few records.
fn small(needs: &str, programmes: &str, organisations: &str) -> tempfile::TempDir {
    let (data, home) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let put = |name: &str, content: &str| std::fs::write(data.path().join(name), content).unwrap();
    put(
        "catalogue.json",
        r#"{"uuid":"0f7f2f0e-9a55-4c37-8c63-5a3c1f5e0d11","release":1,"released_on":"2026-01-31","original_language":"en","name":"A small catalogue"}"#,
    );
    put("needs.jsonl", needs);
    put("programmes.jsonl", programmes);
    put("organisations.jsonl", organisations);
    done(
        home.path(),
        &["init", "--from", data.path().to_str().unwrap()],
    );
    home
}

const NEED: &str = r#"{"slug":"the-need","place":"FJ","topics":["ciip"],"statement":{"en":"Help"}}
"#;

#[test]
fn an_empty_catalogue_and_one_record_have_defined_answers() {
    let empty = small("", "", "");
    let page = done(empty.path(), &["match", "--theme", "ciip", "--place", "FJ"]);
    assert!(page.contains("Nothing fits"), "{page}");
    assert!(
        done(empty.path(), &["gaps"]).contains("Nothing is known here"),
        "no gap is made up"
    );
    let plan: Value = serde_json::from_str(&done(empty.path(), &["portfolio", "--json"])).unwrap();
    assert_eq!(
        (&plan["needs"], &plan["pairs"]),
        (&0.into(), &serde_json::json!([])),
        "{plan}"
    );
    assert_eq!(
        error(empty.path(), &["match", "need:the-need"]).1["code"],
        "not-found",
        "what is not there is said"
    );
    let one = small(NEED, "", "");
    let page = done(one.path(), &["match", "need:the-need"]);
    assert!(page.contains("Nothing fits"), "{page}");
    let plan: Value = serde_json::from_str(&done(one.path(), &["portfolio", "--json"])).unwrap();
    assert_eq!(plan["without"][0]["reason"], "none", "{plan}");
}

#[test]
fn a_need_without_a_place_is_matched_by_the_rest() {
    let needs = r#"{"slug":"placeless","topics":["ciip"],"statement":{"en":"Help"}}
"#;
    let programmes = r#"{"slug":"fund","title":{"en":"The fund"},"topics":["ciip"],"eligible_places":["FJ"]}
"#;
    let home = small(needs, programmes, "");
    let answer: Value =
        serde_json::from_str(&done(home.path(), &["match", "need:placeless", "--json"])).unwrap();
    let fund = &answer["matches"][0];
    assert_eq!(
        (&fund["slug"], &fund["blockers"]),
        (&"fund".into(), &serde_json::json!([]))
    );
    let place = fund["criteria"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["key"] == "place")
        .unwrap()
        .clone();
    assert_eq!(place["score"], Value::Null, "unknown is no no: {place}");
    assert!(
        done(home.path(), &["gaps", "--region", "FJ"]).contains("Nothing is known here"),
        "and stands in no cell"
    );
}

#[test]
fn organisations_that_name_one_another_end_the_search_too() {
    let organisations = r#"{"slug":"child","name":{"en":"Child"},"kind":"ngo","place":"FJ","roles":["implementer"],"topics":["ciip"],"parent":"parent"}
{"slug":"parent","name":{"en":"Parent"},"kind":"ngo","place":"FJ","roles":["implementer"],"topics":["ciip"],"parent":"child"}
"#;
    let home = small(NEED, "", organisations);
    let answer: Value =
        serde_json::from_str(&done(home.path(), &["match", "need:the-need", "--json"])).unwrap();
    let slugs: Vec<&str> = answer["matches"]
        .as_array()
        .unwrap()
        .iter()
        .map(|found| found["slug"].as_str().unwrap())
        .collect();
    assert_eq!(slugs, ["child", "parent"], "each once, ties by name");
    done(home.path(), &["match", "organisation:child"]);
}

#[test]
fn bad_weights_are_refused_and_good_ones_kept() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path();
    done(folder, &["init"]);
    let file = |name: &str, content: &str| {
        let path = folder.join(name);
        std::fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    };
    for (content, said) in [
        (r#"{"topic":60}"#, "60"),
        (r#"{"beauty":100}"#, "beauty"),
        (r#"{"topic":120,"place":-20}"#, "place"),
        (r#"{"topic":"much"}"#, "topic"),
    ] {
        let bad = file("bad.json", content);
        for arguments in [
            vec!["weights", "save", &bad],
            vec!["match", "need:need-fm-strategy", "--weights", &bad],
            vec!["portfolio", "--weights", &bad],
        ] {
            let (code, view) = error(folder, &arguments);
            assert_eq!(
                (code, view["code"].as_str()),
                (Some(2), Some("weights-unfit")),
                "{arguments:?}: {view}"
            );
            assert!(
                view["message"].as_str().unwrap().contains(said),
                "the message names it: {view}"
            );
        }
    }
    let good = file("good.json", r#"{"topic":70,"place":30}"#);
    assert!(
        done(folder, &["weights"]).contains("usual weights"),
        "nothing bad was kept"
    );
    done(folder, &["weights", "save", &good]);
    let page = done(folder, &["match", "need:need-fm-strategy"]);
    assert!(
        page.contains("Your own weights"),
        "the answer says so: {page}"
    );
    done(folder, &["weights", "reset"]);
    assert!(
        !done(folder, &["match", "need:need-fm-strategy"]).contains("Your own weights"),
        "and they go"
    );
    for unknown in [
        ["--theme", "astrology"],
        ["--place", "QQ"],
        ["--asker", "martian"],
    ] {
        let output = trefoil(folder, &["match", unknown[0], unknown[1]]);
        assert_ne!(output.status.code(), Some(0), "{unknown:?}");
        assert!(
            text(&output.stderr).contains(unknown[1]),
            "what is not known is named: {}",
            text(&output.stderr)
        );
    }
}

#[test]
fn a_case_is_followed_on_the_terminal() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path();
    done(folder, &["profile", "set", "--name", "Ana Silva"]);
    let kept = done(
        folder,
        &[
            "case",
            "add",
            "need:need-fm-strategy",
            "programme:adrf-offer",
            "--why",
            "It fits",
        ],
    );
    assert!(
        kept.contains("Case 1") && kept.contains("Ana Silva") && kept.contains("It fits"),
        "{kept}"
    );
    let (code, view) = error(folder, &["case", "move", "1", "agreed", "--why", "Hurry"]);
    assert_eq!(
        (code, view["code"].as_str()),
        (Some(1), Some("case-step")),
        "{view}"
    );
    assert_eq!(
        error(folder, &["case", "move", "1", "contacted"]).0,
        Some(2),
        "a step has a reason"
    );
    done(
        folder,
        &["case", "move", "1", "contacted", "--why", "Wrote"],
    );
    done(folder, &["case", "note", "1", "They answer on Mondays"]);
    let shown = done(folder, &["--lang", "fr", "case", "show", "1"]);
    assert!(
        shown.contains("Contacté") && shown.contains("They answer on Mondays"),
        "{shown}"
    );
    done(
        folder,
        &[
            "case",
            "friends",
            "add",
            "Pacific",
            "organisation:gfce",
            "--place",
            "009",
        ],
    );
    let listed = done(folder, &["case"]);
    assert!(
        listed.contains("Friends of: Pacific") && listed.contains("Contacted"),
        "{listed}"
    );
    let print = folder.join("case.html");
    done(
        folder,
        &["case", "print", "1", "-o", print.to_str().unwrap()],
    );
    assert!(
        std::fs::read_to_string(&print)
            .unwrap()
            .contains("Private: not for distribution"),
        "a print is stamped"
    );
}

#[test]
fn an_assessment_becomes_needs_on_the_terminal() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path();
    done(folder, &["assess", "start", "cmm", "--place", "FJ"]);
    done(
        folder,
        &[
            "assess",
            "set",
            "1",
            "1.2",
            "--stage",
            "formative",
            "--wanted",
            "established",
            "--help-wanted",
            "Advice on a national team",
        ],
    );
    let shown = done(folder, &["assess", "show", "1"]);
    assert!(
        shown.contains("Advice on a national team") && shown.contains("Answered: 1 of 23"),
        "{shown}"
    );
    done(folder, &["assess", "start", "cmm", "--place", "FJ"]);
    let compared = done(folder, &["assess", "compare", "1", "2"]);
    assert!(compared.contains("Not stated → Formative"), "{compared}");
    let made = done(folder, &["assess", "needs", "1"]);
    assert!(made.contains("need:") && made.contains("Private"), "{made}");
    let print = folder.join("assessment.pdf");
    done(
        folder,
        &["assess", "print", "1", "-o", print.to_str().unwrap()],
    );
    assert!(
        std::fs::read(&print).unwrap().starts_with(b"%PDF"),
        "printable"
    );
    assert_eq!(
        error(folder, &["assess", "set", "1", "z.9", "--gap", "None"]).0,
        Some(2),
        "what there is not is refused"
    );
}

#[test]
fn a_line_of_the_gaps_does_not_contradict_itself() {
    let page = done(built(), &["gaps", "--region", "009"]);
    assert!(
        page.contains("a need, and nothing runs") && page.contains("with status not stated"),
        "the words of the window, and what nobody states told apart: {page}"
    );
    for line in page
        .lines()
        .filter(|line| line.contains("a need, and nothing runs"))
    {
        assert!(
            line.contains(" 0 running") && !line.contains("status not stated"),
            "nothing runs only where nothing may: {line}"
        );
    }
    assert!(
        page.contains("Further programmes are between two calls"),
        "and it is said which programmes are not counted as open: {page}"
    );
}

#[test]
fn a_list_that_is_cut_short_says_so() {
    let page = done(built(), &["match", "programme:koica-ciat", "--limit", "1"]);
    assert!(page.contains("Shown: 1 of "), "{page}");
    let page = done(
        built(),
        &["match", "programme:koica-ciat", "--limit", "100"],
    );
    assert!(!page.contains("Shown: "), "a whole list needs no such word");
}

#[test]
fn what_excludes_one_another_is_not_said_to_be_repeated() {
    let (code, said) = error(built(), &["match", "need:need-fm-law", "--theme", "ciip"]);
    let message = said["message"].as_str().unwrap();
    assert_eq!(code, Some(2), "wrong usage");
    assert!(
        message.contains("cannot be given together with") && message.contains("--theme"),
        "both are named: {message}"
    );
    let (_, said) = error(built(), &["match", "need:need-fm-law", "need:need-fm-law"]);
    assert!(
        !said["message"].as_str().unwrap().contains("together with"),
        "{said}"
    );
    let (_, said) = error(built(), &["gaps", "--region", "009", "--region", "002"]);
    assert!(
        said["message"].as_str().unwrap().contains("only once"),
        "what is given twice is: {said}"
    );
}

#[test]
fn a_file_of_weights_that_cannot_be_used_says_what_it_should_hold() {
    let folder = tempfile::tempdir().unwrap();
    let said = |text: &str| {
        let file = folder.path().join("weights.json");
        std::fs::write(&file, text).unwrap();
        let file = file.display().to_string();
        error(built(), &["match", "need:need-fm-law", "--weights", &file]).1
    };
    for broken in ["{\"topic\": 60,", "[60, 40]"] {
        let said = said(broken);
        assert!(
            said["hint"].as_str().unwrap().contains("\"topic\": 60"),
            "an example of weights, not of a record: {said}"
        );
    }
    let said = said("{\"topic\": 100, \"topic\": 100}");
    assert_eq!(said["code"], "weights-unfit", "{said}");
    assert!(
        said["message"].as_str().unwrap().contains("given twice"),
        "neither of two weights is taken in silence: {said}"
    );
}
