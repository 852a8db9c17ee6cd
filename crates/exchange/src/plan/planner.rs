use std::collections::{HashMap, HashSet};

use catalogue::change::{FieldPath, Value};
use catalogue::record::schema::{SLUG, STANDING};
use catalogue::record::{Extra, Localised, Record, Standing, Visibility};
use catalogue::store::Edit;
use catalogue::{Kind, RecordId, StoreError};
use serde_json::Value as Json;

use super::check::VISIBILITY;
use super::edits::Edits;
use super::{
    Entry, Line, MAX_LINES, Outcome, Place, Plan, PlanError, Spool, Stays, Storage, Verdict, Write,
    check, edits, slug,
};
use crate::incoming::{At, Incoming, Item};
use crate::{Directory, Newcomer, Reason, Remark};

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
    spool: Spool,
    entries: Vec<Entry>,
    /// Records that name what may come later in the file, with their place among the entries.
    waiting: Vec<(usize, Place)>,
    /// New records that others may name, with their place among the entries.
    made: HashMap<RecordId, usize>,
    remarks: Vec<Remark>,
    failure: Option<PlanError>,
}

impl<'a> Planner<'a> {
    /// A planner over the records of the catalogue; `storage` is empty and its own.
    #[must_use]
    pub fn new(
        directory: Directory,
        find: Find<'a>,
        fresh: Fresh<'a>,
        storage: Box<dyn Storage>,
    ) -> Self {
        Self {
            directory,
            find,
            fresh,
            seen: HashMap::new(),
            spool: Spool::new(storage),
            entries: Vec::new(),
            waiting: Vec::new(),
            made: HashMap::new(),
            remarks: Vec::new(),
            failure: None,
        }
    }

    /// True once nothing more can be taken in: [`Planner::finish`] says why, and reading on is of no use.
    #[must_use]
    pub fn is_stuck(&self) -> bool {
        self.failure.is_some()
    }

    /// How many lines it has so far.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// True before the first line.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Takes in what a reader found.
    pub fn take(&mut self, item: Item) {
        if self.is_stuck() {
            return;
        }
        if let Err(error) = self.item(item) {
            self.failure = Some(error);
        }
    }

