//! What the endpoints of a hub take and answer. Bodies are CBOR; errors are problem+json.

use catalogue::change::ChangeId;
use minicbor::{Decoder, Encoder};

use crate::checkpoint::fixed;

/// Media type of a stream of changes.
pub const STREAM: &str = "application/vnd.trefoil.changes+zstd";
/// Media type of other CBOR bodies.
pub const CBOR: &str = "application/cbor";
/// Most changes in one page.
pub const MAX_PAGE: u32 = 1_000;
/// A page ends after this many bytes, once decompressed.
pub const MAX_PAGE_BYTES: u64 = 4 * 1024 * 1024;
/// Most changes in one push.
pub const MAX_PUSH: usize = 500;
/// Most bytes of a push, compressed.
pub const MAX_PUSH_BYTES: usize = 2 * 1024 * 1024;
/// Most bytes of a push, once decompressed.
pub const MAX_PUSH_INFLATED: u64 = 8 * 1024 * 1024;
/// Most ids in one question for what is missing.
pub const MAX_MISSING: usize = 5_000;
/// Header of a page: the cursor for the next one.
pub const NEXT_CURSOR: &str = "trefoil-next-cursor";
/// Header of a page: the last number of the hub when it was written.
pub const HEAD: &str = "trefoil-head";
/// Header of a page: the hub's checkpoint at the end of the page, as hexadecimal CBOR.
pub const CHECKPOINT: &str = "trefoil-checkpoint";

/// Header of a request: the version of the protocol that the client speaks; a hub that no longer does answers 410.
pub const PROTOCOL: &str = "trefoil-protocol";
/// Code of the problem of a cursor that belongs to another epoch: the client begins at 0 and gives back what the hub lacks.
pub const EPOCH_CHANGED: &str = "epoch-changed";
/// Reason of a change that waits because a newer version wrote it.
pub const REASON_FUTURE: u16 = 0;

/// What became of one pushed change. A poisoned change never blocks the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Taken in under this number, and it counts.
    Accepted(u64),
    /// Was there already under this number: success, so trying again is always safe.
    Duplicate(u64),
    /// Taken in under this number, and waits for a reason.
    Quarantined(u64, u16),
    /// Not taken in.
    Rejected(Refusal),
}

/// Why a hub does not take a change in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Not a change.
    #[error("malformed")]
    Malformed,
    /// The signature does not hold.
    #[error("bad-signature")]
    BadSignature,
    /// No key of its device came with it or is known.
    #[error("unknown-device")]
    UnknownDevice,
    /// It exceeds a limit.
    #[error("too-large")]
    TooLarge,
    /// Of another catalogue.
    #[error("other-catalogue")]
    OtherCatalogue,
    /// It claims to be part of a bundled release, which never travels.
    #[error("genesis")]
    Genesis,
    /// Of a kind that stays on its author's machine.
    #[error("private-kind")]
    PrivateKind,
    /// Its device has given more than its share today.
    #[error("over-quota")]
    OverQuota,
    /// It claims to be what is left of an erased change, and the hub's registry has no order that says so.
    #[error("unlisted")]
    Unlisted,
    /// Of a newer hub: why, this version does not know.
    #[error("unknown")]
    Unknown,
}

impl Refusal {
    /// The number on the wire.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Malformed => 1,
            Self::BadSignature => 2,
            Self::UnknownDevice => 3,
            Self::TooLarge => 4,
            Self::OtherCatalogue => 5,
            Self::Genesis => 6,
            Self::PrivateKind => 7,
            Self::OverQuota => 8,
            Self::Unlisted => 9,
            Self::Unknown => 0,
        }
    }

    /// The refusal of a number.
    #[must_use]
    pub fn of(code: u8) -> Self {
        match code {
            1 => Self::Malformed,
            2 => Self::BadSignature,
            3 => Self::UnknownDevice,
            4 => Self::TooLarge,
            5 => Self::OtherCatalogue,
            6 => Self::Genesis,
            7 => Self::PrivateKind,
            8 => Self::OverQuota,
            9 => Self::Unlisted,
            _ => Self::Unknown,
        }
    }

    /// True if trying again later may succeed; otherwise the change will never be taken.
    #[must_use]
    pub fn may_pass(self) -> bool {
        matches!(
            self,
            Self::OverQuota | Self::UnknownDevice | Self::Unlisted | Self::Unknown
        )
    }
}

