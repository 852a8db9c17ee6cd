use std::collections::BTreeMap;
use std::sync::Arc;

use rusqlite::Connection;

use crate::record::Row;
use crate::search::SearchError;
use crate::search::bits::Bits;
use crate::search::columns::{Columns, Counted, Facet, Selection};
use crate::search::concept::Bearing;

use super::asking::asks_who;
use super::aspect::aspects;
use super::lexicon::{Lexicon, Recognised};
use super::parse::{Parsed, parse_with};
use super::posting::{ORG, SUMMARY, SUMMARY_STEMS, TITLE, TITLE_STEMS};
use super::score::{Evidence, Matches, gather};
use super::spelling::correct;
use super::{Expansion, Found, FoundHit, Highlighter, Query, Reason, order};

/// With fewer results than this that have nearly all of the query, records that have less of it follow.
const PAGES: usize = 60;
/// How much of the query, by weight, a record must have: as much as leaves a few pages.
const SHARES: [f32; 6] = [0.999, 0.8, 0.6, 0.4, 0.2, 0.0];

/// Finds records.
///
/// `conn` must hold the index; `columns` must be of the same state of the store. Deterministic: the same store and query give the
/// same answer.
///
/// # Errors
/// [`SearchError::Interrupted`] if a newer search took its place; otherwise only if SQLite cannot read. Never for
/// anything in the reader's words.
pub fn search(
    conn: &Connection,
    columns: &Columns,
    lexicon: &Lexicon,
    query: &Query,
) -> Result<Found, SearchError> {
    let spelling = correct(conn, columns, lexicon, &query.text, &query.reader_lang)?;
    let corrected = spelling
        .as_ref()
        .is_some_and(|spelling| spelling.sure && !query.as_spelt);
    let text = spelling
        .as_ref()
        .filter(|_| corrected)
        .map_or(query.text.as_str(), |spelling| spelling.text.as_str());
    let parsed = parse_with(text, &query.reader_lang, &|word| lexicon.knows(word));
    let selection = columns.select(&query.filters);
    if parsed.units.is_empty() {
        return Ok(browse(columns, &selection, query));
    }
    let recognition = lexicon.recognise(&parsed, &query.reader_lang);
    let expansions = expansions(&recognition.concepts, &parsed);
    let wanted = |recognised: &Recognised| !query.without.contains(&key(recognised));
    let aspects = aspects(&parsed, &recognition, wanted);
    let recognised: Vec<Recognised> = recognition.concepts.into_iter().filter(wanted).collect();
    let evidence = gather(conn, columns, lexicon, &parsed, &aspects)?;
    let matches = Matches::new(&evidence, asks_who(&parsed));
    let end = columns.end();
    let allowed = columns.bits(&selection, None);
    let mut text = Bits::new(end);
    for share in SHARES {
        text = matches.at_least(share, end);
        // The words decide, not the filters: else a filter would let in what was not counted beside it. Only where the
        // filters leave nothing at all may a record have less of the words.
        if text.len() >= PAGES && text.len_with(&allowed) > 0 {
            break;
        }
    }
    let mut rows = text.clone();
    rows.keep(&allowed);
    let scored = matches.score(columns, &rows);
    let hits = order::ranked(columns, &scored, query)
        .into_iter()
        .skip(query.offset)
        .take(query.limit)
        .filter_map(|place| {
            let row = *scored.rows.get(place)?;
            let mask = scored.masks.get(place).copied().unwrap_or_default();
            let score = scored.score.get(place).copied().unwrap_or_default();
            Some(FoundHit {
                row,
                score,
                reasons: reasons(columns, lexicon, &evidence, &recognised, row, mask),
            })
        })
        .collect();
    Ok(Found {
        total: u32::try_from(scored.rows.len()).unwrap_or(u32::MAX),
        hits,
        facets: if query.facets {
            facets(columns, &selection, Some(&text), scored.rows)
        } else {
            BTreeMap::new()
        },
        expansions,
        did_you_mean: spelling.map(|spelling| spelling.text),
        corrected,
        highlighter: Highlighter::new(&parsed, &query.reader_lang),
    })
}

/// Without words: everything that the filters let through.
fn browse(columns: &Columns, selection: &Selection, query: &Query) -> Found {
    let rows = columns.bits(selection, None).rows();
    let hits = order::browsed(columns, &rows, query)
        .into_iter()
        .skip(query.offset)
        .take(query.limit)
        .map(|row| FoundHit {
            row,
            score: 0.0,
            reasons: Vec::new(),
        })
        .collect();
    Found {
        total: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        hits,
        facets: if query.facets {
            facets(columns, selection, None, rows)
        } else {
            BTreeMap::new()
        },
        ..Found::default()
    }
}

