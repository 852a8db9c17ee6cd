use reqwest::{Method, StatusCode};
use sync::wire::{Answer, CHECKPOINT, HEAD, NEXT_CURSOR, Refusal};
use sync::{Checkpoint, HubId};

use crate::fixture::{Author, CATALOGUE, Running};

#[test]
fn what_is_pushed_is_numbered_and_comes_back_unchanged() {
    let hub = Running::start();
    let mut author = Author::new(1);
    let sent = author.many(30);
    let answers = hub.call.push(author.stream(&sent)).answers();
    let expected: Vec<Answer> = (1..=30).map(Answer::Accepted).collect();
    assert_eq!(answers, expected, "numbers from 1 in the order sent");

    let about = hub.call.about();
    assert_eq!(
        (about.catalogue, about.head, about.key),
        (CATALOGUE, 30, hub.hub.key.public()),
        "the hub says where it stands"
    );
    let mut got = Vec::new();
    let mut after = 0;
    let mut running = sync::Running::default();
    loop {
        let page = hub.call.page(about.epoch, after, 7);
        for (seq, received_ms, envelope) in page.numbered() {
            running = running.next(received_ms, envelope.id());
            assert_eq!(seq, running.seq, "no number is left out");
            got.push(envelope);
        }
        let checkpoint = hub.checkpoint(page.header(CHECKPOINT));
        assert_eq!(
            (checkpoint.epoch, checkpoint.at),
            (about.epoch, running),
            "each page is signed up to its end"
        );
        assert_eq!(page.header(HEAD), "30", "and says how far there is to go");
        let next: u64 = page.header(NEXT_CURSOR).parse().unwrap();
        if next == after {
            break;
        }
        after = next;
    }
    assert_eq!(got, sent, "every byte is as it was signed");
}

#[test]
fn pushing_again_is_success_under_the_same_numbers() {
    let hub = Running::start();
    let mut author = Author::new(1);
    let sent = author.many(5);
    hub.call.push(author.stream(&sent));
    let again = hub.call.push(author.stream(&sent)).answers();
    let expected: Vec<Answer> = (1..=5).map(Answer::Duplicate).collect();
    assert_eq!(again, expected, "an answer that was lost is had again");
    let twice = [author.write(1, "new"), sent[0].clone()];
    let twice = [twice.as_slice(), &twice[..1]].concat();
    assert_eq!(
        hub.call.push(author.stream(&twice)).answers(),
        [
            Answer::Accepted(6),
            Answer::Duplicate(1),
            Answer::Duplicate(6)
        ],
        "also twice in one push"
    );
    assert_eq!(hub.call.about().head, 6, "nothing is numbered twice");
}

#[test]
fn one_bad_change_never_stops_the_others() {
    let hub = Running::start();
    let mut author = Author::new(1);
    let mut forged = author.write(1, "forged");
    forged.signature[7] ^= 1;
    let mut elsewhere = author.change(1, "elsewhere");
    elsewhere.catalogue = uuid::Uuid::from_u128(9);
    let mut private = author.change(1, "a case");
    private.kind = "case".to_owned();
    let mut genesis = author.change(1, "bundled");
    genesis.device = catalogue::change::genesis_device(CATALOGUE);
    let mut stranger = Author::new(2);
    let batch = [
        author.write(1, "first"),
        forged,
        author.sign(&elsewhere),
        author.sign(&private),
        author.sign(&genesis),
        stranger.write(1, "no key came with it"),
        author.sign_bytes(b"not a change".to_vec()),
        author.write(1, "last"),
    ];
    let answers = hub.call.push(author.stream(&batch)).answers();
    let refused = |refusal| Answer::Rejected(refusal);
    assert_eq!(
        answers,
        [
            Answer::Accepted(1),
            refused(Refusal::BadSignature),
            refused(Refusal::OtherCatalogue),
            refused(Refusal::PrivateKind),
            refused(Refusal::Genesis),
            refused(Refusal::UnknownDevice),
            refused(Refusal::Malformed),
            Answer::Accepted(2),
        ],
        "each has its own answer"
    );
}

#[test]
fn a_key_that_came_once_is_known_from_then_on() {
    let hub = Running::start();
    let (mut one, mut two) = (Author::new(1), Author::new(2));
    let first = [one.write(1, "with its key")];
    hub.call.push(one.stream(&first));
    let carried = [one.write(1, "without its key")];
    assert_eq!(
        hub.call.push(two.stream(&carried)).answers(),
        [Answer::Accepted(2)],
        "a carrier needs no key of the author's"
    );
    let unknown = [two.write(1, "never heard of")];
    assert_eq!(
        hub.call.push(one.stream(&unknown)).answers(),
        [Answer::Rejected(Refusal::UnknownDevice)],
        "whose key nobody has shown cannot be checked"
    );
}

