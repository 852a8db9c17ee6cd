use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sync::login::{SCHEME, SIGN_IN};
use sync::wire::EPOCH_CHANGED;

use crate::store::StoreError;

/// What a hub answers when it cannot: a status for programs that know HTTP, a code for those that know this protocol, and a
/// sentence for people. RFC 9457.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    Malformed(&'static str),
    Unauthorised,
    SignIn,
    NonceEnded,
    DeviceRefused,
    BadSignature,
    NotFound,
    Method,
    Slow,
    EpochChanged(u64),
    ClientTooOld(u64),
    TooLarge,
    WrongType,
    Range(u64),
    TooMany(u64),
    Unavailable(u64),
    Internal,
}

impl Problem {
    fn about(self) -> (StatusCode, &'static str, String) {
        use StatusCode as S;
        let text = str::to_owned;
        match self {
            Self::Malformed(what) => (
                S::BAD_REQUEST,
                "malformed",
                format!("The {what} is malformed."),
            ),
            Self::Unauthorised => (
                S::UNAUTHORIZED,
                "unauthorised",
                text("Reading from this hub needs its token."),
            ),
            Self::SignIn => (
                S::UNAUTHORIZED,
                SIGN_IN,
                text("Reading from this hub needs a device of its registry: sign its nonce."),
            ),
            Self::NonceEnded => (
                S::UNAUTHORIZED,
                "nonce-ended",
                text("The nonce is not of this hub, or its time is over: ask for another."),
            ),
            Self::DeviceRefused => (
                S::FORBIDDEN,
                "device-refused",
                text("The registry does not know this device, or no longer."),
            ),
            Self::BadSignature => (
                S::FORBIDDEN,
                "bad-signature",
                text("The signature does not fit the nonce, the hub and the device."),
            ),
            Self::NotFound => (S::NOT_FOUND, "not-found", text("There is nothing here.")),
            Self::Method => (
                S::METHOD_NOT_ALLOWED,
                "method",
                text("This address has no such method."),
            ),
            Self::Slow => (
                S::REQUEST_TIMEOUT,
                "slow",
                text("The request took too long to arrive."),
            ),
            Self::EpochChanged(epoch) => (
                S::CONFLICT,
                EPOCH_CHANGED,
                format!("The hub is in epoch {epoch}: begin at 0, and push what it lacks."),
            ),
            Self::ClientTooOld(oldest) => (
                S::GONE,
                "client-too-old",
                format!(
                    "This hub speaks version {oldest} of the protocol or newer: update Trefoil."
                ),
            ),
            Self::TooLarge => (
                S::PAYLOAD_TOO_LARGE,
                "too-large",
                text("Send less at once."),
            ),
            Self::WrongType => (
                S::UNSUPPORTED_MEDIA_TYPE,
                "wrong-type",
                text("The body is of another type."),
            ),
            Self::Range(_) => (
                S::RANGE_NOT_SATISFIABLE,
                "range",
                text("The file ends before that range."),
            ),
            Self::TooMany(_) => (
                S::TOO_MANY_REQUESTS,
                "too-many-requests",
                text("Too many requests from one address or device."),
            ),
            Self::Unavailable(_) => (
                S::SERVICE_UNAVAILABLE,
                "unavailable",
                text("The hub is busy or its store is away."),
            ),
            Self::Internal => (
                S::INTERNAL_SERVER_ERROR,
                "internal",
                text("The hub made a mistake; its log says more."),
            ),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let (status, code, detail) = self.about();
        let mut body = serde_json::json!({
            "type": format!("urn:trefoil:problem:{code}"),
            "title": status.canonical_reason().unwrap_or(code),
            "status": status.as_u16(),
            "code": code,
            "detail": detail,
        });
        if let (Self::EpochChanged(epoch), Some(body)) = (self, body.as_object_mut()) {
            body.insert("epoch".to_owned(), epoch.into());
        }
        let mut response = (status, body.to_string()).into_response();
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        );
        match self {
            Self::TooMany(seconds) | Self::Unavailable(seconds) => {
                headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
            }
            // The rest of the body was not read, so nothing more can be asked on this connection: it is said, not found out.
            Self::TooLarge | Self::WrongType | Self::Slow => {
                headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
            }
            Self::Range(length) => {
                if let Ok(value) = HeaderValue::try_from(format!("bytes */{length}")) {
                    headers.insert(header::CONTENT_RANGE, value);
                }
            }
            Self::Unauthorised => {
                headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
            }
            Self::SignIn | Self::NonceEnded => {
                let hint = format!("Bearer, {SCHEME} challenge=\"/v1/challenge\"");
                if let Ok(value) = HeaderValue::try_from(hint) {
                    headers.insert(header::WWW_AUTHENTICATE, value);
                }
            }
            _ => {}
        }
        response
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::EpochChanged(epoch) => return Self::EpochChanged(epoch),
            StoreError::Damaged(_)
            | StoreError::Newer { .. }
            | StoreError::OtherCatalogue { .. } => {
                tracing::error!(
                    error = &error as &dyn std::error::Error,
                    "the store is not sound"
                );
                return Self::Internal;
            }
            StoreError::Sqlite(_)
            | StoreError::Postgres(_)
            | StoreError::Tls(_)
            | StoreError::Busy => {}
        }
        // Whatever a database says at such a moment, the same request may succeed later: pushes are safe to repeat.
        tracing::error!(
            error = &error as &dyn std::error::Error,
            "the store refuses"
        );
        Self::Unavailable(5)
    }
}