/// The body is not of the shape that the endpoint takes or answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the body has another shape")]
pub struct WireError;

/// What became of each change of a push, by id: an array of `[id, what, number, reason]`.
#[must_use]
pub fn encode_answers(answers: &[(ChangeId, Answer)]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(answers.len() * 48);
    let mut out = Encoder::new(&mut bytes);
    // Writing to a vector cannot fail.
    let _ = write_answers(answers, &mut out);
    bytes
}

fn write_answers(
    answers: &[(ChangeId, Answer)],
    out: &mut Encoder<&mut Vec<u8>>,
) -> Result<(), minicbor::encode::Error<std::convert::Infallible>> {
    out.array(answers.len() as u64)?;
    for (id, answer) in answers {
        let (what, number, reason) = match answer {
            Answer::Accepted(seq) => (0, *seq, 0),
            Answer::Duplicate(seq) => (1, *seq, 0),
            Answer::Quarantined(seq, reason) => (2, *seq, *reason),
            Answer::Rejected(refusal) => (3, 0, u16::from(refusal.code())),
        };
        out.array(4)?
            .bytes(&id.0)?
            .u8(what)?
            .u64(number)?
            .u16(reason)?;
    }
    Ok(())
}

/// Reads what [`encode_answers`] wrote.
///
/// # Errors
/// If the bytes are anything else.
pub fn decode_answers(bytes: &[u8]) -> Result<Vec<(ChangeId, Answer)>, WireError> {
    read_answers(bytes).map_err(|_| WireError)
}

fn read_answers(bytes: &[u8]) -> Result<Vec<(ChangeId, Answer)>, minicbor::decode::Error> {
    let other = || minicbor::decode::Error::message("answer");
    let mut input = Decoder::new(bytes);
    let len = input.array()?.ok_or_else(other)?;
    let mut out = Vec::new();
    for _ in 0..len {
        if input.array()? != Some(4) {
            return Err(other());
        }
        let id = ChangeId(fixed(&mut input)?);
        let what = input.u8()?;
        let number = input.u64()?;
        let reason = input.u16()?;
        let answer = match what {
            0 => Answer::Accepted(number),
            1 => Answer::Duplicate(number),
            2 => Answer::Quarantined(number, reason),
            3 => Answer::Rejected(Refusal::of(u8::try_from(reason).unwrap_or_default())),
            _ => return Err(other()),
        };
        out.push((id, answer));
    }
    Ok(out)
}

/// A list of ids: what [`crate::wire`]'s question for missing changes takes and answers.
#[must_use]
pub fn encode_ids(ids: &[ChangeId]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(ids.len() * 34 + 9);
    let mut out = Encoder::new(&mut bytes);
    // Writing to a vector cannot fail.
    let _ = out.array(ids.len() as u64);
    for id in ids {
        let _ = out.bytes(&id.0);
    }
    bytes
}

/// Reads what [`encode_ids`] wrote; at most [`MAX_MISSING`].
///
/// # Errors
/// If the bytes are anything else.
pub fn decode_ids(bytes: &[u8]) -> Result<Vec<ChangeId>, WireError> {
    let mut input = Decoder::new(bytes);
    let len = input.array().ok().flatten().ok_or(WireError)?;
    if len > MAX_MISSING as u64 {
        return Err(WireError);
    }
    (0..len)
        .map(|_| fixed(&mut input).map(ChangeId).map_err(|_| WireError))
        .collect()
}

/// What a hub takes at most. Told, so that nobody has to find out by being refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Changes in a page.
    pub page: u64,
    /// Bytes of a page, decompressed.
    pub page_bytes: u64,
    /// Changes in a push.
    pub push: u64,
    /// Bytes of a push, compressed.
    pub push_bytes: u64,
    /// Bytes of a push, decompressed.
    pub push_inflated: u64,
    /// Ids in a question for what is missing.
    pub missing: u64,
    /// Bytes of a change.
    pub change_bytes: u64,
    /// Operations of a change.
    pub ops: u64,
    /// Bytes of a value.
    pub value_bytes: u64,
    /// Changes that one operation replaces.
    pub replaced: u64,
    /// Fields of a record that have a value; a change that makes them more waits.
    pub live_fields: u64,
    /// Changes of one device in a day; 0 for as many as it likes.
    pub day: u64,
}

