use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::LazyLock;

use crate::search::analyser::{Chain, Joint, Run, scan, stem, stop};

use super::{Demonyms, Group, Thesaurus};

/// A concept that a text speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spoken {
    /// Number of the concept in the thesaurus, or of a group of places after those.
    pub concept: u16,
}

/// Finds concepts in texts of a known language.
#[derive(Clone, Debug, Default)]
pub struct Recogniser {
    /// By language, the phrases by their first key, longest first.
    phrases: HashMap<String, HashMap<Box<str>, Vec<Phrase>>>,
    /// By language, every key of every phrase.
    keys: HashMap<String, HashSet<Box<str>>>,
    han: HashMap<Box<str>, u16>,
    longest_han: usize,
    /// Acronyms by their folded form.
    acronyms: HashMap<Box<str>, u16>,
}

#[derive(Clone, Debug)]
struct Phrase {
    /// The keys after the first.
    rest: Box<[Box<str>]>,
    concept: u16,
}

/// A word of a text as phrases are compared: its stem in the language of the text.
struct Word {
    key: String,
    /// The folded word, if it was written in capitals.
    capitals: Option<String>,
}

impl Recogniser {
    /// For the bundled thesaurus.
    #[must_use]
    pub fn bundled() -> &'static Self {
        static BUNDLED: LazyLock<Recogniser> =
            LazyLock::new(|| Recogniser::new(Thesaurus::bundled(), &Demonyms::bundled().groups));
        &BUNDLED
    }

    /// For a thesaurus and groups of places, which are numbered after its concepts.
    #[must_use]
    pub fn new(thesaurus: &Thesaurus, groups: &[Group]) -> Self {
        let mut out = Self::default();
        for (number, concept) in thesaurus.iter() {
            for (lang, terms) in &concept.terms {
                for term in terms {
                    out.term(lang, term, number);
                }
            }
            for acronym in &concept.acronyms {
                let folded: String = words(&scan(acronym), "", &|_| true)
                    .into_iter()
                    .map(|word| word.key)
                    .collect();
                out.acronyms.entry(folded.into()).or_insert(number);
            }
        }
        for (number, group) in (0_u16..).skip(thesaurus.len()).zip(groups) {
            for (lang, names) in &group.names {
                names.iter().for_each(|name| out.term(lang, name, number));
            }
        }
        for phrases in out.phrases.values_mut().flat_map(HashMap::values_mut) {
            phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.rest.len()));
        }
        out
    }

    fn term(&mut self, lang: &str, term: &str, concept: u16) {
        let runs = scan(term);
        if let [Run::Han(chars)] = runs.as_slice() {
            if chars.len() >= 2 {
                self.longest_han = self.longest_han.max(chars.len());
                let text: String = chars.iter().map(|part| part.text.as_str()).collect();
                self.han.entry(text.into()).or_insert(concept);
            }
            return;
        }
        let words = words(&runs, lang, &|_| true);
        // A term that is an acronym in a language (`СМИ`, `НПО`) is one, and small letters do not make it.
        if let [word] = words.as_slice()
            && let Some(acronym) = &word.capitals
        {
            self.acronyms
                .entry(acronym.as_str().into())
                .or_insert(concept);
            return;
        }
        let known = self.keys.entry(lang.to_owned()).or_default();
        known.extend(words.iter().map(|word| Box::<str>::from(word.key.as_str())));
        let mut keys = words.into_iter().map(|word| Box::<str>::from(word.key));
        let Some(first) = keys.next() else { return };
        let rest: Box<[Box<str>]> = keys.collect();
        let phrases = self
            .phrases
            .entry(lang.to_owned())
            .or_default()
            .entry(first)
            .or_default();
        if !phrases.iter().any(|known| known.rest == rest) {
            phrases.push(Phrase { rest, concept });
        }
    }

    /// Adds the concepts that a text speaks of: the longest term at each place, and no word twice.
    pub fn add(&self, text: &str, lang: &str, out: &mut BTreeSet<Spoken>) {
        let lang = lang.split('-').next().unwrap_or(lang);
        let runs = scan(text);
        for run in &runs {
            if let Run::Han(chars) = run {
                let chars: Vec<&str> = chars.iter().map(|part| part.text.as_str()).collect();
                self.add_han(&chars, out);
            }
        }
        let keys = self.keys.get(lang);
        let words = words(&runs, lang, &|key| {
            keys.is_some_and(|keys| keys.contains(key))
        });
        let phrases = self.phrases.get(lang);
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let acronym = word
                .capitals
                .as_deref()
                .and_then(|word| self.acronyms.get(word));
            let found = phrases
                .and_then(|phrases| phrases.get(word.key.as_str()))
                .and_then(|phrases| {
                    phrases.iter().find(|phrase| {
                        words
                            .get(at + 1..=at + phrase.rest.len())
                            .is_some_and(|next| {
                                next.iter()
                                    .zip(&phrase.rest)
                                    .all(|(word, key)| word.key == **key)
                            })
                    })
                });
            at += match (found, acronym) {
                (Some(phrase), _) => {
                    out.insert(Spoken {
                        concept: phrase.concept,
                    });
                    1 + phrase.rest.len()
                }
                (None, Some(concept)) => {
                    out.insert(Spoken { concept: *concept });
                    1
                }
                (None, None) => 1,
            };
        }
    }

    /// Longest first wherever it begins: in `提供电子证据` stands `电子证据`, not `供电`.
    fn add_han(&self, chars: &[&str], out: &mut BTreeSet<Spoken>) {
        let mut found: Vec<(usize, usize, u16)> = Vec::new();
        for start in 0..chars.len() {
            let mut text = String::new();
            for (length, char) in (1..=self.longest_han).zip(chars.iter().skip(start)) {
                text.push_str(char);
                if let Some(concept) = self.han.get(text.as_str()) {
                    found.push((length, start, *concept));
                }
            }
        }
        found.sort_unstable_by_key(|(length, start, _)| (std::cmp::Reverse(*length), *start));
        let mut taken = vec![false; chars.len()];
        for (length, start, concept) in found {
            if let Some(place) = taken.get_mut(start..start + length)
                && !place.contains(&true)
            {
                place.fill(true);
                out.insert(Spoken { concept });
            }
        }
    }
}

