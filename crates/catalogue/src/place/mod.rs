//! Places and languages: codes, the tree of regions, flags and names.

mod bundled;
mod languages;
mod tree;

pub use languages::Languages;
pub use tree::{Place, Places, WORLD};

/// Why a bundled file cannot be read. A test reads every bundled file, so a build that passes never meets it.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {source}")]
pub struct BundledError {
    /// The file.
    pub file: &'static str,
    /// The reason.
    #[source]
    pub source: serde_json::Error,
}
