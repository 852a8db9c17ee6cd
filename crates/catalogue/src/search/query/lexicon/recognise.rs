use std::collections::HashMap;

use super::{Label, Lexicon, Recognised, keys};
use crate::search::analyser::{stem, stop};
use crate::search::columns::Facet;
use crate::search::query::asking::{asks_how, asks_where, needs_something};
use crate::search::query::parse::{HanRun, Parsed, Unit};

/// The longest label that is looked for, in words.
const LONGEST: usize = 7;

/// A label that more concepts than this share recognises nothing.
const MOST_MEANINGS: usize = 6;

/// Shorter single words count only in their own language: `red` is a net in Spanish, `cours` a lesson in French.
const FOREIGN_LETTERS: usize = 7;

/// A shorter word is not taken for the beginning of a name …
const SHORTEST_BEGINNING: usize = 4;
/// … or of a term, of which many begin alike.
const SHORTEST_BEGINNING_OF_TERM: usize = 6;
/// How sure it is that what a word is the beginning of is meant.
const BEGUN: f32 = 0.8;

/// The concept of a need that somebody has stated.
const NEEDS: &str = "stated-needs";
/// The concept of a guide.
const GUIDES: &str = "toolkit-guide";
/// The concept of a place where much is kept.
const PORTALS: &str = "portal";

/// What was recognised in a query.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recognition {
    /// The concepts.
    pub concepts: Vec<Recognised>,
    /// Pairs of Han across the edge of a recognised word: they are no words.
    pub edges: Vec<usize>,
}

/// The words of units, as one text.
fn words_of(units: &[Unit]) -> String {
    let words: Vec<&str> = units.iter().map(|unit| unit.word.as_str()).collect();
    words.join(" ")
}

impl Lexicon {
    /// Finds the concepts that a query names: longest span first, and no word is used twice.
    #[must_use]
    pub fn recognise(&self, query: &Parsed, reader_lang: &str) -> Recognition {
        let mut out = Recognition::default();
        for run in &query.han {
            self.recognise_han(run, query.units.len(), &mut out);
        }
        let reader = reader_lang.split('-').next().unwrap_or(reader_lang);
        let demanded: Vec<(usize, &Unit)> = query
            .units
            .iter()
            .enumerate()
            .filter(|(_, unit)| !unit.stop && !unit.han)
            .collect();
        let hits: Vec<HashMap<u32, u32>> = demanded
            .iter()
            .map(|(_, unit)| self.word(&unit.word))
            .collect();
        let mut used = vec![false; demanded.len()];
        let whole = format!(" {} ", words_of(&query.units));
        let text =
            |from: usize, to: usize| words_of(query.units.get(from..=to).unwrap_or_default());
        // Whole labels first. Then a part of a label, but only if it is all that is left of the query: `critical infrastructure
        // Kenya` means the protection of it, `international security in cyberspace` does not mean international law.
        for part in [false, true] {
            let left = used.iter().filter(|used| !**used).count();
            // Of two that are as long, first the one that is written exactly so: `internet of things` before `security on the internet`.
            let passes = (1..=LONGEST.min(demanded.len()))
                .rev()
                .flat_map(|length| [(length, true), (length, false)]);
            for (length, exact) in passes {
                if part && (exact || length != left) {
                    continue;
                }
                for start in 0..=demanded.len() - length {
                    let span = start..start + length;
                    if used
                        .get(span.clone())
                        .is_none_or(|used| used.contains(&true))
                    {
                        continue;
                    }
                    let mut found = hits
                        .get(span.clone())
                        .map(|hits| self.span(hits, part))
                        .unwrap_or_default();
                    let (Some((first, unit)), Some((last, last_unit))) =
                        (demanded.get(start), demanded.get(start + length - 1))
                    else {
                        continue;
                    };
                    if found.is_empty() && length == 2 && !part && !exact {
                        // `سري لانكا` is `سريلانكا`; as it stands, for the end of the second word is no ending of the first.
                        let joined = format!("{}{}", unit.word, last_unit.word);
                        let labels = self.words.get(&joined).into_iter().flatten();
                        let labels = labels.map(|(label, at)| (*label, 1 << at)).collect();
                        found = self.span(&[labels], false);
                    }
                    found.retain(|(id, _)| self.is_whole(*id, &whole));
                    // A word of asking is a concept only as it stands: `aide` is not `aidants`.
                    let as_written = exact || (length == 1 && stop::is_asking(&unit.word));
                    let written = as_written.then(|| text(*first, *last));
                    let found = found
                        .into_iter()
                        .filter(|(id, _)| {
                            let label = self
                                .labels
                                .get(*id as usize)
                                .map(|label| &*label.text)
                                .unwrap_or_default();
                            written.as_ref().is_none_or(|text| {
                                label == text || (!exact && stop::is_asking(label))
                            })
                        })
                        .collect();
                    let mut found = self.native(found, unit, length, reader);
                    if found.is_empty() && length == 1 && !part && !exact {
                        // `cyberpolice` is the police; but the half of a word that is not finished yet (`cyberdiplom`) is none.
                        let half = stem::second_half(&unit.word)
                            .filter(|_| self.longer(&unit.word).next().is_none())
                            .map(|half| self.span(&[self.word(half)], false))
                            .unwrap_or_default();
                        found = self
                            .native(half, unit, 1, reader)
                            .into_iter()
                            .map(|(concept, _)| (concept, 0.9))
                            .collect();
                    }
                    if found.is_empty() {
                        continue;
                    }
                    used.get_mut(span)
                        .into_iter()
                        .flatten()
                        .for_each(|used| *used = true);
                    for (concept, trust) in found {
                        if let Some((facet, code)) = self.concepts.get(concept as usize) {
                            out.concepts.push(Recognised {
                                facet: *facet,
                                code: code.clone(),
                                units: *first..*last + 1,
                                trust,
                            });
                        }
                    }
                }
            }
        }
        for ((at, unit), _) in demanded.iter().zip(&used).filter(|(_, used)| !**used) {
            // A short word that is finished is a word: `суда` are courts, not the Sudan.
            let typing = unit.terms.iter().any(|term| term.prefix);
            if !typing && unit.word.chars().count() <= SHORTEST_BEGINNING {
                continue;
            }
            if let Some((facet, code)) = self.begun(&unit.word) {
                out.concepts.push(Recognised {
                    facet,
                    code,
                    units: *at..at + 1,
                    trust: BEGUN,
                });
            }
        }
        out.concepts.retain(|found| {
            found.code != NEEDS || !needs_something(&query.units, found.units.start)
        });
        for (at, code) in [(asks_how(query), GUIDES), (asks_where(query), PORTALS)] {
            let known = || self.thesaurus().is_some_and(|all| all.get(code).is_some());
            if let Some(at) = at
                && known()
                && !out.concepts.iter().any(|found| found.code == code)
            {
                out.concepts.push(Recognised {
                    facet: Facet::Concept,
                    code: code.to_owned(),
                    units: at..at + 1,
                    trust: 0.8,
                });
            }
        }
        out
    }

