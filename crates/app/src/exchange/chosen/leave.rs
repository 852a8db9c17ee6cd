use std::collections::{BTreeSet, HashMap};

use catalogue::change::{FieldPath, Tail, Value};
use catalogue::record::RecordId;
use exchange::plan::{Verdict, Write};

use super::desk::OpenPlan;
use super::lines::kind;
use crate::api::{ImportLeave, ImportLeft};
use crate::{Fault, Host, Reader};

/// Leaves lines of the open plan out of what is written, or takes them in again.
///
/// Others follow: what names a new record of the file cannot come without it, and brings it back when it comes back.
///
/// # Errors
/// [`Fault::PlanOutdated`] if the plan is not the open one.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn import_leave(
    host: &Host,
    _reader: &Reader,
    request: ImportLeave,
) -> Result<ImportLeft, Fault> {
    host.desk().with(&request.plan, |open| {
        let asked: BTreeSet<usize> = match request.verdict {
            Some(verdict) => {
                let lines = open.plan.lines.iter().enumerate();
                let lines = lines.filter(|(_, line)| kind(&line.verdict) == verdict);
                lines.map(|(index, _)| index).collect()
            }
            None => request.lines.iter().map(|index| *index as usize).collect(),
        };
        let asked: BTreeSet<usize> = asked
            .into_iter()
            .filter(|index| open.writes(*index))
            .collect();
        let moved = with_followers(open, &asked, request.out);
        let followed = moved.iter().filter(|index| {
            // Only what really changed sides has followed.
            !asked.contains(index) && open.left_out.contains(index) != request.out
        });
        let followed = u32::try_from(followed.count()).unwrap_or(u32::MAX);
        for index in moved {
            if request.out {
                open.left_out.insert(index);
            } else {
                open.left_out.remove(&index);
            }
        }
        Ok(ImportLeft {
            left_out: open
                .left_out
                .iter()
                .map(|index| u32::try_from(*index).unwrap_or(u32::MAX))
                .collect(),
            followed,
        })
    })
}

/// The lines that were asked for and those that go, or come, with them.
fn with_followers(open: &OpenPlan, asked: &BTreeSet<usize>, out: bool) -> BTreeSet<usize> {
    let made: HashMap<RecordId, usize> = writes(open)
        .filter(|(_, _, new)| *new)
        .map(|(index, write, _)| (write.record, index))
        .collect();
    // From a line to those of new records that it names, or the other way round.
    let mut edges: HashMap<usize, Vec<usize>> = HashMap::new();
    for (index, write, _) in writes(open) {
        for named in names(write) {
            if let Some(maker) = made.get(&named).filter(|maker| **maker != index) {
                let (from, to) = if out { (*maker, index) } else { (index, *maker) };
                edges.entry(from).or_default().push(to);
            }
        }
    }
    let mut reached = asked.clone();
    let mut waiting: Vec<usize> = asked.iter().copied().collect();
    while let Some(index) = waiting.pop() {
        for next in edges.get(&index).into_iter().flatten() {
            if reached.insert(*next) {
                waiting.push(*next);
            }
        }
    }
    reached
}

fn writes(open: &OpenPlan) -> impl Iterator<Item = (usize, &Write, bool)> {
    let lines = open.plan.lines.iter().enumerate();
    lines.filter_map(|(index, line)| match &line.verdict {
        Verdict::New(write) => Some((index, write, true)),
        Verdict::Changed(write) => Some((index, write, false)),
        Verdict::Same | Verdict::Rejected(_) => None,
    })
}

/// The records that a write names: as a value, or as a member of a list.
fn names(write: &Write) -> Vec<RecordId> {
    let mut found = Vec::new();
    for edit in &write.edits {
        // What is taken away is not needed.
        if let Some(value) = &edit.value {
            in_value(value, &mut found);
            in_path(&edit.path, &mut found);
        }
    }
    found
}

fn in_path(path: &FieldPath, found: &mut Vec<RecordId>) {
    if let Tail::Keys(keys) = path.tail() {
        found.extend(keys.iter().filter_map(|key| key.parse::<RecordId>().ok()));
    }
}

fn in_value(value: &Value, found: &mut Vec<RecordId>) {
    match value {
        Value::Id(id) => found.push(RecordId(*id)),
        Value::Text(text) => found.extend(text.parse::<RecordId>().ok()),
        Value::List(list) => list.iter().for_each(|one| in_value(one, found)),
        Value::Map(map) => map.values().for_each(|one| in_value(one, found)),
        Value::Null | Value::Flag(_) | Value::Integer(_) | Value::Real(_) => {}
    }
}
