use roaring::RoaringBitmap;
use rusqlite::Connection;

use crate::record::Row;
use crate::search::SearchError;
use crate::search::columns::{Columns, Facet};

use super::lexicon::Recognised;
use super::parse::{Parsed, Unit};
use super::posting::{BOOST, COLUMNS, ORG, Postings, SUMMARY, SUMMARY_STEMS, TITLE, TITLE_STEMS};

/// Where the worth of more matches levels off, as in BM25.
const SATURATION: f32 = 1.5;

/// How strongly a record shows one unit of the query.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shown {
    pub(super) row: Row,
    /// From 0 to 1.
    pub(super) strength: f32,
    /// Columns with a direct match, as bits.
    pub(super) mask: u8,
}

/// All records that show one unit.
#[derive(Clone, Debug)]
pub(super) struct Evidence {
    /// Sorted by row.
    pub(super) shown: Vec<Shown>,
    /// What the unit counts: rare words count more.
    pub(super) weight: f32,
    /// A record need not have it.
    pub(super) optional: bool,
    /// The unit reads as a year.
    pub(super) year: Option<i32>,
}

impl Evidence {
    /// What a record shows.
    pub(super) fn find(&self, row: Row) -> Option<&Shown> {
        self.shown
            .binary_search_by_key(&row, |shown| shown.row)
            .ok()
            .and_then(|at| self.shown.get(at))
    }
}

/// Reads the evidence for every unit of a query.
///
/// The strength of a direct match is BM25's with fields: the best match in each column, weighed by the column and its length,
/// summed and levelled off. A concept adds what its facet is worth. The two combine as independent evidence would.
pub(super) fn gather(
    conn: &Connection,
    columns: &Columns,
    parsed: &Parsed,
    recognised: &[Recognised],
) -> Result<Vec<Evidence>, SearchError> {
    let mut postings = Postings::new(conn, columns);
    let mut scratch = Scratch::new(columns.end());
    let records = columns.all().len() as f32;
    let mut out = Vec::new();
    for (n, unit) in parsed.units.iter().enumerate() {
        if parsed
            .units
            .iter()
            .take(n)
            .any(|before| before.word == unit.word)
        {
            continue;
        }
        direct(&mut postings, unit, &mut scratch)?;
        // Words that only begin like the last one say little about how rare it is.
        let exact = scratch
            .touched
            .iter()
            .filter(|row| !scratch.only_beginning(**row))
            .count();
        for concept in recognised
            .iter()
            .filter(|concept| concept.units.contains(&n))
        {
            indirect(columns, concept, &mut scratch);
        }
        if let Some(year) = unit.year {
            for row in &columns.in_years(Some(year), Some(year)) {
                scratch.concept(row, 0.5);
            }
        }
        let found = if exact > 0 {
            exact.max(scratch.touched.len() / 4)
        } else {
            scratch.touched.len()
        } as f32;
        let rarity = (1.0 + (records - found + 0.5).max(0.5) / (found + 0.5)).ln();
        out.push(Evidence {
            shown: scratch.take(columns),
            weight: unit.weight * rarity,
            optional: unit.stop,
            year: unit.year,
        });
    }
    Ok(out)
}

fn direct(
    postings: &mut Postings<'_>,
    unit: &Unit,
    scratch: &mut Scratch,
) -> Result<(), SearchError> {
    for term in &unit.terms {
        postings.exact(&term.text, &mut |row, column| {
            scratch.word(row, column, term.trust, false)
        })?;
        if term.prefix {
            let typed = term.text.len() as f32;
            postings.beginning(&term.text, &mut |row, column, length| {
                // The nearer to being complete, the likelier meant.
                scratch.word(row, column, 0.7 * typed / length as f32, true);
            })?;
        }
    }
    Ok(())
}

fn indirect(columns: &Columns, concept: &Recognised, scratch: &mut Scratch) {
    let rows = columns.value(concept.facet, &concept.code);
    if concept.facet == Facet::Place {
        for row in rows {
            // A record of the place itself before one of a place within it.
            let worth = if columns.names_place(row, &concept.code) {
                0.75
            } else {
                0.5
            };
            scratch.concept(row, worth * concept.trust);
        }
        for row in columns.covering(&concept.code) {
            scratch.concept(row, 0.35 * concept.trust);
        }
        return;
    }
    let worth = match concept.facet {
        Facet::Theme | Facet::Topic => 0.5,
        Facet::Mode => 0.35,
        _ => 0.3,
    };
    for row in rows {
        scratch.concept(row, worth * concept.trust);
    }
}

/// Room for the evidence of one unit, used again for the next.
struct Scratch {
    /// Best match by row and column.
    best: Vec<[f32; COLUMNS]>,
    /// Best match through a concept by row.
    concept: Vec<f32>,
    /// A match that is more than a beginning.
    exact: Vec<bool>,
    touched: Vec<Row>,
    seen: Vec<bool>,
}

impl Scratch {
    fn new(end: usize) -> Self {
        Self {
            best: vec![[0.0; COLUMNS]; end],
            concept: vec![0.0; end],
            exact: vec![false; end],
            touched: Vec::new(),
            seen: vec![false; end],
        }
    }

