use std::sync::Arc;

use catalogue::change::{FieldPath, MAX_OPS, Op, Value};
use hub::Rate;
use reqwest::{Method, StatusCode};
use stories::Fault;
use sync::Reason;
use sync::authorise::{MAX_LIVE_FIELDS, Unregistered};
use sync::wire::{About, Answer, MAX_PUSH, MAX_PUSH_BYTES, Refusal, STREAM};

use crate::fixture::{Author, Caller, Running, stream};

#[test]
fn a_push_of_the_most_passes_and_one_more_does_not() {
    let hub = Running::start();
    let mut author = Author::new(1);
    let most = author.many(MAX_PUSH);
    let answers = hub.call.push(author.stream(&most)).answers();
    assert_eq!(answers.len(), MAX_PUSH, "so many at once");
    let more = author.many(MAX_PUSH + 1);
    let got = hub.call.push(author.stream(&more));
    assert_eq!(got.problem(), "too-large", "and not one more");
    assert_eq!(
        hub.call.about().head,
        MAX_PUSH as u64,
        "nothing of it was taken"
    );
}

#[test]
fn a_body_is_counted_and_not_believed() {
    let hub = Running::start();
    // A hub that answers before all is sent hangs up, and the answer may be lost with the rest.
    let headers = [("content-type", STREAM)];
    let body = vec![0; MAX_PUSH_BYTES + 1];
    let got = hub
        .call
        .try_ask(Method::POST, "/v1/changes", &headers, body);
    if let Ok(got) = got {
        assert_eq!(got.problem(), "too-large", "said to be too long");
    }
    // Without a stated length: a body in pieces.
    let chunked = raw(
        &hub,
        format!(
            "POST /v1/changes HTTP/1.1\r\nhost: x\r\ncontent-type: {STREAM}\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n"
        )
        .as_bytes(),
        &[b"10000\r\n".as_slice(), &[0; 0x10000], b"\r\n"].concat(),
        40,
    );
    assert!(
        chunked.is_empty() || chunked.contains(" 413 "),
        "found to be too long: {chunked}"
    );
    // On a connection of its own: those of before were hung up.
    let call = Caller::new(&hub.call.url);
    assert_eq!(call.about().head, 0, "and the hub goes on");
}

