use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use catalogue::Catalogue;
use catalogue::change::ChangeId;
use catalogue::store::Leaving;
use reqwest::header::{CONTENT_TYPE, RETRY_AFTER};
use reqwest::{Certificate, Proxy, RequestBuilder, Response, StatusCode};

use super::{Page, Session, SyncError};
use crate::Envelope;
use crate::stream::StreamWriter;
use crate::wire::{self, About, Answer};

/// Level of zstd on the wire: quick, and the bytes are few.
const LEVEL: i32 = 3;
/// No byte for so long, and the line counts as broken. Long, because lines from the field are slow.
const SILENCE: Duration = Duration::from_secs(60);

/// How a hub is reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Door {
    /// Its address, `https://…`.
    pub url: String,
    /// A proxy; without one, that of the system.
    pub proxy: Option<String>,
    /// A file of certificates of an organisation's own authority, as PEM.
    pub authorities: Option<PathBuf>,
    /// A token, where the hub asks for one.
    pub token: Option<String>,
}

/// A hub that can be spoken to.
#[derive(Clone, Debug)]
pub struct Hub {
    pub(super) http: reqwest::Client,
    pub(super) base: String,
    token: Option<String>,
    /// Signs in with its key where the hub wants it.
    pub(super) signs: Option<Arc<Catalogue>>,
    pub(super) session: Session,
}

impl Hub {
    /// Makes ready to speak to a hub; nothing is sent yet.
    ///
    /// # Errors
    /// [`SyncError::SetUp`], [`SyncError::Authorities`].
    pub fn new(door: &Door, tool: &str) -> Result<Self, SyncError> {
        let set_up = |error: &dyn std::fmt::Display| SyncError::SetUp(error.to_string());
        let base = door.url.trim_end_matches('/').to_owned();
        let url = reqwest::Url::parse(&base).map_err(|error| set_up(&error))?;
        let local = url.host_str().is_some_and(|host| {
            host == "localhost"
                || host
                    .trim_matches(['[', ']'])
                    .parse::<std::net::IpAddr>()
                    .is_ok_and(|address| address.is_loopback())
        });
        if url.scheme() != "https" && !(url.scheme() == "http" && local) {
            return Err(SyncError::SetUp(base));
        }
        let mut http = reqwest::Client::builder()
            .user_agent(tool)
            .connect_timeout(SILENCE)
            .read_timeout(SILENCE)
            // A redirect is what a hotel's network answers; a hub has none.
            .redirect(reqwest::redirect::Policy::none());
        if local {
            http = http.no_proxy();
        } else if let Some(proxy) = &door.proxy {
            http = http.proxy(Proxy::all(proxy).map_err(|error| set_up(&error))?);
        }
        if let Some(file) = &door.authorities {
            let pem = std::fs::read(file).map_err(|source| SyncError::Authorities {
                path: file.clone(),
                source,
            })?;
            let found = Certificate::from_pem_bundle(&pem).map_err(|_| set_up(&file.display()))?;
            http = http.tls_certs_merge(found);
        }
        Ok(Self {
            http: http.build().map_err(|error| set_up(&error))?,
            base,
            token: door.token.clone(),
            signs: None,
            session: Session::default(),
        })
    }

    /// What the hub says of itself.
    ///
    /// # Errors
    /// See [`SyncError`].
    pub async fn about(&self) -> Result<About, SyncError> {
        let body = self.body(self.get("/v1/hub"), wire::CBOR, 4_096).await?.0;
        let about = About::decode(&body).map_err(|_| SyncError::NotAHub)?;
        if about.oldest > wire::VERSION {
            return Err(SyncError::TooOld);
        }
        Ok(about)
    }

    /// A page of the hub's order.
    ///
    /// # Errors
    /// See [`SyncError`].
    pub async fn page(&self, epoch: u64, after: u64) -> Result<Page, SyncError> {
        let path = format!(
            "/v1/changes?epoch={epoch}&after={after}&limit={}",
            wire::MAX_PAGE
        );
        // A page is compressed; a larger one than it may be inflated is none.
        let most = usize::try_from(wire::MAX_PAGE_BYTES * 2).unwrap_or(usize::MAX);
        let (body, headers) = self.body(self.get(&path), wire::STREAM, most).await?;
        Page::read(&body, &headers)
    }

