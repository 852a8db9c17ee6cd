//! `trefoil-hub`: keeps the order of everybody's changes and hands them out.

mod command;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(
    name = "trefoil-hub",
    version,
    about = "Keeps the order of everybody's changes and hands them out"
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serves until told to stop (SIGTERM or Ctrl+C).
    Serve(Box<command::serve::Serve>),
    /// The key that signs the hub's order.
    #[command(subcommand)]
    Key(command::key::Key),
    /// Epochs: a new one begins when the store came back from a backup.
    #[command(subcommand)]
    Epoch(command::epoch::Epoch),
    /// Devices that gave changes: for the officers, when one is lost.
    #[command(subcommand)]
    Device(command::device::Device),
    /// The registry: who may sign for whom.
    #[command(subcommand)]
    Admin(trust::admin::Admin),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Serve(serve) => serve.run(),
        Command::Key(key) => key.run(),
        Command::Epoch(epoch) => epoch.run(),
        Command::Device(device) => device.run(),
        Command::Admin(admin) => command::admin::run(admin),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            command::complain(&format!("{error:#}"));
            ExitCode::FAILURE
        }
    }
}
