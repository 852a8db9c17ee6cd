use std::collections::BTreeSet;

use super::super::parse::parse;
use super::*;
use crate::search::concept::Recogniser;

fn lexicon() -> Lexicon {
    let term = |facet: &str, code: &str, labels: &[&str]| {
        (
            facet.to_owned(),
            code.to_owned(),
            labels.iter().map(|s| (*s).to_owned()).collect(),
        )
    };
    Lexicon::new([
        term(
            "topic",
            "ciip",
            &[
                "Critical infrastructure protection",
                "Защита критически важной инфраструктуры",
                "关键基础设施保护",
            ],
        ),
        term("place", "ZA", &["South Africa", "南非", "جنوب أفريقيا"]),
        term("place", "002", &["Africa", "非洲", "أفريقيا", "Африка"]),
        term("place", "CI", &["Côte d’Ivoire"]),
        term("no-such-facet", "x", &["whatever"]),
    ])
}

fn found(text: &str) -> Vec<String> {
    lexicon()
        .recognise(&parse(text, "en"), "en")
        .concepts
        .into_iter()
        .map(|r| r.code)
        .collect()
}

#[test]
fn concepts_are_recognised_in_any_language_and_inflection() {
    assert_eq!(found("laws in Africa"), ["002"], "a name among other words");
    assert_eq!(
        found("training South Africa"),
        ["ZA"],
        "the longest name wins"
    );
    assert_eq!(found("south"), [""; 0], "half a place is no place");
    assert_eq!(found("cote d'ivoire"), ["CI"], "without accents");
    assert_eq!(found("законы в Африке"), ["002"], "inflected");
    assert_eq!(found("في أفريقيا"), ["002"], "with hamza or without");
    assert_eq!(found("في افريقيا"), ["002"], "with hamza or without");
    assert_eq!(found("南非网络安全"), ["ZA"], "inside a run of Han");
    assert_eq!(
        found("critical infrastructures"),
        ["ciip"],
        "a good part of a label"
    );
    assert_eq!(found("critical"), [""; 0], "but not one word of three");
    assert_eq!(found("ciip"), ["ciip"], "the code itself");
    assert_eq!(
        found("whatever"),
        [""; 0],
        "facets that cannot be searched are passed over"
    );
}

#[test]
fn the_units_that_name_a_concept_are_told() {
    let query = parse("protect the critical infrastructure of South Africa", "en");
    let found = lexicon().recognise(&query, "en").concepts;
    let words = |r: &Recognised| {
        query
            .units
            .get(r.units.clone())
            .unwrap()
            .iter()
            .map(|u| u.word.clone())
            .collect::<Vec<_>>()
    };
    let place = found.iter().find(|r| r.code == "ZA").unwrap();
    assert_eq!(words(place), ["south", "africa"], "both words of the name");
}

fn with_thesaurus(lang: &str, text: &str) -> Vec<String> {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    let lexicon = LEXICON.get_or_init(|| {
        Lexicon::default()
            .with_places(Places::bundled())
            .with_demonyms(Demonyms::bundled())
            .with_thesaurus(Thesaurus::bundled())
    });
    let found = lexicon.recognise(&parse(text, lang), lang).concepts;
    let mut codes: Vec<String> = found.into_iter().map(|r| r.code).collect();
    codes.sort();
    codes
}

#[test]
fn the_words_of_a_concept_are_recognised_the_longest_first() {
    for (lang, text, codes) in [
        (
            "en",
            "who can train our judges on electronic evidence",
            &["electronic-evidence", "judges", "training"][..],
        ),
        ("en", "cyber crime law", &["cybercrime-law"]),
        ("en", "cyber-crime law", &["cybercrime-law"]),
        (
            "ru",
            "обучение следователей",
            &["investigation", "training"],
        ),
        ("es", "seguridad del internet de las cosas", &["iot"]),
        ("zh", "电子证据培训", &["electronic-evidence", "training"]),
        ("ar", "تدريب القضاة", &["judges", "training"]),
    ] {
        assert_eq!(with_thesaurus(lang, text), codes, "{lang} `{text}`");
    }
}

#[test]
fn a_word_that_is_not_finished_is_what_all_words_that_begin_so_mean() {
    for (lang, text, codes) in [
        ("en", "cyberdiplo urugu", &["UY", "cyber-diplomacy"][..]),
        ("es", "ciberdiplom", &["cyber-diplomacy"]),
        ("ru", "кибердиплом", &["cyber-diplomacy"]),
    ] {
        assert_eq!(with_thesaurus(lang, text), codes, "{lang} `{text}`");
    }
    for text in ["inform", "cyberp", "dipl"] {
        assert_eq!(
            with_thesaurus("en", text),
            [""; 0],
            "`{text}` is the beginning of too much, or too short"
        );
    }
}

#[test]
fn a_term_is_recognised_with_its_function_words() {
    let ongoing = "ongoing".to_owned();
    assert!(
        !with_thesaurus("es", "curso de ciberseguridad").contains(&ongoing),
        "a course is not what is `en curso`"
    );
    assert!(
        with_thesaurus("es", "proyectos en curso").contains(&ongoing),
        "and what is, is"
    );
    assert!(
        with_thesaurus("en", "e-learning").contains(&"e-learning".to_owned()),
        "a letter before a hyphen is part of the term"
    );
}

#[test]
fn an_acronym_is_no_inflection_of_another() {
    assert_eq!(
        with_thesaurus("en", "OSCE"),
        [""; 0],
        "an organisation, not civil society in French"
    );
    assert_eq!(
        with_thesaurus("fr", "OSC"),
        ["civil-society"],
        "which is what the shorter one means"
    );
    assert_eq!(with_thesaurus("en", "CERTs"), ["csirt"], "several of them");
}

