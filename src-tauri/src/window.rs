//! The one window.

use anyhow::Context;
use tauri::{AppHandle, Manager, Runtime, Url, WebviewWindowBuilder};

use crate::painted;

/// Label of the window, as the capability file names it.
pub(crate) const MAIN: &str = "main";

/// Opens the window as `tauri.conf.json` describes it.
///
/// # Errors
/// The web view of the system cannot be started.
pub(crate) fn open<R: Runtime>(app: &tauri::App<R>, print_painted: bool) -> anyhow::Result<()> {
    let configuration = app
        .config()
        .app
        .windows
        .iter()
        .find(|window| window.label == MAIN)
        .context("tauri.conf.json describes no main window")?;
    let mut builder = WebviewWindowBuilder::from_config(app, configuration)?
        .on_navigation(is_inside)
        // The page names itself in the reader's language; the title bar follows.
        .on_document_title_changed(|window, title| {
            let _ = window.set_title(&title);
        });
    if print_painted {
        builder = builder.on_page_load(painted::report);
    }
    builder.build()?;
    Ok(())
}

/// Brings the window to the front, when Trefoil is started a second time.
pub(crate) fn raise<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // A window manager may refuse any of these; the window is there all the same.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// Whether an address is one of the program's own pages. Windows serves them under a host name.
fn is_inside(address: &Url) -> bool {
    match address.scheme() {
        "tauri" => true,
        "http" | "https" => address.host_str() == Some("tauri.localhost"),
        scheme => scheme == "about",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_stays_inside() {
        for (address, inside) in [
            ("tauri://localhost/index.html#/search", true),
            ("http://tauri.localhost/", true),
            ("https://example.org/", false),
            ("https://tauri.localhost.example.org/", false),
            ("file:///etc/passwd", false),
            ("data:text/html,x", false),
        ] {
            assert_eq!(
                is_inside(&Url::parse(address).unwrap()),
                inside,
                "{address}"
            );
        }
    }
}
