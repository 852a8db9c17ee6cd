//! The key of a device can be moved, is never lost, and is asked for only when something is to be signed.

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use catalogue::change::{DeviceId, verify_sign_in};
use catalogue::sealed::{Passphrase, SealError};
use catalogue::store::{KeepIn, KeeperError, KeyKeeper, KeyPlace};
use catalogue::{Catalogue, Kind, StoreError};
use tempfile::tempdir;
use zeroize::Zeroizing;

use crate::fixture::{Folder, assert_healthy, draft, id, open, text};

/// How a keychain behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mood {
    Well,
    Locked,
    /// Takes what it is given, and has nothing afterwards.
    Forgetful,
    /// Gives back something else.
    Unlike,
}

/// A keychain in memory. It counts how often it is asked.
struct Keychain {
    kept: Mutex<BTreeMap<String, Vec<u8>>>,
    mood: Mutex<Mood>,
    asked: AtomicUsize,
}

impl Keychain {
    fn new() -> Arc<Self> {
        Arc::new(Self {
            kept: Mutex::default(),
            mood: Mutex::new(Mood::Well),
            asked: AtomicUsize::new(0),
        })
    }

    fn be(&self, mood: Mood) {
        *self.mood.lock().unwrap() = mood;
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    fn mood(&self) -> Result<Mood, KeeperError> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        match *self.mood.lock().unwrap() {
            Mood::Locked => Err(KeeperError::Locked),
            mood => Ok(mood),
        }
    }
}

