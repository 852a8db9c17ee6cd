//! Where the secrets of a machine lie, as the use cases see it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

use app::Host;
use app::api::{KeyKeepRequest, KeyKept, Secret};
use catalogue::store::{KeeperError, KeyKeeper};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::write::{add, call, programme, refused};
use crate::{catalogue, options};

/// A keychain in memory, which can be locked.
#[derive(Default)]
struct Keychain {
    kept: Mutex<BTreeMap<String, Vec<u8>>>,
    locked: Mutex<bool>,
    asked: Mutex<u32>,
}

impl Keychain {
    fn answers(&self) -> Result<(), KeeperError> {
        *self.asked.lock().unwrap() += 1;
        if *self.locked.lock().unwrap() {
            return Err(KeeperError::Locked);
        }
        Ok(())
    }

    fn holds(&self, words: &str) -> bool {
        let kept = self.kept.lock().unwrap();
        kept.values()
            .any(|secret| String::from_utf8_lossy(secret).contains(words))
    }
}

impl KeyKeeper for Keychain {
    fn get(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeeperError> {
        self.answers()?;
        let kept = self.kept.lock().unwrap();
        Ok(kept.get(name).cloned().map(Zeroizing::new))
    }

    fn put(&self, name: &str, secret: &[u8]) -> Result<(), KeeperError> {
        self.answers()?;
        let mut kept = self.kept.lock().unwrap();
        kept.insert(name.to_owned(), secret.to_vec());
        Ok(())
    }

    fn remove(&self, name: &str) -> Result<(), KeeperError> {
        self.answers()?;
        self.kept.lock().unwrap().remove(name);
        Ok(())
    }
}

fn with(folder: &Path, keychain: &Arc<Keychain>) -> Host {
    Host::open(options(folder))
        .unwrap()
        .with_keychain(Arc::clone(keychain) as Arc<dyn KeyKeeper>)
}

fn keep(host: &Host, place: KeyKept, words: Option<&str>) -> Result<Value, app::AppError> {
    let request = KeyKeepRequest {
        place,
        passphrase: words.map(|words| Secret(words.to_owned())),
    };
    let status = host.run("en", request, app::secret::key_keep)?;
    Ok(serde_json::to_value(status).unwrap())
}

/// An exchange that finds no hub: nothing listens on that port. What comes before it is done all the same.
fn exchange(host: &Host) {
    let view = refused(host, "sync_start", json!({ "hub": "http://127.0.0.1:9" }));
    assert_eq!(view["code"], "hub-unreachable", "nobody is there");
}

/// All bytes of the store, its journals too.
fn bytes(folder: &Path) -> Vec<u8> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if name.starts_with("catalogue.db") {
            all.extend(std::fs::read(path).unwrap());
        }
    }
    all
}

fn has(bytes: &[u8], words: &str) -> bool {
    bytes
        .windows(words.len())
        .any(|window| window == words.as_bytes())
}

fn settings(token: &str, proxy: &str) -> Value {
    json!({ "hub": "https://hub.example", "proxy": proxy, "token": token })
}

const TOKEN: &str = "tok-3f9a1c";
const PROXY: &str = "http://ana:pa55-7b2@proxy.example:3128";

#[test]
fn the_key_goes_to_the_keychain_with_the_first_exchange_and_not_before() {
    let folder = tempfile::tempdir().unwrap();
    let keychain = Arc::new(Keychain::default());
    let host = with(folder.path(), &keychain);
    add(&host, "programme", &programme());
    call(&host, "sync_status", json!({}));
    assert_eq!(
        *keychain.asked.lock().unwrap(),
        0,
        "a start, a write and a look at how things stand ask no keychain"
    );
    exchange(&host);
    let status = call(&host, "sync_status", json!({}));
    assert_eq!(
        status["key_kept"], "keychain",
        "the window says where it is"
    );
    drop(host);
    let host = with(folder.path(), &keychain);
    add(&host, "programme", &programme());
    assert_eq!(
        call(&host, "sync_status", json!({}))["key"],
        status["key"],
        "it is the same device"
    );
}

