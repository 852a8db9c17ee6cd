use std::collections::{BTreeSet, HashSet};

use catalogue::change::Value;
use catalogue::record::Standing;
use catalogue::record::schema::STANDING;
use catalogue::store::{Draft, Edit, Planned};
use catalogue::{Kind, RecordId};
use exchange::plan::{Outcome, Plan, Verdict, Write};

use super::plan::unkept;
use super::watch::Watch;
use crate::api::{self, Changed, Progress};
use crate::view::api_kind;
use crate::write::changed;
use crate::{Fault, Host};

/// Told after this many records.
const STEP: u64 = 100;

/// What an accepted plan has changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Accepted {
    /// What the changes share, by which they are undone together; `None` where there was nothing to write.
    pub group: Option<String>,
    /// Kinds whose records look different now.
    pub kinds: Vec<api::Kind>,
    /// What was changed, for the caches of a window.
    pub changed: Changed,
}

/// Writes what a plan says, in one transaction, in changes that share a group.
pub(super) fn accept(
    host: &Host,
    plan: &mut Plan,
    note: Option<&str>,
    seen: i64,
    share_needs: bool,
    left_out: &BTreeSet<u32>,
    watch: Watch<'_>,
) -> Result<Accepted, Fault> {
    let wall_ms = host.now_ms();
    let group = host.catalogue().fresh_id(wall_ms)?.0;
    let absent = absent(plan, left_out)?;
    let wanted: Vec<usize> = (0..plan.len())
        .filter(|index| {
            let writes = matches!(plan.outcome(*index), Some(Outcome::New | Outcome::Changed));
            writes && !u32::try_from(*index).is_ok_and(|index| left_out.contains(&index))
        })
        .collect();
    if wanted.is_empty() {
        return Ok(Accepted::default());
    }
    let total = wanted.len() as u64;
    let mut done: u64 = 0;
    let mut wanted = wanted.into_iter();
    let outcome = host.catalogue().write_each(Some(seen), &mut || {
        if watch.is_stopped() {
            return Err(Fault::Cancelled);
        }
        if done.is_multiple_of(STEP) {
            watch.tell(Progress {
                writing: true,
                done,
                total,
                records: done,
            });
        }
        let Some(index) = wanted.next() else {
            return Ok(None);
        };
        done += 1;
        let line = plan.line(index).map_err(unkept)?;
        let (mut write, fresh) = match line.map(|line| line.verdict) {
            Some(Verdict::New(write)) => {
                let id = write.record;
                (write, Some(id))
            }
            Some(Verdict::Changed(write)) => (write, None),
            _ => return Err(Fault::ImportUnkept(std::io::ErrorKind::InvalidData.into())),
        };
        if !absent.is_empty() {
            write.forget(&|id| absent.contains(&id));
        }
        let Write {
            record,
            kind,
            mut edits,
            private,
        } = write;
        // What a country needs is its own affair until it says so, whoever wrote it down.
        let private = private || (kind == Kind::Need && !share_needs);
        if private && fresh.is_some() {
            stay_draft(&mut edits);
        }
        Ok(Some(Planned {
            draft: Draft {
                record: fresh.is_none().then_some(record),
                kind,
                private,
                edits,
                wall_ms,
                note: note.map(str::to_owned),
                source: None,
                group: Some(group),
            },
            fresh,
        }))
    })?;
    // Stopped in the last moment: the transaction is committed, and can be undone.
    let changed = changed(&outcome);
    let mut kinds = Vec::new();
    for touched in outcome.records {
        if let Some(kind) = api_kind(touched.kind)
            && !kinds.contains(&kind)
        {
            kinds.push(kind);
        }
    }
    Ok(Accepted {
        group: (!outcome.changes.is_empty()).then(|| group.to_string()),
        kinds,
        changed,
    })
}

/// New records that are left out: what names them names nothing.
fn absent(plan: &mut Plan, left_out: &BTreeSet<u32>) -> Result<HashSet<RecordId>, Fault> {
    let mut absent = HashSet::new();
    for index in left_out {
        let index = *index as usize;
        if plan.outcome(index) == Some(Outcome::New)
            && let Some(line) = plan.line(index).map_err(unkept)?
            && let Verdict::New(write) = line.verdict
        {
            absent.insert(write.record);
        }
    }
    Ok(absent)
}

/// A record that stays here is submitted to nobody.
fn stay_draft(edits: &mut [Edit]) {
    for edit in edits
        .iter_mut()
        .filter(|edit| edit.path.as_str() == STANDING)
    {
        edit.value = Some(Value::Text(Standing::Draft.code().to_owned()));
    }
}
