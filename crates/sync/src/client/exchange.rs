use std::sync::Arc;

use catalogue::store::{Cursor, Judge};
use catalogue::{Catalogue, StoreError};

use super::segments::{self, worthwhile};
use super::{Hub, Page, SyncError};
use crate::wire::{About, Answer, EPOCH_CHANGED, MAX_PAGE, MAX_PUSH};
use crate::{HubId, Intake, Running, Taken};

/// Bytes of one push before compression: well below what a hub takes.
const PUSH_BYTES: usize = 4 * 1024 * 1024;

/// How far an exchange is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Changes taken in so far.
    pub pulled: u64,
    /// Changes that the hub has beyond them.
    pub to_pull: u64,
    /// Changes given so far.
    pub pushed: u64,
}

/// Whoever watches an exchange.
pub trait Watch: Send + Sync {
    /// Hears how far it is; `false` asks to stop after the page at hand.
    fn step(&self, step: Step) -> bool;
}

/// What an exchange came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exchanged {
    /// What was taken in.
    pub taken: Taken,
    /// Changes that the hub took, counted or waiting.
    pub pushed: u64,
    /// Of these, how many wait at the hub.
    pub waiting: u64,
    /// Changes that the hub will not take.
    pub refused: u64,
    /// The hub came back from a backup: its order was read anew, and it got what it had lost.
    pub new_epoch: bool,
}

/// Brings what is new from a hub, gives it what it lacks, and brings its numbers for that.
///
/// # Errors
/// See [`SyncError`]. Every page that was taken in stands.
pub async fn exchange(
    store: &Arc<Catalogue>,
    judge: &Arc<dyn Judge>,
    hub: &Hub,
    is_known: impl Fn(&About) -> bool,
    now_ms: i64,
    watch: &dyn Watch,
) -> Result<Exchanged, SyncError> {
    let about = hub.about().await?;
    if about.catalogue != off(store, |store| store.catalogue_id()).await? {
        return Err(SyncError::OtherCatalogue);
    }
    if !is_known(&about) {
        return Err(SyncError::UnknownHub);
    }
    let mut done = Exchanged::default();
    let cursor = start(store, &about, &mut done).await?;
    let mut session = Session {
        store,
        judge,
        hub,
        key: about.key,
        is_behind: cursor.seq > about.head,
        cursor,
        watch,
    };
    session.pull_segments(&mut done, about.head).await?;
    session.pull(&mut done).await?;
    session.push(&mut done).await?;
    if done.pushed > 0 {
        session.pull(&mut done).await?;
    }
    let mut cursor = session.cursor;
    cursor.synced_ms = Some(now_ms);
    off(store, move |store| store.set_cursor(&cursor)).await?;
    Ok(done)
}

/// Runs work on the store on a thread of its own.
pub(super) async fn off<T: Send + 'static>(
    store: &Arc<Catalogue>,
    work: impl FnOnce(&Catalogue) -> Result<T, StoreError> + Send + 'static,
) -> Result<T, SyncError> {
    let store = Arc::clone(store);
    match tokio::task::spawn_blocking(move || work(&store)).await {
        Ok(result) => Ok(result?),
        Err(failed) => match failed.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(_) => Err(SyncError::Stopped),
        },
    }
}

/// The place in the hub's order to go on from. A new epoch begins at nothing; what is here stays here.
async fn start(
    store: &Arc<Catalogue>,
    about: &About,
    done: &mut Exchanged,
) -> Result<Cursor, SyncError> {
    let hub = HubId::of(&about.key).0;
    let known = off(store, move |store| store.cursor(&hub)).await?;
    Ok(match known {
        Some(cursor) if cursor.epoch == about.epoch => cursor,
        known => {
            done.new_epoch = known.is_some();
            Cursor {
                hub,
                epoch: about.epoch,
                seq: 0,
                hash: [0; 32],
                checkpoint: None,
                synced_ms: None,
            }
        }
    })
}

struct Session<'a> {
    store: &'a Arc<Catalogue>,
    judge: &'a Arc<dyn Judge>,
    hub: &'a Hub,
    key: [u8; 32],
    /// The hub says of itself that it has less than it once gave. An old answer of a cache says so too: what counts is whether
    /// it goes on from where this store is.
    is_behind: bool,
    cursor: Cursor,
    watch: &'a dyn Watch,
}