impl Limits {
    /// The limits of this version, with the share of a device as an operator has set it.
    #[must_use]
    pub fn with_share(day: Option<u64>) -> Self {
        use catalogue::change::{MAX_OPS, MAX_PAYLOAD, MAX_REPLACED, MAX_VALUE};
        Self {
            page: u64::from(MAX_PAGE),
            page_bytes: MAX_PAGE_BYTES,
            push: MAX_PUSH as u64,
            push_bytes: MAX_PUSH_BYTES as u64,
            push_inflated: MAX_PUSH_INFLATED,
            missing: MAX_MISSING as u64,
            change_bytes: MAX_PAYLOAD as u64,
            ops: MAX_OPS as u64,
            value_bytes: MAX_VALUE as u64,
            replaced: MAX_REPLACED as u64,
            live_fields: crate::authorise::MAX_LIVE_FIELDS as u64,
            day: day.unwrap_or(0),
        }
    }

    fn numbers(&self) -> [u64; 12] {
        [
            self.page,
            self.page_bytes,
            self.push,
            self.push_bytes,
            self.push_inflated,
            self.missing,
            self.change_bytes,
            self.ops,
            self.value_bytes,
            self.replaced,
            self.live_fields,
            self.day,
        ]
    }

    fn read(input: &mut Decoder<'_>) -> Result<Self, minicbor::decode::Error> {
        if input.array()?.is_none_or(|len| len < 12) {
            return Err(minicbor::decode::Error::message("limits"));
        }
        Ok(Self {
            page: input.u64()?,
            page_bytes: input.u64()?,
            push: input.u64()?,
            push_bytes: input.u64()?,
            push_inflated: input.u64()?,
            missing: input.u64()?,
            change_bytes: input.u64()?,
            ops: input.u64()?,
            value_bytes: input.u64()?,
            replaced: input.u64()?,
            live_fields: input.u64()?,
            day: input.u64()?,
        })
    }
}

/// What a hub says of itself: `GET /v1/hub`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// Its catalogue.
    pub catalogue: uuid::Uuid,
    /// Its public key.
    pub key: [u8; 32],
    /// Its epoch.
    pub epoch: u64,
    /// Its last number.
    pub head: u64,
    /// The oldest version of the protocol that it speaks.
    pub oldest: u64,
    /// What it takes at most; a hub of before does not say.
    pub limits: Option<Limits>,
}

/// The version of the protocol that is written down here.
pub const VERSION: u64 = 1;

impl About {
    /// As CBOR: `[catalogue, key, epoch, head, oldest, limits]`, the limits an array of numbers in the order of [`Limits`].
    /// A client of before reads the first five.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(160);
        let mut out = Encoder::new(&mut bytes);
        // Writing to a vector cannot fail.
        let _ = out
            .array(if self.limits.is_some() { 6 } else { 5 })
            .and_then(|out| out.bytes(self.catalogue.as_bytes()))
            .and_then(|out| out.bytes(&self.key))
            .and_then(|out| out.u64(self.epoch))
            .and_then(|out| out.u64(self.head))
            .and_then(|out| out.u64(self.oldest));
        if let Some(limits) = &self.limits {
            let numbers = limits.numbers();
            let _ = out.array(numbers.len() as u64);
            for number in numbers {
                let _ = out.u64(number);
            }
        }
        bytes
    }

    /// Reads what [`Self::encode`] wrote, also with more at its end.
    ///
    /// # Errors
    /// If the bytes are anything else.
    pub fn decode(bytes: &[u8]) -> Result<Self, WireError> {
        let mut input = Decoder::new(bytes);
        let mut read = || -> Result<Self, minicbor::decode::Error> {
            let len = input.array()?.unwrap_or_default();
            if len < 5 {
                return Err(minicbor::decode::Error::message("about"));
            }
            Ok(Self {
                catalogue: uuid::Uuid::from_bytes(fixed(&mut input)?),
                key: fixed(&mut input)?,
                epoch: input.u64()?,
                head: input.u64()?,
                oldest: input.u64()?,
                limits: if len > 5 {
                    Some(Limits::read(&mut input)?)
                } else {
                    None
                },
            })
        };
        read().map_err(|_| WireError)
    }
}
