//! The dialogs in which the person chooses a file. The page asks for one by a use case; it cannot call the plugin.

use std::path::PathBuf;

use app::exchange::chosen::{FileChooser, WantedFile};
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

use crate::window::MAIN;

/// The dialogs of the system, over the one window.
pub(crate) struct Dialogs<R: Runtime>(pub(crate) AppHandle<R>);

impl<R: Runtime> Dialogs<R> {
    fn dialog(&self, wanted: &WantedFile) -> FileDialogBuilder<R> {
        let mut dialog = self.0.dialog().file().set_title(&wanted.title);
        if let Some(window) = self.0.get_webview_window(MAIN) {
            dialog = dialog.set_parent(&window);
        }
        for kind in &wanted.types {
            dialog = dialog.add_filter(&kind.label, &kind.endings);
        }
        if wanted.name.is_empty() {
            return dialog;
        }
        dialog.set_file_name(&wanted.name)
    }
}

/// Use cases run on threads of their own, so waiting for the person holds up nothing.
impl<R: Runtime> FileChooser for Dialogs<R> {
    fn save(&self, wanted: &WantedFile) -> Option<PathBuf> {
        let chosen = self.dialog(wanted).blocking_save_file()?;
        chosen.into_path().ok()
    }

    fn open(&self, wanted: &WantedFile) -> Option<PathBuf> {
        let chosen = self.dialog(wanted).blocking_pick_file()?;
        chosen.into_path().ok()
    }
}