#[test]
fn who_asks_where_is_led_to_where_much_is_kept() {
    for (lang, text) in [
        ("en", "where can I read the laws of others"),
        ("fr", "où lire les lois des autres"),
        ("es", "dónde leer las leyes de otros"),
        ("pt", "onde ler as leis dos outros"),
        ("ru", "где прочитать законы других"),
        ("ar", "أين أقرأ قوانين الآخرين"),
        ("zh", "在哪里看法律"),
    ] {
        assert!(
            with_thesaurus(lang, text).contains(&"portal".to_owned()),
            "{lang} `{text}`: {:?}",
            with_thesaurus(lang, text)
        );
    }
    assert!(
        !with_thesaurus("en", "laws of others").contains(&"portal".to_owned()),
        "only then"
    );
}

#[test]
fn what_people_ask_is_recognised_in_queries_and_not_in_texts() {
    for (lang, text, concept) in [
        ("pt", "como medir resultados", "monitoring-evaluation"),
        ("pt", "falta de profissionais", "workforce"),
    ] {
        assert!(
            with_thesaurus(lang, text).contains(&concept.to_owned()),
            "{lang} `{text}` asks for {concept}"
        );
        let mut spoken = BTreeSet::new();
        Recogniser::bundled().add(text, lang, &mut spoken);
        let (number, _) = Thesaurus::bundled().get(concept).unwrap();
        assert!(
            spoken.iter().all(|spoken| spoken.concept != number),
            "in a text the same words may mean less: {lang} `{text}`"
        );
    }
}

#[test]
fn the_words_of_a_name_mean_who_bears_it() {
    let lexicon = Lexicon::default()
        .with_thesaurus(Thesaurus::bundled())
        .with_organisations(Aliases::bundled());
    let read = |lang: &str, text: &str| -> Vec<(Facet, String)> {
        let found = lexicon.recognise(&parse(text, lang), lang).concepts;
        found.into_iter().map(|r| (r.facet, r.code)).collect()
    };
    let organisation = |slug: &str| (Facet::Organisation, slug.to_owned());
    for (lang, text, slug) in [
        ("en", "Global Forum on Cyber Expertise", "gfce"),
        ("ar", "المنتدى العالمي للخبرات السيبرانية", "gfce"),
        ("zh", "全球网络专业知识论坛", "gfce"),
    ] {
        assert_eq!(
            read(lang, text),
            [organisation(slug)],
            "and no conference: {lang} `{text}`"
        );
    }
    assert!(
        read("en", "first responders")
            .iter()
            .all(|(facet, _)| *facet != Facet::Organisation),
        "a word that is an acronym in capitals is no name in small letters"
    );
}

#[test]
fn a_short_word_of_another_language_is_no_concept() {
    assert!(
        !with_thesaurus("en", "cours").contains(&"training".to_owned()),
        "`cours` is French"
    );
    assert!(
        with_thesaurus("fr", "cours").contains(&"training".to_owned()),
        "and there it is a lesson"
    );
    assert!(
        !with_thesaurus("es", "digital").contains(&"digital-transformation".to_owned()),
        "nor is a long one by a stem that two languages share"
    );
    assert!(
        !with_thesaurus("fr", "aider").contains(&"parents".to_owned()),
        "a word of asking is no inflection of a term"
    );
}

#[test]
fn places_are_recognised_by_adjective_old_name_and_group() {
    for (lang, text, code) in [
        ("en", "Kenyan police", "KE"),
        ("fr", "police kényane", "KE"),
        ("ru", "кенийской полиции", "KE"),
        ("ar", "الشرطة الكينية", "KE"),
        ("pt", "polícia moçambicana", "MZ"),
        ("en", "Swaziland", "SZ"),
        ("en", "West Africa", "011"),
        ("es", "África Occidental", "011"),
        ("zh", "加勒比 警察", "029"),
        ("en", "Western Balkans", "x-western-balkans"),
        ("fr", "pays du Sahel", "x-sahel"),
        ("pt", "países lusófonos", "x-lusophone"),
        ("zh", "太平洋岛国", "x-pacific-islands"),
        ("en", "small islands", "x-sids"),
        ("ru", "страны АСЕАН", "x-asean"),
        ("ru", "проекты Того", "TG"),
        ("ar", "سري لانكا", "LK"),
        ("ar", "السعودية", "SA"),
        ("ar", "جواتيمالا", "GT"),
        ("ar", "المجر", "HU"),
        ("en", "Antigua", "AG"),
        ("fr", "Centrafrique", "CF"),
        ("ru", "Доминикана", "DO"),
        ("zh", "圣多美", "ST"),
    ] {
        let found = with_thesaurus(lang, text);
        assert!(
            found.iter().any(|found| found == code),
            "{lang} `{text}`: {found:?}"
        );
    }
}

#[test]
fn every_group_is_of_known_places_and_has_a_name_in_each_language() {
    for group in &Demonyms::bundled().groups {
        assert!(!group.places.is_empty(), "{} is of something", group.code);
        for place in &group.places {
            assert!(
                Places::bundled().get(place).is_some(),
                "{}: {place}",
                group.code
            );
        }
        for lang in ["ar", "en", "es", "fr", "pt", "ru", "zh"] {
            assert!(group.names.contains_key(lang), "{} in {lang}", group.code);
        }
        assert!(
            Places::bundled().get(&group.code).is_none(),
            "{} is no code of a place",
            group.code
        );
    }
    for place in Demonyms::bundled().places.keys() {
        assert!(Places::bundled().get(place).is_some(), "{place} is a place");
    }
}