    fn item(&mut self, item: Item) -> Result<(), PlanError> {
        match item {
            Item::Record(incoming) => self.record(*incoming),
            Item::Rejected { at, name, reason } => self.put(&Line {
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
                Ok(())
            }
        }
    }

    /// The plan, once the file has ended.
    ///
    /// # Errors
    /// If the catalogue could not be read, the lines not be kept, or there were too many.
    pub fn finish(mut self) -> Result<Plan, PlanError> {
        if let Some(failure) = self.failure {
            return Err(failure);
        }
        for (index, place) in std::mem::take(&mut self.waiting) {
            let incoming: Incoming = self.spool.get(place)?;
            let judged = self.verdict(&incoming)?;
            let slug = incoming.slug.as_deref().unwrap_or_default();
            let name = format!("{}:{slug}", incoming.kind);
            let line = line(&incoming, Some(name), judged);
            let entry = self.entry(&line)?;
            if let Some(slot) = self.entries.get_mut(index) {
                *slot = entry;
            }
        }
        self.forget()?;
        Ok(Plan {
            spool: self.spool,
            entries: self.entries,
            remarks: self.remarks,
        })
    }

    /// Takes out of the lines what names a new record that is not taken in, or not for others.
    fn forget(&mut self) -> Result<(), PlanError> {
        let of = |wanted: &dyn Fn(&Entry) -> bool| -> HashSet<RecordId> {
            let found = self.made.iter().filter(|(_, index)| {
                let entry = self.entries.get(**index);
                entry.is_some_and(wanted)
            });
            found.map(|(id, _)| *id).collect()
        };
        let rejected = of(&|entry| entry.outcome == Outcome::Rejected);
        let private = of(&|entry| entry.stays == Stays::Always);
        if rejected.is_empty() && private.is_empty() {
            return Ok(());
        }
        for index in 0..self.entries.len() {
            let Some(entry) = self.entries.get(index).copied() else {
                break;
            };
            if !matches!(entry.outcome, Outcome::New | Outcome::Changed) {
                continue;
            }
            let mut line: Line = self.spool.get(entry.place)?;
            let (Verdict::New(write) | Verdict::Changed(write)) = &mut line.verdict else {
                continue;
            };
            // What stays here may name what stays here.
            let stays = write.private;
            let forgotten =
                write.forget(&|id| rejected.contains(&id) || (!stays && private.contains(&id)));
            if forgotten.is_empty() {
                continue;
            }
            let nothing_left = write.edits.is_empty();
            for (field, id) in forgotten {
                let slug = self.directory.slug(id).unwrap_or_default();
                let remark = Remark::Forgotten {
                    field,
                    reference: slug.to_owned(),
                };
                if !line.remarks.contains(&remark) {
                    line.remarks.push(remark);
                }
            }
            if nothing_left {
                line.verdict = Verdict::Same;
            }
            let entry = self.entry(&line)?;
            if let Some(slot) = self.entries.get_mut(index) {
                *slot = entry;
            }
        }
        Ok(())
    }

    fn record(&mut self, mut incoming: Incoming) -> Result<(), PlanError> {
        let name = match self.name(&incoming) {
            Ok(slug) => slug,
            Err(reason) => {
                return self.push(&incoming, None, rejected(reason));
            }
        };
        incoming.slug = Some(name.clone());
        let reference = Some(format!("{}:{name}", incoming.kind));
        let key = (incoming.kind, name.clone());
        if let Some(line) = self.seen.get(&key) {
            let reason = Reason::Twice(*line);
            return self.push(&incoming, reference, rejected(reason));
        }
        self.seen.insert(key, incoming.at.line);
        // Others may name what is rejected here: that is said of them once all are known.
        let fresh = match self.directory.id(incoming.kind, &name) {
            Some(_) => None,
            None => {
                let id = (self.fresh)()?;
                self.directory.put(incoming.kind, &name, id);
                Some(id)
            }
        };
        if let Err(reason) = check::check(incoming.kind, &mut incoming.fields) {
            self.make(incoming.kind, fresh);
            return self.push(&incoming, reference, rejected(reason));
        }
        check::shares(&mut incoming);
        if let Some(identifier) = &incoming.identifier {
            self.directory
                .put_identifier(identifier, incoming.kind, &name);
        }
        for newcomer in std::mem::take(&mut incoming.newcomers) {
            self.newcomer(&newcomer, &mut incoming)?;
        }
        self.make(incoming.kind, fresh);
        if edits::unresolved(incoming.kind, &incoming.fields, &self.directory).is_some() {
            let place = self.spool.put(&incoming)?;
            self.waiting.push((self.entries.len(), place));
            return self.push(&incoming, reference, (Verdict::Same, Vec::new()));
        }
        let verdict = self.verdict(&incoming)?;
        self.push(&incoming, reference, verdict)
    }

    /// Notes that the next line makes a record that others may name.
    fn make(&mut self, kind: Kind, fresh: Option<RecordId>) {
        let is_named = matches!(kind, Kind::Initiative | Kind::Organisation);
        if let Some(id) = fresh.filter(|_| is_named) {
            self.made.insert(id, self.entries.len());
        }
    }

    fn push(
        &mut self,
        incoming: &Incoming,
        name: Option<String>,
        judged: Judged,
    ) -> Result<(), PlanError> {
        self.put(&line(incoming, name, judged))
    }

    fn put(&mut self, line: &Line) -> Result<(), PlanError> {
        if self.entries.len() >= MAX_LINES {
            return Err(PlanError::TooMany);
        }
        let entry = self.entry(line)?;
        self.entries.push(entry);
        Ok(())
    }

    fn entry(&mut self, line: &Line) -> Result<Entry, PlanError> {
        Ok(Entry {
            place: self.spool.put(line)?,
            outcome: line.verdict.outcome(),
            stays: line.stays(),
        })
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
            .ok_or(Reason::Missing("slug".into()))?;
        if let Some(slug) = self.directory.identified(incoming.kind, identifier) {
            return Ok(slug.to_owned());
        }
        let taken = |slug: &str| self.directory.id(incoming.kind, slug).is_some();
        Ok(slug::free(identifier, "activity", &taken))
    }

    /// Finds or adds an organisation that the file names in its own way, and puts its slug into the fields.
    fn newcomer(&mut self, newcomer: &Newcomer, incoming: &mut Incoming) -> Result<(), PlanError> {
        let slug = match self.directory.find(newcomer).map(str::to_owned) {
            Some(slug) => {
                if self.directory.bring_back(&slug) {
                    self.organisation(newcomer, &slug, &incoming.at)?;
                }
                slug
            }
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

    fn add_organisation(&mut self, newcomer: &Newcomer, at: &At) -> Result<String, PlanError> {
        let named = newcomer.name.best("en").map(|shown| shown.text.to_owned());
        let basis = named.or_else(|| newcomer.identifier.clone());
        let taken = |slug: &str| self.directory.id(Kind::Organisation, slug).is_some();
        let slug = slug::free(&basis.unwrap_or_default(), "organisation", &taken);
        let id = (self.fresh)()?;
        self.directory.put(Kind::Organisation, &slug, id);
        self.directory.put_organisation(&slug, newcomer);
        self.make(Kind::Organisation, Some(id));
        self.organisation(newcomer, &slug, at)?;
        Ok(slug)
    }

    /// A line for an organisation that the file only names.
    fn organisation(&mut self, newcomer: &Newcomer, slug: &str, at: &At) -> Result<(), PlanError> {
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
            slug: Some(slug.to_owned()),
            identifier: None,
            standing: None,
            fields,
            newcomers: Vec::new(),
            remarks: Vec::new(),
        };
        let verdict = self.verdict(&organisation)?;
        let reference = Some(format!("organisation:{slug}"));
        self.push(&organisation, reference, verdict)
    }

    fn verdict(&self, incoming: &Incoming) -> Result<Judged, StoreError> {
        let (kind, slug) = (incoming.kind, incoming.slug.as_deref().unwrap_or_default());
        let current = (self.find)(kind, slug)?;
        let asks_private = incoming.fields.contains_key(VISIBILITY);
        if let Some(current) = &current
            && current.visibility == Visibility::Private
            // A need is private because it came so; of anything else the line has to say that it means the private one.
            && kind != Kind::Need
            && !asks_private
        {
            return Ok(rejected(Reason::Private));
        }
        let edits = match edits::edits(incoming, current.as_ref(), &self.directory) {
            Ok(edits) => edits,
            Err(reason) => return Ok(rejected(reason)),
        };
        let Some(id) = self.directory.id(kind, slug) else {
            return Ok(rejected(Reason::Missing("slug".into())));
        };
        Ok(match &current {
            None => added(incoming, id, edits, asks_private),
            Some(current) if current.visibility == Visibility::Private => {
                changed_here(current, id, edits.edits)
            }
            // What was shared is not made private by a file; nor is what is to be private written where all can read it.
            Some(_) if asks_private && !edits.edits.is_empty() => rejected(Reason::Shared),
            Some(current) => changed(incoming, current, id, edits),
        })
    }
}

/// A record that is not in the catalogue yet.
fn added(incoming: &Incoming, record: RecordId, edits: Edits, private: bool) -> Judged {
    let kind = incoming.kind;
    let Edits { mut edits, lacks } = edits;
    edits.push(meta(SLUG, incoming.slug.as_deref().unwrap_or_default()));
    let standing = match incoming.standing {
        // What stays here is not submitted to anybody.
        _ if private => Standing::Draft,
        // What lacks what is mandatory waits for somebody to add it.
        Some(Standing::Published) if !lacks.is_empty() => Standing::Submitted,
        // What comes from a file waits for somebody to publish it, unless the file says otherwise.
        stated => stated.unwrap_or(Standing::Submitted),
    };
    edits.push(meta(STANDING, standing.code()));
    let mut remarks = Vec::new();
    if !lacks.is_empty() {
        remarks.push(Remark::Lacks(lacks));
    }
    if private {
        remarks.push(Remark::StaysPrivate);
    } else if standing != Standing::Submitted {
        remarks.push(match kind {
            Kind::Need => Remark::NeedStanding(standing),
            _ => Remark::Standing(standing),
        });
    }
    let write = Write {
        record,
        kind,
        edits,
        private,
    };
    (Verdict::New(write), remarks)
}

/// A record of this machine alone: its standing is nobody's business.
fn changed_here(current: &Record, record: RecordId, mut edits: Vec<Edit>) -> Judged {
    let mut remarks = Vec::new();
    if current.standing == Standing::Withdrawn {
        edits.push(meta(STANDING, Standing::Draft.code()));
        remarks.push(Remark::Withdrawn);
    }
    if edits.is_empty() {
        return (Verdict::Same, remarks);
    }
    remarks.push(Remark::StaysPrivate);
    let write = Write {
        record,
        kind: current.kind,
        edits,
        private: true,
    };
    (Verdict::Changed(write), remarks)
}

fn changed(incoming: &Incoming, current: &Record, record: RecordId, edits: Edits) -> Judged {
    let Edits { mut edits, lacks } = edits;
    let withdrawn = current.standing == Standing::Withdrawn;
    let standing = match incoming.standing {
        // What somebody took out of the catalogue waits for somebody to publish it again.
        None if withdrawn => Some(Standing::Submitted),
        Some(Standing::Published) if !lacks.is_empty() && withdrawn => Some(Standing::Submitted),
        Some(Standing::Published) if !lacks.is_empty() => None,
        stated => stated,
    };
    let standing = standing.filter(|standing| *standing != current.standing);
    if let Some(standing) = standing {
        edits.push(meta(STANDING, standing.code()));
    }
    let mut remarks = Vec::new();
    if withdrawn && standing.is_some() {
        remarks.push(Remark::Withdrawn);
    }
    if incoming.standing == Some(Standing::Published)
        && current.standing != Standing::Published
        && !lacks.is_empty()
    {
        remarks.push(Remark::Lacks(lacks));
    }
    if edits.is_empty() {
        return (Verdict::Same, remarks);
    }
    let write = Write {
        record,
        kind: current.kind,
        edits,
        private: false,
    };
    (Verdict::Changed(write), remarks)
}

fn meta(name: &str, value: &str) -> Edit {
    Edit {
        path: FieldPath::root(name),
        value: Some(Value::Text(value.to_owned())),
        seen: None,
    }
}

/// What would happen, and what is worth knowing about it.
type Judged = (Verdict, Vec<Remark>);

fn rejected(reason: Reason) -> Judged {
    (Verdict::Rejected(reason), Vec::new())
}

fn line(incoming: &Incoming, name: Option<String>, (verdict, more): Judged) -> Line {
    let title = match incoming.kind {
        Kind::Organisation => "name",
        Kind::Need => "statement",
        _ => "title",
    };
    let title = incoming.fields.get(title).cloned().unwrap_or_default();
    let mut remarks = incoming.remarks.clone();
    remarks.extend(more);
    Line {
        at: incoming.at.clone(),
        name: name.or_else(|| incoming.slug.clone()),
        title: serde_json::from_value(title).unwrap_or_default(),
        verdict,
        remarks,
    }
}
