use std::collections::{BTreeMap, HashMap, HashSet};

use catalogue::record::{Body, Localised, Record, Standing, Visibility};
use catalogue::store::Named;
use catalogue::{Kind, RecordId};

use serde::{Deserialize, Serialize};

use crate::iati::IDENTIFIER;

/// Who is who: names for the ids of the store, and ids for the names of a file.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    ids: HashMap<(Kind, String), RecordId>,
    slugs: HashMap<RecordId, (Kind, String)>,
    identifiers: HashMap<String, (Kind, String)>,
    names: HashMap<String, String>,
    organisations: BTreeMap<String, Known>,
    /// Slugs of organisations that were withdrawn.
    withdrawn: HashSet<String>,
}

/// What an export says of an organisation beside its slug.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    pub(crate) name: Localised,
    pub(crate) kind: Option<String>,
    pub(crate) identifier: Option<String>,
}

/// An organisation as a foreign file names it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Newcomer {
    /// What the fields of the record call it until it has a slug.
    pub key: String,
    /// Its names.
    pub name: Localised,
    /// Its identifier at the publisher.
    pub identifier: Option<String>,
    /// Kind, by our vocabulary, where the file's type has a counterpart.
    pub kind: Option<String>,
}

impl Directory {
    /// Takes in a record; a later one of the same slug is the same record.
    pub fn add(&mut self, record: &Record) {
        self.put(record.kind, &record.slug, record.id);
        let extra = match &record.body {
            Body::Initiative(body) => &body.extra,
            Body::Programme(body) => &body.extra,
            Body::Organisation(body) => &body.extra,
            _ => return,
        };
        let identifier = extra.get(IDENTIFIER).and_then(|value| value.as_str());
        if let Some(identifier) = identifier {
            self.identifiers
                .insert(identifier.to_owned(), (record.kind, record.slug.clone()));
        }
        if let (Body::Organisation(body), Visibility::Shared) = (&record.body, record.visibility) {
            if record.standing == Standing::Withdrawn {
                self.withdrawn.insert(record.slug.clone());
            } else {
                self.withdrawn.remove(&record.slug);
            }
            let acronym = body.acronym.as_deref();
            let names = body.name.iter().map(|(_, text)| text.text.as_str());
            for name in names.chain(acronym) {
                self.names
                    .entry(folded(name))
                    .or_insert_with(|| record.slug.clone());
            }
            self.organisations.insert(
                record.slug.clone(),
                Known {
                    name: body.name.clone(),
                    kind: body.kind.clone(),
                    identifier: identifier.map(str::to_owned),
                },
            );
        }
    }

    /// Takes in who a record is; `named` has the text of the field [`IDENTIFIER`].
    pub fn add_name(&mut self, kind: Kind, named: Named) {
        self.put(kind, &named.slug, named.id);
        if let Some(identifier) = named.text {
            let name = (kind, named.slug);
            if named.withdrawn {
                // An identifier that has come back under another name means that one.
                self.identifiers.entry(identifier).or_insert(name);
            } else {
                self.identifiers.insert(identifier, name);
            }
        }
    }

    /// True, once, if the organisation was withdrawn: whoever names it anew brings it back.
    pub(crate) fn bring_back(&mut self, slug: &str) -> bool {
        self.withdrawn.remove(slug)
    }

    pub(crate) fn put(&mut self, kind: Kind, slug: &str, id: RecordId) {
        self.ids.insert((kind, slug.to_owned()), id);
        self.slugs.insert(id, (kind, slug.to_owned()));
    }

    pub(crate) fn put_organisation(&mut self, slug: &str, newcomer: &Newcomer) {
        for (_, text) in newcomer.name.iter() {
            self.names
                .entry(folded(&text.text))
                .or_insert_with(|| slug.to_owned());
        }
        if let Some(identifier) = &newcomer.identifier {
            self.identifiers
                .insert(identifier.clone(), (Kind::Organisation, slug.to_owned()));
        }
    }

    pub(crate) fn put_identifier(&mut self, identifier: &str, kind: Kind, slug: &str) {
        self.identifiers
            .insert(identifier.to_owned(), (kind, slug.to_owned()));
    }

    /// The id of a record by kind and slug.
    #[must_use]
    pub fn id(&self, kind: Kind, slug: &str) -> Option<RecordId> {
        self.ids.get(&(kind, slug.to_owned())).copied()
    }

    pub(crate) fn slug(&self, id: RecordId) -> Option<&str> {
        self.slugs.get(&id).map(|(_, slug)| slug.as_str())
    }

    pub(crate) fn identified(&self, kind: Kind, identifier: &str) -> Option<&str> {
        match self.identifiers.get(identifier) {
            Some((found, slug)) if *found == kind => Some(slug),
            _ => None,
        }
    }

    /// The organisation of the catalogue that has a name, in any language, or a slug.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&str> {
        let by_name = self.names.get(&folded(name)).map(String::as_str);
        by_name.or_else(|| {
            let known = self.organisations.get_key_value(name.trim());
            known.map(|(slug, _)| slug.as_str())
        })
    }

    pub(crate) fn organisation(&self, slug: &str) -> Option<&Known> {
        self.organisations.get(slug)
    }

    /// The organisation of the catalogue that a file means: by identifier, else by a name in any language.
    pub(crate) fn find(&self, newcomer: &Newcomer) -> Option<&str> {
        let by_identifier = newcomer
            .identifier
            .as_deref()
            .and_then(|identifier| self.identified(Kind::Organisation, identifier));
        by_identifier.or_else(|| {
            newcomer
                .name
                .iter()
                .find_map(|(_, text)| self.names.get(&folded(&text.text)))
                .map(String::as_str)
        })
    }
}

/// A name without differences that mean nothing: capitals and spaces.
fn folded(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ").to_lowercase()
}
