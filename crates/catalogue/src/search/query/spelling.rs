//! Words that nothing in the catalogue has, and what was meant by them.
//!
//! Only such words, and those that next to nothing has, are looked at: a word that is found is not in doubt. The candidates are
//! the words of the index and of the lexicon that begin with the same character; one letter may differ in words of four to
//! seven characters, two in longer ones. Not `fst`'s own automaton: it fails beyond ASCII and missed nearly every Russian,
//! Arabic and Chinese slip when it was measured for Trefoil. Han has no letters to mistype.

use std::cmp::Reverse;

use levenshtein_automata::{Distance, LevenshteinAutomatonBuilder};
use rusqlite::Connection;

use crate::search::SearchError;
use crate::search::analyser::{Part, Run, scan, stem, stop};
use crate::search::columns::Columns;
use crate::search::postings;

use super::lexicon::Lexicon;
use super::posting::Postings;

/// A better spelling of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spelling {
    /// The whole query, corrected.
    pub(super) text: String,
    /// True if every word that was replaced stands nowhere in the catalogue: then the correction is the better question.
    pub(super) sure: bool,
}

/// Shorter words have too many neighbours.
const SHORTEST: usize = 4;
/// From here on two letters may differ.
const LONG: usize = 8;
/// Longer words are no words.
const LONGEST: usize = 30;
/// A word that at most this many records have may be a slip that their authors made too.
const FEW: u32 = 2;
/// Then what was meant must be this many times as common.
const COMMONER: u32 = 20;
/// Words of one query that are looked at: a pasted page is not a slip of the pen.
const MOST_WORDS: usize = 6;

/// Looks for words that nothing has and replaces them by their nearest neighbours; `None` if there is nothing to correct.
///
/// `typing`: the last word may not be finished, so words that begin with it are enough.
pub(super) fn correct(
    conn: &Connection,
    columns: &Columns,
    lexicon: &Lexicon,
    text: &str,
    lang: &str,
) -> Result<Option<Spelling>, SearchError> {
    let runs = scan(text);
    let typing = text.chars().next_back().is_some_and(char::is_alphanumeric);
    let parts: Vec<&Part> = runs
        .iter()
        .flat_map(|run| {
            if let Run::Chain(chain) = run {
                chain.parts.as_slice()
            } else {
                &[]
            }
        })
        .collect();
    let mut terms = Terms {
        postings: Postings::new(conn, columns),
        columns,
    };
    let mut replaced: Vec<(&Part, String)> = Vec::new();
    let mut sure = true;
    let last = parts.len().saturating_sub(1);
    for (n, part) in parts.iter().enumerate() {
        if replaced.len() >= MOST_WORDS || !is_word(part) || lexicon.knows(&part.text) {
            continue;
        }
        let joined = [n.checked_sub(1), Some(n)]
            .into_iter()
            .flatten()
            .filter_map(|at| {
                let [first, second] = parts.get(at..at + 2)? else {
                    return None;
                };
                Some(format!("{}{}", first.text, second.text))
            });
        let spellings = stem::query_stems(&part.text, lang)
            .into_iter()
            .map(|(stem, _)| stem)
            .chain(joined);
        let mut found = terms.records(&part.text)?;
        for spelling in spellings.filter(|spelling| spelling != stem::CYBER) {
            found = found.max(terms.records(&spelling)?);
        }
        // A word that is not finished is not misspelt; nor is one that nothing has and many begin with.
        if found > FEW || ((found == 0 || (typing && n == last)) && terms.begins(&part.text)?) {
            continue;
        }
        let Some((better, common)) = terms.nearest(&part.text, lexicon) else {
            continue;
        };
        if found > 0 {
            if common < found.saturating_mul(COMMONER) {
                continue;
            }
            sure = false;
        }
        replaced.push((part, better));
    }
    if replaced.is_empty() {
        return Ok(None);
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (part, better) in replaced {
        out.push_str(text.get(at..part.start).unwrap_or_default());
        out.push_str(&better);
        at = part.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    Ok(Some(Spelling { text: out, sure }))
}

fn digits(word: &str) -> impl Iterator<Item = char> {
    word.chars().filter(|char| !char.is_alphabetic())
}

fn is_word(part: &Part) -> bool {
    let length = part.text.chars().count();
    let letters = part
        .text
        .chars()
        .filter(|char| char.is_alphabetic())
        .count();
    letters >= SHORTEST
        && length <= LONGEST
        && part.text.chars().all(char::is_alphanumeric)
        && !stop::is_stop(&part.text)
        && !stop::is_asking(&part.text)
}

/// The words of the index.
struct Terms<'c> {
    postings: Postings<'c>,
    columns: &'c Columns,
}

impl Terms<'_> {
    /// How many records have a token.
    fn records(&mut self, token: &str) -> Result<u32, SearchError> {
        let mut records = 0;
        self.postings.exact(token, &mut |_| records += 1)?;
        Ok(records)
    }

    /// True if a word begins so.
    fn begins(&mut self, beginning: &str) -> Result<bool, SearchError> {
        let mut found = false;
        self.postings
            .beginning(beginning, &mut |_, _| found = true)?;
        Ok(found)
    }

    /// The nearest word and the number of its records: fewest changes first, then most records, then by the alphabet.
    fn nearest(&self, word: &str, lexicon: &Lexicon) -> Option<(String, u32)> {
        let length = word.chars().count();
        let most = if length >= LONG { 2 } else { 1 };
        let first = word.chars().next()?;
        let automaton = LevenshteinAutomatonBuilder::new(most, true).build_dfa(word);
        let mut best: Option<(u8, Reverse<u32>, String)> = None;
        let mut look = |term: &str, records: u32| {
            if let Distance::Exact(distance) = automaton.eval(term)
                && distance > 0
                && term.chars().all(char::is_alphanumeric)
                && digits(term).eq(digits(word))
            {
                let found = (distance, Reverse(records), term.to_owned());
                if best.as_ref().is_none_or(|best| found < *best) {
                    best = Some(found);
                }
            }
        };
        let (from, to) = (first.to_string(), format!("{first}\u{10ffff}"));
        postings::terms(self.columns.postings(), &from, &to, &mut look);
        lexicon.words_from(first).for_each(|term| look(term, 1));
        best.map(|(_, Reverse(records), term)| (term, records))
    }
}
