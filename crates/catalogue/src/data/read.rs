use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use super::{CatalogueFile, DataFinding, DataFolder, DataRecord, Reason, translate};
use crate::record::schema::{Shape, fields};
use crate::record::{Body, Extra, Kind, RecordId, flatten};

const FILES: [(Kind, &str); 5] = [
    (Kind::Initiative, "initiatives.jsonl"),
    (Kind::Programme, "programmes.jsonl"),
    (Kind::Need, "needs.jsonl"),
    (Kind::Organisation, "organisations.jsonl"),
    (Kind::Resource, "resources.jsonl"),
];

/// A line of a file with where it stands.
pub(super) struct Line {
    pub(super) file: PathBuf,
    pub(super) number: usize,
    pub(super) json: Extra,
}

impl Line {
    pub(super) fn finding(&self, reason: impl Into<Reason>) -> DataFinding {
        DataFinding {
            file: self.file.clone(),
            line: self.number,
            reason: reason.into(),
        }
    }

    pub(super) fn take_text(&mut self, key: &'static str) -> Result<String, DataFinding> {
        match self.json.shift_remove(key) {
            Some(Json::String(text)) if !text.is_empty() => Ok(text),
            _ => Err(self.finding(Reason::Missing(key))),
        }
    }
}

pub(super) type Records = BTreeMap<(Kind, String), Line>;

/// Reads a data folder.
///
/// A file that is absent holds nothing; only `catalogue.json` must be there.
///
/// # Errors
/// Everything that is wrong, with file and line, not only the first.
pub fn read(folder: &Path) -> Result<DataFolder, Vec<DataFinding>> {
    let mut findings = Vec::new();
    let catalogue = match read_catalogue(folder) {
        Ok(catalogue) => Some(catalogue),
        Err(finding) => {
            findings.push(finding);
            None
        }
    };
    let mut records = Records::new();
    for (kind, name) in FILES {
        for mut line in lines(&folder.join(name), &mut findings) {
            match slug(&mut line) {
                Ok(slug) => put(&mut records, kind, slug, line, &mut findings),
                Err(finding) => findings.push(finding),
            }
        }
    }
    read_facts(folder, &mut records, &mut findings);
    translate::merge(folder, &mut records, &mut findings);
    let Some(catalogue) = catalogue else {
        return Err(findings);
    };
    let known: std::collections::BTreeSet<(Kind, String)> = records.keys().cloned().collect();
    let mut out = Vec::with_capacity(records.len());
    for ((kind, slug), line) in records {
        let has = |kind: Kind, slug: &str| known.contains(&(kind, slug.to_owned()));
        match finish(&catalogue, kind, slug, line, &has) {
            Ok(record) => out.push(record),
            Err(mut found) => findings.append(&mut found),
        }
    }
    if findings.is_empty() {
        return Ok(DataFolder {
            catalogue,
            records: out,
        });
    }
    findings.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    Err(findings)
}

fn read_catalogue(folder: &Path) -> Result<CatalogueFile, DataFinding> {
    let file = folder.join("catalogue.json");
    let finding = |reason: Reason| DataFinding {
        file: file.clone(),
        line: 0,
        reason,
    };
    let text = std::fs::read_to_string(&file).map_err(|error| finding(error.into()))?;
    let catalogue: CatalogueFile = serde_json::from_str(&text).map_err(|error| DataFinding {
        line: error.line(),
        ..finding(error.into())
    })?;
    if catalogue.released_on.parse::<jiff::civil::Date>().is_err() {
        return Err(finding(Reason::Day(catalogue.released_on)));
    }
    Ok(catalogue)
}

/// The lines of a file that are JSON objects; the others become findings. Empty lines are passed over.
pub(super) fn lines(file: &Path, findings: &mut Vec<DataFinding>) -> Vec<Line> {
    let bytes = match std::fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Vec::new(),
        Err(error) => {
            findings.push(DataFinding {
                file: file.to_owned(),
                line: 0,
                reason: error.into(),
            });
            return Vec::new();
        }
    };
    let mut out = Vec::new();
    for (index, text) in bytes.split(|byte| *byte == b'\n').enumerate() {
        if text.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match serde_json::from_slice::<Extra>(text) {
            Ok(json) => out.push(Line {
                file: file.to_owned(),
                number: index + 1,
                json,
            }),
            Err(error) => {
                findings.push(DataFinding {
                    file: file.to_owned(),
                    line: index + 1,
                    reason: error.into(),
                });
            }
        }
    }
    out
}

