//! Facet values as numbers, for the peers: they get theirs ready made, regions above a country and themes of a topic included.

use std::collections::HashMap;
use std::path::Path;

use anyhow::Result;

use catalogue::place::Places;
use catalogue::vocabulary::Vocabulary;

use crate::corpus::Doc;

/// Numbers of facet values.
pub struct Values {
    ids: HashMap<(&'static str, String), u32>,
}

impl Values {
    /// No values yet.
    pub fn new() -> Self {
        Self { ids: HashMap::new() }
    }

    /// Every facet value of a document, each once.
    pub fn of(&mut self, doc: &Doc) -> Vec<u32> {
        let mut values: Vec<(&'static str, String)> = vec![("kind", doc.kind.clone())];
        for topic in &doc.topics {
            values.push(("topic", topic.clone()));
            values.extend(Vocabulary::bundled().theme_of(topic).map(|theme| ("theme", theme.to_owned())));
        }
        for place in &doc.places {
            values.push(("place", place.clone()));
            values.extend(Places::bundled().ancestors(place).iter().map(|above| ("place", above.code.clone())));
        }
        values.extend(doc.organisations.iter().map(|(slug, _)| ("organisation", slug.clone())));
        values.extend(doc.status.iter().map(|status| ("status", status.clone())));
        values.extend(doc.modes.iter().map(|mode| ("mode", mode.clone())));
        values.extend(doc.languages.iter().map(|language| ("language", language.clone())));
        values.extend(doc.years.into_iter().flat_map(|(first, last)| first..=last).map(|year| ("year", year.to_string())));
        let mut ids: Vec<u32> = values
            .into_iter()
            .map(|value| {
                let next = self.ids.len() as u32;
                *self.ids.entry(value).or_insert(next)
            })
            .collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Keeps their number for the process that answers.
    pub fn write(&self, folder: &Path) -> Result<()> {
        Ok(std::fs::write(folder.join("values"), self.len().to_string())?)
    }
}

/// What [`Values::write`] kept.
pub fn count(folder: &Path) -> Result<usize> {
    Ok(std::fs::read_to_string(folder.join("values"))?.parse()?)
}
