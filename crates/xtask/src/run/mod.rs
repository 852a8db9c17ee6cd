//! `cargo xtask run`: the window, or without a display the same on the terminal.

mod picture;
mod terminal;

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use crate::setup::{self, Need};
use crate::{process, suites, workspace};

/// How to start.
#[derive(Args)]
pub(crate) struct RunArgs {
    /// Save a picture of the window to this PNG file and stop, under a virtual display.
    #[arg(long, value_name = "FILE")]
    screenshot: Option<PathBuf>,
    /// Language to start in.
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Where the catalogue is kept; the platform's own folder if not given.
    #[arg(long, value_name = "FOLDER")]
    data_dir: Option<PathBuf>,
    /// Do not open the window; do the main job on the terminal.
    #[arg(long)]
    terminal: bool,
}

/// Sets up, builds and starts Trefoil.
///
/// # Errors
/// Set-up, a build or the program itself fails.
pub(crate) fn run(arguments: &RunArgs) -> Result<()> {
    if let Some(picture) = &arguments.screenshot {
        setup::prepare(Need::Test)?;
        build_window()?;
        return picture::take(picture, arguments.lang.as_deref().unwrap_or("en"));
    }
    if arguments.terminal || !has_display() {
        if !arguments.terminal {
            println!(
                "No display here (neither DISPLAY nor WAYLAND_DISPLAY is set): the main job on the terminal instead."
            );
        }
        return terminal::show(arguments.lang.as_deref(), arguments.data_dir.as_deref());
    }
    setup::prepare(Need::Build)?;
    build_window()?;
    let mut window = process::program(workspace::program("trefoil-desktop"));
    if let Some(folder) = &arguments.data_dir {
        window.env("TREFOIL_DATA_DIR", folder);
    }
    if let Some(lang) = &arguments.lang {
        window.env("TREFOIL_LANG", lang);
    }
    process::run(&mut window)
}

fn build_window() -> Result<()> {
    suites::front_end()?;
    println!("build: the window");
    process::run(process::cargo().args(["build", "--bin", "trefoil-desktop", "--quiet"]))
}

fn has_display() -> bool {
    cfg!(any(windows, target_os = "macos"))
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .into_iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
