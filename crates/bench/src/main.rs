//! Trefoil's search against plain FTS5, tantivy and MiniSearch: one corpus, one list of queries, one run.
//!
//! Each engine builds and answers in processes of its own, so that its peak memory is its own. `cargo xtask bench search` builds
//! this in release and runs it; nothing else does.

mod corpus;
mod engine;
mod exchange;
mod facets;
mod folder;
mod process;
mod queries;
mod random;
mod table;

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};

use engine::{Built, Engine, Measured};

#[derive(Parser)]
#[command(name = "bench", about = "Trefoil's search beside its peers")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Measures and prints the table.
    Search {
        /// Sizes of the corpus.
        #[arg(long, value_delimiter = ',', default_values_t = [1_000, 100_000])]
        records: Vec<u32>,
        /// Seed of corpus and queries.
        #[arg(long, default_value_t = 2026)]
        seed: u64,
        /// Queries for each number of words.
        #[arg(long, default_value_t = 150)]
        queries: usize,
        /// Only these engines.
        #[arg(long, value_delimiter = ',', default_values_t = Engine::ALL)]
        engines: Vec<Engine>,
        /// The root of the clone.
        #[arg(long)]
        root: PathBuf,
        /// Where the corpora and indexes go; removed afterwards unless it is given.
        #[arg(long)]
        folder: Option<PathBuf>,
    },
    /// Exchange of changes beside automerge and PouchDB.
    Exchange {
        /// Records, each with five edits.
        #[arg(long, default_value_t = 10_000)]
        records: u32,
        /// The root of the clone.
        #[arg(long)]
        root: PathBuf,
    },
    /// One side of it.
    #[command(hide = true)]
    ExchangeOne { side: String, records: u32 },
    /// Writes a catalogue of some size as a data folder.
    Data {
        /// Size of the catalogue.
        #[arg(long, default_value_t = 50_000)]
        records: u32,
        /// Seed of the catalogue.
        #[arg(long, default_value_t = 2026)]
        seed: u64,
        /// The root of the clone.
        #[arg(long)]
        root: PathBuf,
        /// Where it goes.
        folder: PathBuf,
    },
    /// One engine indexes the corpus of a folder.
    #[command(hide = true)]
    Build { engine: Engine, folder: PathBuf, root: PathBuf },
    /// One engine answers the queries of a folder.
    #[command(hide = true)]
    Answer { engine: Engine, folder: PathBuf, root: PathBuf },
}

fn main() -> Result<()> {
    match Arguments::parse().command {
        Command::Search { records, seed, queries, engines, root, folder } => {
            for records in records {
                let temporary = tempfile::tempdir()?;
                let folder = folder.as_ref().map_or_else(|| temporary.path().to_path_buf(), |folder| folder.join(records.to_string()));
                std::fs::create_dir_all(&folder)?;
                one_size(records, seed, queries, &engines, &root, &folder)?;
            }
            Ok(())
        }
        Command::Data { records, seed, root, folder } => {
            let data = root.join("data");
            folder::write(&corpus::Corpus::new(&data, records, seed)?, &data, &folder)
        }
        Command::Exchange { records, root } => exchange::measure(records, &root),
        Command::ExchangeOne { side, records } => exchange::one(&side, records),
        Command::Build { engine, folder, root } => process::answer(&engine.build(&folder, &root)?),
        Command::Answer { engine, folder, root } => process::answer(&engine.answer(&folder, &root)?),
    }
}

fn one_size(records: u32, seed: u64, count: usize, engines: &[Engine], root: &Path, folder: &Path) -> Result<()> {
    let start = Instant::now();
    let corpus = corpus::Corpus::new(&root.join("data"), records, seed)?;
    corpus.write(&folder.join("corpus.jsonl"))?;
    queries::write(&folder.join("queries.json"), &corpus, count)?;
    drop(corpus);
    eprintln!("{records} records made in {:.1} s", start.elapsed().as_secs_f64());
    let mut rows: Vec<(Engine, Built, Measured)> = Vec::new();
    for engine in engines {
        if let Some(most) = engine.most_records().filter(|most| records > *most) {
            eprintln!("{engine}: left out above {most} records");
            continue;
        }
        if let Err(reason) = engine.available(root) {
            eprintln!("{engine}: skipped, {reason}");
            continue;
        }
        let built: Built = process::child("build", *engine, folder, root).with_context(|| format!("{engine} builds"))?;
        let measured: Measured = process::child("answer", *engine, folder, root).with_context(|| format!("{engine} answers"))?;
        eprintln!("{engine}: indexed in {:.1} s", built.seconds);
        rows.push((*engine, built, measured));
    }
    table::print(records, count, &rows);
    Ok(())
}
