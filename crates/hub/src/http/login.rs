use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use catalogue::change::verify_sign_in;
use sync::login::{Challenge, Granted, Login, MAX_LOGIN_BYTES};
use sync::wire::CBOR;

use super::body::{answer, read};
use super::{App, Problem};
use crate::gate::TOKEN_SECONDS;

/// `GET /v1/challenge`: a nonce to be signed.
pub(super) async fn challenge(State(app): State<Arc<App>>) -> Result<Response, Problem> {
    let hub = &app.hub;
    let nonce = hub.gate.nonce(hub.now_ms()).map_err(|error| {
        tracing::error!(%error, "no randomness");
        Problem::Internal
    })?;
    let challenge = Challenge {
        hub: hub.gate.hub(),
        nonce,
    };
    Ok(secret(challenge.encode()))
}

/// `POST /v1/login`: a token for a device of the registry that has signed a nonce.
pub(super) async fn login(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let bytes = read(&app, &headers, body, CBOR, MAX_LOGIN_BYTES).await?;
    let login = Login::decode(&bytes).map_err(|_| Problem::Malformed("login"))?;
    let hub = &app.hub;
    let now_ms = hub.now_ms();
    if !hub.gate.is_fresh(&login.nonce, now_ms) {
        return Err(Problem::NonceEnded);
    }
    let key = hub.certified(login.device).ok_or(Problem::DeviceRefused)?;
    verify_sign_in(&key, &hub.gate.hub().0, &login.nonce, &login.signature)
        .map_err(|_| Problem::BadSignature)?;
    let granted = Granted {
        token: hub.gate.token(login.device, now_ms),
        seconds: TOKEN_SECONDS,
    };
    Ok(secret(granted.encode()))
}

/// An answer that nobody on the way keeps.
fn secret(bytes: Vec<u8>) -> Response {
    let mut response = answer(CBOR, bytes);
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
