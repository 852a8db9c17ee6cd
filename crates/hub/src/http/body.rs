use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use http_body_util::{BodyExt, LengthLimitError, Limited};

use super::{App, Problem};

/// Reads a body of a type whole, counting: what its length claims is not believed.
pub(super) async fn read(
    app: &App,
    headers: &HeaderMap,
    body: Body,
    kind: &str,
    most: usize,
) -> Result<Vec<u8>, Problem> {
    let said = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let of_kind = said(header::CONTENT_TYPE)
        .and_then(|value| value.split(';').next())
        .is_some_and(|value| value.trim().eq_ignore_ascii_case(kind));
    let plain = said(header::CONTENT_ENCODING).is_none_or(|value| value == "identity");
    if !of_kind || !plain {
        return Err(Problem::WrongType);
    }
    let length = said(header::CONTENT_LENGTH).and_then(|value| value.parse::<usize>().ok());
    if length.is_some_and(|length| length > most) {
        return Err(Problem::TooLarge);
    }
    let Ok(_place) = app.arriving.try_acquire() else {
        app.hub.metrics.turned_away();
        return Err(Problem::Unavailable(5));
    };
    let arriving = Limited::new(body, most).collect();
    match tokio::time::timeout(app.hub.config.patience, arriving).await {
        Err(_) => Err(Problem::Slow),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(Problem::TooLarge),
        Ok(Err(_)) => Err(Problem::Malformed("body")),
        Ok(Ok(whole)) => Ok(whole.to_bytes().to_vec()),
    }
}

/// Bytes of a type.
pub(super) fn answer(kind: &'static str, bytes: Vec<u8>) -> Response {
    let mut response = bytes.into_response();
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

/// Sets a header whose value is digits.
pub(super) fn set(response: &mut Response, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

/// Bytes in hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// True if whoever asks has this version already.
pub(super) fn has(headers: &HeaderMap, tag: &str) -> bool {
    headers
        .get(header::IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|tags| {
            tags.split(',')
                .any(|known| known.trim().trim_start_matches("W/") == tag || known.trim() == "*")
        })
}
