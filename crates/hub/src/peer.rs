//! One hub reads from another, by the same protocol as every client. Changes are known by their id, and each hub gives its
//! own numbers: so no hub must be asked before another takes something in.

use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{Client, RequestBuilder, Response, StatusCode};
use sync::client::asks_to_sign_in;
use sync::login::{Challenge, Granted, Login, MAX_LOGIN_BYTES};
use sync::stream::{Item, StreamReader};
use sync::wire::{
    About, Answer, CBOR, CHECKPOINT, MAX_PAGE, MAX_PAGE_BYTES, PROTOCOL, Refusal, VERSION,
};
use sync::{Checkpoint, HubId, Running};
use tokio::sync::watch;

use crate::store::StoreError;
use crate::verify::Arrived;
use crate::{Hub, Peer};
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
    Http(#[source] reqwest::Error),
    /// It lets nobody read without a token, or it does not know the key of this hub.
    #[error(
        "the peer lets this hub read nothing: give its token (--peer-token-file), or have the officers put this hub into the registry (admin hub add)"
    )]
    NotLetIn,
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

impl From<reqwest::Error> for PeerError {
    /// Without the address, which may hold a password.
    fn from(error: reqwest::Error) -> Self {
        Self::Http(error.without_url())
    }
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
pub async fn pull(hub: &Arc<Hub>, peer: &Peer) -> Result<Pulled, PeerError> {
    let mut line = Line {
        client: client()?,
        peer,
        hub,
        token: peer.token.clone(),
    };
    let about = line.about().await?;
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
            "/v1/changes?epoch={}&after={}&limit={MAX_PAGE}",
            about.epoch, pulled.at.seq
        );
        let page = line.get(&address, &about).await?;
        let checkpoint = checkpoint(&page, &about)?;
        let bytes = body(page, MOST).await?;
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

/// A peer that is being read.
struct Line<'a> {
    client: Client,
    peer: &'a Peer,
    hub: &'a Arc<Hub>,
    /// What is shown to it: the token that was given for it, or the one that it gave when this hub signed in.
    token: Option<String>,
}

impl Line<'_> {
    /// What the peer says of itself, which everybody may ask.
    async fn about(&self) -> Result<About, PeerError> {
        let about = sound(self.send(self.request("/v1/hub")).await?)?;
        About::decode(&body(about, MOST).await?).map_err(|_| PeerError::Malformed)
    }

    /// An answer; where the peer wants its readers to sign in, this hub does, with its key.
    async fn get(&mut self, path: &str, about: &About) -> Result<Response, PeerError> {
        let response = self.send(self.request(path)).await?;
        if !asks_to_sign_in(&response) {
            return sound(response);
        }
        self.token = Some(self.sign_in(about).await?);
        sound(self.send(self.request(path)).await?)
    }

    fn request(&self, path: &str) -> RequestBuilder {
        self.client.get(format!("{}{path}", self.peer.url))
    }

    async fn send(&self, request: RequestBuilder) -> Result<Response, PeerError> {
        let request = request.header(PROTOCOL, VERSION);
        let Some(token) = &self.token else {
            return Ok(request.send().await?);
        };
        let shown =
            HeaderValue::try_from(format!("Bearer {token}")).map_err(|_| PeerError::Malformed)?;
        // In the place of a password that the address may hold.
        let shown = HeaderMap::from_iter([(AUTHORIZATION, shown)]);
        Ok(request.headers(shown).send().await?)
    }

    /// Signs in as a device does. What is signed is good at the hub that it names, and this is the one that is spoken with.
    async fn sign_in(&self, about: &About) -> Result<String, PeerError> {
        let challenge = sound(self.send(self.request("/v1/challenge")).await?)?;
        let challenge = body(challenge, MAX_LOGIN_BYTES as u64).await?;
        let challenge = Challenge::decode(&challenge).map_err(|_| PeerError::Malformed)?;
        if challenge.hub != HubId::of(&about.key) {
            return Err(PeerError::Contradiction);
        }
        let login = Login {
            device: DeviceId::of(&self.hub.key.public()),
            signature: self.hub.key.sign_in(challenge.hub, &challenge.nonce),
            nonce: challenge.nonce,
        };
        let granted = self
            .client
            .post(format!("{}/v1/login", self.peer.url))
            .header(CONTENT_TYPE, CBOR)
            .body(login.encode());
        let granted = sound(self.send(granted).await?)?;
        let granted = body(granted, MAX_LOGIN_BYTES as u64).await?;
        let granted = Granted::decode(&granted).map_err(|_| PeerError::Malformed)?;
        Ok(granted.token)
    }
}

/// The answer, if it is one.
fn sound(response: Response) -> Result<Response, PeerError> {
    match response.status() {
        status if status.is_success() => Ok(response),
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Err(PeerError::NotLetIn),
        status => Err(PeerError::Status(status)),
    }
}

/// A body, counted while it arrives.
async fn body(mut response: Response, most: u64) -> Result<Vec<u8>, PeerError> {
    let mut bytes = Vec::new();
    while let Some(piece) = response.chunk().await? {
        if (bytes.len() + piece.len()) as u64 > most {
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
pub(crate) async fn keep_pulling(hub: Arc<Hub>, peer: Peer, mut stopped: watch::Receiver<bool>) {
    let mut failures = 0;
    let shown = peer.shown();
    loop {
        match pull(&hub, &peer).await {
            Ok(pulled) => {
                failures = 0;
                tracing::info!(
                    peer = shown,
                    new = pulled.new,
                    seen = pulled.seen,
                    "read from a peer"
                );
            }
            Err(error) => {
                failures = (failures + 1).min(DOUBLINGS);
                tracing::warn!(
                    peer = shown,
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
