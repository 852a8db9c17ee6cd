//! Codes and slugs that must stand elsewhere: vocabularies, records, places, languages.
use super::Kind;
use super::annotation::{self, Annotated};
use super::finding::Findings;
use super::lines::{Document, Lines};
use super::schema::Schemas;
use super::vocabulary::Vocabularies;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Facts whose value is the slug of a resource.
const FACTS_OF_RESOURCES: [&str; 2] = ["strategy-year", "international-law-position"];

/// Everything that a record may refer to.
pub(super) struct References {
    vocabularies: Vocabularies,
    slugs: BTreeMap<&'static str, BTreeSet<String>>,
    countries: BTreeSet<String>,
    regions: BTreeSet<String>,
    languages: BTreeSet<String>,
}

impl References {
    /// Gathers what there is.
    pub(super) fn new(
        vocabularies: Vocabularies,
        records: &[(&'static Kind, Lines)],
        places: Option<&Document>,
        languages: Option<&Document>,
    ) -> Self {
        let slugs = records
            .iter()
            .map(|(kind, lines)| {
                (
                    kind.name,
                    lines
                        .lines
                        .iter()
                        .map(|line| line.text("slug").to_owned())
                        .collect(),
                )
            })
            .collect();
        let (mut countries, mut regions) = (BTreeSet::new(), BTreeSet::new());
        let all = places
            .and_then(|places| places.value.get("places"))
            .and_then(Value::as_array);
        for place in all.map(Vec::as_slice).unwrap_or_default() {
            let region = place
                .get("region")
                .and_then(Value::as_bool)
                .unwrap_or_default();
            if let Some(code) = place.get("code").and_then(Value::as_str) {
                if region { &mut regions } else { &mut countries }.insert(code.to_owned());
            }
        }
        let languages = languages
            .and_then(|languages| languages.value.as_object())
            .map(|names| names.keys().cloned().collect())
            .unwrap_or_default();
        Self {
            vocabularies,
            slugs,
            countries,
            regions,
            languages,
        }
    }

    /// Adds every code of a value that stands nowhere.
    pub(super) fn check(
        &self,
        schemas: &Schemas,
        name: &str,
        value: &Value,
        file: &str,
        line: &dyn Fn(&str) -> usize,
        findings: &mut Findings,
    ) {
        for annotated in annotation::collect(schemas, name, value) {
            if let Some(missing) = self.missing(&annotated) {
                findings.add(
                    file,
                    line(&annotated.path),
                    format!("{}: `{}` is no {missing}", annotated.path, annotated.code),
                );
            }
        }
    }

    /// What the code is not, if it is not what its annotation asks for.
    fn missing(&self, annotated: &Annotated<'_>) -> Option<String> {
        let Annotated {
            keyword,
            argument,
            code,
            ..
        } = annotated;
        let argument = argument.as_str().unwrap_or_default();
        let (known, what) = match *keyword {
            "x-vocabulary" => {
                let codes = self.vocabularies.get(argument);
                (
                    codes.is_some_and(|codes| codes.contains(*code)),
                    format!("code of the vocabulary `{argument}`"),
                )
            }
            "x-record" => (
                self.has(argument, code),
                format!("{argument} of this folder"),
            ),
            "x-language" => (
                self.languages.contains(*code),
                "language of languages.json".to_owned(),
            ),
            _ => {
                let region = self.regions.contains(*code);
                let known = match argument {
                    "region" => region,
                    "country" => self.countries.contains(*code),
                    "or-flag" => {
                        region || self.countries.contains(*code) || self.has_code("flag", code)
                    }
                    _ => region || self.countries.contains(*code),
                };
                (
                    known,
                    if argument == "or-flag" {
                        "place or flag"
                    } else {
                        "place of places.json"
                    }
                    .to_owned(),
                )
            }
        };
        (!known).then_some(what)
    }

    /// Whether there is a record of this kind and slug.
    pub(super) fn has(&self, kind: &str, slug: &str) -> bool {
        self.slugs
            .get(kind)
            .is_some_and(|slugs| slugs.contains(slug))
    }

    fn has_code(&self, vocabulary: &str, code: &str) -> bool {
        self.vocabularies
            .get(vocabulary)
            .is_some_and(|codes| codes.contains(code))
    }

    /// Adds a fact whose value must be the slug of a resource and is not.
    pub(super) fn check_fact(
        &self,
        fact: &Value,
        file: &str,
        line: usize,
        findings: &mut Findings,
    ) {
        let text = |field| fact.get(field).and_then(Value::as_str).unwrap_or_default();
        if FACTS_OF_RESOURCES.contains(&text("fact")) && !self.has("resource", text("value")) {
            findings.add(
                file,
                line,
                format!("/value: `{}` is no resource of this folder", text("value")),
            );
        }
    }
}
