//! Plurals, digits, dates, lists, money, isolation, pseudo-locales and fallback, in the languages of the application.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by panicking, helpers included"
)]

use l10n::{
    Argument, Count, Digits, Direction, Lang, Localiser, PartialDate, languages, minor_digits,
    negotiate, strip_isolation,
};

fn speaks(tag: &str) -> Localiser {
    Localiser::new(&tag.parse().unwrap(), Digits::Latin)
}

fn plain(tag: &str) -> Localiser {
    speaks(tag).plain()
}

/// The languages that people read.
fn real() -> impl Iterator<Item = Lang> {
    languages()
        .iter()
        .filter(|language| !language.pseudo)
        .map(|language| language.lang)
}

#[test]
fn the_languages_are_those_of_the_list() {
    let tags: Vec<&str> = real().map(|lang| lang.tag()).collect();
    assert_eq!(
        tags,
        ["ar", "en", "es", "fr", "pt", "ru", "zh"],
        "the six of the United Nations, and Portuguese"
    );
    for language in languages() {
        let rtl = matches!(language.lang.tag(), "ar" | "ar-XB");
        assert_eq!(
            language.direction == Direction::Rtl,
            rtl,
            "{} runs the right way",
            language.lang
        );
    }
    assert!(
        "en-XA".parse::<Lang>().unwrap().is_pseudo(),
        "the pseudo-locales are in the list, marked as such"
    );
    assert!(
        "tlh".parse::<Lang>().is_err(),
        "no other language can be made"
    );
}

#[test]
fn preferences_of_the_system_find_a_language() {
    assert_eq!(
        negotiate(["zh_CN.UTF-8"]).tag(),
        "zh",
        "a POSIX name is understood"
    );
    assert_eq!(
        negotiate(["pt-BR", "en"]).tag(),
        "pt",
        "another region of a language is nearer than another language"
    );
    assert_eq!(
        negotiate(["sw", "fr-SN"]).tag(),
        "fr",
        "the next preference counts when the first is not there"
    );
    assert_eq!(negotiate(["AR-eg"]).tag(), "ar", "case does not matter");
    assert_eq!(
        negotiate(["C", ""]).tag(),
        "en",
        "nothing usable is English"
    );
    assert_eq!(
        negotiate(Vec::<String>::new()).tag(),
        "en",
        "nothing at all is English"
    );
    assert_eq!(
        negotiate(["en-XA"]).tag(),
        "en-XA",
        "a pseudo-locale is given to one who names it"
    );
}

/// The forms of `count-need` for 0, 1, 2, 3, 11, 100 and 1,000,000; each language's forms are told apart by their words.
#[test]
fn plural_forms_follow_the_rules_of_each_language() {
    let numbers = [0_i64, 1, 2, 3, 11, 100, 1_000_000];
    let expected = [
        (
            "ar",
            [
                "لا توجد احتياجات",
                "احتياج واحد",
                "احتياجان",
                "3 احتياجات",
                "11 احتياجا",
                "100 احتياج",
                "1,000,000 احتياج",
            ],
        ),
        (
            "en",
            [
                "0 needs",
                "1 need",
                "2 needs",
                "3 needs",
                "11 needs",
                "100 needs",
                "1,000,000 needs",
            ],
        ),
        (
            "ru",
            [
                "0 потребностей",
                "1 потребность",
                "2 потребности",
                "3 потребности",
                "11 потребностей",
                "100 потребностей",
                "1\u{a0}000\u{a0}000 потребностей",
            ],
        ),
        (
            "zh",
            [
                "0项需求",
                "1项需求",
                "2项需求",
                "3项需求",
                "11项需求",
                "100项需求",
                "1,000,000项需求",
            ],
        ),
        (
            "fr",
            [
                "0 besoin",
                "1 besoin",
                "2 besoins",
                "3 besoins",
                "11 besoins",
                "100 besoins",
                "1\u{202f}000\u{202f}000 besoins",
            ],
        ),
        (
            "es",
            [
                "0 necesidades",
                "1 necesidad",
                "2 necesidades",
                "3 necesidades",
                "11 necesidades",
                "100 necesidades",
                "1.000.000 necesidades",
            ],
        ),
        (
            "pt",
            [
                "0 necessidades",
                "1 necessidade",
                "2 necessidades",
                "3 necessidades",
                "11 necessidades",
                "100 necessidades",
                "1\u{a0}000\u{a0}000 necessidades",
            ],
        ),
    ];
    for (tag, forms) in expected {
        let loc = plain(tag);
        for (number, form) in numbers.iter().zip(forms) {
            assert_eq!(loc.count_need(number), form, "{number} in {tag}");
        }
    }
}

