use std::io::Write;

use catalogue::change::ChangeId;
use catalogue::store::AcceptAll;
use proptest::prelude::*;
use stories::Fault;
use sync::bundle::{BundleError, Manifest, Sink, read};
use sync::stream::{Item, StreamError, StreamReader, StreamWriter};
use sync::wire::{About, Answer, Refusal, decode_answers, decode_ids, encode_answers, encode_ids};
use sync::{Checkpoint, HubKey, Intake, Running};

use crate::fixture::{Written, ailments, key, store};

fn stream(fill: impl FnOnce(&mut StreamWriter<Vec<u8>>)) -> Vec<u8> {
    let mut out = StreamWriter::new(Vec::new(), 3).unwrap();
    fill(&mut out);
    out.finish().unwrap()
}

fn all(bytes: &[u8], most: u64) -> Result<Vec<Item>, StreamError> {
    let mut reader = StreamReader::new(bytes, most)?;
    let mut items = Vec::new();
    while let Some(item) = reader.next()? {
        items.push(item);
    }
    Ok(items)
}

fn frame(bytes: &[u8]) -> Vec<u8> {
    zstd::encode_all(bytes, 3).unwrap()
}

#[test]
fn a_stream_comes_back_with_each_key_before_its_first_use() {
    let changes: Vec<Written> = (1..=5)
        .map(|n| Written::new(n as usize % 2, n).set("status", "x"))
        .collect();
    let bytes = stream(|out| {
        for (seq, change) in (1..).zip(&changes) {
            out.numbered(&key(change.device).public(), seq, 9, &change.envelope())
                .unwrap();
        }
    });
    let items = all(&bytes, 1 << 20).unwrap();
    assert_eq!(items.len(), 7, "five changes of two devices");
    assert_eq!(
        items[0],
        Item::Key(key(1).public()),
        "the first word is a key"
    );
    let seqs: Vec<u64> = items
        .iter()
        .filter_map(|item| match item {
            Item::Numbered { seq, .. } => Some(*seq),
            _ => None,
        })
        .collect();
    assert_eq!(seqs, [1, 2, 3, 4, 5], "in their order");
}

#[test]
fn a_bomb_is_stopped_by_what_was_allowed() {
    let zeros = frame(&vec![0; 64 << 20]);
    assert!(
        matches!(
            all(&zeros, 1 << 20),
            Err(StreamError::Malformed | StreamError::TooLong)
        ),
        "64 MiB of nothing in {} bytes",
        zeros.len()
    );
    // Well-formed, but without end: an item of a newer version that is nothing but padding, again and again.
    let mut padding = Vec::new();
    for _ in 0..4_096 {
        padding.extend_from_slice(&[0x86, 0x01, 0x02, 0x03, 0x04, 0x05, 0x59, 0x10, 0x00]);
        padding.extend_from_slice(&[0; 4_096]);
    }
    assert!(matches!(
        all(&frame(&padding), 1 << 20),
        Err(StreamError::TooLong)
    ));
    let mut deep = vec![0x86, 0x01, 0x02];
    deep.extend(std::iter::repeat_n(0x81, 100_000));
    assert!(
        matches!(all(&frame(&deep), 1 << 20), Err(StreamError::Malformed)),
        "nesting has an end"
    );
    let long = [&[0x82, 0x5a, 0x7f, 0xff, 0xff, 0xff][..], &[0; 4_096]].concat();
    assert!(
        all(&frame(&long), 1 << 20).is_err(),
        "a stated length is not allocated"
    );
    let window = {
        let mut out = zstd::Encoder::new(Vec::new(), 19).unwrap();
        out.long_distance_matching(true).unwrap();
        out.window_log(27).unwrap();
        out.write_all(&vec![7; 1 << 20]).unwrap();
        out.finish().unwrap()
    };
    assert!(
        all(&window, 1 << 30).is_err(),
        "a window of 128 MiB is refused"
    );
    let mut fault = Fault::new("bombs and deep CBOR in a stream");
    fault.count(5, 5);
    fault.tell(
        "64 MiB of zeros, padding without end, 100,000 levels, a stated GiB, a window of 128 MiB",
    );
}

#[test]
fn flipped_bits_bring_nothing_false_in() {
    let changes: Vec<Written> = (1..=40)
        .map(|n| {
            Written {
                record: u128::from(n),
                ..Written::new(0, n)
            }
            .set(
                "title.en",
                "A sound change of some length, so that there is something to flip",
            )
        })
        .collect();
    let ids: Vec<ChangeId> = changes
        .iter()
        .map(|change| change.envelope().id())
        .collect();
    let plain: Vec<u8> = {
        let bytes = stream(|out| {
            for change in &changes {
                out.loose(&key(0).public(), &change.envelope()).unwrap();
            }
        });
        zstd::decode_all(&bytes[..]).unwrap()
    };
    let (_dir, store) = store(1);
    let (mut tried, mut refused) = (0, 0);
    for at in (0..plain.len()).step_by(7) {
        let mut flipped = plain.clone();
        flipped[at] ^= 1 << (at % 8);
        let mut intake = Intake::new(&store, &AcceptAll, None, None);
        // Straight past the frame's own checksum, which an attacker would make anew.
        if let Ok(mut reader) = StreamReader::new(&frame(&flipped)[..], 1 << 24) {
            while let Ok(Some(item)) = reader.next() {
                intake.take(item).unwrap();
            }
        }
        let taken = intake.finish(None).unwrap();
        refused += taken.rejected.len() as u64 + taken.keyless;
        tried += 1;
    }
    let kept: Vec<ChangeId> = store
        .leaving(0, 10_000, None)
        .unwrap()
        .iter()
        .map(|change| change.id)
        .collect();
    assert!(
        kept.iter().all(|id| ids.contains(id)),
        "only what its author signed is in the log"
    );
    assert!(refused > 0, "some flips were seen by the signature");
    assert_eq!(ailments(&store), Vec::<String>::new(), "the store is well");
    let mut fault = Fault::new("flipped bits in a stream");
    fault.count(tried, tried);
    fault.tell(&format!("{refused} changes refused, 0 false ones in"));
}

