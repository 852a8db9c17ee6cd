//! `cargo xtask l10n check`: the gate of the translations.
//!
//! Every language has every message, attribute, variable and plural form; nothing is unused; nothing visible stands
//! outside Fluent. Departures from the glossary are only reported: a translator may have a reason.

mod compare;
mod findings;
mod glossary;
mod plurals;
mod tsx;
mod usage;
mod visible;
mod vocabulary;

pub(crate) use vocabulary::vocabularies;

use anyhow::{Result, bail};
use clap::{Args, Subcommand};
use findings::Findings;
use l10n_source::Sources;
use std::path::Path;

use crate::workspace;

/// What to do with the translations.
#[derive(Args)]
pub(crate) struct L10nArgs {
    #[command(subcommand)]
    command: L10nCommand,
}

#[derive(Subcommand)]
enum L10nCommand {
    /// Completeness, plurals, variables, unused ids, hard-coded text.
    Check,
}

/// Runs the command.
///
/// # Errors
/// See [`check`].
pub(crate) fn run(arguments: L10nArgs) -> Result<()> {
    let L10nArgs { command } = arguments;
    match command {
        L10nCommand::Check => check(),
    }
}

/// Prints the state of every language, then fails on what is wrong with any of them.
///
/// # Errors
/// The list of what is wrong, each with its file and line.
pub(crate) fn check() -> Result<()> {
    let root = workspace::root();
    let findings = examine(&root)?;
    for language in &findings.languages {
        println!("{language}");
    }
    if !findings.departures.is_empty() {
        let file = workspace::artefacts().join("glossary-departures.tsv");
        findings.write_departures(&file)?;
        println!(
            "{} departures from the glossary, listed in {}",
            findings.departures.len(),
            file.display()
        );
    }
    if !findings.problems.is_empty() {
        let lines: Vec<String> = findings
            .problems
            .iter()
            .map(|problem| problem.relative_to(&root))
            .collect();
        bail!("{} problems:\n  {}", lines.len(), lines.join("\n  "));
    }
    Ok(())
}

/// Examines the translations of a clone.
fn examine(root: &Path) -> Result<Findings> {
    let (sources, problems) = Sources::read(&root.join("locales"));
    let mut findings = Findings {
        problems,
        ..Findings::default()
    };
    let vocabularies = vocabularies(&root.join("data/vocabulary"))?;
    compare::languages(&sources, &mut findings);
    vocabulary::check(&sources, &vocabularies, &mut findings);
    usage::check(root, &sources, &vocabularies, &mut findings)?;
    visible::check(&root.join("ui/src"), &mut findings)?;
    glossary::check(&root.join("locales/glossary.tsv"), &sources, &mut findings)?;
    findings.problems.sort();
    findings.problems.dedup();
    Ok(findings)
}

#[cfg(test)]
mod tests;
