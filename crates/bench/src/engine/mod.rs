//! The engines. Each indexes the same records and answers the same queries: the best 20, and every facet counted.

mod fts5;
mod minisearch;
mod tantivy;
mod trefoil;

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Result;
use clap::ValueEnum;
use serde::{Deserialize, Serialize};

use self::tantivy::Demand;
use crate::queries::Query;

/// How many results are ranked.
pub const PAGE: usize = 20;

/// An engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Engine {
    /// Trefoil's own search.
    Trefoil,
    /// SQLite's FTS5 with `unicode61`, `bm25()` and facets in SQL.
    Fts5,
    /// tantivy, with every word of the query in each record.
    Tantivy,
    /// tantivy, with any of the words, as its own query parser has it.
    TantivyAny,
    /// MiniSearch, in node.
    Minisearch,
}

impl Engine {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Trefoil, Self::Fts5, Self::Tantivy, Self::TantivyAny, Self::Minisearch];

    /// Larger corpora do not fit it.
    pub fn most_records(self) -> Option<u32> {
        (self == Self::Minisearch).then_some(100_000)
    }

    /// Why it cannot run here.
    pub fn available(self, root: &Path) -> Result<(), String> {
        match self {
            Self::Minisearch => minisearch::available(root),
            _ => Ok(()),
        }
    }

    /// Indexes the corpus.
    pub fn build(self, folder: &Path, root: &Path) -> Result<Built> {
        match self {
            Self::Trefoil => trefoil::build(folder),
            Self::Fts5 => fts5::build(folder),
            Self::Tantivy => tantivy::build(folder, Demand::Every),
            Self::TantivyAny => tantivy::build(folder, Demand::Any),
            Self::Minisearch => minisearch::build(folder, root),
        }
    }

    /// Answers the queries.
    pub fn answer(self, folder: &Path, root: &Path) -> Result<Measured> {
        match self {
            Self::Trefoil => trefoil::answer(folder, root),
            Self::Fts5 => fts5::answer(folder),
            Self::Tantivy => tantivy::answer(folder, Demand::Every),
            Self::TantivyAny => tantivy::answer(folder, Demand::Any),
            Self::Minisearch => minisearch::answer(folder, root),
        }
    }
}

impl std::fmt::Display for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Trefoil => "trefoil",
            Self::Fts5 => "fts5",
            Self::Tantivy => "tantivy",
            Self::TantivyAny => "tantivy-any",
            Self::Minisearch => "minisearch",
        })
    }
}

/// What indexing took.
#[derive(Debug, Serialize, Deserialize)]
pub struct Built {
    /// Time without reading the corpus.
    pub seconds: f64,
    /// On disk.
    pub bytes: u64,
    /// Peak memory of the process.
    pub peak_kib: u64,
}

/// What answering took.
#[derive(Debug, Serialize, Deserialize)]
pub struct Measured {
    /// Time to open and to be ready.
    pub open_ms: f64,
    /// For each query: its words, its time, its hits.
    pub answers: Vec<Answer>,
    /// The slowest of the queries of random Unicode.
    pub random_slowest_ms: Option<f64>,
    /// Peak memory of the process.
    pub peak_kib: u64,
}

/// One answer.
#[derive(Debug, Serialize, Deserialize)]
pub struct Answer {
    /// Words of the query.
    pub words: usize,
    /// Time in milliseconds.
    pub ms: f64,
    /// Number of records found.
    pub hits: u64,
}

/// Asks everything twice and times the second time: a catalogue that is open is warm.
pub fn ask(queries: &[Query], mut one: impl FnMut(&Query) -> Result<u64>) -> Result<Vec<Answer>> {
    for query in queries {
        one(query)?;
    }
    queries
        .iter()
        .map(|query| {
            let start = Instant::now();
            let hits = one(query)?;
            Ok(Answer { words: query.len(), ms: milliseconds(start.elapsed()), hits })
        })
        .collect()
}

/// A duration as the tables show it.
pub fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1_000.0
}
