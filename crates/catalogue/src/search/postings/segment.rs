use std::collections::HashMap;

use rusqlite::{Connection, named_params};

use crate::record::Row;
use crate::search::SearchError;

use super::Prepared;
use super::dictionary::{Builder, Entry};
use super::document::digest;
use super::list::{self, List, Posting};

/// Bytes of a chunk: what one search reads at a time. A longer list has a chunk of its own.
const CHUNK: usize = 64 * 1024;

/// A segment that is being collected, in memory.
pub(super) struct Collected {
    pub(super) number: u32,
    lists: HashMap<Box<str>, Vec<List>>,
    pub(super) rows: roaring::RoaringBitmap,
    /// About how much memory it takes.
    pub(super) bytes: usize,
}

impl Collected {
    pub(super) fn new(number: u32) -> Self {
        Self {
            number,
            lists: HashMap::new(),
            rows: roaring::RoaringBitmap::new(),
            bytes: 0,
        }
    }

    pub(super) fn add(&mut self, row: Row, prepared: &Prepared) {
        for (token, fields) in prepared.tokens() {
            self.push(token, Posting { row, fields });
        }
        self.rows.insert(row);
    }

    pub(super) fn push(&mut self, token: &str, posting: Posting) {
        self.bytes += 3;
        let lists = match self.lists.get_mut(token) {
            Some(lists) => lists,
            None => {
                // The key, the vectors and their headers.
                self.bytes += token.len() + 140;
                self.lists.entry(token.into()).or_default()
            }
        };
        // Rows come in runs that ascend (organisations, then all others): a list a run.
        if !lists.last_mut().is_some_and(|list| list.push(posting)) {
            let mut list = List::default();
            list.push(posting);
            lists.push(list);
        }
    }

    /// Writes the segment.
    pub(super) fn write(self, conn: &Connection) -> Result<(), SearchError> {
        let records = self.rows.len();
        let mut lists: Vec<(Box<str>, Vec<List>)> = self.lists.into_iter().collect();
        lists.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        let mut output = Output::new(conn, self.number);
        for (token, lists) in &lists {
            match lists.as_slice() {
                [one] => output.put(token, one)?,
                many => output.put(
                    token,
                    &join(
                        many.iter()
                            .flat_map(|list| list::read(list.bytes()))
                            .collect(),
                    ),
                )?,
            }
        }
        output.finish(records)
    }
}

/// One list of postings in any order.
pub(super) fn join(mut postings: Vec<Posting>) -> List {
    postings.sort_unstable();
    let mut list = List::default();
    for posting in postings {
        list.push(posting);
    }
    list
}

/// A segment that is being written, token by token in byte order.
pub(super) struct Output<'c> {
    conn: &'c Connection,
    number: u32,
    dictionary: Builder,
    chunk: u32,
    lists: Vec<u8>,
    stamp: i64,
}

impl<'c> Output<'c> {
    pub(super) fn new(conn: &'c Connection, number: u32) -> Self {
        Self {
            conn,
            number,
            dictionary: Builder::default(),
            chunk: 0,
            lists: Vec::with_capacity(CHUNK),
            stamp: 0,
        }
    }

    pub(super) fn put(&mut self, token: &str, list: &List) -> Result<(), SearchError> {
        if !self.lists.is_empty() && self.lists.len() + list.bytes().len() > CHUNK {
            self.flush()?;
        }
        let size = |bytes: usize| u32::try_from(bytes).unwrap_or(u32::MAX);
        self.dictionary.push(
            token,
            Entry {
                chunk: self.chunk,
                start: size(self.lists.len()),
                length: size(list.bytes().len()),
                records: list.count(),
                fields: list.fields(),
            },
        );
        self.stamp = self.stamp.rotate_left(5)
            ^ digest(token, list.fields()).wrapping_add(i64::from(list.count()));
        self.lists.extend_from_slice(list.bytes());
        Ok(())
    }

    fn flush(&mut self) -> Result<(), SearchError> {
        self.conn
            .prepare_cached("INSERT INTO posting_chunk (segment, chunk, lists) VALUES (:segment, :chunk, :lists)")?
            .execute(named_params! { ":segment": self.number, ":chunk": self.chunk, ":lists": self.lists })?;
        self.chunk += 1;
        self.lists.clear();
        Ok(())
    }

    pub(super) fn finish(mut self, records: u64) -> Result<(), SearchError> {
        self.flush()?;
        let records = u32::try_from(records).unwrap_or(u32::MAX);
        // The number may be given again after a rebuild; with the stamp, memory tells the two apart.
        self.conn
            .prepare_cached(
                "INSERT INTO posting_segment (segment, records, stamp, dictionary) \
                 VALUES (:segment, :records, :stamp, :dictionary)",
            )?
            .execute(named_params! {
                ":segment": self.number,
                ":records": records,
                ":stamp": self.stamp,
                ":dictionary": self.dictionary.finish(),
            })?;
        Ok(())
    }
}
