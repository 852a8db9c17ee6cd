//! A program that is killed while it moves a key leaves a key.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use catalogue::Catalogue;
use catalogue::change::verify_sign_in;
use catalogue::sealed::Passphrase;
use catalogue::store::{KeepIn, KeeperError, KeyKeeper, KeyPlace};
use tempfile::tempdir;
use zeroize::Zeroizing;

use crate::fixture::{Folder, options};

const FOLDER: &str = "TREFOIL_TEST_KEY_FOLDER";
const WORDS: &str = "seven grey geese";
const KILLS: usize = 40;

/// A keychain that outlives its program: a folder.
struct Shelf(PathBuf);

impl KeyKeeper for Shelf {
    fn get(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeeperError> {
        Ok(std::fs::read(self.0.join(name)).ok().map(Zeroizing::new))
    }

    fn put(&self, name: &str, secret: &[u8]) -> Result<(), KeeperError> {
        let part = self.0.join("part");
        std::fs::write(&part, secret)
            .and_then(|()| std::fs::rename(&part, self.0.join(name)))
            .map_err(|error| KeeperError::Failed(Box::new(error)))
    }

    fn remove(&self, name: &str) -> Result<(), KeeperError> {
        let _ = std::fs::remove_file(self.0.join(name));
        Ok(())
    }
}

/// Opens the store of a folder, with randomness of its own: names of files must not be those of a run that was killed.
fn open(folder: &Path, seed: u64) -> Catalogue {
    let log = std::fs::read(folder.join("log")).unwrap();
    let store = Catalogue::open(&folder.join("catalogue.db"), options(&log, seed)).unwrap();
    store.set_key_keeper(Arc::new(Shelf(folder.join("keychain"))));
    store.set_ask_passphrase(Box::new(|| Some(Passphrase::new(WORDS))));
    store
}

/// The process that is killed: this test again, told by its environment where the store is. It moves the key for ever and
/// says so by a byte each time.
#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "a child process is told what to do by its environment"
)]
fn child() {
    let Ok(told) = std::env::var(FOLDER) else {
        return;
    };
    let (seed, folder) = told.split_once(' ').unwrap();
    let store = open(Path::new(folder), seed.parse().unwrap());
    // Sealing takes its time, so it is done now and then only.
    let words = Passphrase::new(WORDS);
    for round in 0_u32.. {
        store.keep_key(KeepIn::Keychain).unwrap();
        eprint!(".");
        if round % 4 == 3 {
            store.keep_key(KeepIn::Sealed(&words)).unwrap();
            eprint!(".");
        }
        store.keep_key(KeepIn::Plain).unwrap();
        eprint!(".");
    }
}

fn start(folder: &Path, seed: usize) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "keys_crash::child", "--nocapture"])
        .env(FOLDER, format!("{seed} {}", folder.display()))
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

#[test]
fn a_move_that_is_killed_at_any_moment_leaves_a_key_that_signs() {
    let dir = tempdir().unwrap();
    std::fs::write(dir.path().join("log"), Folder::first().after(None)).unwrap();
    std::fs::create_dir(dir.path().join("keychain")).unwrap();
    let public = open(dir.path(), 1).public_key().unwrap();
    let mut places = [0; 3];
    for kill in 0..KILLS {
        let mut child = start(dir.path(), 100 + kill);
        // After so many moves, in the middle of the next one.
        let mut said = vec![0; 1 + kill % 9];
        child
            .stderr
            .as_mut()
            .unwrap()
            .read_exact(&mut said)
            .unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        let store = open(dir.path(), 1_000 + kill as u64);
        assert_eq!(
            store.public_key(),
            Some(public),
            "kill {kill}: it is the same device"
        );
        let (_, signature) = store.sign_in(&[1; 32], b"nonce").unwrap();
        verify_sign_in(&public, &[1; 32], b"nonce", &signature).unwrap();
        places[match store.key_place().unwrap().unwrap() {
            KeyPlace::Keychain => 0,
            KeyPlace::Sealed => 1,
            KeyPlace::Plain => 2,
        }] += 1;
    }
    assert!(
        places[0] > 0 && places[2] > 0,
        "the kills fell on both sides of a move: {places:?}"
    );
}
