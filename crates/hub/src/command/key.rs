use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use clap::Subcommand;
use sync::HubKey;

/// `trefoil-hub key …`
#[derive(Subcommand)]
pub(crate) enum Key {
    /// Makes a new key, and says its public half for the registry.
    New {
        /// Where it is written; a file that is there is never written over.
        #[arg(long, default_value = "trefoil-hub.key")]
        key: PathBuf,
    },
    /// Says the public half of a key, and the id of the hub.
    Show {
        /// The key.
        #[arg(long, default_value = "trefoil-hub.key")]
        key: PathBuf,
    },
}

impl Key {
    pub(crate) fn run(self) -> Result<()> {
        match self {
            Self::New { key } => {
                make(&key)?;
                show(&key)
            }
            Self::Show { key } => show(&key),
        }
    }
}

fn show(file: &Path) -> Result<()> {
    let key = read(file)?;
    super::say(&format!("hub {}\nkey {}", key.hub(), hex(&key.public())))
}

fn make(file: &Path) -> Result<()> {
    let mut seed = [0; 32];
    getrandom::fill(&mut seed).map_err(|error| anyhow!("no randomness: {error}"))?;
    let mut options = OpenOptions::new();
    // Never over an old one: clients know this hub by its key.
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut out = options
        .open(file)
        .with_context(|| file.display().to_string())?;
    writeln!(out, "{}", hex(&seed))?;
    out.sync_all()?;
    Ok(())
}

/// Reads the key of a hub.
pub(crate) fn read(file: &Path) -> Result<HubKey> {
    let text = std::fs::read_to_string(file).with_context(|| {
        format!(
            "{}: the hub has no key yet; make one with `trefoil-hub key new`",
            file.display()
        )
    })?;
    let text = text.trim();
    if text.len() != 64 || !text.is_ascii() {
        bail!("{}: not a key of a hub", file.display());
    }
    let mut seed = [0; 32];
    for (at, byte) in seed.iter_mut().enumerate() {
        let digits = text.get(2 * at..2 * at + 2).unwrap_or_default();
        *byte = u8::from_str_radix(digits, 16)
            .with_context(|| format!("{}: not a key of a hub", file.display()))?;
    }
    Ok(HubKey::from_seed(&seed))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