#[test]
fn forged_replayed_and_flooding_changes_do_no_harm() {
    let (_dir, store) = store(1);
    let good = Written::new(0, 1).set("status", "ongoing");
    let mut forged = good.arrival(None);
    forged.public_key = key(1).public();
    let mut flood = Written::new(0, 2).set("status", "x");
    flood.ops[0].2 = vec![ChangeId([0; 32]); 65];
    let many = (0..20_000).map(|n| Written::new(0, n + 10).set("status", "x").arrival(None));
    let mut arrivals = vec![
        forged,
        good.arrival(None),
        good.arrival(None),
        flood.arrival(None),
    ];
    arrivals.extend(many);
    let mut fault = Fault::new("forged, replayed and flooding changes");
    let report = store.receive(&arrivals, &AcceptAll, None).unwrap();
    assert_eq!(
        report.rejected.len(),
        2,
        "a forged one and one that replaces too much"
    );
    assert_eq!(report.duplicates, 1, "a replayed one is no news");
    assert_eq!(
        report.accepted, 20_001,
        "many tiny ones are taken and hurt nothing"
    );
    let tried = arrivals.len() as u64;
    let answered = u64::from(report.accepted + report.duplicates) + report.rejected.len() as u64;
    fault.count(tried, answered);
    assert_eq!(ailments(&store), Vec::<String>::new(), "the store is well");
    fault.tell("20,000 tiny changes of one record among them");
}

proptest! {
    #[test]
    fn no_decoder_falls_over_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let _ = decode_answers(&bytes);
        let _ = decode_ids(&bytes);
        let _ = About::decode(&bytes);
        let _ = Checkpoint::decode(&bytes);
        let _ = Manifest::decode(&bytes);
        let _ = all(&bytes, 1 << 16);
        let _ = all(&frame(&bytes), 1 << 16);
        struct Nothing;
        impl Sink for Nothing {
            fn manifest(&mut self, _: &Manifest) -> Result<(), BundleError> { Ok(()) }
            fn registry(&mut self, _: Vec<(String, Vec<u8>)>) -> Result<(), BundleError> { Ok(()) }
            fn checkpoint(&mut self, _: Checkpoint) -> Result<(), BundleError> { Ok(()) }
            fn item(&mut self, _: Item) -> Result<(), BundleError> { Ok(()) }
        }
        prop_assert!(read(&bytes[..], &mut Nothing).is_err(), "random bytes are no bundle");
    }

    #[test]
    fn what_the_wire_carries_comes_back(seqs in prop::collection::vec((any::<[u8; 32]>(), 0u8..4, any::<u64>(), any::<u16>()), 0..40)) {
        let answers: Vec<(ChangeId, Answer)> = seqs.into_iter().map(|(id, what, seq, reason)| (ChangeId(id), match what {
            0 => Answer::Accepted(seq),
            1 => Answer::Duplicate(seq),
            2 => Answer::Quarantined(seq, reason),
            _ => Answer::Rejected(Refusal::of((reason % 9) as u8)),
        })).collect();
        let ids: Vec<ChangeId> = answers.iter().map(|(id, _)| *id).collect();
        prop_assert_eq!(decode_answers(&encode_answers(&answers)).unwrap(), answers);
        prop_assert_eq!(decode_ids(&encode_ids(&ids)).unwrap(), ids);
    }
}

#[test]
fn a_checkpoint_holds_for_one_order_of_one_hub_alone() {
    let hub = HubKey::from_seed(&[1; 32]);
    let order = [ChangeId([1; 32]), ChangeId([2; 32])];
    let straight = order
        .iter()
        .fold(Running::default(), |at, id| at.next(5, *id));
    let swapped = order
        .iter()
        .rev()
        .fold(Running::default(), |at, id| at.next(5, *id));
    assert_ne!(straight, swapped, "another order is another hash");
    let signed = Checkpoint::sign(&hub, 1, straight, 9);
    assert_eq!(signed.verify(&hub.public()), Ok(()));
    assert_eq!(Checkpoint::decode(&signed.encode()), Ok(signed.clone()));
    assert!(
        signed
            .verify(&HubKey::from_seed(&[2; 32]).public())
            .is_err(),
        "another hub's key does not do"
    );
    let mut moved = signed;
    moved.epoch = 2;
    assert!(
        moved.verify(&hub.public()).is_err(),
        "nor does another epoch"
    );
}