/// The words of a text that are not function words, each by the key of its language; `cyber crime` and `cyber-crime` are one word
/// if any term has it, but not the second and third of `exercice cyber international`.
fn words(runs: &[Run], lang: &str, known: &dyn Fn(&str) -> bool) -> Vec<Word> {
    let mut out: Vec<Word> = Vec::new();
    let mut before: Option<(String, usize)> = None;
    for run in runs {
        let Run::Chain(chain) = run else {
            before = None;
            continue;
        };
        if chain.is_acronym() {
            let whole: String = chain.parts.iter().map(|part| part.text.as_str()).collect();
            out.push(Word {
                key: whole.clone(),
                capitals: Some(whole),
            });
            before = None;
            continue;
        }
        for (n, part) in chain.parts.iter().enumerate() {
            let hyphen = joint(chain, n) == Some(Joint::Hyphen);
            let near = |first: &str| hyphen || (n == 0 && stem::is_cyber_prefix(first));
            let combined = before
                .take()
                .filter(|(first, end)| near(first) && part.start.saturating_sub(*end) <= 3)
                .map(|(first, _)| (key(&format!("{first}{}", part.text), lang), first))
                .filter(|(whole, _)| known(whole));
            let combining = stem::is_combining(&part.text);
            before = combining.then(|| (part.text.clone(), part.end));
            if let Some((whole, first)) = combined {
                if !stop::is_stop(&first) {
                    out.pop();
                }
                out.push(Word {
                    key: whole,
                    capitals: None,
                });
            } else if !stop::is_stop(&part.text) || part.capitals {
                let capitals = part.capitals.then(|| part.text.clone());
                out.push(Word {
                    key: key(&part.text, lang),
                    capitals,
                });
            }
        }
    }
    out
}

fn joint(chain: &Chain, n: usize) -> Option<Joint> {
    n.checked_sub(1).and_then(|n| chain.joints.get(n)).copied()
}

/// What inflections of a word share in a language.
fn key(word: &str, lang: &str) -> String {
    stem::key(word, lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spoken(text: &str, lang: &str) -> Vec<&'static str> {
        let mut out = BTreeSet::new();
        Recogniser::bundled().add(text, lang, &mut out);
        let ids: Vec<&str> = Thesaurus::bundled()
            .iter()
            .filter(|(number, _)| out.contains(&Spoken { concept: *number }))
            .map(|(_, concept)| concept.id.as_str())
            .collect();
        ids
    }

    #[test]
    fn a_concept_is_found_in_any_language_spelling_and_inflection() {
        for (lang, text, concept) in [
            (
                "en",
                "Support to the national computer emergency response teams",
                "csirt",
            ),
            ("en", "CERT-MU: training in Mauritius", "csirt"),
            ("en", "Cyber-crime in the Pacific", "cybercrime"),
            ("en", "Cyber crime in the Pacific", "cybercrime"),
            ("fr", "Lutte contre la cybercriminalité", "cybercrime"),
            (
                "es",
                "Fortalecimiento de los equipos de respuesta a incidentes",
                "csirt",
            ),
            ("ru", "Обучение судей", "judges"),
            ("ar", "تدريب القضاة والمدعين العامين", "judges"),
            ("zh", "为法官提供电子证据培训", "electronic-evidence"),
        ] {
            assert!(
                spoken(text, lang).contains(&concept),
                "{lang} `{text}`: {:?}",
                spoken(text, lang)
            );
        }
    }

    #[test]
    fn words_of_another_language_are_not_taken_for_terms() {
        assert!(
            !spoken("Red team", "en").contains(&"network-security"),
            "`red` is a network in Spanish only"
        );
        assert!(
            !spoken("policy of the sea", "en").contains(&"soc"),
            "an acronym has capitals"
        );
    }
}
