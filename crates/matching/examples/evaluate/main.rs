//! Measures the matching against what was really done; `cargo xtask eval matching` runs it.
//!
//! Argument: the data folder. Each initiative is left out in turn, with the programmes that belong to it; then implementers and
//! donors are asked for by its topics, places and modes alone. What comes first is compared with who really did and paid.
#![expect(
    clippy::print_stdout,
    reason = "a program for people at a terminal: printing is its output"
)]

mod baseline;

use std::collections::BTreeSet;
use std::path::Path;

use catalogue::data::DataRecord;
use catalogue::place::Places;
use catalogue::record::{Body, PartialDate, RecordId};
use catalogue::vocabulary::Vocabulary;
use matching::landscape::{Entry, Initiative, Role};
use matching::{Landscape, Subject, Weights, rank};

/// How many are looked at.
const TOP: usize = 10;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args()
        .nth(1)
        .ok_or("the data folder is missing")?;
    let data = catalogue::data::read(Path::new(&folder)).map_err(|findings| {
        findings
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n")
    })?;
    let today: PartialDate = data.catalogue.released_on.parse()?;
    let records = bodies(data.records)?;
    let whole = landscape(&records, today, |_| true);
    println!(
        "{} initiatives, {} organisations; each initiative left out in turn",
        whole.initiatives().len(),
        whole.organisations().len()
    );
    for (title, role) in [
        ("implementers", Role::Implementer),
        ("donors", Role::Funder),
    ] {
        evaluate(title, role, &whole, &records, today);
    }
    Ok(())
}

type Named = (RecordId, String, Body);

fn bodies(records: Vec<DataRecord>) -> Result<Vec<Named>, Box<dyn std::error::Error>> {
    records
        .into_iter()
        .map(|record| {
            let body = Body::from_json(record.kind, record.body)?;
            Ok((record.id, record.slug, body))
        })
        .collect()
}

fn landscape(records: &[Named], today: PartialDate, keep: impl Fn(&Named) -> bool) -> Landscape {
    let entries = records
        .iter()
        .filter(|record| keep(record))
        .map(|(id, slug, body)| Entry {
            id: *id,
            slug,
            private: false,
            body,
        });
    Landscape::new(entries, Vocabulary::bundled(), Places::bundled(), today)
}

/// Recall among the first ten and the mean reciprocal rank of the first right one.
#[derive(Clone, Copy, Default)]
struct Figures {
    recall: f64,
    rank: f64,
}

fn evaluate(title: &str, role: Role, whole: &Landscape, records: &[Named], today: PartialDate) {
    let asked: Vec<(usize, &Initiative)> = whole
        .initiatives()
        .iter()
        .enumerate()
        .filter(|(_, initiative)| {
            !initiative.topics.is_empty()
                && !initiative.places.is_empty()
                && initiative.roles.iter().any(|(_, own)| *own == role)
        })
        .collect();
    let mut ours = Figures::default();
    let mut baselines = [Figures::default(); baseline::NAMES.len()];
    let mut ceiling = 0.0;
    for (at, initiative) in &asked {
        let actual: BTreeSet<RecordId> = initiative
            .roles
            .iter()
            .filter(|(_, own)| *own == role)
            .filter_map(|(organisation, _)| whole.organisations().get(*organisation))
            .map(|organisation| organisation.key.id)
            .collect();
        let without = landscape(records, today, |(id, _, body)| {
            *id != initiative.key.id
                && !matches!(body, Body::Programme(programme) if programme.initiative == Some(initiative.key.id))
        });
        // Vocabularies and places are read before any record, so their codes are the same in both.
        let subject = Subject {
            topics: initiative.topics.clone(),
            modes: initiative.modes.clone(),
            places: initiative.places.clone(),
            ..Subject::default()
        };
        let found = if role == Role::Funder {
            rank::funders(&without, &subject, &Weights::organisations())
        } else {
            rank::implementers(&without, &subject, &Weights::organisations())
        };
        let ids = found
            .iter()
            .filter_map(|found| without.organisations().get(found.at))
            .map(|organisation| organisation.key.id);
        add(&mut ours, ids, &actual);
        for (sum, name) in baselines.iter_mut().zip(baseline::NAMES) {
            let order = baseline::order(name, &without, &subject, role, *at);
            add(sum, order.into_iter(), &actual);
        }
        let elsewhere = without
            .organisations()
            .iter()
            .filter(|organisation| {
                actual.contains(&organisation.key.id)
                    && organisation
                        .experience
                        .iter()
                        .any(|part| part.roles.has(role))
            })
            .count();
        ceiling += share(elsewhere, actual.len());
    }
    let n = share(asked.len(), 1).max(1.0);
    println!("\n{title}: {} initiatives name them", asked.len());
    println!("{:<34} recall@{TOP}    MRR", "");
    let line = |name: &str, figures: Figures| {
        println!(
            "{name:<34} {:>9.3} {:>6.3}",
            figures.recall / n,
            figures.rank / n
        );
    };
    line("Trefoil", ours);
    for (figures, name) in baselines.into_iter().zip(baseline::NAMES) {
        line(name, figures);
    }
    println!(
        "{:<34} {:>9.3}",
        "ceiling (named elsewhere at all)",
        ceiling / n
    );
}

fn add(sum: &mut Figures, order: impl Iterator<Item = RecordId>, actual: &BTreeSet<RecordId>) {
    let mut hits = 0;
    let mut first = None;
    for (place, id) in order.enumerate() {
        if actual.contains(&id) {
            hits += usize::from(place < TOP);
            first.get_or_insert(place + 1);
        }
    }
    sum.recall += share(hits, actual.len().min(TOP));
    sum.rank += first.map_or(0.0, |place| 1.0 / share(place, 1));
}

fn share(part: usize, whole: usize) -> f64 {
    let number = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    number(part) / number(whole)
}
