//! What an import would do, before anything is written: each line new, changed, same, or rejected with a reason.

mod check;
mod edits;
mod slug;

use std::collections::HashMap;

use catalogue::change::{FieldPath, Value};
use catalogue::record::schema::{SLUG, STANDING};
use catalogue::record::{Extra, Localised, Record, Standing, Visibility};
use catalogue::store::Edit;
use catalogue::{Kind, RecordId, StoreError};
use serde_json::Value as Json;

use crate::incoming::{At, Incoming, Item};
use crate::{Directory, Newcomer, Reason, Remark};

/// What an import would do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// Line by line, in the order of the file.
    pub lines: Vec<Line>,
    /// About the file as a whole.
    pub remarks: Vec<Remark>,
}

/// One record of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Where it stands.
    pub at: At,
    /// `kind:slug`, or what a rejected line calls itself.
    pub name: Option<String>,
    /// Title or name, for people to know it by.
    pub title: Localised,
    /// What would happen.
    pub verdict: Verdict,
    /// What is worth knowing.
    pub remarks: Vec<Remark>,
}

/// What would happen to a record.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// It is added.
    New(Write),
    /// It is changed.
    Changed(Write),
    /// It is in the catalogue as it stands in the file.
    Same,
    /// It is not taken in.
    Rejected(Reason),
}

/// A write that a plan asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Write {
    /// The record; for a new one the id that it is to have, because others may name it already.
    pub record: RecordId,
    /// Kind.
    pub kind: Kind,
    /// The fields.
    pub edits: Vec<Edit>,
}

impl Write {
    /// Names of the fields that it changes, each once, in their order.
    #[must_use]
    pub fn fields(&self) -> Vec<String> {
        let mut out: Vec<String> = Vec::new();
        for edit in &self.edits {
            let name = edit.path.name();
            if !out.contains(&name) {
                out.push(name);
            }
        }
        out
    }
}

/// Finds a record of the catalogue by kind and slug.
pub type Find<'a> = &'a dyn Fn(Kind, &str) -> Result<Option<Record>, StoreError>;
/// Makes an id for a new record.
pub type Fresh<'a> = &'a mut dyn FnMut() -> Result<RecordId, StoreError>;

/// Makes a plan from what a reader finds.
pub struct Planner<'a> {
    directory: Directory,
    find: Find<'a>,
    fresh: Fresh<'a>,
    seen: HashMap<(Kind, String), u64>,
    lines: Vec<Line>,
    /// Records that name what may come later in the file, with their place in `lines`.
    waiting: Vec<(usize, Incoming)>,
    remarks: Vec<Remark>,
    failure: Option<StoreError>,
}

impl<'a> Planner<'a> {
    /// A planner over the records of the catalogue.
    #[must_use]
    pub fn new(directory: Directory, find: Find<'a>, fresh: Fresh<'a>) -> Self {
        Self {
            directory,
            find,
            fresh,
            seen: HashMap::new(),
            lines: Vec::new(),
            waiting: Vec::new(),
            remarks: Vec::new(),
            failure: None,
        }
    }

    /// Takes in what a reader found.
    pub fn take(&mut self, item: Item) {
        match item {
            Item::Record(incoming) => {
                if let Err(error) = self.record(*incoming) {
                    self.failure.get_or_insert(error);
                }
            }
            Item::Rejected { at, name, reason } => self.lines.push(Line {
                at,
                name,
                title: Localised::default(),
                verdict: Verdict::Rejected(reason),
                remarks: Vec::new(),
            }),
            Item::Remark(remark) => {
                if !self.remarks.contains(&remark) {
                    self.remarks.push(remark);
                }
            }
        }
    }

