//! The bundled data: validation, places, releases.
mod check;
mod places;
mod release;

use std::path::PathBuf;

pub(crate) use check::check;

/// What `cargo xtask data` accepts.
#[derive(clap::Args)]
pub(crate) struct DataArgs {
    /// The data folder.
    #[arg(long, global = true, default_value = "data")]
    folder: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Subcommand)]
enum Command {
    /// Refuse what the schemas and the rules of the catalogue do not allow: every finding with file and line.
    Check,
    /// Make places.json and languages.json again from CLDR and the reviewed names and flags.
    Places(places::PlacesArgs),
    /// Check, then append the folder to the committed release log.
    Release,
}

/// Runs `cargo xtask data`.
///
/// # Errors
/// What the chosen command says.
pub(crate) fn run(arguments: DataArgs) -> anyhow::Result<()> {
    match arguments.command {
        Command::Check => {
            check(&arguments.folder)?;
            println!("data: no findings in {}", arguments.folder.display());
            Ok(())
        }
        Command::Places(places) => places::run(&arguments.folder, &places),
        Command::Release => release::run(&arguments.folder),
    }
}
