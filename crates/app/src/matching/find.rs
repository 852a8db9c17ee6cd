use catalogue::record::Record;
use matching::{Criterion, Landscape, Match, Reason, Subject, rank};

use super::landscape::landscape;
use super::sentence::Sentences;
use super::subject::{self, Asked};
use super::trio;
use super::weights::{Both, weights};
use crate::api::{CriterionView, MatchRequest, MatchResponse, MatchRole, MatchView, RecordRef};
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
    let both = weights(request.weights.as_ref())?;
    let landscape = landscape(host)?;
    let limit = request
        .limit
        .map_or(SHOWN, |limit| usize::try_from(limit).unwrap_or(MOST))
        .clamp(1, MOST);
    let presenter = Presenter::new(host, reader);
    let answer = Answer {
        presenter: &presenter,
        landscape: &landscape,
        sentences: Sentences::new(&presenter, &landscape),
        both: &both,
        limit,
    };
    match subject::read(host, &landscape, &request)? {
        Asked::Help(record, subject) => answer.help(record.as_deref(), &subject),
        Asked::Programme(record, at) => answer.programme(&record, at),
        Asked::Organisation(record, at) => answer.organisation(&record, at),
    }
}

struct Answer<'a> {
    presenter: &'a Presenter<'a>,
    landscape: &'a Landscape,
    sentences: Sentences<'a>,
    both: &'a Both,
    limit: usize,
}

impl Answer<'_> {
    /// Programmes, implementers and triads for what is wanted; precedents; what runs already.
    fn help(&self, record: Option<&Record>, subject: &Subject) -> Result<MatchResponse, Fault> {
        let programmes = rank::programmes(self.landscape, subject, &self.both.programmes);
        let implementers = rank::implementers(self.landscape, subject, &self.both.organisations);
        let mut matches = self.views(MatchRole::Programme, &programmes)?;
        matches.extend(self.views(MatchRole::Implementer, &implementers)?);
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
        self.response(record, subject, matches)
    }

    /// Needs and implementers for a programme; what runs already like it.
    fn programme(&self, record: &Record, at: usize) -> Result<MatchResponse, Fault> {
        let Some(programme) = self.landscape.programmes().get(at) else {
            return Err(Fault::NothingAsked);
        };
        let subject = Subject::programme(self.landscape, programme);
        let needs = rank::needs_of_programme(self.landscape, programme, &self.both.programmes);
        let implementers = rank::implementers(self.landscape, &subject, &self.both.organisations);
        let mut matches = self.views(MatchRole::Need, &needs)?;
        matches.extend(self.views(MatchRole::Implementer, &implementers)?);
        self.response(Some(record), &subject, matches)
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
        let mut matches = self.views(MatchRole::Programme, &programmes)?;
        matches.extend(self.views(MatchRole::Need, &needs)?);
        let partners = rank::partners(self.landscape, at, organisation);
        for partner in partners.iter().take(self.limit) {
            matches.extend(self.partner(partner)?);
        }
        self.response(Some(record), &Subject::default(), matches)
    }

    fn response(
        &self,
        record: Option<&Record>,
        subject: &Subject,
        matches: Vec<MatchView>,
    ) -> Result<MatchResponse, Fault> {
        let precedents: Vec<usize> = if subject.topics.is_empty() {
            Vec::new()
        } else {
            rank::precedents(self.landscape, subject)
                .into_iter()
                .map(|precedent| precedent.at)
                .collect()
        };
        let overlaps = rank::overlaps(self.landscape, subject);
        Ok(MatchResponse {
            subject: subject::view(self.presenter, self.landscape, record, subject)?,
            matches,
            precedents: self.initiatives(&precedents)?,
            overlaps: self.initiatives(&overlaps)?,
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

    fn views(&self, role: MatchRole, matches: &[Match]) -> Result<Vec<MatchView>, Fault> {
        let mut views = Vec::new();
        for found in matches.iter().take(self.limit) {
            views.extend(self.view(role, found)?);
        }
        Ok(views)
    }

    fn view(&self, role: MatchRole, found: &Match) -> Result<Option<MatchView>, Fault> {
        let landscape = self.landscape;
        let key = match role {
            MatchRole::Programme | MatchRole::Triad => {
                landscape.programmes().get(found.at).map(|part| &part.key)
            }
            MatchRole::Implementer | MatchRole::Partner => landscape
                .organisations()
                .get(found.at)
                .map(|part| &part.key),
            MatchRole::Need => landscape.needs().get(found.at).map(|part| &part.key),
        };
        let Some(record) = key.and_then(|key| self.presenter.named(key.id).transpose()) else {
            return Ok(None);
        };
        let record = record?;
        let Some(shown) = self.presenter.record_ref(&record)? else {
            return Ok(None);
        };
        let title = shown.title.clone();
        let name = self.presenter.within(&title);
        let mut criteria = Vec::with_capacity(found.criteria.len());
        for (criterion, weight, judgement) in &found.criteria {
            criteria.push(CriterionView {
                key: criterion.key().to_owned(),
                label: self.sentences.criterion(*criterion),
                weight: *weight,
                score: judgement.value.map(|value| tenth(100.0 * value)),
                reason: self.sentences.reason(&judgement.reason, &name)?,
            });
        }
        Ok(Some(MatchView {
            role,
            kind: shown.kind,
            id: record.id.to_string(),
            slug: record.slug.clone(),
            name: title.text.clone(),
            title,
            record: shown,
            implementer: None,
            trio: None,
            score: tenth(found.score),
            certainty: tenth(found.certainty),
            criteria,
            blockers: found
                .blockers
                .iter()
                .map(|blocker| self.sentences.blocker(blocker))
                .collect(),
        }))
    }

    /// An organisation to work with: what both work on.
    fn partner(&self, partner: &rank::Partner) -> Result<Option<MatchView>, Fault> {
        let Some(part) = self.landscape.organisations().get(partner.at) else {
            return Ok(None);
        };
        let Some(record) = self.presenter.named(part.key.id)? else {
            return Ok(None);
        };
        let Some(shown) = self.presenter.record_ref(&record)? else {
            return Ok(None);
        };
        let title = shown.title.clone();
        let reason = Reason::TopicsShared {
            topics: partner.topics.clone(),
        };
        Ok(Some(MatchView {
            role: MatchRole::Partner,
            kind: crate::api::Kind::Organisation,
            id: record.id.to_string(),
            slug: record.slug.clone(),
            name: title.text.clone(),
            criteria: vec![CriterionView {
                key: "record".to_owned(),
                label: self.sentences.criterion(Criterion::Record),
                weight: 100,
                score: Some(tenth(partner.score)),
                reason: self
                    .sentences
                    .reason(&reason, &self.presenter.within(&title))?,
            }],
            title,
            record: shown,
            implementer: None,
            trio: None,
            score: tenth(partner.score),
            certainty: 100.0,
            blockers: Vec::new(),
        }))
    }
}

/// To a tenth, as it is shown: the same number on every machine.
pub(super) fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
