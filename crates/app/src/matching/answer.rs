//! One answer: matches as the reader sees them.

use catalogue::record::Record;
use matching::{Criterion, Landscape, Match, Reason, rank};

use super::sentence::Sentences;
use super::weights::Both;
use crate::Fault;
use crate::api::{CriterionView, MatchRole, MatchView};
use crate::view::Presenter;

pub(super) struct Answer<'a> {
    pub(super) presenter: &'a Presenter<'a>,
    pub(super) landscape: &'a Landscape,
    pub(super) sentences: Sentences<'a>,
    pub(super) both: &'a Both,
    pub(super) limit: usize,
}

impl<'a> Answer<'a> {
    pub(super) fn new(
        presenter: &'a Presenter<'a>,
        landscape: &'a Landscape,
        both: &'a Both,
        limit: usize,
    ) -> Self {
        Self {
            presenter,
            landscape,
            sentences: Sentences::new(presenter, landscape),
            both,
            limit,
        }
    }

    /// The best matches of a list. `judged` is whose facts are judged, where that is not the candidate itself: a need is held
    /// against the programme or the organisation that looks for it.
    pub(super) fn views(
        &self,
        role: MatchRole,
        matches: &[Match],
        judged: Option<&Record>,
    ) -> Result<Vec<MatchView>, Fault> {
        let mut views = Vec::new();
        for found in matches.iter().take(self.limit) {
            views.extend(self.view(role, found, judged)?);
        }
        Ok(views)
    }

    /// The name of a record inside a sentence.
    pub(super) fn name(&self, record: &Record) -> String {
        self.presenter
            .text(record.body.title())
            .map_or_else(|| record.slug.clone(), |text| self.presenter.within(&text))
    }

    /// One match with its reasons.
    pub(super) fn view(
        &self,
        role: MatchRole,
        found: &Match,
        judged: Option<&Record>,
    ) -> Result<Option<MatchView>, Fault> {
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
        let name = judged.map_or_else(|| self.presenter.within(&title), |record| self.name(record));
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
    pub(super) fn partner(&self, partner: &rank::Partner) -> Result<Option<MatchView>, Fault> {
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