#[test]
fn plural_forms_agree_with_cldr_on_every_number() {
    // Fluent's own rules drop the remainder in Arabic (103 is few there, as 3 is); ours must not, on any number.
    use icu::plurals::{PluralCategory, PluralRules};
    for lang in real() {
        let locale: icu::locale::Locale = lang.language().formats.parse().unwrap();
        let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
        let loc = Localiser::new(&lang, Digits::Latin).plain();
        let mut spoken: std::collections::BTreeMap<&str, String> =
            std::collections::BTreeMap::new();
        for number in 0_u64..=2000 {
            let category = match rules.category_for(number) {
                PluralCategory::Zero => "zero",
                PluralCategory::One => "one",
                PluralCategory::Two => "two",
                PluralCategory::Few => "few",
                PluralCategory::Many => "many",
                PluralCategory::Other => "other",
            };
            let words: String = loc
                .count_need(number)
                .chars()
                .filter(|c| c.is_alphabetic())
                .collect();
            let first = spoken.entry(category).or_insert_with(|| words.clone());
            assert_eq!(
                *first, words,
                "{number} is {category} in {lang}, so it takes the words of that form"
            );
        }
    }
}

#[test]
fn decimal_numbers_choose_their_form_by_the_digits_shown() {
    let loc = plain("en");
    assert_eq!(
        loc.count_need(Count::decimal(1.0, 1)),
        "1.0 needs",
        "1.0 is not one in English"
    );
    assert_eq!(
        plain("ru").count_need(Count::decimal(1.5, 1)),
        "1,5 потребности",
        "fractions take their own form in Russian"
    );
    assert_eq!(
        loc.count_need(Count::decimal(f64::NAN, 0)),
        "0 needs",
        "what is no number does no harm"
    );
    assert_eq!(
        loc.count_need(i64::MAX),
        "9,007,199,254,740,991 needs",
        "nor does what is too large"
    );
    assert_eq!(
        loc.count_need(-1),
        "-1 need",
        "a negative number has a form too"
    );
    assert_eq!(
        plain("ar").count_need(-103),
        "\u{200e}-103 احتياجات",
        "and shows itself where Fluent needs a stand-in"
    );
    assert_eq!(
        plain("ar").count_need(1_011),
        "1,011 احتياجا",
        "as does a large one"
    );
}

#[test]
fn digits_are_explicit() {
    let arabic = Localiser::new(&"ar".parse().unwrap(), Digits::Arabic);
    assert_eq!(
        speaks("ar").number(1_234_567),
        "1,234,567",
        "Latin digits unless the reader chooses others"
    );
    assert_eq!(
        arabic.number(1_234_567),
        "١٬٢٣٤٬٥٦٧",
        "Arabic digits with their own separators"
    );
    assert_eq!(
        arabic.number_ungrouped(2019),
        "٢٠١٩",
        "a year has no separators"
    );
    assert_eq!(
        arabic.decimal(0.5, 2),
        "٠٫٥٠",
        "the decimal separator goes with the digits"
    );
    assert_eq!(
        arabic.plain().count_need(3),
        "٣ احتياجات",
        "also inside messages, where they still choose the form"
    );
    assert_eq!(
        arabic.percent(0.25, 0),
        "٢٥٪",
        "the percent sign goes with the digits"
    );
    let french = Localiser::new(&"fr".parse().unwrap(), Digits::Arabic);
    assert_eq!(
        french.number(12),
        "12",
        "a language that does not offer Arabic digits keeps its own"
    );
    assert_eq!(french.digits(), Digits::Latin, "and says so");
}

#[test]
fn numbers_are_written_as_each_language_writes_them() {
    let expected = [
        ("ar", "25,000", "50%"),
        ("en", "25,000", "50%"),
        ("es", "25.000", "50\u{a0}%"),
        ("fr", "25\u{202f}000", "50\u{202f}%"),
        ("pt", "25\u{a0}000", "50%"),
        ("ru", "25\u{a0}000", "50\u{a0}%"),
        ("zh", "25,000", "50%"),
    ];
    for (tag, number, percent) in expected {
        assert_eq!(
            speaks(tag).number(25_000),
            number,
            "the separator of thousands in {tag}"
        );
        assert_eq!(
            speaks(tag).percent(0.5, 0),
            percent,
            "the percentage in {tag}"
        );
    }
}

