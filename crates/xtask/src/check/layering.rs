//! Who may depend on whom: the architecture, held by a test instead of by hope.

use std::collections::BTreeSet;

use anyhow::{Result, bail};

use super::metadata::Graph;

/// Our packages, and which of our packages each may name. What is not listed may not exist.
const MAY_NAME: &[(&str, &[&str])] = &[
    ("catalogue", &[]),
    ("l10n-source", &[]),
    ("l10n", &["l10n-source"]),
    ("matching", &["catalogue"]),
    ("hub", &["catalogue", "sync", "trust"]),
    ("exchange", &["catalogue"]),
    ("trust", &["catalogue"]),
    ("sync", &["catalogue", "trust"]),
    (
        "app",
        &["catalogue", "matching", "exchange", "sync", "trust", "l10n"],
    ),
    ("report", &["app"]),
    ("cli", &["app", "l10n", "catalogue", "report"]),
    ("bridge", &["app", "report", "stories"]),
    ("trefoil-desktop", &["app", "l10n", "report"]),
    ("xtask", &["catalogue", "l10n", "l10n-source", "app"]),
    (
        "stories",
        &[
            "catalogue",
            "exchange",
            "trust",
            "sync",
            "hub",
            "l10n",
            "app",
            "bridge",
            "report",
        ],
    ),
];

/// Foreign packages that only some of ours may name: a database, a window, a web server, Fluent, TUF.
const RESERVED: &[(&str, &[&str])] = &[
    ("rusqlite", &["catalogue", "hub"]),
    ("postgres", &["hub"]),
    ("axum", &["hub"]),
    ("object_store", &["hub"]),
    ("tauri", &["trefoil-desktop"]),
    ("fluent-bundle", &["l10n"]),
    ("quick-xml", &["exchange"]),
    ("calamine", &["exchange"]),
    ("rust_xlsxwriter", &["exchange"]),
    ("csv", &["exchange"]),
    ("reqwest", &["sync", "hub"]),
    ("tar", &["sync", "stories"]),
    ("typst", &["report"]),
    ("typst-as-lib", &["report"]),
    ("tough", &["trust"]),
    ("keyring", &["app"]),
];

/// Checks the direction of every dependency.
///
/// # Errors
/// A dependency points the wrong way; the message lists them all.
pub(super) fn check() -> Result<()> {
    let graph = Graph::read(&[])?;
    let mut wrong = Vec::new();
    let ours: BTreeSet<&str> = graph
        .members()
        .map(|package| package.name.as_str())
        .collect();
    for package in graph.members() {
        let name = package.name.as_str();
        let Some((_, allowed)) = MAY_NAME.iter().find(|(member, _)| *member == name) else {
            wrong.push(format!(
                "{name} is not on the map of crates/xtask/src/check/layering.rs"
            ));
            continue;
        };
        for dependency in graph.direct(package).intersection(&ours) {
            if !allowed.contains(dependency) {
                wrong.push(format!("{name} may not depend on {dependency}"));
            }
        }
        let named: BTreeSet<&str> = graph
            .direct(package)
            .union(&graph.direct_dev(package))
            .copied()
            .collect();
        for (reserved, holders) in RESERVED {
            if named.contains(reserved) && !holders.contains(&name) {
                wrong.push(format!(
                    "only {} may name {reserved}, not {name}",
                    holders.join(", ")
                ));
            }
        }
        let everything = graph.all(package);
        if package
            .manifest_path
            .replace('\\', "/")
            .contains("/crates/")
            && everything
                .iter()
                .any(|name| *name == "tauri" || name.starts_with("tauri-"))
        {
            wrong.push(format!(
                "{name} stands under crates/ and brings tauri along"
            ));
        }
        // The catalogue waits for nothing: an asynchronous runtime or HTTP beneath the store would come to every door.
        if name == "catalogue"
            && let Some(carried) = ["tokio", "hyper", "http"]
                .iter()
                .find(|carried| everything.contains(*carried))
        {
            wrong.push(format!("catalogue brings {carried} along"));
        }
        if name == "trefoil-desktop" && everything.contains("bridge") {
            wrong.push("the desktop application would ship the test bridge".to_owned());
        }
    }
    if !wrong.is_empty() {
        bail!(wrong.join("\n"));
    }
    Ok(())
}
