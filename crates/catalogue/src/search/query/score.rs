use std::borrow::Cow;
use std::ops::Range;

use roaring::RoaringBitmap;
use rusqlite::Connection;

use crate::record::{Kind, Row};
use crate::search::SearchError;
use crate::search::bits::{Bits, Places};
use crate::search::columns::{Columns, Facet};
use crate::search::postings::list::Posting;

use super::aspect::Aspect;
use super::lexicon::Lexicon;
use super::parse::{Parsed, Term, Unit};
use super::posting::{BOOST, COLUMNS, ORG, Postings, SUMMARY, SUMMARY_STEMS, TITLE, TITLE_STEMS};
use super::worth;

/// Where the worth of more matches levels off, as in BM25.
const SATURATION: f32 = 1.5;

/// A record that shows an aspect this strongly has it; less is a part of it.
const ENOUGH: f32 = 0.5;
/// A record of which a concept is worth this much is about it, and counts when its rarity is judged.
const ABOUT: f32 = 0.5;
/// A record of which a concept is worth less than this has to do with it from afar only, and does not make a page full.
const NEAR: f32 = 0.3;
/// A concept that one record in two hundred has is as telling as one that a single record has.
const RAREST_CONCEPT: f32 = 5.5;
/// Beside recognised concepts a word that was not recognised is a detail, however rare …
const RAREST_WORD: f32 = 3.5;
/// … and counts for this much less: what is meant matters more than how it is said.
const BESIDE_CONCEPTS: f32 = 0.55;

/// A shorter word than one letter more than this is not taken for the beginning of another.
const SHORTEST_BEGINNING: usize = 4;

/// The least share of a query that the places in it are.
const PLACES: f32 = 0.4;

/// What shows one aspect of the query: read, but not yet scored, for most of it belongs to records that another one rules out.
#[derive(Clone, Debug)]
pub(super) struct Evidence<'c> {
    /// Records that show the aspect in any way.
    rows: Bits,
    /// Records that show it by all its words, or by a concept that is worth something.
    near: Bits,
    /// The words that say it.
    words: Vec<Word>,
    /// Matches through concepts.
    concepts: Vec<Concept<'c>>,
    /// What the aspect counts: rare ones count more.
    weight: f32,
    /// The aspect reads as a year.
    pub(super) year: Option<i32>,
}

/// What shows one unit of an aspect.
#[derive(Clone, Debug)]
struct Word {
    rows: Bits,
    /// Matches of tokens.
    postings: Vec<Posting>,
    /// Runs of `postings`, each with the trust of its token.
    tokens: Vec<(Range<usize>, f32)>,
    weight: f32,
}

/// Records that show an aspect through a facet or by what they speak of.
#[derive(Clone, Debug)]
pub(super) struct Concept<'c> {
    pub(super) rows: Cow<'c, RoaringBitmap>,
    /// What it is worth.
    pub(super) worth: f32,
}

/// Reads the evidence for every aspect of a query.
///
/// The strength of a direct match is BM25's with fields: the best match in each column, weighed by the column and its length,
/// summed and levelled off. Of several words it is the mean, times the square of the share of words that are there. A concept
/// adds [what it is worth](worth). The two combine as independent evidence would.
pub(super) fn gather<'c>(
    conn: &'c Connection,
    columns: &'c Columns,
    lexicon: &'c Lexicon,
    parsed: &Parsed,
    aspects: &'c [Aspect],
) -> Result<Vec<Evidence<'c>>, SearchError> {
    let mut postings = Postings::new(conn, columns);
    let records = columns.all().len() as f32;
    // Function words neither rank nor explain; unless there is nothing else, and then they are not optional.
    let aspects: Vec<&Aspect> = aspects.iter().filter(|aspect| !aspect.optional).collect();
    let recognised = aspects.iter().any(|aspect| !aspect.concepts.is_empty());
    let mut out = Vec::new();
    for aspect in &aspects {
        let mut evidence = Evidence {
            rows: Bits::new(columns.end()),
            near: Bits::new(columns.end()),
            words: Vec::new(),
            concepts: Vec::new(),
            weight: 0.0,
            year: None,
        };
        let mut exact = 0;
        for unit in aspect
            .units
            .iter()
            .filter_map(|unit| parsed.units.get(*unit))
        {
            evidence.year = evidence.year.or(unit.year);
            // Words that only begin like the last one say little about how rare it is.
            let (word, exactly) = direct(&mut postings, unit, columns.end())?;
            exact = exact.max(exactly);
            evidence.word(word);
        }
        let whole = evidence.near.len();
        let mut about = Bits::new(columns.end());
        for concept in &aspect.concepts {
            worth::indirect(
                columns,
                lexicon,
                concept,
                aspects.len() > 1,
                &mut |concept| {
                    evidence.concept(concept, &mut about);
                },
            );
        }
        if let Some(year) = evidence.year {
            let rows = Cow::Owned(columns.in_years(Some(year), Some(year)));
            let concept = Concept { rows, worth: 0.5 };
            evidence.concept(concept, &mut about);
        }
        let found = if aspect.concepts.is_empty() {
            let touched = evidence.rows.len();
            if exact > 0 {
                exact.max(touched / 4)
            } else {
                touched
            }
        } else {
            about.len().max(whole)
        } as f32;
        let rarity = (1.0 + (records - found + 0.5).max(0.5) / (found + 0.5)).ln();
        evidence.weight = aspect.weight
            * match (aspect.concepts.is_empty(), recognised) {
                (false, _) => rarity.min(RAREST_CONCEPT),
                (true, true) => rarity.min(RAREST_WORD) * BESIDE_CONCEPTS,
                (true, false) => rarity,
            };
        out.push(evidence);
    }
    weigh_places(&aspects, &mut out);
    Ok(out)
}

