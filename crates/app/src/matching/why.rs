use catalogue::Kind;
use catalogue::record::Record;
use matching::rank::{self, Placed};
use matching::{Criterion, Match, Subject, steps};

use super::answer::{Answer, tenth};
use super::landscape::landscape;
use super::step::{Asks, Judged};
use super::subject::{self, Asked};
use super::weights::weights;
use crate::api::{MatchRole, MatchStep, MatchView, MatchWhyRequest, MatchWhyView};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// What is said of the record that was asked about.
struct Said {
    found: MatchView,
    rank: Option<usize>,
    of: usize,
    /// Why it is in no list, where it is in none.
    unlisted: String,
    steps: Vec<MatchStep>,
    subject: Subject,
}

/// Why a record fits, or why not: its score, its place, every criterion, and what it would take.
///
/// # Errors
/// What `match_find` refuses; [`Fault::NotMatchedWith`] for two records that are not matched with one another.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn why(host: &Host, reader: &Reader, request: MatchWhyRequest) -> Result<MatchWhyView, Fault> {
    let both = weights(host, request.asked.weights.as_ref())?;
    let landscape = landscape(host)?;
    let presenter = Presenter::new(host, reader);
    let answer = Answer::new(&presenter, &landscape, &both, 1);
    let loc = presenter.loc();
    let asked = subject::read(host, &landscape, &request.asked)?;
    let about = subject::named(host, &landscape, &request.about)?;
    let refused = || Fault::NotMatchedWith {
        about: request.about.chars().take(120).collect(),
        reference: request
            .asked
            .reference
            .iter()
            .flat_map(|text| text.chars())
            .take(120)
            .collect(),
    };
    let (record, said) = match (asked, about) {
        (Asked::Help(record, subject), Asked::Programme(target, at)) => {
            let list = rank::programmes(&landscape, &subject, &both.programmes);
            let placed = Placed::of(&list, at).ok_or_else(refused)?;
            let said = answer.said(
                MatchRole::Programme,
                &placed,
                &target,
                None,
                subject,
                record.as_deref(),
            )?;
            (record, said)
        }
        (Asked::Help(record, subject), Asked::Organisation(target, at)) => {
            let said = answer.implementer_said(record.as_deref(), subject, &target, at)?;
            (record, said.ok_or_else(refused)?)
        }
        (Asked::Programme(record, of), Asked::Organisation(target, at)) => {
            let programme = landscape.programmes().get(of).ok_or_else(refused)?;
            let subject = Subject::programme(&landscape, programme);
            let said = answer.implementer_said(Some(&record), subject, &target, at)?;
            (Some(record), said.ok_or_else(refused)?)
        }
        (Asked::Programme(record, of), Asked::Help(Some(need), subject)) => {
            let programme = landscape.programmes().get(of).ok_or_else(refused)?;
            let list = rank::needs_of_programme(&landscape, programme, &both.programmes);
            let said = answer.need_said(&record, &list, &need, subject)?;
            (Some(record), said.ok_or_else(refused)?)
        }
        (Asked::Organisation(record, of), Asked::Help(Some(need), subject)) => {
            let organisation = landscape.organisations().get(of).ok_or_else(refused)?;
            let list =
                rank::needs_of_organisation(&landscape, of, organisation, &both.organisations);
            let said = answer.need_said(&record, &list, &need, subject)?;
            (Some(record), said.ok_or_else(refused)?)
        }
        (Asked::Organisation(record, of), Asked::Programme(target, at)) => {
            let organisation = landscape.organisations().get(of).ok_or_else(refused)?;
            let programme = landscape.programmes().get(at).ok_or_else(refused)?;
            let subject = Subject::programme(&landscape, programme);
            let placed = rank::programme_of_organisation(
                &landscape,
                of,
                organisation,
                &both.organisations,
                at,
            )
            .ok_or_else(refused)?;
            let mut said = answer.said(
                MatchRole::Programme,
                &placed,
                &target,
                Some(&record),
                subject,
                Some(&target),
            )?;
            said.unlisted = loc.match_why_in_programme(answer.name(&record), answer.name(&target));
            (Some(record), said)
        }
        (Asked::Organisation(record, of), Asked::Organisation(target, at)) if of != at => {
            let said = answer.partner_said(&record, of, &target, at)?;
            (Some(record), said.ok_or_else(refused)?)
        }
        _ => return Err(refused()),
    };
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(MatchWhyView {
        subject: subject::view(&presenter, &landscape, record.as_deref(), &said.subject)?,
        place: match said.rank {
            Some(rank) => loc.match_why_rank(loc.number(number(rank)), loc.number(number(said.of))),
            None => said.unlisted,
        },
        found: said.found,
        rank: said.rank.map(number),
        of: number(said.of),
        steps: said.steps,
        weights: both.view(&presenter),
        as_of: landscape.today().to_string(),
    })
}

fn position(landscape: &matching::Landscape, need: &Record) -> Option<usize> {
    landscape
        .needs()
        .iter()
        .position(|part| part.key.id == need.id)
}

