use std::borrow::Cow;
use std::ops::Range;

use roaring::RoaringBitmap;
use rusqlite::Connection;

use crate::record::Row;
use crate::search::SearchError;
use crate::search::bits::{Bits, Places};
use crate::search::columns::{Columns, Facet};
use crate::search::postings::list::Posting;

use super::lexicon::Recognised;
use super::parse::{Parsed, Unit};
use super::posting::{BOOST, COLUMNS, ORG, Postings, SUMMARY, SUMMARY_STEMS, TITLE, TITLE_STEMS};

/// Where the worth of more matches levels off, as in BM25.
const SATURATION: f32 = 1.5;

/// What shows one unit of the query: read, but not yet scored, for most of it belongs to records that another unit rules out.
#[derive(Clone, Debug)]
pub(super) struct Evidence<'c> {
    /// Records that show the unit in any way.
    pub(super) rows: Bits,
    /// Matches of words.
    postings: Vec<Posting>,
    /// Runs of `postings`, each with the trust of its word.
    words: Vec<(Range<usize>, f32)>,
    /// Matches through concepts.
    concepts: Vec<Concept<'c>>,
    /// What the unit counts: rare words count more.
    pub(super) weight: f32,
    /// The unit reads as a year.
    pub(super) year: Option<i32>,
}

/// Records that show a unit through a facet.
#[derive(Clone, Debug)]
struct Concept<'c> {
    rows: Cow<'c, RoaringBitmap>,
    /// What it is worth.
    worth: f32,
    /// What it is worth where the record names this place itself, not one inside it.
    named: Option<(&'c str, f32)>,
}

/// Reads the evidence for every unit of a query.
///
/// The strength of a direct match is BM25's with fields: the best match in each column, weighed by the column and its length,
/// summed and levelled off. A concept adds what its facet is worth. The two combine as independent evidence would.
pub(super) fn gather<'c>(
    conn: &'c Connection,
    columns: &'c Columns,
    parsed: &Parsed,
    recognised: &'c [Recognised],
) -> Result<Vec<Evidence<'c>>, SearchError> {
    let mut postings = Postings::new(conn, columns);
    let records = columns.all().len() as f32;
    let mut out = Vec::new();
    for (n, unit) in parsed.units.iter().enumerate() {
        // Function words neither rank nor explain; unless there is nothing else, and then they are not optional.
        let repeated = parsed
            .units
            .iter()
            .take(n)
            .any(|before| before.word == unit.word);
        if repeated || unit.stop {
            continue;
        }
        let mut evidence = Evidence {
            rows: Bits::new(columns.end()),
            postings: Vec::new(),
            words: Vec::new(),
            concepts: Vec::new(),
            weight: 0.0,
            year: unit.year,
        };
        // Words that only begin like the last one say little about how rare it is.
        let exact = direct(&mut postings, unit, &mut evidence)?;
        for concept in recognised
            .iter()
            .filter(|concept| concept.units.contains(&n))
        {
            indirect(columns, concept, &mut evidence);
        }
        if let Some(year) = unit.year {
            let rows = Cow::Owned(columns.in_years(Some(year), Some(year)));
            evidence.concept(Concept {
                rows,
                worth: 0.5,
                named: None,
            });
        }
        let touched = evidence.rows.len();
        let found = if exact > 0 {
            exact.max(touched / 4)
        } else {
            touched
        } as f32;
        let rarity = (1.0 + (records - found + 0.5).max(0.5) / (found + 0.5)).ln();
        evidence.weight = unit.weight * rarity;
        out.push(evidence);
    }
    Ok(out)
}

/// Reads the postings of a unit; gives the number of records that have more than a beginning of it.
fn direct(
    postings: &mut Postings<'_>,
    unit: &Unit,
    evidence: &mut Evidence<'_>,
) -> Result<usize, SearchError> {
    for term in &unit.terms {
        evidence.word(term.trust, |each| postings.exact(&term.text, each))?;
    }
    let exact = evidence.rows.len();
    for term in unit.terms.iter().filter(|term| term.prefix) {
        let typed = term.text.len() as f32;
        let mut start = evidence.postings.len();
        let mut last = 0_usize;
        postings.beginning(&term.text, &mut |length, posting| {
            if length != last {
                // The nearer to being complete, the likelier meant.
                evidence.words.push((
                    start..evidence.postings.len(),
                    0.7 * typed / last.max(1) as f32,
                ));
                (start, last) = (evidence.postings.len(), length);
            }
            if evidence.rows.insert(posting.row) {
                evidence.postings.push(posting);
            }
        })?;
        evidence.words.push((
            start..evidence.postings.len(),
            0.7 * typed / last.max(1) as f32,
        ));
    }
    Ok(exact)
}

fn indirect<'c>(columns: &'c Columns, concept: &'c Recognised, evidence: &mut Evidence<'c>) {
    let rows = Cow::Borrowed(columns.value(concept.facet, &concept.code));
    let trust = concept.trust;
    if concept.facet == Facet::Place {
        // A record of the place itself before one of a place within it.
        evidence.concept(Concept {
            rows,
            worth: 0.5 * trust,
            named: Some((&concept.code, 0.75 * trust)),
        });
        let rows = Cow::Borrowed(columns.covering(&concept.code));
        evidence.concept(Concept {
            rows,
            worth: 0.35 * trust,
            named: None,
        });
        return;
    }
    let worth = match concept.facet {
        Facet::Theme | Facet::Topic => 0.5,
        Facet::Mode => 0.35,
        _ => 0.3,
    };
    evidence.concept(Concept {
        rows,
        worth: worth * trust,
        named: None,
    });
}

