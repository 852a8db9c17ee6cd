use std::sync::Arc;

use object_store::local::LocalFileSystem;
use reqwest::{Method, StatusCode};
use sha2::{Digest, Sha256};
use sync::segment::Manifest;

use crate::fixture::{Author, Running, read};

fn hub() -> Running {
    Running::with(|config, dir| {
        let folder = dir.join("segments");
        std::fs::create_dir(&folder).unwrap();
        config.segments = Some(Arc::new(LocalFileSystem::new_with_prefix(folder).unwrap()));
        config.segment_changes = 100;
    })
}

fn manifest(hub: &Running) -> Manifest {
    let manifest = Manifest::decode(&hub.call.get("/v1/segments").body).unwrap();
    manifest.verify(&hub.hub.key.public()).unwrap();
    manifest
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn segments_hold_the_order_as_it_is_and_never_change() {
    let hub = hub();
    let mut author = Author::new(1);
    let sent = author.many(250);
    hub.call.push(author.stream(&sent));
    // The hub cuts by itself after a push; asking once more waits for whoever comes first.
    hub.on(hub::cut(&hub.hub)).unwrap();
    let list = manifest(&hub);
    let ranges: Vec<_> = list
        .segments
        .iter()
        .map(|segment| (segment.first, segment.last.seq))
        .collect();
    assert_eq!(
        ranges,
        [(1, 100), (101, 200)],
        "only what is complete is cut"
    );
    let mut running = sync::Running::default();
    for segment in &list.segments {
        let got = hub
            .call
            .get(&format!("/v1/segments/{}", hex(&segment.sha256)));
        assert_eq!(got.status, StatusCode::OK, "it is there");
        assert_eq!(got.body.len() as u64, segment.bytes, "as long as said");
        assert_eq!(
            <[u8; 32]>::from(Sha256::digest(&got.body)),
            segment.sha256,
            "its name is its hash"
        );
        assert!(
            got.header("cache-control").contains("immutable"),
            "it may be kept for ever"
        );
        for (seq, received, envelope) in read(&got.body) {
            running = running.next(received, envelope.id());
            assert_eq!(seq, running.seq, "in order");
            assert_eq!(
                envelope,
                sent[seq as usize - 1],
                "every byte is as it was signed"
            );
        }
        assert_eq!(running, segment.last, "and the signed hash follows from it");
    }
    let more = author.many(50);
    hub.call.push(author.stream(&more));
    hub.on(hub::cut(&hub.hub)).unwrap();
    let later = manifest(&hub);
    assert_eq!(later.segments[..2], list.segments[..], "what was cut stays");
    assert_eq!(later.segments.len(), 3, "and one more is there");
}

#[test]
fn a_broken_download_goes_on_where_it_stopped() {
    let hub = hub();
    let mut author = Author::new(1);
    let sent = author.many(100);
    hub.call.push(author.stream(&sent));
    hub.on(hub::cut(&hub.hub)).unwrap();
    let segment = manifest(&hub).segments[0];
    let path = format!("/v1/segments/{}", hex(&segment.sha256));
    let whole = hub.call.get(&path).body;
    let part = |range: &str| {
        hub.call
            .ask(Method::GET, &path, &[("range", range)], Vec::new())
    };
    let length = whole.len();
    for (range, from, to) in [
        ("bytes=0-99".to_owned(), 0, 100),
        (format!("bytes={}-", length / 2), length / 2, length),
        ("bytes=-7".to_owned(), length - 7, length),
        (format!("bytes=10-{}", length * 2), 10, length),
    ] {
        let got = part(&range);
        assert_eq!(got.status, StatusCode::PARTIAL_CONTENT, "{range} is a part");
        assert_eq!(got.body, whole[from..to], "{range} is that part");
        assert_eq!(
            got.header("content-range"),
            format!("bytes {from}-{}/{length}", to - 1),
            "and says so"
        );
    }
    let beyond = part(&format!("bytes={length}-"));
    assert_eq!(beyond.problem(), "range", "there is nothing behind the end");
    assert_eq!(
        beyond.header("content-range"),
        format!("bytes */{length}"),
        "and where the end is"
    );
    assert_eq!(
        part("bytes=0-1,5-6").body,
        whole,
        "several at once are not served: all of it is"
    );
    let tag = format!("\"{}\"", hex(&segment.sha256));
    let again = hub
        .call
        .ask(Method::GET, &path, &[("if-none-match", &tag)], Vec::new());
    assert_eq!(
        again.status,
        StatusCode::NOT_MODIFIED,
        "whoever has it need not load it"
    );
}

#[test]
fn a_new_epoch_keeps_the_segments_that_still_hold() {
    let hub = hub();
    let mut author = Author::new(1);
    let sent = author.many(120);
    hub.call.push(author.stream(&sent));
    hub.on(hub::cut(&hub.hub)).unwrap();
    let before = manifest(&hub);
    let new = hub.hub.store.new_epoch(80_000).unwrap();
    let after = manifest(&hub);
    assert_eq!(after.epoch, new.epoch, "the list is of the new epoch");
    assert_eq!(
        after.segments, before.segments,
        "the same numbers, the same files"
    );
    let none = hub.call.get(&format!("/v1/segments/{}", "0".repeat(64)));
    assert_eq!(none.problem(), "not-found", "another name is nothing");
}
