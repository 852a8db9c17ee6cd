//! One hub reads from another, by the same protocol as every client. Changes are known by their id, and each hub gives its
//! own numbers: so no hub must be asked before another takes something in.

use std::sync::Arc;
use std::time::Duration;

use reqwest::{Client, Response, StatusCode};
use sync::stream::{Item, StreamReader};
use sync::wire::{About, Answer, CHECKPOINT, MAX_PAGE, MAX_PAGE_BYTES, PROTOCOL, Refusal, VERSION};
use sync::{Checkpoint, HubId, Running};
use tokio::sync::watch;

use crate::Hub;
use crate::store::StoreError;
use crate::verify::Arrived;
use catalogue::change::{ChangeId, DeviceId};

/// Longest answer that is read: a page, and what the first change of it may have beyond.
const MOST: u64 = 2 * MAX_PAGE_BYTES;
/// How long one request may take.
const PATIENCE: Duration = Duration::from_secs(60);
/// After so many failures in a row the pause no longer doubles.
const DOUBLINGS: u32 = 6;

/// What was read from a peer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pulled {
    /// Changes that were new here.
    pub new: u64,
    /// Changes that the peer showed.
    pub seen: u64,
    /// How far the peer was read.
    pub at: Running,
}

/// Why a peer cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum PeerError {
    /// It does not answer, or not with what was asked for.
    #[error("the peer does not answer")]
    Http(#[from] reqwest::Error),
    /// It refuses.
    #[error("the peer answers {0}")]
    Status(StatusCode),
    /// Its answer is of another shape or too long.
    #[error("the answer of the peer is malformed")]
    Malformed,
    /// It serves another catalogue.
    #[error("the peer serves another catalogue")]
    OtherCatalogue,
    /// Its signature does not fit, or its order is not the one that it signed before.
    #[error("the peer contradicts what it signed")]
    Contradiction,
    /// It says that something was erased which our registry does not order erased: perhaps it has a newer one.
    #[error("the peer holds back what no registry here orders erased")]
    Unlisted,
    /// Our own store refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The work was stopped.
    #[error("stopped")]
    Stopped,
}

/// A client for peers.
pub(crate) fn client() -> Result<Client, PeerError> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    Ok(Client::builder()
        .timeout(PATIENCE)
        .redirect(reqwest::redirect::Policy::none())
        .build()?)
}

/// Reads a peer from where it was last read to its end.
///
/// # Errors
/// If the peer does not answer, contradicts itself, or our store refuses. What was taken in by then stands.
pub async fn pull(hub: &Arc<Hub>, peer: &str) -> Result<Pulled, PeerError> {
    let client = client()?;
    let peer = peer.trim_end_matches('/');
    let about = get(&client, &format!("{peer}/v1/hub")).await?;
    let about = About::decode(&body(about).await?).map_err(|_| PeerError::Malformed)?;
    if about.catalogue != hub.config.catalogue {
        return Err(PeerError::OtherCatalogue);
    }
    let id = HubId::of(&about.key);
    let known = away(hub, move |hub| hub.store.peer(id)).await?;
    // In another epoch the peer's numbers mean something else: it is read from its begin.
    let mut pulled = Pulled {
        new: 0,
        seen: 0,
        at: known
            .filter(|(epoch, _)| *epoch == about.epoch)
            .map_or_else(Running::default, |(_, at)| at),
    };
    loop {
        let address = format!(
            "{peer}/v1/changes?epoch={}&after={}&limit={MAX_PAGE}",
            about.epoch, pulled.at.seq
        );
        let page = get(&client, &address).await?;
        let checkpoint = checkpoint(&page, &about)?;
        let bytes = body(page).await?;
        let (arrived, at) = arrive(&bytes, pulled.at)?;
        if at != checkpoint.at {
            return Err(PeerError::Contradiction);
        }
        if arrived.envelopes.is_empty() {
            return Ok(pulled);
        }
        pulled.seen += arrived.envelopes.len() as u64;
        pulled.at = at;
        let epoch = about.epoch;
        let answers = away(hub, move |hub| {
            // The authors have given their share where they pushed; here it is a copy.
            let answers = hub.receive(&arrived, None)?;
            if !answers.iter().any(is_unlisted) {
                hub.store.set_peer(id, epoch, at)?;
            }
            Ok(answers)
        })
        .await?;
        if answers.iter().any(is_unlisted) {
            return Err(PeerError::Unlisted);
        }
        let new = answers
            .iter()
            .filter(|(_, answer)| matches!(answer, Answer::Accepted(_) | Answer::Quarantined(..)))
            .count() as u64;
        pulled.new += new;
        hub.metrics.pulled(new);
    }
}

