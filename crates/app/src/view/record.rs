use catalogue::record::{Body, Record, Row, Standing, Visibility};

use super::place::FLAGS;
use super::{Presenter, api_kind};
use crate::Fault;
use crate::api;

/// Places shown in a list before "and n more".
const PLACES_SHOWN: usize = 4;

impl Presenter<'_> {
    /// Records as they stand in a list, without those of the internal kind of facts.
    pub(crate) fn references(&self, records: &[Record]) -> Result<Vec<api::RecordRef>, Fault> {
        records
            .iter()
            .filter_map(|record| self.record_ref(record).transpose())
            .collect()
    }

    /// A record as it stands in a list; `None` for the internal kind of facts.
    pub(crate) fn record_ref(&self, record: &Record) -> Result<Option<api::RecordRef>, Fault> {
        let Some(kind) = api_kind(record.kind) else {
            return Ok(None);
        };
        // What nobody has called anything yet can still be opened, and given a title.
        let title = self
            .text(record.body.title())
            .unwrap_or_else(|| self.untitled());
        let codes = place_codes(&record.body);
        Ok(Some(api::RecordRef {
            kind,
            slug: record.slug.clone(),
            title,
            status: self.status(&record.body),
            when: self.dated(&record.body),
            places: codes
                .iter()
                .take(PLACES_SHOWN)
                .map(|code| self.place(code))
                .collect(),
            place_count: u32::try_from(codes.len()).unwrap_or(u32::MAX),
            organisations: self.listed_organisations(&record.body)?,
            languages: record
                .body
                .languages()
                .iter()
                .map(|code| self.language(code))
                .collect(),
            standing: (record.standing != Standing::Published)
                .then(|| self.term("standing", record.standing.code())),
            visibility: (record.visibility == Visibility::Private)
                .then(|| self.term("visibility", record.visibility.code())),
        }))
    }

    /// In place of a title that is not there.
    fn untitled(&self) -> api::Text {
        api::Text {
            text: self.loc().form_untitled(),
            lang: self.reader().lang().tag().to_owned(),
            state: api::TextState::Original,
            stale: false,
            fallback: false,
        }
    }

    /// Records as they stand in a list, in the order given.
    pub(crate) fn record_refs(&self, records: &[Record]) -> Result<Vec<api::RecordRef>, Fault> {
        let mut refs = Vec::with_capacity(records.len());
        for record in records {
            refs.extend(self.record_ref(record)?);
        }
        Ok(refs)
    }

    /// The records of these rows as they stand in a list, in the order given.
    pub(crate) fn rows(&self, rows: &[Row]) -> Result<Vec<api::RecordRef>, Fault> {
        self.record_refs(&self.host().catalogue().records(rows)?)
    }

    /// Status of an initiative, window of a programme.
    pub(crate) fn status(&self, body: &Body) -> Option<api::Term> {
        match body {
            Body::Initiative(initiative) => initiative
                .status
                .as_deref()
                .map(|code| self.term("status", code)),
            Body::Programme(programme) => programme
                .window
                .as_ref()
                .map(|window| self.term("window", &window.kind)),
            _ => None,
        }
    }

    fn dated(&self, body: &Body) -> Option<String> {
        match body {
            Body::Initiative(initiative) => self.when(initiative),
            Body::Programme(programme) => programme
                .window
                .as_ref()
                .and_then(|window| self.window_when(window)),
            Body::Need(need) => need.year.map(|year| self.year(year)),
            Body::Resource(resource) => resource.year.map(|year| self.year(year)),
            Body::Organisation(_)
            | Body::Place(_)
            | Body::Case(_)
            | Body::Shortlist(_)
            | Body::Assessment(_) => None,
        }
    }

    fn listed_organisations(&self, body: &Body) -> Result<Vec<api::OrganisationRef>, Fault> {
        match body {
            Body::Resource(resource) => match resource.publisher {
                Some(publisher) => Ok(self.organisation(publisher, None)?.into_iter().collect()),
                None => Ok(Vec::new()),
            },
            _ => self.with_leaf(body.participations()),
        }
    }
}

/// The places of a record in its own order: where it benefits, who may ask, whose need, seat or strategy it is.
pub(crate) fn place_codes(body: &Body) -> Vec<&str> {
    match body {
        Body::Initiative(initiative) => initiative
            .beneficiaries
            .iter()
            .map(|b| b.place.as_str())
            .collect(),
        Body::Programme(programme) => programme
            .eligible_places
            .iter()
            .map(String::as_str)
            .filter(|code| !FLAGS.contains(code))
            .collect(),
        Body::Need(need) => need.place.as_deref().into_iter().collect(),
        Body::Organisation(organisation) => organisation.place.as_deref().into_iter().collect(),
        Body::Resource(resource) => resource.place.as_deref().into_iter().collect(),
        Body::Place(_) | Body::Case(_) | Body::Shortlist(_) | Body::Assessment(_) => Vec::new(),
    }
}