#[test]
fn dates_keep_their_precision() {
    let expected = [
        ("ar", "2019", "مارس 2019", "5 مارس 2019"),
        ("en", "2019", "March 2019", "5 March 2019"),
        ("es", "2019", "marzo de 2019", "5 de marzo de 2019"),
        ("fr", "2019", "mars 2019", "5 mars 2019"),
        ("pt", "2019", "março de 2019", "5 de março de 2019"),
        (
            "ru",
            "2019",
            "март 2019\u{202f}г.",
            "5 марта 2019\u{202f}г.",
        ),
        ("zh", "2019年", "2019年3月", "2019年3月5日"),
    ];
    for (tag, year, month, day) in expected {
        let loc = speaks(tag);
        let spaces = |text: String| text.replace(['\u{a0}', '\u{202f}'], " ");
        assert_eq!(loc.date(PartialDate::year(2019)), year, "a year in {tag}");
        assert_eq!(
            spaces(loc.date(PartialDate::month(2019, 3))),
            spaces(month.to_owned()),
            "a month in {tag}"
        );
        assert_eq!(
            spaces(loc.date(PartialDate::day(2019, 3, 5))),
            spaces(day.to_owned()),
            "a day in {tag}"
        );
    }
    let arabic = Localiser::new(&"ar".parse().unwrap(), Digits::Arabic);
    assert_eq!(
        arabic.date(PartialDate::day(2019, 3, 5)),
        "٥ مارس ٢٠١٩",
        "the digits of the reader"
    );
    assert_eq!(
        speaks("en").date((2019, Some(2), Some(31))),
        "February 2019",
        "a day that does not exist is left out"
    );
    assert_eq!(
        speaks("en").date((2019, Some(13), None)),
        "2019",
        "and so is a month"
    );
    assert_eq!(
        speaks("en").short_date(PartialDate::day(2019, 3, 5)),
        "5 Mar 2019",
        "a short form for narrow columns"
    );
}

#[test]
fn dates_are_read_at_any_precision() {
    assert_eq!("2019".parse(), Ok(PartialDate::year(2019)), "a year");
    assert_eq!(
        "2019-03".parse(),
        Ok(PartialDate::month(2019, 3)),
        "a month"
    );
    assert_eq!(
        "2019-03-05".parse(),
        Ok(PartialDate::day(2019, 3, 5)),
        "a day"
    );
    for wrong in [
        "",
        "19",
        "2019-3",
        "2019-13",
        "2019-03-05-01",
        "2019-03-05T00:00",
        "03/2019",
        "-2019",
    ] {
        assert!(
            wrong.parse::<PartialDate>().is_err(),
            "{wrong:?} is no date"
        );
    }
}

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
fn money_carries_its_currency_and_its_minor_units() {
    let loc = speaks("en");
    assert_eq!(
        loc.money(2_500_000, "USD"),
        "USD\u{a0}25,000",
        "no minor units, none written"
    );
    assert_eq!(
        loc.money(1_250, "EUR"),
        "EUR\u{a0}12.50",
        "some, so both digits"
    );
    assert_eq!(
        loc.money(1_250, "JPY"),
        "JPY\u{a0}1,250",
        "the yen has none"
    );
    assert_eq!(
        loc.money(1_250, "KWD"),
        "KWD\u{a0}1.250",
        "the Kuwaiti dinar has three"
    );
    assert_eq!(
        loc.money(-5, "USD"),
        "USD\u{a0}-0.05",
        "a correction is negative"
    );
    assert_eq!(
        loc.money(i64::MIN, "USD")
            .chars()
            .filter(|c| c.is_ascii_digit())
            .count(),
        19,
        "no amount fails"
    );
    assert_eq!(
        speaks("fr").money(2_500_000, "USD"),
        "USD\u{a0}25\u{202f}000",
        "the number is the reader's"
    );
    assert_eq!(
        (
            minor_digits("XOF"),
            minor_digits("BHD"),
            minor_digits("CHF")
        ),
        (0, 3, 2),
        "ISO 4217"
    );
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
