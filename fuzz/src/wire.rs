use catalogue::change::{ChangeId, DeviceId};
use sync::HubId;
use sync::login::{Challenge, Granted, Login};
use sync::wire::{
    About, Answer, Limits, Refusal, WireError, decode_answers, decode_ids, encode_answers,
    encode_ids,
};

/// The bodies of the protocol; the first byte says which.
pub fn wire(bytes: &[u8]) -> bool {
    let Some((which, bytes)) = bytes.split_first() else {
        return false;
    };
    match which % 6 {
        0 => answers(bytes),
        1 => ids(bytes),
        2 => again(bytes, About::decode, About::encode),
        3 => again(bytes, Challenge::decode, Challenge::encode),
        4 => again(bytes, Login::decode, Login::encode),
        _ => again(bytes, Granted::decode, Granted::encode),
    }
}

/// What was read can be written, and reads as it was.
fn again<T: PartialEq + std::fmt::Debug>(
    bytes: &[u8],
    decode: fn(&[u8]) -> Result<T, WireError>,
    encode: fn(&T) -> Vec<u8>,
) -> bool {
    let Ok(read) = decode(bytes) else {
        return false;
    };
    assert_eq!(
        decode(&encode(&read)).as_ref(),
        Ok(&read),
        "what was written reads as it was"
    );
    true
}

fn answers(bytes: &[u8]) -> bool {
    let Ok(read) = decode_answers(bytes) else {
        return false;
    };
    assert_eq!(
        decode_answers(&encode_answers(&read)).as_ref(),
        Ok(&read),
        "what was written reads as it was"
    );
    true
}

fn ids(bytes: &[u8]) -> bool {
    let Ok(read) = decode_ids(bytes) else {
        return false;
    };
    assert_eq!(
        decode_ids(&encode_ids(&read)).as_ref(),
        Ok(&read),
        "what was written reads as it was"
    );
    true
}

pub(crate) fn seeds() -> Vec<Vec<u8>> {
    let id = |n| ChangeId([n; 32]);
    let given = [
        (id(1), Answer::Accepted(7)),
        (id(2), Answer::Duplicate(8)),
        (id(3), Answer::Quarantined(9, 4)),
        (id(4), Answer::Rejected(Refusal::BadSignature)),
    ];
    let about = About {
        catalogue: uuid::Uuid::from_u128(1),
        key: [2; 32],
        epoch: 3,
        head: 70_000,
        oldest: 1,
        limits: Some(Limits::with_share(Some(20_000))),
    };
    let with = |which: u8, body: Vec<u8>| [vec![which], body].concat();
    vec![
        with(0, encode_answers(&given)),
        with(1, encode_ids(&[id(1), id(2)])),
        with(2, about.encode()),
        with(
            3,
            Challenge {
                hub: HubId([4; 32]),
                nonce: vec![5; 40],
            }
            .encode(),
        ),
        with(
            4,
            Login {
                device: DeviceId([6; 32]),
                nonce: vec![5; 40],
                signature: [7; 64],
            }
            .encode(),
        ),
        with(
            5,
            Granted {
                token: "abc0".to_owned(),
                seconds: 3_600,
            }
            .encode(),
        ),
    ]
}
