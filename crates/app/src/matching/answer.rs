//! One answer: matches as the reader sees them.

use catalogue::record::Record;
use matching::{Criterion, Landscape, Match, Reason, rank};

use super::sentence::Sentences;
use super::weights::Both;
use crate::Fault;
use crate::api::{CriterionView, MatchRole, MatchTotal, MatchView};
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

    /// How many of a list fit, and how many cannot.
    pub(super) fn total(role: MatchRole, matches: &[Match]) -> MatchTotal {
        let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let fit = first_blocked(matches);
        MatchTotal {
            role,
            fit: number(fit),
            blocked: number(matches.len() - fit),
        }
    }

    /// The best matches of a list, and a quarter as many of those that something stands in the way of: a list that ends before
    /// them would never say why not. `judged` is whose facts are judged, where that is not the candidate itself: a need is held
    /// against the programme or the organisation that looks for it.
    pub(super) fn views(
        &self,
        role: MatchRole,
        matches: &[Match],
        judged: Option<&Record>,
    ) -> Result<Vec<MatchView>, Fault> {
        let mut views = Vec::new();
        let (free, blocked) = matches.split_at(first_blocked(matches));
        let few = blocked.iter().take(self.limit.div_ceil(4));
        for found in free.iter().take(self.limit).chain(few) {
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
                .collect::<Result<_, _>>()?,
            cautions: found
                .cautions
                .iter()
                .map(|caution| self.sentences.caution(caution))
                .collect::<Result<_, _>>()?,
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
            cautions: Vec::new(),
        }))
    }
}

/// Where in a list what is blocked begins.
fn first_blocked(matches: &[Match]) -> usize {
    matches.partition_point(|found| found.blockers.is_empty())
}

/// To a tenth, as it is shown: the same number on every machine.
pub(super) fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
