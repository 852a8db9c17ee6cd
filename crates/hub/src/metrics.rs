use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering};

use catalogue::change::ChangeId;
use sync::wire::Answer;

/// What became of changes, in the order of the counters.
const OUTCOMES: [&str; 4] = ["accepted", "duplicate", "quarantined", "rejected"];
/// Classes of answers, by their first digit.
const CLASSES: [&str; 5] = ["1xx", "2xx", "3xx", "4xx", "5xx"];

/// Counters of a running hub. Of nobody in particular: no address, no device, no record.
///
/// Written by hand, because five counters need no library.
#[derive(Debug, Default)]
pub(crate) struct Metrics {
    requests: [AtomicU64; 5],
    micros: AtomicU64,
    changes: [AtomicU64; 4],
    turned_away: AtomicU64,
    segments: AtomicU64,
    handed: AtomicU64,
    pulled: AtomicU64,
}

fn add(counter: Option<&AtomicU64>, count: u64) {
    if let Some(counter) = counter {
        counter.fetch_add(count, Ordering::Relaxed);
    }
}

impl Metrics {
    pub(crate) fn answered(&self, answers: &[(ChangeId, Answer)]) {
        for (_, answer) in answers {
            let place = match answer {
                Answer::Accepted(_) => 0,
                Answer::Duplicate(_) => 1,
                Answer::Quarantined(..) => 2,
                Answer::Rejected(_) => 3,
            };
            add(self.changes.get(place), 1);
        }
    }

    pub(crate) fn request(&self, status: u16, micros: u64) {
        add(
            self.requests
                .get(usize::from(status / 100).saturating_sub(1)),
            1,
        );
        add(Some(&self.micros), micros);
    }

    pub(crate) fn turned_away(&self) {
        add(Some(&self.turned_away), 1);
    }

    pub(crate) fn segment(&self) {
        add(Some(&self.segments), 1);
    }

    pub(crate) fn handed_out(&self) {
        add(Some(&self.handed), 1);
    }

    pub(crate) fn pulled(&self, changes: u64) {
        add(Some(&self.pulled), changes);
    }

    /// The text that Prometheus reads.
    pub(crate) fn text(&self, epoch: u64, head: u64) -> String {
        let mut out = String::new();
        let mut family = |name: &str, kind: &str, help: &str, lines: &[(String, String)]| {
            // Writing to a text cannot fail.
            let _ = writeln!(out, "# HELP {name} {help}\n# TYPE {name} {kind}");
            for (labels, value) in lines {
                let _ = writeln!(out, "{name}{labels} {value}");
            }
        };
        let plain = |value: u64| vec![(String::new(), value.to_string())];
        let labelled = |label: &str, names: &[&str], counters: &[AtomicU64]| {
            names
                .iter()
                .zip(counters)
                .map(|(name, counter)| {
                    let value = counter.load(Ordering::Relaxed);
                    (format!("{{{label}=\"{name}\"}}"), value.to_string())
                })
                .collect::<Vec<_>>()
        };
        let load = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        family("trefoil_hub_epoch", "gauge", "The epoch.", &plain(epoch));
        family(
            "trefoil_hub_head",
            "gauge",
            "The last number given.",
            &plain(head),
        );
        family(
            "trefoil_hub_requests_total",
            "counter",
            "Requests answered, by class of status.",
            &labelled("status", &CLASSES, &self.requests),
        );
        family(
            "trefoil_hub_request_seconds_sum",
            "counter",
            "Time spent on requests.",
            &[(String::new(), {
                let micros = load(&self.micros);
                format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000)
            })],
        );
        family(
            "trefoil_hub_changes_total",
            "counter",
            "What became of pushed changes.",
            &labelled("outcome", &OUTCOMES, &self.changes),
        );
        family(
            "trefoil_hub_turned_away_total",
            "counter",
            "Requests told to come back later.",
            &plain(load(&self.turned_away)),
        );
        family(
            "trefoil_hub_segments_total",
            "counter",
            "Segments cut since the start.",
            &plain(load(&self.segments)),
        );
        family(
            "trefoil_hub_segments_served_total",
            "counter",
            "Segments, or parts of them, handed out since the start.",
            &plain(load(&self.handed)),
        );
        family(
            "trefoil_hub_pulled_total",
            "counter",
            "Changes read from other hubs since the start.",
            &plain(load(&self.pulled)),
        );
        out
    }
}
