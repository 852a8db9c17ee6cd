//! A device signs in: by a nonce that it signs, at the hub that gave it, while the registry knows it.

use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};

use catalogue::change::DeviceKey;
use hub::{Config, Rate};
use reqwest::{Method, StatusCode};
use sync::HubId;
use sync::client::{Door, Hub, Session, SyncError};
use sync::login::{Challenge, Granted, Login};
use sync::wire::{Answer, CBOR, STREAM};
use trust::{Device, Registry, Revocation, Role};
use uuid::Uuid;

use crate::fixture::{Author, CATALOGUE, Caller, Got, Running};

const HOUR_MS: i64 = 60 * 60 * 1_000;

/// A registry that changes under a hub.
#[derive(Clone)]
struct Book(Arc<Mutex<Registry>>);

impl Book {
    fn of(keys: &[[u8; 32]]) -> Self {
        let mut registry = Registry::new(CATALOGUE, 1_000);
        for key in keys {
            registry.put_device(Device {
                key: *key,
                label: "a laptop".to_owned(),
                organisation: Uuid::from_u128(7),
                role: Role::Donor,
                not_before_ms: 1_000,
                not_after_ms: 100 * HOUR_MS,
                revoked: None,
            });
        }
        Self(Arc::new(Mutex::new(registry)))
    }

    fn revoke(&self, key: &DeviceKey) {
        let mut registry = self.0.lock().unwrap();
        let mut device = registry.device(key.device()).unwrap().clone();
        device.revoked = Some(Revocation {
            hub: [0; 32],
            cut: 0,
        });
        registry.put_device(device);
    }

    /// Has a hub let in only devices of this registry.
    fn guard(&self, config: &mut Config) {
        let book = self.clone();
        config.certificates = Some(Arc::new(move |device| {
            book.0.lock().unwrap().device(device).cloned()
        }));
        config.signed_reads = true;
    }
}

fn challenge(call: &Caller) -> Challenge {
    let got = call.get("/v1/challenge");
    assert_eq!(got.status, StatusCode::OK, "a nonce is for everybody");
    assert_eq!(
        got.header("cache-control"),
        "no-store",
        "nobody on the way keeps it"
    );
    Challenge::decode(&got.body).unwrap()
}

fn send(call: &Caller, login: &Login) -> Got {
    let headers = [("content-type", CBOR)];
    call.ask(Method::POST, "/v1/login", &headers, login.encode())
}

/// A login of a device, as it should be.
fn signed(key: &DeviceKey, challenge: &Challenge) -> Login {
    Login {
        device: key.device(),
        nonce: challenge.nonce.clone(),
        signature: key.sign_in(&challenge.hub.0, &challenge.nonce),
    }
}

fn token(call: &Caller, key: &DeviceKey) -> String {
    let got = send(call, &signed(key, &challenge(call)));
    assert_eq!(got.status, StatusCode::OK, "a sound login");
    Granted::decode(&got.body).unwrap().token
}

fn read(call: &Caller, token: &str) -> Got {
    let shown = format!("Bearer {token}");
    let headers = [("authorization", shown.as_str())];
    call.ask(Method::GET, "/v1/checkpoint", &headers, Vec::new())
}

fn key(seed: u8) -> DeviceKey {
    DeviceKey::from_seed(&[seed; 32])
}

#[test]
fn a_device_of_the_registry_reads_after_it_has_signed_in() {
    let book = Book::of(&[key(1).public()]);
    let hub = Running::with(|config, _| book.guard(config));
    let refused = hub.call.get("/v1/checkpoint");
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED, "not just anybody");
    assert_eq!(refused.problem(), "sign-in", "it says what is wanted");
    assert!(
        refused
            .header("www-authenticate")
            .contains("Trefoil challenge=\"/v1/challenge\""),
        "and where to begin"
    );
    let given = challenge(&hub.call);
    assert_eq!(given.hub, hub.hub.key.hub(), "the nonce names its hub");
    let got = send(&hub.call, &signed(&key(1), &given));
    assert_eq!(got.status, StatusCode::OK, "the signature is enough");
    let granted = Granted::decode(&got.body).unwrap();
    assert_eq!(granted.seconds, 3_600, "for an hour");
    assert_eq!(
        read(&hub.call, &granted.token).status,
        StatusCode::OK,
        "and then it reads"
    );
    assert_eq!(
        hub.call.get("/v1/hub").status,
        StatusCode::OK,
        "which hub this is, everybody may ask"
    );
}

#[test]
fn a_nonce_is_good_for_two_minutes_and_at_its_own_hub() {
    let book = Book::of(&[key(1).public()]);
    let hub = Running::with(|config, _| book.guard(config));
    let other = Running::of(2, |config, _| book.guard(config));
    let given = challenge(&hub.call);
    let login = signed(&key(1), &given);
    assert_eq!(
        send(&other.call, &login).problem(),
        "nonce-ended",
        "what one hub gave is nothing to another"
    );
    hub.now.fetch_add(2 * 60 * 1_000 - 1, Ordering::SeqCst);
    assert_eq!(
        send(&hub.call, &login).status,
        StatusCode::OK,
        "a slow line is no reason"
    );
    hub.now.fetch_add(1, Ordering::SeqCst);
    let late = send(&hub.call, &login);
    assert_eq!(late.status, StatusCode::UNAUTHORIZED, "sent again too late");
    assert_eq!(late.problem(), "nonce-ended", "and it says why");
}

