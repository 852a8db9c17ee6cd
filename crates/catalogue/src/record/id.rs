use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Kind;

/// The identity of a record: UUID version 5 of `kind:slug` for bundled records, version 7 for new ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RecordId(pub Uuid);

impl RecordId {
    /// The id of a bundled record: the same on every machine and in every release.
    ///
    /// `catalogue` is the UUID of the catalogue, which serves as the namespace.
    #[must_use]
    pub fn bundled(catalogue: Uuid, kind: Kind, slug: &str) -> Self {
        Self(Uuid::new_v5(
            &catalogue,
            format!("{}:{slug}", kind.code()).as_bytes(),
        ))
    }

    /// The sixteen bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 16] {
        self.0.as_bytes()
    }
}

impl std::fmt::Display for RecordId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for RecordId {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
