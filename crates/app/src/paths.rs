//! Where the catalogue of this machine lies: one function for the window and the terminal.

use std::path::{Path, PathBuf};

/// Name of the store inside the data folder.
pub const STORE_FILE: &str = "catalogue.db";
/// Name of the device key inside the data folder.
pub const DEVICE_KEY_FILE: &str = "device.key";

/// Name of a map that stands in for the bundled one, inside the data folder.
pub const MAP_FILE: &str = "map.json";

/// The data folder: `$TREFOIL_DATA_DIR`, else the platform's folder for application data with `trefoil` in it.
///
/// `variable` reads the environment, which only programs do. Where the platform names no folder at all,
/// the current folder serves.
#[must_use]
pub fn data_dir(variable: &dyn Fn(&str) -> Option<String>) -> PathBuf {
    let named = |name: &str| {
        variable(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    if let Some(folder) = named("TREFOIL_DATA_DIR") {
        return folder;
    }
    let base = if cfg!(target_os = "windows") {
        named("LOCALAPPDATA").or_else(|| named("APPDATA"))
    } else if cfg!(target_os = "macos") {
        named("HOME").map(|home| home.join("Library").join("Application Support"))
    } else {
        // The XDG specification: a relative XDG_DATA_HOME is to be ignored.
        named("XDG_DATA_HOME")
            .filter(|folder| folder.is_absolute())
            .or_else(|| named("HOME").map(|home| home.join(".local").join("share")))
    };
    base.unwrap_or_else(|| PathBuf::from(".")).join("trefoil")
}

/// The store inside a data folder.
#[must_use]
pub fn store_file(data_dir: &Path) -> PathBuf {
    data_dir.join(STORE_FILE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_explicit_folder_wins_over_the_platform() {
        let folder =
            data_dir(&|name| (name == "TREFOIL_DATA_DIR").then(|| "/somewhere".to_owned()));
        assert_eq!(
            folder,
            Path::new("/somewhere"),
            "the variable names the folder itself"
        );
    }

    #[test]
    fn nothing_stated_still_gives_a_folder() {
        assert_eq!(
            data_dir(&|_| None),
            Path::new("./trefoil"),
            "the current folder serves"
        );
    }
}
