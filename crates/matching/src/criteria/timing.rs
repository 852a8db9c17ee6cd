//! Is it open; is it active?

use super::Bench;
use crate::evidence::{Evidence, last_year};
use crate::landscape::{Organisation, Programme, Window};
use crate::reason::{Judgement, Reason, Side};

/// What a recurring programme is worth between two calls.
const BETWEEN_CALLS: f64 = 0.5;
/// From here on an initiative is work on the topics, as in `evidence.rs`.
const ON_TOPIC: f64 = 0.5;

pub(super) fn programme(bench: &Bench<'_>, programme: &Programme) -> Judgement {
    let today = bench.landscape.today;
    match (programme.window, programme.opens, programme.closes) {
        (None, _, _) => Judgement::unknown(Side::Theirs, &programme.topics),
        (Some(Window::Closed), _, closes) => Judgement::new(
            0.0,
            Reason::WindowClosed {
                on: closes.unwrap_or(today),
            },
        ),
        (Some(_), Some(opens), _) if opens > today => {
            Judgement::new(0.8, Reason::WindowOpens { opens })
        }
        (Some(window), _, Some(closes)) if over(closes, today) => {
            if window == Window::Recurring {
                Judgement::new(BETWEEN_CALLS, Reason::WindowPast { closed: closes })
            } else {
                Judgement::new(0.0, Reason::WindowClosed { on: closes })
            }
        }
        (Some(_), _, Some(closes)) => Judgement::new(
            1.0,
            Reason::WindowOpen {
                closes: Some(closes),
                today,
            },
        ),
        (Some(Window::Rolling), _, None) => Judgement::new(1.0, Reason::WindowRolling { today }),
        (Some(Window::Recurring), Some(_), None) => Judgement::new(
            1.0,
            Reason::WindowOpen {
                closes: None,
                today,
            },
        ),
        (Some(Window::Recurring), None, None) => {
            Judgement::new(BETWEEN_CALLS, Reason::WindowCalls { today })
        }
    }
}

/// A partial date is over when all of it is: `2026` ends with the year.
pub(crate) fn over(
    closes: catalogue::record::PartialDate,
    today: catalogue::record::PartialDate,
) -> bool {
    let end = (
        closes.year(),
        closes.month().unwrap_or(12),
        closes.day().unwrap_or(31),
    );
    end < (
        today.year(),
        today.month().unwrap_or(1),
        today.day().unwrap_or(1),
    )
}

/// True if the programme takes no more requests and will not again: a call that has passed may come back.
pub(crate) fn shut(programme: &Programme, today: catalogue::record::PartialDate) -> bool {
    match programme.window {
        Some(Window::Closed) => true,
        Some(Window::Rolling) => programme.closes.is_some_and(|closes| over(closes, today)),
        Some(Window::Recurring) | None => false,
    }
}

/// True if the programme is known to take requests today. A call without dates, or between two, is not known to.
pub(crate) fn takes_requests(programme: &Programme, today: catalogue::record::PartialDate) -> bool {
    match (programme.window, programme.opens, programme.closes) {
        (None | Some(Window::Closed), _, _) => false,
        (Some(_), Some(opens), _) if opens > today => false,
        (Some(_), _, Some(closes)) => !over(closes, today),
        (Some(Window::Rolling), _, None) => true,
        (Some(Window::Recurring), opens, None) => opens.is_some(),
    }
}

pub(super) fn organisation(
    bench: &Bench<'_>,
    organisation: &Organisation,
    evidence: &Evidence,
) -> Judgement {
    let today = bench.landscape.today.year();
    if let Some(initiative) = evidence.open {
        return Judgement::new(1.0, Reason::ActiveNow { initiative });
    }
    match evidence.latest {
        Some(year) => {
            // Whole for two years after the work, then a tenth less each year.
            let age = f64::from((today - year - 2).max(0));
            let reason = if ended(bench, organisation, year) {
                Reason::ActiveUntil { year }
            } else {
                Reason::ActiveSince { year }
            };
            Judgement::new((1.0 - age / 10.0).max(0.1), reason)
        }
        None => Judgement::unknown(Side::Theirs, &bench.subject.topics),
    }
}

/// True if the year of the latest work on the topics is that of an end: where none is stated, it is that of a beginning.
fn ended(bench: &Bench<'_>, organisation: &Organisation, year: i16) -> bool {
    organisation.experience.iter().any(|part| {
        bench
            .landscape
            .initiatives
            .get(part.initiative)
            .is_some_and(|initiative| {
                initiative.ends.is_some()
                    && last_year(bench.landscape, initiative) == Some(year)
                    && bench.fit(part.initiative).topic >= ON_TOPIC
            })
    })
}
