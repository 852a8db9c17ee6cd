//! The built front end, read from its folder.

use std::fs;
use std::path::{Component, Path};

/// A file of the front end.
pub(crate) struct File {
    pub(crate) bytes: Vec<u8>,
    pub(crate) media_type: &'static str,
}

/// Reads the file for a path of an address; `None` if there is none, or if the path tries to leave the folder.
pub(crate) fn read(dist: &Path, path: &str) -> Option<File> {
    let relative = Path::new(path.trim_start_matches('/'));
    let stays_inside = relative
        .components()
        .all(|component| matches!(component, Component::Normal(_)));
    if !stays_inside {
        return None;
    }
    let bytes = fs::read(dist.join(relative)).ok()?;
    Some(File {
        bytes,
        media_type: media_type(relative),
    })
}

/// The first page, with the token where the front end looks for it.
pub(crate) fn first_page(dist: &Path, token: &str) -> Option<File> {
    let page = fs::read_to_string(dist.join("index.html")).ok()?;
    let with_token = page.replacen(
        "<head>",
        &format!("<head><meta name=\"trefoil-token\" content=\"{token}\">"),
        1,
    );
    Some(File {
        bytes: with_token.into_bytes(),
        media_type: "text/html; charset=utf-8",
    })
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_path_leaves_the_folder() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        assert!(
            read(&folder, "/files.rs").is_some(),
            "a file inside is served"
        );
        assert!(
            read(&folder, "/../Cargo.toml").is_none(),
            "a parent folder is not"
        );
        assert!(
            read(&folder, "//etc/passwd").is_none(),
            "an absolute path is taken as one inside"
        );
    }
}
