//! A program that is killed while it writes.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use app::Host;
use serde_json::json;

use crate::write::{call, need, programme};
use crate::{nothing, options};

const FOLDER: &str = "TREFOIL_TEST_WRITE_FOLDER";

/// The process that is killed: this test again, told by its environment where to write.
#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "a child process is told what to do by its environment"
)]
fn child() {
    let Ok(folder) = std::env::var(FOLDER) else {
        return;
    };
    let host = Host::open(options(Path::new(&folder))).unwrap();
    for _ in 0..10_000 {
        let added = call(
            &host,
            "record_add",
            json!({ "kind": "need", "fields": need() }),
        );
        call(
            &host,
            "record_share",
            json!({ "kind": "need", "slug": added["output"]["slug"] }),
        );
        call(
            &host,
            "record_add",
            json!({ "kind": "programme", "fields": programme() }),
        );
        call(&host, "undo", json!({}));
    }
}

#[test]
fn a_kill_at_any_moment_leaves_every_action_whole_or_undone() {
    let folder = tempfile::tempdir().unwrap();
    drop(Host::open(options(folder.path())).unwrap());
    for kill in 0..8_u64 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "write_crash::child", "--nocapture"])
            .env(FOLDER, folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // The moment of the kill is the subject of this test, so here a pause is not a race but the point.
        std::thread::sleep(Duration::from_millis(150 + kill * 61));
        child.kill().unwrap();
        child.wait().unwrap();
        let host = Host::open(options(folder.path())).unwrap();
        let report = call(&host, "doctor", nothing());
        assert_eq!(report["ok"], true, "kill {kill}: {report}");
    }
    let host = Host::open(options(folder.path())).unwrap();
    let found = call(
        &host,
        "search",
        json!({ "query": "Zanzibar", "kinds": ["need"], "limit": 200 }),
    );
    let hits = found["hits"].as_array().unwrap();
    assert!(!hits.is_empty(), "something was written before the kills");
    for hit in hits
        .iter()
        .filter(|hit| hit["record"]["visibility"]["code"] == "private")
        .take(40)
    {
        let page = call(
            &host,
            "record",
            json!({ "kind": "need", "slug": hit["slug"] }),
        );
        let Some(target) = page["shared_as"].as_str() else {
            continue;
        };
        let slug = target.strip_prefix("need:").unwrap();
        let there = call(&host, "record", json!({ "kind": "need", "slug": slug }));
        assert_eq!(
            there["record"].get("visibility"),
            None,
            "a share stands on both sides or on neither"
        );
    }
}
