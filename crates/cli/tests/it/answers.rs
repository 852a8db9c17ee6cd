use crate::{built, json, text, trefoil};

#[test]
fn the_named_record_is_among_the_first_five() {
    for (lang, query, slug) in [
        (
            "fr",
            "programme femmes sécurité internationale cyberespace",
            "wic-fellowship",
        ),
        ("ar", "استعراض نضج قدرات تونغا", "cmm-tonga-2018"),
        ("zh", "东盟 新加坡 卓越中心", "ascce-programme"),
        (
            "es",
            "LAC4 diplomacia cibernética",
            "lac4-cyberdiplomacy-course",
        ),
        ("pt", "escola nacional cibersegurança Dacar", "envr-dakar"),
        (
            "en",
            "Suguru Yamaguchi",
            "first-suguru-yamaguchi-fellowship",
        ),
    ] {
        let answer = json(&["--lang", lang, "search", query, "--json", "--limit", "5"]);
        let hits = answer["hits"].as_array().unwrap();
        assert!(
            hits.iter().any(|hit| hit["slug"] == slug),
            "{lang}: {query} finds {slug}"
        );
    }
    let answer = json(&[
        "search",
        "--lang",
        "ru",
        "защита критической инфраструктуры",
        "--kind",
        "initiative",
        "--theme",
        "ciip",
        "--json",
    ]);
    assert!(
        answer["total"].as_u64() > Some(0),
        "an initiative of topic ciip"
    );
}

#[test]
fn search_answers_in_the_agreed_shape() {
    let answer = json(&["--json", "search", "Tonga", "--facets", "--lang", "fr"]);
    for key in [
        "query",
        "total",
        "took_ms",
        "hits",
        "facets",
        "did_you_mean",
        "corrected",
    ] {
        assert!(answer.get(key).is_some(), "{key} is always there");
    }
    let hit = &answer["hits"][0];
    for key in ["kind", "id", "slug", "title", "title_lang", "score", "why"] {
        assert!(
            hit.get(key).is_some_and(|value| !value.is_null()),
            "a hit has {key}"
        );
    }
    let place = answer["facets"]["place"]
        .as_array()
        .unwrap()
        .iter()
        .find(|value| value["value"] == "009")
        .unwrap();
    assert_eq!(
        place["label"], "Océanie",
        "labels are in the language asked"
    );
    assert!(place["count"].is_u64(), "and counted");
    let out = text(&trefoil(built(), &["search", "Tonga", "--facets", "--lang", "zh"]).stdout);
    assert!(out.contains("大洋洲"), "so they are on the table: {out}");
}

#[test]
fn filters_and_order_are_those_of_the_window() {
    let count = |arguments: &[&str]| {
        let mut all = vec!["search", "--json", "--limit", "1"];
        all.extend(arguments);
        json(&all)["total"].as_u64().unwrap()
    };
    let everything = count(&[]);
    assert_eq!(everything, 1369, "without words everything is listed");
    assert_eq!(count(&["--kind", "need"]), 149, "one kind");
    assert_eq!(
        count(&["--kind", "need,resource"]),
        count(&["--kind", "need", "--kind", "resource"]),
        "a list or twice"
    );
    for arguments in [
        ["--theme", "B"],
        ["--theme", "ciip"],
        ["--place", "061"],
        ["--place", "XK"],
        ["--status", "ongoing"],
        ["--org", "gfce"],
        ["--mode", "training"],
        ["--language", "fr"],
        ["--year", "2020..2022"],
        ["--year", "2024"],
    ] {
        let found = count(&arguments);
        assert!(
            found > 0 && found < everything,
            "{arguments:?} narrows: {found}"
        );
    }
    let closing = json(&[
        "search",
        "--json",
        "--kind",
        "programme",
        "--sort",
        "closing",
        "--limit",
        "3",
        "--offset",
        "2",
    ]);
    assert_eq!(
        closing["hits"].as_array().unwrap().len(),
        3,
        "a page of three"
    );
}