#[test]
fn a_change_of_a_newer_version_is_kept_and_handed_on() {
    let hub = Running::start();
    let mut author = Author::new(1);
    let mut payload = catalogue::change::encode(&author.change(1, "tomorrow's"));
    // Key 0, the version, stands first: map head, key, value.
    assert_eq!(payload[1..3], [0, 1], "the version is where it is expected");
    payload[2] = 2;
    let sent = [author.sign_bytes(payload)];
    assert_eq!(
        hub.call.push(author.stream(&sent)).answers(),
        [Answer::Quarantined(1, sync::wire::REASON_FUTURE)],
        "it waits for a newer hub"
    );
    let epoch = hub.call.about().epoch;
    assert_eq!(
        hub.call.page(epoch, 0, 10).numbered()[0].2,
        sent[0],
        "and travels on to whoever can read it"
    );
}

#[test]
fn the_hub_says_what_it_lacks() {
    let hub = Running::start();
    let mut author = Author::new(1);
    let all = author.many(450);
    for part in all[..300].chunks(100) {
        hub.call.push(author.stream(part));
    }
    let ids: Vec<_> = all.iter().map(sync::Envelope::id).collect();
    assert_eq!(
        hub.call.missing(&ids),
        ids[300..],
        "those that it has not, in the order asked"
    );
    assert!(
        hub.call.missing(&[]).is_empty(),
        "of nothing it lacks nothing"
    );
}

#[test]
fn a_record_has_its_history_in_pieces() {
    let hub = Running::start();
    let mut author = Author::new(1);
    let sent = author.many(21);
    hub.call.push(author.stream(&sent));
    let id = uuid::Uuid::from_u128(3);
    let mut got = Vec::new();
    let mut after = "0".to_owned();
    loop {
        let page = hub
            .call
            .get(&format!("/v1/records/{id}/changes?after={after}&limit=2"));
        got.extend(page.numbered().into_iter().map(|(seq, ..)| seq));
        match page.headers.get(NEXT_CURSOR) {
            Some(next) => after = next.to_str().unwrap().to_owned(),
            None => break,
        }
    }
    assert_eq!(got, [4, 11, 18], "its changes, by number");
    let none = hub.call.get(&format!(
        "/v1/records/{}/changes",
        uuid::Uuid::from_u128(99)
    ));
    assert!(
        none.numbered().is_empty(),
        "of an unknown record there is nothing"
    );
}

#[test]
fn a_page_ends_before_it_is_too_long() {
    let hub = Running::start();
    let mut author = Author::new(1);
    let long = "x".repeat(60_000);
    let sent: Vec<_> = (0..120).map(|_| author.write(1, &long)).collect();
    hub.call.push(author.stream(&sent));
    let epoch = hub.call.about().epoch;
    let first = hub.call.page(epoch, 0, 1_000).numbered();
    let bytes: usize = first
        .iter()
        .map(|(_, _, envelope)| envelope.payload.len())
        .sum();
    assert!(
        bytes <= 4 * 1024 * 1024 && first.len() > 60,
        "about 4 MiB: {bytes} bytes in {} changes",
        first.len()
    );
}

#[test]
fn a_checkpoint_holds_for_this_hub_and_for_no_other() {
    let hub = Running::start();
    let mut author = Author::new(1);
    push_some(&hub, &mut author, 3);
    let got = hub.call.get("/v1/checkpoint");
    let checkpoint = Checkpoint::decode(&got.body).unwrap();
    checkpoint.verify(&hub.hub.key.public()).unwrap();
    assert_eq!(checkpoint.at.seq, 3, "it speaks of all there is");
    assert_eq!(
        checkpoint.hub,
        HubId::of(&hub.hub.key.public()),
        "and names the hub"
    );
    let other = sync::HubKey::from_seed(&[9; 32]);
    assert!(
        checkpoint.verify(&other.public()).is_err(),
        "another key does not fit"
    );
    for place in 0..got.body.len() {
        let mut bytes = got.body.clone();
        bytes[place] ^= 1;
        let holds = Checkpoint::decode(&bytes)
            .is_ok_and(|spoiled| spoiled.verify(&hub.hub.key.public()).is_ok());
        assert!(!holds, "a flipped bit at {place} is noticed");
    }
}

