use std::ops::Range;

use catalogue::record::{Localised, TextState};
use catalogue::search::{Demonyms, Facet, Thesaurus};

use super::Presenter;
use crate::api;

impl Presenter<'_> {
    /// The text that the reader is shown, with what must be said about it; `None` when there is none in any language.
    pub(crate) fn text(&self, localised: &Localised) -> Option<api::Text> {
        self.text_in(localised, self.text_lang())
    }

    /// The same in a language that is not the reader's own.
    pub(crate) fn text_in(&self, localised: &Localised, lang: &str) -> Option<api::Text> {
        localised.best(lang).map(|shown| api::Text {
            text: shown.text.to_owned(),
            lang: shown.lang.to_owned(),
            state: text_state(shown.state),
            stale: shown.stale,
            fallback: shown.fallback,
        })
    }

    /// A text inside a sentence of the reader's language: a title, the name of an organisation.
    pub(crate) fn within(&self, text: &api::Text) -> String {
        self.loc().foreign(&text.text, &text.lang)
    }

    /// A text that is only there in English, as editors' notes are.
    pub(crate) fn english(&self, text: &str) -> api::Text {
        api::Text {
            text: text.to_owned(),
            lang: "en".to_owned(),
            state: api::TextState::Original,
            stale: false,
            fallback: self.reader().data_lang() != "en",
        }
    }

    /// Code and label of a term; a code that the vocabulary does not know stands for itself.
    pub(crate) fn term(&self, vocabulary: &str, code: &str) -> api::Term {
        let label = self
            .loc()
            .term(vocabulary, code)
            .unwrap_or_else(|| code.to_owned());
        api::Term {
            code: code.to_owned(),
            label,
        }
    }

    /// Every term of a vocabulary, in its order.
    pub(crate) fn terms(&self, vocabulary: &str) -> Vec<api::Term> {
        self.vocabulary()
            .list(vocabulary)
            .into_iter()
            .flat_map(|list| list.codes())
            .map(|code| self.term(vocabulary, code))
            .collect()
    }

    /// The answer of the self-check for one principle, with its note.
    pub(crate) fn self_check(&self, principle: &str, answer: &str, note: Option<&str>) -> String {
        let principle = self.term("principle", principle).label;
        let answer = self.term("principle-answer", answer).label;
        match note {
            Some(note) => self.loc().write_self_check_note(principle, answer, note),
            None => self.loc().write_self_check(principle, answer),
        }
    }

    /// A concept that the search recognised.
    pub(crate) fn concept(&self, facet: Facet, code: &str) -> api::Term {
        let label = match facet {
            Facet::Place => return self.place_term(code),
            Facet::Concept => {
                return api::Term {
                    code: code.to_owned(),
                    label: Thesaurus::bundled()
                        .label(code, self.reader().data_lang())
                        .to_owned(),
                };
            }
            Facet::Language => return self.language(code),
            Facet::Theme if self.vocabulary().has("topic", code) => "topic",
            Facet::Status if !self.vocabulary().has("status", code) => "window",
            other => other.code(),
        };
        self.term(label, code)
    }

    /// A place or a group of places.
    pub(crate) fn place_term(&self, code: &str) -> api::Term {
        if let Some(group) = Demonyms::bundled().group(code) {
            return api::Term {
                code: code.to_owned(),
                label: group.label(self.reader().data_lang()).to_owned(),
            };
        }
        let place = self.place(code);
        api::Term {
            code: place.code,
            label: place.label,
        }
    }

    /// A language with its name in the reader's language.
    pub(crate) fn language(&self, code: &str) -> api::Term {
        api::Term {
            code: code.to_owned(),
            label: self.language_name(code),
        }
    }
}

pub(crate) fn text_state(state: TextState) -> api::TextState {
    match state {
        TextState::Original => api::TextState::Original,
        TextState::Reviewed => api::TextState::Reviewed,
        TextState::Machine => api::TextState::Machine,
    }
}

/// The kind on the wire; `None` for the internal kinds.
pub(crate) fn api_kind(kind: catalogue::Kind) -> Option<api::Kind> {
    match kind {
        catalogue::Kind::Initiative => Some(api::Kind::Initiative),
        catalogue::Kind::Programme => Some(api::Kind::Programme),
        catalogue::Kind::Need => Some(api::Kind::Need),
        catalogue::Kind::Organisation => Some(api::Kind::Organisation),
        catalogue::Kind::Resource => Some(api::Kind::Resource),
        catalogue::Kind::Place
        | catalogue::Kind::Case
        | catalogue::Kind::Shortlist
        | catalogue::Kind::Assessment => None,
    }
}

/// The kind in the domain.
pub(crate) fn domain_kind(kind: api::Kind) -> catalogue::Kind {
    match kind {
        api::Kind::Initiative => catalogue::Kind::Initiative,
        api::Kind::Programme => catalogue::Kind::Programme,
        api::Kind::Need => catalogue::Kind::Need,
        api::Kind::Organisation => catalogue::Kind::Organisation,
        api::Kind::Resource => catalogue::Kind::Resource,
    }
}

/// Byte ranges as pairs of UTF-16 offsets, which is how a window counts.
///
/// The ranges are in order and do not overlap; one that does not lie on character boundaries is left out.
pub(crate) fn utf16_marks(text: &str, ranges: &[Range<usize>]) -> Vec<[u32; 2]> {
    let mut marks = Vec::with_capacity(ranges.len());
    let (mut at, mut units) = (0_usize, 0_u32);
    let mut advance = |to: usize| -> Option<u32> {
        let part = text.get(at..to)?;
        units += part.chars().map(|c| c.len_utf16() as u32).sum::<u32>();
        at = to;
        Some(units)
    };
    for range in ranges {
        if let (Some(start), Some(end)) = (advance(range.start), advance(range.end)) {
            marks.push([start, end]);
        }
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_counted_as_a_window_counts() {
        let text = "😀 réseau national";
        let start = text.find("réseau").unwrap();
        let ranges = vec![
            start..start + "réseau".len(),
            text.find("national").unwrap()..text.len(),
        ];
        assert_eq!(
            utf16_marks(text, &ranges),
            [[3, 9], [10, 18]],
            "an emoji is two units, an accented letter one"
        );
    }

    #[test]
    fn a_range_inside_a_character_is_left_out() {
        let half = std::iter::once(1..2).collect::<Vec<_>>();
        assert_eq!(
            utf16_marks("é", &half),
            Vec::<[u32; 2]>::new(),
            "half a letter cannot be marked"
        );
    }
}
