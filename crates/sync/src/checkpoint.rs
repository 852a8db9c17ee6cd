//! A hub's signed word on its order: a running hash that no reordering and no omission survives.

use catalogue::change::{ChangeId, DeviceKey};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use minicbor::{Decoder, Encoder};
use sha2::{Digest, Sha256};

/// What a hub signs can be taken for nothing else.
const PREFIX: &[u8] = b"trefoil/checkpoint/v1\0";

/// Stands before what a secret is made of.
const SECRET: &[u8] = b"trefoil/hub-secret/v1\0";

/// A hub: SHA-256 of its public key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HubId(pub [u8; 32]);

impl HubId {
    /// The id of a public key.
    #[must_use]
    pub fn of(public_key: &[u8; 32]) -> Self {
        Self(Sha256::digest(public_key).into())
    }
}

impl std::fmt::Display for HubId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl std::fmt::Debug for HubId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self}")
    }
}

/// The key of a hub: signs its checkpoints.
pub struct HubKey(SigningKey);

impl HubKey {
    /// The key made of a secret seed.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    /// The public key.
    #[must_use]
    pub fn public(&self) -> [u8; 32] {
        self.0.verifying_key().to_bytes()
    }

    pub(crate) fn signing(&self) -> &SigningKey {
        &self.0
    }

    /// A secret for one purpose, made of the key: every hub of one key makes the same, and none of it says anything of the key.
    #[must_use]
    pub fn secret(&self, purpose: &str) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(SECRET);
        hash.update(self.0.as_bytes());
        hash.update(purpose);
        hash.finalize().into()
    }

    /// Signs the nonce of another hub, by its id, to sign in there as a device does.
    #[must_use]
    pub fn sign_in(&self, hub: HubId, nonce: &[u8]) -> [u8; 64] {
        DeviceKey::from_seed(self.0.as_bytes()).sign_in(&hub.0, nonce)
    }

    /// The hub's id.
    #[must_use]
    pub fn hub(&self) -> HubId {
        HubId::of(&self.public())
    }
}

impl std::fmt::Debug for HubKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "HubKey({})", self.hub())
    }
}

/// The hash over a hub's order up to a place: each step takes in the number, the time of receipt and the change.
///
/// Two histories with one hash are one history: a hub that shows one order to some and another to others is found out
/// as soon as two of them compare checkpoints.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Running {
    /// The last number taken in; 0 before the first.
    pub seq: u64,
    /// The hash.
    pub hash: [u8; 32],
}

impl Running {
    /// Takes in the next change.
    #[must_use]
    pub fn next(self, received_ms: i64, id: ChangeId) -> Self {
        let seq = self.seq + 1;
        let mut hash = Sha256::new();
        hash.update(self.hash);
        hash.update(seq.to_be_bytes());
        hash.update(received_ms.to_be_bytes());
        hash.update(id.0);
        Self {
            seq,
            hash: hash.finalize().into(),
        }
    }
}

/// A hub's signed word on its order up to a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The hub that signs.
    pub hub: HubId,
    /// Its epoch: a new one begins when a hub comes back from a backup.
    pub epoch: u64,
    /// The place and the hash up to it.
    pub at: Running,
    /// When it was signed, in milliseconds since 1970 by the hub's clock; shown, never compared.
    pub signed_ms: i64,
    /// Ed25519 by the hub's key.
    pub signature: [u8; 64],
}

/// Why a checkpoint does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// The bytes are no checkpoint.
    #[error("not a checkpoint")]
    Malformed,
    /// It names another hub than the key's.
    #[error("of another hub")]
    OtherHub,
    /// The signature does not fit.
    #[error("the signature does not fit")]
    Signature,
}

impl Checkpoint {
    /// Signs the hub's place.
    #[must_use]
    pub fn sign(key: &HubKey, epoch: u64, at: Running, signed_ms: i64) -> Self {
        let hub = key.hub();
        let signature = key
            .0
            .sign(&signed_bytes(hub, epoch, at, signed_ms))
            .to_bytes();
        Self {
            hub,
            epoch,
            at,
            signed_ms,
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
        let bytes = signed_bytes(self.hub, self.epoch, self.at, self.signed_ms);
        key.verify_strict(&bytes, &Signature::from_bytes(&self.signature))
            .map_err(|_| CheckpointError::Signature)
    }

    /// The checkpoint as CBOR: `[hub, epoch, seq, hash, signed, signature]`.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(160);
        let _ = self.write(&mut Encoder::new(&mut bytes));
        bytes
    }

    pub(crate) fn write(
        &self,
        out: &mut Encoder<&mut Vec<u8>>,
    ) -> Result<(), minicbor::encode::Error<std::convert::Infallible>> {
        out.array(6)?
            .bytes(&self.hub.0)?
            .u64(self.epoch)?
            .u64(self.at.seq)?
            .bytes(&self.at.hash)?
            .i64(self.signed_ms)?
            .bytes(&self.signature)?;
        Ok(())
    }

    /// Reads what [`Self::encode`] wrote; the signature is not yet checked.
    ///
    /// # Errors
    /// If the bytes are anything else.
    pub fn decode(bytes: &[u8]) -> Result<Self, CheckpointError> {
        let mut input = Decoder::new(bytes);
        let read = Self::read(&mut input).map_err(|_| CheckpointError::Malformed)?;
        if input.position() == bytes.len() {
            Ok(read)
        } else {
            Err(CheckpointError::Malformed)
        }
    }

    pub(crate) fn read(input: &mut Decoder<'_>) -> Result<Self, minicbor::decode::Error> {
        if input.array()? != Some(6) {
            return Err(minicbor::decode::Error::message("checkpoint"));
        }
        Ok(Self {
            hub: HubId(fixed(input)?),
            epoch: input.u64()?,
            at: Running {
                seq: input.u64()?,
                hash: fixed(input)?,
            },
            signed_ms: input.i64()?,
            signature: fixed(input)?,
        })
    }
}

/// A byte string of a fixed length.
pub(crate) fn fixed<const N: usize>(
    input: &mut Decoder<'_>,
) -> Result<[u8; N], minicbor::decode::Error> {
    input
        .bytes()?
        .try_into()
        .map_err(|_| minicbor::decode::Error::message("length"))
}

fn signed_bytes(hub: HubId, epoch: u64, at: Running, signed_ms: i64) -> Vec<u8> {
    let mut bytes = PREFIX.to_vec();
    bytes.extend_from_slice(&hub.0);
    bytes.extend_from_slice(&epoch.to_be_bytes());
    bytes.extend_from_slice(&at.seq.to_be_bytes());
    bytes.extend_from_slice(&at.hash);
    bytes.extend_from_slice(&signed_ms.to_be_bytes());
    bytes
}
