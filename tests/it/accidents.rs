//! The machine is switched off in the middle of things.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::program::{json as run, killed, output, said};

const TIMES: u32 = 20;

/// A moment somewhere in the given span; another one at each run of the tests.
fn moment_in(span: Duration) -> Duration {
    let share = RandomState::new().hash_one(()) as f64 / u64::MAX as f64;
    span.mul_f64(share)
}

/// How many records a search for nothing in particular finds.
fn total(folder: &Path) -> u64 {
    run(folder, &["--json", "search", ""])
        .get("total")
        .and_then(Value::as_u64)
        .expect("a search says how many there are")
}

#[test]
fn killed_while_building_the_store_the_next_start_works_and_nothing_is_missing() {
    let whole = tempfile::tempdir().unwrap();
    let start = Instant::now();
    let built = output(whole.path(), &["init"]);
    let span = start.elapsed();
    assert!(
        built.status.success(),
        "an undisturbed init succeeds: {}",
        said(&built)
    );
    let all = total(whole.path());

    let mut caught = 0;
    for time in 0..TIMES {
        let folder = tempfile::tempdir().unwrap();
        let after = moment_in(span);
        caught += u32::from(killed(folder.path(), &["init"], after));

        assert_eq!(
            total(folder.path()),
            all,
            "kill {time} after {after:?}: the next start finds every record"
        );
        let report = run(folder.path(), &["--json", "doctor"]);
        assert_eq!(
            report.get("ok"),
            Some(&Value::Bool(true)),
            "kill {time} after {after:?}: the store is sound: {report}"
        );
    }
    assert!(
        caught > 0,
        "at least one of {TIMES} kills within {span:?} must hit a running init"
    );
}

#[test]
fn killed_again_and_again_on_the_same_store_what_the_reader_chose_is_still_there() {
    let folder = tempfile::tempdir().unwrap();
    let built = output(folder.path(), &["init"]);
    assert!(
        built.status.success(),
        "the store is built: {}",
        said(&built)
    );
    let all = total(folder.path());
    let chosen = json!({ "lang": "ar", "role": "official", "place": "TO", "welcomed": true });
    {
        let host = crate::bad_input::open(folder.path());
        host.call("save_settings", "ar", chosen.clone())
            .expect("settings are kept");
    }

    for time in 0..TIMES {
        let after = moment_in(Duration::from_millis(300));
        killed(folder.path(), &["init"], after);
        assert_eq!(
            total(folder.path()),
            all,
            "kill {time} after {after:?}: every record is there"
        );
    }

    let host = crate::bad_input::open(folder.path());
    assert!(
        host.notice().is_none(),
        "the store of this machine is open, not the bundled one"
    );
    let start = host
        .call("start", "ar", json!({}))
        .expect("the window starts");
    for (key, value) in chosen.as_object().unwrap() {
        assert_eq!(
            start.pointer(&format!("/settings/{key}")),
            Some(value),
            "the reader's {key} has survived {TIMES} kills"
        );
    }
}
