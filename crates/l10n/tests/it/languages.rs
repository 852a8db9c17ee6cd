//! The list of languages, and which one a system asks for.

use l10n::{Direction, Lang, languages, negotiate};

use crate::real;

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