impl Session<'_> {
    /// Takes whole segments while it is far behind; what they do not hold, and whatever is wrong with them, is left to pages.
    async fn pull_segments(&mut self, done: &mut Exchanged, head: u64) -> Result<(), SyncError> {
        if head.saturating_sub(self.cursor.seq) <= u64::from(MAX_PAGE) {
            return Ok(());
        }
        let Some(list) = self.hub.segments().await? else {
            return Ok(());
        };
        list.verify(&self.key).map_err(SyncError::Checkpoint)?;
        if list.epoch != self.cursor.epoch {
            return Ok(());
        }
        while let Some(segment) = worthwhile(&list.segments, self.cursor.seq) {
            let Some(file) = self.hub.segment(&segment).await? else {
                return Ok(());
            };
            let (from, judge) = (self.cursor.clone(), Arc::clone(self.judge));
            let taken = off(self.store, move |store| {
                segments::put(store, &*judge, file, &segment, &from)
            });
            let (taken, cursor) = taken.await??;
            self.cursor = cursor;
            add(&mut done.taken, taken);
            if !self.tell(done, head) {
                return Err(SyncError::Stopped);
            }
        }
        Ok(())
    }

    async fn pull(&mut self, done: &mut Exchanged) -> Result<(), SyncError> {
        loop {
            let page = self.hub.page(self.cursor.epoch, self.cursor.seq).await;
            let page = page.map_err(|error| self.told(error))?;
            page.checkpoint
                .verify(&self.key)
                .map_err(SyncError::Checkpoint)?;
            let from = Running {
                seq: self.cursor.seq,
                hash: self.cursor.hash,
            };
            let to = page.follows(from, self.cursor.epoch)?;
            let head = page.head;
            if to == from && head > to.seq {
                return Err(SyncError::Damaged);
            }
            self.cursor = Cursor {
                seq: to.seq,
                hash: to.hash,
                checkpoint: Some(page.checkpoint.encode()),
                ..self.cursor.clone()
            };
            if to != from {
                let (cursor, judge) = (self.cursor.clone(), Arc::clone(self.judge));
                let taken = off(self.store, move |store| {
                    put(store, &*judge, page, from, &cursor)
                })
                .await?;
                add(&mut done.taken, taken?);
            }
            let go_on = self.tell(done, head);
            if head <= to.seq {
                return Ok(());
            }
            if !go_on {
                return Err(SyncError::Stopped);
            }
        }
    }

    async fn push(&mut self, done: &mut Exchanged) -> Result<(), SyncError> {
        let mut after = 0;
        loop {
            let (hub, epoch, limit) = (self.cursor.hub, self.cursor.epoch, MAX_PUSH);
            let limit = u32::try_from(limit).unwrap_or(u32::MAX);
            let mut batch = off(self.store, move |store| {
                store.outbox(&hub, epoch, after, limit)
            })
            .await?;
            let mut bytes = 0;
            let fits = batch.iter().take_while(|change| {
                bytes += change.payload.len() + 128;
                bytes <= PUSH_BYTES
            });
            let fits = fits.count().max(1);
            batch.truncate(fits);
            let Some(last) = batch.last() else {
                return Ok(());
            };
            after = last.n;
            let answers = self.hub.push(&batch).await?;
            let mut refused = Vec::new();
            for (id, answer) in answers {
                match answer {
                    Answer::Accepted(_) | Answer::Duplicate(_) => done.pushed += 1,
                    Answer::Quarantined(..) => {
                        done.pushed += 1;
                        done.waiting += 1;
                    }
                    Answer::Rejected(refusal) => {
                        done.refused += 1;
                        if !refusal.may_pass() {
                            refused.push((id, refusal.code()));
                        }
                    }
                }
            }
            let cursor = self.cursor.clone();
            off(self.store, move |store| store.answered(&cursor, &refused)).await?;
            if !self.tell(done, self.cursor.seq) {
                return Err(SyncError::Stopped);
            }
        }
    }

    /// What it means that the hub does not know the place that is asked for.
    fn told(&self, error: SyncError) -> SyncError {
        match error {
            SyncError::Refused { code, .. } if code == EPOCH_CHANGED && self.is_behind => {
                SyncError::HubBehind
            }
            // It began another epoch since it said which one it is in: the next exchange begins with that.
            SyncError::Refused { code, .. } if code == EPOCH_CHANGED => SyncError::Busy(None),
            other => other,
        }
    }

    fn tell(&self, done: &Exchanged, head: u64) -> bool {
        let taken = &done.taken;
        self.watch.step(Step {
            pulled: taken.accepted + taken.quarantined + taken.future + taken.duplicates,
            to_pull: head.saturating_sub(self.cursor.seq),
            pushed: done.pushed,
        })
    }
}

/// Puts a page away; nothing of it is put if a change came without its device's key, or as erased without an order: the
/// place in the order would move past what is not here.
fn put(
    store: &Catalogue,
    judge: &dyn Judge,
    page: Page,
    from: Running,
    cursor: &Cursor,
) -> Result<Result<Taken, SyncError>, StoreError> {
    let mut intake = Intake::new(store, judge, Some((cursor.hub, cursor.epoch)), Some(from));
    intake.whole();
    for item in page.items {
        intake.take(item)?;
    }
    if intake.unlisted() > 0 {
        return Ok(Err(SyncError::Unlisted));
    }
    if intake.keyless() > 0 {
        return Ok(Err(SyncError::Damaged));
    }
    intake.finish(Some(cursor)).map(Ok)
}

fn add(sum: &mut Taken, more: Taken) {
    sum.accepted += more.accepted;
    sum.quarantined += more.quarantined;
    sum.future += more.future;
    sum.duplicates += more.duplicates;
    sum.keyless += more.keyless;
    sum.unlisted += more.unlisted;
    sum.rejected.extend(more.rejected);
    sum.records.extend(more.records);
}
