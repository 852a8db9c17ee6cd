use anyhow::Result;
use clap::Subcommand;

use super::Place;

/// `trefoil-hub epoch …`
#[derive(Subcommand)]
pub(crate) enum Epoch {
    /// Begins a new epoch. Say it once, before serving again, when the store came back from a backup: clients then begin at
    /// 0 and give back what the backup lacks.
    New {
        #[command(flatten)]
        place: Place,
    },
    /// Says the present epoch and its last number.
    Show {
        #[command(flatten)]
        place: Place,
    },
}

impl Epoch {
    pub(crate) fn run(self) -> Result<()> {
        match self {
            Self::New { place } => {
                let new = place.open()?.new_epoch(super::now_ms())?;
                super::say(&format!(
                    "epoch {}: {} changes carried over, {} of them mended",
                    new.epoch, new.changes, new.mended
                ))
            }
            Self::Show { place } => {
                let head = place.open()?.head()?;
                super::say(&format!("epoch {}: {} changes", head.epoch, head.at.seq))
            }
        }
    }
}
