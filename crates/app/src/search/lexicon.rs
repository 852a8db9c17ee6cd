use std::sync::LazyLock;

use catalogue::place::{Languages, Places};
use catalogue::search::{Aliases, Demonyms, Lexicon, Thesaurus};
use catalogue::vocabulary::Vocabulary;
use l10n::{Digits, Localiser};

/// The vocabularies whose terms a query can name; each is also the name of the facet that it filters.
///
/// Kinds and statuses are not among them: "programme" and "planned" are words of too many titles.
const VOCABULARIES: [&str; 3] = ["theme", "topic", "mode"];

/// Starts to read the words that a query can name, on a thread of its own: they are the same for every store, so that they can be
/// ready when the store is.
pub fn get_ready() {
    // Without a thread the first search reads them.
    let _ = std::thread::Builder::new()
        .name("words".to_owned())
        .spawn(lexicon);
}

/// The words that a query can name; read once, when first asked for.
pub(crate) fn lexicon() -> &'static Lexicon {
    static LEXICON: LazyLock<Lexicon> = LazyLock::new(read);
    &LEXICON
}

/// The labels of themes, topics, modes and the like in every language, and the names of languages.
///
/// A reader may type in any language, whatever the interface speaks.
fn read() -> Lexicon {
    let speakers: Vec<Localiser> = l10n::languages()
        .iter()
        .filter(|language| !language.pseudo)
        .map(|language| Localiser::new(&language.lang, Digits::default()).plain())
        .collect();
    let mut terms: Vec<(String, String, Vec<String>)> = Vec::new();
    for vocabulary in VOCABULARIES {
        for code in Vocabulary::bundled()
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
    let languages = Languages::bundled();
    for code in languages.codes() {
        let names = speakers
            .iter()
            .filter_map(|speaker| languages.name(code, speaker.lang().tag()))
            .chain(languages.endonym(code))
            .map(str::to_owned)
            .collect();
        terms.push(("language".to_owned(), code.to_owned(), names));
    }
    Lexicon::new(terms)
        .with_places(Places::bundled())
        .with_demonyms(Demonyms::bundled())
        .with_thesaurus(Thesaurus::bundled())
        .with_organisations(Aliases::bundled())
}
