//! Data folders with next to nothing in them, so that a program can be killed in one a few hundred times.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use catalogue::Catalogue;
use catalogue::change::{ChangeId, FieldPath, Value};
use catalogue::record::{Kind, RecordId};
use catalogue::store::{Draft, Edit, Leaving, Planned};
use sync::HubId;
use uuid::Uuid;

use crate::exchange::{hub_key, written_ms};
use crate::program::{output, said};

/// Not the catalogue that Trefoil brings along.
pub(crate) const CATALOGUE: Uuid = Uuid::from_u128(0x5555_5555_6666_4777_8888_9999_9999_9999);

/// Opens the store of such a folder. Each time with another chance, as the system's would be.
pub(crate) fn open(folder: &Path) -> Catalogue {
    static SEED: AtomicU64 = AtomicU64::new(1);
    stories::open_empty(
        folder,
        CATALOGUE,
        SEED.fetch_add(1, Ordering::SeqCst),
        1_795_348_800_000,
    )
}

/// People with an empty catalogue, a registry that knows them, and a hub that it knows.
pub(crate) struct Scene {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) people: Vec<PathBuf>,
    pub(crate) trusted: PathBuf,
    pub(crate) key: PathBuf,
    pub(crate) hub: [u8; 32],
}

pub(crate) fn scene(names: &[&str]) -> Scene {
    let folder = tempfile::tempdir().unwrap();
    let people: Vec<PathBuf> = names.iter().map(|name| folder.path().join(name)).collect();
    let mut machines = Vec::new();
    for person in &people {
        std::fs::create_dir(person).unwrap();
        machines.push(open(person).public_key().expect("it has a key"));
    }
    let (trusted, key) = (
        folder.path().join("registry"),
        folder.path().join("hub.key"),
    );
    let hub = hub_key(&key);
    stories::registry(
        &trusted,
        CATALOGUE,
        &machines,
        Some(hub),
        written_ms(folder.path()),
    );
    for person in &people {
        // The folder, so that also whoever never meets a hub knows who wrote what.
        let done = output(person, &["identity", "--trust", trusted.to_str().unwrap()]);
        assert!(done.status.success(), "{}", said(&done));
    }
    Scene {
        folder,
        people,
        trusted,
        key,
        hub,
    }
}

/// Writes new programmes, and one field of a record that is there; one transaction. Answers what was acknowledged.
pub(crate) fn write(
    store: &Catalogue,
    count: usize,
    words: &str,
    shared: Option<RecordId>,
) -> Vec<ChangeId> {
    let draft = |record, path: &str, text: String| Planned {
        draft: Draft {
            record,
            kind: Kind::Programme,
            private: false,
            edits: vec![Edit {
                path: FieldPath::parse(path).unwrap(),
                value: Some(Value::Text(text)),
                seen: None,
            }],
            wall_ms: 1_795_348_800_000,
            note: None,
            source: None,
            group: None,
        },
        fresh: None,
    };
    let mut drafts: Vec<Planned> = (0..count)
        .map(|at| draft(None, "title.en", format!("{words}: programme {at}")))
        .collect();
    drafts.extend(shared.map(|record| draft(Some(record), "summary.en", words.to_owned())));
    store.write_all(drafts).unwrap().changes
}

/// Every change that may leave a store.
pub(crate) fn all(store: &Catalogue) -> Vec<Leaving> {
    store.leaving(0, u32::MAX, None).unwrap()
}

/// How many of these changes a store lacks.
pub(crate) fn lacks(store: &Catalogue, ids: &[ChangeId]) -> u64 {
    let here: HashSet<ChangeId> = all(store).iter().map(|change| change.id).collect();
    ids.iter().filter(|id| !here.contains(id)).count() as u64
}

/// Looks at a store after an accident: it is well, a rebuild equals it, and every change up to the place in the hub's order
/// is here.
pub(crate) fn look(store: &Catalogue, hub: &[u8; 32], when: &str) {
    assert_eq!(
        stories::ailments(store),
        Vec::<String>::new(),
        "{when}: the file is sound and a rebuild equals what is there"
    );
    if let Some(cursor) = store.cursor(&HubId::of(hub).0).unwrap() {
        let numbered = all(store)
            .iter()
            .filter_map(|change| change.received)
            .filter(|received| received.seq <= cursor.seq)
            .count() as u64;
        assert_eq!(
            numbered, cursor.seq,
            "{when}: the place in the hub's order is not ahead of the changes"
        );
    }
}

/// Copies a folder with everything in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    std::fs::create_dir(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