    /// The plan, once the file has ended.
    ///
    /// # Errors
    /// If the catalogue could not be read.
    pub fn finish(mut self) -> Result<Plan, StoreError> {
        for (index, incoming) in std::mem::take(&mut self.waiting) {
            let verdict = self.verdict(&incoming)?;
            if let Some(line) = self.lines.get_mut(index) {
                line.verdict = verdict;
            }
        }
        match self.failure {
            Some(error) => Err(error),
            None => Ok(Plan {
                lines: self.lines,
                remarks: self.remarks,
            }),
        }
    }

    fn record(&mut self, mut incoming: Incoming) -> Result<(), StoreError> {
        let name = match self.name(&incoming) {
            Ok(slug) => slug,
            Err(reason) => {
                self.push(&incoming, None, Verdict::Rejected(reason));
                return Ok(());
            }
        };
        incoming.slug = Some(name.clone());
        let reference = Some(format!("{}:{name}", incoming.kind));
        let key = (incoming.kind, name.clone());
        if let Some(line) = self.seen.get(&key) {
            let reason = Reason::Twice(*line);
            self.push(&incoming, reference, Verdict::Rejected(reason));
            return Ok(());
        }
        self.seen.insert(key, incoming.at.line);
        if let Err(reason) = check::check(incoming.kind, &incoming.fields) {
            self.push(&incoming, reference, Verdict::Rejected(reason));
            return Ok(());
        }
        if self.directory.id(incoming.kind, &name).is_none() {
            let id = (self.fresh)()?;
            self.directory.put(incoming.kind, &name, id);
        }
        if let Some(identifier) = &incoming.identifier {
            self.directory
                .put_identifier(identifier, incoming.kind, &name);
        }
        for newcomer in std::mem::take(&mut incoming.newcomers) {
            self.newcomer(&newcomer, &mut incoming)?;
        }
        if edits::unresolved(incoming.kind, &incoming.fields, &self.directory).is_some() {
            let index = self.lines.len();
            self.push(&incoming, reference, Verdict::Same);
            self.waiting.push((index, incoming));
            return Ok(());
        }
        let verdict = self.verdict(&incoming)?;
        self.push(&incoming, reference, verdict);
        Ok(())
    }

    fn push(&mut self, incoming: &Incoming, reference: Option<String>, verdict: Verdict) {
        let title = match incoming.kind {
            Kind::Organisation => "name",
            Kind::Need => "statement",
            _ => "title",
        };
        let title = incoming.fields.get(title).cloned().unwrap_or_default();
        self.lines.push(Line {
            at: incoming.at.clone(),
            name: reference.or_else(|| incoming.slug.clone()),
            title: serde_json::from_value(title).unwrap_or_default(),
            verdict,
            remarks: incoming.remarks.clone(),
        });
    }

    /// The slug of a record: its own, that of the record with its identifier, or one made from the identifier.
    fn name(&self, incoming: &Incoming) -> Result<String, Reason> {
        if let Some(slug) = &incoming.slug {
            return if slug::is_slug(slug) {
                Ok(slug.clone())
            } else {
                Err(Reason::Slug(slug.chars().take(60).collect()))
            };
        }
        let identifier = incoming
            .identifier
            .as_deref()
            .ok_or(Reason::Missing("slug"))?;
        if let Some(slug) = self.directory.identified(incoming.kind, identifier) {
            return Ok(slug.to_owned());
        }
        let taken = |slug: &str| self.directory.id(incoming.kind, slug).is_some();
        Ok(slug::free(identifier, "activity", &taken))
    }

    /// Finds or adds an organisation that the file names in its own way, and puts its slug into the fields.
    fn newcomer(&mut self, newcomer: &Newcomer, incoming: &mut Incoming) -> Result<(), StoreError> {
        let slug = match self.directory.find(newcomer) {
            Some(slug) => slug.to_owned(),
            None => self.add_organisation(newcomer, &incoming.at)?,
        };
        let items = incoming
            .fields
            .get_mut("organisations")
            .and_then(Json::as_array_mut);
        if let Some(items) = items {
            for item in items.iter_mut() {
                if let Some(who) = item.get_mut("organisation")
                    && who.as_str() == Some(&newcomer.key)
                {
                    *who = slug.as_str().into();
                }
            }
            // Two names of one organisation are one organisation.
            let mut unique: Vec<Json> = Vec::new();
            for item in std::mem::take(items) {
                if !unique.contains(&item) {
                    unique.push(item);
                }
            }
            *items = unique;
        }
        Ok(())
    }

