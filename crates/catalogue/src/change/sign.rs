use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};

use super::DeviceId;
use super::id::PREFIX;

/// The key of this installation: signs each change.
pub struct DeviceKey(SigningKey);

/// Why a signature does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignatureError {
    /// The key is not that of the device named in the change.
    #[error("the key is not the device's")]
    OtherKey,
    /// The key or the signature is malformed, or does not fit the bytes.
    #[error("the signature does not fit")]
    Invalid,
}

/// What a device signs to sign in at a hub can be taken for no change, whose prefix is another one.
const SIGN_IN: &[u8] = b"trefoil/sign-in/v1\0";

/// What a device signs when it has written a bundle.
const BUNDLE: &[u8] = b"trefoil/bundle/v1\0";

fn prefixed(payload: &[u8]) -> Vec<u8> {
    [PREFIX, payload].concat()
}

/// The hub stands in it, so that no hub can use at another what it was given.
fn signing_in(hub: &[u8; 32], nonce: &[u8]) -> Vec<u8> {
    [SIGN_IN, hub, nonce].concat()
}

impl DeviceKey {
    /// The key made of a secret seed.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    /// The secret seed, to be kept in a file that only its owner can read.
    #[must_use]
    pub fn seed(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// The public key.
    #[must_use]
    pub fn public(&self) -> [u8; 32] {
        self.0.verifying_key().to_bytes()
    }

    /// The device's id: SHA-256 of the public key.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        DeviceId::of(&self.public())
    }

    /// Signs a payload.
    #[must_use]
    pub fn sign(&self, payload: &[u8]) -> [u8; 64] {
        self.0.sign(&prefixed(payload)).to_bytes()
    }

    /// Signs the nonce of a hub, by its id, to sign in there.
    #[must_use]
    pub fn sign_in(&self, hub: &[u8; 32], nonce: &[u8]) -> [u8; 64] {
        self.0.sign(&signing_in(hub, nonce)).to_bytes()
    }

    /// Signs the manifest of a bundle that was written here.
    #[must_use]
    pub fn sign_bundle(&self, manifest: &[u8]) -> [u8; 64] {
        self.0.sign(&[BUNDLE, manifest].concat()).to_bytes()
    }
}

impl std::fmt::Debug for DeviceKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DeviceKey({})", self.device())
    }
}

/// Checks a signature strictly (no weak keys, no second form of a signature).
///
/// # Errors
/// If the key is not the device's, or the signature does not fit the payload.
pub fn verify(
    device: DeviceId,
    public_key: &[u8; 32],
    payload: &[u8],
    signature: &[u8],
) -> Result<(), SignatureError> {
    if DeviceId::of(public_key) != device {
        return Err(SignatureError::OtherKey);
    }
    strict(public_key, &prefixed(payload), signature)
}

/// Checks strictly that a device has signed the nonce of a hub to sign in there.
///
/// # Errors
/// [`SignatureError::Invalid`].
pub fn verify_sign_in(
    public_key: &[u8; 32],
    hub: &[u8; 32],
    nonce: &[u8],
    signature: &[u8],
) -> Result<(), SignatureError> {
    strict(public_key, &signing_in(hub, nonce), signature)
}

/// Checks strictly that a device has written a bundle with this manifest.
///
/// # Errors
/// [`SignatureError::Invalid`].
pub fn verify_bundle(
    public_key: &[u8; 32],
    manifest: &[u8],
    signature: &[u8],
) -> Result<(), SignatureError> {
    strict(public_key, &[BUNDLE, manifest].concat(), signature)
}

fn strict(public_key: &[u8; 32], bytes: &[u8], signature: &[u8]) -> Result<(), SignatureError> {
    let key = VerifyingKey::from_bytes(public_key).map_err(|_| SignatureError::Invalid)?;
    let signature = Signature::from_slice(signature).map_err(|_| SignatureError::Invalid)?;
    key.verify_strict(bytes, &signature)
        .map_err(|_| SignatureError::Invalid)
}
