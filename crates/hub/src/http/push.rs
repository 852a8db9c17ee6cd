use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use sync::stream::StreamError;
use sync::wire::{
    CBOR, MAX_MISSING, MAX_PUSH_BYTES, MAX_PUSH_INFLATED, STREAM, decode_ids, encode_answers,
    encode_ids,
};

use super::body::{answer, read};
use super::{App, Problem};
use crate::verify::{ArrivalError, arrive};

/// Longest list of ids, encoded.
const IDS: usize = MAX_MISSING * 34 + 9;

/// `POST /v1/changes`: takes changes in and says of each what became of it.
pub(super) async fn changes(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let bytes = read(&app, &headers, body, STREAM, MAX_PUSH_BYTES).await?;
    let answers = app
        .blocking(move |hub| {
            let arrived = arrive(bytes.as_slice(), MAX_PUSH_INFLATED)?;
            Ok::<_, Problem>(hub.receive(&arrived, hub.config.quota)?)
        })
        .await?;
    Ok(answer(CBOR, encode_answers(&answers)))
}

/// `POST /v1/changes/missing`: which of these changes the hub lacks.
pub(super) async fn missing(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let bytes = read(&app, &headers, body, CBOR, IDS).await?;
    let ids = decode_ids(&bytes).map_err(|_| Problem::Malformed("list of ids"))?;
    let missing = app.blocking(move |hub| hub.store.missing(&ids)).await?;
    Ok(answer(CBOR, encode_ids(&missing)))
}

impl From<ArrivalError> for Problem {
    fn from(error: ArrivalError) -> Self {
        match error {
            ArrivalError::Stream(StreamError::TooLarge | StreamError::TooLong)
            | ArrivalError::TooMany => Self::TooLarge,
            ArrivalError::Stream(StreamError::Io(_) | StreamError::Malformed) => {
                Self::Malformed("stream")
            }
        }
    }
}