#[test]
fn refusals_are_problems_with_a_code() {
    let hub = Running::start();
    let call = &hub.call;
    let post = |path: &str, kind: &str, body: Vec<u8>| {
        call.ask(Method::POST, path, &[("content-type", kind)], body)
    };
    let epoch = call.about().epoch;
    let old = [("trefoil-protocol", "0")];
    let odd = [("trefoil-protocol", "newest")];
    let none = Vec::new;
    for (got, status, code) in [
        (call.get("/nothing"), 404, "not-found"),
        (call.get("/v1/segments/abc"), 404, "not-found"),
        (
            call.ask(Method::DELETE, "/v1/changes", &[], none()),
            405,
            "method",
        ),
        (call.get("/v1/changes"), 400, "malformed"),
        (call.get("/v1/changes?epoch=x"), 400, "malformed"),
        (call.get("/v1/records/7/changes"), 400, "malformed"),
        (call.page(epoch + 1, 0, 10), 409, "epoch-changed"),
        (call.page(epoch, 1, 10), 409, "epoch-changed"),
        (
            call.ask(Method::GET, "/v1/hub", &old, none()),
            410,
            "client-too-old",
        ),
        (
            call.ask(Method::GET, "/v1/hub", &odd, none()),
            400,
            "malformed",
        ),
        (post("/v1/changes", "text/plain", none()), 415, "wrong-type"),
        (
            post("/v1/changes/missing", "text/plain", none()),
            415,
            "wrong-type",
        ),
        (
            post("/v1/changes", sync::wire::STREAM, b"no zstd".to_vec()),
            400,
            "malformed",
        ),
        (
            post("/v1/changes/missing", sync::wire::CBOR, vec![0x9f]),
            400,
            "malformed",
        ),
    ] {
        assert_eq!(
            (got.status.as_u16(), got.problem().as_str()),
            (status, code),
            "the status for machines, the code for clients"
        );
    }
}

#[test]
fn a_hub_with_a_token_lets_only_its_readers_read() {
    let hub = Running::with(|config, _| config.bearer = Some("let me in".to_owned()));
    let mut author = Author::new(1);
    let answers = push_some(&hub, &mut author, 1).answers();
    assert_eq!(
        answers,
        [Answer::Accepted(1)],
        "a push carries its own proof"
    );
    let path = format!("/v1/changes?epoch={}", hub.call.about().epoch);
    assert_eq!(hub.call.get(&path).problem(), "unauthorised", "no token");
    let ask = |token: &str| {
        let headers = [("authorization", token)];
        hub.call
            .ask(Method::GET, &path, &headers, Vec::new())
            .status
    };
    assert_eq!(
        ask("Bearer let me inn"),
        StatusCode::UNAUTHORIZED,
        "another token"
    );
    assert_eq!(ask("Bearer let me in"), StatusCode::OK, "the token");
    assert_eq!(
        hub.call.get("/health").status,
        StatusCode::OK,
        "probes need none"
    );
}

#[test]
fn the_registry_is_handed_out_and_nothing_beside_it() {
    let hub = Running::with(|config, dir| {
        let folder = dir.join("registry");
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(folder.join("1.root.json"), "root").unwrap();
        std::fs::write(folder.join(".hidden"), "hidden").unwrap();
        std::fs::create_dir(folder.join("deeper")).unwrap();
        std::fs::write(dir.join("secret"), "secret").unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink(dir.join("secret"), folder.join("link")).unwrap();
        config.registry = Some(folder);
    });
    let got = hub.call.get("/v1/registry/1.root.json");
    assert_eq!(got.body, b"root", "the file as it lies there");
    let tag = got.header("etag").to_owned();
    let again = hub.call.ask(
        Method::GET,
        "/v1/registry/1.root.json",
        &[("if-none-match", &tag)],
        Vec::new(),
    );
    assert_eq!(
        again.status,
        StatusCode::NOT_MODIFIED,
        "whoever has it need not load it"
    );
    for other in [
        ".hidden",
        "deeper",
        "link",
        "2.root.json",
        "..%2Fsecret",
        "%2e%2e%2fsecret",
        "..",
        "%00",
        "1.root.json%00",
    ] {
        let got = hub.call.get(&format!("/v1/registry/{other}"));
        assert_eq!(
            got.status,
            StatusCode::NOT_FOUND,
            "{other} is no file of the registry"
        );
    }
}

#[test]
fn probes_and_counters_tell_an_operator_what_is_going_on() {
    let hub = Running::start();
    let mut author = Author::new(1);
    push_some(&hub, &mut author, 4);
    assert_eq!(hub.call.get("/health").body, b"ok", "the process lives");
    assert_eq!(hub.call.get("/ready").body, b"ready", "its store answers");
    let text = String::from_utf8(hub.call.get("/metrics").body).unwrap();
    for line in [
        "trefoil_hub_head 4",
        "trefoil_hub_changes_total{outcome=\"accepted\"} 4",
        "trefoil_hub_requests_total{status=\"2xx\"} 3",
    ] {
        assert!(text.contains(line), "{line} in\n{text}");
    }
}

fn push_some(hub: &Running, author: &mut Author, count: usize) -> crate::fixture::Got {
    let sent = author.many(count);
    hub.call.push(author.stream(&sent))
}
