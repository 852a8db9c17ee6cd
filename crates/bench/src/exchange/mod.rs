//! Exchange of changes: Trefoil's signed log beside automerge and PouchDB, on one and the same history, in one run.
//!
//! Ten thousand records of 31 fields and some 4 kB of text, five edits each by three people who do not see each other, two
//! of them on one field: as many true conflicts as records.

mod automerge;
mod history;
mod pouchdb;
mod trefoil;

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use crate::process;

/// What one side came to.
#[derive(Serialize, Deserialize)]
pub struct Measured {
    /// Bytes of one edit as it is signed, on average.
    pub edit_bytes: f64,
    /// The same within a page, compressed as on the wire.
    pub wire_bytes: f64,
    /// Bytes of a record with its edits in a file for a stick; `None` where there is no such file.
    pub carried_bytes: Option<f64>,
    /// A delta of as many edits as there are records, on a store that holds their first versions.
    pub delta_seconds: f64,
    /// A first exchange of everything.
    pub first_seconds: f64,
    /// Conflicts found afterwards.
    pub conflicts: u64,
    /// Most memory of the process that did the first exchange, in KiB.
    pub peak_kib: u64,
    /// Bytes on disk afterwards.
    pub disk_bytes: u64,
}

/// Measures all of them, each in processes of its own. What cannot run here is left out, and that is said.
pub fn measure(records: u32, root: &Path) -> Result<()> {
    let mut rows = Vec::new();
    for side in ["trefoil", "automerge"] {
        let program = std::env::current_exe()?;
        let measured: Measured = process::read(Command::new(program).args(["exchange-one", side, &records.to_string()]))
            .with_context(|| format!("{side} exchanges"))?;
        rows.push((side, measured));
    }
    match pouchdb::available(root) {
        Ok(()) => rows.push(("pouchdb", pouchdb::measure(records, root).context("pouchdb exchanges")?)),
        Err(reason) => eprintln!("pouchdb: skipped, {reason}"),
    }
    print(records, &rows);
    Ok(())
}

/// One side.
pub fn one(side: &str, records: u32) -> Result<()> {
    let measured = if side == "trefoil" { trefoil::measure(records)? } else { automerge::measure(records)? };
    process::answer(&measured)
}

fn print(records: u32, rows: &[(&str, Measured)]) {
    println!("\n## {records} records, 5 edits each by 3 people; ratios are to Trefoil\n");
    println!("| side | edit, signed | edit on the wire | record with 5 edits on a stick | delta of {records} edits | first exchange of {} | peak memory | disk a record | conflicts found |", records * 6);
    println!("|---|---|---|---|---|---|---|---|---|");
    let own = rows.first().map(|(_, own)| (own.delta_seconds, own.first_seconds));
    for (side, row) in rows {
        let ratio = |value: f64, own: Option<f64>| own.map_or_else(String::new, |own| format!(" ({:.2})", value / own));
        println!(
            "| {side} | {:.0} B | {:.0} B | {} | {:.2} s{} | {:.2} s{} | {:.0} MiB | {:.0} B | {} |",
            row.edit_bytes,
            row.wire_bytes,
            row.carried_bytes.map_or_else(|| "–".to_owned(), |bytes| format!("{bytes:.0} B")),
            row.delta_seconds,
            ratio(row.delta_seconds, own.map(|own| own.0)),
            row.first_seconds,
            ratio(row.first_seconds, own.map(|own| own.1)),
            row.peak_kib as f64 / 1024.0,
            row.disk_bytes as f64 / f64::from(records),
            row.conflicts,
        );
    }
    println!(
        "\nTrefoil checks every signature, judges every record and makes it searchable in these seconds. automerge merges in memory, signs \
         nothing (64 B are added) and sends nothing. PouchDB signs nothing; its edit is the document as it replicates, its bytes on the wire \
         are both directions of HTTP with gzip, its seconds contain the server of the same machine, what was written over does not travel, \
         and each edit that did not see another is a version of the whole record that somebody must merge."
    );
}
