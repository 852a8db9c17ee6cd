pub(crate) mod admin;
pub(crate) mod device;
pub(crate) mod epoch;
pub(crate) mod key;
pub(crate) mod registrar;
pub(crate) mod segments;
pub(crate) mod serve;

use std::io::Write;

use anyhow::{Context, Result};
use clap::Args;
use uuid::Uuid;

/// Which store, of which catalogue.
#[derive(Args)]
pub(crate) struct Place {
    /// A file, or postgres://… for a server that several hubs may share.
    #[arg(long, default_value = "trefoil-hub.db")]
    store: String,
    /// The catalogue, by its UUID; otherwise the one that Trefoil brings along.
    #[arg(long)]
    catalogue: Option<Uuid>,
}

impl Place {
    pub(crate) fn catalogue(&self) -> Result<Uuid> {
        self.catalogue.map_or_else(bundled, Ok)
    }

    /// Opens the store.
    pub(crate) fn open(&self) -> Result<hub::HubStore> {
        // A store on a server may be spoken to by TLS.
        let _ = rustls::crypto::ring::default_provider().install_default();
        // Not the address itself: it may hold a password.
        hub::HubStore::open(&self.store, self.catalogue()?, now_ms()).context("opening the store")
    }
}

/// The catalogue that Trefoil brings along.
fn bundled() -> Result<Uuid> {
    let about: serde_json::Value =
        serde_json::from_str(include_str!("../../../../data/catalogue.json"))?;
    about
        .get("uuid")
        .and_then(serde_json::Value::as_str)
        .context("data/catalogue.json has no uuid")?
        .parse()
        .context("data/catalogue.json")
}

/// The wall clock, in milliseconds since 1970.
#[expect(
    clippy::disallowed_methods,
    reason = "the program is where the clock is read, to be passed in"
)]
pub(crate) fn now_ms() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}

/// A line for whoever started this program.
pub(crate) fn say(line: &str) -> Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    Ok(out.flush()?)
}

/// A line on standard error; there is nobody to tell if that fails.
pub(crate) fn complain(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "trefoil-hub: {line}");
}
