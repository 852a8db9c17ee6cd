use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use super::log::{begin, push};
use super::state::{RecordState, State};
use super::{ReleaseError, ReleaseLog};
use crate::change::{
    Change, ChangeId, FieldPath, MAX_GENESIS_OPS, MAX_PAYLOAD, Op, Value, encode, genesis_device,
    genesis_log,
};
use crate::data::{self, CatalogueFile, DataFolder};
use crate::record::schema::{SLUG, STANDING};
use crate::record::{RecordId, Standing, flatten};

/// What an append did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appended {
    /// Number of the newest release in the log.
    pub release: u32,
    /// Changes that were added; 0 if the log already held the folder as it is.
    pub changes: usize,
}

/// Appends a data folder to the committed release log; a log that does not exist is begun.
///
/// The file is written beside the old one and renamed, so a crash leaves the old one.
///
/// # Errors
/// If the folder has errors, or differs from a release that is already out under the same number.
pub fn append(folder: &Path, log_path: &Path) -> Result<Appended, ReleaseError> {
    let io = |path: &Path| {
        let path = path.to_owned();
        move |source| ReleaseError::Io { path, source }
    };
    let folder = data::read(folder).map_err(ReleaseError::Data)?;
    let old = match std::fs::read(log_path) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => return Err(io(log_path)(error)),
    };
    let (log, appended) = extend(old.as_deref(), &folder)?;
    if appended.changes > 0 || old.is_none() {
        let beside = log_path.with_extension("new");
        std::fs::write(&beside, log).map_err(io(&beside))?;
        std::fs::rename(&beside, log_path).map_err(io(log_path))?;
    }
    Ok(appended)
}

/// A release log with one release: what a store is built from that shall hold this folder and nothing else.
///
/// # Errors
/// If a record is too large for one change.
pub fn build(folder: &DataFolder) -> Result<Vec<u8>, ReleaseError> {
    extend(None, folder).map(|(log, _)| log)
}

/// The log with the folder as its next release: one change for each new or changed record, naming what it replaces.
///
/// A field that the folder no longer has is removed; a record that is gone is withdrawn. A folder equal to the state
/// of the log adds nothing.
///
/// # Errors
/// If the log is damaged or another catalogue's, or if the folder differs and its number is not a new one.
pub fn extend(
    log: Option<&[u8]>,
    folder: &DataFolder,
) -> Result<(Vec<u8>, Appended), ReleaseError> {
    let catalogue = &folder.catalogue;
    let bytes = log.map_or_else(|| begin(catalogue.uuid), <[u8]>::to_vec);
    let parsed = ReleaseLog::parse(&bytes)?;
    if parsed.catalogue != catalogue.uuid {
        return Err(ReleaseError::OtherCatalogue {
            log: parsed.catalogue,
            data: catalogue.uuid,
        });
    }
    let last = parsed.last().map_or(0, |block| block.number);
    let payloads = following(&State::of(&parsed)?, last, folder)?;
    put(bytes, last, folder, &payloads)
}

/// A log of one block: the folder as the release after those whose payloads are given. No block if the folder adds nothing.
///
/// # Errors
/// As [`extend`].
pub(crate) fn next(
    held: &[Vec<u8>],
    last: u32,
    folder: &DataFolder,
) -> Result<(Vec<u8>, Appended), ReleaseError> {
    let mut state = State::default();
    for payload in held {
        state.add(payload)?;
    }
    let payloads = following(&state, last, folder)?;
    put(begin(folder.catalogue.uuid), last, folder, &payloads)
}

/// The changes from a state to the folder, which needs a number of its own if there are any.
fn following(state: &State, last: u32, folder: &DataFolder) -> Result<Vec<Vec<u8>>, ReleaseError> {
    let payloads = changes(&folder.catalogue, folder, state)?;
    if !payloads.is_empty() && folder.catalogue.release <= last {
        return Err(ReleaseError::AlreadyReleased {
            number: folder.catalogue.release,
        });
    }
    Ok(payloads)
}

fn put(
    mut log: Vec<u8>,
    last: u32,
    folder: &DataFolder,
    payloads: &[Vec<u8>],
) -> Result<(Vec<u8>, Appended), ReleaseError> {
    let catalogue = &folder.catalogue;
    let nothing_new = payloads.is_empty() && last > 0;
    if !nothing_new {
        push(
            &mut log,
            catalogue.release,
            &catalogue.released_on,
            payloads,
        )?;
    }
    let appended = Appended {
        release: if nothing_new { last } else { catalogue.release },
        changes: payloads.len(),
    };
    Ok((log, appended))
}

