//! What stands before every endpoint.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Instant;

use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};
use sync::wire::PROTOCOL;

use super::rate::Who;
use super::{App, Problem};

/// Counts requests and writes one line for each: what was asked and how it ended, of whom not a word.
pub(super) async fn count(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let method = request.method().clone();
    // The pattern, not the address: that would name a record.
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "none".to_owned(), |path| path.as_str().to_owned());
    let begun = Instant::now();
    let response = next.run(request).await;
    let micros = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
    let status = response.status().as_u16();
    app.hub.metrics.request(status, micros);
    tracing::info!(%method, route, status, micros, "request");
    response
}

/// Says of every answer that it is data and nothing else.
pub(super) async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-cache"));
    response
}

/// Turns away whoever asks too often: a device that has signed in counts for itself, others by their address.
pub(super) async fn rate(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    if let Some(limiter) = &app.limiter
        && let Some(who) = who(&app, &request)
        && let Err(wait) = limiter.take(who, Instant::now())
    {
        app.hub.metrics.turned_away();
        return Problem::TooMany(wait.as_secs() + 1).into_response();
    }
    next.run(request).await
}

/// Who asks. Used to count and forgotten again; it is written nowhere.
fn who(app: &App, request: &Request) -> Option<Who> {
    let device = shown(request.headers()).and_then(|token| app.hub.signed_in(token));
    match device {
        Some(device) => Some(Who::Device(device)),
        None => address(request, app.hub.config.behind_proxy).map(Who::Address),
    }
}

/// The token that a request shows.
fn shown(headers: &HeaderMap) -> Option<&str> {
    headers
        .get(header::AUTHORIZATION)?
        .to_str()
        .ok()?
        .strip_prefix("Bearer ")
}

fn address(request: &Request, behind_proxy: bool) -> Option<IpAddr> {
    if behind_proxy {
        // The last entry is our proxy's own; what stands before it was written by whoever asks.
        return request
            .headers()
            .get_all("x-forwarded-for")
            .iter()
            .next_back()?
            .to_str()
            .ok()?
            .rsplit(',')
            .next()?
            .trim()
            .parse()
            .ok();
    }
    request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map(|ConnectInfo(address)| address.ip())
}

/// Tells an old client so, before it misreads an answer.
pub(super) async fn protocol(
    State(app): State<Arc<App>>,
    request: Request,
    next: Next,
) -> Response {
    let oldest = app.hub.config.oldest;
    match version(request.headers()) {
        Ok(Some(version)) if version < oldest => Problem::ClientTooOld(oldest).into_response(),
        Ok(_) => next.run(request).await,
        Err(problem) => problem.into_response(),
    }
}

fn version(headers: &HeaderMap) -> Result<Option<u64>, Problem> {
    headers
        .get(PROTOCOL)
        .map(|value| {
            value
                .to_str()
                .ok()
                .and_then(|text| text.parse().ok())
                .ok_or(Problem::Malformed("version of the protocol"))
        })
        .transpose()
}

/// Lets readers in: all, or those who show the token, or who have signed in.
pub(super) async fn token(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let config = &app.hub.config;
    let shown = shown(request.headers());
    // Compared by their hashes: how long that takes says nothing of the token.
    let knows = |wanted: &String| shown.map(Sha256::digest) == Some(Sha256::digest(wanted));
    let has_signed_in = || shown.is_some_and(|token| app.hub.signed_in(token).is_some());
    let open = config.bearer.is_none() && !config.signed_reads;
    if open || config.bearer.as_ref().is_some_and(knows) || (config.signed_reads && has_signed_in())
    {
        next.run(request).await
    } else if config.signed_reads {
        Problem::SignIn.into_response()
    } else {
        Problem::Unauthorised.into_response()
    }
}