#[test]
fn hard_words_are_only_words() {
    let long = "é".repeat(10_000);
    for query in [
        long.as_str(),
        "\"",
        "a\" OR \"b",
        "NEAR(a b)",
        "title:x*",
        "--",
        "\u{202E}x",
        "\u{1}",
        "%00",
        "'; DROP TABLE",
    ] {
        let output = trefoil(built(), &["search", "--json", "--", query]);
        assert_eq!(
            output.status.code(),
            Some(0),
            "{query:.20?}: {}",
            text(&output.stderr)
        );
    }
}

#[test]
fn pages_are_in_the_language_asked() {
    let page = |arguments: &[&str]| {
        let output = trefoil(built(), arguments);
        assert_eq!(
            output.status.code(),
            Some(0),
            "{arguments:?}: {}",
            text(&output.stderr)
        );
        text(&output.stdout)
    };
    assert!(
        page(&["--lang", "es", "place", "FJ"]).starts_with("\nFiyi (FJ)")
            || page(&["--lang", "es", "place", "FJ"]).contains("Fiyi (FJ)"),
        "Fiji in Spanish"
    );
    assert!(
        page(&["--lang", "fr", "place", "061"]).contains("Polynésie (061)"),
        "a region in French"
    );
    let record = page(&["show", "initiative:cyber4dev"]);
    assert!(
        record.contains("Budget: Not stated") && record.contains("cybilportal.org"),
        "what is not stated, and sources: {record}"
    );
    assert!(
        page(&["org", "gfce"]).contains("Global Forum on Cyber Expertise"),
        "an organisation"
    );
    assert!(
        page(&["history", "initiative:cyber4dev"]).contains("Bundled release 1"),
        "a history"
    );
    assert!(
        page(&["doctor"]).contains("All is well."),
        "a healthy store"
    );
    let marks = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
    for lang in ["ar", "en", "es", "fr", "pt", "ru", "zh"] {
        for arguments in [
            &["place", "TO"][..],
            &["search", "cyber", "--facets"],
            &["show", "programme:adrf-offer"],
        ] {
            let mut all = vec!["--lang", lang];
            all.extend(arguments);
            assert!(
                !page(&all).contains(marks),
                "{all:?}: invisible marks are taken out"
            );
        }
    }
}

#[test]
fn machine_drafts_are_marked() {
    let out = text(&trefoil(built(), &["--lang", "fr", "show", "initiative:cyber4dev"]).stdout);
    let english = text(&trefoil(built(), &["--lang", "en", "show", "initiative:cyber4dev"]).stdout);
    assert!(
        out.lines().any(|line| line.starts_with("* ")),
        "the French page says what the star means: {out}"
    );
    assert!(
        !english.contains("* Machine"),
        "the English one has originals only"
    );
}

#[test]
fn json_pages_parse() {
    for arguments in [
        &["show", "need:need-ec-strategy"][..],
        &["place", "FJ"],
        &["org", "eu"],
        &["history", "resource:aa-ccb"],
        &["doctor"],
    ] {
        let mut all = vec!["--json", "--lang", "pt"];
        all.extend(arguments);
        assert!(json(&all).is_object(), "{all:?}");
    }
}

#[test]
fn no_invisible_mark_leaves_the_terminal() {
    for arguments in [
        &["show", "initiative:cyber4dev"][..],
        &["history", "initiative:cyber4dev"],
        &["place", "TO"],
        &["show", "initiative:no-such"],
    ] {
        for format in [&[][..], &["--json"]] {
            let all = [&["--lang", "ar"], arguments, format].concat();
            let output = trefoil(built(), &all);
            let said = text(&output.stdout) + &text(&output.stderr);
            assert!(
                !said.contains(['\u{2068}', '\u{2069}', '\u{fff9}', '\u{fffa}', '\u{fffb}']),
                "{all:?}: what marks a language or a direction is for the window"
            );
            assert!(
                !format.is_empty() || !said.contains("zxx"),
                "{all:?}: nobody reads that something is in no language: {said}"
            );
        }
    }
}
