use std::sync::Arc;

use futures_util::stream;
use tough::{Bytes, Transport, TransportError, TransportErrorKind, TransportStream, async_trait};
use url::Url;

use super::Files;

/// Hands the files to the library, so that it reads no disk and no network itself: what it sees was measured before, and
/// is the same however often it looks.
#[derive(Clone, Debug)]
pub(super) struct Memory(pub(super) Arc<Files>);

/// A file that the registry must have and has not.
#[derive(Debug, thiserror::Error)]
#[error("{0} is missing")]
pub(super) struct NotThere(pub(super) String);

#[async_trait]
impl Transport for Memory {
    async fn fetch(&self, url: Url) -> Result<TransportStream, TransportError> {
        let name = url
            .path_segments()
            .and_then(|mut segments| segments.next_back())
            .unwrap_or_default();
        match self.0.get(name) {
            Some(bytes) => {
                let whole: Result<Bytes, TransportError> = Ok(Bytes::copy_from_slice(bytes));
                Ok(Box::pin(stream::iter([whole])))
            }
            None => Err(TransportError::new_with_cause(
                TransportErrorKind::FileNotFound,
                &url,
                NotThere(name.to_owned()),
            )),
        }
    }
}
