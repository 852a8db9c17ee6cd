//! Everything of a machine in one sealed file, and back.

use std::path::Path;

use app::api::{BackupRequest, Nothing, Restored, Secret};
use app::{Fault, Host};
use serde_json::json;

use crate::write::{add, call, need, programme};
use crate::{catalogue, nothing, options};

const WORDS: &str = "seven grey geese";

fn request(file: &Path, words: &str) -> BackupRequest {
    BackupRequest {
        file: file.to_str().unwrap().to_owned(),
        passphrase: Secret(words.to_owned()),
    }
}

fn backup(host: &Host, file: &Path) -> u64 {
    let written = host.run("en", request(file, WORDS), app::backup::backup);
    written.unwrap().bytes
}

fn restore(folder: &Path, file: &Path, words: &str) -> Result<Restored, Fault> {
    app::backup::restore(&options(folder), request(file, words))
}

/// The code of what is refused, and whether the folder is as it was.
fn refused(folder: &Path, file: &Path, words: &str) -> &'static str {
    let before = listing(folder);
    let fault = restore(folder, file, words).expect_err("it is refused");
    assert_eq!(listing(folder), before, "nothing was touched: {fault}");
    fault.code().as_str()
}

fn listing(folder: &Path) -> Vec<(String, u64)> {
    let mut list: Vec<(String, u64)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, entry.metadata().unwrap().len())
        })
        .collect();
    list.sort();
    list
}

#[test]
fn a_backup_brings_everything_to_another_machine() {
    let (folder, host) = catalogue();
    let secret = add(&host, "need", &need());
    let shared = add(&host, "programme", &programme());
    call(
        &host,
        "profile_save",
        json!({ "name": "Ana Silva", "organisation": null, "role": "donor", "place": "PT" }),
    );
    call(
        &host,
        "saved_save",
        json!({ "name": "Fiji", "request": { "query": "fiji" }, "seen": null }),
    );
    call(
        &host,
        "draft_keep",
        json!({ "name": "new need", "body": "{\"x\":1}" }),
    );
    let file = folder.path().join("all.trefoil-backup");
    let bytes = backup(&host, &file);
    assert_eq!(
        bytes,
        std::fs::metadata(&file).unwrap().len(),
        "it says how large it is"
    );
    let sealed = std::fs::read(&file).unwrap();
    for word in ["Zanzibar", "Ana Silva", "SQLite"] {
        assert!(
            !sealed
                .windows(word.len())
                .any(|part| part == word.as_bytes()),
            "{word} does not stand in it for anybody to read"
        );
    }
    assert!(
        listing(folder.path())
            .iter()
            .all(|(name, _)| !name.starts_with(".backup-")),
        "no copy is left in the clear"
    );

    let elsewhere = tempfile::tempdir().unwrap();
    let restored = restore(elsewhere.path(), &file, WORDS).unwrap();
    assert_eq!(restored.aside, None, "nothing was there before");
    let other = Host::open(options(elsewhere.path())).unwrap();
    let page = call(&other, "record", json!({ "kind": "need", "slug": secret }));
    assert_eq!(
        page["record"]["visibility"]["code"], "private",
        "the private need, private still"
    );
    let page = call(
        &other,
        "record",
        json!({ "kind": "programme", "slug": shared }),
    );
    assert_eq!(page["standing"]["code"], "draft", "the draft");
    assert_eq!(
        call(&other, "profile", nothing())["name"],
        "Ana Silva",
        "the person"
    );
    assert_eq!(
        call(&other, "saved_list", nothing())["searches"]
            .as_array()
            .unwrap()
            .len(),
        1,
        "the saved search"
    );
    assert_eq!(
        call(&other, "draft_list", nothing())["drafts"]
            .as_array()
            .unwrap()
            .len(),
        1,
        "what was being typed"
    );
    assert_ne!(
        std::fs::read(elsewhere.path().join("device.key")).unwrap(),
        std::fs::read(folder.path().join("device.key")).unwrap(),
        "and it is a device of its own"
    );
    let report = other.run("en", Nothing {}, app::doctor::doctor).unwrap();
    assert!(report.ok, "nothing is wrong with it: {report:?}");
}

