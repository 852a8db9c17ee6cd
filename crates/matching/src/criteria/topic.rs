//! Theme and topic.

use super::Bench;
use crate::code::Codes;
use crate::evidence::{Evidence, saturate, topic_share};
use crate::landscape::{Organisation, Programme};
use crate::reason::{Judgement, Reason, Side};

/// A sum of topic fits that makes an organisation well versed: two whole initiatives.
const VERSED: f64 = 1.0;
/// What a declaration without any initiative is worth beside experience.
const DECLARED: f64 = 0.5;

pub(super) fn programme(bench: &Bench<'_>, programme: &Programme) -> Judgement {
    let (asked, theirs) = (&bench.subject.topics, &programme.topics);
    if asked.is_empty() || theirs.is_empty() {
        return missing(asked, theirs);
    }
    let share = topic_share(bench.landscape, asked, &bench.themes, theirs);
    Judgement::new(share, compared(bench, theirs))
}

pub(super) fn organisation(
    bench: &Bench<'_>,
    organisation: &Organisation,
    evidence: &Evidence,
) -> Judgement {
    let asked = &bench.subject.topics;
    if asked.is_empty() || (evidence.all == 0 && organisation.topics.is_empty()) {
        return missing(asked, &organisation.topics);
    }
    let done = saturate(evidence.topic, VERSED);
    let declared = if organisation.topics.is_empty() {
        0.0
    } else {
        DECLARED * topic_share(bench.landscape, asked, &bench.themes, &organisation.topics)
    };
    if evidence.on_topic > 0 && done >= declared {
        // Only topics that some initiative of theirs names.
        let topics: Codes = asked
            .iter()
            .filter(|topic| {
                organisation.experience.iter().any(|part| {
                    bench
                        .landscape
                        .initiatives
                        .get(part.initiative)
                        .is_some_and(|initiative| initiative.topics.has(*topic))
                })
            })
            .collect();
        let reason = Reason::TopicsDone {
            topics: if topics.is_empty() {
                asked.clone()
            } else {
                topics
            },
            count: evidence.on_topic,
            latest: evidence.latest,
        };
        return Judgement::new(done, reason);
    }
    if declared > done {
        let topics = asked.shared(&organisation.topics);
        return Judgement::new(declared, Reason::TopicsDeclared { topics });
    }
    let theirs: Codes = organisation
        .experience
        .iter()
        .filter_map(|part| bench.landscape.initiatives.get(part.initiative))
        .flat_map(|initiative| initiative.topics.iter())
        .collect();
    Judgement::new(done, compared(bench, &theirs))
}

fn compared(bench: &Bench<'_>, theirs: &Codes) -> Reason {
    let topics = bench.subject.topics.shared(theirs);
    if !topics.is_empty() {
        return Reason::TopicsShared { topics };
    }
    let themes = bench.themes.shared(&bench.landscape.themes(theirs));
    if themes.is_empty() {
        Reason::TopicsOther {
            theirs: theirs.clone(),
        }
    } else {
        Reason::TopicsNear {
            themes,
            theirs: theirs.clone(),
        }
    }
}

fn missing(asked: &Codes, theirs: &Codes) -> Judgement {
    if asked.is_empty() {
        Judgement::unknown(Side::Asked, theirs)
    } else {
        Judgement::unknown(Side::Theirs, asked)
    }
}
