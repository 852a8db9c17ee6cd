//! One history, three hubs: a model of a few lines, SQLite and PostgreSQL. Whatever they are asked, they must say the same.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicBool, Ordering};

use catalogue::RecordId;
use catalogue::change::{ChangeId, DeviceId};
use catalogue::store::{Entered, Judge, Receipt, Received, Verdict};
use hub::HubStore;
use hub::store::{Rules, StoreError};
use hub::verify::{Checked, check};
use sync::Running;
use sync::wire::{Answer, Refusal};

use crate::cluster::Cluster;
use crate::fixture::{Author, CATALOGUE, Chance, record};
use crate::judging::Asking;

const STEPS: u32 = 400;
const QUOTA: u64 = 60;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// What a hub is, in a few lines.
struct Model {
    epoch: u64,
    rows: Vec<(Checked, i64, Verdict)>,
    given: HashMap<(DeviceId, i64), u64>,
}

impl Model {
    fn place(&self, id: ChangeId) -> Option<u64> {
        let at = self
            .rows
            .iter()
            .position(|(checked, ..)| checked.id == id)?;
        Some(at as u64 + 1)
    }

    fn push(&mut self, batch: &[Checked], judge: &dyn Judge, now_ms: i64) -> Vec<Answer> {
        let mut says = Vec::new();
        for checked in batch {
            let given = self
                .given
                .entry((checked.device, now_ms / DAY_MS))
                .or_default();
            says.push(
                match self.rows.iter().position(|row| row.0.id == checked.id) {
                    Some(at) => Err(Answer::Duplicate(at as u64 + 1)),
                    None if *given >= QUOTA => Err(Answer::Rejected(Refusal::OverQuota)),
                    None => {
                        *given += 1;
                        self.rows.push((checked.clone(), now_ms, Verdict::Accept));
                        Ok(self.rows.len())
                    }
                },
            );
        }
        let touched: Vec<RecordId> = says
            .iter()
            .zip(batch)
            .filter(|(say, _)| say.is_ok())
            .map(|(_, checked)| checked.record)
            .collect();
        for record in touched {
            self.judge(record, judge);
        }
        says.into_iter()
            .map(|say| match say {
                Ok(seq) => match self.rows[seq - 1].2 {
                    Verdict::Accept => Answer::Accepted(seq as u64),
                    Verdict::Quarantine(reason) => Answer::Quarantined(seq as u64, reason),
                },
                Err(answer) => answer,
            })
            .collect()
    }

    /// Judges a record; answers how many verdicts moved.
    fn judge(&mut self, record: RecordId, judge: &dyn Judge) -> u64 {
        let places: Vec<usize> = (0..self.rows.len())
            .filter(|at| self.rows[*at].0.record == record)
            .collect();
        let entered: Vec<Entered> = places
            .iter()
            .map(|at| {
                let (checked, at_ms, _) = &self.rows[*at];
                Entered {
                    id: checked.id,
                    change: checked.change.clone().unwrap(),
                    bundled: false,
                    receipts: vec![Receipt {
                        hub: [1; 32],
                        received: Received {
                            seq: *at as u64 + 1,
                            at_ms: *at_ms,
                        },
                    }],
                }
            })
            .collect();
        let mut moved = 0;
        for (at, verdict) in places.iter().zip(judge.judge("initiative", &entered)) {
            moved += u64::from(self.rows[*at].2 != verdict);
            self.rows[*at].2 = verdict;
        }
        moved
    }

    fn running(&self, to: u64) -> Running {
        self.rows[..to as usize]
            .iter()
            .fold(Running::default(), |running, (checked, at_ms, _)| {
                running.next(*at_ms, checked.id)
            })
    }
}

fn ids(changes: &[hub::store::Numbered]) -> Vec<(u64, i64, ChangeId)> {
    changes
        .iter()
        .map(|change| (change.seq, change.received_ms, change.envelope.id()))
        .collect()
}

