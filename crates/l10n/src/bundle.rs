//! A Fluent bundle of one locale.
use crate::argument::{Arguments, Value};
use crate::isolation;
use crate::language::{Digits, Lang};
use crate::number::Numbers;
use crate::plural::{self, Plurals};
use crate::pseudo;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentValue;
use fluent_bundle::{FluentArgs, FluentResource};
use intl_memoizer::concurrent::IntlLangMemoizer;
use std::borrow::Cow;
use unic_langid::LanguageIdentifier;

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// A transformation of the text of messages; values are not touched.
pub(crate) type Transform = fn(&str) -> Cow<'_, str>;

/// The transformation of a pseudo-locale.
pub(crate) fn transform_of(lang: Lang) -> Option<Transform> {
    match (lang.is_pseudo(), lang.direction()) {
        (false, _) => None,
        (true, crate::Direction::Ltr) => Some(pseudo::accented),
        (true, crate::Direction::Rtl) => Some(pseudo::mirrored),
    }
}

/// The messages of one locale, ready to format.
pub(crate) struct Bundle {
    fluent: FluentBundle<FluentResource>,
    plurals: Plurals,
    pseudo: bool,
}

impl Bundle {
    /// Parses the embedded files of a language, or of English for a pseudo-locale.
    pub(crate) fn new(lang: Lang, digits: Digits, isolating: bool) -> Self {
        let folder = if lang.is_pseudo() {
            Lang::ENGLISH.tag()
        } else {
            lang.tag()
        };
        let texts = FILES
            .iter()
            .filter(|(tag, _)| *tag == folder)
            .map(|(_, text)| *text);
        Self::from_texts(lang, digits, isolating, texts)
    }

    fn from_texts<'a>(
        lang: Lang,
        digits: Digits,
        isolating: bool,
        texts: impl Iterator<Item = &'a str>,
    ) -> Self {
        // The locale of the formats also gives the plural rules: pt-PT counts otherwise than pt.
        let formats: LanguageIdentifier = lang.language().formats.parse().unwrap_or_default();
        let plurals = Plurals::new(&formats);
        let mut fluent = FluentBundle::new_concurrent(vec![formats]);
        fluent.set_use_isolating(isolating);
        fluent.set_formatter(Some(match digits {
            Digits::Latin => write_latin,
            Digits::Arabic => write_arabic,
        }));
        fluent.set_transform(transform_of(lang));
        // The build script refused broken files, so what comes back as an error was already reported there.
        let _ = fluent.add_builtins();
        for text in texts {
            let resource = match FluentResource::try_new(text.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            let _ = fluent.add_resource(resource);
        }
        Self {
            fluent,
            plurals,
            pseudo: lang.is_pseudo(),
        }
    }

    /// Whether the message, or this attribute of it, stands in this locale.
    pub(crate) fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.fluent
            .get_message(id)
            .is_some_and(|message| match attribute {
                Some(attribute) => message.get_attribute(attribute).is_some(),
                None => message.value().is_some(),
            })
    }

    /// Formats a message; the flag says whether everything it refers to was there.
    pub(crate) fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: &Arguments<'_>,
    ) -> Option<(String, bool)> {
        let message = self.fluent.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (name, value) in arguments.iter() {
            match value {
                Value::Number(count) => values.set(name, self.plurals.value(*count)),
                Value::Text(text) => values.set(name, FluentValue::from(text.as_ref())),
            }
        }
        let mut errors = Vec::new();
        let text = self
            .fluent
            .format_pattern(pattern, Some(&values), &mut errors);
        let text = if self.pseudo {
            pseudo::marked(&text)
        } else {
            text.into_owned()
        };
        Some((text, errors.is_empty()))
    }
}

fn write_latin(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    write_number(value, memoizer, Digits::Latin)
}

fn write_arabic(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    write_number(value, memoizer, Digits::Arabic)
}

fn write_number(
    value: &FluentValue<'_>,
    memoizer: &IntlLangMemoizer,
    digits: Digits,
) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let key = (digits, number.options.use_grouping);
    memoizer
        .with_try_get::<Numbers, _, _>(key, |numbers| match plural::shown(number) {
            Some(plain) => numbers.write(plain),
            None => numbers.write_fluent(number),
        })
        .ok()
}

/// Takes the isolation marks out of a text that is one word: an amount, a percentage.
pub(crate) fn as_one_word(text: &str) -> String {
    isolation::strip_isolation(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::argument::Count;
    use icu::plurals::{PluralCategory, PluralRules};

    const FORMS: &str = "
forms =
    { $count ->
        [zero] zero { $count }
        [one] one { $count }
        [two] two { $count }
        [few] few { $count }
        [many] many { $count }
       *[other] other { $count }
    }
exact =
    { $count ->
        [0] none
        [one] one
       *[other] other
    }
literal = { NUMBER(1234567) }
year = { NUMBER($count, useGrouping: \"false\") }
broken = { $count } { missing }
";

    fn bundle(lang: Lang) -> Bundle {
        Bundle::from_texts(lang, Digits::Latin, false, [FORMS].into_iter())
    }

    fn say(bundle: &Bundle, id: &str, count: Count) -> (String, bool) {
        let mut arguments = Arguments::with_capacity(1);
        arguments.number("count", count);
        bundle.format(id, None, &arguments).unwrap()
    }

    #[test]
    fn every_number_takes_the_form_of_cldr() {
        for language in crate::languages()
            .iter()
            .filter(|language| !language.pseudo)
        {
            let bundle = bundle(language.lang);
            let locale: icu::locale::Locale = language.formats.parse().unwrap();
            let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
            for number in (0_u32..=1200).chain([10_003, 100_011, 999_999]) {
                let form = match rules.category_for(number) {
                    PluralCategory::Zero => "zero",
                    PluralCategory::One => "one",
                    PluralCategory::Two => "two",
                    PluralCategory::Few => "few",
                    PluralCategory::Many => "many",
                    PluralCategory::Other => "other",
                };
                let (text, whole) = say(&bundle, "forms", number.into());
                assert!(
                    whole,
                    "nothing is missing for {number} in {}",
                    language.lang
                );
                let (said, digits) = text.split_once(' ').unwrap();
                assert_eq!(said, form, "{number} in {}", language.lang);
                let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
                assert_eq!(
                    digits,
                    number.to_string(),
                    "the number itself is shown, not its stand-in"
                );
            }
        }
    }

    #[test]
    fn an_exact_key_comes_before_a_form() {
        let english = bundle(Lang::ENGLISH);
        assert_eq!(
            say(&english, "exact", 0.into()).0,
            "none",
            "[0] is nought and nothing else"
        );
        assert_eq!(
            say(&english, "exact", 1.into()).0,
            "one",
            "and the forms go on"
        );
        assert_eq!(
            say(&english, "exact", 10.into()).0,
            "other",
            "as they do without it"
        );
    }

    #[test]
    fn literals_and_options_go_through_the_same_formatter() {
        let english = bundle(Lang::ENGLISH);
        assert_eq!(
            say(&english, "literal", 0.into()).0,
            "1,234,567",
            "a literal has separators too"
        );
        assert_eq!(
            say(&english, "year", 2019.into()).0,
            "2019",
            "which can be switched off"
        );
    }

    #[test]
    fn what_is_missing_is_told() {
        assert!(
            !say(&bundle(Lang::ENGLISH), "broken", 1.into()).1,
            "so that another language can stand in"
        );
    }
}
