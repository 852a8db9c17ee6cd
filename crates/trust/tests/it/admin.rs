//! The commands, as they are typed.

#![expect(clippy::panic, reason = "a command that fails is shown with its error")]

use std::cell::RefCell;
use std::path::Path;

use catalogue::RecordId;
use catalogue::change::{
    Change, ChangeId, Decoded, DeviceId, FieldPath, Op, Value, decode, encode, form,
    redact as redact_payload,
};
use catalogue::sealed::Passphrase;
use catalogue::store::Entropy;
use clap::Parser;
use trust::admin::{Admin, Ask, Desk};
use trust::ceremony::{CeremonyError, Draft};
use trust::registry::Reason;
use trust::{Freshness, Part};

use crate::office::{CATALOGUE, CERT, NOW, public};

#[derive(Parser)]
struct Line {
    #[command(subcommand)]
    admin: Admin,
}

struct Room {
    folder: tempfile::TempDir,
    entropy: Entropy,
    asked: RefCell<usize>,
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Room {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            entropy: Entropy::seeded(100),
            asked: RefCell::new(0),
        }
    }

    fn at(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    /// Runs a command; `@name` is a file of the room.
    fn run(&self, line: &str) -> Result<String, CeremonyError> {
        let words = line
            .split_whitespace()
            .map(|word| match word.strip_prefix('@') {
                Some(name) => self.at(name),
                None => word.to_owned(),
            });
        let line = Line::try_parse_from(std::iter::once("admin".to_owned()).chain(words))
            .unwrap_or_else(|error| panic!("{error}"));
        let desk = Desk {
            now_ms: NOW,
            entropy: self.entropy.clone(),
            passphrase: &|ask| {
                let (Ask::Open(_) | Ask::Seal(_)) = ask;
                *self.asked.borrow_mut() += 1;
                Ok(Some(Passphrase::new("correct horse")))
            },
            change: &|file, id| {
                let payload = std::fs::read(file)?;
                Ok((ChangeId::of(&payload) == id).then_some(payload))
            },
        };
        let mut out = Vec::new();
        line.admin.run(&desk, &mut out)?;
        Ok(String::from_utf8(out).unwrap().trim().to_owned())
    }

    fn done(&self, line: &str) -> String {
        self.run(line)
            .unwrap_or_else(|error| panic!("{line}: {error:?}"))
    }
}

#[test]
fn a_development_registry_in_one_command() {
    let room = Room::new();
    let said = room.done(&format!(
        "init --development --registry @reg --key @dev.key --catalogue {CATALOGUE}"
    ));
    assert_eq!(
        said, "registry 1, published until 2027-02-14",
        "made, signed, published"
    );
    let (device, hub) = (hex(&public(20)), hex(&public(40)));
    for line in [
        format!("organisation add --registry @reg --key @dev.key --id {CERT} --name CERT"),
        format!(
            "hub add --registry @reg --key @dev.key --hub {hub} --name Hub --url https://hub.example"
        ),
        format!(
            "device issue --registry @reg --key @dev.key --device {device} --label desk --organisation {CERT} --role official --until 2028-01-31"
        ),
        format!(
            "device revoke --registry @reg --key @dev.key --device {device} --hub {hub} --cut 12"
        ),
        "renew --registry @reg --key @dev.key".to_owned(),
        "rotate --registry @reg --key @dev.key".to_owned(),
        "refresh --registry @reg --key @dev.key".to_owned(),
    ] {
        let said = room.done(&line);
        assert!(
            said.ends_with("published until 2027-02-14"),
            "{line}: {said}"
        );
    }
    let shown = room.done("show --registry @reg");
    for part in [
        "DEVELOPMENT".to_owned(),
        format!("catalogue {CATALOGUE}"),
        "root 2, registry 6 of 2027-01-15".to_owned(),
        format!("organisation {CERT} CERT"),
        format!("device {device} desk for {CERT} as official, revoked after 12 of hub {hub}"),
        format!("hub {hub} Hub, https://hub.example"),
    ] {
        assert!(shown.contains(&part), "{part:?} in\n{shown}");
    }
    let registry = Path::new(&room.at("reg")).to_owned();
    let root = std::fs::read(registry.join("1.root.json")).unwrap();
    let known = room.folder.path().join("known");
    let loaded = trust::load(&root, &registry, &known, NOW, Freshness::MustBeFresh).unwrap();
    assert_eq!(loaded.root_version, 2, "and it is what a program takes");
}

