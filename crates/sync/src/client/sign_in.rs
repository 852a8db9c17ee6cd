use std::sync::Arc;

use catalogue::Catalogue;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue, WWW_AUTHENTICATE};
use reqwest::{RequestBuilder, Response, StatusCode};

use super::door::{Hub, is, judged, read};
use super::exchange::off;
use super::{Session, SyncError};
use crate::HubId;
use crate::login::{Challenge, Granted, Login, MAX_LOGIN_BYTES, SCHEME};
use crate::wire::{self, About};

impl Hub {
    /// The same for a device that can sign in where a hub asks for it, with the key of a store; nobody is asked anything,
    /// unless to unlock the key. The token is kept for as long as it is good.
    #[must_use]
    pub fn signing_in(mut self, store: Arc<Catalogue>, session: Session) -> Self {
        self.signs = Some(store);
        self.session = session;
        self
    }

    /// Sends a request; where the hub wants the device to sign in first, it does, and sends it again.
    pub(super) async fn send(&self, request: RequestBuilder) -> Result<Response, SyncError> {
        let again = request.try_clone();
        let response = sent(request).await?;
        let (true, Some(again), Some(store)) = (asks_to_sign_in(&response), again, &self.signs)
        else {
            return Ok(response);
        };
        let granted = match self.sign_in(store).await {
            // A person who first had to unlock the key may have taken longer than a nonce lasts.
            Err(SyncError::Token) => self.sign_in(store).await?,
            other => other?,
        };
        self.session.keep(&self.base, &granted);
        let shown = HeaderValue::try_from(format!("Bearer {}", granted.token))
            .map_err(|_| SyncError::NotAHub)?;
        // In the place of the token that the hub has just refused.
        sent(again.headers(HeaderMap::from_iter([(AUTHORIZATION, shown)]))).await
    }

    async fn sign_in(&self, store: &Arc<Catalogue>) -> Result<Granted, SyncError> {
        let about = About::decode(&self.small("/v1/hub").await?).map_err(|_| SyncError::NotAHub)?;
        let challenge = Challenge::decode(&self.small("/v1/challenge").await?)
            .map_err(|_| SyncError::NotAHub)?;
        // What this device signs is good at the hub that it names: at no other than the one it speaks with.
        if challenge.hub != HubId::of(&about.key) {
            return Err(SyncError::NotAHub);
        }
        let (device, nonce, signature) = off(store, move |store| {
            let (device, signature) = store.sign_in(&challenge.hub.0, &challenge.nonce)?;
            Ok((device, challenge.nonce, signature))
        })
        .await?;
        let login = Login {
            device,
            nonce,
            signature,
        };
        let request = self
            .http
            .post(format!("{}/v1/login", self.base))
            .header(CONTENT_TYPE, wire::CBOR)
            .body(login.encode());
        let response = sent(request).await?;
        if response.status() == StatusCode::FORBIDDEN {
            return Err(SyncError::Device);
        }
        let response = judged(response).await?;
        Granted::decode(&read(response, MAX_LOGIN_BYTES).await?).map_err(|_| SyncError::NotAHub)
    }

    /// A small answer to whoever has not signed in.
    async fn small(&self, path: &str) -> Result<Vec<u8>, SyncError> {
        let request = self.http.get(format!("{}{path}", self.base));
        let response = judged(sent(request).await?).await?;
        if !is(&response, wire::CBOR) {
            return Err(SyncError::NotAHub);
        }
        read(response, MAX_LOGIN_BYTES).await
    }
}

async fn sent(request: RequestBuilder) -> Result<Response, SyncError> {
    request.send().await.map_err(SyncError::Offline)
}

/// A hub that wants its readers to sign in says so by its own scheme, beside that of the token.
#[must_use]
pub fn asks_to_sign_in(response: &Response) -> bool {
    response.status() == StatusCode::UNAUTHORIZED
        && response
            .headers()
            .get_all(WWW_AUTHENTICATE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .any(|offer| offer.split_whitespace().next() == Some(SCHEME))
}