#[test]
fn whoever_wants_the_key_in_a_file_has_it_in_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let keychain = Arc::new(Keychain::default());
    let host = with(folder.path(), &keychain);
    assert_eq!(
        keep(&host, KeyKept::File, None).unwrap()["key_kept"],
        "file",
        "said once"
    );
    exchange(&host);
    assert_eq!(
        call(&host, "sync_status", json!({}))["key_kept"],
        "file",
        "an exchange does not know better"
    );
    assert_eq!(
        keep(&host, KeyKept::Keychain, None).unwrap()["key_kept"],
        "keychain",
        "until something else is said"
    );
}

#[test]
fn a_keychain_that_does_not_take_the_key_is_left_alone_for_a_month() {
    let folder = tempfile::tempdir().unwrap();
    let keychain = Arc::new(Keychain::default());
    *keychain.locked.lock().unwrap() = true;
    exchange(&with(folder.path(), &keychain));
    let once = *keychain.asked.lock().unwrap();
    assert!(once > 0, "it was tried");
    exchange(&with(folder.path(), &keychain));
    assert_eq!(
        *keychain.asked.lock().unwrap(),
        once,
        "the next program does not wait for it again"
    );
    *keychain.locked.lock().unwrap() = false;
    let mut later = options(folder.path());
    later.now_ms = Box::new(|| crate::NOW + 31 * 24 * 3_600_000);
    let host = Host::open(later)
        .unwrap()
        .with_keychain(Arc::clone(&keychain) as Arc<dyn KeyKeeper>);
    exchange(&host);
    assert_eq!(
        call(&host, "sync_status", json!({}))["key_kept"],
        "keychain",
        "a month later somebody may have unlocked it"
    );
}

#[test]
fn a_locked_keychain_is_named_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let keychain = Arc::new(Keychain::default());
    let host = with(folder.path(), &keychain);
    call(&host, "hub_set", settings(TOKEN, PROXY));
    keep(&host, KeyKept::Keychain, None).unwrap();
    drop(host);
    *keychain.locked.lock().unwrap() = true;
    let host = with(folder.path(), &keychain);
    let request = json!({ "kind": "programme", "fields": programme() });
    let view = refused(&host, "record_add", request);
    assert_eq!(view["code"], "key-away", "a write says what is in its way");
    let view = refused(&host, "hub_get", json!({}));
    assert_eq!(view["code"], "key-away", "so does the form of the hub");
    assert_eq!(
        call(&host, "sync_status", json!({}))["hub"],
        "https://hub.example",
        "how things stand is told all the same"
    );
    *keychain.locked.lock().unwrap() = false;
    assert_eq!(
        call(&host, "hub_get", json!({}))["token"],
        TOKEN,
        "unlocked, everything is there"
    );
    add(&host, "programme", &programme());
}

#[test]
fn token_and_password_stand_neither_in_the_store_nor_in_its_copies() {
    for in_keychain in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let keychain = Arc::new(Keychain::default());
        let host = with(folder.path(), &keychain);
        if in_keychain {
            keep(&host, KeyKept::Keychain, None).unwrap();
        }
        call(&host, "hub_set", settings(TOKEN, PROXY));
        let got = call(&host, "hub_get", json!({}));
        assert_eq!(
            (got["token"].as_str(), got["proxy"].as_str()),
            (Some(TOKEN), Some(PROXY)),
            "whoever asks gets what was set"
        );
        assert_eq!(
            keychain.holds(TOKEN),
            in_keychain,
            "the token lies where the key lies"
        );
        let file = folder.path().join("hub.secret");
        assert_eq!(file.exists(), !in_keychain, "else in a file beside it");
        #[cfg(unix)]
        if !in_keychain {
            use std::os::unix::fs::PermissionsExt;
            let mode = std::fs::metadata(&file).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "which its owner alone may read");
        }
        drop(host);
        for words in [TOKEN, "pa55-7b2"] {
            assert!(
                !has(&bytes(folder.path()), words),
                "no byte of the store says {words}: a backup copies it"
            );
        }
        let host = with(folder.path(), &keychain);
        assert_eq!(
            call(&host, "hub_get", json!({}))["token"],
            TOKEN,
            "the next start knows it"
        );
        call(&host, "hub_set", json!({ "hub": "https://hub.example" }));
        assert_eq!(
            call(&host, "hub_get", json!({}))["token"],
            Value::Null,
            "forgotten when it was taken out"
        );
        assert!(
            !file.exists() && !keychain.holds(TOKEN),
            "and it lies nowhere any more"
        );
    }
}

