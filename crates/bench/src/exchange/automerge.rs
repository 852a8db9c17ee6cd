use std::time::Instant;

use anyhow::Result;
use automerge::transaction::Transactable;
use automerge::{ActorId, AutoCommit, Change, ROOT, ReadDoc};

use super::{Measured, history};
use crate::process;

/// What a signature beside each change would add: automerge's changes are not signed.
const SIGNATURE: usize = 64;

/// A document for each record, each stored compacted; the changes travel raw.
pub fn measure(records: u32) -> Result<Measured> {
    let records = u64::from(records);
    let (mut stored, mut edits) = (Vec::new(), Vec::new());
    let (mut sizes, mut count) = (0, 0);
    for record in 1..=records {
        let mut start = AutoCommit::new().with_actor(actor(0));
        for at in 0..history::FIELDS {
            start.put(ROOT, history::field(at), history::first(record, at))?;
        }
        start.commit();
        let saved = start.save();
        let mut of_record = Vec::new();
        for edit in history::edits(record) {
            let mut copy = AutoCommit::load(&saved)?.with_actor(actor(edit.actor * 8 + of_record.len()));
            let before = copy.get_heads();
            copy.put(ROOT, history::field(edit.field), edit.value)?;
            copy.commit();
            let raw: Vec<u8> = copy.get_changes(&before).into_iter().flat_map(|change| change.raw_bytes().to_vec()).collect();
            sizes += raw.len() + SIGNATURE;
            count += 1;
            of_record.push(raw);
        }
        stored.push(saved);
        edits.push(of_record);
    }
    let first_bytes: usize = stored.iter().map(Vec::len).sum();

    let start = Instant::now();
    for (saved, edits) in stored.iter().zip(&edits) {
        let mut doc = AutoCommit::load(saved)?;
        doc.apply_changes([Change::from_bytes(edits[0].clone())?])?;
        std::hint::black_box(doc.save());
    }
    let delta_seconds = start.elapsed().as_secs_f64();

    // The peak is that of the whole process, counted from here: what was there before is part of it.
    let _ = process::memory();
    let start = Instant::now();
    let (mut conflicts, mut disk_bytes) = (0, 0);
    let mut docs = Vec::new();
    for (saved, edits) in stored.iter().zip(&edits) {
        let mut doc = AutoCommit::load(saved)?;
        doc.apply_changes(edits.iter().map(|raw| Change::from_bytes(raw.clone())).collect::<Result<Vec<_>, _>>()?)?;
        let compact = doc.save();
        disk_bytes += compact.len() as u64;
        conflicts += (0..history::FIELDS).filter(|at| doc.get_all(ROOT, history::field(*at)).is_ok_and(|all| all.len() > 1)).count() as u64;
        // Held open, as a catalogue that is searched would hold them.
        docs.push(doc);
    }
    let first_seconds = start.elapsed().as_secs_f64();
    let peak_kib = process::peak_memory();
    Ok(Measured {
        edit_bytes: f64::from(u32::try_from(sizes)?) / f64::from(count),
        wire_bytes: f64::from(u32::try_from(sizes)?) / f64::from(count),
        carried_bytes: Some(disk_bytes.max(first_bytes as u64) as f64 / records as f64 + 6.0 * SIGNATURE as f64),
        delta_seconds,
        first_seconds,
        conflicts,
        peak_kib,
        disk_bytes,
    })
}

fn actor(number: usize) -> ActorId {
    ActorId::from([u8::try_from(number + 1).unwrap_or(u8::MAX); 16].as_slice())
}
