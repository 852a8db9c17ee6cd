use catalogue::change::{ChangeId, FieldPath, Op, Value, encode};
use minicbor::Encoder;
use stories::Fault;
use sync::wire::{Answer, Refusal};

use crate::fixture::{Author, Chance, Running, stream};

/// One zstd frame around anything.
fn frame(bytes: &[u8]) -> Vec<u8> {
    zstd::encode_all(bytes, 3).unwrap()
}

#[test]
fn flipped_bits_bring_nothing_down_and_nothing_in() {
    let hub = Running::start();
    let mut author = Author::new(1);
    let sent = author.many(3);
    let whole = author.stream(&sent);
    let mut chance = Chance(1);
    let (mut refused, mut answered) = (0, 0);
    for _ in 0..400 {
        let mut bytes = whole.clone();
        let place = chance.below(bytes.len() as u64) as usize;
        bytes[place] ^= 1 << chance.below(8);
        let got = hub.call.push(bytes);
        match got.status.as_u16() {
            400 | 413 => refused += 1,
            200 => answered += 1,
            other => panic!("a flipped bit was answered with {other}"),
        }
    }
    // The same beneath the compression, so that every flip reaches the changes themselves.
    let plain = zstd::decode_all(whole.as_slice()).unwrap();
    for _ in 0..400 {
        let mut bytes = plain.clone();
        let place = chance.below(bytes.len() as u64) as usize;
        bytes[place] ^= 1 << chance.below(8);
        match hub.call.push(frame(&bytes)).status.as_u16() {
            400 | 413 => refused += 1,
            200 => answered += 1,
            other => panic!("a flipped bit was answered with {other}"),
        }
    }
    let epoch = hub.call.about().epoch;
    for (_, _, envelope) in hub.call.page(epoch, 0, 1_000).numbered() {
        assert!(sent.contains(&envelope), "only what was signed came in");
    }
    let mut fault = Fault::new("flipped bits in a push");
    fault.count(800, refused + answered);
    fault.tell(&format!(
        "{refused} refused whole, {answered} answered change by change"
    ));
}

#[test]
fn forged_signatures_are_refused() {
    let mut fault = Fault::new("forged changes at a hub");
    let hub = Running::start();
    let (mut author, other) = (Author::new(1), Author::new(2));
    let mut change = author.change(1, "in another's name");
    change.device = author.key.device();
    let payload = encode(&change);
    let by_other = sync::Envelope {
        signature: other.key.sign(&payload),
        payload,
        redacted: None,
    };
    let zero = sync::Envelope {
        signature: [0; 64],
        ..author.write(1, "no signature")
    };
    let taken = sync::Envelope {
        signature: author.write(1, "one text").signature,
        ..author.write(1, "another text")
    };
    for (forged, what) in [
        (by_other, "another's key"),
        (zero, "zeros"),
        (taken, "the signature of another change"),
    ] {
        assert_eq!(
            hub.call.push(author.stream(&[forged])).answers(),
            [Answer::Rejected(Refusal::BadSignature)],
            "{what} signs nothing"
        );
        fault.count(1, 1);
    }
    assert_eq!(hub.call.about().head, 0, "nothing was taken in");
    fault.tell("another's key, zeros, the signature of another change");
}

#[test]
fn a_bomb_is_stopped_by_counting() {
    let hub = Running::start();
    // 1 GiB of zeros in a few kilobytes.
    let mut out = zstd::Encoder::new(Vec::new(), 3).unwrap();
    let zeros = vec![0; 1 << 20];
    for _ in 0..1024 {
        std::io::Write::write_all(&mut out, &zeros).unwrap();
    }
    let bomb = out.finish().unwrap();
    assert!(bomb.len() < 1 << 20, "small to send: {} bytes", bomb.len());
    let status = hub.call.push(bomb).status.as_u16();
    assert!(matches!(status, 400 | 413), "refused with {status}");

    // A change that inflates beyond what a push may: 9 MiB in one item of a newer version.
    let mut item = Vec::new();
    let mut out = Encoder::new(&mut item);
    out.array(6).unwrap();
    for _ in 0..6 {
        out.bytes(&vec![0; 3 << 19]).unwrap();
    }
    let got = hub.call.push(frame(&item));
    assert_eq!(
        got.problem(),
        "too-large",
        "what inflates too far is stopped"
    );

    // A window of 128 MiB: memory that nobody may ask for.
    let mut out = zstd::Encoder::new(Vec::new(), 19).unwrap();
    out.window_log(27).unwrap();
    out.long_distance_matching(true).unwrap();
    for _ in 0..64 {
        std::io::Write::write_all(&mut out, &zeros).unwrap();
    }
    let status = hub.call.push(out.finish().unwrap()).status.as_u16();
    assert!(matches!(status, 400 | 413), "refused with {status}");
    goes_on(&hub);
    let mut fault = Fault::new("bombs pushed to a hub");
    fault.count(3, 3);
    fault.tell("1 GiB of zeros, 9 MiB in one item, a window of 128 MiB");
}

/// What was no change has cost the hub nothing: it takes the next one in.
fn goes_on(hub: &Running) {
    let mut author = Author::new(77);
    let one = author.many(1);
    assert_eq!(
        hub.call.push(author.stream(&one)).answers().len(),
        1,
        "the hub goes on"
    );
}

