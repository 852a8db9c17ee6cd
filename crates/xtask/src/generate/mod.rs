//! `cargo xtask gen`: the files that are computed from others and committed.
//!
//! `ui/src/generated` holds the TypeScript twins of three sources: the English messages, the languages and vocabularies,
//! and the wire types of `app`. `--check` compares and names the stale ones. Nothing here reads a clock or a locale, so the
//! same sources give the same bytes on every machine.

mod folder;
mod languages;
mod messages;
mod vocabulary;
mod wire;

use anyhow::{Context, Result, bail};
use l10n_source::Sources;
use std::path::Path;

use crate::workspace;
use folder::Generated;
pub(crate) use folder::walk;

/// The first line of every file written here.
const NOTICE: &str = "// Written by `cargo xtask gen`. Do not edit.\n";

/// Writes the generated files, or only compares them.
///
/// # Errors
/// A source cannot be read; with `check`, the list of the stale files.
pub(crate) fn run(check: bool) -> Result<()> {
    let root = workspace::root();
    let mut generated = Generated::new(root.join("ui/src/generated"));
    texts(&root, &mut generated)?;
    if !check {
        // Before the wire types: those need `app` to compile, and the front end must not wait for that.
        generated.write()?;
    }
    let mut wire_files = Generated::new(root.join("ui/src/generated"));
    wire::add(&root, &mut wire_files).context("the wire types of `app`")?;
    if check {
        generated.extend(wire_files);
        let stale = generated.stale()?;
        if !stale.is_empty() {
            bail!("stale, run `cargo xtask gen`:\n  {}", stale.join("\n  "));
        }
        println!("gen: {} files are up to date", generated.len());
    } else {
        wire_files.write()?;
        generated.extend(wire_files);
        let surplus = generated.surplus()?;
        if !surplus.is_empty() {
            bail!(
                "nothing generates these, remove them:\n  {}",
                surplus.join("\n  ")
            );
        }
        println!("gen: {} files written", generated.len());
    }
    Ok(())
}

/// The files that come from `locales/` and `data/vocabulary/`.
fn texts(root: &Path, generated: &mut Generated) -> Result<()> {
    let (sources, problems) = Sources::read(&root.join("locales"));
    if !problems.is_empty() {
        let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
        bail!("locales/ cannot be read:\n  {}", list.join("\n  "));
    }
    let english = sources.english().context("locales/en is missing")?;
    for (path, text) in messages::typescript(english)? {
        generated.add(path, text);
    }
    generated.add("languages.ts", languages::typescript(&sources.languages));
    generated.add(
        "vocabulary.ts",
        vocabulary::typescript(&root.join("data/vocabulary"))?,
    );
    Ok(())
}
