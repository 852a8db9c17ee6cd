//! A hub that lets in only devices of its registry, and people who need not know of it.

use app::{Host, HostOptions};
use serde_json::json;

use crate::exchange::{RunningHub, add_programme, people, sync, two_people, written_ms};
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

#[test]
fn whoever_opens_a_sealed_key_in_the_window_is_let_in_and_nobody_before() {
    let folder = tempfile::tempdir().unwrap();
    let (ana, _, trusted, key) = people(folder.path());
    let store = folder.path().join("hub.db");
    let store = store.to_str().unwrap();
    let hub = RunningHub::start_with(store, &key, &trusted, &["--reads", "signed"]);
    let now = written_ms(folder.path());
    let window = || {
        Host::open(HostOptions {
            data_dir: ana.clone(),
            now_ms: Box::new(move || now),
            system_languages: Vec::new(),
            open_address: None,
            root: None,
        })
        .unwrap()
    };
    add_programme(&ana, "Fonds de résilience numérique du Pacifique");
    let words = "seven grey geese";
    window()
        .call(
            "key_keep",
            "en",
            json!({ "place": "sealed", "passphrase": words }),
        )
        .unwrap();
    let window = window();
    let exchange = || {
        let asked = json!({ "hub": hub.address });
        window
            .call("sync_start", "en", asked)
            .map_err(|error| error.code().as_str().to_owned())
    };
    assert_eq!(
        exchange().err().as_deref(),
        Some("key-sealed"),
        "without the passphrase nobody can sign in"
    );
    let open = |words: &str| window.call("key_open", "en", json!({ "passphrase": words }));
    let wrong = open("seven grey ducks").unwrap_err();
    assert_eq!(wrong.code().as_str(), "key-passphrase", "other words");
    assert_eq!(
        exchange().err().as_deref(),
        Some("key-sealed"),
        "make no difference"
    );
    open(words).unwrap();
    let report = exchange().expect("now the device says who it is");
    assert_eq!(
        report["output"]["pushed"],
        json!(1),
        "and what waited has left: {report}"
    );
    assert_eq!(
        report["output"]["status"]["key_kept"],
        json!("sealed"),
        "the key is as sealed as before"
    );
}
