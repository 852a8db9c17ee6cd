//! A client as the application has it: its own store, and one exchange after another.

use std::sync::Arc;

use catalogue::Catalogue;
use catalogue::change::{ChangeId, Decoded, FieldPath, Value, decode};
use catalogue::record::Kind;
use catalogue::store::{AcceptAll, Draft, Edit, Judge};
use sync::HubId;
use sync::client::{Door, Exchanged, Hub, Step, SyncError, Watch, exchange};
use tempfile::TempDir;

use crate::fixture::CATALOGUE;

pub(crate) struct Client {
    pub(crate) store: Arc<Catalogue>,
    /// Gone with the client.
    _dir: TempDir,
    judge: Arc<dyn Judge>,
}

struct Quiet;

impl Watch for Quiet {
    fn step(&self, _: Step) -> bool {
        true
    }
}

impl Client {
    pub(crate) fn new(seed: u64) -> Self {
        Self::judging(seed, Arc::new(AcceptAll))
    }

    /// The same with a judge of its own.
    pub(crate) fn judging(seed: u64, judge: Arc<dyn Judge>) -> Self {
        let (dir, store) = stories::empty_store(CATALOGUE, seed, 1_000);
        Self {
            store: Arc::new(store),
            _dir: dir,
            judge,
        }
    }

    /// Writes a new record: one change.
    pub(crate) fn write(&self, title: &str) -> ChangeId {
        let outcome = self
            .store
            .write(Draft {
                record: None,
                kind: Kind::Initiative,
                private: false,
                edits: vec![Edit {
                    path: FieldPath::parse("title.en").unwrap(),
                    value: Some(Value::Text(title.to_owned())),
                    seen: None,
                }],
                wall_ms: 1_000,
                note: None,
                source: None,
                group: None,
            })
            .unwrap();
        outcome.changes[0]
    }

    /// The log that this machine writes to.
    pub(crate) fn log(&self) -> uuid::Uuid {
        let own = self.store.public_key();
        let leaving = self.store.leaving(0, 1_000, None).unwrap();
        let change = leaving.iter().find(|change| Some(change.public_key) == own);
        match decode(&change.unwrap().payload).unwrap() {
            Decoded::Known(change) => change.log,
            Decoded::Future(_) => panic!("this version wrote it"),
        }
    }

    /// One exchange with the hub of this address.
    pub(crate) fn exchange(&self, url: &str) -> Result<Exchanged, SyncError> {
        let hub = Hub::new(
            &Door {
                url: url.to_owned(),
                ..Door::default()
            },
            "test",
        )?;
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap()
            .block_on(exchange(
                &self.store,
                &self.judge,
                &hub,
                |_| true,
                2_000,
                &Quiet,
            ))
    }

    /// The ids of every change that is here.
    pub(crate) fn all(&self) -> Vec<ChangeId> {
        let (mut all, mut after) = (Vec::new(), 0);
        loop {
            let part = self.store.leaving(after, 1_000, None).unwrap();
            let Some(last) = part.last() else { return all };
            after = last.n;
            all.extend(part.iter().map(|change| change.id));
        }
    }

    /// How many of these are not here.
    pub(crate) fn lacks(&self, ids: &[ChangeId]) -> u64 {
        let all: std::collections::HashSet<_> = self.all().into_iter().collect();
        ids.iter().filter(|id| !all.contains(id)).count() as u64
    }

    /// Holds the place in a hub's order against the changes that are here, and everything derived against a rebuild.
    pub(crate) fn look(&self, hub: &[u8; 32], when: &str) {
        if let Some(cursor) = self.store.cursor(&HubId::of(hub).0).unwrap() {
            let here = self
                .store
                .leaving(0, u32::MAX, None)
                .unwrap()
                .iter()
                .filter_map(|change| change.received)
                .filter(|received| received.seq <= cursor.seq)
                .count() as u64;
            assert_eq!(
                here, cursor.seq,
                "{when}: every change up to the cursor is here"
            );
        }
        assert_eq!(
            stories::ailments(&self.store),
            Vec::<String>::new(),
            "{when}: the file is sound and a rebuild equals what is there"
        );
    }
}
