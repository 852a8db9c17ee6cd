use std::path::Path as FilePath;
use std::sync::Arc;

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use super::body::{answer, has, hex, set};
use super::{App, Problem};

/// Longer than any file of a registry.
const MOST: u64 = 16 * 1024 * 1024;
const LONGEST_NAME: usize = 128;

/// `GET /v1/registry/{file}`: a file of the registry. It is signed by others; the hub only hands it out.
pub(super) async fn file(
    State(app): State<Arc<App>>,
    name: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let Path(name) = name.map_err(|_| Problem::NotFound)?;
    let bytes = app
        .blocking(move |hub| {
            hub.config
                .registry
                .as_deref()
                .and_then(|folder| read(folder, &name))
                .ok_or(Problem::NotFound)
        })
        .await?;
    let tag = format!("\"{}\"", hex(&Sha256::digest(&bytes)));
    let mut response = if has(&headers, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        answer("application/octet-stream", bytes)
    };
    set(&mut response, "etag", &tag);
    Ok(response)
}

/// Reads a file that the folder itself names: the name that was asked for is compared and never becomes part of a path.
fn read(folder: &FilePath, name: &str) -> Option<Vec<u8>> {
    let plain = name.len() <= LONGEST_NAME
        && !name.starts_with('.')
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'));
    if !plain {
        return None;
    }
    let entry = std::fs::read_dir(folder)
        .ok()?
        .filter_map(Result::ok)
        .find(|entry| entry.file_name() == name)?;
    // A link would lead out of the folder; its own kind is looked at, not that of what it points to.
    let about = entry.metadata().ok()?;
    if !about.is_file() || about.len() > MOST {
        return None;
    }
    std::fs::read(entry.path()).ok()
}
