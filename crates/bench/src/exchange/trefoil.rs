use std::time::Instant;

use anyhow::{Result, anyhow, ensure};
use catalogue::change::{Change, ChangeId, DeviceKey, FieldPath, Op, Value, encode};
use catalogue::store::{Entropy, Judge};
use catalogue::{Catalogue, OpenOptions, RecordId};
use sync::stream::{StreamReader, StreamWriter};
use sync::{Authority, Envelope, Intake};
use uuid::Uuid;

use super::{Measured, history};
use crate::process;

const CATALOGUE: Uuid = Uuid::from_u128(0x1111_1111_2222_4333_8444_5555_5555_5555);
/// Changes of one page.
const PAGE: usize = 1_000;

type Signed = ([u8; 32], Envelope);

pub fn measure(records: u32) -> Result<Measured> {
    let records = u64::from(records);
    let keys: Vec<DeviceKey> = (0..3).map(|n| DeviceKey::from_seed(&[n + 1; 32])).collect();
    let judge = judge(&keys);
    let mut first = Vec::new();
    let mut edits: Vec<Vec<Signed>> = (0..5).map(|_| Vec::new()).collect();
    let mut n = 0;
    for record in 1..=records {
        let start = signed(&keys[0], &mut n, record, (0..history::FIELDS).map(|at| (at, history::first(record, at))).collect(), &[]);
        let seen = start.1.id();
        first.push(start);
        for (at, edit) in history::edits(record).into_iter().enumerate() {
            edits[at].push(signed(&keys[edit.actor], &mut n, record, vec![(edit.field, edit.value)], &[seen]));
        }
    }
    let all_edits: Vec<&Signed> = edits.iter().flatten().collect();
    let edit_bytes = mean(all_edits.iter().map(|(_, envelope)| envelope.payload.len() + 64));
    let wire: usize = all_edits.chunks(PAGE).map(|page| stream(page, 3).map(|bytes| bytes.len())).sum::<Result<usize>>()?;

    // A record's changes lie together in a bundle, as in a log.
    let mut carried = Vec::new();
    for at in 0..first.len() {
        carried.push(&first[at]);
        carried.extend(edits.iter().map(|edits| &edits[at]));
    }
    let carried_bytes = stream(&carried, 9)?.len();

    let (_dir, delta) = store(1)?;
    put(&delta, &judge, &first.iter().collect::<Vec<_>>())?;
    let start = Instant::now();
    put(&delta, &judge, &edits[0].iter().collect::<Vec<_>>())?;
    let delta_seconds = start.elapsed().as_secs_f64();
    drop(delta);

    // What makes the history is not part of what an exchange needs.
    let pages: Vec<Vec<u8>> = carried.chunks(PAGE).map(|page| stream(page, 3)).collect::<Result<_>>()?;
    drop(carried);
    drop(all_edits);
    drop(first);
    drop(edits);
    let (dir, whole) = store(2)?;
    // The peak is that of the whole process, counted from here: what was there before is part of it.
    let _ = process::memory();
    let start = Instant::now();
    for page in pages {
        take(&whole, &judge, &page)?;
    }
    let first_seconds = start.elapsed().as_secs_f64();
    let conflicts = whole.to_review()?.len() as u64;
    let peak_kib = process::peak_memory();
    Ok(Measured {
        edit_bytes,
        wire_bytes: wire as f64 / (records * 5) as f64,
        carried_bytes: Some(carried_bytes as f64 / records as f64),
        delta_seconds,
        first_seconds,
        conflicts,
        peak_kib,
        disk_bytes: process::size(dir.path()),
    })
}

fn judge(keys: &[DeviceKey]) -> Authority {
    let mut registry = trust::Registry::new(CATALOGUE, 0);
    let organisation = Uuid::from_u128(7);
    registry.put_organisation(trust::Organisation { id: organisation, name: "Seven".to_owned() });
    for key in keys {
        registry.put_device(trust::Device {
            key: key.public(),
            label: String::new(),
            organisation,
            role: trust::Role::Implementer,
            not_before_ms: 0,
            not_after_ms: i64::MAX,
            revoked: None,
        });
    }
    Authority { registry: Some(registry), now_ms: 1, met: None }
}

fn signed(key: &DeviceKey, n: &mut u64, record: u64, fields: Vec<(usize, String)>, replaces: &[ChangeId]) -> Signed {
    *n += 1;
    let ops = fields
        .into_iter()
        .map(|(at, value)| Op {
            path: FieldPath::parse(&history::field(at)).unwrap_or_else(|_| FieldPath::root("x")),
            value: Some(Value::Text(value)),
            replaces: replaces.to_vec(),
        })
        .collect();
    let payload = encode(&Change {
        catalogue: CATALOGUE,
        device: key.device(),
        log: Uuid::from_u128(u128::from(key.public()[0]) + 5),
        n: *n,
        prev: Some(ChangeId([9; 32])),
        wall_ms: 1_700_000_000_000 + *n as i64,
        lamport: *n,
        registry: 1,
        record: RecordId(Uuid::from_u128(u128::from(record) << 64 | 1)),
        kind: "initiative".to_owned(),
        ops,
        note: None,
        source: None,
        group: None,
        tool: "trefoil/0.1.0".to_owned(),
        author: Some(Uuid::from_u128(3)),
    });
    let signature = key.sign(&payload);
    (key.public(), Envelope::signed(payload, signature))
}

fn stream(changes: &[&Signed], level: i32) -> Result<Vec<u8>> {
    let mut out = StreamWriter::new(Vec::new(), level)?;
    for (key, envelope) in changes {
        out.loose(key, envelope)?;
    }
    Ok(out.finish()?)
}

fn put(store: &Catalogue, judge: &dyn Judge, changes: &[&Signed]) -> Result<()> {
    for page in changes.chunks(PAGE) {
        take(store, judge, &stream(page, 3)?)?;
    }
    Ok(())
}

fn take(store: &Catalogue, judge: &dyn Judge, page: &[u8]) -> Result<()> {
    let mut reader = StreamReader::new(page, 1 << 30)?;
    let mut intake = Intake::new(store, judge, None, None);
    intake.whole();
    while let Some(item) = reader.next()? {
        intake.take(item)?;
    }
    let taken = intake.finish(None)?;
    ensure!(taken.rejected.is_empty() && taken.quarantined == 0, "every change counts");
    Ok(())
}

fn store(seed: u64) -> Result<(tempfile::TempDir, Catalogue)> {
    let dir = tempfile::tempdir()?;
    let data = dir.path().join("data");
    std::fs::create_dir(&data)?;
    std::fs::write(data.join("catalogue.json"), format!(r#"{{"uuid":"{CATALOGUE}","release":1,"released_on":"2026-11-22"}}"#))?;
    let read = catalogue::data::read(&data).map_err(|findings| anyhow!("{findings:?}"))?;
    let mut options = OpenOptions::new(catalogue::release::build(&read)?, 0);
    options.entropy = Entropy::seeded(seed);
    let store = Catalogue::open(&dir.path().join("catalogue.db"), options)?;
    Ok((dir, store))
}

fn mean(sizes: impl ExactSizeIterator<Item = usize>) -> f64 {
    let count = sizes.len();
    sizes.sum::<usize>() as f64 / count as f64
}