    /// Gives changes; says what became of each.
    ///
    /// # Errors
    /// See [`SyncError`]. After an error the same changes may be given again: what is there already is no fault.
    pub async fn push(&self, changes: &[Leaving]) -> Result<Vec<(ChangeId, Answer)>, SyncError> {
        let body = pushed(changes).map_err(|_| SyncError::Damaged)?;
        let request = self
            .http
            .post(format!("{}/v1/changes", self.base))
            .header(CONTENT_TYPE, wire::STREAM)
            .body(body);
        let (body, _) = self
            .body(self.with_token(request), wire::CBOR, 256 * 1024)
            .await?;
        wire::decode_answers(&body).map_err(|_| SyncError::NotAHub)
    }

    /// A file of the registry; `None` if there is none of that name.
    ///
    /// # Errors
    /// See [`SyncError`].
    pub async fn registry(&self, file: &str) -> Result<Option<Vec<u8>>, SyncError> {
        let request = self.get(&format!("/v1/registry/{file}"));
        let response = self.send(request).await?;
        if response.status() == StatusCode::NOT_FOUND {
            return Ok(None);
        }
        let response = judged(response).await?;
        // A mirror may call these files what it likes, but a page is what a hotel's network answers.
        if is(&response, "text/html") {
            return Err(SyncError::NotAHub);
        }
        Ok(Some(read(response, 1024 * 1024).await?))
    }

    pub(super) fn get(&self, path: &str) -> RequestBuilder {
        self.with_token(self.http.get(format!("{}{path}", self.base)))
    }

    fn with_token(&self, request: RequestBuilder) -> RequestBuilder {
        match self
            .session
            .token(&self.base)
            .or_else(|| self.token.clone())
        {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }

    pub(super) async fn body(
        &self,
        request: RequestBuilder,
        media: &str,
        most: usize,
    ) -> Result<(Vec<u8>, reqwest::header::HeaderMap), SyncError> {
        let response = self.send(request).await?;
        let response = judged(response).await?;
        if !is(&response, media) {
            return Err(SyncError::NotAHub);
        }
        let headers = response.headers().clone();
        Ok((read(response, most).await?, headers))
    }
}

fn pushed(changes: &[Leaving]) -> std::io::Result<Vec<u8>> {
    let mut stream = StreamWriter::new(Vec::new(), LEVEL)?;
    for change in changes {
        let envelope = Envelope {
            payload: change.payload.clone(),
            signature: change.signature,
            redacted: change.redacted.then_some(change.id),
        };
        stream.loose(&change.public_key, &envelope)?;
    }
    stream.finish()
}

pub(super) fn is(response: &Response, media: &str) -> bool {
    response
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| {
            value
                .split(';')
                .next()
                .is_some_and(|found| found.trim() == media)
        })
}

/// Turns an answer that is no success into its error.
pub(super) async fn judged(response: Response) -> Result<Response, SyncError> {
    let status = response.status();
    if status.is_success() {
        return Ok(response);
    }
    if matches!(
        status,
        StatusCode::TOO_MANY_REQUESTS
            | StatusCode::SERVICE_UNAVAILABLE
            // Of a gateway whose hub is being started again: there for the asking, a little later.
            | StatusCode::BAD_GATEWAY
            | StatusCode::GATEWAY_TIMEOUT
    ) {
        let after = response
            .headers()
            .get(RETRY_AFTER)
            .and_then(|value| value.to_str().ok()?.parse().ok())
            .map(Duration::from_secs);
        return Err(SyncError::Busy(after));
    }
    if !is(&response, "application/problem+json") {
        return Err(SyncError::NotAHub);
    }
    let body = read(response, 16 * 1024).await?;
    let code = serde_json::from_slice::<serde_json::Value>(&body)
        .ok()
        .and_then(|problem| Some(problem.get("code")?.as_str()?.to_owned()))
        .unwrap_or_default();
    Err(match status {
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => SyncError::Token,
        StatusCode::GONE => SyncError::TooOld,
        status => SyncError::Refused {
            status: status.as_u16(),
            code,
        },
    })
}

/// Reads a body and counts: a stated length is not trusted.
pub(super) async fn read(mut response: Response, most: usize) -> Result<Vec<u8>, SyncError> {
    let mut body = Vec::new();
    while let Some(piece) = response.chunk().await.map_err(SyncError::Offline)? {
        if body.len() + piece.len() > most {
            return Err(SyncError::NotAHub);
        }
        body.extend_from_slice(&piece);
    }
    Ok(body)
}