/// Whoever names a place asks for something there: it counts no less than a share of the whole, however many words say what.
fn weigh_places(aspects: &[&Aspect], evidence: &mut [Evidence<'_>]) {
    let is_place = |aspect: &Aspect| {
        let mut concepts = aspect.concepts.iter();
        concepts.any(|concept| concept.facet == Facet::Place)
    };
    let sum = |places: bool, evidence: &[Evidence<'_>]| -> f32 {
        let of = aspects.iter().zip(evidence);
        of.filter(|(aspect, _)| is_place(aspect) == places)
            .map(|(_, evidence)| evidence.weight)
            .sum()
    };
    let (place, other) = (sum(true, evidence), sum(false, evidence));
    let least = other * PLACES / (1.0 - PLACES);
    if place > 0.0 && place < least {
        for (aspect, evidence) in aspects.iter().zip(evidence) {
            if is_place(aspect) {
                evidence.weight *= least / place;
            }
        }
    }
}

/// Reads the postings of a unit; also gives the number of records that have more than a beginning of it.
fn direct(
    postings: &mut Postings<'_>,
    unit: &Unit,
    end: usize,
) -> Result<(Word, usize), SearchError> {
    let mut word = Word {
        rows: Bits::new(end),
        postings: Vec::new(),
        tokens: Vec::new(),
        weight: unit.weight,
    };
    for term in &unit.terms {
        let start = word.postings.len();
        postings.exact(&term.text, &mut |posting| {
            if word.rows.insert(posting.row) {
                word.postings.push(posting);
            }
        })?;
        word.tokens.push((start..word.postings.len(), term.trust));
    }
    let exact = word.rows.len();
    // A word that nothing has is taken for the beginning of one: `cyberdiplo urugu`.
    let unfinished = |n: usize, term: &Term| {
        n == 0 && exact == 0 && !unit.han && term.text.chars().nth(SHORTEST_BEGINNING).is_some()
    };
    let terms = unit.terms.iter().enumerate();
    for (_, term) in terms.filter(|(n, term)| term.prefix || unfinished(*n, term)) {
        let typed = term.text.len() as f32;
        let mut start = word.postings.len();
        let mut last = 0_usize;
        postings.beginning(&term.text, &mut |length, posting| {
            if length != last {
                // The nearer to being complete, the likelier meant.
                word.tokens
                    .push((start..word.postings.len(), 0.7 * typed / last.max(1) as f32));
                (start, last) = (word.postings.len(), length);
            }
            if word.rows.insert(posting.row) {
                word.postings.push(posting);
            }
        })?;
        word.tokens
            .push((start..word.postings.len(), 0.7 * typed / last.max(1) as f32));
    }
    Ok((word, exact))
}

impl Word {
    /// The best match in each column, by place.
    fn best(&self, places: &Places, count: usize) -> Vec<[f32; COLUMNS]> {
        let mut out = vec![[0.0_f32; COLUMNS]; count];
        for (run, trust) in &self.tokens {
            for posting in self.postings.get(run.clone()).unwrap_or_default() {
                if let Some(best) = places.of(posting.row).and_then(|place| out.get_mut(place)) {
                    for (column, best) in best.iter_mut().enumerate() {
                        if posting.fields >> column & 1 == 1 {
                            *best = best.max(*trust);
                        }
                    }
                }
            }
        }
        out
    }
}

impl<'c> Evidence<'c> {
    /// Adds what shows one more word of the aspect.
    fn word(&mut self, word: Word) {
        self.rows.add(&word.rows);
        if self.words.is_empty() {
            self.near = word.rows.clone();
        } else {
            self.near.keep(&word.rows);
        }
        self.words.push(word);
    }

    fn concept(&mut self, concept: Concept<'c>, about: &mut Bits) {
        if concept.rows.is_empty() {
            return;
        }
        // A bitmap is walked once, however many sets its rows go into.
        let sets: &mut [&mut Bits] = if concept.worth >= ABOUT {
            &mut [&mut self.rows, &mut self.near, about]
        } else if concept.worth >= NEAR {
            &mut [&mut self.rows, &mut self.near]
        } else {
            &mut [&mut self.rows]
        };
        for row in concept.rows.iter() {
            sets.iter_mut().for_each(|set| {
                set.insert(row);
            });
        }
        self.concepts.push(concept);
    }

    /// What concepts add, by place.
    fn concepts(&self, rows: &[Row], places: &Places) -> Vec<f32> {
        let mut out = vec![
            0.0_f32;
            if self.concepts.is_empty() {
                0
            } else {
                rows.len()
            }
        ];
        for concept in &self.concepts {
            let mut add = |place: usize| {
                if let Some(best) = out.get_mut(place) {
                    *best = best.max(concept.worth);
                }
            };
            if concept.rows.len() < rows.len() as u64 {
                concept
                    .rows
                    .iter()
                    .filter_map(|row| places.of(row))
                    .for_each(add);
            } else {
                rows.iter()
                    .enumerate()
                    .filter(|(_, row)| concept.rows.contains(**row))
                    .for_each(|(place, _)| add(place));
            }
        }
        out
    }
}

/// The strength of a direct match from 0 to 1, and the columns that it is in, as bits.
fn strength(best: &[f32; COLUMNS], [title, summary, org]: [f32; 3]) -> (f32, u8) {
    let mut sum = 0.0;
    let mut mask = 0;
    for (column, best) in best.iter().enumerate() {
        if *best > 0.0 {
            mask |= 1_u8 << column;
            let length = match column {
                TITLE | TITLE_STEMS => title,
                SUMMARY | SUMMARY_STEMS => summary,
                ORG => org,
                _ => 1.0,
            };
            sum += best * length * BOOST.get(column).copied().unwrap_or_default();
        }
    }
    (sum / (sum + SATURATION), mask)
}

/// Who asks in words wants what is done or offered before who is behind it; an organisation is found by its name.
///
/// Who asks for somebody is not helped by a text, nor by another one's need.
fn prior(kind: Option<Kind>, who: bool) -> f32 {
    match kind {
        Some(Kind::Initiative | Kind::Programme) => 1.0,
        Some(Kind::Resource | Kind::Need) if who => 0.7,
        Some(Kind::Resource) => 0.95,
        Some(Kind::Need) => 0.9,
        _ => 0.8,
    }
}

/// The evidence of all aspects put together.
pub(super) struct Matches<'e, 'c> {
    /// The aspects that are demanded: what nothing in the catalogue has cannot be.
    demanded: Vec<&'e Evidence<'c>>,
    /// Weight of all of them.
    whole: f32,
    /// The query asks for somebody.
    who: bool,
}

/// Up to so many units, every combination of them is tried; each more doubles the work.
const FEW_UNITS: usize = 6;

impl<'e, 'c> Matches<'e, 'c> {
    /// Puts it together.
    pub(super) fn new(evidence: &'e [Evidence<'c>], who: bool) -> Self {
        let demanded: Vec<_> = evidence.iter().filter(|unit| unit.rows.len() > 0).collect();
        let whole = demanded.iter().map(|unit| unit.weight).sum();
        Self {
            demanded,
            whole,
            who,
        }
    }

    /// Rows that have at least a share of the query by weight.
    pub(super) fn at_least(&self, share: f32, end: usize) -> Bits {
        // With nothing asked for, also what has to do with it from afar.
        let rows = |unit: &&'e Evidence<'c>| {
            if share > 0.0 {
                unit.near.words()
            } else {
                unit.rows.words()
            }
        };
        let units: Vec<&[u64]> = self.demanded.iter().map(rows).collect();
        let enough = |mask: u32| mask != 0 && self.share(|n| mask >> n & 1 == 1) >= share;
        let mut out = Vec::with_capacity(end.div_ceil(64));
        if units.len() <= FEW_UNITS {
            let sets: Vec<u32> = (0..1_u32 << units.len())
                .filter(|mask| enough(*mask))
                .collect();
            // A set that another is a part of adds nothing.
            let least: Vec<u32> = sets
                .iter()
                .copied()
                .filter(|set| !sets.iter().any(|part| part != set && part & set == *part))
                .collect();
            for at in 0..end.div_ceil(64) {
                let mut word = 0;
                for set in &least {
                    let of_set = units.iter().enumerate().filter(|(n, _)| set >> n & 1 == 1);
                    word |= of_set.fold(u64::MAX, |all, (_, words)| {
                        all & words.get(at).copied().unwrap_or_default()
                    });
                }
                out.push(word);
            }
            return Bits::of_words(out);
        }
        for at in 0..end.div_ceil(64) {
            let words: Vec<u64> = units
                .iter()
                .map(|words| words.get(at).copied().unwrap_or_default())
                .collect();
            let mut left = words.iter().fold(0, |any, word| any | word);
            let mut word = 0;
            while left != 0 {
                let bit = left & left.wrapping_neg();
                left ^= bit;
                if self.share(|n| words.get(n).is_some_and(|word| word & bit != 0)) >= share {
                    word |= bit;
                }
            }
            out.push(word);
        }
        Bits::of_words(out)
    }

    /// The share of the query, by weight, that some units are.
    fn share(&self, has: impl Fn(usize) -> bool) -> f32 {
        let covered: f32 = self
            .demanded
            .iter()
            .enumerate()
            .filter(|(n, _)| has(*n))
            .map(|(_, unit)| unit.weight)
            .sum();
        covered / self.whole.max(f32::MIN_POSITIVE)
    }

    /// Scores these rows.
    pub(super) fn score(&self, columns: &Columns, rows: &Bits) -> Scored {
        let places = rows.places();
        let rows = rows.rows();
        let mut scored = Scored {
            score: vec![0.0; rows.len()],
            title: vec![0; rows.len()],
            masks: vec![0; rows.len()],
            rows,
        };
        let mut covered = vec![0.0_f32; scored.rows.len()];
        let relative = columns.relative_lengths();
        let lengths: Vec<[f32; 3]> = scored
            .rows
            .iter()
            .map(|row| relative(*row).map(|length| 1.0 / (0.6 + 0.4 * length)))
            .collect();
        let count = scored.rows.len();
        for aspect in &self.demanded {
            let concepts = aspect.concepts(&scored.rows, &places);
            let mut sums = vec![(0.0_f32, 0_u8, 0_u8); count];
            let mut words = f32::MIN_POSITIVE;
            for word in &aspect.words {
                words += word.weight;
                let best = word.best(&places, count);
                for ((best, lengths), (sum, have, mask)) in best.iter().zip(&lengths).zip(&mut sums)
                {
                    let (strength, columns) = strength(best, *lengths);
                    *sum += word.weight * strength;
                    *have += u8::from(columns != 0);
                    *mask |= columns;
                }
            }
            let parts = scored
                .score
                .iter_mut()
                .zip(&mut scored.title)
                .zip(&mut scored.masks)
                .zip(&mut covered);
            for (n, (((score, title), masks), covered)) in parts.enumerate() {
                let (sum, have, mask) = sums.get(n).copied().unwrap_or_default();
                let concept = concepts.get(n).copied().unwrap_or_default();
                // Half of the words of one thing are less than half of it.
                let share = f32::from(have) / aspect.words.len().max(1) as f32;
                let direct = (sum / words * share * share).min(1.0);
                let strength = 1.0 - (1.0 - direct) * (1.0 - concept);
                *score += aspect.weight * strength;
                *covered += aspect.weight * (strength / ENOUGH).min(1.0);
                *title += u8::from(mask & (1 << TITLE | 1 << TITLE_STEMS) != 0);
                *masks |= mask;
            }
        }
        // How strongly the query is shown, times how much of it is.
        let whole = self.whole.max(f32::MIN_POSITIVE);
        let parts = scored
            .score
            .iter_mut()
            .zip(covered)
            .zip(&scored.title)
            .zip(&scored.rows);
        for (((score, covered), title), row) in parts {
            let by_name = usize::from(*title) == self.demanded.len();
            let prior = if by_name {
                1.0
            } else {
                prior(columns.kind(*row), self.who)
            };
            *score = *score / whole * (covered / whole) * prior;
        }
        scored
    }
}

/// Rows with their relevance.
pub(super) struct Scored {
    /// In order.
    pub(super) rows: Vec<Row>,
    /// Relevance from 0 to 1.
    pub(super) score: Vec<f32>,
    /// Number of aspects that the title shows.
    pub(super) title: Vec<u8>,
    /// Columns with a direct match of any aspect, as bits.
    pub(super) masks: Vec<u8>,
}
