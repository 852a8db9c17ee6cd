use std::borrow::Cow;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};

use catalogue::RecordId;
use catalogue::change::{ChangeId, DeviceId};
use catalogue::store::{Entered, Judge};
use sync::wire::{Answer, REASON_FUTURE, Refusal};
use sync::{HubId, Running};

use super::device::Share;
use super::head::{Head, advance, take};
use super::history::{ACCEPTED, FUTURE, Held, History, QUARANTINED, entered, judge, note, read};
use super::known::known;
use super::session::{Cell, Session, tuples};
use super::{HubStore, StoreError};
use crate::verify::Checked;

/// Rows of one INSERT: few enough texts to keep them prepared, few enough parameters for every database.
const AT_ONCE: usize = 50;
const WIDTH: usize = 13;

/// By what a hub decides about changes that are sound.
#[derive(Clone, Copy)]
pub struct Rules<'a> {
    /// The hub that judges: its own numbers are those of the store.
    pub hub: HubId,
    /// Says which count; `None`: all do.
    pub judge: Option<&'a dyn Judge>,
    /// Finds the bundled changes of a record, which a judge must see too.
    pub bundled: Option<&'a (dyn Fn(RecordId) -> Vec<Entered> + Send + Sync)>,
    /// Most changes of one device in a day; `None`: no limit.
    pub quota: Option<u64>,
}

impl Rules<'_> {
    pub(super) fn bundled(&self, record: RecordId) -> Vec<Entered> {
        self.bundled.map_or_else(Vec::new, |find| find(record))
    }
}

/// Histories of the records that a push touches, read before the counter row is taken.
type Read = (Head, BTreeMap<RecordId, History>);

impl HubStore {
    /// Takes changes in, all of them in one transaction: numbers those that are new, and says of each what became of it.
    ///
    /// Signatures are checked already. When this returns, what it says is on disk; saying it again is always safe.
    ///
    /// # Errors
    /// If the database refuses; then nothing of it is kept.
    pub fn push(
        &self,
        changes: &[Checked],
        rules: &Rules<'_>,
        now_ms: i64,
    ) -> Result<Vec<Answer>, StoreError> {
        if changes.is_empty() {
            return Ok(Vec::new());
        }
        // Reading and decoding histories is the slow part of judging, so it is done before anybody has to wait for it.
        let before = match rules.judge {
            Some(_) => Some(self.read(|session| histories(session, rules.hub, changes))?),
            None => None,
        };
        self.write(|session| Push::new(session, rules, now_ms)?.run(changes, before.as_ref()))
    }
}

fn histories(
    session: &mut dyn Session,
    hub: HubId,
    changes: &[Checked],
) -> Result<Read, StoreError> {
    let head = super::head::read(session)?;
    let mut out: BTreeMap<RecordId, History> = BTreeMap::new();
    for change in changes.iter().filter(|change| change.change.is_some()) {
        if let Entry::Vacant(vacant) = out.entry(change.record) {
            let mut history = History::new();
            read(session, hub, change.record, 0, &mut history)?;
            vacant.insert(history);
        }
    }
    Ok((head, out))
}

/// A new change with its place.
struct Placed<'c> {
    checked: &'c Checked,
    at: Running,
    state: (i64, Option<i64>),
}

struct Push<'s, 'r> {
    session: &'s mut dyn Session,
    rules: &'r Rules<'r>,
    now_ms: i64,
    head: Head,
    shares: HashMap<DeviceId, Share>,
}

impl<'s, 'r> Push<'s, 'r> {
    /// Begins by taking the counter row: from here on this is the only push.
    fn new(
        session: &'s mut dyn Session,
        rules: &'r Rules<'r>,
        now_ms: i64,
    ) -> Result<Self, StoreError> {
        let head = take(session)?;
        Ok(Self {
            session,
            rules,
            now_ms,
            head,
            shares: HashMap::new(),
        })
    }

    fn run(
        mut self,
        changes: &[Checked],
        before: Option<&Read>,
    ) -> Result<Vec<Answer>, StoreError> {
        // Asked while the counter row is held: what is ordered erased meanwhile is erased behind this push.
        let changes: Vec<Cow<'_, Checked>> =
            changes.iter().map(|change| self.left_of(change)).collect();
        let ids: Vec<ChangeId> = changes.iter().map(|change| change.id).collect();
        let mut known = known(self.session, &ids)?;
        let mut at = self.head.at;
        let mut placed: Vec<Placed<'_>> = Vec::new();
        // What is to be said of each: its place among the new ones, or an answer at once.
        let mut says: Vec<Result<usize, Answer>> = Vec::with_capacity(changes.len());
        for checked in &changes {
            let checked: &Checked = checked;
            if let Some(seq) = known.get(&checked.id) {
                says.push(Err(Answer::Duplicate(*seq)));
                continue;
            }
            if !self.within_quota(checked)? {
                says.push(Err(Answer::Rejected(Refusal::OverQuota)));
                continue;
            }
            at = at.next(self.now_ms, checked.id);
            known.insert(checked.id, at.seq);
            says.push(Ok(placed.len()));
            placed.push(Placed {
                checked,
                at,
                state: match checked.change {
                    Some(_) => (ACCEPTED, None),
                    None => (FUTURE, None),
                },
            });
        }
        if let (Some(judge), Some(before)) = (self.rules.judge, before) {
            self.judge(judge, &mut placed, before)?;
        }
        for part in placed.chunks(AT_ONCE) {
            self.insert(part)?;
        }
        for (device, share) in &self.shares {
            share.write(self.session, *device)?;
        }
        if at != self.head.at {
            advance(self.session, at)?;
        }
        Ok(says
            .into_iter()
            .map(|say| match say {
                Ok(index) => placed
                    .get(index)
                    .map_or(Answer::Rejected(Refusal::Unknown), answer),
                Err(answer) => answer,
            })
            .collect())
    }