#[test]
fn a_login_of_another_device_hub_or_nonce_is_refused() {
    let book = Book::of(&[key(1).public(), key(2).public()]);
    let hub = Running::with(|config, _| book.guard(config));
    let given = challenge(&hub.call);
    let stranger = send(&hub.call, &signed(&key(3), &given));
    assert_eq!(stranger.status, StatusCode::FORBIDDEN, "an unknown device");
    assert_eq!(stranger.problem(), "device-refused", "is said to be one");
    let sound = signed(&key(1), &given);
    let as_another = Login {
        device: key(2).device(),
        ..sound.clone()
    };
    let for_another_hub = Login {
        signature: key(1).sign_in(&HubId::of(&[9; 32]).0, &given.nonce),
        ..sound.clone()
    };
    let as_a_change = Login {
        signature: key(1).sign(&[&given.hub.0[..], &given.nonce].concat()),
        ..sound.clone()
    };
    for (login, what) in [
        (as_another, "the name of another device"),
        (for_another_hub, "a signature for another hub"),
        (as_a_change, "a signature that was made for a change"),
    ] {
        let got = send(&hub.call, &login);
        assert_eq!(got.status, StatusCode::FORBIDDEN, "{what}");
        assert_eq!(got.problem(), "bad-signature", "{what}");
    }
    let mut bent = sound;
    bent.nonce[0] ^= 1;
    assert_eq!(
        send(&hub.call, &bent).problem(),
        "nonce-ended",
        "a nonce of one's own making"
    );
    let headers = [("content-type", CBOR)];
    for body in [vec![], vec![0x83], vec![0xff; 200]] {
        let got = hub.call.ask(Method::POST, "/v1/login", &headers, body);
        assert_eq!(got.problem(), "malformed", "noise");
    }
    let got = hub
        .call
        .ask(Method::POST, "/v1/login", &headers, vec![0; 2_000]);
    assert_eq!(got.problem(), "too-large", "and nothing long");
}

#[test]
fn a_device_that_is_revoked_is_out_at_once() {
    let book = Book::of(&[key(1).public(), key(2).public()]);
    let hub = Running::with(|config, _| book.guard(config));
    let (one, two) = (token(&hub.call, &key(1)), token(&hub.call, &key(2)));
    book.revoke(&key(1));
    let got = read(&hub.call, &one);
    assert_eq!(
        got.problem(),
        "sign-in",
        "the token that it has ends with its certificate"
    );
    let again = send(&hub.call, &signed(&key(1), &challenge(&hub.call)));
    assert_eq!(again.problem(), "device-refused", "and it gets no other");
    assert_eq!(
        read(&hub.call, &two).status,
        StatusCode::OK,
        "others are not touched by it"
    );
}

#[test]
fn a_certificate_past_its_time_signs_nobody_in() {
    let book = Book::of(&[key(1).public()]);
    let hub = Running::with(|config, _| book.guard(config));
    let good = token(&hub.call, &key(1));
    hub.now.store(100 * HOUR_MS - 1, Ordering::SeqCst);
    let last = token(&hub.call, &key(1));
    hub.now.fetch_add(1, Ordering::SeqCst);
    for token in [good, last] {
        assert_eq!(read(&hub.call, &token).problem(), "sign-in", "it is over");
    }
    assert_eq!(
        send(&hub.call, &signed(&key(1), &challenge(&hub.call))).problem(),
        "device-refused",
        "also for a new login"
    );
}

#[test]
fn a_token_is_good_for_an_hour_at_the_hubs_of_its_key() {
    let book = Book::of(&[key(1).public()]);
    let hub = Running::with(|config, _| book.guard(config));
    let twin = hub.beside(1, |config, _| book.guard(config));
    let other = hub.beside(2, |config, _| book.guard(config));
    let here = token(&hub.call, &key(1));
    assert_eq!(
        read(&twin.call, &here).status,
        StatusCode::OK,
        "behind a balancer the next request goes to another hub"
    );
    let halfway = signed(&key(1), &challenge(&hub.call));
    assert_eq!(
        send(&twin.call, &halfway).status,
        StatusCode::OK,
        "also between nonce and login"
    );
    assert_eq!(
        read(&other.call, &here).problem(),
        "sign-in",
        "a hub with another key is another hub, whatever store it has"
    );
    hub.now.fetch_add(HOUR_MS - 1, Ordering::SeqCst);
    assert_eq!(
        read(&hub.call, &here).status,
        StatusCode::OK,
        "for its whole hour"
    );
    hub.now.fetch_add(1, Ordering::SeqCst);
    assert_eq!(read(&hub.call, &here).problem(), "sign-in", "and no longer");
}

