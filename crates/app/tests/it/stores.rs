use app::{ErrorCode, Host};
use serde_json::json;

use crate::{catalogue, nothing, options};

/// Files that no store can be opened from.
fn broken() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        (
            "text",
            b"this is no database, but it is somebody's file\n".repeat(200),
        ),
        ("header only", b"SQLite format 3\0".to_vec()),
    ]
}

#[test]
fn a_damaged_store_is_not_touched_and_the_window_still_opens() {
    for (name, bytes) in broken() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("catalogue.db");
        std::fs::write(&file, &bytes).unwrap();
        let fault = Host::open(options(folder.path())).expect_err("the terminal is told");
        assert_eq!(fault.code(), ErrorCode::StoreDamaged, "{name}: {fault}");
        let host = Host::open_or_bundled(options(folder.path())).unwrap();
        let start = host.call("start", "fr", nothing()).unwrap();
        assert_eq!(
            start["notice"]["code"], "store-damaged",
            "{name}: the window says so"
        );
        assert!(
            !start["notice"]["hint"].as_str().unwrap().is_empty(),
            "{name}: and what to do"
        );
        let found = host
            .call("search", "fr", json!({ "query": "Tonga" }))
            .unwrap();
        assert!(
            found["total"].as_u64() > Some(0),
            "{name}: the bundled catalogue is there"
        );
        let kept = host
            .call("save_settings", "fr", json!({ "lang": "fr" }))
            .unwrap();
        assert_eq!(
            kept["output"]["lang"], "fr",
            "{name}: a choice lasts as long as the window"
        );
        drop(host);
        assert_eq!(
            std::fs::read(&file).unwrap(),
            bytes,
            "{name}: the file is as it was"
        );
    }
}

#[test]
fn a_store_that_was_cut_short_is_said_to_be_damaged() {
    let (folder, host) = catalogue();
    drop(host);
    let file = folder.path().join("catalogue.db");
    let bytes = std::fs::read(&file).unwrap();
    std::fs::write(&file, &bytes[..bytes.len() / 2]).unwrap();
    let outcome = Host::open(options(folder.path())).and_then(|host| {
        host.call("doctor", "en", nothing())
            .map(|report| report["ok"] == false)
            .map_err(|error| panic!("{error}"))
    });
    match outcome {
        Err(fault) => assert_eq!(fault.code(), ErrorCode::StoreDamaged, "{fault}"),
        Ok(unwell) => assert!(unwell, "a half file is not healthy"),
    }
}

#[test]
fn doctor_finds_a_fresh_store_well() {
    let (_folder, host) = catalogue();
    let report = host.call("doctor", "en", nothing()).unwrap();
    assert_eq!(report["ok"], true, "{report}");
    assert_eq!(
        report["checks"].as_array().unwrap().len(),
        9,
        "every check answers"
    );
}
