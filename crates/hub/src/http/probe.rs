use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;

use super::body::answer;
use super::{App, Problem};

/// `GET /health`: the process lives.
pub(super) async fn health() -> &'static str {
    "ok"
}

/// `GET /ready`: and its store answers.
pub(super) async fn ready(State(app): State<Arc<App>>) -> Result<&'static str, Problem> {
    app.blocking(|hub| hub.store.head()).await?;
    Ok("ready")
}

/// `GET /metrics`: counters, as Prometheus reads them.
pub(super) async fn metrics(State(app): State<Arc<App>>) -> Result<Response, Problem> {
    let head = app.blocking(|hub| hub.store.head()).await?;
    let text = app.hub.metrics.text(head.epoch, head.at.seq);
    Ok(answer("text/plain; version=0.0.4", text.into_bytes()))
}
