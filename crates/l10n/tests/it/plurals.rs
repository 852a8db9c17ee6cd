//! Forms of words beside a number.

use l10n::{Count, Digits, Localiser};

use crate::{plain, real};

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
