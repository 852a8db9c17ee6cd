use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use catalogue::{Catalogue, OpenOptions};
use tempfile::tempdir;

use crate::fixture::assert_healthy;

const STORE: &str = "TREFOIL_TEST_CRASH_STORE";

fn log() -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/releases.trefoil-log"))
        .unwrap()
}

/// The process that is killed: this test again, told by its environment where to build.
#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "a child process is told what to do by its environment"
)]
fn child() {
    if let Ok(store) = std::env::var(STORE) {
        Catalogue::open(Path::new(&store), OpenOptions::new(log(), 0)).unwrap();
    }
}

fn start(store: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "crash::child", "--nocapture"])
        .env(STORE, store)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
fn a_start_that_is_killed_at_any_moment_leaves_a_store_that_the_next_start_opens() {
    let whole = tempdir().unwrap();
    let begun = Instant::now();
    let status = start(&whole.path().join("catalogue.db")).wait().unwrap();
    assert!(status.success(), "an undisturbed start ends well");
    let takes = begun.elapsed();
    let expected = Catalogue::open(
        &whole.path().join("catalogue.db"),
        OpenOptions::new(log(), 0),
    )
    .unwrap()
    .digest()
    .unwrap();

    let dir = tempdir().unwrap();
    let store = dir.path().join("catalogue.db");
    let mut key = None;
    for kill in 0..20_u32 {
        if kill % 4 == 0 {
            // Every fourth time from nothing; in between on what the kills before have left.
            for file in std::fs::read_dir(dir.path()).unwrap() {
                std::fs::remove_file(file.unwrap().path()).unwrap();
            }
            key = None;
        }
        let mut child = start(&store);
        // The moment of the kill is the subject of this test, so here a pause is not a race but the point.
        std::thread::sleep(
            takes.mul_f64(f64::from((kill * 7) % 20) / 19.0) + Duration::from_millis(2),
        );
        child.kill().unwrap();
        child.wait().unwrap();
        let now = std::fs::read(dir.path().join("device.key")).ok();
        assert!(
            key.is_none() || now == key,
            "kill {kill}: a device keeps its key"
        );
        key = now;
    }
    let next = Catalogue::open(&store, OpenOptions::new(log(), 0)).unwrap();
    assert_eq!(
        next.digest().unwrap(),
        expected,
        "the next start has everything"
    );
    assert_healthy(&next, "twenty kills");
}