fn changes(
    catalogue: &CatalogueFile,
    folder: &DataFolder,
    state: &State,
) -> Result<Vec<Vec<u8>>, ReleaseError> {
    let mut chain = Chain {
        catalogue,
        wall_ms: midnight(&catalogue.released_on).ok_or(ReleaseError::Damaged("date"))?,
        last: state.last,
        payloads: Vec::new(),
    };
    let mut present = HashSet::new();
    for record in &folder.records {
        present.insert(record.id);
        let mut fields = flatten(record.kind, &record.body)?;
        fields.insert(FieldPath::root(SLUG), Value::Text(record.slug.clone()));
        fields.insert(
            FieldPath::root(STANDING),
            Value::Text(Standing::Published.code().into()),
        );
        let ops = difference(&fields, state.records.get(&record.id));
        chain.push(record.id, record.kind.code(), ops)?;
    }
    let mut gone: Vec<(&RecordId, &RecordState)> = state
        .records
        .iter()
        .filter(|(id, _)| !present.contains(*id))
        .collect();
    gone.sort_by_key(|(id, _)| **id);
    for (id, record) in gone {
        let withdrawn = Some(Value::Text(Standing::Withdrawn.code().into()));
        let path = FieldPath::root(STANDING);
        let old = record.fields.get(&path);
        if old.is_some_and(|(value, _)| *value == withdrawn) {
            continue;
        }
        let replaces = old.map(|(_, id)| *id).into_iter().collect();
        chain.push(
            *id,
            &record.kind,
            vec![Op {
                path,
                value: withdrawn,
                replaces,
            }],
        )?;
    }
    Ok(chain.payloads)
}

struct Chain<'a> {
    catalogue: &'a CatalogueFile,
    wall_ms: i64,
    last: Option<(ChangeId, u64)>,
    payloads: Vec<Vec<u8>>,
}

impl Chain<'_> {
    fn push(&mut self, record: RecordId, kind: &str, ops: Vec<Op>) -> Result<(), ReleaseError> {
        if ops.is_empty() {
            return Ok(());
        }
        let too_large = || ReleaseError::TooLarge(format!("{kind} {record}"));
        if ops.len() > MAX_GENESIS_OPS {
            return Err(too_large());
        }
        let n = self.last.map_or(1, |(_, n)| n + 1);
        let payload = encode(&Change {
            catalogue: self.catalogue.uuid,
            device: genesis_device(self.catalogue.uuid),
            log: genesis_log(self.catalogue.uuid),
            n,
            prev: self.last.map(|(id, _)| id),
            wall_ms: self.wall_ms,
            // A release is one step: all of it has seen the release before and nothing else.
            lamport: u64::from(self.catalogue.release),
            registry: 0,
            record,
            kind: kind.to_owned(),
            ops,
            note: None,
            source: None,
            group: None,
            tool: format!("release {}", self.catalogue.release),
            author: None,
        });
        if payload.len() > MAX_PAYLOAD {
            return Err(too_large());
        }
        self.last = Some((ChangeId::of(&payload), n));
        self.payloads.push(payload);
        Ok(())
    }
}

fn difference(new: &BTreeMap<FieldPath, Value>, old: Option<&RecordState>) -> Vec<Op> {
    let mut ops = Vec::new();
    for (path, value) in new {
        let before = old.and_then(|old| old.fields.get(path));
        if before
            .and_then(|(value, _)| value.as_ref())
            .is_some_and(|before| same(before, value))
        {
            continue;
        }
        let replaces = before.map(|(_, id)| *id).into_iter().collect();
        ops.push(Op {
            path: path.clone(),
            value: Some(value.clone()),
            replaces,
        });
    }
    for (path, (value, id)) in old.map(|old| &old.fields).into_iter().flatten() {
        if value.is_some() && !new.contains_key(path) {
            ops.push(Op {
                path: path.clone(),
                value: None,
                replaces: vec![*id],
            });
        }
    }
    ops.sort_by(|a, b| a.path.cmp(&b.path));
    ops
}

/// A translation whose text stands as it did keeps its old basis: it was not made anew from the new original,
/// and that is how a reader learns that it is older than the original.
fn same(before: &Value, now: &Value) -> bool {
    match (before, now) {
        (Value::Map(a), Value::Map(b)) if a.contains_key("state") && a.contains_key("text") => {
            ["text", "state"]
                .iter()
                .all(|key| a.get(*key) == b.get(*key))
        }
        _ => before == now,
    }
}

/// Midnight (UTC) of a day, in milliseconds since 1970.
fn midnight(day: &str) -> Option<i64> {
    let day: jiff::civil::Date = day.parse().ok()?;
    let start = day.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
    Some(start.timestamp().as_millisecond())
}
