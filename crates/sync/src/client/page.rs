use reqwest::header::HeaderMap;

use super::SyncError;
use crate::stream::{Item, StreamReader};
use crate::{Checkpoint, Running, wire};

/// A page of a hub's order, with the hub's signed word on where it ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Keys and numbered changes.
    pub items: Vec<Item>,
    /// The hub's last number when it wrote the page.
    pub head: u64,
    /// Signed at the page's end.
    pub checkpoint: Checkpoint,
}

impl Page {
    pub(super) fn read(body: &[u8], headers: &HeaderMap) -> Result<Self, SyncError> {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let head = text(wire::HEAD)
            .and_then(|head| head.parse().ok())
            .ok_or(SyncError::NotAHub)?;
        let checkpoint = text(wire::CHECKPOINT)
            .and_then(bytes)
            .ok_or(SyncError::NotAHub)?;
        let checkpoint = Checkpoint::decode(&checkpoint).map_err(SyncError::Checkpoint)?;
        let mut stream =
            StreamReader::new(body, wire::MAX_PAGE_BYTES * 2).map_err(|_| SyncError::Damaged)?;
        let mut items = Vec::new();
        while let Some(item) = stream.next().map_err(|_| SyncError::Damaged)? {
            items.push(item);
        }
        Ok(Self {
            items,
            head,
            checkpoint,
        })
    }

    /// Where the order stands after this page, if it follows without a hole on `from` and ends as the hub signed.
    ///
    /// # Errors
    /// [`SyncError::Damaged`] if a number is missing, [`SyncError::Contradiction`] if the hub signed another order.
    pub fn follows(&self, from: Running, epoch: u64) -> Result<Running, SyncError> {
        let mut running = from;
        for item in &self.items {
            match item {
                Item::Numbered {
                    seq,
                    received_ms,
                    envelope,
                } if *seq == running.seq + 1 => {
                    running = running.next(*received_ms, envelope.id());
                }
                Item::Key(_) => {}
                Item::Numbered { .. } | Item::Loose(_) => return Err(SyncError::Damaged),
            }
        }
        if self.checkpoint.epoch == epoch && self.checkpoint.at == running {
            Ok(running)
        } else {
            Err(SyncError::Contradiction)
        }
    }
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    if !hex.is_ascii() || !hex.len().is_multiple_of(2) {
        return None;
    }
    (0..hex.len() / 2)
        .map(|at| u8::from_str_radix(hex.get(2 * at..2 * at + 2)?, 16).ok())
        .collect()
}
