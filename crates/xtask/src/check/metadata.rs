//! What cargo knows about the packages and their dependencies.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::process;

/// A package, of the workspace or from a registry.
#[derive(Deserialize)]
pub(super) struct Package {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) version: String,
    pub(super) license: Option<String>,
    pub(super) license_file: Option<String>,
    pub(super) source: Option<String>,
    pub(super) manifest_path: String,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    workspace_members: Vec<String>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<DependencyKind>,
}

#[derive(Deserialize)]
struct DependencyKind {
    kind: Option<String>,
}

/// The resolved graph of the workspace, with features as they are used.
pub(super) struct Graph {
    packages: BTreeMap<String, Package>,
    members: BTreeSet<String>,
    /// Per package: what it needs to be built and run, tests left out.
    normal: BTreeMap<String, BTreeSet<String>>,
    /// Per package: what only its tests need.
    dev: BTreeMap<String, BTreeSet<String>>,
}

impl Graph {
    /// Asks cargo for the packages built for the given platforms, or for any platform at all if none is given; reads only
    /// what the lock file says.
    ///
    /// # Errors
    /// Cargo fails, or the lock file is out of date.
    pub(super) fn read(platforms: &[String]) -> Result<Self> {
        let mut cargo = process::cargo();
        cargo.args(["metadata", "--format-version=1", "--locked"]);
        for platform in platforms {
            cargo.args(["--filter-platform", platform]);
        }
        let output = process::run_quietly(&mut cargo)?;
        let metadata: Metadata =
            serde_json::from_slice(&output.stdout).context("the output of cargo metadata")?;
        let mut normal: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut dev: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for node in metadata.resolve.nodes {
            for dependency in node.deps {
                let is_dev = dependency
                    .dep_kinds
                    .iter()
                    .all(|kind| kind.kind.as_deref() == Some("dev"));
                let edges = if is_dev { &mut dev } else { &mut normal };
                edges
                    .entry(node.id.clone())
                    .or_default()
                    .insert(dependency.pkg);
            }
        }
        Ok(Self {
            packages: metadata
                .packages
                .into_iter()
                .map(|package| (package.id.clone(), package))
                .collect(),
            members: metadata.workspace_members.into_iter().collect(),
            normal,
            dev,
        })
    }

    /// Our own packages.
    pub(super) fn members(&self) -> impl Iterator<Item = &Package> {
        self.packages
            .values()
            .filter(|package| self.members.contains(&package.id))
    }

    /// Everybody else's packages that ours need, tests included.
    pub(super) fn foreign(&self) -> impl Iterator<Item = &Package> {
        self.packages
            .values()
            .filter(|package| !self.members.contains(&package.id))
    }

    /// What a package names itself, tests left out.
    pub(super) fn direct(&self, package: &Package) -> BTreeSet<&str> {
        self.names(self.normal.get(&package.id))
    }

    /// What only the tests of a package name.
    pub(super) fn direct_dev(&self, package: &Package) -> BTreeSet<&str> {
        self.names(self.dev.get(&package.id))
    }

    /// Everything that a package brings along, tests left out.
    pub(super) fn all(&self, package: &Package) -> BTreeSet<&str> {
        let mut seen = BTreeSet::new();
        let mut waiting = vec![package.id.as_str()];
        while let Some(id) = waiting.pop() {
            for next in self.normal.get(id).into_iter().flatten() {
                if seen.insert(next.as_str()) {
                    waiting.push(next);
                }
            }
        }
        seen.into_iter().filter_map(|id| self.name(id)).collect()
    }

    fn names<'a>(&'a self, ids: Option<&'a BTreeSet<String>>) -> BTreeSet<&'a str> {
        ids.into_iter()
            .flatten()
            .filter_map(|id| self.name(id))
            .collect()
    }

    fn name(&self, id: &str) -> Option<&str> {
        self.packages.get(id).map(|package| package.name.as_str())
    }
}
