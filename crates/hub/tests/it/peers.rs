use std::sync::Arc;

use catalogue::change::DeviceId;
use hub::{Config, Peer, PeerError};

use crate::fixture::{Author, Caller, Running};

fn pull(hub: &Running, from: &Caller) -> Result<hub::Pulled, PeerError> {
    hub.on(hub::pull(&hub.hub, &Peer::at(&from.url)))
}

#[test]
fn two_hubs_that_read_each_other_have_the_same_changes() {
    let (one, two) = (Running::of(1, |_, _| {}), Running::of(2, |_, _| {}));
    let (mut ann, mut ben) = (Author::new(1), Author::new(2));
    let (anns, bens) = (ann.many(1_200), ben.many(7));
    for part in anns.chunks(400) {
        one.call.push(ann.stream(part));
    }
    two.call.push(ben.stream(&bens));
    // One change was carried to both by hand.
    two.call.push(ann.stream(&anns[..1]));
    assert_eq!(
        pull(&two, &one.call).unwrap().new,
        1_199,
        "what is known is not new"
    );
    assert_eq!(
        pull(&one, &two.call).unwrap().new,
        7,
        "and the other way round"
    );
    assert_eq!(
        pull(&two, &one.call).unwrap().new,
        0,
        "its own come back as known"
    );
    let after = pull(&two, &one.call).unwrap();
    assert_eq!(
        (after.new, after.seen),
        (0, 0),
        "what was read is not read again"
    );
    let ids = |hub: &Running| {
        let about = hub.call.about();
        let mut ids: Vec<_> = (0..about.head)
            .step_by(1_000)
            .flat_map(|after| hub.call.page(about.epoch, after, 1_000).numbered())
            .map(|(_, _, envelope)| envelope.id())
            .collect();
        ids.sort_unstable();
        ids
    };
    assert_eq!(ids(&one).len(), 1_207, "none is lost");
    assert_eq!(
        ids(&one),
        ids(&two),
        "each numbers in its own order, both have all"
    );
}

#[test]
fn a_peer_that_rewrites_its_order_is_found_out() {
    let (peer, hub) = (Running::of(1, |_, _| {}), Running::of(2, |_, _| {}));
    let mut author = Author::new(1);
    let sent = author.many(5);
    peer.call.push(author.stream(&sent));
    pull(&hub, &peer.call).unwrap();
    let conn = rusqlite::Connection::open_with_flags(
        peer.dir.path().join("hub.db"),
        rusqlite::OpenFlags::SQLITE_OPEN_READ_WRITE,
    )
    .unwrap();
    // It changes what it signed, hash and all.
    conn.execute(
        "UPDATE hub_change SET hash = zeroblob(32) WHERE seq = 5",
        [],
    )
    .unwrap();
    conn.execute("UPDATE hub_head SET hash = zeroblob(32)", [])
        .unwrap();
    let more = author.many(2);
    peer.call.push(author.stream(&more));
    assert!(
        matches!(pull(&hub, &peer.call), Err(PeerError::Contradiction)),
        "its next page does not follow from what it showed before"
    );
    assert_eq!(hub.call.about().head, 5, "nothing of it was taken in");
}

#[test]
fn a_peer_in_a_new_epoch_is_read_from_its_begin() {
    let (peer, hub) = (Running::of(1, |_, _| {}), Running::of(2, |_, _| {}));
    let mut author = Author::new(1);
    let sent = author.many(5);
    peer.call.push(author.stream(&sent));
    pull(&hub, &peer.call).unwrap();
    peer.hub.store.new_epoch(90_000).unwrap();
    let pulled = pull(&hub, &peer.call).unwrap();
    assert_eq!(
        (pulled.seen, pulled.new),
        (5, 0),
        "everything is seen again and known"
    );
}

#[test]
fn a_peer_of_another_catalogue_is_not_read() {
    let hub = Running::start();
    let other = uuid::Uuid::from_u128(3);
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("hub.db");
    let store = hub::HubStore::open(file.to_str().unwrap(), other, 1).unwrap();
    let reader = hub::Hub::new(
        store,
        sync::HubKey::from_seed(&[3; 32]),
        Config::new(other, Arc::new(|| 1)),
    );
    let got = hub.on(hub::pull(&reader, &Peer::at(&hub.call.url)));
    assert!(matches!(got, Err(PeerError::OtherCatalogue)), "{got:?}");
}

/// Lets only those read who have signed in, and knows one other hub.
fn guarded(config: &mut Config, sister: [u8; 32]) {
    config.certificates = Some(Arc::new(|_| None));
    config.sisters = Some(Arc::new(move |id| {
        (DeviceId::of(&sister) == id).then_some(sister)
    }));
    config.signed_reads = true;
}

#[test]
fn hubs_of_one_registry_read_each_other_by_their_keys() {
    let key = |seed| sync::HubKey::from_seed(&[seed; 32]).public();
    let one = Running::of(1, |config, _| guarded(config, key(2)));
    let two = Running::of(2, |config, _| guarded(config, key(1)));
    let mut author = Author::new(1);
    let sent = author.many(1_200);
    for part in sent.chunks(400) {
        one.call.push(author.stream(part));
    }
    assert_eq!(
        one.call.get("/v1/checkpoint").status.as_u16(),
        401,
        "not just anybody reads"
    );
    assert_eq!(
        pull(&two, &one.call).unwrap().new,
        1_200,
        "no secret had to be carried from one ministry to the other"
    );
    assert_eq!(pull(&one, &two.call).unwrap().new, 0, "and back");
    let stranger = Running::of(3, |_, _| {});
    let refused = pull(&stranger, &one.call);
    assert!(
        matches!(refused, Err(PeerError::NotLetIn)),
        "a hub that the registry does not know: {refused:?}"
    );
    assert_eq!(stranger.call.about().head, 0, "it gets nothing");
}

#[test]
fn a_peer_with_a_token_is_read_by_whoever_shows_it() {
    let one = Running::of(1, |config, _| {
        config.bearer = Some("for mirrors".to_owned());
    });
    let two = Running::of(2, |_, _| {});
    let mut author = Author::new(1);
    let sent = author.many(3);
    one.call.push(author.stream(&sent));
    for (token, new) in [
        (None, None),
        (Some("another"), None),
        (Some("for mirrors"), Some(3)),
    ] {
        let peer = Peer {
            token: token.map(str::to_owned),
            ..Peer::at(&one.call.url)
        };
        let got = two.on(hub::pull(&two.hub, &peer));
        assert_eq!(
            got.as_ref().ok().map(|pulled| pulled.new),
            new,
            "with {token:?}: {got:?}"
        );
        if let Err(error) = got {
            assert!(
                error.to_string().contains("--peer-token-file"),
                "it says what to do: {error}"
            );
        }
    }
}

#[test]
fn what_cannot_be_reached_is_told_without_its_password() {
    let two = Running::of(2, |_, _| {});
    let peer = Peer::at("http://user:secret@127.0.0.1:9");
    let error = two.on(hub::pull(&two.hub, &peer)).unwrap_err();
    let mut said = format!("{error} {error:?}");
    let mut source = std::error::Error::source(&error);
    while let Some(cause) = source {
        said.push_str(&cause.to_string());
        source = cause.source();
    }
    assert!(
        !said.contains("secret"),
        "neither it nor what caused it: {said}"
    );
}
