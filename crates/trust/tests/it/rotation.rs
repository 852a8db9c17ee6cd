//! New keys for old ones, and who is fooled by the old ones afterwards.

use trust::ceremony::CeremonyError;
use trust::{Freshness, Part, TrustError};

use crate::office::{CERT, HUB, NOW, OFFICERS, Office, key, keys, public};

#[test]
fn a_new_root_is_followed_from_the_pinned_one() {
    let office = Office::open();
    office.load(NOW, Freshness::MustBeFresh).unwrap();
    let before = office.files();
    office.publish(|draft| {
        draft
            .rotate(Some((&public(3), &public(30))), &keys(&[1, 2]), NOW)
            .unwrap();
    });
    let loaded = office.load(NOW, Freshness::MustBeFresh).unwrap();
    assert_eq!(loaded.root_version, 2, "from the first root to the second");
    assert!(
        matches!(office.take(before), Err(TrustError::RolledBack(Part::Root))),
        "a folder that ends before the change of keys is older, whatever its timestamp says"
    );
    office.publish(|draft| draft.rotate(None, &keys(&[1, 30]), NOW).unwrap());
    let loaded = office.load(NOW, Freshness::MustBeFresh).unwrap();
    assert_eq!(loaded.root_version, 3, "the new key counts like the others");
}

#[test]
fn a_new_root_needs_the_old_keys_and_the_new_ones() {
    let office = Office::open();
    let mut draft = office.draft();
    draft
        .rotate(Some((&public(3), &public(30))), &keys(&[1, 30]), NOW)
        .unwrap();
    let missing = draft.missing().unwrap();
    assert_eq!(
        (
            missing.len(),
            missing[0].part,
            missing[0].have,
            missing[0].need
        ),
        (1, Part::Root, 1, 2),
        "the old root wants two of its keys, and the new key is none of them"
    );
    assert!(
        matches!(
            draft.publish(&key(HUB), NOW),
            Err(CeremonyError::Unsigned {
                part: Part::Root,
                have: 1,
                need: 2
            })
        ),
        "the hub does not publish it"
    );
    draft.save().unwrap();
    assert!(
        matches!(
            office.load(NOW, Freshness::MayBeOld),
            Err(TrustError::NotSigned(Part::Root, _))
        ),
        "and nobody would take it"
    );
    let mut draft = office.draft();
    draft.countersign(&keys(&[2])).unwrap();
    draft.publish(&key(HUB), NOW).unwrap();
    draft.save().unwrap();
    let loaded = office.load(NOW, Freshness::MustBeFresh).unwrap();
    assert_eq!(
        loaded.root_version, 2,
        "the second officer signed later, elsewhere"
    );
}

#[test]
fn a_hub_s_key_that_was_given_up_publishes_nothing() {
    let office = Office::open();
    office.load(NOW, Freshness::MustBeFresh).unwrap();
    let mut draft = office.draft();
    draft
        .rotate(Some((&public(HUB), &public(60))), &keys(&[1, 2]), NOW)
        .unwrap();
    assert!(
        matches!(
            draft.publish(&key(HUB), NOW),
            Err(CeremonyError::NoSeat(Part::Timestamp))
        ),
        "the old key has no seat any more"
    );
    draft.publish(&key(60), NOW).unwrap();
    draft.save().unwrap();
    office.load(NOW, Freshness::MustBeFresh).unwrap();
    let second = office.files();
    let mut draft = office.draft();
    draft.publish(&key(60), NOW).unwrap();
    draft.save().unwrap();
    office.load(NOW, Freshness::MustBeFresh).unwrap();
    assert!(
        matches!(
            office.take(second),
            Err(TrustError::RolledBack(Part::Timestamp))
        ),
        "what was seen under the new key is not forgotten for having passed the change once"
    );
}

#[test]
fn after_a_change_of_the_hub_s_key_an_older_registry_is_still_noticed() {
    let office = Office::open();
    let old = office.path().join("old");
    crate::load::copy(&office.registry(), &old);
    office.enrol(CERT);
    office.load(NOW, Freshness::MustBeFresh).unwrap();
    // The new root on top of the registry of before: TUF forgets the snapshot when its key changes.
    let mut draft = trust::ceremony::Draft::open(&old).unwrap();
    draft
        .rotate(Some((&public(HUB), &public(60))), &keys(&[1, 2]), NOW)
        .unwrap();
    draft.publish(&key(60), NOW).unwrap();
    draft.save().unwrap();
    let files = trust::Files::read(&old).unwrap();
    assert!(
        matches!(
            office.take(files),
            Err(TrustError::RolledBack(Part::Targets))
        ),
        "the organisation that was enrolled is missing in it"
    );
}

#[test]
fn an_officer_s_key_that_was_replaced_signs_no_more() {
    let office = Office::open();
    let mut draft = office.draft();
    draft
        .rotate(
            Some((&public(OFFICERS[1]), &public(50))),
            &keys(&[1, 2]),
            NOW,
        )
        .unwrap();
    let missing = draft.missing().unwrap();
    assert_eq!(
        (missing.len(), missing[0].part, missing[0].have),
        (1, Part::Targets, 1),
        "the registry was signed by the key that has gone"
    );
    assert!(
        matches!(
            draft.countersign(&keys(&[OFFICERS[1]])),
            Err(CeremonyError::NoSeat(Part::Targets))
        ),
        "which cannot mend it"
    );
    draft.countersign(&keys(&[50])).unwrap();
    draft.publish(&key(HUB), NOW).unwrap();
    draft.save().unwrap();
    let loaded = office.load(NOW, Freshness::MustBeFresh).unwrap();
    assert_eq!(
        (loaded.root_version, loaded.targets_version),
        (2, 1),
        "the new officer vouches for the registry as it stands"
    );
}

#[test]
fn seats_are_changed_soundly_or_not_at_all() {
    let office = Office::open();
    let mut draft = office.draft();
    let hands = keys(&[1, 2]);
    assert!(
        matches!(
            draft.rotate(Some((&public(99), &public(30))), &hands, NOW),
            Err(CeremonyError::NotSeated)
        ),
        "a key without a seat cannot be replaced"
    );
    assert!(
        matches!(
            draft.rotate(Some((&public(3), &public(1))), &hands, NOW),
            Err(CeremonyError::KeyTwice(Part::Root))
        ),
        "nobody sits on two chairs"
    );
    assert!(
        matches!(
            draft.rotate(Some((&public(3), &[0; 32])), &hands, NOW),
            Err(CeremonyError::WeakKey)
        ),
        "a point that everybody can sign for is no key"
    );
    assert!(
        matches!(
            draft.rotate(None, &keys(&OFFICERS), NOW),
            Err(CeremonyError::NoSeat(Part::Root))
        ),
        "officers make no roots"
    );
    assert_eq!(draft.root_version(), 1, "nothing of it changed the draft");
}
