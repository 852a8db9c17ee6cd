//! `trefoil-bridge`: serves the use cases and the built front end on 127.0.0.1, for browser tests.

use std::io::Write;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result, anyhow};
use app::{Host, HostOptions};
use bridge::{Bridge, Desk, Dialogs, Opened, now_ms};
use clap::Parser;

#[derive(Parser)]
#[command(
    name = "trefoil-bridge",
    about = "The use cases over loopback HTTP, for browser tests"
)]
struct Arguments {
    /// Folder of the store.
    #[arg(long)]
    data_dir: PathBuf,
    /// The built front end.
    #[arg(long)]
    dist: PathBuf,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let opened = Opened::default();
    let desk = Arc::new(Desk::new(arguments.data_dir.join("desk")));
    let host = Host::open_or_bundled(HostOptions {
        data_dir: arguments.data_dir,
        now_ms: Box::new(now_ms),
        system_languages: Vec::new(),
        open_address: Some(recorder(&opened)),
        root: None,
    })
    .map_err(|fault| anyhow!(fault))
    .context("opening the catalogue")?
    .with_file_chooser(Box::new(Dialogs(Arc::clone(&desk))))
    .with_press(report::write)
    .with_picture_press(report::picture::make);
    let bridge = Bridge::start(host, arguments.dist, opened, desk)?;
    announce(&bridge.url()).context("saying the address on standard output")?;
    let end = bridge.serve_while(std::io::stdin())?;
    bridge::complain(&format!("ended: {end}"));
    if end.is_orderly() {
        Ok(())
    } else {
        Err(anyhow!("ended out of order"))
    }
}

/// Keeps the addresses that the page asks to open, instead of opening them.
fn recorder(opened: &Opened) -> app::AddressOpener {
    let opened: Arc<Mutex<Vec<String>>> = Arc::clone(opened);
    Box::new(move |address| {
        opened
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(address.to_owned());
        Ok(())
    })
}

/// The address is for the program that started this one; if that has closed its end, there is nobody to serve.
fn announce(url: &str) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{url}")?;
    out.flush()
}