#[test]
fn what_an_older_version_left_in_the_settings_is_brought_away() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("catalogue.db");
    drop(Host::open(options(folder.path())).unwrap());
    {
        let log = std::fs::read(
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/releases.trefoil-log"),
        )
        .unwrap();
        let options = ::catalogue::OpenOptions::new(log, crate::NOW);
        let store = ::catalogue::Catalogue::open(&file, options).unwrap();
        let old = json!({ "hub": "https://hub.example", "proxy": PROXY, "authorities": null, "token": TOKEN });
        store.set_setting("hub", &old.to_string()).unwrap();
    }
    assert!(has(&bytes(folder.path()), TOKEN), "it stood there");
    let host = Host::open(options(folder.path())).unwrap();
    let got = call(&host, "hub_get", json!({}));
    assert_eq!(
        (got["token"].as_str(), got["proxy"].as_str()),
        (Some(TOKEN), Some(PROXY)),
        "nothing of it is lost"
    );
    drop(host);
    for words in [TOKEN, "pa55-7b2"] {
        assert!(
            !has(&bytes(folder.path()), words),
            "and no byte of the store says {words} any more"
        );
    }
    let host = Host::open(options(folder.path())).unwrap();
    assert_eq!(
        call(&host, "hub_get", json!({}))["token"],
        TOKEN,
        "it has its place"
    );
}

#[test]
fn the_token_goes_with_the_key() {
    let folder = tempfile::tempdir().unwrap();
    let keychain = Arc::new(Keychain::default());
    let host = with(folder.path(), &keychain);
    call(&host, "hub_set", settings(TOKEN, PROXY));
    let file = folder.path().join("hub.secret");
    for (place, in_file) in [
        (KeyKept::Keychain, false),
        (KeyKept::File, true),
        (KeyKept::Keychain, false),
    ] {
        keep(&host, place, None).unwrap();
        assert_eq!(file.exists(), in_file, "{place:?}: in the file or not");
        assert_eq!(
            keychain.holds(TOKEN),
            !in_file,
            "{place:?}: in the keychain or not"
        );
        assert_eq!(
            call(&host, "hub_get", json!({}))["token"],
            TOKEN,
            "{place:?}: never lost on the way"
        );
    }
}

#[test]
fn a_sealed_key_is_said_to_be_sealed_and_what_to_do() {
    let (folder, host) = catalogue();
    let error = keep(&host, KeyKept::Sealed, None).unwrap_err();
    assert_eq!(
        error.code().as_str(),
        "passphrase-missing",
        "nobody can seal with nothing"
    );
    let error = keep(&host, KeyKept::Sealed, Some("short")).unwrap_err();
    assert_eq!(error.code().as_str(), "passphrase-short", "or with little");
    let status = keep(&host, KeyKept::Sealed, Some("seven grey geese")).unwrap();
    assert_eq!(status["key_kept"], "sealed", "sealed");
    drop(host);
    let host = Host::open(options(folder.path())).unwrap();
    let request = json!({ "kind": "programme", "fields": programme() });
    let view = refused(&host, "record_add", request);
    assert_eq!(view["code"], "key-sealed", "nobody was asked yet: {view}");
    assert!(
        view["hint"]
            .as_str()
            .unwrap()
            .contains("trefoil identity --keep file"),
        "and says what can be done: {view}"
    );
    drop(host);
    let ask = || Some(Secret("seven grey geese".to_owned()));
    let host = Host::open(options(folder.path()))
        .unwrap()
        .with_passphrase(ask);
    add(&host, "programme", &programme());
}

