//! PouchDB replicating from a server that speaks CouchDB's protocol, both in node, both with LevelDB under them.

use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;
use serde::Serialize;

use super::{Measured, history};
use crate::process;

/// A record as the script reads it, one a line.
#[derive(Serialize)]
struct Record {
    id: String,
    fields: serde_json::Map<String, serde_json::Value>,
    edits: Vec<Edit>,
}

#[derive(Serialize)]
struct Edit {
    field: String,
    value: String,
}

fn peer(root: &Path) -> PathBuf {
    root.join("crates").join("bench").join("peer")
}

/// It needs node and its packages, which `cargo xtask bench sync` installs.
pub fn available(root: &Path) -> Result<(), String> {
    let packages = peer(root).join("node_modules");
    for package in ["pouchdb", "express-pouchdb", "express"] {
        if !packages.join(package).exists() {
            return Err(format!("{package} is not installed (npm ci in crates/bench/peer)"));
        }
    }
    match Command::new("node").arg("--version").output() {
        Ok(output) if output.status.success() => Ok(()),
        _ => Err("there is no node".to_owned()),
    }
}

/// Writes the history down and has the script go through it.
pub fn measure(records: u32, root: &Path) -> Result<Measured> {
    let folder = tempfile::tempdir()?;
    let mut out = BufWriter::new(std::fs::File::create(folder.path().join("history.jsonl"))?);
    for record in 1..=u64::from(records) {
        let line = Record {
            id: format!("initiative:{record:08}"),
            fields: (0..history::FIELDS).map(|at| (history::field(at), history::first(record, at).into())).collect(),
            edits: history::edits(record)
                .into_iter()
                .map(|edit| Edit { field: history::field(edit.field), value: edit.value })
                .collect(),
        };
        serde_json::to_writer(&mut out, &line)?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    drop(out);
    process::read(Command::new("node").arg(peer(root).join("sync.mjs")).arg("all").arg(folder.path()))
}
