//! The hub's process is killed at any moment, as by a power cut of its machine, and its clients try again.

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use catalogue::change::ChangeId;
use hub::HubStore;
use reqwest::Method;
use stories::Fault;
use sync::Envelope;
use sync::wire::{Answer, STREAM, decode_answers};

use crate::fixture::{Author, CATALOGUE, Caller, Chance};

const CLIENTS: u8 = 3;

/// How often it is killed; `cargo xtask faults` asks for more.
fn kills() -> u64 {
    stories::amount("TREFOIL_TEST_HUB_KILLS", 40, 200)
}

fn hub(dir: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_trefoil-hub"));
    command.current_dir(dir).args(arguments);
    command
}

fn serve(dir: &Path) -> Child {
    hub(
        dir,
        &[
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--rate",
            "0",
            "--quota",
            "0",
        ],
    )
    .args(["--log", "error", "--segments", "segments"])
    .args(["--catalogue", &CATALOGUE.to_string()])
    .stdout(Stdio::piped())
    .stderr(Stdio::inherit())
    .spawn()
    .unwrap()
}

/// Somebody who writes and tries until it is told.
struct Client {
    author: Author,
    /// Sent and not yet answered: sent again, unchanged.
    outbox: Vec<Envelope>,
    told: HashMap<ChangeId, u64>,
    /// Answers that were lost and had again.
    again: u64,
}

impl Client {
    /// Pushes until the hub is gone.
    fn work(&mut self, url: &str, mut chance: Chance) {
        let call = Caller::new(url);
        loop {
            if self.outbox.is_empty() {
                self.outbox = self.author.many(1 + chance.below(20) as usize);
            }
            let stream = self.author.stream(&self.outbox);
            let headers = [("content-type", STREAM)];
            let Ok(got) = call.try_ask(Method::POST, "/v1/changes", &headers, stream) else {
                return;
            };
            assert_eq!(got.status.as_u16(), 200, "a hub that answers takes it in");
            for (id, answer) in decode_answers(&got.body).unwrap() {
                let seq = match answer {
                    Answer::Accepted(seq) => seq,
                    Answer::Duplicate(seq) => {
                        self.again += 1;
                        seq
                    }
                    other => panic!("{other:?}"),
                };
                self.told.insert(id, seq);
            }
            self.outbox.clear();
        }
    }
}

#[test]
fn a_hub_that_is_killed_loses_nothing_that_it_acknowledged() {
    let dir = tempfile::tempdir().unwrap();
    assert!(
        hub(dir.path(), &["key", "new"])
            .output()
            .unwrap()
            .status
            .success(),
        "a key is made"
    );
    let mut clients: Vec<Client> = (0..CLIENTS)
        .map(|seed| Client {
            author: Author::new(seed + 1),
            outbox: Vec::new(),
            told: HashMap::new(),
            again: 0,
        })
        .collect();
    let mut chance = Chance(2026);
    let kills = kills();
    let (mut survived, mut early) = (0, 0);
    for run in 0..kills {
        let mut child = serve(dir.path());
        if run % 8 == 7 {
            // Before it listens: while it looks at what the last kill has left.
            std::thread::sleep(Duration::from_micros(chance.below(20_000)));
            child.kill().unwrap();
            child.wait().unwrap();
            early += 1;
        } else {
            let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
            let url = lines
                .next()
                .expect("the hub says where it listens")
                .unwrap();
            std::thread::scope(|scope| {
                for client in &mut clients {
                    let mine = Chance(chance.next());
                    let url = &url;
                    scope.spawn(move || client.work(url, mine));
                }
                // The moment of the kill is the subject of this test, so here a pause is not a race but the point.
                std::thread::sleep(Duration::from_micros(5_000 + chance.below(250_000)));
                child.kill().unwrap();
                child.wait().unwrap();
            });
        }
        look(dir.path(), &clients, run);
        survived += 1;
    }
    let told: usize = clients.iter().map(|client| client.told.len()).sum();
    let again: u64 = clients.iter().map(|client| client.again).sum();
    assert!(told > 0, "something was acknowledged at all");
    let mut fault = Fault::new("kill -9 of the hub");
    fault.count(kills, survived);
    fault.tell(&format!(
        "{early} before it listened; {told} changes acknowledged, {again} answers lost and had again"
    ));
}

/// Holds the store against what the clients were told.
fn look(dir: &Path, clients: &[Client], run: u64) {
    let file = dir.join("trefoil-hub.db");
    if !file.exists() && clients.iter().all(|client| client.told.is_empty()) {
        return;
    }
    let store = HubStore::open(file.to_str().unwrap(), CATALOGUE, 1).unwrap();
    let head = store.head().unwrap();
    let mut running = sync::Running::default();
    let mut numbers = HashMap::new();
    while running.seq < head.at.seq {
        let page = store
            .page(head.epoch, running.seq, 1_000, u64::MAX)
            .unwrap();
        for change in page.changes {
            let id = change.envelope.id();
            running = running.next(change.received_ms, id);
            assert_eq!(change.seq, running.seq, "run {run}: no gap");
            numbers.insert(id, change.seq);
        }
        assert_eq!(page.end, running, "run {run}: every number has its hash");
    }
    assert_eq!(
        running, head.at,
        "run {run}: the counter is where the changes end"
    );
    for (id, seq) in clients.iter().flat_map(|client| &client.told) {
        assert_eq!(
            numbers.get(id),
            Some(seq),
            "run {run}: what was acknowledged is there under its number"
        );
    }
    drop(store);
    let conn =
        rusqlite::Connection::open_with_flags(file, rusqlite::OpenFlags::SQLITE_OPEN_READ_WRITE)
            .unwrap();
    let sound: String = conn
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(sound, "ok", "run {run}: the file is sound");
}

#[cfg(unix)]
#[test]
fn a_hub_that_is_told_to_stop_ends_in_order() {
    let dir = tempfile::tempdir().unwrap();
    hub(dir.path(), &["key", "new"]).output().unwrap();
    let mut child = serve(dir.path());
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let url = lines.next().unwrap().unwrap();
    let mut author = Author::new(1);
    let sent = author.many(3);
    let answers = Caller::new(&url).push(author.stream(&sent)).answers();
    assert_eq!(answers.len(), 3, "it serves");
    let stop = Command::new("kill")
        .args(["-TERM", &child.id().to_string()])
        .status()
        .unwrap();
    assert!(stop.success(), "it is told");
    assert!(child.wait().unwrap().success(), "and ends well");
    let show = hub(
        dir.path(),
        &["epoch", "show", "--catalogue", &CATALOGUE.to_string()],
    )
    .output()
    .unwrap();
    let said = String::from_utf8(show.stdout).unwrap();
    assert!(
        said.contains("3 changes"),
        "what it took in is there: {said}"
    );
}

#[test]
fn a_key_is_never_written_over() {
    let dir = tempfile::tempdir().unwrap();
    let first = hub(dir.path(), &["key", "new"]).output().unwrap();
    let second = hub(dir.path(), &["key", "new"]).output().unwrap();
    assert!(!second.status.success(), "clients know the hub by its key");
    let show = hub(dir.path(), &["key", "show"]).output().unwrap();
    assert_eq!(first.stdout, show.stdout, "the first one stays");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let about = std::fs::metadata(dir.path().join("trefoil-hub.key")).unwrap();
        assert_eq!(
            about.permissions().mode() & 0o777,
            0o600,
            "only its owner reads it"
        );
    }
}
