//! Licences, bans and sources of every package that is built, against `deny.toml`.
//!
//! `deny.toml` is written for cargo-deny, which also knows advisories and is run at each release. This module holds the same
//! three tables from the same file at every check, so that no check depends on a tool that must be built first; and it
//! holds the front end's packages to the same list, which cargo-deny does not know.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::metadata::{Graph, Package};
use crate::workspace;

/// The licence of the fonts, which is none for code.
const OF_FONTS: &str = "OFL-1.1";

#[derive(Deserialize)]
struct Policy {
    graph: Platforms,
    licenses: Licences,
    #[serde(default)]
    bans: Bans,
    sources: Sources,
}

#[derive(Deserialize)]
struct Platforms {
    targets: Vec<String>,
}

#[derive(Deserialize)]
struct Licences {
    allow: BTreeSet<String>,
    #[serde(default)]
    exceptions: Vec<Exception>,
}

#[derive(Deserialize)]
struct Exception {
    #[serde(alias = "name")]
    #[serde(rename = "crate")]
    package: String,
    allow: BTreeSet<String>,
}

#[derive(Default, Deserialize)]
struct Bans {
    #[serde(default)]
    deny: Vec<Ban>,
}

#[derive(Deserialize)]
struct Ban {
    #[serde(alias = "name")]
    #[serde(rename = "crate")]
    package: String,
    #[serde(default)]
    reason: String,
    /// Packages that may bring it along all the same; nobody else may name it.
    #[serde(default)]
    wrappers: BTreeSet<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Sources {
    allow_registry: Vec<String>,
}

/// Checks every foreign package.
///
/// # Errors
/// A package has another licence, is banned, or comes from elsewhere; the message lists them all.
pub(super) fn check() -> Result<()> {
    let file = workspace::root().join("deny.toml");
    let text = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    let policy: Policy = toml::from_str(&text).with_context(|| file.display().to_string())?;
    let graph = Graph::read(&policy.graph.targets)?;
    let mut wrong: Vec<String> = graph
        .foreign()
        .flat_map(|package| complaints(package, &policy, &dependents(&graph, package)))
        .collect();
    wrong.extend(front_end(&policy)?);
    if !wrong.is_empty() {
        bail!(wrong.join("\n"));
    }
    Ok(())
}

/// What the front end carries to the reader, by its lock file: code under the same licences, and fonts.
fn front_end(policy: &Policy) -> Result<Vec<String>> {
    #[derive(Deserialize)]
    struct Lock {
        packages: BTreeMap<String, LockedPackage>,
    }
    #[derive(Deserialize)]
    struct LockedPackage {
        #[serde(default)]
        dev: bool,
        license: Option<String>,
    }
    let file = workspace::ui().join("package-lock.json");
    let text = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    let lock: Lock = serde_json::from_str(&text).with_context(|| file.display().to_string())?;
    let mut allowed = policy.licenses.allow.clone();
    allowed.insert(OF_FONTS.to_owned());
    Ok(lock
        .packages
        .iter()
        // The package without a path is the front end itself.
        .filter(|(path, package)| !path.is_empty() && !package.dev)
        .filter(|(_, package)| {
            !package
                .license
                .as_deref()
                .is_some_and(|expression| is_allowed(expression, &allowed))
        })
        .map(|(path, package)| {
            let licence = package.license.as_deref().unwrap_or("no licence");
            format!("{path}: {licence} is not on the list")
        })
        .collect())
}

/// Whoever names a package.
fn dependents<'a>(graph: &'a Graph, package: &Package) -> BTreeSet<&'a str> {
    graph
        .foreign()
        .chain(graph.members())
        .filter(|other| graph.direct(other).contains(package.name.as_str()))
        .map(|other| other.name.as_str())
        .collect()
}

fn complaints(package: &Package, policy: &Policy, dependents: &BTreeSet<&str>) -> Vec<String> {
    let Package { name, version, .. } = package;
    let mut found = Vec::new();
    let mut allowed = policy.licenses.allow.clone();
    for exception in &policy.licenses.exceptions {
        if exception.package == *name {
            allowed.extend(exception.allow.iter().cloned());
        }
    }
    match &package.license {
        Some(expression) if is_allowed(expression, &allowed) => {}
        Some(expression) => found.push(format!(
            "{name} {version}: licence {expression} is not on the list"
        )),
        None => found.push(format!(
            "{name} {version}: no licence expression{}",
            package
                .license_file
                .as_deref()
                .map(|file| format!(", see its {file}"))
                .unwrap_or_default()
        )),
    }
    let wrapped = |ban: &&Ban| {
        !ban.wrappers.is_empty() && dependents.iter().all(|other| ban.wrappers.contains(*other))
    };
    if let Some(ban) = policy
        .bans
        .deny
        .iter()
        .find(|ban| ban.package == *name)
        .filter(|ban| !wrapped(ban))
    {
        found.push(format!("{name} {version} is banned: {}", ban.reason));
    }
    match &package.source {
        Some(source)
            if policy
                .sources
                .allow_registry
                .iter()
                .any(|registry| source.trim_start_matches("registry+") == registry) => {}
        Some(source) => found.push(format!("{name} {version} comes from {source}")),
        None => found.push(format!(
            "{name} {version} comes from a folder outside the workspace"
        )),
    }
    found
}

/// Whether a licence expression can be met with the allowed licences alone.
///
/// `OR` needs one side, `AND` both; `WITH` makes one name of a licence and its exception; the old `/` means `OR`.
fn is_allowed(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let spaced = expression
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('/', " OR ");
    let mut words: Vec<&str> = spaced.split_whitespace().rev().collect();
    let met = any(&mut words, allowed);
    met && words.is_empty()
}

fn any(words: &mut Vec<&str>, allowed: &BTreeSet<String>) -> bool {
    let mut met = all(words, allowed);
    while words.last() == Some(&"OR") {
        words.pop();
        let other = all(words, allowed);
        met = met || other;
    }
    met
}

fn all(words: &mut Vec<&str>, allowed: &BTreeSet<String>) -> bool {
    let mut met = one(words, allowed);
    while words.last() == Some(&"AND") {
        words.pop();
        let other = one(words, allowed);
        met = met && other;
    }
    met
}

fn one(words: &mut Vec<&str>, allowed: &BTreeSet<String>) -> bool {
    match words.pop() {
        Some("(") => {
            let met = any(words, allowed);
            met && words.pop() == Some(")")
        }
        Some(name) => {
            if words.last() == Some(&"WITH") {
                words.pop();
                let exception = words.pop().unwrap_or_default();
                return allowed.contains(&format!("{name} WITH {exception}"))
                    || allowed.contains(name);
            }
            allowed.contains(name)
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_understood() {
        let allowed: BTreeSet<String> = ["MIT", "Apache-2.0", "Unicode-3.0"]
            .map(str::to_owned)
            .into();
        for (expression, met) in [
            ("MIT", true),
            ("GPL-3.0-only", false),
            ("GPL-3.0-only OR MIT", true),
            ("GPL-3.0-only AND MIT", false),
            ("(MIT OR GPL-3.0-only) AND Unicode-3.0", true),
            ("MIT/Apache-2.0", true),
            ("Apache-2.0 WITH LLVM-exception", true),
            ("", false),
        ] {
            assert_eq!(
                is_allowed(expression, &allowed),
                met,
                "{expression:?} with MIT, Apache-2.0 and Unicode-3.0 allowed"
            );
        }
    }
}
