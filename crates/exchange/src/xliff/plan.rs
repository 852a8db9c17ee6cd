use catalogue::record::{Fingerprint, Localised, LocalisedText, TextState, TranslationState};

use super::{Incoming, State};

/// What taking in a text of translators would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The record has no text in the language yet.
    New(LocalisedText),
    /// It has another one, or this one in another state.
    Changed(LocalisedText),
    /// Nothing is different, or nobody has translated it yet.
    Same,
    /// The text was written in the language: it is no translation.
    Original,
    /// There is nothing to translate.
    Empty,
    /// It is made from an older original, and the record has a translation of the present one.
    Outdated,
}

/// Works out what taking in a text would do to the record's own text; nothing is written.
///
/// With `drafts`, everything is a draft that somebody has still to review. Without it, what a person has worked on counts
/// as reviewed: the tool has said so, or the text is not the draft that went out.
#[must_use]
pub fn plan(incoming: &Incoming, own: &Localised, lang: &str, drafts: bool) -> Verdict {
    let state = own.translation_state(lang);
    if state == Some(TranslationState::Original) {
        return Verdict::Original;
    }
    let Some(present) = own.basis_for(lang) else {
        return Verdict::Empty;
    };
    let target = incoming.target.as_deref().map(str::trim);
    let Some(target) = target.filter(|target| !target.is_empty()) else {
        return Verdict::Same;
    };
    let here = own.get(lang);
    let untouched = incoming
        .marker
        .is_some_and(|marker| marker.target() == Fingerprint::of(target))
        && incoming.state < State::Reviewed;
    if untouched && here.is_some() {
        // Nobody has worked on it: whatever the record has now is not older.
        return Verdict::Same;
    }
    let fresh = matches!(
        state,
        Some(TranslationState::Reviewed | TranslationState::Machine)
    );
    if incoming.basis != present && fresh {
        return Verdict::Outdated;
    }
    let text = LocalisedText {
        text: target.to_owned(),
        state: if untouched || drafts {
            TextState::Machine
        } else {
            TextState::Reviewed
        },
        basis: Some(incoming.basis),
    };
    match here {
        None => Verdict::New(text),
        // A draft does not take back what a person has checked already.
        Some(here) if here.text == text.text && drafts && here.basis == text.basis => Verdict::Same,
        Some(here) if *here == text => Verdict::Same,
        Some(_) => Verdict::Changed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::xliff::Marker;

    fn own(target: Option<(&str, TextState, &str)>) -> Localised {
        let original = ("en".to_owned(), LocalisedText::original("Training"));
        let translation = target.map(|(text, state, of)| {
            let text = LocalisedText {
                text: text.to_owned(),
                state,
                basis: Some(Fingerprint::of(of)),
            };
            ("fr".to_owned(), text)
        });
        std::iter::once(original).chain(translation).collect()
    }

    fn incoming(target: &str, state: State, marker: Option<Marker>, of: &str) -> Incoming {
        Incoming {
            line: 1,
            reference: "initiative:x".to_owned(),
            field: "title".to_owned(),
            basis: Fingerprint::of(of),
            target: Some(target.to_owned()),
            state,
            marker,
        }
    }

    fn state(verdict: &Verdict) -> Option<(&str, TextState)> {
        match verdict {
            Verdict::New(text) | Verdict::Changed(text) => Some((&text.text, text.state)),
            _ => None,
        }
    }

    const DRAFT: (&str, TextState, &str) = ("Formation", TextState::Machine, "Training");

    fn machine(text: &str) -> Option<Marker> {
        Some(Marker::Machine(Fingerprint::of(text)))
    }

    #[test]
    fn an_untouched_draft_stays_a_draft_and_a_touched_one_is_a_persons() {
        let own = own(Some(DRAFT));
        let untouched = incoming(
            "Formation",
            State::Translated,
            machine("Formation"),
            "Training",
        );
        assert_eq!(
            plan(&untouched, &own, "fr", false),
            Verdict::Same,
            "nobody has worked on it"
        );
        let confirmed = incoming("Formation", State::Translated, None, "Training");
        assert_eq!(
            state(&plan(&confirmed, &own, "fr", false)),
            Some(("Formation", TextState::Reviewed)),
            "the tool took the mark away: a person has confirmed the words"
        );
        let edited = incoming("Stage", State::Translated, machine("Formation"), "Training");
        assert_eq!(
            state(&plan(&edited, &own, "fr", false)),
            Some(("Stage", TextState::Reviewed)),
            "other words than went out are somebody's own, whatever the tool left standing"
        );
        assert_eq!(
            state(&plan(&edited, &own, "fr", true)),
            Some(("Stage", TextState::Machine)),
            "unless the importer says that they are drafts"
        );
    }

    #[test]
    fn an_older_original_is_known_for_what_it_is() {
        let late = incoming("Cours", State::Final, None, "Course");
        assert_eq!(
            plan(&late, &own(Some(DRAFT)), "fr", false),
            Verdict::Outdated,
            "it does not replace a translation of the present original"
        );
        let Verdict::New(text) = plan(&late, &own(None), "fr", false) else {
            panic!("where there is none it is better than nothing");
        };
        let mut with = own(None);
        with.0.insert("fr".to_owned(), text);
        assert_eq!(
            with.translation_state("fr"),
            Some(TranslationState::Stale),
            "and it shows as stale"
        );
    }

    #[test]
    fn what_is_no_translation_is_told_apart() {
        let text = incoming("Training", State::Final, None, "Training");
        assert_eq!(
            plan(&text, &Localised::default(), "fr", false),
            Verdict::Empty,
            "a field without any text"
        );
        let mut both = own(None);
        both.0
            .insert("fr".to_owned(), LocalisedText::original("Formation"));
        assert_eq!(
            plan(&text, &both, "fr", false),
            Verdict::Original,
            "a text that was written in the language"
        );
        let mut nothing = text;
        nothing.target = None;
        assert_eq!(
            plan(&nothing, &own(None), "fr", false),
            Verdict::Same,
            "what nobody has translated yet changes nothing"
        );
    }
}