    /// Words of labels that begin with a word and are longer.
    fn longer<'l>(&'l self, word: &'l str) -> impl Iterator<Item = &'l str> {
        let from = word.chars().next().into_iter();
        from.flat_map(|first| self.words_from(first))
            .skip_while(move |known| *known < word)
            .take_while(move |known| known.starts_with(word))
            .filter(move |known| known.len() > word.len())
    }

    /// The place or term that a word is the beginning of, if all labels of one word that begin so mean the same.
    fn begun(&self, word: &str) -> Option<(Facet, String)> {
        let length = word.chars().count();
        if length < SHORTEST_BEGINNING || self.knows(word) {
            return None;
        }
        let mut meant = None;
        for label in self
            .longer(word)
            .flat_map(|longer| self.words.get(longer).into_iter().flatten())
            .filter_map(|(label, _)| self.labels.get(*label as usize))
            .filter(|label| label.words == 1)
        {
            let concept = self.concepts.get(label.concept as usize)?;
            if meant.is_some_and(|known| known != concept) {
                return None;
            }
            meant = Some(concept);
        }
        meant
            .filter(|(facet, _)| match facet {
                Facet::Place => true,
                Facet::Concept => length >= SHORTEST_BEGINNING_OF_TERM,
                _ => false,
            })
            .cloned()
    }

    /// The labels that have a word of the query, each with the set of its words that match.
    fn word(&self, word: &str) -> HashMap<u32, u32> {
        let mut out: HashMap<u32, u32> = HashMap::new();
        for key in keys(word, None) {
            for (label, at) in self.words.get(&key).into_iter().flatten() {
                *out.entry(*label).or_default() |= 1 << at;
            }
        }
        out
    }

    /// False for a term that is one word beside function words, if the query (between spaces) does not have them too: who asks for a
    /// `curso` does not ask for what is `en curso`.
    fn is_whole(&self, label: u32, query: &str) -> bool {
        self.labels.get(label as usize).is_none_or(|label| {
            let concept = self.concepts.get(label.concept as usize);
            label.words > 1
                || !label.text.contains(' ')
                || concept.is_none_or(|(facet, _)| *facet != Facet::Concept)
                || query.contains(&format!(" {} ", label.text))
        })
    }

