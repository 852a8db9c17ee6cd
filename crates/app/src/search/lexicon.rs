use catalogue::search::{Demonyms, Lexicon, Thesaurus};
use l10n::{Digits, Localiser};

use crate::Host;

/// The vocabularies whose terms a query can name; each is also the name of the facet that it filters.
///
/// Kinds and statuses are not among them: "programme" and "planned" are words of too many titles.
const VOCABULARIES: [&str; 3] = ["theme", "topic", "mode"];

/// The labels of themes, topics, modes and the like in every language, and the names of languages.
///
/// A reader may type in any language, whatever the interface speaks.
pub(crate) fn lexicon(host: &Host) -> Lexicon {
    let speakers: Vec<Localiser> = l10n::languages()
        .iter()
        .filter(|language| !language.pseudo)
        .map(|language| Localiser::new(&language.lang, Digits::default()).plain())
        .collect();
    let mut terms: Vec<(String, String, Vec<String>)> = Vec::new();
    for vocabulary in VOCABULARIES {
        for code in host
            .vocabulary()
            .list(vocabulary)
            .into_iter()
            .flat_map(|list| list.codes())
        {
            let labels = speakers
                .iter()
                .filter_map(|speaker| speaker.term(vocabulary, code))
                .collect();
            terms.push((vocabulary.to_owned(), code.to_owned(), labels));
        }
    }
    for code in host.languages().codes() {
        let names = speakers
            .iter()
            .filter_map(|speaker| host.languages().name(code, speaker.lang().tag()))
            .chain(host.languages().endonym(code))
            .map(str::to_owned)
            .collect();
        terms.push(("language".to_owned(), code.to_owned(), names));
    }
    Lexicon::new(terms)
        .with_places(host.places())
        .with_demonyms(Demonyms::bundled())
        .with_thesaurus(Thesaurus::bundled())
}
