use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use rusqlite::Connection;

use crate::record::{Body, Kind, Record, RecordId};
use crate::search::{Aliases, OrganisationNames};

/// What the index says of an organisation.
pub(super) fn organisation_names(record: &Record) -> OrganisationNames {
    let acronym = match &record.body {
        Body::Organisation(body) => body.acronym.clone(),
        _ => None,
    };
    let title = record.body.title().iter();
    let own = title.map(|(lang, text)| (lang.to_owned(), text.text.clone()));
    let aliases = Aliases::bundled().of(record.kind, &record.slug);
    let others = aliases.map(|(lang, name)| (lang.to_owned(), name.to_owned()));
    let names = own.chain(others).collect();
    OrganisationNames {
        slug: record.slug.clone(),
        names,
        acronym,
    }
}

/// Names of organisations, read once each.
pub(super) struct Names<'c> {
    conn: &'c Connection,
    known: RefCell<HashMap<RecordId, Option<Arc<OrganisationNames>>>>,
}

impl<'c> Names<'c> {
    pub(super) fn new(conn: &'c Connection) -> Self {
        Self {
            conn,
            known: RefCell::default(),
        }
    }

    pub(super) fn put(&self, id: RecordId, names: OrganisationNames) {
        self.known.borrow_mut().insert(id, Some(Arc::new(names)));
    }

    pub(super) fn forget(&self, id: RecordId) {
        self.known.borrow_mut().insert(id, None);
    }

    /// The organisations that records name, as several threads can read them.
    pub(super) fn of(&self, records: &[&Record]) -> HashMap<RecordId, Arc<OrganisationNames>> {
        let publisher = |record: &Record| match &record.body {
            Body::Resource(body) => body.publisher,
            _ => None,
        };
        let named = records.iter().flat_map(|record| {
            record
                .body
                .participations()
                .iter()
                .map(|part| part.organisation)
                .chain(publisher(record))
        });
        named.filter_map(|id| Some((id, self.get(id)?))).collect()
    }

    pub(super) fn get(&self, id: RecordId) -> Option<Arc<OrganisationNames>> {
        if let Some(known) = self.known.borrow().get(&id) {
            return known.clone();
        }
        // An organisation that is not here has no name here; the index row is made again when it arrives.
        let found = super::read::by_id(self.conn, id).ok().flatten();
        let names = found
            .filter(|r| r.kind == Kind::Organisation)
            .map(|r| Arc::new(organisation_names(&r)));
        self.known.borrow_mut().insert(id, names.clone());
        names
    }
}
