use std::cell::RefCell;

use catalogue::record::{Body, RecordId, Standing};
use catalogue::validate::{Known, nearest};
use catalogue::{Kind, StoreError};

use crate::{Fault, Host};

/// The records of the catalogue that a new one may name.
///
/// A store that cannot be read is noted and said by [`KnownRecords::finish`], not taken for a missing record.
pub(crate) struct KnownRecords<'a> {
    host: &'a Host,
    error: RefCell<Option<StoreError>>,
}

impl<'a> KnownRecords<'a> {
    pub(crate) fn new(host: &'a Host) -> Self {
        Self {
            host,
            error: RefCell::default(),
        }
    }

    /// Says what went wrong while records were looked up.
    pub(crate) fn finish(self) -> Result<(), Fault> {
        match self.error.into_inner() {
            Some(error) => Err(error.into()),
            None => Ok(()),
        }
    }

    /// The organisation of a slug or an acronym, however they are written.
    pub(crate) fn named(&self, organisation: &str) -> Option<RecordId> {
        let lower = organisation.to_lowercase();
        let found = self.find(Kind::Organisation, &lower);
        found.or_else(|| {
            let like = self.like(Kind::Organisation, organisation)?;
            let record =
                self.or_note(self.host.catalogue().record(Kind::Organisation, &like))??;
            let acronym = match &record.body {
                Body::Organisation(body) => body.acronym.as_deref().unwrap_or_default(),
                _ => "",
            };
            acronym
                .eq_ignore_ascii_case(organisation)
                .then_some(record.id)
        })
    }

    fn or_note<T>(&self, read: Result<T, StoreError>) -> Option<T> {
        match read {
            Ok(found) => Some(found),
            Err(error) => {
                *self.error.borrow_mut() = Some(error);
                None
            }
        }
    }
}

impl Known for KnownRecords<'_> {
    fn find(&self, kind: Kind, reference: &str) -> Option<RecordId> {
        let catalogue = self.host.catalogue();
        // `organisation:gfce` is how everything else names it.
        let prefix = format!("{kind}:");
        let slug = reference.strip_prefix(&prefix).unwrap_or(reference);
        let found = match slug.parse::<RecordId>() {
            Ok(id) => self.or_note(catalogue.record_by_id(id)),
            Err(_) => self.or_note(catalogue.record(kind, slug)),
        };
        found?
            .filter(|record| record.kind == kind && record.standing != Standing::Withdrawn)
            .map(|record| record.id)
    }

    fn like(&self, kind: Kind, slug: &str) -> Option<String> {
        let records = self.or_note(self.host.catalogue().all(kind))?;
        let acronym = records.iter().find(|record| match &record.body {
            Body::Organisation(body) => body
                .acronym
                .as_ref()
                .is_some_and(|acronym| acronym.eq_ignore_ascii_case(slug)),
            _ => false,
        });
        let by_slug = || nearest(slug, records.iter().map(|record| record.slug.as_str()));
        acronym
            .map(|record| record.slug.as_str())
            .or_else(by_slug)
            .map(str::to_owned)
    }
}
