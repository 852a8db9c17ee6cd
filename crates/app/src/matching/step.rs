//! What it would take, in sentences.

use matching::{Blocker, Codes, Criterion, Reason, Side, Step, Subject};

use super::answer::{Answer, tenth};
use crate::Fault;
use crate::api::MatchStep;

/// Whose facts are judged, against what is asked.
pub(super) struct Judged<'a> {
    /// Name of the programme or organisation whose facts are judged.
    pub(super) name: &'a str,
    /// What asks.
    pub(super) asks: Asks<'a>,
    /// What is asked.
    pub(super) subject: &'a Subject,
}

/// What asks, as a sentence names it.
pub(super) enum Asks<'a> {
    /// A need: its title is a whole statement and fits no sentence.
    Need,
    /// A programme, by its name.
    Named(&'a str),
    /// Somebody, by hand.
    ByHand,
}

impl Answer<'_> {
    /// A step as the reader sees it.
    ///
    /// # Errors
    /// The store cannot be read.
    pub(super) fn step(&self, step: &Step, judged: &Judged<'_>) -> Result<MatchStep, Fault> {
        Ok(match step {
            Step::Lift(blocker) => {
                let view = self.sentences.blocker(blocker)?;
                MatchStep {
                    label: match blocker {
                        Blocker::WindowClosed { .. } => self.sentences.criterion(Criterion::Timing),
                        Blocker::PlaceNotEligible { .. } => {
                            self.sentences.criterion(Criterion::Place)
                        }
                        Blocker::KindNotEligible { .. }
                        | Blocker::Asks { .. }
                        | Blocker::Receives { .. } => self.sentences.loc().match_field_asker(),
                        Blocker::NoCommonLanguage { .. } => {
                            self.sentences.criterion(Criterion::Language)
                        }
                    },
                    key: view.code,
                    blocks: true,
                    states: false,
                    points: 0.0,
                    sentence: self.lifted(blocker, judged),
                }
            }
            Step::Gain {
                criterion,
                points,
                reason,
            } => MatchStep {
                key: criterion.key().to_owned(),
                label: self.sentences.criterion(*criterion),
                blocks: false,
                states: false,
                points: tenth(*points),
                sentence: self.gained(*criterion, reason, judged),
            },
            Step::State {
                criterion,
                weight,
                of,
            } => MatchStep {
                key: criterion.key().to_owned(),
                label: self.sentences.criterion(*criterion),
                blocks: false,
                states: true,
                points: f64::from(*weight),
                sentence: self.stated(*criterion, *of, judged),
            },
            Step::StateAsker { eligible, points } => MatchStep {
                key: "kind".to_owned(),
                label: self.sentences.loc().match_field_asker(),
                blocks: false,
                states: true,
                points: tenth(*points),
                sentence: self
                    .sentences
                    .loc()
                    .match_step_state_asker(judged.name, self.sentences.askers(eligible)),
            },
        })
    }

    fn stated(&self, criterion: Criterion, of: Side, judged: &Judged<'_>) -> String {
        let loc = self.sentences.loc();
        let label = self.sentences.criterion(criterion);
        match (of, &judged.asks) {
            (Side::Theirs, _) => loc.match_step_state(judged.name, label),
            (Side::Asked, Asks::Named(name)) => loc.match_step_state(*name, label),
            (Side::Asked, Asks::Need) => loc.match_step_state_need(label),
            (Side::Asked, Asks::ByHand) => loc.match_step_state_asked(label),
        }
    }

    fn lifted(&self, blocker: &Blocker, judged: &Judged<'_>) -> String {
        let (sentences, name) = (&self.sentences, judged.name);
        let loc = sentences.loc();
        match blocker {
            Blocker::WindowClosed { on } => {
                let day = on.unwrap_or_else(|| sentences.today());
                loc.match_step_reopen(name, sentences.date(day))
            }
            Blocker::PlaceNotEligible { place, .. } => {
                loc.match_step_open_place(name, sentences.place(*place))
            }
            Blocker::KindNotEligible { asker, eligible } => {
                loc.match_step_open_kind(name, sentences.asker(*asker), sentences.askers(eligible))
            }
            Blocker::Asks { .. } | Blocker::Receives { .. } => loc.match_step_asks(name),
            Blocker::NoCommonLanguage { asked, .. } => {
                loc.match_step_language(name, sentences.languages(asked))
            }
        }
    }

    fn gained(&self, criterion: Criterion, reason: &Reason, judged: &Judged<'_>) -> String {
        let (sentences, name, subject) = (&self.sentences, judged.name, judged.subject);
        let loc = sentences.loc();
        let topics = || sentences.topics(&subject.topics);
        match reason {
            Reason::TopicsShared { .. }
            | Reason::TopicsNear { .. }
            | Reason::TopicsOther { .. }
            | Reason::TopicsDeclared { .. }
            | Reason::TopicsDone { .. } => loc.match_step_topics(name, topics()),
            Reason::SupportShared { kinds } => {
                let missing: Codes = asked_support(subject)
                    .iter()
                    .filter(|kind| !kinds.has(*kind))
                    .collect();
                loc.match_step_support(name, sentences.kinds(&missing))
            }
            Reason::SupportOther { .. } => {
                loc.match_step_support(name, sentences.kinds(&asked_support(subject)))
            }
            Reason::PlaceNotEligible { place, .. } | Reason::PlacePart { place, .. } => {
                loc.match_step_open_place(name, sentences.place(*place))
            }
            Reason::PlaceNamed { place }
            | Reason::PlaceInRegion { place, .. }
            | Reason::PlaceFlag { place, .. }
            | Reason::PlaceAnywhere { place } => {
                loc.match_step_name_place(name, sentences.place(*place))
            }
            Reason::PlaceDone { place, .. }
            | Reason::PlaceInside { place, .. }
            | Reason::PlaceAround { place, .. }
            | Reason::PlaceWorldwide { place, .. }
            | Reason::PlaceNear { place, .. }
            | Reason::PlaceSeat { place }
            | Reason::PlaceNone { place } => {
                loc.match_step_work_place(name, sentences.place(*place))
            }
            Reason::PlaceAlike { .. } => match subject.places.iter().next() {
                Some(place) => loc.match_step_work_place(name, sentences.place(place)),
                None => loc.match_step_other(name, sentences.criterion(criterion)),
            },
            Reason::WindowPast { .. } | Reason::WindowCalls { .. } => {
                loc.match_step_next_call(name)
            }
            Reason::WindowOpens { opens } => loc.match_step_wait(name, sentences.date(*opens)),
            Reason::ActiveUntil { year } => loc.match_step_active(name, sentences.year(*year)),
            Reason::ActiveSince { year } => {
                loc.match_step_active_since(name, sentences.year(*year))
            }
            Reason::StepOther { stage, .. } => loc.match_step_stage(name, sentences.stage(*stage)),
            Reason::SizeSmall {
                usual_minor,
                currency,
                ..
            }
            | Reason::SizeLarge {
                usual_minor,
                currency,
                ..
            } => loc.match_step_size(name, sentences.money(*usual_minor, *currency)),
            Reason::OwnedNear { .. }
            | Reason::OwnedPartner { .. }
            | Reason::OwnedSkills { .. }
            | Reason::OwnedSkillsOffered { .. }
            | Reason::OwnedElsewhere { .. } => match subject.places.iter().next() {
                Some(place) => loc.match_step_local(name, sentences.place(place)),
                None => loc.match_step_other(name, sentences.criterion(criterion)),
            },
            Reason::RecordDone { .. }
            | Reason::RecordRelated { .. }
            | Reason::RecordWeak { .. }
                if !subject.topics.is_empty() =>
            {
                loc.match_step_record(name, topics())
            }
            Reason::SingleModes { modes } => loc.match_step_lasting(name, sentences.modes(modes)),
            _ => loc.match_step_other(name, sentences.criterion(criterion)),
        }
    }
}

fn asked_support(subject: &Subject) -> Codes {
    subject.support.iter().chain(subject.modes.iter()).collect()
}
