use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::TrustError;

/// The timestamp.
pub const TIMESTAMP: &str = "timestamp.json";
/// The snapshot.
pub const SNAPSHOT: &str = "snapshot.json";
/// The targets.
pub const TARGETS: &str = "targets.json";
/// The registry.
pub const REGISTRY: &str = "registry.cbor";
/// The files that every registry has besides its roots, in the order in which a mirror fetches them.
pub const FIXED: [&str; 4] = [TIMESTAMP, SNAPSHOT, TARGETS, REGISTRY];

/// Longest file, in bytes.
pub const MAX_FILE: usize = 1024 * 1024;
/// Most roots: a change of keys a month for twenty years.
pub const MAX_ROOTS: usize = 256;

/// The name of the file of a root: `1.root.json` and so on. All of them stay, so that whoever trusts an old one finds the
/// way to the newest.
#[must_use]
pub fn root_file(version: u64) -> String {
    format!("{version}.root.json")
}

fn root_version(name: &str) -> Option<u64> {
    let version = name.strip_suffix(".root.json")?.parse().ok()?;
    // `01.root.json` would be a second name of the same root.
    (root_file(version) == name).then_some(version)
}

/// The files of a registry in memory, as they were read from a folder, a stick or a hub. Nothing in them is trusted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, Vec<u8>>);

impl Files {
    /// No files.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads those files of a folder that belong to a registry; others are not looked at.
    ///
    /// # Errors
    /// [`TrustError::TooLarge`], [`TrustError::Io`]. A missing file is no error here.
    pub fn read(folder: &Path) -> Result<Self, TrustError> {
        let mut files = Self::new();
        for entry in folder.read_dir()? {
            let entry = entry?;
            let name = entry.file_name();
            let Some(name) = name.to_str().filter(|name| is_known(name)) else {
                continue;
            };
            // A pipe or a device under such a name would be waited for.
            if !entry.path().metadata()?.is_file() {
                continue;
            }
            let mut bytes = Vec::new();
            File::open(entry.path())?
                .take(MAX_FILE as u64 + 1)
                .read_to_end(&mut bytes)?;
            files.put(name, bytes)?;
        }
        Ok(files)
    }

    /// Puts a file in; one whose name no registry has is left out.
    ///
    /// # Errors
    /// [`TrustError::TooLarge`].
    pub fn put(&mut self, name: &str, bytes: Vec<u8>) -> Result<(), TrustError> {
        if !is_known(name) {
            return Ok(());
        }
        let is_new_root = root_version(name).is_some() && !self.0.contains_key(name);
        if bytes.len() > MAX_FILE || (is_new_root && self.roots().count() >= MAX_ROOTS) {
            return Err(TrustError::TooLarge);
        }
        self.0.insert(name.to_owned(), bytes);
        Ok(())
    }

    /// The bytes of a file.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&[u8]> {
        self.0.get(name).map(Vec::as_slice)
    }

    /// Every file, by name.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &[u8])> {
        self.0
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    /// The versions of the roots, in no order.
    pub fn roots(&self) -> impl Iterator<Item = u64> {
        self.0.keys().filter_map(|name| root_version(name))
    }
}

/// Whether a registry has a file of this name.
pub(crate) fn is_known(name: &str) -> bool {
    FIXED.contains(&name) || root_version(name).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_files_of_a_registry_are_taken() {
        let mut files = Files::new();
        for (name, taken) in [
            ("timestamp.json", true),
            ("1.root.json", true),
            ("12.root.json", true),
            ("01.root.json", false),
            ("-1.root.json", false),
            ("root.json", false),
            ("../1.root.json", false),
            ("readme.txt", false),
        ] {
            files.put(name, vec![1]).expect("it is small");
            assert_eq!(files.get(name).is_some(), taken, "{name}");
        }
        assert_eq!(
            files.roots().collect::<Vec<_>>(),
            [1, 12],
            "two of them are roots"
        );
        assert!(
            matches!(
                files.put(REGISTRY, vec![0; MAX_FILE + 1]),
                Err(TrustError::TooLarge)
            ),
            "a file has a limit"
        );
        for version in 13..13 + MAX_ROOTS as u64 - 2 {
            files
                .put(&root_file(version), vec![])
                .expect("so many roots may be");
        }
        assert!(
            matches!(
                files.put("9999.root.json", vec![]),
                Err(TrustError::TooLarge)
            ),
            "but not more"
        );
    }
}
