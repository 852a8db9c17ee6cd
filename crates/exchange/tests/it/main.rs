//! What the exchange formats promise.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in a test, what is not there is the failure"
)]

mod bad_input;
mod bad_lines;
mod bad_size;
mod conformance;
mod iati;
mod iati_edited;
mod iati_results;
mod mapped;
mod plan;
mod planned;
mod record;
mod round_trip;
mod schema;
mod spreadsheet;
mod stream;
mod xliff;

use exchange::{Item, ReadError};

/// Everything that a reader finds.
fn items(
    read: impl FnOnce(&mut dyn FnMut(Item)) -> Result<(), ReadError>,
) -> Result<Vec<Item>, ReadError> {
    let mut out = Vec::new();
    read(&mut |item| out.push(item))?;
    Ok(out)
}

/// The records that a reader finds; nothing else may be among them.
fn records(items: Vec<Item>) -> Vec<exchange::Incoming> {
    items
        .into_iter()
        .map(|item| match item {
            Item::Record(record) => *record,
            other => panic!("a record was expected: {other:?}"),
        })
        .collect()
}
