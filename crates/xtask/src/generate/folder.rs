//! A folder of generated files: written, or compared with what stands there.

use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Files to be, by their path inside the folder.
pub(crate) struct Generated {
    folder: PathBuf,
    files: BTreeMap<String, String>,
}

impl Generated {
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            files: BTreeMap::new(),
        }
    }

    pub(crate) fn add(&mut self, path: impl Into<String>, text: String) {
        self.files.insert(path.into(), text);
    }

    pub(crate) fn extend(&mut self, other: Self) {
        self.files.extend(other.files);
    }

    pub(crate) fn len(&self) -> usize {
        self.files.len()
    }

    /// Writes what has changed; a file that is already right keeps its time stamp, so that no build starts for nothing.
    pub(crate) fn write(&self) -> Result<()> {
        for (path, text) in &self.files {
            let file = self.folder.join(path);
            if fs::read_to_string(&file).is_ok_and(|old| &old == text) {
                continue;
            }
            if let Some(parent) = file.parent() {
                fs::create_dir_all(parent).with_context(|| parent.display().to_string())?;
            }
            fs::write(&file, text).with_context(|| file.display().to_string())?;
        }
        Ok(())
    }

    /// What a fresh run would change, sorted.
    pub(crate) fn stale(&self) -> Result<Vec<String>> {
        let mut stale: Vec<String> = self
            .files
            .iter()
            .filter(|(path, text)| {
                fs::read_to_string(self.folder.join(path)).map_or(true, |old| &old != *text)
            })
            .map(|(path, _)| path.clone())
            .collect();
        stale.extend(
            self.surplus()?
                .into_iter()
                .map(|path| format!("{path} (nothing generates it)")),
        );
        stale.sort();
        Ok(stale)
    }

    /// The files in the folder that nothing generates.
    pub(crate) fn surplus(&self) -> Result<Vec<String>> {
        let mut found = Vec::new();
        if self.folder.exists() {
            walk(&self.folder, &mut found)?;
        }
        let mut surplus: Vec<String> = found
            .iter()
            .filter_map(|file| file.strip_prefix(&self.folder).ok())
            .map(|path| path.to_string_lossy().replace('\\', "/"))
            .filter(|path| !self.files.contains_key(path))
            .collect();
        surplus.sort();
        Ok(surplus)
    }
}

/// Every file under a folder.
pub(crate) fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            walk(&path, found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_a_missing_and_a_surplus_file_are_stale() {
        let folder = tempfile::tempdir().unwrap();
        let mut generated = Generated::new(folder.path().to_path_buf());
        generated.add("same.ts", "a".to_owned());
        generated.add("changed.ts", "a".to_owned());
        generated.add("api/missing.ts", "a".to_owned());
        generated.write().unwrap();
        assert!(
            generated.stale().unwrap().is_empty(),
            "what was just written is up to date"
        );
        fs::write(folder.path().join("changed.ts"), "b").unwrap();
        fs::remove_file(folder.path().join("api/missing.ts")).unwrap();
        fs::write(folder.path().join("surplus.ts"), "a").unwrap();
        assert_eq!(
            generated.stale().unwrap(),
            [
                "api/missing.ts",
                "changed.ts",
                "surplus.ts (nothing generates it)"
            ],
            "each kind of drift is named"
        );
    }
}
