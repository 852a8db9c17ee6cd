//! The desktop shell of Trefoil: one window, its adapters to the use cases, and nothing else.
//!
//! # Invariants
//! - No logic: every command of the page is handed to `app` by name and comes back as JSON.
//! - The page may call the commands of `capabilities/main.json` and nothing more: no file system, no shell, no network.
//! - The window never leaves the pages inside the program.
//! - The window paints at once: the catalogue opens on another thread, and the first commands wait for it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod dialogs;
mod environment;
mod painted;
mod shell;
mod window;

use anyhow::{Context, Result};
use tauri::Manager;

use crate::dialogs::Dialogs;
use crate::environment::Environment;
use crate::shell::Shell;

fn main() -> Result<()> {
    let environment = Environment::read();
    environment::steady_web_view();

    let mut builder = tauri::Builder::default();
    if !environment.has_own_data_dir {
        // First of the plugins, so that a second start ends before it opens anything. A start with a data folder of its
        // own is meant to stand beside the first one.
        builder = builder.plugin(tauri_plugin_single_instance::init(
            |app, _arguments, _folder| {
                window::raise(app);
            },
        ));
    }
    builder
        .plugin(tauri_plugin_window_state::Builder::new().build())
        // For this program alone: the capability gives the page none of its commands.
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(commands::handler())
        .setup(move |app| {
            app.manage(Shell::open_in_background(
                environment.host_options(),
                environment.keychain.clone(),
                Box::new(Dialogs(app.handle().clone())),
            )?);
            window::open(app, environment.print_painted)?;
            Ok(())
        })
        .run(tauri::generate_context!())
        .context("the window could not be opened")
}
