use std::sync::Arc;

use axum::body::Body;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use object_store::{GetOptions, GetRange, ObjectStoreExt};
use sync::segment::Manifest;
use sync::wire::CBOR;

use super::body::{answer, has, set};
use super::{App, Problem};

/// `GET /v1/segments`: the signed list of what never changes again.
pub(super) async fn manifest(State(app): State<Arc<App>>) -> Result<Response, Problem> {
    let (head, segments) = app.blocking(|hub| hub.store.segments()).await?;
    let manifest = Manifest::sign(&app.hub.key, head.epoch, segments);
    Ok(answer(CBOR, manifest.encode()))
}

/// `GET /v1/segments/{sha256}`: one of them, or a part of it.
pub(super) async fn file(
    State(app): State<Arc<App>>,
    name: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let Path(name) = name.map_err(|_| Problem::NotFound)?;
    let objects = app.hub.config.segments.as_ref().ok_or(Problem::NotFound)?;
    let is_hash = name.len() == 64
        && name
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if !is_hash {
        return Err(Problem::NotFound);
    }
    let tag = format!("\"{name}\"");
    let path = object_store::path::Path::from(name);
    let length = objects
        .head(&path)
        .await
        .map_err(|error| problem(&error))?
        .size;
    if has(&headers, &tag) {
        let mut response = StatusCode::NOT_MODIFIED.into_response();
        set(&mut response, "etag", &tag);
        return Ok(response);
    }
    let wanted = headers
        .get(header::RANGE)
        .and_then(|value| value.to_str().ok())
        .and_then(range);
    let found = objects
        .get_opts(
            &path,
            GetOptions {
                range: wanted
                    .map(|wanted| wanted.within(length).ok_or(Problem::Range(length)))
                    .transpose()?,
                ..GetOptions::default()
            },
        )
        .await
        .map_err(|error| problem(&error))?;
    app.hub.metrics.handed_out();
    let part = found.range.clone();
    let mut response = Body::from_stream(found.into_stream()).into_response();
    if wanted.is_some() {
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
        let last = part.end.saturating_sub(1);
        set(
            &mut response,
            "content-range",
            &format!("bytes {}-{last}/{length}", part.start),
        );
    }
    set(&mut response, "content-type", "application/zstd");
    set(
        &mut response,
        "content-length",
        &(part.end - part.start).to_string(),
    );
    set(&mut response, "accept-ranges", "bytes");
    set(&mut response, "etag", &tag);
    // Its name is its hash: whoever has it once has it for ever.
    set(
        &mut response,
        "cache-control",
        "public, max-age=31536000, immutable",
    );
    Ok(response)
}

fn problem(error: &object_store::Error) -> Problem {
    if matches!(error, object_store::Error::NotFound { .. }) {
        return Problem::NotFound;
    }
    tracing::error!(
        error = error as &dyn std::error::Error,
        "the object storage refuses"
    );
    Problem::Unavailable(30)
}

/// What a `Range` header asks for. Several ranges at once are not served: then the whole file is the right answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    From(u64),
    Between(u64, u64),
    Last(u64),
}

impl Wanted {
    /// The range within a file of a length; `None` if it has no byte of it.
    fn within(self, length: u64) -> Option<GetRange> {
        let (first, end) = match self {
            Self::From(first) => (first, length),
            Self::Between(first, last) => (first, last.saturating_add(1).min(length)),
            Self::Last(count) => (length.saturating_sub(count), length),
        };
        (first < end).then_some(GetRange::Bounded(first..end))
    }
}

fn range(header: &str) -> Option<Wanted> {
    let (first, last) = header.strip_prefix("bytes=")?.split_once('-')?;
    let number = |text: &str| text.trim().parse::<u64>().ok();
    match (number(first), number(last)) {
        (Some(first), Some(last)) => (first <= last).then_some(Wanted::Between(first, last)),
        (Some(first), None) if last.trim().is_empty() => Some(Wanted::From(first)),
        (None, Some(count)) if first.trim().is_empty() => Some(Wanted::Last(count)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_the_standard_writes_them() {
        assert_eq!(range("bytes=0-9"), Some(Wanted::Between(0, 9)), "both ends");
        assert_eq!(range("bytes=5-"), Some(Wanted::From(5)), "to the end");
        assert_eq!(range("bytes=-5"), Some(Wanted::Last(5)), "the last five");
        for other in [
            "bytes=9-0",
            "bytes=0-1,5-6",
            "lines=1-2",
            "bytes=a-b",
            "bytes=-",
        ] {
            assert_eq!(range(other), None, "{other} asks for no single range");
        }
    }

    #[test]
    fn a_range_stays_within_its_file() {
        assert_eq!(
            Wanted::Between(0, u64::MAX).within(4),
            Some(GetRange::Bounded(0..4)),
            "cut off"
        );
        assert_eq!(
            Wanted::Last(9).within(4),
            Some(GetRange::Bounded(0..4)),
            "more than all is all"
        );
        assert_eq!(Wanted::From(4).within(4), None, "nothing there");
        assert_eq!(Wanted::Last(0).within(4), None, "nothing asked for");
    }
}
