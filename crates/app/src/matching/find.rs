use catalogue::record::Record;
use matching::{Subject, rank};

use super::answer::Answer;
use super::landscape::landscape;
use super::subject::{self, Asked};
use super::trio;
use super::weights::weights;
use crate::api::{MatchRequest, MatchResponse, MatchRole, MatchTotal, MatchView, RecordRef};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// How many of each are shown when nothing else is asked.
const SHOWN: usize = 10;
/// Most of each that are shown.
const MOST: usize = 100;

/// Who could help, and why: programmes, implementers, needs and triads, each with its reasons, best first.
///
/// # Errors
/// [`Fault::NothingAsked`], [`Fault::NotMatchable`], [`Fault::WeightsUnfit`], an unknown code, no such record; when the store
/// cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn find(host: &Host, reader: &Reader, request: MatchRequest) -> Result<MatchResponse, Fault> {
    let both = weights(host, request.weights.as_ref())?;
    let landscape = landscape(host)?;
    let limit = request
        .limit
        .map_or(SHOWN, |limit| usize::try_from(limit).unwrap_or(MOST))
        .clamp(1, MOST);
    let presenter = Presenter::new(host, reader);
    let answer = Answer::new(&presenter, &landscape, &both, limit);
    match subject::read(host, &landscape, &request)? {
        Asked::Help(record, subject) => answer.help(record.as_deref(), &subject),
        Asked::Programme(record, at) => answer.programme(&record, at),
        Asked::Organisation(record, at) => answer.organisation(&record, at),
    }
}

impl Answer<'_> {
    /// Programmes, implementers and triads for what is wanted; precedents; what runs already.
    fn help(&self, record: Option<&Record>, subject: &Subject) -> Result<MatchResponse, Fault> {
        let programmes = rank::programmes(self.landscape, subject, &self.both.programmes);
        let implementers = rank::implementers(self.landscape, subject, &self.both.organisations);
        let mut matches = self.views(MatchRole::Programme, &programmes, None)?;
        matches.extend(self.views(MatchRole::Implementer, &implementers, None)?);
        matches.extend(trio::views(
            self.presenter,
            &self.sentences,
            self.landscape,
            &trio::Asked {
                subject,
                programmes: &programmes,
                implementers: &implementers,
                limit: self.limit,
            },
        )?);
        let totals = vec![
            Self::total(MatchRole::Programme, &programmes),
            Self::total(MatchRole::Implementer, &implementers),
        ];
        self.response(record, subject, matches, totals)
    }

    /// Needs and implementers for a programme; what runs already like it.
    fn programme(&self, record: &Record, at: usize) -> Result<MatchResponse, Fault> {
        let Some(programme) = self.landscape.programmes().get(at) else {
            return Err(Fault::NothingAsked);
        };
        let subject = Subject::programme(self.landscape, programme);
        let needs = rank::needs_of_programme(self.landscape, programme, &self.both.programmes);
        let implementers = rank::implementers(self.landscape, &subject, &self.both.organisations);
        let mut matches = self.views(MatchRole::Need, &needs, Some(record))?;
        matches.extend(self.views(MatchRole::Implementer, &implementers, None)?);
        let totals = vec![
            Self::total(MatchRole::Need, &needs),
            Self::total(MatchRole::Implementer, &implementers),
        ];
        self.response(Some(record), &subject, matches, totals)
    }

    /// Programmes, needs and partners for an organisation.
    fn organisation(&self, record: &Record, at: usize) -> Result<MatchResponse, Fault> {
        let Some(organisation) = self.landscape.organisations().get(at) else {
            return Err(Fault::NothingAsked);
        };
        let programmes = rank::programmes_of_organisation(
            self.landscape,
            at,
            organisation,
            &self.both.organisations,
        );
        let needs =
            rank::needs_of_organisation(self.landscape, at, organisation, &self.both.organisations);
        let mut matches = self.views(MatchRole::Programme, &programmes, Some(record))?;
        matches.extend(self.views(MatchRole::Need, &needs, Some(record))?);
        let partners = rank::partners(self.landscape, at, organisation);
        for partner in partners.iter().take(self.limit) {
            matches.extend(self.partner(partner)?);
        }
        let totals = vec![
            Self::total(MatchRole::Programme, &programmes),
            Self::total(MatchRole::Need, &needs),
            MatchTotal {
                role: MatchRole::Partner,
                fit: u32::try_from(partners.len()).unwrap_or(u32::MAX),
                blocked: 0,
            },
        ];
        self.response(Some(record), &Subject::default(), matches, totals)
    }

    fn response(
        &self,
        record: Option<&Record>,
        subject: &Subject,
        matches: Vec<MatchView>,
        totals: Vec<MatchTotal>,
    ) -> Result<MatchResponse, Fault> {
        let precedents: Vec<usize> = if subject.topics.is_empty() {
            Vec::new()
        } else {
            rank::precedents(self.landscape, subject)
                .into_iter()
                .map(|precedent| precedent.at)
                .collect()
        };
        let mut overlaps = rank::overlaps(self.landscape, subject);
        // A programme is no double of the initiative that it belongs to.
        let own = record
            .and_then(|record| self.landscape.programme(record.id))
            .and_then(|programme| programme.initiative);
        overlaps.retain(|at| {
            own.is_none()
                || self
                    .landscape
                    .initiatives()
                    .get(*at)
                    .map(|part| part.key.id)
                    != own
        });
        Ok(MatchResponse {
            subject: subject::view(self.presenter, self.landscape, record, subject)?,
            matches,
            totals,
            precedents: self.initiatives(&precedents)?,
            overlaps: self.initiatives(&overlaps)?,
            overlaps_count: u32::try_from(overlaps.len()).unwrap_or(u32::MAX),
            weights: self.both.view(self.presenter),
            as_of: self.landscape.today().to_string(),
        })
    }

    fn initiatives(&self, at: &[usize]) -> Result<Vec<RecordRef>, Fault> {
        let mut refs = Vec::new();
        for part in at
            .iter()
            .take(self.limit)
            .filter_map(|at| self.landscape.initiatives().get(*at))
        {
            if let Some(record) = self.presenter.named(part.key.id)? {
                refs.extend(self.presenter.record_ref(&record)?);
            }
        }
        Ok(refs)
    }
}
