//! What each target does with its input: it decodes, and whatever was decoded must survive being encoded and decoded again.
//!
//! A target answers whether its decoder took the input; anything that must not be panics. `targets/` hands the functions to the
//! fuzzer, one program each; `tests/it/corpus.rs` hands them the corpus, without a fuzzer.

mod bundle;
mod change;
mod checkpoint;
mod formats;
mod registry;
mod sealed;
mod search;
mod stream;
mod wire;
mod workbook;
mod xliff;

pub use bundle::{bundle, manifest};
pub use change::change;
pub use checkpoint::{checkpoint, segments};
pub use formats::{csv, iati, jsonl, xlsx};
pub use registry::registry;
pub use sealed::sealed;
pub use search::search;
pub use stream::stream;
pub use wire::wire;
pub use xliff::xliff;

/// A target of the fuzzer.
pub struct Target {
    /// Its name: that of its program and of its folder in `corpus/`.
    pub name: &'static str,
    /// Decodes; whether the decoder took the input.
    pub run: fn(&[u8]) -> bool,
    /// Good inputs to begin with, the same on every machine.
    pub seeds: fn() -> Vec<Vec<u8>>,
}

/// Every target.
pub const TARGETS: [Target; 15] = [
    Target {
        name: "bundle",
        run: bundle,
        seeds: bundle::seeds,
    },
    Target {
        name: "change",
        run: change,
        seeds: change::seeds,
    },
    Target {
        name: "checkpoint",
        run: checkpoint,
        seeds: checkpoint::seeds,
    },
    Target {
        name: "csv",
        run: csv,
        seeds: formats::csv_seeds,
    },
    Target {
        name: "iati",
        run: iati,
        seeds: formats::iati_seeds,
    },
    Target {
        name: "jsonl",
        run: jsonl,
        seeds: formats::jsonl_seeds,
    },
    Target {
        name: "manifest",
        run: manifest,
        seeds: bundle::manifest_seeds,
    },
    Target {
        name: "registry",
        run: registry,
        seeds: registry::seeds,
    },
    Target {
        name: "sealed",
        run: sealed,
        seeds: sealed::seeds,
    },
    Target {
        name: "search",
        run: search,
        seeds: search::seeds,
    },
    Target {
        name: "segments",
        run: segments,
        seeds: checkpoint::segments_seeds,
    },
    Target {
        name: "stream",
        run: stream,
        seeds: stream::seeds,
    },
    Target {
        name: "wire",
        run: wire,
        seeds: wire::seeds,
    },
    Target {
        name: "xliff",
        run: xliff,
        seeds: xliff::seeds,
    },
    Target {
        name: "xlsx",
        run: xlsx,
        seeds: formats::xlsx_seeds,
    },
];
