use std::sync::Arc;

use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query, State};
use axum::response::Response;
use catalogue::RecordId;
use serde::Deserialize;
use sync::stream::StreamWriter;
use sync::wire::{
    About, CBOR, CHECKPOINT, HEAD, Limits, MAX_PAGE, MAX_PAGE_BYTES, NEXT_CURSOR, STREAM,
};
use uuid::Uuid;

use super::body::{answer, hex, set};
use super::{App, Problem};
use crate::store::Numbered;

/// zstd's level on the wire.
const LEVEL: i32 = 3;

/// `GET /v1/hub`: what this hub is.
pub(super) async fn about(State(app): State<Arc<App>>) -> Result<Response, Problem> {
    let head = app.blocking(|hub| hub.store.head()).await?;
    let about = About {
        catalogue: head.catalogue,
        key: app.hub.key.public(),
        epoch: head.epoch,
        head: head.at.seq,
        oldest: app.hub.config.oldest,
        limits: Some(Limits::with_share(app.hub.config.quota)),
    };
    Ok(answer(CBOR, about.encode()))
}

/// `GET /v1/checkpoint`: the hub's signed word on all of its order.
pub(super) async fn checkpoint(State(app): State<Arc<App>>) -> Result<Response, Problem> {
    let head = app.blocking(|hub| hub.store.head()).await?;
    let checkpoint = app.hub.checkpoint(head.epoch, head.at);
    Ok(answer(CBOR, checkpoint.encode()))
}

#[derive(Deserialize)]
pub(super) struct Wanted {
    epoch: Option<u64>,
    #[serde(default)]
    after: u64,
    #[serde(default = "most")]
    limit: u32,
}

fn most() -> u32 {
    MAX_PAGE
}

/// `GET /v1/changes?epoch&after&limit`: a page of the order.
pub(super) async fn changes(
    State(app): State<Arc<App>>,
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Result<Response, Problem> {
    let Query(wanted) = wanted.map_err(|_| Problem::Malformed("query"))?;
    let epoch = wanted.epoch.ok_or(Problem::Malformed("epoch"))?;
    let limit = wanted.limit.clamp(1, MAX_PAGE);
    let (page, bytes) = app
        .blocking(move |hub| {
            let page = hub.store.page(epoch, wanted.after, limit, MAX_PAGE_BYTES)?;
            let bytes = stream(&page.changes)?;
            Ok::<_, Problem>((page, bytes))
        })
        .await?;
    let mut response = answer(STREAM, bytes);
    set(&mut response, NEXT_CURSOR, &page.end.seq.to_string());
    set(&mut response, HEAD, &page.head.at.seq.to_string());
    let checkpoint = app.hub.checkpoint(epoch, page.end);
    set(&mut response, CHECKPOINT, &hex(&checkpoint.encode()));
    Ok(response)
}

/// `GET /v1/records/{id}/changes?after&limit`: the history of one record. There is more as long as a next cursor is given.
pub(super) async fn record(
    State(app): State<Arc<App>>,
    id: Result<Path<Uuid>, PathRejection>,
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Result<Response, Problem> {
    let Path(id) = id.map_err(|_| Problem::Malformed("id of the record"))?;
    let Query(wanted) = wanted.map_err(|_| Problem::Malformed("query"))?;
    let limit = wanted.limit.clamp(1, MAX_PAGE);
    let (next, bytes) = app
        .blocking(move |hub| {
            let (changes, next) =
                hub.store
                    .record(RecordId(id), wanted.after, limit, MAX_PAGE_BYTES)?;
            Ok::<_, Problem>((next, stream(&changes)?))
        })
        .await?;
    let mut response = answer(STREAM, bytes);
    if let Some(next) = next {
        set(&mut response, NEXT_CURSOR, &next.to_string());
    }
    Ok(response)
}

fn stream(changes: &[Numbered]) -> Result<Vec<u8>, Problem> {
    let write = || -> std::io::Result<Vec<u8>> {
        let mut out = StreamWriter::new(Vec::new(), LEVEL)?;
        for change in changes {
            out.numbered(
                &change.public_key,
                change.seq,
                change.received_ms,
                &change.envelope,
            )?;
        }
        out.finish()
    };
    write().map_err(|error| {
        tracing::error!(%error, "a page cannot be written");
        Problem::Internal
    })
}