/// Counts each facet over the rows that pass the words and every filter but its own; `all` pass every filter.
fn facets(
    columns: &Columns,
    selection: &Selection,
    text: Option<&Bits>,
    all: Vec<Row>,
) -> BTreeMap<Facet, Vec<(Arc<str>, u32)>> {
    let all = Counted::new(all);
    let without = |facet: Facet| {
        let mut rows = columns.bits(selection, Some(facet));
        text.into_iter().for_each(|text| rows.keep(text));
        Counted::new(rows.rows())
    };
    Facet::ALL
        .into_iter()
        .map(|facet| {
            let own = selection.has(facet).then(|| without(facet));
            (facet, columns.count(facet, own.as_ref().unwrap_or(&all)))
        })
        .collect()
}

/// The key by which a reader switches an expansion off.
fn key(recognised: &Recognised) -> String {
    format!("{}:{}", recognised.facet.code(), recognised.code)
}

/// Every recognised concept, also one that is switched off: the reader may switch it on again.
fn expansions(recognised: &[Recognised], parsed: &Parsed) -> Vec<Expansion> {
    let mut out: Vec<Expansion> = Vec::new();
    for found in recognised.iter().filter(|found| {
        // Whose name it is widens nothing.
        let units = parsed.units.get(found.units.clone());
        found.facet != Facet::Organisation && units.is_some_and(|units| !units.is_empty())
    }) {
        let key = key(found);
        if !out.iter().any(|known| known.key == key) {
            out.push(Expansion {
                key,
                facet: found.facet,
                code: found.code.clone(),
            });
        }
    }
    out
}

fn reasons(
    columns: &Columns,
    lexicon: &Lexicon,
    evidence: &[Evidence<'_>],
    recognised: &[Recognised],
    row: Row,
    mask: u8,
) -> Vec<Reason> {
    let mut out = Vec::new();
    let years = columns
        .years(row)
        .map(|(first, last)| i32::from(first)..=i32::from(last));
    for year in evidence.iter().filter_map(|unit| unit.year) {
        if years.as_ref().is_some_and(|years| years.contains(&year)) {
            out.push(Reason::Year(year));
        }
    }
    let has = |column: usize| mask & (1 << column) != 0;
    if has(TITLE) || has(TITLE_STEMS) {
        out.push(Reason::Title);
    }
    if has(ORG) {
        out.push(Reason::Organisation);
    }
    if has(SUMMARY) || has(SUMMARY_STEMS) {
        out.push(Reason::Summary);
    }
    for concept in recognised {
        let code = concept.code.clone();
        let speaks = |number: u16| {
            let rows = columns.speaking_of(number);
            rows.iter().any(|rows| rows.contains(row))
        };
        if concept.facet == Facet::Concept {
            let thesaurus = lexicon.thesaurus();
            let number = thesaurus.and_then(|thesaurus| Some(thesaurus.get(&code)?.0));
            let filed = |number: u16| {
                let rows = columns.speaking_of(number);
                [Bearing::About, Bearing::Touches].iter().any(|bearing| {
                    rows.get(*bearing as usize)
                        .is_some_and(|rows| rows.contains(row))
                })
            };
            match number {
                Some(number) if filed(number) => out.push(Reason::Subject(code)),
                Some(number) if speaks(number) => out.push(Reason::Concept(code)),
                _ => {}
            }
            continue;
        }
        if let Some((number, group)) = lexicon.group(&code) {
            let within = |place: &String| columns.value(Facet::Place, place).contains(row);
            if speaks(number) {
                out.push(Reason::Place(code));
            } else if group.places.iter().any(within) {
                out.push(Reason::PlaceWithin(code));
            }
            continue;
        }
        let reason = if columns.value(concept.facet, &code).contains(row) {
            match concept.facet {
                Facet::Theme | Facet::Topic => Reason::Theme(code),
                Facet::Place if columns.names_place(row, &code) => Reason::Place(code),
                Facet::Place => Reason::PlaceWithin(code),
                Facet::Mode => Reason::Mode(code),
                Facet::Language => Reason::Language(code),
                Facet::Kind
                | Facet::Status
                | Facet::Organisation
                | Facet::Year
                | Facet::Concept => continue,
            }
        } else if concept.facet == Facet::Place && columns.covering(&code).contains(row) {
            Reason::PlaceCovered(code)
        } else {
            continue;
        };
        out.push(reason);
    }
    out.sort();
    out.dedup();
    out
}