/// Sends a head and then the same piece again and again; gives what comes back.
fn raw(hub: &Running, head: &[u8], piece: &[u8], times: usize) -> String {
    use std::io::{Read, Write};
    let address = hub.call.url.strip_prefix("http://").unwrap();
    let mut stream = std::net::TcpStream::connect(address).unwrap();
    stream
        .set_read_timeout(Some(std::time::Duration::from_secs(10)))
        .unwrap();
    stream.write_all(head).unwrap();
    for _ in 0..times {
        // The hub may hang up before all is sent; that is the point.
        if stream.write_all(piece).is_err() {
            break;
        }
    }
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

#[test]
fn a_device_gives_its_share_a_day() {
    let hub = Running::with(|config, _| config.quota = Some(3));
    let (mut one, mut two) = (Author::new(1), Author::new(2));
    let sent = one.many(4);
    let answers = hub.call.push(one.stream(&sent)).answers();
    assert_eq!(
        answers[2..],
        [Answer::Accepted(3), Answer::Rejected(Refusal::OverQuota)],
        "three today"
    );
    let other = two.many(1);
    assert_eq!(
        hub.call.push(two.stream(&other)).answers(),
        [Answer::Accepted(4)],
        "others are not held up by it"
    );
    assert_eq!(
        hub.call.push(one.stream(&sent)).answers()[2..],
        [Answer::Duplicate(3), Answer::Rejected(Refusal::OverQuota)],
        "what is there costs nothing"
    );
    hub.now
        .fetch_add(24 * 60 * 60 * 1000, std::sync::atomic::Ordering::SeqCst);
    assert_eq!(
        hub.call.push(one.stream(&sent)).answers()[3],
        Answer::Accepted(5),
        "tomorrow is another day"
    );
}

/// What a device may give in a day unless an operator says otherwise, as in `trefoil-hub serve --quota`.
const USUAL_QUOTA: u64 = 20_000;

/// How many tiny changes flood in; `cargo xtask faults` asks for more.
fn flood() -> u64 {
    stories::amount("TREFOIL_TEST_HUB_FLOOD", 30_000, 1_000_000)
}

#[test]
fn a_flood_of_tiny_changes_ends_at_the_quota_and_holds_nobody_up() {
    let hub = Running::with(|config, _| config.quota = Some(USUAL_QUOTA));
    let mut other = Author::new(2);
    let (mut accepted, mut refused) = (0, 0);
    let mut fault = Fault::new("flood of tiny changes");
    let pushes = flood() / MAX_PUSH as u64;
    // Signed beside the hub's work: that is the flooder's trouble and not what is looked at here.
    let (signed, pushed) = std::sync::mpsc::sync_channel(4);
    let flooder = std::thread::spawn(move || {
        let mut flooder = Author::new(1);
        for _ in 0..pushes {
            let sent = flooder.many(MAX_PUSH);
            if signed.send(flooder.stream(&sent)).is_err() {
                return;
            }
        }
    });
    for sent in pushed {
        for answer in hub.call.push(sent).answers() {
            fault.tried();
            match answer {
                Answer::Accepted(_) => accepted += 1,
                Answer::Rejected(Refusal::OverQuota) => refused += 1,
                other => panic!("each is taken or over the quota: {other:?}"),
            }
            fault.survived();
        }
    }
    flooder.join().unwrap();
    assert_eq!(
        (accepted, refused),
        (USUAL_QUOTA, pushes * MAX_PUSH as u64 - USUAL_QUOTA),
        "no change more than the share of a day"
    );
    let one = other.many(1);
    assert_eq!(
        hub.call.push(other.stream(&one)).answers(),
        [Answer::Accepted(USUAL_QUOTA + 1)],
        "nobody else is held up by it"
    );
    fault.lost(hub.call.missing(&[one[0].id()]).len() as u64);
    fault.tell(&format!(
        "{accepted} taken, the share of a day; {refused} refused"
    ));
}

#[test]
fn a_record_that_would_grow_beyond_all_measure_takes_no_more_fields() {
    let hub = Running::with(|config, _| config.judge = Some(Arc::new(Unregistered)));
    let mut author = Author::new(1);
    let mut wide = |part: usize| {
        let mut change = author.change(1, "");
        change.ops = (0..MAX_OPS)
            .map(|at| Op {
                path: FieldPath::parse(&format!("tags/{part}-{at}")).unwrap(),
                value: Some(Value::Text("x".to_owned())),
                replaces: Vec::new(),
            })
            .collect();
        author.sign(&change)
    };
    let fit = MAX_LIVE_FIELDS / MAX_OPS;
    let sent: Vec<_> = (0..=fit).map(&mut wide).collect();
    let again = wide(0);
    let key = author.public();
    let mut answers = hub.call.push(stream(&key, &sent)).answers();
    assert_eq!(
        answers.pop(),
        Some(Answer::Quarantined(
            fit as u64 + 1,
            Reason::TooManyFields.code()
        )),
        "what is too much waits, with its reason"
    );
    assert!(
        answers
            .iter()
            .all(|answer| matches!(answer, Answer::Accepted(_))),
        "up to the most all of it counts: {answers:?}"
    );
    assert_eq!(
        hub.call.push(stream(&key, &[again])).answers(),
        [Answer::Accepted(fit as u64 + 2)],
        "fields that are there can still be written"
    );
}

#[test]
fn the_hub_tells_its_limits_and_a_client_of_before_reads_the_rest() {
    let hub = Running::with(|config, _| config.quota = Some(7));
    let body = hub.call.get("/v1/hub").body;
    let about = About::decode(&body).unwrap();
    let limits = about.limits.clone().expect("this hub tells them");
    assert_eq!(
        (limits.push, limits.live_fields, limits.day),
        (MAX_PUSH as u64, MAX_LIVE_FIELDS as u64, 7),
        "those of the protocol, and the one that its operator chose"
    );
    let before = About {
        limits: None,
        ..about
    };
    let five = before.encode();
    assert_eq!(
        body[1..five.len()],
        five[1..],
        "the first five items stand where they stood"
    );
    assert_eq!(
        About::decode(&five).unwrap(),
        before,
        "and a hub of before, which tells no limits, is understood"
    );
}

#[test]
fn whoever_asks_too_often_is_told_when_to_come_back() {
    let hub = Running::with(|config, _| {
        config.rate = Some(Rate {
            per_second: 1,
            burst: 5,
        });
    });
    let got: Vec<_> = (0..8).map(|_| hub.call.get("/v1/hub")).collect();
    let turned = got
        .iter()
        .find(|got| got.status == StatusCode::TOO_MANY_REQUESTS)
        .expect("eight at once are too many for five");
    assert_eq!(turned.problem(), "too-many-requests", "it says why");
    let wait: u64 = turned.header("retry-after").parse().unwrap();
    assert!((1..=2).contains(&wait), "and when: after {wait} s");
}

#[test]
fn behind_a_proxy_of_ours_each_client_counts_for_itself() {
    let hub = Running::with(|config, _| {
        config.behind_proxy = true;
        config.rate = Some(Rate {
            per_second: 1,
            burst: 1,
        });
    });
    let ask = |from: &str| {
        let headers = [("x-forwarded-for", from)];
        hub.call
            .ask(Method::GET, "/health", &headers, Vec::new())
            .status
    };
    assert_eq!(ask("192.0.2.1"), StatusCode::OK, "the first");
    assert_eq!(ask("192.0.2.2"), StatusCode::OK, "another");
    assert_eq!(
        ask("192.0.2.9, 192.0.2.1"),
        StatusCode::TOO_MANY_REQUESTS,
        "what a client writes before the proxy's entry makes it nobody else"
    );
}
