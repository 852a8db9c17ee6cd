use sync::checkpoint::{Checkpoint, HubKey, Running};
use sync::segment::{Manifest, Segment};

/// A hub's signed word on its order.
pub fn checkpoint(bytes: &[u8]) -> bool {
    let Ok(read) = Checkpoint::decode(bytes) else {
        return false;
    };
    let again = read.encode();
    assert_eq!(
        Checkpoint::decode(&again).as_ref(),
        Ok(&read),
        "what was written reads as it was"
    );
    // A signature holds for one text alone, so the answer does not hang on how the bytes were written.
    let public = key().public();
    assert_eq!(
        Checkpoint::decode(&again).map(|again| again.verify(&public)),
        Ok(read.verify(&public)),
        "a checkpoint is as true written anew"
    );
    true
}

pub(crate) fn seeds() -> Vec<Vec<u8>> {
    vec![
        Checkpoint::sign(
            &key(),
            3,
            Running {
                seq: 70_000,
                hash: [4; 32],
            },
            1_795_348_800_000,
        )
        .encode(),
    ]
}

/// A hub's signed list of segments.
pub fn segments(bytes: &[u8]) -> bool {
    let Ok(read) = Manifest::decode(bytes) else {
        return false;
    };
    let again = read.encode();
    assert_eq!(
        Manifest::decode(&again).as_ref(),
        Ok(&read),
        "what was written reads as it was"
    );
    let public = key().public();
    assert_eq!(
        Manifest::decode(&again).map(|again| again.verify(&public)),
        Ok(read.verify(&public)),
        "a list is as true written anew"
    );
    true
}

pub(crate) fn segments_seeds() -> Vec<Vec<u8>> {
    let segment = |first| Segment {
        first,
        last: Running {
            seq: first + 9_999,
            hash: [7; 32],
        },
        sha256: [8; 32],
        bytes: 90_000,
    };
    let of = |segments| Manifest::sign(&key(), 5, segments).encode();
    vec![of(vec![segment(1), segment(10_001)]), of(Vec::new())]
}

pub(crate) fn key() -> HubKey {
    HubKey::from_seed(&[1; 32])
}
