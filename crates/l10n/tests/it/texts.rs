//! Lists, isolation, pseudo-locales, terms and fallback.

use l10n::{Argument, Digits, Direction, Lang, Localiser, strip_isolation};

use crate::{plain, real, speaks};

#[test]
fn lists_end_as_each_language_ends_them() {
    let items = ["A", "B", "C"];
    let expected = [
        ("ar", "A وB وC"),
        ("en", "A, B and C"),
        ("es", "A, B y C"),
        ("fr", "A, B et C"),
        ("pt", "A, B e C"),
        ("ru", "A, B и C"),
        ("zh", "A、B和C"),
    ];
    for (tag, list) in expected {
        assert_eq!(speaks(tag).list(&items), list, "all of them in {tag}");
    }
    assert_eq!(speaks("en").list_or(&items), "A, B or C", "one of them");
    assert_eq!(
        speaks("es").list(&["España", "Italia"]),
        "España e Italia",
        "Spanish y becomes e before i"
    );
    assert_eq!(speaks("fr").list(&["A"]), "A", "one item is itself");
    assert_eq!(speaks("fr").list::<&str>(&[]), "", "no item is nothing");
}

#[test]
fn values_are_isolated_and_can_be_stripped() {
    let isolated = speaks("ar").count_need(3);
    assert_eq!(
        isolated, "\u{2068}3\u{2069} احتياجات",
        "a value stands between isolation marks"
    );
    assert_eq!(
        strip_isolation(&isolated),
        "3 احتياجات",
        "which can be taken out"
    );
    assert_eq!(plain("ar").count_need(3), "3 احتياجات", "or not be put in");
    assert!(
        !speaks("ar").money(2_500_000, "USD").contains('\u{2068}'),
        "an amount is one word"
    );
}

#[test]
fn pseudo_locales_mark_every_text_and_no_value() {
    let accented = speaks("en-XA");
    assert_eq!(
        accented.count_need(3),
        "⟦\u{2068}3\u{2069} ñéééđš⟧",
        "text is accented and longer, the value is not"
    );
    assert_eq!(
        accented.pseudo("Fiji"),
        "⟦Ƒîĵĵî⟧",
        "labels of data are marked by the caller"
    );
    assert!(
        accented.term("kind", "need").unwrap().starts_with('⟦'),
        "labels of vocabularies are messages"
    );
    for text in [
        accented.date(2019),
        accented.list(&["a", "b"]),
        accented.money(1, "USD"),
    ] {
        assert!(
            text.starts_with('⟦') && text.ends_with('⟧'),
            "formatted values are marked: {text}"
        );
    }
    let mirrored = speaks("ar-XB");
    assert_eq!(
        mirrored.count_need(3),
        "⟦\u{2068}3\u{2069} \u{202e}needs\u{202c}⟧",
        "text is mirrored, the value is not"
    );
    assert_eq!(
        mirrored.lang().direction(),
        Direction::Rtl,
        "and the page runs from the right"
    );
    assert_eq!(
        speaks("fr").pseudo("Fidji"),
        "Fidji",
        "a real language changes nothing"
    );
}

#[test]
fn terms_are_found_by_vocabulary_and_code() {
    let loc = plain("en");
    assert_eq!(
        loc.term("cmm-factor", "1.1").as_deref(),
        Some("National Cybersecurity Strategy"),
        "dots become dashes"
    );
    assert_eq!(
        loc.term("theme", "none"),
        None,
        "an unknown code has no label"
    );
    for lang in real() {
        let label = Localiser::new(&lang, Digits::Latin).term("topic", "ciip");
        assert!(
            label.is_some_and(|label| !label.is_empty()),
            "{lang} has the labels of topics"
        );
    }
}

#[test]
fn a_missing_message_falls_back_and_says_so() {
    let loc = speaks("fr");
    assert_eq!(
        loc.message("no-such-message", &[]),
        None,
        "no language has it"
    );
    assert_eq!(
        loc.language_of("no-such-message"),
        None,
        "so none can say it"
    );
    assert_eq!(
        loc.language_of("kind-need"),
        Some(loc.lang()),
        "a translated message is in the reader's language"
    );
    assert!(loc.has("kind-need"), "and is there");
    assert_eq!(
        speaks("en-XA")
            .language_of("kind-need")
            .map(|lang| lang.tag()),
        Some("en-XA"),
        "computed on the spot"
    );
    assert_eq!(
        Lang::ENGLISH.chain().len(),
        1,
        "English falls back on nothing"
    );
    let tags: Vec<&str> = loc.lang().chain().iter().map(Lang::tag).collect();
    assert_eq!(tags, ["fr", "en"], "English stands in for the others");
}

#[test]
fn messages_can_be_chosen_at_run_time() {
    let loc = plain("en");
    assert_eq!(
        loc.message("count-need", &[("count", Argument::Number(1.into()))])
            .as_deref(),
        Some("1 need"),
        "the same message as its method"
    );
    let broken = loc.message("count-need", &[]).unwrap();
    assert!(
        !broken.is_empty(),
        "a forgotten argument shows, it does not fail"
    );
}

#[test]
fn localisers_are_shared_between_threads() {
    let loc = speaks("ru");
    let spoken: Vec<String> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| loc.clone().plain().count_need(21)))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    assert!(
        spoken.iter().all(|text| text == "21 потребность"),
        "each thread hears the same: {spoken:?}"
    );
}