impl Answer<'_> {
    /// How an organisation stands as the one that would do the work.
    fn implementer_said(
        &self,
        asks: Option<&Record>,
        subject: Subject,
        target: &Record,
        at: usize,
    ) -> Result<Option<Said>, Fault> {
        let Some(placed) =
            rank::implementer(self.landscape, &subject, &self.both.organisations, at)
        else {
            return Ok(None);
        };
        let role = MatchRole::Implementer;
        let mut said = self.said(role, &placed, target, None, subject, asks)?;
        said.unlisted = self.presenter.loc().match_why_no_work(self.name(target));
        Ok(Some(said))
    }

    /// How a need stands in the list of a programme or an organisation that looks for one.
    fn need_said(
        &self,
        looks: &Record,
        list: &[Match],
        need: &Record,
        subject: Subject,
    ) -> Result<Option<Said>, Fault> {
        let Some(placed) = position(self.landscape, need).and_then(|at| Placed::of(list, at))
        else {
            return Ok(None);
        };
        let role = MatchRole::Need;
        self.said(role, &placed, need, Some(looks), subject, Some(need))
            .map(Some)
    }

    /// `judged` is whose facts are judged, where that is not the target; `asks` is the record that asks.
    fn said(
        &self,
        role: MatchRole,
        placed: &Placed,
        target: &Record,
        judged: Option<&Record>,
        subject: Subject,
        asks: Option<&Record>,
    ) -> Result<Said, Fault> {
        let found = self
            .view(role, &placed.found, judged)?
            .ok_or_else(|| missing(target))?;
        Ok(Said {
            steps: self.steps(&placed.found, judged.unwrap_or(target), &subject, asks)?,
            found,
            rank: placed.rank,
            of: placed.of,
            unlisted: String::new(),
            subject,
        })
    }

    fn steps(
        &self,
        found: &Match,
        judged: &Record,
        subject: &Subject,
        asks: Option<&Record>,
    ) -> Result<Vec<MatchStep>, Fault> {
        let name = self.name(judged);
        let named = asks.map(|record| self.name(record));
        let judged = Judged {
            name: &name,
            asks: match (asks, &named) {
                (Some(record), _) if record.kind == Kind::Need => Asks::Need,
                (_, Some(name)) => Asks::Named(name),
                _ => Asks::ByHand,
            },
            subject,
        };
        steps(found)
            .iter()
            .map(|step| self.step(step, &judged))
            .collect()
    }

    /// Two organisations: alike by what they did, so only work in common brings them nearer.
    fn partner_said(
        &self,
        record: &Record,
        of: usize,
        target: &Record,
        at: usize,
    ) -> Result<Option<Said>, Fault> {
        let loc = self.presenter.loc();
        let Some(organisation) = self.landscape.organisations().get(of) else {
            return Ok(None);
        };
        let list = rank::partners(self.landscape, of, organisation);
        let rank = list.iter().position(|partner| partner.at == at);
        let alone = rank::Partner {
            at,
            score: 0.0,
            together: 0,
            topics: matching::Codes::default(),
        };
        let partner = rank.and_then(|rank| list.get(rank)).unwrap_or(&alone);
        let Some(mut found) = self.partner(partner)? else {
            return Ok(None);
        };
        let mut steps = Vec::new();
        if rank.is_none() {
            let apart = loc.match_why_apart(self.name(record), self.name(target));
            for criterion in &mut found.criteria {
                criterion.reason.clone_from(&apart);
            }
            steps.push(MatchStep {
                key: "topic".to_owned(),
                label: self.sentences.criterion(Criterion::Topic),
                blocks: false,
                states: false,
                points: 100.0,
                sentence: loc.match_step_together(self.name(record), self.name(target)),
            });
        } else if let Some(other) = self.landscape.organisations().get(at) {
            let apart = rank::apart(self.landscape, organisation, other);
            steps.extend(apart.iter().filter_map(|apart| {
                let points = tenth(apart.points);
                (points > 0.0).then(|| self.apart(apart, points, record, target))
            }));
        }
        Ok(Some(Said {
            found,
            rank: rank.map(|rank| rank + 1),
            of: list.len(),
            unlisted: loc.match_why_apart(self.name(record), self.name(target)),
            steps,
            subject: Subject::default(),
        }))
    }
}

impl Answer<'_> {
    /// What one of two organisations has less of than the other.
    fn apart(
        &self,
        apart: &rank::Apart,
        points: f64,
        first: &Record,
        second: &Record,
    ) -> MatchStep {
        let loc = self.presenter.loc();
        let name = self.name(if apart.first_has_less { first } else { second });
        let (criterion, sentence) = if apart.regions {
            let places = self.sentences.places(&apart.codes);
            (Criterion::Place, loc.match_step_work_place(name, places))
        } else {
            let topics = self.sentences.topics(&apart.codes);
            (Criterion::Topic, loc.match_step_topics(name, topics))
        };
        MatchStep {
            key: criterion.key().to_owned(),
            label: self.sentences.criterion(criterion),
            blocks: false,
            states: false,
            points,
            sentence,
        }
    }
}

fn missing(record: &Record) -> Fault {
    Fault::RecordNotFound {
        reference: format!("{}:{}", record.kind, record.slug),
    }
}
