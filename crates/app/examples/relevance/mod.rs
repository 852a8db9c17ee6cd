//! Topics, their scores, and the tables.

mod score;
mod table;

pub(crate) use score::{Asked, ask};
pub(crate) use table::print;

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

/// One topic of the judgements.
#[derive(Debug, Deserialize)]
pub(crate) struct Topic {
    /// Its number.
    pub(crate) topic: u32,
    /// What kind of question it is.
    pub(crate) class: String,
    /// What is typed, by language.
    pub(crate) queries: BTreeMap<String, String>,
    /// Grades by `kind:slug`.
    relevant: BTreeMap<String, u8>,
}

impl Topic {
    /// Grades by slug; of records of two kinds that share one, the higher.
    pub(crate) fn grades(&self) -> BTreeMap<&str, u8> {
        let mut out: BTreeMap<&str, u8> = BTreeMap::new();
        for (reference, grade) in &self.relevant {
            let slug = reference
                .split_once(':')
                .map_or(reference.as_str(), |(_, slug)| slug);
            let best = out.entry(slug).or_default();
            *best = (*best).max(*grade);
        }
        out
    }
}

/// Reads a file of topics.
///
/// # Errors
/// The file cannot be read, or a line is no topic.
pub(crate) fn topics(file: &Path) -> Result<Vec<Topic>, Box<dyn std::error::Error>> {
    let text = std::fs::read_to_string(file)?;
    let topics = text.lines().map(serde_json::from_str);
    Ok(topics.collect::<Result<_, _>>()?)
}