fn is_unlisted((_, answer): &(ChangeId, Answer)) -> bool {
    matches!(answer, Answer::Rejected(Refusal::Unlisted))
}

/// The changes of a page, and the running hash that follows from them.
fn arrive(bytes: &[u8], mut at: Running) -> Result<(Arrived, Running), PeerError> {
    let mut reader = StreamReader::new(bytes, MOST).map_err(|_| PeerError::Malformed)?;
    let mut arrived = Arrived::default();
    while let Some(item) = reader.next().map_err(|_| PeerError::Malformed)? {
        match item {
            Item::Key(key) => {
                arrived.keys.insert(DeviceId::of(&key), key);
            }
            Item::Numbered {
                seq,
                received_ms,
                envelope,
            } => {
                at = at.next(received_ms, envelope.id());
                if seq != at.seq {
                    return Err(PeerError::Contradiction);
                }
                arrived.envelopes.push(envelope);
            }
            Item::Loose(_) => return Err(PeerError::Malformed),
        }
    }
    Ok((arrived, at))
}

fn checkpoint(page: &Response, about: &About) -> Result<Checkpoint, PeerError> {
    let bytes = page
        .headers()
        .get(CHECKPOINT)
        .and_then(|value| value.to_str().ok())
        .and_then(unhex)
        .ok_or(PeerError::Malformed)?;
    let checkpoint = Checkpoint::decode(&bytes).map_err(|_| PeerError::Malformed)?;
    checkpoint
        .verify(&about.key)
        .map_err(|_| PeerError::Contradiction)?;
    if checkpoint.epoch == about.epoch {
        Ok(checkpoint)
    } else {
        Err(PeerError::Contradiction)
    }
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok())
        .collect()
}

async fn get(client: &Client, address: &str) -> Result<Response, PeerError> {
    let response = client.get(address).header(PROTOCOL, VERSION).send().await?;
    if response.status().is_success() {
        Ok(response)
    } else {
        Err(PeerError::Status(response.status()))
    }
}

/// A body, counted while it arrives.
async fn body(mut response: Response) -> Result<Vec<u8>, PeerError> {
    let mut bytes = Vec::new();
    while let Some(piece) = response.chunk().await? {
        if (bytes.len() + piece.len()) as u64 > MOST {
            return Err(PeerError::Malformed);
        }
        bytes.extend_from_slice(&piece);
    }
    Ok(bytes)
}

/// Runs `work` where blocking is allowed.
async fn away<T: Send + 'static>(
    hub: &Arc<Hub>,
    work: impl FnOnce(&Hub) -> Result<T, StoreError> + Send + 'static,
) -> Result<T, PeerError> {
    let hub = Arc::clone(hub);
    tokio::task::spawn_blocking(move || work(&hub))
        .await
        .map_err(|_| PeerError::Stopped)?
        .map_err(PeerError::Store)
}

/// Reads a peer again and again; longer pauses while it fails.
pub(crate) async fn keep_pulling(hub: Arc<Hub>, peer: String, mut stopped: watch::Receiver<bool>) {
    let mut failures = 0;
    loop {
        match pull(&hub, &peer).await {
            Ok(pulled) => {
                failures = 0;
                tracing::info!(
                    peer,
                    new = pulled.new,
                    seen = pulled.seen,
                    "read from a peer"
                );
            }
            Err(error) => {
                failures = (failures + 1).min(DOUBLINGS);
                tracing::warn!(
                    peer,
                    error = &error as &dyn std::error::Error,
                    "a peer could not be read"
                );
            }
        }
        let pause = hub.config.peer_pause * 2_u32.pow(failures);
        tokio::select! {
            _ = stopped.changed() => return,
            () = tokio::time::sleep(pause) => {}
        }
    }
}
