//! Two colleagues, a hub between them, and the real programs.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::{Value, json};
use stories::{Cluster, Fault, Signers};
use uuid::Uuid;

use crate::program::{json, output, said, trefoil};

/// A hub in a process of its own; it ends with the story.
pub(crate) struct RunningHub {
    child: Child,
    pub(crate) address: String,
}

impl RunningHub {
    /// Starts one on a free port of this machine.
    pub(crate) fn start(store: &str, key: &Path, registry: &Path) -> Self {
        Self::start_with(store, key, registry, &[])
    }

    /// The same with further options.
    pub(crate) fn start_with(store: &str, key: &Path, registry: &Path, options: &[&str]) -> Self {
        // Several hubs may have one registry; what each has seen of it is its own.
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let seen = format!("seen-{}", NEXT.fetch_add(1, Ordering::SeqCst));
        let mut child = Command::new(program())
            .args([
                "serve",
                "--listen",
                "127.0.0.1:0",
                "--store",
                store,
                "--key",
            ])
            .arg(key)
            .arg("--registry")
            .arg(registry)
            .arg("--root")
            .arg(registry.join("1.root.json"))
            .arg("--seen")
            .arg(registry.with_file_name(seen))
            .args(options)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("trefoil-hub can be started");
        let mut line = String::new();
        let out = child.stdout.take().expect("it has a standard output");
        BufReader::new(out)
            .read_line(&mut line)
            .expect("it says where it listens");
        let address = line.trim().to_owned();
        assert!(
            address.starts_with("http://127.0.0.1:"),
            "it listens on this machine: {line:?}"
        );
        Self { child, address }
    }
}

impl RunningHub {
    /// Ends it as a power cut would.
    pub(crate) fn kill(mut self) {
        self.child.kill().expect("it can be killed");
        self.child.wait().expect("it ends");
    }
}

