//! Somebody copies a data folder to a second laptop, key and all, and both go on writing.

use std::path::Path;

use serde_json::{Value, json};
use stories::Fault;

use crate::exchange::{RunningHub, add_programme, edit, people, sync, to_review};
use crate::program::{json as run, output, said};
use crate::small::copy;

/// What `doctor` remarks on the changes of a store that is well.
fn remarks(person: &Path, lang: &str) -> Vec<Value> {
    let report = run(person, &["--json", "--lang", lang, "doctor"]);
    assert_eq!(report["ok"], true, "nothing is wrong: {report}");
    let checks = report["checks"].as_array().unwrap();
    let changes = checks.iter().find(|check| check["code"] == "change-ids");
    changes.unwrap()["notes"].as_array().unwrap().clone()
}

#[test]
fn a_copied_laptop_lives_on_twice_and_whoever_looks_is_told() {
    let mut fault = Fault::new("copied laptop image");
    let folder = tempfile::tempdir().unwrap();
    let (ana, ben, trusted, key) = people(folder.path());
    let store = folder.path().join("hub.db");
    let hub = RunningHub::start(store.to_str().unwrap(), &key, &trusted);
    let reference = add_programme(&ana, "Fonds de résilience numérique du Pacifique");
    sync(&ana, &hub);
    sync(&ben, &hub);
    assert!(
        remarks(&ana, "en").is_empty(),
        "before the copy there is nothing to remark"
    );
    for round in 0..3 {
        fault.tried();
        let image = folder.path().join(format!("image-{round}"));
        copy(&ana, &image);
        // The same key, the same log, the same next number, and neither knows of the other.
        let mut written = vec![
            add_programme(&ana, &format!("Écrit sur l'original {round}")),
            add_programme(&image, &format!("Écrit sur la copie {round}")),
        ];
        edit(&ana, &reference, &json!({ "cost_to_beneficiary": "free" }));
        edit(
            &image,
            &reference,
            &json!({ "cost_to_beneficiary": "shared" }),
        );
        for person in [&ana, &image, &ana, &ben] {
            sync(person, &hub);
        }
        written.push(reference.clone());
        for person in [&ana, &image, &ben] {
            for reference in &written {
                let shown = output(person, &["show", reference]);
                fault.lost(u64::from(!shown.status.success()));
            }
            assert_eq!(
                to_review(person),
                1,
                "round {round}: what both copies wrote waits with both values"
            );
            assert_eq!(
                remarks(person, "en").len(),
                1,
                "round {round}: it is said that the log is forked"
            );
        }
        edit(&ben, &reference, &json!({ "cost_to_beneficiary": "paid" }));
        for person in [&ben, &ana, &image] {
            sync(person, &hub);
            assert_eq!(
                to_review(person),
                0,
                "round {round}: decided once, decided on both copies"
            );
        }
        fault.survived();
    }
    for person in [&ana, &ben] {
        let status = run(person, &["--json", "sync", "--status"]);
        assert_eq!(
            (
                status["forks"].as_array().unwrap().len(),
                &status["forks"][0]["organisation"]
            ),
            (1, &json!("House of Seven")),
            "the window, which shows this, says whose computer it is: {status}"
        );
    }
    assert_ne!(
        remarks(&ana, "ru"),
        remarks(&ana, "en"),
        "in the reader's language"
    );
    let gone = output(&ana, &["sync", "--hub", &hub.address]);
    assert!(
        gone.status.success(),
        "and the fork keeps nobody from exchanging: {}",
        said(&gone)
    );
    fault.tell("both write, both live on, doctor says so");
}
