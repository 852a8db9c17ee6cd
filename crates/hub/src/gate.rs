//! Who has signed in: nonces and tokens that the hub knows again without having kept them.
//!
//! Both carry what they say in the open and are sealed with a secret made of the hub's key. So every hub with the same key,
//! as behind one balancer, takes what another has given, and no other hub does.

use std::fmt::Write;

use catalogue::change::DeviceId;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use sync::{HubId, HubKey};

/// How long a nonce may be on its way; a person may have to unlock a key meanwhile.
const NONCE_MS: i64 = 2 * 60 * 1_000;
/// How long a token is good, in seconds.
pub(crate) const TOKEN_SECONDS: u64 = 60 * 60;

const RANDOM: usize = 16;
const STAMP: usize = 8;
const MAC: usize = 32;
const NONCE: usize = RANDOM + STAMP + MAC;
const TOKEN: usize = 32 + STAMP + MAC;

/// What a seal is for: a nonce is no token.
#[derive(Clone, Copy)]
enum Kind {
    Nonce = 1,
    Token = 2,
}

/// The gate of a hub.
pub(crate) struct Gate {
    hub: HubId,
    mac: Hmac<Sha256>,
}

impl Gate {
    pub(crate) fn new(key: &HubKey) -> Self {
        // A key of HMAC is filled up with zeros to one block, whoever does it.
        let mut block = [0; 64];
        let (front, _) = block.split_at_mut(32);
        front.copy_from_slice(&key.secret("sign-in"));
        Self {
            hub: key.hub(),
            mac: Hmac::new(&block.into()),
        }
    }

    pub(crate) fn hub(&self) -> HubId {
        self.hub
    }

    /// A new nonce.
    pub(crate) fn nonce(&self, now_ms: i64) -> Result<Vec<u8>, getrandom::Error> {
        let mut bytes = vec![0; RANDOM];
        getrandom::fill(&mut bytes)?;
        bytes.extend((now_ms + NONCE_MS).to_be_bytes());
        Ok(self.seal(Kind::Nonce, bytes))
    }

    /// Whether a hub with this key gave the nonce, not long ago.
    ///
    /// It is not remembered which were used: whoever can read a nonce with its signature on the way can read the token too.
    pub(crate) fn is_fresh(&self, nonce: &[u8], now_ms: i64) -> bool {
        nonce.len() == NONCE
            && self
                .open(Kind::Nonce, nonce)
                .and_then(|said| said.get(RANDOM..))
                .and_then(stamp)
                .is_some_and(|ends| now_ms < ends)
    }

    /// A token for a device.
    pub(crate) fn token(&self, device: DeviceId, now_ms: i64) -> String {
        let ends = now_ms + i64::try_from(TOKEN_SECONDS * 1_000).unwrap_or_default();
        let mut bytes = device.0.to_vec();
        bytes.extend(ends.to_be_bytes());
        let sealed = self.seal(Kind::Token, bytes);
        sealed.iter().fold(String::new(), |mut text, byte| {
            // Writing to a text cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
    }

    /// The device of a token that a hub with this key gave, while it is good.
    pub(crate) fn device(&self, token: &str, now_ms: i64) -> Option<DeviceId> {
        if token.len() != 2 * TOKEN || !token.is_ascii() {
            return None;
        }
        let bytes: Option<Vec<u8>> = (0..TOKEN)
            .map(|at| u8::from_str_radix(token.get(2 * at..2 * at + 2)?, 16).ok())
            .collect();
        let bytes = bytes?;
        let (device, rest) = self.open(Kind::Token, &bytes)?.split_first_chunk()?;
        (now_ms < stamp(rest)?).then_some(DeviceId(*device))
    }

    fn seal(&self, kind: Kind, mut bytes: Vec<u8>) -> Vec<u8> {
        let mac = self.mac_of(kind, &bytes).finalize().into_bytes();
        bytes.extend(mac);
        bytes
    }

    /// What was sealed; compared in a time that says nothing of the seal.
    fn open<'a>(&self, kind: Kind, bytes: &'a [u8]) -> Option<&'a [u8]> {
        let (said, mac) = bytes.split_last_chunk::<MAC>()?;
        self.mac_of(kind, said).verify_slice(mac).ok()?;
        Some(said)
    }

    fn mac_of(&self, kind: Kind, bytes: &[u8]) -> Hmac<Sha256> {
        let mut mac = self.mac.clone();
        mac.update(&[kind as u8]);
        mac.update(bytes);
        mac
    }
}

impl std::fmt::Debug for Gate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Gate({})", self.hub)
    }
}

fn stamp(bytes: &[u8]) -> Option<i64> {
    Some(i64::from_be_bytes(bytes.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_800_000_000_000;

    fn gate(seed: u8) -> Gate {
        Gate::new(&HubKey::from_seed(&[seed; 32]))
    }

    #[test]
    fn a_nonce_is_good_for_two_minutes_at_every_hub_with_the_key() {
        let nonce = gate(1).nonce(NOW).unwrap();
        assert!(
            gate(1).is_fresh(&nonce, NOW + NONCE_MS - 1),
            "until its end"
        );
        assert!(!gate(1).is_fresh(&nonce, NOW + NONCE_MS), "and no longer");
        assert!(!gate(2).is_fresh(&nonce, NOW), "at no other hub");
        assert_ne!(
            gate(1).nonce(NOW).unwrap(),
            nonce,
            "no two are alike, so that nothing signed is good for another"
        );
    }

    #[test]
    fn a_token_says_its_device_for_an_hour_and_cannot_be_made_by_others() {
        let device = DeviceId([7; 32]);
        let token = gate(1).token(device, NOW);
        let hour = i64::try_from(TOKEN_SECONDS * 1_000).unwrap();
        assert_eq!(
            gate(1).device(&token, NOW + hour - 1),
            Some(device),
            "until its end"
        );
        assert_eq!(gate(1).device(&token, NOW + hour), None, "and no longer");
        assert_eq!(gate(2).device(&token, NOW), None, "at no other hub");
        for at in 0..token.len() {
            let mut other = token.clone().into_bytes();
            other[at] = if other[at] == b'0' { b'1' } else { b'0' };
            let other = String::from_utf8(other).unwrap();
            assert_eq!(
                gate(1).device(&other, NOW),
                None,
                "neither device nor end can be changed: digit {at}"
            );
        }
    }

    #[test]
    fn a_nonce_is_no_token_and_what_is_neither_is_refused() {
        let gate = gate(1);
        let nonce = gate.nonce(NOW).unwrap();
        let hex: String = nonce.iter().map(|byte| format!("{byte:02x}")).collect();
        for token in [
            hex.as_str(),
            "",
            "0",
            "é",
            &"é".repeat(TOKEN),
            &"f".repeat(2 * TOKEN),
        ] {
            assert_eq!(gate.device(token, NOW), None, "no token: {token:?}");
        }
        for nonce in [&[][..], &[0; NONCE][..], &nonce[1..]] {
            assert!(!gate.is_fresh(nonce, NOW), "no nonce");
        }
    }
}
