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
        let folder = if lang.is_pseudo() { Lang::ENGLISH.tag() } else { lang.tag() };
        let texts = FILES.iter().filter(|(tag, _)| *tag == folder).map(|(_, text)| *text);
        Self::from_texts(lang, digits, isolating, texts)
    }

    fn from_texts<'a>(lang: Lang, digits: Digits, isolating: bool, texts: impl Iterator<Item = &'a str>) -> Self {
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
        Self { fluent, plurals, pseudo: lang.is_pseudo() }
    }

    /// Whether the message, or this attribute of it, stands in this locale.
    pub(crate) fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.fluent.get_message(id).is_some_and(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).is_some(),
            None => message.value().is_some(),
        })
    }

    /// Formats a message; the flag says whether everything it refers to was there.
    pub(crate) fn format(&self, id: &str, attribute: Option<&str>, arguments: &Arguments<'_>) -> Option<(String, bool)> {
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
        let text = self.fluent.format_pattern(pattern, Some(&values), &mut errors);
        let text = if self.pseudo { pseudo::marked(&text) } else { text.into_owned() };
        Some((text, errors.is_empty()))
    }
}

fn write_latin(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    write_number(value, memoizer, Digits::Latin)
}

fn write_arabic(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    write_number(value, memoizer, Digits::Arabic)
}

fn write_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer, digits: Digits) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
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