pub(super) fn slug(line: &mut Line) -> Result<String, DataFinding> {
    let slug = line.take_text("slug")?;
    let fits = slug
        .bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && slug.len() <= 120;
    if fits {
        Ok(slug)
    } else {
        Err(line.finding(Reason::Slug(slug)))
    }
}

fn put(
    records: &mut Records,
    kind: Kind,
    slug: String,
    line: Line,
    findings: &mut Vec<DataFinding>,
) {
    match records.entry((kind, slug)) {
        std::collections::btree_map::Entry::Vacant(free) => {
            free.insert(line);
        }
        std::collections::btree_map::Entry::Occupied(taken) => {
            let slug = taken.key().1.clone();
            findings.push(line.finding(Reason::Twice { kind, slug }));
        }
    }
}

/// Facts stand one a line; the facts of one country make one record.
fn read_facts(folder: &Path, records: &mut Records, findings: &mut Vec<DataFinding>) {
    for mut line in lines(&folder.join("facts.jsonl"), findings) {
        let country = match line.take_text("country") {
            Ok(country) => country,
            Err(finding) => {
                findings.push(finding);
                continue;
            }
        };
        let Some(fact) = line
            .json
            .get("fact")
            .and_then(Json::as_str)
            .map(str::to_owned)
        else {
            findings.push(line.finding(Reason::Missing("fact")));
            continue;
        };
        let json = Json::Object(std::mem::take(&mut line.json));
        let record = records
            .entry((Kind::Place, country.clone()))
            .or_insert_with(|| Line {
                file: line.file.clone(),
                number: line.number,
                json: Extra::from_iter([("facts".to_owned(), Json::Array(Vec::new()))]),
            });
        let Some(Json::Array(facts)) = record.json.get_mut("facts") else {
            continue;
        };
        if facts
            .iter()
            .any(|other| other.get("fact").and_then(Json::as_str) == Some(&fact))
        {
            let slug = format!("{country}/{fact}");
            findings.push(line.finding(Reason::Twice {
                kind: Kind::Place,
                slug,
            }));
            continue;
        }
        facts.push(json);
    }
}

fn finish(
    catalogue: &CatalogueFile,
    kind: Kind,
    slug: String,
    mut line: Line,
    has: &dyn Fn(Kind, &str) -> bool,
) -> Result<DataRecord, Vec<DataFinding>> {
    let mut json = std::mem::take(&mut line.json);
    let mut missing = Vec::new();
    for field in fields(kind) {
        let Some(value) = json.get_mut(field.name) else {
            continue;
        };
        match field.shape {
            Shape::Reference => {
                let of = if field.name == "initiative" {
                    Kind::Initiative
                } else {
                    Kind::Organisation
                };
                resolve(catalogue, field.name, of, value, has, &mut missing);
            }
            Shape::Pairs(first, _) => {
                for item in value.as_array_mut().into_iter().flatten() {
                    if let Some(value) = item.get_mut(first) {
                        resolve(
                            catalogue,
                            field.name,
                            Kind::Organisation,
                            value,
                            has,
                            &mut missing,
                        );
                    }
                }
            }
            Shape::Object => {
                // Who confirmed, and whom to write to.
                for inner in ["by", "organisation"] {
                    if let Some(value) = value.get_mut(inner) {
                        let organisation = Kind::Organisation;
                        resolve(
                            catalogue,
                            field.name,
                            organisation,
                            value,
                            has,
                            &mut missing,
                        );
                    }
                }
            }
            _ => {}
        }
    }
    if !missing.is_empty() {
        return Err(missing
            .into_iter()
            .map(|reason| line.finding(reason))
            .collect());
    }
    // Through the typed body and back: empty lists and nulls go, wrong shapes are found.
    let body = Body::from_json(kind, json)
        .and_then(|body| body.to_json())
        .map_err(|error| vec![line.finding(error)])?;
    flatten(kind, &body).map_err(|error| vec![line.finding(error)])?;
    let id = RecordId::bundled(catalogue.uuid, kind, &slug);
    Ok(DataRecord {
        kind,
        slug,
        id,
        body,
    })
}

fn resolve(
    catalogue: &CatalogueFile,
    field: &str,
    kind: Kind,
    value: &mut Json,
    has: &dyn Fn(Kind, &str) -> bool,
    missing: &mut Vec<Reason>,
) {
    let Some(slug) = value.as_str() else { return };
    if has(kind, slug) {
        *value = RecordId::bundled(catalogue.uuid, kind, slug)
            .to_string()
            .into();
    } else {
        missing.push(Reason::Reference {
            field: field.to_owned(),
            kind,
            slug: slug.to_owned(),
        });
    }
}