    fn add_organisation(&mut self, newcomer: &Newcomer, at: &At) -> Result<String, StoreError> {
        let named = newcomer.name.best("en").map(|shown| shown.text.to_owned());
        let basis = named.or_else(|| newcomer.identifier.clone());
        let taken = |slug: &str| self.directory.id(Kind::Organisation, slug).is_some();
        let slug = slug::free(&basis.unwrap_or_default(), "organisation", &taken);
        let id = (self.fresh)()?;
        self.directory.put(Kind::Organisation, &slug, id);
        self.directory.put_organisation(&slug, newcomer);
        let mut fields = Extra::new();
        let mut name = newcomer.name.clone();
        if name.is_empty() {
            // An organisation that is only a reference is called by it, until somebody knows better.
            let text = newcomer.identifier.clone().unwrap_or_default();
            let text = catalogue::LocalisedText::original(text);
            name.0.insert("en".to_owned(), text);
        }
        fields.insert(
            "name".to_owned(),
            serde_json::to_value(&name).unwrap_or_default(),
        );
        if let Some(kind) = &newcomer.kind {
            fields.insert("kind".to_owned(), kind.as_str().into());
        }
        if let Some(identifier) = &newcomer.identifier {
            fields.insert(
                crate::iati::IDENTIFIER.to_owned(),
                identifier.as_str().into(),
            );
        }
        let organisation = Incoming {
            at: at.clone(),
            kind: Kind::Organisation,
            slug: Some(slug.clone()),
            identifier: None,
            standing: None,
            fields,
            newcomers: Vec::new(),
            remarks: Vec::new(),
        };
        let verdict = self.verdict(&organisation)?;
        let reference = Some(format!("organisation:{slug}"));
        self.push(&organisation, reference, verdict);
        Ok(slug)
    }

    fn verdict(&self, incoming: &Incoming) -> Result<Verdict, StoreError> {
        let (kind, slug) = (incoming.kind, incoming.slug.as_deref().unwrap_or_default());
        let current = (self.find)(kind, slug)?;
        if let Some(current) = &current
            && current.visibility == Visibility::Private
        {
            return Ok(Verdict::Rejected(Reason::Private));
        }
        let mut edits = match edits::edits(incoming, current.as_ref(), &self.directory) {
            Ok(edits) => edits,
            Err(reason) => return Ok(Verdict::Rejected(reason)),
        };
        let mut meta = |name: &str, value: &str| {
            edits.push(Edit {
                path: FieldPath::root(name),
                value: Some(Value::Text(value.to_owned())),
                seen: None,
            });
        };
        let id = self.directory.id(kind, slug);
        let (Some(id), Some(current)) = (id, &current) else {
            let Some(record) = id else {
                return Ok(Verdict::Rejected(Reason::Missing("slug")));
            };
            meta(SLUG, slug);
            // What comes from a file waits for somebody to publish it, unless the file says otherwise.
            let standing = incoming.standing.unwrap_or(Standing::Submitted);
            meta(STANDING, standing.code());
            return Ok(Verdict::New(Write {
                record,
                kind,
                edits,
            }));
        };
        if let Some(standing) = incoming.standing
            && standing != current.standing
        {
            meta(STANDING, standing.code());
        }
        Ok(if edits.is_empty() {
            Verdict::Same
        } else {
            Verdict::Changed(Write {
                record: id,
                kind,
                edits,
            })
        })
    }
}