impl Drop for RunningHub {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn program() -> PathBuf {
    let program = trefoil().with_file_name(format!("trefoil-hub{}", std::env::consts::EXE_SUFFIX));
    assert!(
        program.is_file(),
        "{} is not built: run the tests through cargo xtask test",
        program.display()
    );
    program
}

/// Makes the key of a hub and gives its public half.
pub(crate) fn hub_key(file: &Path) -> [u8; 32] {
    let made = Command::new(program())
        .args(["key", "new", "--key"])
        .arg(file)
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", said(&made));
    let text = String::from_utf8(made.stdout).unwrap();
    stories::bytes(
        text.lines()
            .find_map(|line| line.strip_prefix("key "))
            .expect("it says the key"),
    )
}

/// The catalogue that Trefoil brings along.
pub(crate) fn bundled() -> Uuid {
    let about: Value = serde_json::from_str(include_str!("../../data/catalogue.json")).unwrap();
    about["uuid"].as_str().unwrap().parse().unwrap()
}

/// The time at which a folder was last written to, in milliseconds since 1970: now, for one that was just made.
pub(crate) fn written_ms(folder: &Path) -> i64 {
    let written = std::fs::metadata(folder).unwrap().modified().unwrap();
    let since = written.duration_since(std::time::UNIX_EPOCH).unwrap();
    i64::try_from(since.as_millis()).unwrap()
}

/// The public key of a data folder's device.
pub(crate) fn device_key(person: &Path) -> [u8; 32] {
    stories::bytes(
        json(person, &["identity", "--json"])["key"]
            .as_str()
            .unwrap(),
    )
}

/// A registry that knows these data folders as machines of one donor, and this hub.
pub(crate) fn registry(folder: &Path, people: &[&Path], hub: [u8; 32]) -> Signers {
    let machines: Vec<[u8; 32]> = people.iter().map(|person| device_key(person)).collect();
    stories::registry(
        folder,
        bundled(),
        &machines,
        Some(hub),
        written_ms(people[0]),
    )
}

/// Writes fields of a programme over what stands there.
pub(crate) fn edit(person: &Path, reference: &str, fields: &Value) {
    let file = person.join("edit.json");
    std::fs::write(&file, fields.to_string()).unwrap();
    let done = output(person, &["edit", reference, file.to_str().unwrap()]);
    assert!(done.status.success(), "{}", said(&done));
}

pub(crate) fn to_review(person: &Path) -> Value {
    json(person, &["sync", "--status", "--json"])["to_review"].clone()
}

/// Adds a programme, and says under which reference.
pub(crate) fn add_programme(person: &Path, title: &str) -> String {
    let file = person.join("new.json");
    let programme = json!({
        "title": { "fr": title },
        "topics": ["ciip"],
        "eligible_places": ["FJ", "TO"],
    });
    std::fs::write(&file, programme.to_string()).unwrap();
    let added = json(
        person,
        &["add", "programme", file.to_str().unwrap(), "--json"],
    );
    format!("programme:{}", added["slug"].as_str().unwrap())
}

/// One exchange with a hub, which must end well.
pub(crate) fn sync(person: &Path, hub: &RunningHub) {
    let done = output(person, &["sync", "--hub", &hub.address]);
    assert!(done.status.success(), "{}", said(&done));
}

/// The story, whatever lies between the two: `exchange` brings each what the other has.
pub(crate) fn two_people(ana: &Path, ben: &Path, mut exchange: impl FnMut(&Path)) {
    let reference = add_programme(ana, "Fonds de résilience numérique du Pacifique");
    exchange(ana);
    exchange(ben);
    let shown = json(ben, &["show", &reference, "--json"]);
    assert_eq!(shown["conflicts"], 0, "the other has it, whole");

    edit(
        ana,
        &reference,
        &json!({ "confidence": "high", "cost_to_beneficiary": "free" }),
    );
    edit(
        ben,
        &reference,
        &json!({ "topics": ["ciip", "cbm"], "cost_to_beneficiary": "shared" }),
    );
    for person in [ana, ben, ana, ben] {
        exchange(person);
    }
    for person in [ana, ben] {
        let exported = person.join("out.jsonl");
        let done = output(
            person,
            &[
                "export",
                exported.to_str().unwrap(),
                "--format",
                "jsonl",
                "résilience numérique du Pacifique",
            ],
        );
        assert!(done.status.success(), "{}", said(&done));
        let text = std::fs::read_to_string(&exported).unwrap();
        assert!(
            text.contains("\"confidence\":\"high\"") && text.contains("\"cbm\""),
            "what only one wrote is joined: {text}"
        );
        assert_eq!(to_review(person), 1, "what both wrote waits on both sides");
    }
    edit(ben, &reference, &json!({ "cost_to_beneficiary": "paid" }));
    for person in [ben, ana] {
        exchange(person);
        assert_eq!(to_review(person), 0, "resolved on one, resolved on both");
    }
    for person in [ana, ben] {
        let well = output(person, &["doctor"]);
        assert!(well.status.success(), "the store is well: {}", said(&well));
    }
}

/// Two data folders that trust one registry, the folder of that registry, and the key of a hub that it knows.
pub(crate) fn people(folder: &Path) -> (PathBuf, PathBuf, PathBuf, PathBuf) {
    let (ana, ben) = (folder.join("ana"), folder.join("ben"));
    for person in [&ana, &ben] {
        std::fs::create_dir(person).unwrap();
        let done = output(person, &["init"]);
        assert!(done.status.success(), "{}", said(&done));
    }
    let (trusted, key) = (folder.join("registry"), folder.join("hub.key"));
    registry(&trusted, &[&ana, &ben], hub_key(&key));
    for person in [&ana, &ben] {
        let root = trusted.join("1.root.json");
        let done = output(person, &["identity", "--trust", root.to_str().unwrap()]);
        assert!(done.status.success(), "{}", said(&done));
    }
    (ana, ben, trusted, key)
}

#[test]
fn two_data_folders_and_a_hub() {
    let folder = tempfile::tempdir().unwrap();
    let (ana, ben, trusted, key) = people(folder.path());
    let store = folder.path().join("hub.db");
    let hub = RunningHub::start(store.to_str().unwrap(), &key, &trusted);
    two_people(&ana, &ben, |person| sync(person, &hub));
    let gone = output(
        &ana,
        &[
            "sync",
            "--hub",
            "http://127.0.0.1:9",
            "--lang",
            "fr",
            "--json",
        ],
    );
    assert_eq!(
        gone.status.code(),
        Some(1),
        "a hub that is not there is a failure"
    );
    assert!(
        String::from_utf8_lossy(&gone.stderr).contains("hub-unreachable"),
        "{}",
        said(&gone)
    );
}

#[test]
fn two_data_folders_and_two_hubs_over_one_postgresql() {
    let mut fault = Fault::new("one hub of two killed");
    let cluster = Cluster::start();
    let folder = tempfile::tempdir().unwrap();
    let (ana, ben, trusted, key) = people(folder.path());
    // One order and one key: to a client they are one hub behind a balancer.
    let first = RunningHub::start(&cluster.url(), &key, &trusted);
    let second = RunningHub::start(&cluster.url(), &key, &trusted);
    two_people(&ana, &ben, |person| {
        sync(person, if person == ana { &first } else { &second });
    });
    // What was acknowledged by one is known to the other, whatever becomes of the first.
    let reference = add_programme(&ana, "Un programme de plus");
    sync(&ana, &first);
    fault.tried();
    first.kill();
    sync(&ana, &second);
    sync(&ben, &second);
    for person in [&ana, &ben] {
        let shown = output(person, &["show", &reference]);
        fault.lost(u64::from(!shown.status.success()));
        let status = json(person, &["sync", "--status", "--json"]);
        assert_eq!(
            (status["pending"].clone(), status["to_review"].clone()),
            (json!(0), json!(0)),
            "nothing waits to be sent, and nothing for review: {status}"
        );
    }
    fault.survived();
    fault.tell("two processes over one PostgreSQL; the other goes on where the first had been");
}

#[test]
fn two_data_folders_and_a_stick() {
    let folder = tempfile::tempdir().unwrap();
    let (ana, ben, trusted, _) = people(folder.path());
    for person in [&ana, &ben] {
        let done = output(person, &["identity", "--trust", trusted.to_str().unwrap()]);
        assert!(done.status.success(), "{}", said(&done));
    }
    let stick = folder.path().join("stick.trefoil");
    two_people(&ana, &ben, |person| {
        // Whoever has the stick reads it, and leaves theirs on it.
        if stick.exists() {
            let done = output(person, &["bundle", "read", stick.to_str().unwrap()]);
            assert!(done.status.success(), "{}", said(&done));
        }
        let done = output(person, &["bundle", "write", stick.to_str().unwrap()]);
        assert!(done.status.success(), "{}", said(&done));
    });
}
