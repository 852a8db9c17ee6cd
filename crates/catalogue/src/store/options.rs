use std::borrow::Cow;
use std::path::PathBuf;
use std::sync::Arc;

type Fill = dyn Fn(&mut [u8]) -> std::io::Result<()> + Send + Sync;

/// Where random bytes come from: the operating system, or a seed in tests.
#[derive(Clone)]
pub struct Entropy(Arc<Fill>);

impl Entropy {
    /// The operating system's randomness.
    #[must_use]
    pub fn system() -> Self {
        Self(Arc::new(|bytes| {
            getrandom::fill(bytes).map_err(std::io::Error::other)
        }))
    }

    /// Bytes from a seed, for tests: repeatable, not secret.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        use sha2::{Digest, Sha256};
        let counter = std::sync::atomic::AtomicU64::new(0);
        Self(Arc::new(move |bytes| {
            for chunk in bytes.chunks_mut(32) {
                let n = counter.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                let block = Sha256::digest([seed.to_le_bytes(), n.to_le_bytes()].concat());
                chunk
                    .iter_mut()
                    .zip(block)
                    .for_each(|(to, from)| *to = from);
            }
            Ok(())
        }))
    }

    /// Fills an array.
    ///
    /// # Errors
    /// If the operating system has no randomness to give.
    pub fn bytes<const N: usize>(&self) -> std::io::Result<[u8; N]> {
        let mut bytes = [0; N];
        (self.0)(&mut bytes)?;
        Ok(bytes)
    }
}

impl std::fmt::Debug for Entropy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Entropy")
    }
}

/// What a store needs from outside: it has no clock, no environment and no randomness of its own.
#[derive(Clone, Debug)]
pub struct OpenOptions {
    /// The committed release log: the bundled catalogue.
    pub release_log: Cow<'static, [u8]>,
    /// The wall clock in milliseconds since 1970.
    pub now_ms: i64,
    /// Randomness for keys and ids.
    pub entropy: Entropy,
    /// The device key; by default `device.key` beside the store.
    pub device_key: Option<PathBuf>,
    /// Program and version, as written into changes.
    pub tool: String,
}

impl OpenOptions {
    /// Options with the operating system's randomness and the device key beside the store.
    #[must_use]
    pub fn new(release_log: impl Into<Cow<'static, [u8]>>, now_ms: i64) -> Self {
        Self {
            release_log: release_log.into(),
            now_ms,
            entropy: Entropy::system(),
            device_key: None,
            tool: concat!("trefoil ", env!("CARGO_PKG_VERSION")).to_owned(),
        }
    }
}
