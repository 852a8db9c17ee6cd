use anyhow::{Context, Result, bail};
use catalogue::change::DeviceId;
use clap::Subcommand;

use super::Place;

/// `trefoil-hub device …`
#[derive(Subcommand)]
pub(crate) enum Device {
    /// Says what a device gave last, newest first: the hub's number of each change, when it was received (universal time), and
    /// its record. The number of the last change that its owner still made is the cut of `admin device revoke`.
    Show {
        /// The public key of the device, as in the registry: 64 hexadecimal digits.
        #[arg(value_name = "KEY")]
        key: String,
        /// How many changes are listed.
        #[arg(long, default_value_t = 20)]
        last: u32,
        #[command(flatten)]
        place: Place,
    },
}

impl Device {
    pub(crate) fn run(self) -> Result<()> {
        let Self::Show { key, last, place } = self;
        let device = DeviceId::of(&public(&key)?);
        let given = place.open()?.given(device, last)?;
        if given.changes.is_empty() {
            bail!("no change of this device is here: its cut is 0");
        }
        super::say(&format!(
            "device {device} in epoch {}: {} changes here",
            given.epoch, given.count
        ))?;
        for change in given.changes {
            let received = jiff::Timestamp::from_millisecond(change.received_ms)
                .context("a time of receipt")?;
            super::say(&format!(
                "{} received {} record {}",
                change.seq,
                received.strftime("%Y-%m-%d %H:%M:%S"),
                change.record.0
            ))?;
        }
        Ok(())
    }
}

fn public(text: &str) -> Result<[u8; 32]> {
    let mut key = [0; 32];
    if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        bail!("a public key has 64 hexadecimal digits");
    }
    for (at, byte) in key.iter_mut().enumerate() {
        let digits = text.get(2 * at..2 * at + 2).unwrap_or_default();
        *byte = u8::from_str_radix(digits, 16)?;
    }
    Ok(key)
}
