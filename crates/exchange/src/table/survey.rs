use std::collections::{BTreeMap, BTreeSet};

use catalogue::Kind;
use catalogue::record::schema::{Shape, fields, shape};
use serde_json::Value as Json;

use super::Column;
use super::column::{has_more, parts};
use crate::{ExportError, Portable, Source};

/// What stands in records, as far as it decides which columns a table of them has. The records themselves are not held.
#[derive(Debug, Default)]
pub(crate) struct Survey {
    kinds: BTreeMap<Kind, OfKind>,
    bytes: u64,
}

#[derive(Debug, Default)]
struct OfKind {
    records: u64,
    fields: BTreeMap<&'static str, Seen>,
    /// A record has a field that its kind does not know.
    extra: bool,
}

/// What a field of one name was seen to hold, whatever its shape.
#[derive(Debug, Default)]
struct Seen {
    langs: BTreeSet<String>,
    parts: BTreeSet<&'static str>,
    /// An object held something that no column of its own has.
    more: bool,
}

impl Survey {
    /// Looks at every record once.
    ///
    /// # Errors
    /// Why a record cannot be had.
    pub(crate) fn of(records: &(impl Source + ?Sized)) -> Result<Self, ExportError> {
        let names: BTreeSet<&'static str> = Kind::PUBLIC
            .into_iter()
            .flat_map(fields)
            .map(|field| field.name)
            .collect();
        let mut survey = Self::default();
        records.each(&mut |record| {
            survey.add(record, &names);
            Ok(())
        })?;
        Ok(survey)
    }

    fn add(&mut self, record: &Portable, names: &BTreeSet<&'static str>) {
        let of_kind = self.kinds.entry(record.kind).or_default();
        of_kind.records += 1;
        for (name, value) in &record.fields {
            of_kind.extra |= shape(record.kind, name).is_none();
            self.bytes += length(value);
            let Some(name) = names.get(name.as_str()) else {
                continue;
            };
            of_kind.fields.entry(name).or_default().add(name, value);
        }
    }

    /// The kinds that there are; for no record those of a template: one, else all of them.
    pub(crate) fn kinds(&self, template: Option<Kind>) -> Vec<Kind> {
        let wanted = |kind: Kind| template.is_none_or(|only| only == kind);
        Kind::PUBLIC
            .into_iter()
            .filter(|kind| match self.kinds.is_empty() {
                true => wanted(*kind),
                false => self.kinds.contains_key(kind),
            })
            .collect()
    }

    /// About how many bytes a table holds, with so many bytes of mark-up around each cell.
    pub(crate) fn size(&self, around: u64) -> u64 {
        let cells: u64 = self
            .kinds
            .values()
            .map(|of_kind| of_kind.records * (of_kind.fields.len() as u64 + 4))
            .sum();
        self.bytes + cells * around
    }

    /// The columns that records of some kinds need, in the order of the schema; for no record, those of an empty template.
    pub(crate) fn columns(&self, kinds: &[Kind], lang: &str) -> Vec<Column> {
        let mut out = vec![Column::Record, Column::Slug, Column::Standing];
        let template = self.kinds.is_empty();
        let of_kinds: Vec<&OfKind> = kinds
            .iter()
            .filter_map(|kind| self.kinds.get(kind))
            .collect();
        let mut done = BTreeSet::new();
        for field in kinds.iter().flat_map(|kind| fields(*kind)) {
            if !done.insert(field.name) {
                continue;
            }
            let seen: Vec<&Seen> = of_kinds
                .iter()
                .filter_map(|of_kind| of_kind.fields.get(field.name))
                .collect();
            match field.shape {
                Shape::Localised => {
                    let mut langs: BTreeSet<&str> = seen
                        .iter()
                        .flat_map(|seen| seen.langs.iter().map(String::as_str))
                        .collect();
                    if template {
                        langs.extend(["en", lang]);
                    }
                    for lang in langs {
                        out.push(Column::Text(field.name, lang.to_owned()));
                        out.push(Column::State(field.name, lang.to_owned()));
                    }
                }
                Shape::Object => {
                    for part in parts(field.name) {
                        if template || seen.iter().any(|seen| seen.parts.contains(part)) {
                            out.push(Column::Part(field.name, part));
                        }
                    }
                    if seen.iter().any(|seen| seen.more) {
                        out.push(Column::Field(field.name, field.shape));
                    }
                }
                shape => {
                    if template || !seen.is_empty() {
                        out.push(Column::Field(field.name, shape));
                    }
                }
            }
        }
        if of_kinds.iter().any(|of_kind| of_kind.extra) {
            out.push(Column::Extra);
        }
        out
    }
}

impl Seen {
    fn add(&mut self, name: &'static str, value: &Json) {
        let Json::Object(object) = value else {
            return;
        };
        for key in object.keys() {
            // Nearly every key was seen before: it is copied only the first time.
            if !self.langs.contains(key) {
                self.langs.insert(key.clone());
            }
        }
        if has_more(name, value) {
            self.more = true;
        } else {
            let there = parts(name)
                .iter()
                .filter(|part| object.contains_key(**part));
            self.parts.extend(there);
        }
    }
}

/// About how long a value is, written out.
fn length(value: &Json) -> u64 {
    match value {
        Json::String(text) => text.len() as u64 + 2,
        Json::Array(list) => list.iter().map(|item| length(item) + 2).sum(),
        Json::Object(object) => object
            .iter()
            .map(|(key, value)| key.len() as u64 + length(value) + 4)
            .sum(),
        _ => 8,
    }
}
