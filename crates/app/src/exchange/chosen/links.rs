use std::collections::{BTreeSet, HashMap};

use catalogue::RecordId;
use catalogue::change::{FieldPath, Tail, Value};
use exchange::plan::{Verdict, Write};

use crate::Fault;
use crate::api::ImportVerdict;
use crate::exchange::ImportPlan;

/// Which lines of a plan name new records of which others.
#[derive(Debug, Default)]
pub(super) struct Links {
    /// From a line to those that it names.
    needs: HashMap<u32, Vec<u32>>,
    /// From a line to those that name it.
    serves: HashMap<u32, Vec<u32>>,
    /// What a new record is called in the file, by the id that it is to have.
    names: HashMap<String, String>,
}

impl Links {
    /// Reads a plan through, twice: what is named may come later in the file.
    pub(super) fn of(plan: &mut ImportPlan) -> Result<Self, Fault> {
        let mut links = Self::default();
        let mut made: HashMap<RecordId, u32> = HashMap::new();
        let all = u32::try_from(plan.len()).unwrap_or(u32::MAX);
        for index in (0..all)
            .filter(|index| plan.verdict(*index) == Some(ImportVerdict::New))
            .collect::<Vec<_>>()
        {
            if let Some(line) = plan.line(index as usize)?
                && let Verdict::New(write) = line.verdict
            {
                made.insert(write.record, index);
                if let Some(name) = line.name {
                    links.names.insert(write.record.to_string(), name);
                }
            }
        }
        if made.is_empty() {
            return Ok(links);
        }
        for index in 0..all {
            if !matches!(
                plan.verdict(index),
                Some(ImportVerdict::New | ImportVerdict::Changed)
            ) {
                continue;
            }
            let Some(line) = plan.line(index as usize)? else {
                continue;
            };
            let (Verdict::New(write) | Verdict::Changed(write)) = line.verdict else {
                continue;
            };
            for named in named(&write) {
                if let Some(maker) = made.get(&named).filter(|maker| **maker != index) {
                    links.needs.entry(index).or_default().push(*maker);
                    links.serves.entry(*maker).or_default().push(index);
                }
            }
        }
        Ok(links)
    }

    /// The lines that were asked for and those that go with them, or come with them.
    pub(super) fn with_followers(&self, asked: &BTreeSet<u32>, out: bool) -> BTreeSet<u32> {
        let edges = if out { &self.serves } else { &self.needs };
        let mut reached = asked.clone();
        let mut waiting: Vec<u32> = asked.iter().copied().collect();
        while let Some(index) = waiting.pop() {
            for next in edges.get(&index).into_iter().flatten() {
                if reached.insert(*next) {
                    waiting.push(*next);
                }
            }
        }
        reached
    }

    /// What the file calls a new record of this id.
    pub(super) fn name(&self, id: &str) -> Option<&str> {
        self.names.get(id).map(String::as_str)
    }
}

/// The records that a write names: as a value, or as a member of a list.
fn named(write: &Write) -> Vec<RecordId> {
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
        Value::Null | Value::Flag(_) | Value::Integer(_) | Value::Real(_) | Value::Redacted => {}
    }
}