impl<'c> Evidence<'c> {
    /// Adds the matches of a word.
    fn word(
        &mut self,
        trust: f32,
        read: impl FnOnce(&mut dyn FnMut(Posting)) -> Result<(), SearchError>,
    ) -> Result<(), SearchError> {
        let start = self.postings.len();
        read(&mut |posting| {
            if self.rows.insert(posting.row) {
                self.postings.push(posting);
            }
        })?;
        self.words.push((start..self.postings.len(), trust));
        Ok(())
    }

    fn concept(&mut self, concept: Concept<'c>) {
        if !concept.rows.is_empty() {
            self.rows.insert_all(&concept.rows);
            self.concepts.push(concept);
        }
    }

    /// The best match in each column, by place.
    fn best(&self, places: &Places, count: usize) -> Vec<[f32; COLUMNS]> {
        let mut out = vec![[0.0_f32; COLUMNS]; count];
        for (run, trust) in &self.words {
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

    /// What concepts add, by place.
    fn concepts(&self, columns: &Columns, rows: &[Row], places: &Places) -> Vec<f32> {
        let mut out = vec![
            0.0_f32;
            if self.concepts.is_empty() {
                0
            } else {
                rows.len()
            }
        ];
        for concept in &self.concepts {
            let mut add = |place: usize, row: Row| {
                let named = concept
                    .named
                    .filter(|(code, _)| columns.names_place(row, code));
                let worth = named.map_or(concept.worth, |(_, worth)| worth);
                if let Some(best) = out.get_mut(place) {
                    *best = best.max(worth);
                }
            };
            if concept.rows.len() < rows.len() as u64 {
                concept
                    .rows
                    .iter()
                    .filter_map(|row| Some((places.of(row)?, row)))
                    .for_each(|(place, row)| add(place, row));
            } else {
                rows.iter()
                    .enumerate()
                    .filter(|(_, row)| concept.rows.contains(**row))
                    .for_each(|(place, row)| add(place, *row));
            }
        }
        out
    }
}

/// The strength of a match from 0 to 1, and the columns with a direct match, as bits.
fn strength(best: &[f32; COLUMNS], concept: f32, [title, summary, org]: [f32; 3]) -> (f32, u8) {
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
    let direct = sum / (sum + SATURATION);
    (1.0 - (1.0 - direct) * (1.0 - concept), mask)
}

/// The evidence of all units put together.
pub(super) struct Matches<'e, 'c> {
    /// The units that are demanded: what nothing in the catalogue has cannot be.
    demanded: Vec<&'e Evidence<'c>>,
    /// Weight of all of them.
    whole: f32,
}

/// Up to so many units, every combination of them is tried; each more doubles the work.
const FEW_UNITS: usize = 6;

impl<'e, 'c> Matches<'e, 'c> {
    /// Puts it together.
    pub(super) fn new(evidence: &'e [Evidence<'c>]) -> Self {
        let demanded: Vec<_> = evidence.iter().filter(|unit| unit.rows.len() > 0).collect();
        let whole = demanded.iter().map(|unit| unit.weight).sum();
        Self { demanded, whole }
    }

    /// Rows that have everything that is demanded.
    pub(super) fn complete(&self, end: usize) -> Bits {
        let mut units = self.demanded.iter();
        let mut rows = units
            .next()
            .map_or_else(|| Bits::new(end), |unit| unit.rows.clone());
        units.for_each(|unit| rows.keep(&unit.rows));
        rows
    }

    /// Rows that have at least a share of the query by weight.
    pub(super) fn at_least(&self, share: f32, end: usize) -> Bits {
        let units: Vec<&[u64]> = self.demanded.iter().map(|unit| unit.rows.words()).collect();
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
        let lengths: Vec<[f32; 3]> = scored
            .rows
            .iter()
            .map(|row| {
                columns
                    .relative_lengths(*row)
                    .map(|length| 1.0 / (0.6 + 0.4 * length))
            })
            .collect();
        for unit in &self.demanded {
            let best = unit.best(&places, scored.rows.len());
            let concepts = unit.concepts(columns, &scored.rows, &places);
            let parts = scored
                .score
                .iter_mut()
                .zip(&mut scored.title)
                .zip(&mut scored.masks)
                .zip(&mut covered);
            for (n, (((score, title), masks), covered)) in parts.enumerate() {
                let (Some(row), Some(best), Some(lengths)) =
                    (scored.rows.get(n), best.get(n), lengths.get(n))
                else {
                    continue;
                };
                if !unit.rows.contains(*row) {
                    continue;
                }
                let (strength, mask) =
                    strength(best, concepts.get(n).copied().unwrap_or_default(), *lengths);
                *score += unit.weight * strength;
                *covered += unit.weight;
                *title += u8::from(mask & (1 << TITLE | 1 << TITLE_STEMS) != 0);
                *masks |= mask;
            }
        }
        // How strongly the query is shown, times how much of it is.
        let whole = self.whole.max(f32::MIN_POSITIVE);
        for (score, covered) in scored.score.iter_mut().zip(covered) {
            *score = *score / whole * (covered / whole);
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
    /// Number of units that the title shows.
    pub(super) title: Vec<u8>,
    /// Columns with a direct match of any unit, as bits.
    pub(super) masks: Vec<u8>,
}