#[test]
fn the_full_ceremony() {
    let room = Room::new();
    let keys: Vec<String> = ["a", "b", "c", "x", "y", "hub"]
        .iter()
        .map(|name| room.done(&format!("key new @{name}.key")))
        .collect();
    assert_eq!(
        room.done("key show @a.key"),
        keys[0],
        "a key shows its public half"
    );
    let said = room.done(&format!(
        "init --registry @desk --key @a.key --key @x.key --catalogue {CATALOGUE} \
         --root {} --root {} --root {} --targets {} --targets {} --online {}",
        keys[0], keys[1], keys[2], keys[3], keys[4], keys[5]
    ));
    assert_eq!(
        said,
        "registry 1: the root has 1 of 2 signatures\nregistry 1: the targets has 1 of 2 signatures",
        "the others sign later"
    );
    room.done("sign --registry @desk --key @b.key");
    let said = room.done("sign --registry @desk --key @y.key");
    assert_eq!(
        said, "registry 1, signed; to be published at the hub",
        "nothing is missing"
    );
    assert!(
        matches!(
            room.run("refresh --registry @live --from @desk --key @a.key"),
            Err(CeremonyError::NoSeat(Part::Timestamp))
        ),
        "a root key is not the hub's"
    );
    room.done("refresh --registry @live --from @desk --key @hub.key");
    room.done(&format!(
        "organisation add --registry @desk --key @x.key --key @y.key --id {CERT} --name CERT"
    ));
    room.done("refresh --registry @live --from @desk --key @hub.key");
    let live = Draft::open(Path::new(&room.at("live"))).unwrap();
    assert!(
        live.registry().organisation(CERT).is_some(),
        "the hub has what the officers made"
    );
}

#[test]
fn an_officer_who_takes_the_served_folder_for_the_desk_breaks_nothing() {
    let room = Room::new();
    let [root, officer, online] =
        ["root", "officer", "online"].map(|name| room.done(&format!("key new @{name}.key")));
    room.done(&format!(
        "init --registry @desk --key @root.key --key @officer.key --catalogue {CATALOGUE} \
         --root {root} --root-threshold 1 --targets {officer} --targets-threshold 1 --online {online}"
    ));
    room.done("refresh --registry @live --from @desk --key @online.key");
    let add = |folder: &str, keys: &str| {
        format!("organisation add --registry @{folder} {keys} --id {CERT} --name CERT")
    };
    let refused = room.run(&add("live", "--key @officer.key")).unwrap_err();
    assert!(
        matches!(&refused, CeremonyError::Served(_)) && refused.to_string().contains("--from"),
        "it says what to do: {refused}"
    );
    let registry = Path::new(&room.at("live")).to_owned();
    let root = std::fs::read(registry.join("1.root.json")).unwrap();
    let known = room.folder.path().join("known");
    trust::load(&root, &registry, &known, NOW, Freshness::MustBeFresh)
        .expect("what is served can be read as before");
    room.done(&add("desk", "--key @officer.key"));
    let said = room.done("refresh --registry @live --from @desk --key @online.key");
    assert!(said.starts_with("registry 2, published"), "{said}");
}

#[test]
fn sealed_keys_ask_for_their_passphrase() {
    let room = Room::new();
    room.done("key new @sealed.key --sealed");
    room.done("key show @sealed.key");
    assert_eq!(*room.asked.borrow(), 2, "once to seal it, once to open it");
}

#[test]
fn what_is_typed_wrongly_is_refused_by_the_grammar() {
    for line in [
        "admin init --registry r --key k --catalogue 11111111-2222-4333-8444-555555555555",
        "admin rotate --registry r --key k --old 00",
        "admin device issue --registry r --key k --device 00 --label l --organisation x --role king",
        "admin renew --registry r",
    ] {
        assert!(Line::try_parse_from(line.split(' ')).is_err(), "{line}");
    }
}

