//! One file for each criterion: what it looks at, and what it says.
//!
//! Each has a function for programmes and one for organisations. A missing fact gives no value, never a low one.

mod language;
mod maturity;
mod ownership;
mod place;
mod principles;
mod record;
mod size;
mod support;
mod sustainability;
mod timing;
mod topic;

pub(crate) use place::eligible;
pub(crate) use timing::{shut, takes_requests};

use crate::criterion::Criterion;
use crate::evidence::{Evidence, Fit, Part};
use crate::landscape::{Landscape, Organisation, Programme};
use crate::reason::Judgement;
use crate::subject::Subject;

/// What every criterion may look at.
pub(crate) struct Bench<'a> {
    pub(crate) landscape: &'a Landscape,
    pub(crate) subject: &'a Subject,
    pub(crate) themes: crate::code::Codes,
    /// Every initiative against the subject; `None` where only a few are looked at, which are then held against it one by one.
    pub(crate) fits: Option<Vec<Fit>>,
}

impl<'a> Bench<'a> {
    /// For one subject against everything.
    pub(crate) fn wide(landscape: &'a Landscape, subject: &'a Subject) -> Self {
        Self {
            fits: Some(crate::evidence::fits(landscape, subject)),
            ..Self::narrow(landscape, subject)
        }
    }

    /// For one subject against one candidate: nothing is computed ahead.
    pub(crate) fn narrow(landscape: &'a Landscape, subject: &'a Subject) -> Self {
        Self {
            landscape,
            subject,
            themes: landscape.themes(&subject.topics),
            fits: None,
        }
    }

    /// How an initiative lies to the subject.
    pub(crate) fn fit(&self, at: usize) -> Fit {
        match &self.fits {
            Some(fits) => fits.get(at).copied().unwrap_or_default(),
            None => self
                .landscape
                .initiatives
                .get(at)
                .map(|initiative| {
                    crate::evidence::fit(self.landscape, self.subject, &self.themes, initiative)
                })
                .unwrap_or_default(),
        }
    }

    /// An organisation's experience in doing such work, or in paying for it.
    pub(crate) fn evidence(&self, organisation: &Organisation, part: Part) -> Evidence {
        crate::evidence::evidence(self, organisation, part)
    }

    /// What every criterion says of a programme, in their order.
    pub(crate) fn programme(&self, programme: &Programme) -> Vec<(Criterion, Judgement)> {
        // The experience of those who pay and do, taken together: a programme is as good as they are.
        let evidence: Vec<Evidence> = programme
            .roles
            .iter()
            .filter_map(|(at, role)| {
                let organisation = self.landscape.organisations.get(*at)?;
                let part = if Part::Paying.is(*role) {
                    Part::Paying
                } else {
                    Part::Doing
                };
                Some(self.evidence(organisation, part))
            })
            .collect();
        let strongest = evidence
            .into_iter()
            .max_by(|a, b| a.joint.total_cmp(&b.joint))
            .unwrap_or_default();
        Criterion::ALL
            .into_iter()
            .map(|criterion| {
                let judgement = match criterion {
                    Criterion::Topic => topic::programme(self, programme),
                    Criterion::Support => support::programme(self, programme),
                    Criterion::Place => place::programme(self, programme),
                    Criterion::Language => language::programme(self, programme),
                    Criterion::Timing => timing::programme(self, programme),
                    Criterion::Maturity => maturity::programme(self, programme),
                    Criterion::Size => size::programme(self, programme),
                    Criterion::Ownership => ownership::programme(self, programme),
                    Criterion::Record => record::judge(self, &strongest),
                    Criterion::Principles => principles::programme(programme),
                    Criterion::Sustainability => sustainability::programme(self, programme),
                };
                (criterion, judgement)
            })
            .collect()
    }

    /// What every criterion says of an organisation that would do the work, or pay for it.
    pub(crate) fn organisation(
        &self,
        at: usize,
        organisation: &Organisation,
        evidence: &Evidence,
    ) -> Vec<(Criterion, Judgement)> {
        Criterion::ALL
            .into_iter()
            .map(|criterion| {
                let judgement = match criterion {
                    Criterion::Topic => topic::organisation(self, organisation, evidence),
                    Criterion::Support => support::organisation(self, organisation, evidence),
                    Criterion::Place => place::organisation(self, organisation, evidence),
                    Criterion::Language => language::organisation(self, organisation),
                    Criterion::Timing => timing::organisation(self, organisation, evidence),
                    Criterion::Maturity => maturity::organisation(self, organisation),
                    Criterion::Size => size::organisation(self, organisation),
                    Criterion::Ownership => ownership::organisation(self, at, organisation),
                    Criterion::Record => record::judge(self, evidence),
                    Criterion::Principles => principles::organisation(self, organisation),
                    Criterion::Sustainability => sustainability::organisation(self, organisation),
                };
                (criterion, judgement)
            })
            .collect()
    }
}