impl KeyKeeper for Keychain {
    fn get(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeeperError> {
        let mood = self.mood()?;
        let kept = self.kept.lock().unwrap().get(name).cloned();
        Ok(kept.map(|mut secret| {
            if mood == Mood::Unlike {
                secret[0] ^= 1;
            }
            Zeroizing::new(secret)
        }))
    }

    fn put(&self, name: &str, secret: &[u8]) -> Result<(), KeeperError> {
        if self.mood()? != Mood::Forgetful {
            let mut kept = self.kept.lock().unwrap();
            kept.insert(name.to_owned(), secret.to_vec());
        }
        Ok(())
    }

    fn remove(&self, name: &str) -> Result<(), KeeperError> {
        self.mood()?;
        self.kept.lock().unwrap().remove(name);
        Ok(())
    }
}

fn log() -> Vec<u8> {
    Folder::first().after(None)
}

/// A store whose program knows a keychain.
fn with(dir: &Path, keychain: &Arc<Keychain>) -> Catalogue {
    let store = open(dir, &log());
    store.set_key_keeper(Arc::clone(keychain) as Arc<dyn KeyKeeper>);
    store
}

/// A store whose program can ask for these words.
fn with_words(dir: &Path, words: &'static str) -> Catalogue {
    let store = open(dir, &log());
    store.set_ask_passphrase(Box::new(move || Some(Passphrase::new(words))));
    store
}

/// Writes something that was not there before.
fn write(store: &Catalogue, words: &str) -> Result<(), StoreError> {
    let edits = [("title.en", text(words))];
    let alpha = Some(id(Kind::Initiative, "alpha"));
    store
        .write(draft(alpha, Kind::Initiative, &edits))
        .map(|outcome| assert_eq!(outcome.changes.len(), 1, "{words} is new"))
}

fn key_file(dir: &Path) -> Vec<u8> {
    std::fs::read(dir.join("device.key")).unwrap()
}

/// The digits of the secret half, as they stand in a plain file.
fn digits(dir: &Path) -> String {
    let text = String::from_utf8(key_file(dir)).unwrap();
    text.lines().nth(1).unwrap().to_owned()
}

#[test]
fn a_key_goes_from_place_to_place_and_signs_as_the_same_device_everywhere() {
    let (dir, keychain) = (tempdir().unwrap(), Keychain::new());
    let words = Passphrase::new("seven grey geese");
    let public = open(dir.path(), &log()).public_key();
    let secret = digits(dir.path());
    for (at, place) in [
        KeepIn::Keychain,
        KeepIn::Sealed(&words),
        KeepIn::Plain,
        KeepIn::Sealed(&words),
        KeepIn::Keychain,
        KeepIn::Plain,
    ]
    .into_iter()
    .enumerate()
    {
        let store = with(dir.path(), &keychain);
        store.set_ask_passphrase(Box::new(|| Some(Passphrase::new("seven grey geese"))));
        let now = store.keep_key(place).unwrap();
        assert_eq!(
            store.key_place().unwrap(),
            Some(now),
            "step {at}: it is where it was said to be"
        );
        drop(store);
        let store = with(dir.path(), &keychain);
        store.set_ask_passphrase(Box::new(|| Some(Passphrase::new("seven grey geese"))));
        assert_eq!(store.public_key(), public, "step {at}: the same device");
        write(&store, &format!("Title {at}")).unwrap();
        assert_healthy(&store, "a key that moved");
        let mode = std::fs::metadata(dir.path().join("device.key"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "step {at}: for its owner alone");
        let in_keychain = keychain.kept.lock().unwrap().len();
        assert_eq!(
            in_keychain,
            usize::from(now == KeyPlace::Keychain),
            "step {at}: nothing stays behind in the keychain"
        );
        let in_file = String::from_utf8(key_file(dir.path())).unwrap();
        assert_eq!(
            in_file.contains(&secret),
            now == KeyPlace::Plain,
            "step {at}: the file holds the key in the clear only where that was said"
        );
    }
    let left: Vec<_> = std::fs::read_dir(dir.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with("device.key."))
        .collect();
    assert_eq!(left, Vec::<String>::new(), "no half file stays behind");
}

#[test]
fn opening_reading_and_settings_ask_nobody_and_a_write_asks_once() {
    let (dir, keychain) = (tempdir().unwrap(), Keychain::new());
    with(dir.path(), &keychain)
        .keep_key(KeepIn::Keychain)
        .unwrap();
    keychain.be(Mood::Locked);
    let before = keychain.asked();
    let store = with(dir.path(), &keychain);
    store.record(Kind::Initiative, "alpha").unwrap().unwrap();
    store.set_setting("colour", "green").unwrap();
    store.public_key().unwrap();
    assert_eq!(store.key_place().unwrap(), Some(KeyPlace::Keychain), "told");
    assert_healthy(&store, "a start without a keychain");
    assert_eq!(
        keychain.asked(),
        before,
        "nothing of this needs the key, so no keychain is asked"
    );
    assert!(
        matches!(
            write(&store, "First"),
            Err(StoreError::KeyAway(KeeperError::Locked))
        ),
        "a write does, and says what is in its way"
    );
    keychain.be(Mood::Well);
    write(&store, "First").unwrap();
    let once = keychain.asked();
    write(&store, "Second").unwrap();
    assert_eq!(
        keychain.asked(),
        once,
        "what was had is not asked for again"
    );
}

#[test]
fn a_program_without_a_keychain_reads_on_and_says_why_it_cannot_write() {
    let (dir, keychain) = (tempdir().unwrap(), Keychain::new());
    with(dir.path(), &keychain)
        .keep_key(KeepIn::Keychain)
        .unwrap();
    let store = open(dir.path(), &log());
    let changes = store.counts().unwrap();
    assert!(
        matches!(
            write(&store, "Title"),
            Err(StoreError::KeyAway(KeeperError::Absent))
        ),
        "no keychain answers"
    );
    assert_eq!(store.counts().unwrap(), changes, "nothing was written");
    drop(store);
    keychain.kept.lock().unwrap().clear();
    assert!(
        matches!(
            write(&with(dir.path(), &keychain), "Title"),
            Err(StoreError::KeyLost)
        ),
        "a keychain that has no such key is something else than one that does not answer"
    );
}

#[test]
fn a_keychain_that_does_not_keep_what_it_is_given_gets_no_key() {
    for mood in [Mood::Locked, Mood::Forgetful, Mood::Unlike] {
        let (dir, keychain) = (tempdir().unwrap(), Keychain::new());
        let store = with(dir.path(), &keychain);
        let before = key_file(dir.path());
        keychain.be(mood);
        assert!(
            matches!(
                store.keep_key(KeepIn::Keychain),
                Err(StoreError::KeyAway(_))
            ),
            "{mood:?}: it is read back before anything is believed"
        );
        assert_eq!(
            key_file(dir.path()),
            before,
            "{mood:?}: the file was not touched"
        );
        drop(store);
        keychain.be(Mood::Well);
        let store = with(dir.path(), &keychain);
        write(&store, "Title").unwrap();
        store.keep_key(KeepIn::Keychain).unwrap();
        drop(store);
        write(&with(dir.path(), &keychain), "Another").unwrap();
    }
}

#[test]
fn a_move_that_was_cut_short_at_any_step_leaves_a_key_that_can_be_had() {
    let (dir, keychain) = (tempdir().unwrap(), Keychain::new());
    let plain = {
        let store = with(dir.path(), &keychain);
        let plain = key_file(dir.path());
        store.keep_key(KeepIn::Keychain).unwrap();
        plain
    };
    let moved = key_file(dir.path());
    let file = dir.path().join("device.key");
    // After the keychain has it, before the file says so; with a half file beside it.
    std::fs::write(&file, &plain).unwrap();
    std::fs::write(dir.path().join("device.key.0123456789abcdef"), &moved[..9]).unwrap();
    let store = with(dir.path(), &keychain);
    assert_eq!(
        store.key_place().unwrap(),
        Some(KeyPlace::Plain),
        "the file is what counts"
    );
    write(&store, "First").unwrap();
    store.keep_key(KeepIn::Keychain).unwrap();
    drop(store);
    assert_eq!(key_file(dir.path()), moved, "doing it again ends it");
    // After the file is plain again, before the keychain has forgotten.
    std::fs::write(&file, &plain).unwrap();
    let store = with(dir.path(), &keychain);
    write(&store, "Second").unwrap();
    assert_healthy(&store, "moves that were cut short");
}

#[test]
fn a_damaged_key_file_is_refused_and_no_new_key_is_made() {
    let (dir, keychain) = (tempdir().unwrap(), Keychain::new());
    with(dir.path(), &keychain)
        .keep_key(KeepIn::Keychain)
        .unwrap();
    let whole = key_file(dir.path());
    for damaged in [
        &whole[..whole.len() - 9],
        b"trefoil device key 3\nelsewhere\n",
    ] {
        std::fs::write(dir.path().join("device.key"), damaged).unwrap();
        let opened = Catalogue::open(
            &dir.path().join("catalogue.db"),
            crate::fixture::options(&log(), 7),
        );
        assert!(
            matches!(opened, Err(StoreError::DeviceKey { .. })),
            "a new key would be another device"
        );
        assert_eq!(key_file(dir.path()), damaged, "and the file stays as it is");
    }
}

#[test]
fn a_sealed_key_opens_with_its_passphrase_alone() {
    let dir = tempdir().unwrap();
    let store = open(dir.path(), &log());
    let short = Passphrase::new("seven77");
    assert!(
        matches!(
            store.keep_key(KeepIn::Sealed(&short)),
            Err(StoreError::KeySeal(SealError::Short(8)))
        ),
        "seven characters are too few"
    );
    assert_eq!(
        store.key_place().unwrap(),
        Some(KeyPlace::Plain),
        "it stays where it was"
    );
    let words = Passphrase::new("seven grey geese");
    store.keep_key(KeepIn::Sealed(&words)).unwrap();
    drop(store);
    let store = open(dir.path(), &log());
    store.record(Kind::Initiative, "alpha").unwrap().unwrap();
    assert!(
        matches!(write(&store, "Title"), Err(StoreError::KeySealed)),
        "with nobody to ask, reading goes on and writing does not"
    );
    drop(store);
    let store = with_words(dir.path(), "seven grey ducks");
    assert!(
        matches!(write(&store, "Title"), Err(StoreError::KeyPassphrase)),
        "other words do not open it"
    );
    drop(store);
    let store = with_words(dir.path(), "seven grey geese");
    write(&store, "Title").unwrap();
    assert_healthy(&store, "a write with a sealed key");
}

#[test]
fn a_key_that_was_opened_once_signs_until_the_program_ends() {
    let dir = tempdir().unwrap();
    let words = Passphrase::new("seven grey geese");
    let store = open(dir.path(), &log());
    store.keep_key(KeepIn::Sealed(&words)).unwrap();
    assert!(
        store.key_is_open(),
        "whoever seals it goes on without a question"
    );
    drop(store);
    let (sealed, store) = (key_file(dir.path()), open(dir.path(), &log()));
    assert!(!store.key_is_open(), "the next start has not had it yet");
    let wrong = store.open_key(&Passphrase::new("seven grey ducks"));
    assert!(
        matches!(wrong, Err(StoreError::KeyPassphrase)),
        "other words do not open it"
    );
    assert!(
        !store.key_is_open() && matches!(write(&store, "Title"), Err(StoreError::KeySealed)),
        "and it is as closed as before"
    );
    store.open_key(&words).unwrap();
    write(&store, "Title").unwrap();
    store.sign_in(&[3; 32], b"a nonce").unwrap();
    assert_eq!(
        key_file(dir.path()),
        sealed,
        "nothing of it is written anywhere: it is still sealed"
    );
    assert!(
        matches!(
            store.open_key(&Passphrase::new("seven grey ducks")),
            Err(StoreError::KeyPassphrase)
        ),
        "that it is open makes no other words right"
    );
    write(&store, "Another").unwrap();
    assert_healthy(&store, "a key that was opened");
    drop(store);
    let store = open(dir.path(), &log());
    assert!(
        matches!(write(&store, "A third"), Err(StoreError::KeySealed)),
        "the next start asks again"
    );
}

#[test]
fn a_key_that_is_not_sealed_has_nothing_to_open() {
    let (dir, keychain) = (tempdir().unwrap(), Keychain::new());
    let store = with(dir.path(), &keychain);
    store.keep_key(KeepIn::Keychain).unwrap();
    drop(store);
    let store = with(dir.path(), &keychain);
    let before = keychain.asked();
    store.open_key(&Passphrase::new("any words")).unwrap();
    assert_eq!(keychain.asked(), before, "and no keychain is asked for it");
    assert!(!store.key_is_open(), "nothing was had by it");
    write(&store, "Title").unwrap();
    assert!(store.key_is_open(), "the first write has it");
}

#[test]
fn a_program_that_was_open_meanwhile_finds_the_key_where_it_is_now() {
    let (dir, keychain) = (tempdir().unwrap(), Keychain::new());
    with(dir.path(), &keychain)
        .keep_key(KeepIn::Keychain)
        .unwrap();
    let window = with(dir.path(), &keychain);
    with(dir.path(), &keychain).keep_key(KeepIn::Plain).unwrap();
    assert!(
        keychain.kept.lock().unwrap().is_empty(),
        "the keychain has forgotten it"
    );
    write(&window, "Title").unwrap();
    with(dir.path(), &keychain)
        .keep_key(KeepIn::Keychain)
        .unwrap();
    write(&window, "Another").unwrap();
    assert_healthy(&window, "moves by another program");
}

#[test]
fn two_programs_do_not_move_a_key_at_once() {
    let (dir, keychain) = (tempdir().unwrap(), Keychain::new());
    let store = with(dir.path(), &keychain);
    let other = std::fs::File::create(dir.path().join("device.lock")).unwrap();
    other.lock().unwrap();
    assert!(
        matches!(store.keep_key(KeepIn::Keychain), Err(StoreError::Locked)),
        "else one could forget what the other has just kept"
    );
    drop(other);
    store.keep_key(KeepIn::Keychain).unwrap();
}

#[test]
fn what_is_signed_to_sign_in_is_good_at_one_hub_and_for_nothing_else() {
    let dir = tempdir().unwrap();
    let store = open(dir.path(), &log());
    let public = store.public_key().unwrap();
    let (hub, nonce) = ([3; 32], b"a nonce");
    let (device, signature) = store.sign_in(&hub, nonce).unwrap();
    assert_eq!(device, DeviceId::of(&public), "it says who signs");
    verify_sign_in(&public, &hub, nonce, &signature).unwrap();
    for (what, result) in [
        (
            "another hub",
            verify_sign_in(&public, &[4; 32], nonce, &signature),
        ),
        (
            "another nonce",
            verify_sign_in(&public, &hub, b"b nonce", &signature),
        ),
        (
            "a change",
            catalogue::change::verify(device, &public, &[&hub[..], nonce].concat(), &signature),
        ),
    ] {
        assert!(result.is_err(), "it is no signature for {what}");
    }
    assert!(
        Catalogue::open_bundled_read_only(crate::fixture::options(&log(), 7))
            .unwrap()
            .sign_in(&hub, nonce)
            .is_err(),
        "the bundled catalogue has no key"
    );
}