#[test]
fn what_cannot_be_restored_is_said_and_nothing_is_touched() {
    let (folder, host) = catalogue();
    add(&host, "need", &need());
    let file = folder.path().join("one.trefoil-backup");
    backup(&host, &file);
    drop(host);
    let (elsewhere, host) = catalogue();
    drop(host);
    let here = elsewhere.path();
    assert_eq!(
        refused(here, &file, "seven grey ducks"),
        "passphrase-wrong",
        "another passphrase"
    );
    let sealed = std::fs::read(&file).unwrap();
    let bad = folder.path().join("bad.trefoil-backup");
    for cut in [30, 1_000, sealed.len() / 2, sealed.len() - 1] {
        std::fs::write(&bad, &sealed[..cut]).unwrap();
        assert_eq!(
            refused(here, &bad, WORDS),
            "backup-damaged",
            "cut after {cut} bytes"
        );
    }
    let mut changed = sealed.clone();
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    std::fs::write(&bad, &changed).unwrap();
    assert_eq!(
        refused(here, &bad, WORDS),
        "backup-damaged",
        "a bit that flipped"
    );
    let mut newer = sealed;
    newer[15] = 9;
    std::fs::write(&bad, &newer).unwrap();
    assert_eq!(
        refused(here, &bad, WORDS),
        "backup-newer",
        "of a later version"
    );
    std::fs::write(&bad, "a letter to a colleague").unwrap();
    assert_eq!(
        refused(here, &bad, WORDS),
        "backup-foreign",
        "another kind of file"
    );
    assert_eq!(
        refused(here, &folder.path().join("none"), WORDS),
        "file-unreadable",
        "no file at all"
    );
}

#[test]
fn the_present_catalogue_is_moved_aside_and_an_open_one_is_left_alone() {
    let (folder, host) = catalogue();
    let slug = add(&host, "need", &need());
    let file = folder.path().join("one.trefoil-backup");
    backup(&host, &file);
    let (elsewhere, other) = catalogue();
    let own = add(&other, "programme", &programme());
    let locked = restore(elsewhere.path(), &file, WORDS).expect_err("another program has it open");
    assert_eq!(locked.code().as_str(), "store-locked", "{locked}");
    call(
        &other,
        "record",
        json!({ "kind": "programme", "slug": own }),
    );
    drop(other);
    let restored = restore(elsewhere.path(), &file, WORDS).unwrap();
    let aside = restored.aside.expect("it says where the present one lies");
    assert!(Path::new(&aside).exists(), "{aside}");
    let other = Host::open(options(elsewhere.path())).unwrap();
    call(&other, "record", json!({ "kind": "need", "slug": slug }));
    let gone = other.call("record", "en", json!({ "kind": "programme", "slug": own }));
    assert!(
        gone.is_err(),
        "what was written here lies aside, and is not mixed in"
    );
}

#[test]
fn nothing_in_the_clear_lies_anywhere_while_a_backup_is_made() {
    let (folder, host) = catalogue();
    add(&host, "need", &need());
    let away = tempfile::tempdir().unwrap();
    let file = away.path().join("all.trefoil-backup");
    let names = |folder: &Path| -> std::collections::BTreeSet<String> {
        listing(folder).into_iter().map(|(name, _)| name).collect()
    };
    let before = names(folder.path());
    let done = std::sync::atomic::AtomicBool::new(false);
    // Making the key takes long enough for many looks.
    let seen = std::thread::scope(|scope| {
        let looking = scope.spawn(|| {
            let mut seen = std::collections::BTreeSet::new();
            while !done.load(std::sync::atomic::Ordering::Relaxed) {
                for entry in std::fs::read_dir(folder.path()).unwrap().flatten() {
                    seen.insert(entry.file_name().to_string_lossy().into_owned());
                }
            }
            seen
        });
        backup(&host, &file);
        done.store(true, std::sync::atomic::Ordering::Relaxed);
        looking.join().unwrap()
    });
    let new: Vec<&String> = seen
        .iter()
        .filter(|name| !before.contains(*name) && !name.starts_with("catalogue.db-"))
        .collect();
    assert_eq!(
        new,
        Vec::<&String>::new(),
        "no copy beside the store, not even for a moment"
    );
    assert_eq!(
        names(away.path()).len(),
        1,
        "and nothing but the sealed file where it was to go"
    );
}

