//! tantivy: three text fields, one multi-valued fast field of facet values, best 20 and all counts in one pass.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Result;
use tantivy::collector::{Collector, SegmentCollector, TopDocs};
use tantivy::columnar::Column;
use tantivy::query::{BooleanQuery, BoostQuery, FuzzyTermQuery, Occur, Query as Matching, TermQuery};
use tantivy::schema::{FAST, Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::{Index, SegmentReader, TantivyDocument, Term};

use super::{Built, Measured, PAGE, ask, milliseconds};
use crate::corpus::{self, Doc};
use crate::facets::{self, Values};
use crate::queries::Query;
use crate::{process, queries};

/// What of the words of a query a record must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Demand {
    /// Every one: the fewest records, and the quickest answer.
    Every,
    /// Any one, those with more of them first: what its own query parser does, and the nearer to what Trefoil answers, which fills a page
    /// with records that have most of the words and counts the facets of them all.
    Any,
}

impl Demand {
    /// The folder of the index.
    fn folder(self) -> &'static str {
        match self {
            Self::Every => "tantivy",
            Self::Any => "tantivy-any",
        }
    }

    fn occur(self) -> Occur {
        match self {
            Self::Every => Occur::Must,
            Self::Any => Occur::Should,
        }
    }
}

/// Both processors of the machine that the figures are for.
const THREADS: usize = 2;
const MEMORY: usize = 100 << 20;

#[derive(Clone, Copy)]
struct Fields {
    title: Field,
    summary: Field,
    organisation: Field,
    facets: Field,
}

fn schema() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let indexing = TextFieldIndexing::default().set_tokenizer("default").set_index_option(IndexRecordOption::WithFreqs);
    let text = TextOptions::default().set_indexing_options(indexing);
    let fields = Fields {
        title: schema.add_text_field("title", text.clone()),
        summary: schema.add_text_field("summary", text.clone()),
        organisation: schema.add_text_field("organisation", text),
        facets: schema.add_u64_field("facets", FAST),
    };
    (schema.build(), fields)
}

pub(super) fn build(folder: &Path, demand: Demand) -> Result<Built> {
    let place = folder.join(demand.folder());
    std::fs::create_dir_all(&place)?;
    let (schema, fields) = schema();
    let mut values = Values::new();
    let mut time = Duration::ZERO;
    let start = Instant::now();
    let index = Index::create_in_dir(&place, schema)?;
    let mut writer = index.writer_with_num_threads::<TantivyDocument>(THREADS, MEMORY)?;
    time += start.elapsed();
    for part in corpus::parts(folder)? {
        let part: Vec<(Doc, Vec<u32>)> = part?.into_iter().map(|doc| { let ids = values.of(&doc); (doc, ids) }).collect();
        let start = Instant::now();
        for (doc, ids) in &part {
            let mut document = TantivyDocument::default();
            document.add_text(fields.title, Doc::text(&doc.title));
            document.add_text(fields.summary, Doc::text(&doc.summary));
            document.add_text(fields.organisation, Doc::text(&doc.names));
            for id in ids {
                document.add_u64(fields.facets, u64::from(*id));
            }
            writer.add_document(document)?;
        }
        time += start.elapsed();
    }
    let start = Instant::now();
    writer.commit()?;
    let segments = index.searchable_segment_ids()?;
    if segments.len() > 1 {
        writer.merge(&segments).wait()?;
    }
    writer.garbage_collect_files().wait()?;
    writer.wait_merging_threads()?;
    time += start.elapsed();
    values.write(folder)?;
    Ok(Built { seconds: time.as_secs_f64(), bytes: process::size(&place), peak_kib: process::peak_memory() })
}

pub(super) fn answer(folder: &Path, demand: Demand) -> Result<Measured> {
    let queries = queries::read(folder)?;
    let values = facets::count(folder)?;
    let start = Instant::now();
    let (_, fields) = schema();
    let index = Index::open_in_dir(folder.join(demand.folder()))?;
    let searcher = index.reader()?.searcher();
    let open_ms = milliseconds(start.elapsed());
    let answers = ask(&queries.words, |query| {
        let collector = (TopDocs::with_limit(PAGE).order_by_score(), Counts { values });
        let (page, counts) = searcher.search(&matching(query, fields, demand), &collector)?;
        std::hint::black_box((page, &counts.by_value));
        Ok(counts.hits)
    })?;
    Ok(Measured { open_ms, answers, random_slowest_ms: None, peak_kib: process::peak_memory() })
}

/// The words in any field, and the last one as a beginning.
fn matching(query: &Query, fields: Fields, demand: Demand) -> BooleanQuery {
    let fields = [(fields.title, 10.0), (fields.summary, 1.5), (fields.organisation, 4.0)];
    let any = |of: &dyn Fn(Field) -> Box<dyn Matching>| -> Box<dyn Matching> {
        let one = |(field, boost)| (Occur::Should, Box::new(BoostQuery::new(of(field), boost)) as Box<dyn Matching>);
        Box::new(BooleanQuery::new(fields.into_iter().map(one).collect()))
    };
    let mut clauses = Vec::new();
    for word in &query.words {
        // As its tokenizer cuts it.
        for piece in word.split(|c: char| !c.is_alphanumeric()).filter(|piece| !piece.is_empty()) {
            let term = |field| Term::from_field_text(field, &piece.to_lowercase());
            clauses.push((demand.occur(), any(&|field| Box::new(TermQuery::new(term(field), IndexRecordOption::WithFreqs)))));
        }
    }
    let pieces: Vec<&str> = query.beginning.split(|c: char| !c.is_alphanumeric()).filter(|piece| !piece.is_empty()).collect();
    for (n, piece) in pieces.iter().enumerate() {
        let term = |field| Term::from_field_text(field, &piece.to_lowercase());
        clauses.push((demand.occur(), any(&|field| match n + 1 == pieces.len() {
            true => Box::new(FuzzyTermQuery::new_prefix(term(field), 0, false)) as Box<dyn Matching>,
            false => Box::new(TermQuery::new(term(field), IndexRecordOption::WithFreqs)),
        })));
    }
    BooleanQuery::new(clauses)
}

/// Counts every facet value of every hit.
struct Counts {
    values: usize,
}

struct Counted {
    column: Option<Column<u64>>,
    by_value: Vec<u32>,
    hits: u64,
}

impl Collector for Counts {
    type Fruit = Counted;
    type Child = Counted;

    fn for_segment(&self, _: u32, segment: &SegmentReader) -> tantivy::Result<Counted> {
        Ok(Counted { column: Some(segment.fast_fields().u64("facets")?), by_value: vec![0; self.values], hits: 0 })
    }

    fn requires_scoring(&self) -> bool {
        false
    }

    fn merge_fruits(&self, segments: Vec<Counted>) -> tantivy::Result<Counted> {
        let mut all = Counted { column: None, by_value: vec![0; self.values], hits: 0 };
        for segment in segments {
            all.hits += segment.hits;
            for (sum, count) in all.by_value.iter_mut().zip(segment.by_value) {
                *sum += count;
            }
        }
        Ok(all)
    }
}

impl SegmentCollector for Counted {
    type Fruit = Self;

    fn collect(&mut self, doc: u32, _score: f32) {
        self.hits += 1;
        for value in self.column.iter().flat_map(|column| column.values_for_doc(doc)) {
            if let Some(count) = self.by_value.get_mut(value as usize) {
                *count += 1;
            }
        }
    }

    fn harvest(self) -> Self {
        self
    }
}