    fn touch(&mut self, row: Row) {
        if let Some(seen) = self.seen.get_mut(row as usize)
            && !*seen
        {
            *seen = true;
            self.touched.push(row);
        }
    }

    fn word(&mut self, row: Row, column: usize, trust: f32, beginning: bool) {
        if let Some(best) = self
            .best
            .get_mut(row as usize)
            .and_then(|columns| columns.get_mut(column))
        {
            *best = best.max(trust);
            self.touch(row);
        }
        if !beginning && let Some(exact) = self.exact.get_mut(row as usize) {
            *exact = true;
        }
    }

    fn concept(&mut self, row: Row, worth: f32) {
        if let Some(best) = self.concept.get_mut(row as usize) {
            *best = best.max(worth);
            self.touch(row);
        }
    }

    fn only_beginning(&self, row: Row) -> bool {
        self.exact.get(row as usize) == Some(&false)
    }

    /// The evidence by row; the room is empty afterwards.
    fn take(&mut self, columns: &Columns) -> Vec<Shown> {
        self.touched.sort_unstable();
        let mut out = Vec::with_capacity(self.touched.len());
        for row in std::mem::take(&mut self.touched) {
            let at = row as usize;
            let best = self
                .best
                .get_mut(at)
                .map(std::mem::take)
                .unwrap_or_default();
            let concept = self
                .concept
                .get_mut(at)
                .map(std::mem::take)
                .unwrap_or_default();
            for flag in [self.exact.get_mut(at), self.seen.get_mut(at)]
                .into_iter()
                .flatten()
            {
                *flag = false;
            }
            let [title, summary, org] = columns
                .relative_lengths(row)
                .map(|length| 1.0 / (0.6 + 0.4 * length));
            let mut sum = 0.0;
            let mut mask = 0;
            for (column, best) in best.into_iter().enumerate() {
                if best > 0.0 {
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
            out.push(Shown {
                row,
                strength: 1.0 - (1.0 - direct) * (1.0 - concept),
                mask,
            });
        }
        out
    }
}

/// The evidence of all units put together.
#[derive(Clone, Debug)]
pub(super) struct Matches {
    score: Vec<f32>,
    covered: Vec<f32>,
    count: Vec<u8>,
    title: Vec<u8>,
    /// Weight of the whole query, of the units that anything in the catalogue has.
    whole: f32,
    /// Number of units that a complete match has.
    demanded: u8,
    touched: RoaringBitmap,
}

impl Matches {
    /// Sums the evidence up.
    pub(super) fn new(evidence: &[Evidence], end: usize) -> Self {
        let mut matches = Self {
            score: vec![0.0; end],
            covered: vec![0.0; end],
            count: vec![0; end],
            title: vec![0; end],
            whole: 0.0,
            demanded: 0,
            touched: RoaringBitmap::new(),
        };
        // What nothing in the catalogue has cannot be demanded.
        for unit in evidence
            .iter()
            .filter(|unit| !unit.optional && !unit.shown.is_empty())
        {
            matches.whole += unit.weight;
            matches.demanded = matches.demanded.saturating_add(1);
            for shown in &unit.shown {
                let at = shown.row as usize;
                add(&mut matches.score, at, unit.weight * shown.strength);
                add(&mut matches.covered, at, unit.weight);
                if let Some(count) = matches.count.get_mut(at) {
                    *count = count.saturating_add(1);
                }
                if shown.mask & (1 << TITLE | 1 << TITLE_STEMS) != 0
                    && let Some(title) = matches.title.get_mut(at)
                {
                    *title = title.saturating_add(1);
                }
            }
            matches.touched |= unit
                .shown
                .iter()
                .map(|shown| shown.row)
                .collect::<RoaringBitmap>();
        }
        matches
    }

    /// Rows that have everything that is demanded.
    pub(super) fn complete(&self) -> RoaringBitmap {
        self.touched
            .iter()
            .filter(|row| self.count.get(*row as usize) == Some(&self.demanded))
            .collect()
    }

    /// Rows that have at least a share of the query by weight.
    pub(super) fn at_least(&self, share: f32) -> RoaringBitmap {
        self.touched
            .iter()
            .filter(|row| self.share(*row) >= share)
            .collect()
    }

    /// The share of the query that a row has.
    fn share(&self, row: Row) -> f32 {
        self.covered.get(row as usize).copied().unwrap_or_default()
            / self.whole.max(f32::MIN_POSITIVE)
    }

    /// Relevance from 0 to 1: how strongly the query is shown, times how much of it is.
    pub(super) fn score(&self, row: Row) -> f32 {
        self.score.get(row as usize).copied().unwrap_or_default()
            / self.whole.max(f32::MIN_POSITIVE)
            * self.share(row)
    }

    /// Number of units that the title shows.
    pub(super) fn in_title(&self, row: Row) -> u8 {
        self.title.get(row as usize).copied().unwrap_or_default()
    }
}

fn add(sums: &mut [f32], at: usize, value: f32) {
    if let Some(sum) = sums.get_mut(at) {
        *sum += value;
    }
}