#[test]
fn what_a_restore_that_was_killed_left_in_the_clear_is_gone_after_the_next_start() {
    let (folder, host) = catalogue();
    drop(host);
    let left = |name: &str| {
        let left = folder.path().join(name);
        std::fs::create_dir(&left).unwrap();
        std::fs::write(left.join("catalogue.db"), "half of a store, in the clear").unwrap();
        left
    };
    let (dead, living, older) = (
        left(".restore-dead"),
        left(".restore-living"),
        left(".restore-older"),
    );
    std::fs::write(dead.join("held"), "").unwrap();
    let held = std::fs::File::create(living.join("held")).unwrap();
    held.lock().unwrap();
    drop(Host::open(options(folder.path())).unwrap());
    assert!(!dead.exists(), "nobody holds it any more");
    assert!(!older.exists(), "nobody ever held it");
    assert!(
        living.join("catalogue.db").exists(),
        "what another program is reading just now stays"
    );
    drop(held);
    drop(Host::open(options(folder.path())).unwrap());
    assert!(!living.exists(), "until it is done, or was ended");
}

#[test]
fn a_backup_that_is_stopped_leaves_no_file() {
    let (folder, host) = catalogue();
    let file = folder.path().join("stopped.trefoil-backup");
    let before = listing(folder.path());
    let stop = std::sync::atomic::AtomicBool::new(true);
    let stopped = app::backup::backup_until(&host, request(&file, WORDS), &stop);
    assert_eq!(
        stopped.unwrap_err().code().as_str(),
        "cancelled",
        "it says that it was stopped"
    );
    assert_eq!(listing(folder.path()), before, "and nothing is left behind");
    backup(&host, &file);
    drop(host);
    let before = listing(folder.path());
    let stopped = app::backup::restore_until(&options(folder.path()), request(&file, WORDS), &stop);
    assert_eq!(
        stopped.unwrap_err().code().as_str(),
        "cancelled",
        "so does a restore"
    );
    assert_eq!(
        listing(folder.path()),
        before,
        "which touches nothing either"
    );
}

#[test]
fn a_new_backup_wants_a_passphrase_of_some_length_and_leaves_no_half_file() {
    let (folder, host) = catalogue();
    let file = folder.path().join("short.trefoil-backup");
    let short = host.run("en", request(&file, "geese"), app::backup::backup);
    assert_eq!(
        short.unwrap_err().code().as_str(),
        "passphrase-short",
        "five characters"
    );
    assert!(!file.exists(), "nothing was written");
    let nowhere = folder.path().join("no").join("such.trefoil-backup");
    let lost = host.run("en", request(&nowhere, WORDS), app::backup::backup);
    assert_eq!(
        lost.unwrap_err().code().as_str(),
        "file-unwritable",
        "no such folder"
    );
    assert!(
        listing(folder.path())
            .iter()
            .all(|(name, _)| !name.contains("part") && !name.starts_with(".backup-")),
        "and nothing is left behind: {:?}",
        listing(folder.path())
    );
}

#[test]
fn a_passphrase_is_in_no_log() {
    let shown = format!("{:?}", request(Path::new("x"), WORDS));
    assert!(!shown.contains("geese"), "{shown}");
}
