//! How a device signs in at a hub: the hub gives a nonce, the device signs it, the hub gives a token for an hour.
//!
//! No password, and nobody else is asked. Bodies are CBOR, as everywhere on the wire.

use catalogue::change::DeviceId;
use minicbor::{Decoder, Encoder};

use crate::HubId;
use crate::checkpoint::fixed;
use crate::wire::WireError;

/// Code of the problem of a reader who has not signed in.
pub const SIGN_IN: &str = "sign-in";
/// The scheme by which such an answer says where a nonce is to be had.
pub const SCHEME: &str = "Trefoil";
/// Most bytes of what is sent to sign in, and of what comes back.
pub const MAX_LOGIN_BYTES: usize = 1_024;

/// A nonce of a hub: `GET /v1/challenge`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    /// The hub.
    pub hub: HubId,
    /// What is to be signed; means something to the hub alone.
    pub nonce: Vec<u8>,
}

/// A nonce that a device has signed: `POST /v1/login`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Login {
    /// The device.
    pub device: DeviceId,
    /// The hub's nonce.
    pub nonce: Vec<u8>,
    /// Ed25519 by the device's key, over the prefix of signing in, the hub and the nonce.
    pub signature: [u8; 64],
}

/// What a hub answers to a sound login.
#[derive(Clone, PartialEq, Eq)]
pub struct Granted {
    /// Shown with each request from now on.
    pub token: String,
    /// For how many seconds it is good: a length of time, because clocks differ.
    pub seconds: u64,
}

impl std::fmt::Debug for Granted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Granted({} s)", self.seconds)
    }
}

/// Writes into a vector, which cannot fail.
fn written(
    write: impl FnOnce(
        &mut Encoder<&mut Vec<u8>>,
    ) -> Result<(), minicbor::encode::Error<std::convert::Infallible>>,
) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(256);
    let _ = write(&mut Encoder::new(&mut bytes));
    bytes
}

/// Reads an array of at least so many items; a newer version may write more.
fn read<T>(
    bytes: &[u8],
    items: u64,
    read: impl FnOnce(&mut Decoder<'_>) -> Result<T, minicbor::decode::Error>,
) -> Result<T, WireError> {
    let mut input = Decoder::new(bytes);
    match input.array() {
        Ok(Some(len)) if len >= items => read(&mut input).map_err(|_| WireError),
        _ => Err(WireError),
    }
}

impl Challenge {
    /// As CBOR: `[hub, nonce]`.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        written(|out| {
            out.array(2)?.bytes(&self.hub.0)?.bytes(&self.nonce)?;
            Ok(())
        })
    }

    /// Reads what [`Self::encode`] wrote.
    ///
    /// # Errors
    /// If the bytes are anything else.
    pub fn decode(bytes: &[u8]) -> Result<Self, WireError> {
        read(bytes, 2, |input| {
            Ok(Self {
                hub: HubId(fixed(input)?),
                nonce: input.bytes()?.to_vec(),
            })
        })
    }
}

impl Login {
    /// As CBOR: `[device, nonce, signature]`.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        written(|out| {
            out.array(3)?
                .bytes(&self.device.0)?
                .bytes(&self.nonce)?
                .bytes(&self.signature)?;
            Ok(())
        })
    }

    /// Reads what [`Self::encode`] wrote.
    ///
    /// # Errors
    /// If the bytes are anything else.
    pub fn decode(bytes: &[u8]) -> Result<Self, WireError> {
        read(bytes, 3, |input| {
            Ok(Self {
                device: DeviceId(fixed(input)?),
                nonce: input.bytes()?.to_vec(),
                signature: fixed(input)?,
            })
        })
    }
}

impl Granted {
    /// As CBOR: `[token, seconds]`.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        written(|out| {
            out.array(2)?.str(&self.token)?.u64(self.seconds)?;
            Ok(())
        })
    }

    /// Reads what [`Self::encode`] wrote. A token is letters and digits, so that it can stand in a header.
    ///
    /// # Errors
    /// If the bytes are anything else.
    pub fn decode(bytes: &[u8]) -> Result<Self, WireError> {
        let granted = read(bytes, 2, |input| {
            Ok(Self {
                token: input.str()?.to_owned(),
                seconds: input.u64()?,
            })
        })?;
        let plain = granted
            .token
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric());
        if plain && !granted.token.is_empty() {
            Ok(granted)
        } else {
            Err(WireError)
        }
    }
}