#[test]
fn nesting_has_an_end() {
    let hub = Running::start();
    // Deeper than any stack, as an item of a newer version …
    let mut item = vec![0x86];
    item.extend(std::iter::repeat_n(0x81, 1 << 20));
    let got = hub.call.push(frame(&item));
    assert_eq!(got.problem(), "malformed", "an item is not followed down");
    // … and inside a change that is signed as it should be.
    let mut author = Author::new(1);
    let mut payload = encode(&author.change(1, "deep"));
    payload[0] += 1;
    payload.push(0x18);
    payload.push(200);
    payload.extend(std::iter::repeat_n(0x81, 100_000));
    payload.push(0);
    let deep = author.sign_bytes(payload);
    assert_eq!(
        hub.call.push(author.stream(&[deep])).answers(),
        [Answer::Rejected(Refusal::TooLarge)],
        "nor is a value"
    );
    goes_on(&hub);
    let mut fault = Fault::new("deep CBOR pushed to a hub");
    fault.count(2, 2);
    fault.tell("a million levels as an item, 100,000 inside a signed change");
}

#[test]
fn limits_of_a_change_hold_however_well_it_is_signed() {
    let mut fault = Fault::new("floods of replaced writes and operations");
    let hub = Running::start();
    let mut author = Author::new(1);
    let id = |number: u8| ChangeId([number; 32]);
    let op = |name: &str, value: &str, replaces: Vec<ChangeId>| Op {
        path: FieldPath::parse(name).unwrap(),
        value: Some(Value::Text(value.to_owned())),
        replaces,
    };
    let mut flood = author.change(1, "");
    flood.ops = vec![op("summary.en", "x", (0..65).map(id).collect())];
    let mut many = author.change(1, "");
    many.ops = (0..201)
        .map(|at| op(&format!("field{at}"), "x", Vec::new()))
        .collect();
    let long = author.change(1, &"x".repeat(70_000));
    let mut large = author.change(1, "");
    large.ops = (0..5)
        .map(|at| op(&format!("field{at}"), &"x".repeat(60_000), Vec::new()))
        .collect();
    for (change, what) in [
        (flood, "65 replaced writes"),
        (many, "201 operations"),
        (long, "a value of 70 kB"),
        (large, "a change of 300 kB"),
    ] {
        let envelope = author.sign(&change);
        assert_eq!(
            hub.call.push(author.stream(&[envelope])).answers(),
            [Answer::Rejected(Refusal::TooLarge)],
            "{what}"
        );
        fault.count(1, 1);
    }
    // An id of 33 bytes among the replaced ones.
    let mut change = author.change(1, "x");
    change.ops[0].replaces = vec![id(7)];
    let mut payload = encode(&change);
    let place = payload
        .windows(34)
        .position(|window| window[..2] == [0x58, 32] && window[2..] == [7; 32])
        .unwrap();
    payload[place + 1] = 33;
    payload.insert(place + 2, 7);
    let envelope = author.sign_bytes(payload);
    assert_eq!(
        hub.call.push(author.stream(&[envelope])).answers(),
        [Answer::Rejected(Refusal::Malformed)],
        "an id of 33 bytes is none"
    );
    fault.count(1, 1);
    assert_eq!(hub.call.about().head, 0, "nothing was taken in");
    goes_on(&hub);
    fault.tell("65 replaced writes, 201 operations, 70 kB, 300 kB, an id of 33 bytes");
}

#[test]
fn lists_of_ids_are_counted() {
    let hub = Running::start();
    let call = |bytes: Vec<u8>| {
        let headers = [("content-type", sync::wire::CBOR)];
        hub.call.ask(
            reqwest::Method::POST,
            "/v1/changes/missing",
            &headers,
            bytes,
        )
    };
    let ids: Vec<ChangeId> = (0..5_001_u32)
        .map(|at| {
            let mut id = [0; 32];
            id[..4].copy_from_slice(&at.to_be_bytes());
            ChangeId(id)
        })
        .collect();
    let got = call(sync::wire::encode_ids(&ids));
    assert!(
        matches!(got.problem().as_str(), "too-large" | "malformed"),
        "one too many"
    );
    // It claims 2⁶⁰ and brings none.
    let got = call(vec![0x9b, 0x10, 0, 0, 0, 0, 0, 0, 0]);
    assert_eq!(got.problem(), "malformed", "a claim is no list");
    assert_eq!(
        hub.call.missing(&ids[..5_000]).len(),
        5_000,
        "the most is answered"
    );
}

#[test]
fn a_flood_of_keys_is_stopped() {
    let hub = Running::start();
    let mut bytes = Vec::new();
    for at in 0..2_000_u32 {
        let mut key = [0; 32];
        key[..4].copy_from_slice(&at.to_be_bytes());
        Encoder::new(&mut bytes)
            .array(1)
            .unwrap()
            .bytes(&key)
            .unwrap();
    }
    assert_eq!(
        hub.call.push(frame(&bytes)).problem(),
        "too-large",
        "keys are counted too"
    );
}

#[test]
fn noise_is_refused() {
    let hub = Running::start();
    let mut chance = Chance(9);
    for _ in 0..300 {
        let noise: Vec<u8> = (0..chance.below(400))
            .map(|_| chance.next() as u8)
            .collect();
        let bytes = if chance.below(2) == 0 {
            frame(&noise)
        } else {
            noise
        };
        let status = hub.call.push(bytes).status.as_u16();
        assert!(
            matches!(status, 200 | 400 | 413),
            "noise is answered with {status}"
        );
    }
    let empty = stream(&[0; 32], &[]);
    assert!(
        hub.call.push(empty).answers().is_empty(),
        "nothing pushed is nothing answered"
    );
    assert_eq!(hub.call.about().head, 0, "nothing was taken in");
}
