//! A hub's order on a stick: believed as far as the hub has signed it, and not one number further.

use std::io::Cursor as Bytes;

use catalogue::Catalogue;
use catalogue::change::DeviceId;
use catalogue::store::Cursor;
use stories::Fault;
use sync::bundle::{BundleError, Contents, Order, OrderReader, Sign, Taking, read, write};
use sync::{Authority, Checkpoint, Envelope, HubKey, Intake, Running, Taken};
use trust::Role;

use crate::fixture::{CATALOGUE, Written, ailments, authority, key, registry, store};

const EPOCH: u64 = 7;

type Numbered = ([u8; 32], u64, i64, Envelope);

fn judge() -> Authority {
    authority(registry(&[(7, Role::Implementer)]))
}

fn envelopes(count: u64, words: &str) -> Vec<Envelope> {
    (1..=count)
        .map(|n| {
            let change = Written {
                record: u128::from(n),
                ..Written::new(0, n)
            };
            change.set("title.en", &format!("{words} {n}")).envelope()
        })
        .collect()
}

/// Changes in the order of a hub, and its signed word on it.
fn ordered(hub: &HubKey, envelopes: &[Envelope]) -> (Vec<Numbered>, Checkpoint) {
    let mut at = Running::default();
    let numbered = envelopes
        .iter()
        .map(|envelope| {
            at = at.next(40, envelope.id());
            (key(0).public(), at.seq, 40, envelope.clone())
        })
        .collect();
    (numbered, Checkpoint::sign(hub, EPOCH, at, 50))
}

fn bundle(numbered: &[Numbered], checkpoint: Option<Checkpoint>, loose: &[Envelope]) -> Vec<u8> {
    signed_bundle(numbered, checkpoint, loose, None)
}

fn signed_bundle(
    numbered: &[Numbered],
    checkpoint: Option<Checkpoint>,
    loose: &[Envelope],
    sign: Option<Sign<'_>>,
) -> Vec<u8> {
    let mut out = Vec::new();
    let mut loose = loose
        .iter()
        .map(|envelope| Ok((key(0).public(), envelope.clone())));
    let contents = Contents {
        catalogue: CATALOGUE,
        written_ms: 5,
        title: None,
        sign,
        registry: Vec::new(),
        checkpoint,
        numbered: &mut numbered.iter().cloned().map(Ok),
        loose: &mut loose,
    };
    write(&mut out, &mut Bytes::new(Vec::new()), contents).unwrap();
    out
}

/// What of a bundle is believed of the order of a hub.
fn order(store: &Catalogue, bytes: &[u8], hub: &HubKey) -> (Option<Order>, bool) {
    let mut reader = OrderReader::new(|checkpoint: &Checkpoint| store.cursor(&checkpoint.hub.0));
    match read(bytes, &mut reader) {
        Ok(_) | Err(BundleError::Stopped) => {}
        Err(error) => panic!("{error}"),
    }
    let contradicts = reader.contradicts();
    (reader.order(&hub.public()), contradicts)
}

fn take(
    store: &Catalogue,
    bytes: &[u8],
    order: Option<Order>,
    hub: &HubKey,
) -> (Result<(), BundleError>, Taken) {
    let judge = judge();
    let mut taking = Taking::new(Intake::new(store, &judge, None, None), order).unwrap();
    let done = read(bytes, &mut taking).map(drop);
    let here = store.cursor(&hub.hub().0).unwrap();
    (done, taking.finish(here.as_ref()).unwrap())
}

fn place(store: &Catalogue, hub: &HubKey) -> Option<Cursor> {
    store.cursor(&hub.hub().0).unwrap()
}

/// How many changes of a store have a hub's number.
fn with_number(store: &Catalogue) -> usize {
    let all = store.leaving(0, 10_000, None).unwrap();
    all.iter()
        .filter(|change| change.received.is_some())
        .count()
}