#[test]
fn without_a_registry_nobody_can_sign_in_and_reading_is_as_before() {
    let hub = Running::start();
    let got = send(&hub.call, &signed(&key(1), &challenge(&hub.call)));
    assert_eq!(got.problem(), "device-refused", "no device is known");
    assert_eq!(
        read(&hub.call, "anything").status,
        StatusCode::OK,
        "a public hub asks for nothing"
    );
}

#[test]
fn the_operators_token_opens_beside_signing_in() {
    let book = Book::of(&[key(1).public()]);
    let hub = Running::with(|config, _| {
        book.guard(config);
        config.bearer = Some("of-the-operator".to_owned());
    });
    let signed_in = token(&hub.call, &key(1));
    for token in ["of-the-operator", &signed_in] {
        assert_eq!(
            read(&hub.call, token).status,
            StatusCode::OK,
            "either will do: monitoring has no device"
        );
    }
    assert_eq!(
        read(&hub.call, "of-nobody").problem(),
        "sign-in",
        "another one will not"
    );
}

#[test]
fn a_device_that_has_signed_in_is_counted_for_itself() {
    let book = Book::of(&[key(1).public()]);
    let hub = Running::with(|config, _| {
        book.guard(config);
        config.signed_reads = false;
        config.rate = Some(Rate {
            per_second: 1,
            burst: 12,
        });
    });
    let mut author = Author::new(1);
    let shown = format!("Bearer {}", token(&hub.call, &author.key));
    let sent = author.many(1);
    // Others at the same address use up what it may.
    let gets = |path: &str| hub.call.get(path).status;
    assert!(
        (0..10_000).any(|_| gets("/health") == StatusCode::TOO_MANY_REQUESTS),
        "an address has a limit"
    );
    let headers = [("content-type", STREAM), ("authorization", shown.as_str())];
    let push = || {
        let body = author.stream(&sent);
        hub.call.ask(Method::POST, "/v1/changes", &headers, body)
    };
    assert_eq!(
        push().answers(),
        [Answer::Accepted(1)],
        "a known device does not wait for its neighbours"
    );
    assert!(
        (0..10_000).any(|_| push().status == StatusCode::TOO_MANY_REQUESTS),
        "but has a limit of its own"
    );
}

/// How many requests a hub has answered; the asking counts from the next time on.
fn requests(call: &Caller, token: &str) -> u64 {
    let shown = format!("Bearer {token}");
    let headers = [("authorization", shown.as_str())];
    let got = call.ask(Method::GET, "/metrics", &headers, Vec::new());
    String::from_utf8(got.body)
        .unwrap()
        .lines()
        .filter(|line| line.starts_with("trefoil_hub_requests_total{"))
        .map(|line| line.rsplit(' ').next().unwrap().parse::<u64>().unwrap())
        .sum()
}

#[test]
fn the_client_signs_in_by_itself_and_uses_its_token_until_it_ends() {
    let (_dir, store) = stories::empty_store(CATALOGUE, 5, 1_000);
    let store = Arc::new(store);
    let book = Book::of(&[store.public_key().unwrap()]);
    let hub = Running::with(|config, _| {
        book.guard(config);
        config.bearer = Some("of-the-operator".to_owned());
    });
    let epoch = hub.call.about().epoch;
    let session = Session::default();
    let page = |session: &Session| {
        let door = Door {
            url: hub.call.url.clone(),
            ..Door::default()
        };
        let client = Hub::new(&door, "test")
            .unwrap()
            .signing_in(Arc::clone(&store), session.clone());
        hub.call.runtime.block_on(client.page(epoch, 0))
    };
    let begin = requests(&hub.call, "of-the-operator");
    page(&session).unwrap();
    let first = requests(&hub.call, "of-the-operator");
    assert_eq!(
        first - begin,
        1 + 5,
        "refused, which hub, nonce, login, and the page; one more is the count itself"
    );
    page(&session).unwrap();
    assert_eq!(
        requests(&hub.call, "of-the-operator") - first,
        1 + 1,
        "the next exchange has its token still"
    );
    hub.now.fetch_add(HOUR_MS, Ordering::SeqCst);
    page(&session).unwrap();
    assert_eq!(
        page(&Session::default()).unwrap().head,
        0,
        "when it has ended, nobody is asked for another"
    );
    // A hub that does not know the device.
    *book.0.lock().unwrap() = Registry::new(CATALOGUE, 1_000);
    assert!(
        matches!(page(&session), Err(SyncError::Device)),
        "a device that is not, or no more, in the registry is told so"
    );
}

#[test]
fn a_client_without_a_device_is_told_that_a_token_is_wanted() {
    let book = Book::of(&[]);
    let hub = Running::with(|config, _| book.guard(config));
    let door = Door {
        url: hub.call.url.clone(),
        ..Door::default()
    };
    let client = Hub::new(&door, "test").unwrap();
    let answer = hub.call.runtime.block_on(client.page(1, 0));
    assert!(matches!(answer, Err(SyncError::Token)), "{answer:?}");
}