    /// The labels of which all words of a span are the whole, or a good part, with the trust that each deserves.
    fn span(&self, hits: &[HashMap<u32, u32>], part: bool) -> Vec<(u32, f32)> {
        let Some((first, rest)) = hits.split_first() else {
            return Vec::new();
        };
        let mut out: Vec<(u32, f32)> = Vec::new();
        for (id, mask) in first {
            let Some(label) = self.labels.get(*id as usize) else {
                continue;
            };
            let masks: Option<Vec<u32>> = rest.iter().map(|hits| hits.get(id).copied()).collect();
            let Some(masks) = masks else { continue };
            let together = masks
                .iter()
                .fold(*mask, |all, mask| all | mask)
                .count_ones() as usize;
            if together < hits.len() {
                continue;
            }
            let words = usize::from(label.words);
            let facet = self
                .concepts
                .get(label.concept as usize)
                .map(|(facet, _)| *facet);
            // `South` is not South Africa, but `critical infrastructure` is the topic of its protection. The thesaurus has
            // the short forms of its terms by itself.
            let whole = matches!(
                facet,
                Some(Facet::Place | Facet::Concept | Facet::Organisation)
            );
            if hits.len() == words {
                out.push((*id, 1.0));
            } else if part && !whole && hits.len() >= 2 && hits.len() * 2 >= words {
                out.push((*id, 0.7));
            }
        }
        out
    }

    /// The concepts of labels, those of the reader's language before others; a short word of another language is no label.
    fn native(
        &self,
        found: Vec<(u32, f32)>,
        unit: &Unit,
        length: usize,
        reader: &str,
    ) -> Vec<(u32, f32)> {
        let latin = stem::is_latin(&unit.word);
        let own = |lang: Option<&str>| match lang {
            None => true,
            Some(lang) => {
                !latin || lang == reader || (lang == "en" && !stem::LATIN.contains(&reader))
            }
        };
        let long = length > 1 || unit.word.chars().count() >= FOREIGN_LETTERS;
        let label = |id: u32| self.labels.get(id as usize);
        let is_own = |id: u32| label(id).is_some_and(|label| own(label.lang.as_deref()));
        let any_own = found.iter().any(|(id, _)| is_own(*id));
        // A single word of another language is one only as it stands: the stems of two languages meet by chance.
        let as_written = |label: &Label| length > 1 || *label.text == *unit.word;
        let mut best: HashMap<u32, f32> = HashMap::new();
        for (id, trust) in found {
            if let Some(label) = label(id)
                && (is_own(id) || (long && !any_own && as_written(label)))
            {
                let known = best.entry(label.concept).or_default();
                *known = known.max(trust);
            }
        }
        let mut out: Vec<(u32, f32)> = best.into_iter().collect();
        out.sort_unstable_by_key(|(concept, _)| *concept);
        if out.len() > MOST_MEANINGS {
            Vec::new()
        } else {
            out
        }
    }

    /// Finds labels in a run of Han, longest first wherever they begin.
    fn recognise_han(&self, run: &HanRun, units: usize, out: &mut Recognition) {
        let count = run.chars.len();
        // 0 is not recognised; any other number is the span that a character belongs to.
        let mut spans = vec![0_usize; count];
        let mut number = 0;
        for length in (2..=self.longest_han.min(count)).rev() {
            for start in 0..=count - length {
                let Some(free) = spans.get(start..start + length) else {
                    continue;
                };
                if free.iter().any(|span| *span > 0) {
                    continue;
                }
                let text = run
                    .chars
                    .get(start..start + length)
                    .unwrap_or_default()
                    .concat();
                let Some(concepts) = self.han.get(&text) else {
                    continue;
                };
                number += 1;
                spans
                    .get_mut(start..start + length)
                    .into_iter()
                    .flatten()
                    .for_each(|span| *span = number);
                let first = run.first + start;
                let span = first.min(units)..(first + length - 1).min(units);
                if span.is_empty() {
                    continue;
                }
                for concept in concepts {
                    if let Some((facet, code)) = self.concepts.get(*concept as usize) {
                        out.concepts.push(Recognised {
                            facet: *facet,
                            code: code.clone(),
                            units: span.clone(),
                            trust: 1.0,
                        });
                    }
                }
            }
        }
        for (at, pair) in spans.windows(2).enumerate() {
            if let [a, b] = pair
                && a != b
            {
                out.edges.push(run.first + at);
            }
        }
    }
}
