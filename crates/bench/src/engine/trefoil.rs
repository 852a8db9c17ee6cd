//! Trefoil as shipped: its index in a store file, its columns, its lexicon with the labels of every language.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Result;
use rusqlite::Connection;

use catalogue::place::Places;
use catalogue::record::{Kind, Standing};
use catalogue::search::columns::Hierarchy;
use catalogue::search::index::{self, Facts, SearchDoc};
use catalogue::search::{self, Columns, Demonyms, Lexicon, Query, Sort, Thesaurus};
use catalogue::vocabulary::Vocabulary;

use super::{Built, Measured, PAGE, ask, milliseconds};
use crate::corpus::{self, Doc};
use crate::{process, queries};

const FILE: &str = "trefoil.db";

/// The pragmas of the store.
fn open(folder: &Path) -> Result<Connection> {
    let conn = Connection::open(folder.join(FILE))?;
    conn.set_prepared_statement_cache_capacity(128);
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY;",
    )?;
    Ok(conn)
}

pub(super) fn build(folder: &Path) -> Result<Built> {
    let mut conn = open(folder)?;
    let mut time = Duration::ZERO;
    let start = Instant::now();
    let transaction = conn.transaction()?;
    transaction.execute_batch(index::SCHEMA)?;
    let mut writer = index::Writer::new(&transaction);
    time += start.elapsed();
    let mut row = 0;
    for part in corpus::parts(folder)? {
        let part = part?;
        let start = Instant::now();
        for prepared in prepare(&part) {
            row += 1;
            writer.put(row, prepared)?;
        }
        time += start.elapsed();
    }
    let start = Instant::now();
    writer.finish()?;
    index::optimise(&transaction)?;
    index::stamp(&transaction)?;
    transaction.commit()?;
    time += start.elapsed();
    drop(conn);
    Ok(Built { seconds: time.as_secs_f64(), bytes: process::size(&folder.join(FILE)), peak_kib: process::peak_memory() })
}

/// On two threads, as the store does it.
fn prepare(part: &[Doc]) -> Vec<index::Prepared> {
    let one = |docs: &[Doc]| docs.iter().map(|doc| index::Prepared::new(document(doc))).collect::<Vec<_>>();
    let (first, second) = part.split_at(part.len() / 2);
    std::thread::scope(|scope| {
        let other = scope.spawn(|| one(second));
        let mut out = one(first);
        out.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        out
    })
}

fn document(doc: &Doc) -> SearchDoc<'_> {
    fn field(texts: &[(String, String)]) -> Vec<(std::borrow::Cow<'_, str>, std::borrow::Cow<'_, str>)> {
        texts.iter().map(|(lang, text)| (lang.as_str().into(), text.as_str().into())).collect()
    }
    SearchDoc {
        title: field(&doc.title),
        summary: field(&doc.summary),
        org: field(&doc.names),
        facts: Facts {
            kind: Kind::from_code(&doc.kind),
            slug: doc.slug.clone(),
            standing: Standing::Published,
            topics: doc.topics.clone(),
            places: doc.places.clone(),
            organisations: doc.organisations.clone(),
            status: doc.status.clone(),
            modes: doc.modes.clone(),
            languages: doc.languages.clone(),
            years: doc.years,
            newest: doc.newest,
            ..Facts::default()
        },
    }
}

pub(super) fn answer(folder: &Path, root: &Path) -> Result<Measured> {
    let queries = queries::read(folder)?;
    let lexicon = lexicon(root)?;
    let start = Instant::now();
    let conn = open(folder)?;
    let hierarchy = Arc::new(Hierarchy::new(Places::bundled(), Vocabulary::bundled()));
    let columns = Columns::load(&conn, hierarchy)?;
    let open_ms = milliseconds(start.elapsed());
    let one = |text: String, lang: &str| -> Result<search::Found> {
        let query = Query {
            text,
            sort: Sort::Relevance,
            limit: PAGE,
            facets: true,
            reader_lang: lang.to_owned(),
            today: 20_261_122,
            ..Query::default()
        };
        Ok(search::search(&conn, &columns, &lexicon, &query)?)
    };
    let answers = ask(&queries.words, |query| Ok(u64::from(one(query.text(), &query.lang)?.total)))?;
    let mut slowest = Duration::ZERO;
    for text in &queries.random {
        let start = Instant::now();
        one(text.clone(), "en")?;
        slowest = slowest.max(start.elapsed());
    }
    let peak_kib = process::peak_memory();
    if let Some(file) = std::env::var_os("BENCH_ANSWERS") {
        // For comparing two versions of the ranking.
        let mut out = String::new();
        for query in &queries.words {
            let found = one(query.text(), &query.lang)?;
            let hits: Vec<String> = found.hits.iter().map(|hit| format!("{}:{:.4}", hit.row, hit.score)).collect();
            let facets: usize = found.facets.values().map(Vec::len).sum();
            let sum: u32 = found.facets.values().flatten().map(|(_, count)| count).sum();
            out.push_str(&format!("{}\t{}\t{facets}\t{sum}\t{}\n", query.text(), found.total, hits.join(" ")));
        }
        std::fs::write(file, out)?;
    }
    Ok(Measured { open_ms, answers, random_slowest_ms: Some(milliseconds(slowest)), peak_kib })
}

/// The labels of themes, topics and modes in every language, as the application gives them.
fn lexicon(root: &Path) -> Result<Lexicon> {
    let mut terms: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for lang in ["ar", "en", "es", "fr", "pt", "ru", "zh"] {
        let text = std::fs::read_to_string(root.join("locales").join(lang).join("vocabulary.ftl"))?;
        for (id, label) in text.lines().filter_map(|line| line.split_once(" = ")) {
            if let Some((facet, code)) = id.split_once('-').filter(|(facet, _)| matches!(*facet, "theme" | "topic" | "mode")) {
                terms.entry((facet.to_owned(), code.to_owned())).or_default().push(label.to_owned());
            }
        }
    }
    let terms = terms.into_iter().map(|((facet, code), labels)| (facet, code, labels));
    Ok(Lexicon::new(terms).with_places(Places::bundled()).with_demonyms(Demonyms::bundled()).with_thesaurus(Thesaurus::bundled()))
}
