//! A hub that lets in only devices of its registry, and people who need not know of it.

use serde_json::json;

use crate::exchange::{RunningHub, add_programme, people, sync, two_people};
use crate::program::{json, output, said};

#[test]
fn two_people_of_the_registry_notice_nothing_and_a_stranger_is_not_let_in() {
    let folder = tempfile::tempdir().unwrap();
    let (ana, ben, trusted, key) = people(folder.path());
    let store = folder.path().join("hub.db");
    let store = store.to_str().unwrap();
    let hub = RunningHub::start_with(store, &key, &trusted, &["--reads", "signed"]);
    two_people(&ana, &ben, |person| sync(person, &hub));
    let stranger = folder.path().join("stranger");
    std::fs::create_dir(&stranger).unwrap();
    add_programme(&stranger, "Un programme d’ailleurs");
    let refused = output(&stranger, &["sync", "--hub", &hub.address, "--json"]);
    assert_eq!(refused.status.code(), Some(1), "a device that nobody knows");
    assert!(
        String::from_utf8_lossy(&refused.stderr).contains("hub-device"),
        "is told that it is not in the registry: {}",
        said(&refused)
    );
    assert_eq!(
        json(&stranger, &["sync", "--status", "--json"])["pending"],
        json!(1),
        "and loses nothing of what it wrote"
    );
}