/// A change as its author wrote it, in a file of the room; answers its id.
fn written(room: &Room, name: &str, contact: &str) -> ChangeId {
    let op = |path: &str, text: &str| Op {
        path: FieldPath::parse(path).unwrap(),
        value: Some(Value::Text(text.to_owned())),
        replaces: Vec::new(),
    };
    let payload = encode(&Change {
        catalogue: CATALOGUE,
        device: DeviceId([1; 32]),
        log: CERT,
        n: 1,
        prev: None,
        wall_ms: 0,
        lamport: 1,
        registry: 0,
        record: RecordId(CERT),
        kind: "initiative".to_owned(),
        ops: vec![
            op("contact", contact),
            op("title.en", "A title"),
            op("title.fr", "Un titre"),
        ],
        note: Some("as told by phone".to_owned()),
        source: None,
        group: None,
        tool: "test".to_owned(),
        author: None,
    });
    std::fs::write(room.at(name), &payload).unwrap();
    ChangeId::of(&payload)
}

#[test]
fn values_are_ordered_erased_by_the_officers_and_named_by_what_is_left() {
    let room = Room::new();
    room.done(&format!(
        "init --development --registry @reg --key @dev.key --catalogue {CATALOGUE}"
    ));
    let id = written(&room, "change", "Ana Prosser");
    let redact = |field: &str, file: &str| {
        format!(
            "redact {id} --registry @reg --key @dev.key --bundle @{file} {field} --office Registry-office --reason personal-data"
        )
    };
    let said = room.done(&redact("--field contact", "change"));
    assert!(
        said.starts_with("registry 2, published"),
        "signed like everything: {said}"
    );
    let order = |room: &Room| {
        let draft = Draft::open(Path::new(&room.at("reg"))).unwrap();
        draft.registry().redaction(id).cloned().unwrap()
    };
    let payload = std::fs::read(room.at("change")).unwrap();
    let first = order(&room);
    let left = redact_payload(&payload, first.fields.as_ref()).unwrap();
    assert_eq!(first.form, form(&left), "the order names what is left");
    let Ok(Decoded::Known(change)) = decode(&left) else {
        panic!("what is left is a change");
    };
    assert_eq!(
        change.note.as_deref(),
        Some("as told by phone"),
        "the rest of it stays"
    );

    room.done(&redact("--field title.en", "change"));
    assert_eq!(
        order(&room).fields.unwrap().len(),
        2,
        "what was ordered before stays ordered"
    );
    room.done(&redact("--field title", "change"));
    assert_eq!(
        order(&room).fields.unwrap().len(),
        3,
        "a field without a language is all its languages"
    );
    room.done(&redact("", "change"));
    let last = order(&room);
    assert_eq!(last.fields, None, "and all of it is more than parts");
    let left = redact_payload(&payload, None).unwrap();
    assert_eq!(
        (last.form, last.office.as_str(), last.reason),
        (form(&left), "Registry-office", Reason::PersonalData),
        "with who ordered it, and why"
    );
    let shown = room.done("show --registry @reg");
    assert!(
        shown.contains(&format!(
            "erased {id} all values, 2027-01-15 by Registry-office, personal-data"
        )),
        "{shown}"
    );

    let other = written(&room, "other", "Ben");
    for (line, why) in [
        (redact("", "other"), "another change"),
        (
            redact("--field summary.en", "change"),
            "a field that it does not write",
        ),
        (redact("", "change"), "nothing is left to erase"),
    ] {
        // The desk of this test finds a change in a file that is one.
        let file_of_another = line.contains("@other");
        let error = room.run(&line).unwrap_err();
        let expected = match &error {
            CeremonyError::NoSuchChange(found) => *found == id && file_of_another,
            CeremonyError::NoSuchField { field, .. } => {
                field.as_str() == "summary.en" && error.to_string().contains("contact, title.en")
            }
            CeremonyError::NothingToErase => line == redact("", "change"),
            _ => false,
        };
        assert!(expected, "{why}: {error}");
    }
    assert_ne!(other, id, "two changes");
    assert_eq!(order(&room), last, "what was refused changed nothing");
}
