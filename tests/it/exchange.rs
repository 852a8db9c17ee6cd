//! Two colleagues, a hub between them, and the real programs.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use catalogue::store::Entropy;
use serde_json::{Value, json};
use trust::ceremony::{Draft, OfficerKey, Seats};
use trust::{Device, Hub, Organisation, Role};
use uuid::Uuid;

use crate::program::{json, output, said, trefoil};

const DAY: i64 = 24 * 3_600_000;

/// A hub in a process of its own; it ends with the story.
pub(crate) struct RunningHub {
    child: Child,
    pub(crate) address: String,
}

impl RunningHub {
    /// Starts one on a free port of this machine.
    pub(crate) fn start(store: &str, key: &Path, registry: &Path) -> Self {
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
            .arg(registry.with_file_name("seen"))
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
    bytes(
        text.lines()
            .find_map(|line| line.strip_prefix("key "))
            .expect("it says the key"),
    )
}

fn bytes(hex: &str) -> [u8; 32] {
    let digits: Vec<u8> = (0..32)
        .map(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).unwrap())
        .collect();
    digits.try_into().unwrap()
}

/// A registry that knows these data folders as machines of one donor, and this hub.
pub(crate) fn registry(folder: &Path, people: &[&Path], hub: [u8; 32]) {
    let now = i64::try_from(
        std::fs::metadata(people[0])
            .unwrap()
            .modified()
            .unwrap()
            .duration_since(std::time::UNIX_EPOCH)
            .unwrap()
            .as_millis(),
    )
    .unwrap();
    let key = OfficerKey::make(&Entropy::system()).unwrap();
    let keys = std::slice::from_ref(&key);
    let about: Value = serde_json::from_str(include_str!("../../data/catalogue.json")).unwrap();
    let catalogue: Uuid = about["uuid"].as_str().unwrap().parse().unwrap();
    let mut draft = Draft::create(
        folder,
        &Seats::development(key.public()),
        catalogue,
        true,
        keys,
        now,
    )
    .unwrap();
    let organisation = Uuid::from_u128(7);
    draft
        .enrol(
            Organisation {
                id: organisation,
                name: "House of Seven".to_owned(),
            },
            keys,
            now,
        )
        .unwrap();
    draft
        .add_hub(
            Hub {
                key: hub,
                url: None,
                name: "Hub of the story".to_owned(),
            },
            keys,
            now,
        )
        .unwrap();
    for folder in people {
        let identity = json(folder, &["identity", "--json"]);
        let device = Device {
            key: bytes(identity["key"].as_str().unwrap()),
            label: "a laptop".to_owned(),
            organisation,
            role: Role::Donor,
            not_before_ms: now - DAY,
            not_after_ms: now + 400 * DAY,
            revoked: None,
        };
        draft.issue(device, keys, now).unwrap();
    }
    draft.publish(&key, now).unwrap();
    draft.save().unwrap();
}

/// Writes fields of a programme over what stands there.
fn edit(person: &Path, reference: &str, fields: &Value) {
    let file = person.join("edit.json");
    std::fs::write(&file, fields.to_string()).unwrap();
    let done = output(person, &["edit", reference, file.to_str().unwrap()]);
    assert!(done.status.success(), "{}", said(&done));
}

fn to_review(person: &Path) -> Value {
    json(person, &["sync", "--status", "--json"])["to_review"].clone()
}

/// The story, whatever lies between the two: `exchange` brings each what the other has.
pub(crate) fn two_people(ana: &Path, ben: &Path, mut exchange: impl FnMut(&Path)) {
    let file = ana.join("new.json");
    let programme = json!({
        "title": { "fr": "Fonds de résilience numérique du Pacifique" },
        "topics": ["ciip"],
        "eligible_places": ["FJ", "TO"],
    });
    std::fs::write(&file, programme.to_string()).unwrap();
    let added = json(ana, &["add", "programme", file.to_str().unwrap(), "--json"]);
    let reference = format!("programme:{}", added["slug"].as_str().unwrap());
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

/// Two data folders that trust one registry, and the folder of that registry.
fn people(folder: &Path) -> (PathBuf, PathBuf, PathBuf, PathBuf) {
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
    two_people(&ana, &ben, |person| {
        let done = output(person, &["sync", "--hub", &hub.address]);
        assert!(done.status.success(), "{}", said(&done));
    });
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