#[test]
fn an_order_that_a_hub_has_signed_moves_the_place_in_it() {
    let hub = HubKey::from_seed(&[5; 32]);
    let all = envelopes(2_300, "Initiative");
    let (numbered, checkpoint) = ordered(&hub, &all[..2_250]);
    let bytes = bundle(&numbered, Some(checkpoint.clone()), &all[2_250..]);
    let (_dir, store) = store(1);
    let (found, contradicts) = order(&store, &bytes, &hub);
    assert!(!contradicts, "nothing was signed before");
    let (done, taken) = take(&store, &bytes, found, &hub);
    done.unwrap();
    assert_eq!(taken.accepted, 2_300, "all of it counts");
    assert_eq!(
        with_number(&store),
        2_250,
        "with the hub's numbers where there are any"
    );
    let here = place(&store, &hub).unwrap();
    assert_eq!(
        (here.epoch, here.seq, here.hash),
        (EPOCH, checkpoint.at.seq, checkpoint.at.hash),
        "and an exchange goes on from there"
    );
    assert_eq!(ailments(&store), Vec::<String>::new(), "the store is well");

    // A later stick begins where this one ended.
    let mut at = checkpoint.at;
    let later: Vec<Numbered> = all[2_250..]
        .iter()
        .map(|envelope| {
            at = at.next(60, envelope.id());
            (key(0).public(), at.seq, 60, envelope.clone())
        })
        .collect();
    let bytes = bundle(&later, Some(Checkpoint::sign(&hub, EPOCH, at, 70)), &[]);
    let (found, _) = order(&store, &bytes, &hub);
    take(&store, &bytes, found, &hub).0.unwrap();
    assert_eq!(
        place(&store, &hub).unwrap().seq,
        2_300,
        "a stick that goes on from here moves it too"
    );
    let (_other, stranger) = crate::fixture::store(2);
    assert_eq!(
        order(&stranger, &bytes, &hub).0,
        None,
        "to whom the begin is missing it proves nothing"
    );

    // An older stick does not move it back.
    let old = bundle(&numbered, Some(checkpoint), &[]);
    let (found, contradicts) = order(&store, &old, &hub);
    assert!(!contradicts, "it is the same order");
    take(&store, &old, found, &hub).0.unwrap();
    assert_eq!(place(&store, &hub).unwrap().seq, 2_300, "nor back");
}

#[test]
fn numbers_that_do_not_follow_from_what_the_hub_signed_are_none_and_the_changes_count_all_the_same()
{
    let hub = HubKey::from_seed(&[5; 32]);
    let all = envelopes(40, "Initiative");
    let (numbered, checkpoint) = ordered(&hub, &all);
    let with = |change: &dyn Fn(&mut Vec<Numbered>)| {
        let mut numbered = numbered.clone();
        change(&mut numbered);
        bundle(&numbered, Some(checkpoint.clone()), &[])
    };
    let other = HubKey::from_seed(&[6; 32]);
    let forged = Checkpoint {
        signature: [0; 64],
        ..checkpoint.clone()
    };
    let cases = [
        ("one is missing", with(&|all| drop(all.remove(7)))),
        (
            "two have changed places",
            with(&|all| {
                let (a, b) = (all[3].3.clone(), all[9].3.clone());
                (all[3].3, all[9].3) = (b, a);
            }),
        ),
        ("another time of receipt", with(&|all| all[5].2 = 41)),
        (
            "one more than was signed",
            with(&|all| {
                let more = envelopes(41, "Initiative").remove(40);
                all.push((key(0).public(), 41, 40, more));
            }),
        ),
        ("signed by nobody", bundle(&numbered, Some(forged), &[])),
        (
            "signed by another hub",
            bundle(&numbered, Some(ordered(&other, &all).1), &[]),
        ),
        ("no word of a hub", bundle(&numbered, None, &[])),
    ];
    let mut tried = 0;
    for (case, bytes) in cases {
        let (_dir, store) = store(1);
        let (found, _) = order(&store, &bytes, &hub);
        assert_eq!(found, None, "{case}: the order does not hold");
        let (done, taken) = take(&store, &bytes, found, &hub);
        done.unwrap();
        assert!(
            taken.accepted >= 39,
            "{case}: every change is signed by itself"
        );
        assert_eq!(with_number(&store), 0, "{case}: no number is believed");
        assert_eq!(
            place(&store, &hub),
            None,
            "{case}: and the place does not move"
        );
        tried += 1;
    }
    let mut fault = Fault::new("forged orders of a hub on a stick");
    fault.count(tried, tried);
    fault.tell("no number is believed, every change counts by its own signature");
}