    /// The change without what the registry orders erased.
    fn left_of<'c>(&self, checked: &'c Checked) -> Cow<'c, Checked> {
        let order = self
            .rules
            .judge
            .and_then(|judge| judge.redaction(checked.id));
        match order.and_then(|order| checked.left_by(&order)) {
            Some(left) => Cow::Owned(left),
            None => Cow::Borrowed(checked),
        }
    }

    fn within_quota(&mut self, checked: &Checked) -> Result<bool, StoreError> {
        if !self.shares.contains_key(&checked.device) {
            let share = Share::of(
                self.session,
                checked.device,
                &checked.public_key,
                self.now_ms,
            )?;
            self.shares.insert(checked.device, share);
        }
        let quota = self.rules.quota;
        Ok(self
            .shares
            .get_mut(&checked.device)
            .is_some_and(|share| share.take(quota)))
    }

    /// Judges the records of the new changes; earlier changes of these records may get another state by it.
    fn judge(
        &mut self,
        by: &dyn Judge,
        placed: &mut [Placed<'_>],
        (seen, histories): &Read,
    ) -> Result<(), StoreError> {
        let mut touched: BTreeMap<RecordId, History> = BTreeMap::new();
        for new in placed.iter() {
            let Some(change) = &new.checked.change else {
                continue;
            };
            let record = new.checked.record;
            let history = match touched.entry(record) {
                Entry::Occupied(occupied) => occupied.into_mut(),
                Entry::Vacant(vacant) => {
                    // What came in since they were read is read now; after a change of epoch that is everything.
                    let (mut history, after) = match histories.get(&record) {
                        Some(history) if seen.epoch == self.head.epoch => {
                            (history.clone(), seen.at.seq)
                        }
                        _ => (History::new(), 0),
                    };
                    read(self.session, self.rules.hub, record, after, &mut history)?;
                    vacant.insert(history)
                }
            };
            history.insert(
                new.at.seq,
                Held {
                    seq: new.at.seq,
                    state: new.state,
                    entered: entered(
                        self.rules.hub,
                        new.checked.id,
                        change.clone(),
                        new.at.seq,
                        self.now_ms,
                    ),
                },
            );
        }
        let first_new = self.head.at.seq + 1;
        for (record, history) in &touched {
            for (seq, state) in judge(self.rules, by, *record, history) {
                if seq < first_new {
                    note(self.session, self.head.epoch, seq, state)?;
                } else if let Some(new) = usize::try_from(seq - first_new)
                    .ok()
                    .and_then(|place| placed.get_mut(place))
                {
                    new.state = state;
                }
            }
        }
        Ok(())
    }

    fn insert(&mut self, part: &[Placed<'_>]) -> Result<(), StoreError> {
        let sql = format!(
            "INSERT INTO hub_change (epoch, seq, id, device, rec, kind, payload, sig, received_ms, state, reason, hash, redacted) \
             VALUES {}",
            tuples(part.len(), WIDTH, 1)
        );
        let mut cells = Vec::with_capacity(part.len() * WIDTH);
        for new in part {
            let checked = new.checked;
            cells.extend([
                self.head.epoch.into(),
                new.at.seq.into(),
                (&checked.id.0).into(),
                (&checked.device.0).into(),
                checked.record.0.as_bytes().into(),
                checked.kind.as_str().into(),
                checked.envelope.payload.as_slice().into(),
                (&checked.envelope.signature).into(),
                self.now_ms.into(),
                new.state.0.into(),
                new.state.1.map_or(Cell::Null, Cell::Int),
                (&new.at.hash).into(),
                Cell::Int(i64::from(checked.envelope.redacted.is_some())),
            ]);
        }
        self.session.query(&sql, &cells)?;
        Ok(())
    }
}

fn answer(new: &Placed<'_>) -> Answer {
    let seq = new.at.seq;
    match new.state {
        (QUARANTINED, reason) => Answer::Quarantined(
            seq,
            reason
                .and_then(|reason| u16::try_from(reason).ok())
                .unwrap_or_default(),
        ),
        (FUTURE, _) => Answer::Quarantined(seq, REASON_FUTURE),
        _ => Answer::Accepted(seq),
    }
}
