use std::cmp::Ordering;

use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use l10n::{Digits, Lang, Localiser};

use crate::api;

/// Who reads an answer: the language, its messages and its alphabet.
pub struct Reader {
    localiser: Localiser,
    /// `None` where the collation data lack the language; then the order is that of folded names.
    collator: Option<CollatorBorrowed<'static>>,
}

impl Reader {
    /// A reader of a language, with the digits that the settings ask for.
    #[must_use]
    pub fn new(lang: Lang, digits: api::Digits) -> Self {
        let digits = match digits {
            api::Digits::Latn => Digits::Latin,
            api::Digits::Arab => Digits::Arabic,
        };
        let localiser = Localiser::new(&lang, digits);
        let collator = lang
            .language()
            .formats
            .parse::<icu::locale::Locale>()
            .ok()
            .and_then(|locale| Collator::try_new(locale.into(), CollatorOptions::default()).ok());
        Self {
            localiser,
            collator,
        }
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.localiser.lang()
    }

    /// The language of data to prefer; a reader of a pseudo-locale reads the data in English.
    #[must_use]
    pub fn data_lang(&self) -> &'static str {
        let lang = self.localiser.lang();
        if lang.is_pseudo() {
            Lang::ENGLISH.tag()
        } else {
            lang.tag()
        }
    }

    /// Messages, numbers, dates.
    #[must_use]
    pub fn localiser(&self) -> &Localiser {
        &self.localiser
    }

    /// The order of two names in the reader's alphabet.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        match &self.collator {
            Some(collator) => collator.compare(a, b),
            None => a.to_lowercase().cmp(&b.to_lowercase()),
        }
    }
}

impl std::fmt::Debug for Reader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader")
            .field("localiser", &self.localiser)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_the_order_of_the_alphabet() {
        let reader = Reader::new(Lang::from_tag("fr").unwrap_or_default(), api::Digits::Latn);
        let mut names = vec!["Zambie", "Égypte", "Espagne", "Albanie"];
        names.sort_by(|a, b| reader.compare(a, b));
        assert_eq!(
            names,
            ["Albanie", "Égypte", "Espagne", "Zambie"],
            "an accent does not send a name to the end"
        );
    }
}
