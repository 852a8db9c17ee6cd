use super::localised::{Fingerprint, Localised, LocalisedText, TextState};

/// How a text stands in a language that it can be translated into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TranslationState {
    /// There is no text in this language.
    Missing,
    /// The original has changed since the translation was made. Computed, never stored.
    Stale,
    /// A machine draft of the present original, which nobody has reviewed.
    Machine,
    /// A translation of the present original that a person has checked.
    Reviewed,
    /// The text was written in this language: there is nothing to translate.
    Original,
}

impl TranslationState {
    /// Every state, the one with most to do first.
    pub const ALL: [Self; 5] = [
        Self::Missing,
        Self::Stale,
        Self::Machine,
        Self::Reviewed,
        Self::Original,
    ];

    /// True for a text that waits for a translator.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Missing | Self::Stale | Self::Machine)
    }
}

impl Localised {
    /// The text that a translation into `lang` is made from, with its language: the original, else English, else any other.
    #[must_use]
    pub fn source_for(&self, lang: &str) -> Option<(&str, &LocalisedText)> {
        let other = |tag: &&str| *tag != lang;
        let tag = self
            .original_lang()
            .filter(other)
            .or_else(|| Some("en").filter(|tag| other(tag) && self.get(tag).is_some()))
            .or_else(|| self.iter().map(|(tag, _)| tag).find(other))?;
        Some((tag, self.get(tag)?))
    }

    /// How the text stands in `lang`; `None` where there is no text in any language.
    #[must_use]
    pub fn translation_state(&self, lang: &str) -> Option<TranslationState> {
        let Some(text) = self.get(lang) else {
            return self.source_for(lang).map(|_| TranslationState::Missing);
        };
        Some(match text.state {
            TextState::Original => TranslationState::Original,
            _ if self.is_stale(lang) => TranslationState::Stale,
            TextState::Machine => TranslationState::Machine,
            TextState::Reviewed => TranslationState::Reviewed,
        })
    }

    /// The fingerprint of the text that a translation into `lang` is made from.
    #[must_use]
    pub fn basis_for(&self, lang: &str) -> Option<Fingerprint> {
        self.source_for(lang)
            .map(|(_, source)| Fingerprint::of(&source.text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn translation(text: &str, state: TextState, of: &str) -> LocalisedText {
        LocalisedText {
            text: text.into(),
            state,
            basis: Some(Fingerprint::of(of)),
        }
    }

    #[test]
    fn a_text_says_what_there_is_to_do_in_a_language() {
        let text: Localised = [
            ("en".to_owned(), LocalisedText::original("Training")),
            (
                "fr".to_owned(),
                translation("Formation", TextState::Machine, "Training"),
            ),
            (
                "es".to_owned(),
                translation("Formación", TextState::Reviewed, "Training"),
            ),
            (
                "pt".to_owned(),
                translation("Curso", TextState::Reviewed, "Course"),
            ),
        ]
        .into_iter()
        .collect();
        for (lang, state) in [
            ("en", TranslationState::Original),
            ("fr", TranslationState::Machine),
            ("es", TranslationState::Reviewed),
            ("pt", TranslationState::Stale),
            ("ar", TranslationState::Missing),
        ] {
            assert_eq!(text.translation_state(lang), Some(state), "{lang}");
        }
        assert_eq!(
            Localised::default().translation_state("fr"),
            None,
            "without any text there is nothing to translate"
        );
    }

    #[test]
    fn a_translation_is_made_from_the_original_and_never_from_itself() {
        let source =
            |text: &Localised, lang: &str| text.source_for(lang).map(|(of, _)| of.to_owned());
        let original: Localised = [
            ("es".to_owned(), LocalisedText::original("Curso")),
            (
                "en".to_owned(),
                translation("Course", TextState::Machine, "Curso"),
            ),
        ]
        .into_iter()
        .collect();
        assert_eq!(
            source(&original, "fr").as_deref(),
            Some("es"),
            "the original, though there is English"
        );
        assert_eq!(
            source(&original, "es").as_deref(),
            Some("en"),
            "another one for the original's own language"
        );
        let drafts: Localised = [(
            "fr".to_owned(),
            translation("Cours", TextState::Machine, "?"),
        )]
        .into_iter()
        .collect();
        assert_eq!(source(&drafts, "fr"), None, "a text is not its own source");
        assert_eq!(
            source(&drafts, "ar").as_deref(),
            Some("fr"),
            "without an original, what there is"
        );
    }
}