#[test]
fn a_stick_that_shows_one_thing_first_and_another_then_is_found_out() {
    let hub = HubKey::from_seed(&[5; 32]);
    let (numbered, checkpoint) = ordered(&hub, &envelopes(1_500, "Initiative"));
    let shown = bundle(&numbered, Some(checkpoint.clone()), &[]);
    // Behind the first thousand, two changes have changed places.
    let mut swapped = numbered;
    let (a, b) = (swapped[1_200].3.clone(), swapped[1_300].3.clone());
    (swapped[1_200].3, swapped[1_300].3) = (b, a);
    let then = bundle(&swapped, Some(checkpoint), &[]);
    let (_dir, store) = store(1);
    let (found, _) = order(&store, &shown, &hub);
    let (done, _) = take(&store, &then, found, &hub);
    assert!(matches!(done, Err(BundleError::Damaged(_))), "{done:?}");
    assert_eq!(
        with_number(&store),
        1_000,
        "nothing of what was altered got a number"
    );
    assert!(
        place(&store, &hub).is_none_or(|here| here.seq == 0),
        "and the place does not move"
    );
}

#[test]
fn a_hub_that_signs_two_orders_is_found_out_by_a_stick() {
    let hub = HubKey::from_seed(&[5; 32]);
    let (numbered, checkpoint) = ordered(&hub, &envelopes(30, "Initiative"));
    let bytes = bundle(&numbered, Some(checkpoint), &[]);
    let (_dir, store) = store(1);
    let (found, _) = order(&store, &bytes, &hub);
    take(&store, &bytes, found, &hub).0.unwrap();
    let (numbered, checkpoint) = ordered(&hub, &envelopes(40, "Another"));
    let bytes = bundle(&numbered, Some(checkpoint), &[]);
    let (found, contradicts) = order(&store, &bytes, &hub);
    assert!(contradicts, "two hashes under one number");
    assert_eq!(found, None, "neither is believed further");
}

#[test]
fn a_bundle_says_who_wrote_it_and_one_that_nobody_signed_is_read_as_well() {
    let writer = key(3);
    let sign = |manifest: &[u8]| Some((writer.public(), writer.sign_bundle(manifest)));
    let all = envelopes(20, "Initiative");
    let signed = signed_bundle(&[], None, &all, Some(&sign));
    let plain = bundle(&[], None, &all);
    let signer = |bytes: &[u8]| {
        let (_dir, store) = store(1);
        let judge = judge();
        let mut taking = Taking::new(Intake::new(&store, &judge, None, None), None).unwrap();
        let done = read(bytes, &mut taking);
        (
            done.map(|reading| reading.signer),
            taking.finish(None).unwrap().accepted,
        )
    };
    let (found, accepted) = signer(&signed);
    assert_eq!(
        found.unwrap().map(|key| DeviceId::of(&key)),
        Some(writer.device()),
        "by the device that wrote it"
    );
    assert_eq!(accepted, 20, "with all it carries");
    let (found, accepted) = signer(&plain);
    assert_eq!(
        (found.unwrap(), accepted),
        (None, 20),
        "an older one, or one without a key"
    );

    // No bit of what is signed can be changed and stay signed.
    let entry = |name: &[u8]| {
        let at = signed
            .windows(name.len())
            .position(|window| window == name)
            .unwrap();
        let digits = std::str::from_utf8(&signed[at + 124..at + 135]).unwrap();
        at + 512..at + 512 + usize::from_str_radix(digits, 8).unwrap()
    };
    let (manifest, signature) = (entry(b"manifest.cbor"), entry(b"manifest.sig"));
    let mut tried = 0;
    for at in manifest.chain(signature) {
        let mut spoiled = signed.clone();
        spoiled[at] ^= 1;
        let (found, _) = signer(&spoiled);
        assert!(found.is_err(), "byte {at} was changed");
        tried += 1;
    }
    let mut fault = Fault::new("changed bytes of a signed bundle");
    fault.count(tried, tried);
    fault.tell("none stayed signed");
}
