//! The parts of a hub's order that never change again, and the hub's signed list of them.
//!
//! A first synchronisation takes segments, not pages: they are plain files, which anybody may hand on.

use ed25519_dalek::{Signature, Signer, VerifyingKey};
use minicbor::{Decoder, Encoder};

use crate::checkpoint::{CheckpointError, HubId, HubKey, Running, fixed};

/// What a hub signs can be taken for nothing else.
const PREFIX: &[u8] = b"trefoil/segments/v1\0";

/// Changes in one segment.
pub const CHANGES: u64 = 10_000;
/// Most segments that a list may name: a thousand million changes.
const MAX_SEGMENTS: u64 = 100_000;

/// A range of a hub's order as one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Its first number.
    pub first: u64,
    /// Its last number, and the running hash up to there.
    pub last: Running,
    /// SHA-256 of the file; also its name.
    pub sha256: [u8; 32],
    /// Length of the file in bytes.
    pub bytes: u64,
}

/// A hub's signed list of its segments, in order. A hole is a segment that is being cut anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// The hub that signs.
    pub hub: HubId,
    /// The epoch that the numbers belong to.
    pub epoch: u64,
    /// The segments.
    pub segments: Vec<Segment>,
    /// Ed25519 by the hub's key.
    pub signature: [u8; 64],
}

type Written = Result<(), minicbor::encode::Error<std::convert::Infallible>>;

impl Manifest {
    /// Signs a list.
    #[must_use]
    pub fn sign(key: &HubKey, epoch: u64, segments: Vec<Segment>) -> Self {
        let hub = key.hub();
        let signature = key
            .signing()
            .sign(&signed(hub, epoch, &segments))
            .to_bytes();
        Self {
            hub,
            epoch,
            segments,
            signature,
        }
    }

    /// Checks the signature strictly.
    ///
    /// # Errors
    /// If the key is another hub's, or the signature does not fit.
    pub fn verify(&self, public_key: &[u8; 32]) -> Result<(), CheckpointError> {
        if HubId::of(public_key) != self.hub {
            return Err(CheckpointError::OtherHub);
        }
        let key = VerifyingKey::from_bytes(public_key).map_err(|_| CheckpointError::Signature)?;
        let bytes = signed(self.hub, self.epoch, &self.segments);
        key.verify_strict(&bytes, &Signature::from_bytes(&self.signature))
            .map_err(|_| CheckpointError::Signature)
    }

    /// The list as CBOR: `[hub, epoch, [[first, last, hash, sha256, bytes]…], signature]`.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(128 + self.segments.len() * 96);
        let mut out = Encoder::new(&mut bytes);
        // Writing to a vector cannot fail.
        let _ = self.write(&mut out);
        bytes
    }

    fn write(&self, out: &mut Encoder<&mut Vec<u8>>) -> Written {
        out.array(4)?;
        body(self.hub, self.epoch, &self.segments, out)?;
        out.bytes(&self.signature)?;
        Ok(())
    }

    /// Reads what [`Self::encode`] wrote; the signature is not yet checked.
    ///
    /// # Errors
    /// If the bytes are anything else.
    pub fn decode(bytes: &[u8]) -> Result<Self, CheckpointError> {
        let mut input = Decoder::new(bytes);
        let read = read(&mut input).map_err(|_| CheckpointError::Malformed)?;
        if input.position() == bytes.len() {
            Ok(read)
        } else {
            Err(CheckpointError::Malformed)
        }
    }
}

fn body(hub: HubId, epoch: u64, segments: &[Segment], out: &mut Encoder<&mut Vec<u8>>) -> Written {
    out.bytes(&hub.0)?
        .u64(epoch)?
        .array(segments.len() as u64)?;
    for segment in segments {
        out.array(5)?
            .u64(segment.first)?
            .u64(segment.last.seq)?
            .bytes(&segment.last.hash)?
            .bytes(&segment.sha256)?
            .u64(segment.bytes)?;
    }
    Ok(())
}

fn signed(hub: HubId, epoch: u64, segments: &[Segment]) -> Vec<u8> {
    let mut bytes = PREFIX.to_vec();
    // Writing to a vector cannot fail.
    let _ = body(hub, epoch, segments, &mut Encoder::new(&mut bytes));
    bytes
}

fn read(input: &mut Decoder<'_>) -> Result<Manifest, minicbor::decode::Error> {
    let other = || minicbor::decode::Error::message("segments");
    if input.array()? != Some(4) {
        return Err(other());
    }
    let hub = HubId(fixed(input)?);
    let epoch = input.u64()?;
    let count = input
        .array()?
        .filter(|count| *count <= MAX_SEGMENTS)
        .ok_or_else(other)?;
    let mut segments = Vec::new();
    for _ in 0..count {
        if input.array()? != Some(5) {
            return Err(other());
        }
        segments.push(Segment {
            first: input.u64()?,
            last: Running {
                seq: input.u64()?,
                hash: fixed(input)?,
            },
            sha256: fixed(input)?,
            bytes: input.u64()?,
        });
    }
    Ok(Manifest {
        hub,
        epoch,
        segments,
        signature: fixed(input)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(key: &HubKey) -> Manifest {
        let segment = |first: u64| Segment {
            first,
            last: Running {
                seq: first + CHANGES - 1,
                hash: [7; 32],
            },
            sha256: [8; 32],
            bytes: 9_000,
        };
        Manifest::sign(key, 5, vec![segment(1), segment(CHANGES + 1)])
    }

    #[test]
    fn a_list_comes_back_as_it_was_signed() {
        let key = HubKey::from_seed(&[1; 32]);
        let manifest = manifest(&key);
        let read = Manifest::decode(&manifest.encode()).unwrap();
        assert_eq!(read, manifest, "every number");
        assert_eq!(
            read.verify(&key.public()),
            Ok(()),
            "and the signature holds"
        );
        let other = HubKey::from_seed(&[2; 32]);
        assert_eq!(
            read.verify(&other.public()),
            Err(CheckpointError::OtherHub),
            "for this hub only"
        );
    }

    #[test]
    fn no_bit_of_a_list_can_be_changed() {
        let key = HubKey::from_seed(&[1; 32]);
        let bytes = manifest(&key).encode();
        for place in 0..bytes.len() * 8 {
            let mut spoiled = bytes.clone();
            spoiled[place / 8] ^= 1 << (place % 8);
            let holds =
                Manifest::decode(&spoiled).is_ok_and(|read| read.verify(&key.public()).is_ok());
            assert!(!holds, "bit {place}");
        }
    }
}