#[test]
fn a_model_sqlite_and_postgresql_agree() {
    let cluster = Cluster::start();
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("hub.db");
    let stores = [file.to_str().unwrap().to_owned(), cluster.url()]
        .map(|place| HubStore::open(&place, CATALOGUE, 1_000).unwrap());
    let mut model = Model {
        epoch: 1_000,
        rows: Vec::new(),
        given: HashMap::new(),
    };
    let judge = Asking {
        off: AtomicBool::new(false),
    };
    let rules = Rules {
        hub: sync::HubId([1; 32]),
        judge: Some(&judge),
        bundled: None,
        quota: Some(QUOTA),
    };
    let mut chance = Chance(7);
    let mut authors: Vec<Author> = (1..=3).map(Author::new).collect();
    let mut sent: Vec<Checked> = Vec::new();
    let mut now_ms = 1_000;
    let mut count: BTreeMap<&str, u32> = BTreeMap::new();
    for step in 0..STEPS {
        now_ms += chance.below(5_000_000) as i64;
        let head = model.rows.len() as u64;
        match chance.below(20) {
            0..10 => {
                *count.entry("pushes").or_default() += 1;
                let batch: Vec<Checked> = (0..chance.below(12))
                    .map(|_| {
                        if !sent.is_empty() && chance.below(4) == 0 {
                            return sent[chance.below(sent.len() as u64) as usize].clone();
                        }
                        let author = &mut authors[chance.below(3) as usize];
                        let text = ["please", "granted", "text", "other"][chance.below(4) as usize];
                        let key = author.public();
                        let envelope = author.write(chance.below(25).into(), text);
                        let checked = check(CATALOGUE, &|_| Some(key), &envelope).unwrap();
                        sent.push(checked.clone());
                        checked
                    })
                    .collect();
                let expected = model.push(&batch, &judge, now_ms);
                for store in &stores {
                    let got = store.push(&batch, &rules, now_ms).unwrap();
                    assert_eq!(got, expected, "step {step}: {store:?}");
                }
            }
            10..14 => {
                *count.entry("pages").or_default() += 1;
                let after = chance.below(head + 1);
                let limit = 1 + chance.below(40);
                let end = (after + limit).min(head);
                let expected: Vec<_> = (after..end)
                    .map(|at| {
                        let (checked, at_ms, _) = &model.rows[at as usize];
                        (at + 1, *at_ms, checked.id)
                    })
                    .collect();
                for store in &stores {
                    let page = store
                        .page(model.epoch, after, limit as u32, u64::MAX)
                        .unwrap();
                    assert_eq!(ids(&page.changes), expected, "step {step}: {store:?}");
                    assert_eq!(page.end, model.running(end), "step {step}: {store:?}");
                    assert_eq!(page.head.at.seq, head, "step {step}: {store:?}");
                    let other = store.page(model.epoch - 1, after, 1, 1);
                    assert!(
                        matches!(other, Err(StoreError::EpochChanged(epoch)) if epoch == model.epoch),
                        "step {step}: {store:?}"
                    );
                }
            }
            14..16 => {
                *count.entry("histories").or_default() += 1;
                let of = record(chance.below(25).into());
                let expected: Vec<_> = model
                    .rows
                    .iter()
                    .zip(1..)
                    .filter(|((checked, ..), _)| checked.record == of)
                    .map(|((checked, at_ms, _), seq)| (seq, *at_ms, checked.id))
                    .collect();
                for store in &stores {
                    let (changes, more) = store.record(of, 0, 1_000, u64::MAX).unwrap();
                    assert_eq!(ids(&changes), expected, "step {step}: {store:?}");
                    assert_eq!(more, None, "step {step}: {store:?}");
                }
            }
            16..18 => {
                *count.entry("questions").or_default() += 1;
                let asked: Vec<ChangeId> = (0..chance.below(300))
                    .map(|at| match sent.get(chance.below(400) as usize) {
                        Some(checked) => checked.id,
                        None => ChangeId([at as u8; 32]),
                    })
                    .collect();
                let mut expected = Vec::new();
                for id in &asked {
                    if model.place(*id).is_none() && !expected.contains(id) {
                        expected.push(*id);
                    }
                }
                for store in &stores {
                    assert_eq!(
                        store.missing(&asked).unwrap(),
                        expected,
                        "step {step}: {store:?}"
                    );
                }
            }
            18 => {
                *count.entry("registries").or_default() += 1;
                judge.off.fetch_xor(true, Ordering::SeqCst);
                let records: std::collections::BTreeSet<RecordId> =
                    model.rows.iter().map(|row| row.0.record).collect();
                let expected: u64 = records
                    .into_iter()
                    .map(|record| model.judge(record, &judge))
                    .sum();
                for store in &stores {
                    assert_eq!(
                        store.rejudge(&rules).unwrap(),
                        expected,
                        "step {step}: {store:?}"
                    );
                }
            }
            _ => {
                *count.entry("epochs").or_default() += 1;
                model.epoch = (model.epoch + 1).max(now_ms as u64);
                for store in &stores {
                    let new = store.new_epoch(now_ms).unwrap();
                    assert_eq!(
                        (new.epoch, new.changes, new.mended),
                        (model.epoch, head, 0),
                        "step {step}: {store:?}"
                    );
                }
            }
        }
    }
    println!(
        "differential: {STEPS} steps, {} changes, {count:?}",
        model.rows.len()
    );
    assert!(model.rows.len() > 100, "the history is worth the name");
}