#[test]
fn a_sealed_key_is_opened_in_the_window_and_nothing_of_the_passphrase_stays() {
    const WORDS: &str = "seven grey geese";
    let (folder, host) = catalogue();
    let sealed = call(
        &host,
        "key_keep",
        json!({ "place": "sealed", "passphrase": WORDS }),
    );
    assert_eq!(
        (&sealed["key_kept"], &sealed["key_open"]),
        (&json!("sealed"), &json!(true)),
        "whoever seals it in the window goes on in it"
    );
    drop(host);
    let host = Host::open(options(folder.path())).unwrap();
    let status = call(&host, "sync_status", json!({}));
    assert_eq!(status["key_open"], false, "the next start has to be told");
    let wrong = refused(&host, "key_open", json!({ "passphrase": "seven ducks" }));
    assert_eq!(wrong["code"], "key-passphrase", "other words: {wrong}");
    assert!(
        !wrong.to_string().contains("ducks"),
        "what was typed does not come back: {wrong}"
    );
    let request = json!({ "kind": "programme", "fields": programme() });
    let closed = refused(&host, "record_add", request.clone());
    assert_eq!(
        closed["code"], "key-sealed",
        "and it is as closed as before"
    );
    let status = call(&host, "key_open", json!({ "passphrase": WORDS }));
    assert_eq!(
        (&status["key_kept"], &status["key_open"]),
        (&json!("sealed"), &json!(true)),
        "open, and sealed where it lies"
    );
    call(&host, "record_add", request);
    let asked = app::api::KeyOpenRequest {
        passphrase: Secret(WORDS.to_owned()),
    };
    assert!(
        !format!("{asked:?}").contains("grey"),
        "a request that is written down for a log hides it"
    );
    drop(host);
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let bytes = std::fs::read(&path).unwrap();
            assert!(
                !bytes.windows(WORDS.len()).any(|at| at == WORDS.as_bytes()),
                "{} does not hold the passphrase",
                path.display()
            );
        }
    }
}

#[test]
fn the_seal_comes_off_with_its_passphrase_alone_even_if_the_key_is_open() {
    let (folder, host) = catalogue();
    let seal = json!({ "place": "sealed", "passphrase": "seven grey geese" });
    call(&host, "key_keep", seal);
    for place in ["file", "keychain"] {
        let view = refused(
            &host,
            "key_keep",
            json!({ "place": place, "passphrase": "seven ducks" }),
        );
        assert_eq!(
            view["code"], "key-passphrase",
            "{place}: whoever finds the window open does not know it"
        );
        assert_eq!(
            call(&host, "sync_status", json!({}))["key_kept"],
            "sealed",
            "{place}: it stays sealed"
        );
    }
    let right = json!({ "place": "keychain", "passphrase": "seven grey geese" });
    assert_eq!(
        refused(&host, "key_keep", right)["code"],
        "key-away",
        "without a keychain there is none to give it to"
    );
    let right = json!({ "place": "file", "passphrase": "seven grey geese" });
    let status = call(&host, "key_keep", right);
    assert_eq!(status["key_kept"], "file", "with it, the seal comes off");
    drop(host);
    let host = Host::open(options(folder.path())).unwrap();
    add(&host, "programme", &programme());
}

#[test]
fn the_window_seals_with_words_of_some_length_and_offers_a_keychain_where_there_is_one() {
    let (_folder, host) = catalogue();
    let status = call(&host, "sync_status", json!({}));
    assert_eq!(status["keychain"], false, "this program knows none");
    for (words, code) in [
        (Value::Null, "passphrase-missing"),
        (json!("seven77"), "passphrase-short"),
    ] {
        let request = json!({ "place": "sealed", "passphrase": words });
        let view = refused(&host, "key_keep", request);
        assert_eq!(view["code"], code, "{view}");
        assert_eq!(
            call(&host, "sync_status", json!({}))["key_kept"],
            "file",
            "{code}: it stays where it is"
        );
    }
    let folder = tempfile::tempdir().unwrap();
    let keychain = Arc::new(Keychain::default());
    let host = with(folder.path(), &keychain);
    assert_eq!(
        call(&host, "sync_status", json!({}))["keychain"],
        true,
        "this one does"
    );
    let seal = json!({ "place": "sealed", "passphrase": "seven grey geese" });
    call(&host, "key_keep", seal);
    let back = json!({ "place": "keychain", "passphrase": "seven grey geese" });
    assert_eq!(
        call(&host, "key_keep", back)["key_kept"],
        "keychain",
        "and gets the key when the seal comes off"
    );
}
