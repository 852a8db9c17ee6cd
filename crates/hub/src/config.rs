use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use catalogue::RecordId;
use catalogue::change::DeviceId;
use catalogue::store::{Entered, Judge};
use object_store::ObjectStore;
use sync::wire;
use trust::{Device, PublicKey};
use uuid::Uuid;

use crate::http::Rate;

/// The wall clock in milliseconds since 1970: passed in, so that tests are exact.
pub type Clock = Arc<dyn Fn() -> i64 + Send + Sync>;

/// Finds the bundled changes of a record.
pub type Bundled = Arc<dyn Fn(RecordId) -> Vec<Entered> + Send + Sync>;

/// The certificate of a device, from the registry as it stands at the moment.
pub type Certificates = Arc<dyn Fn(DeviceId) -> Option<Device> + Send + Sync>;

/// The key of a hub that the registry knows, by the SHA-256 of that key, which is how a device is named too.
pub type Sisters = Arc<dyn Fn(DeviceId) -> Option<PublicKey> + Send + Sync>;

/// Another hub to read from.
#[derive(Clone, PartialEq, Eq)]
pub struct Peer {
    /// Its address, `https://…`.
    pub url: String,
    /// The token that it wants of readers, if it wants one. A hub of the same registry is let in without, by its key.
    pub token: Option<String>,
}

impl Peer {
    /// A peer that wants no token.
    #[must_use]
    pub fn at(url: &str) -> Self {
        Self {
            url: url.trim_end_matches('/').to_owned(),
            token: None,
        }
    }

    /// Scheme, host and port: all of its address that may be written into a log. The rest may hold a password.
    #[must_use]
    pub fn shown(&self) -> String {
        // `user:secret` is an address too, of a scheme called `user`.
        let url = reqwest::Url::parse(&self.url)
            .ok()
            .filter(|url| matches!(url.scheme(), "http" | "https"));
        let Some(url) = url else {
            return "an address that cannot be read".to_owned();
        };
        let host = url.host_str().unwrap_or_default();
        match url.port() {
            Some(port) => format!("{}://{host}:{port}", url.scheme()),
            None => format!("{}://{host}", url.scheme()),
        }
    }
}

impl std::fmt::Debug for Peer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Peer({})", self.shown())
    }
}

/// How a hub behaves. [`Config::new`] is a sound beginning; every field may be set.
#[derive(Clone)]
pub struct Config {
    /// The catalogue whose changes it takes.
    pub catalogue: Uuid,
    /// The clock.
    pub clock: Clock,
    /// Says which changes count; `None`: all do. Reads the registry, and is asked again by `rejudge` when that moves.
    pub judge: Option<Arc<dyn Judge>>,
    /// Where the bundled changes of a record are; only a judge needs them.
    pub bundled: Option<Bundled>,
    /// Most changes of one device in a day.
    pub quota: Option<u64>,
    /// Whoever reads must show this; `None`: reading is public. Pushing needs none, because every change is signed.
    pub bearer: Option<String>,
    /// Knows the devices of the registry, which may sign in; `None`: there is no registry, so nobody may.
    pub certificates: Option<Certificates>,
    /// Knows the other hubs of the registry, which may sign in too, to read; `None`: there is no registry.
    pub sisters: Option<Sisters>,
    /// Whoever reads must have signed in, or show the token if there is one; otherwise signing in is only for limits.
    pub signed_reads: bool,
    /// Folder of the registry's files; `None`: there is none to give.
    pub registry: Option<PathBuf>,
    /// Where segments lie; `None`: there are only pages.
    pub segments: Option<Arc<dyn ObjectStore>>,
    /// Changes in a segment.
    pub segment_changes: u64,
    /// How often one address may ask; `None`: as it likes.
    pub rate: Option<Rate>,
    /// The address of whoever asks stands in the last entry of `X-Forwarded-For`, because a proxy of ours wrote it there.
    pub behind_proxy: bool,
    /// Requests that are worked on at once; further ones are told to come back.
    pub at_once: usize,
    /// How long a request may take to arrive.
    pub patience: Duration,
    /// The oldest version of the protocol that is still spoken.
    pub oldest: u64,
    /// Other hubs to read from.
    pub peers: Vec<Peer>,
    /// How long to wait between two readings of a peer.
    pub peer_pause: Duration,
}

impl Config {
    /// Everything of the catalogue counts, reading is public, nothing is limited but what the protocol limits.
    #[must_use]
    pub fn new(catalogue: Uuid, clock: Clock) -> Self {
        Self {
            catalogue,
            clock,
            judge: None,
            bundled: None,
            quota: None,
            bearer: None,
            certificates: None,
            sisters: None,
            signed_reads: false,
            registry: None,
            segments: None,
            segment_changes: sync::segment::CHANGES,
            rate: None,
            behind_proxy: false,
            at_once: 64,
            patience: Duration::from_secs(60),
            oldest: wire::VERSION,
            peers: Vec::new(),
            peer_pause: Duration::from_secs(60),
        }
    }
}

impl std::fmt::Debug for Config {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Config")
            .field("catalogue", &self.catalogue)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_an_address_a_log_gets_scheme_and_host() {
        for (url, shown) in [
            ("https://hub.example/", "https://hub.example"),
            (
                "https://user:secret@hub.example:8480/a?token=secret",
                "https://hub.example:8480",
            ),
            ("user:secret", "an address that cannot be read"),
        ] {
            let peer = Peer {
                token: Some("secret".to_owned()),
                ..Peer::at(url)
            };
            assert_eq!(peer.shown(), shown, "no password and no token: {url}");
            assert!(!format!("{peer:?}").contains("secret"), "nor for debugging");
        }
    }
}
