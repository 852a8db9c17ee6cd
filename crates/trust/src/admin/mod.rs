//! The grammar of `trefoil-hub admin`, and what each command does.
//!
//! The binary asks for passphrases, tells the time and prints; everything else is done by [`Admin::run`], with the plain
//! functions of [`crate::ceremony`]. Its words are English: it is a tool for who runs a hub, not a screen.

mod parse;
mod run;
mod show;

use std::io;
use std::path::{Path, PathBuf};

use catalogue::change::ChangeId;
use catalogue::sealed::Passphrase;
use catalogue::store::Entropy;
use clap::{Args, Subcommand};
use uuid::Uuid;

use crate::registry::{PublicKey, Reason, Role};

/// What a passphrase is wanted for.
#[derive(Clone, Copy, Debug)]
pub enum Ask<'a> {
    /// To open the key in a file.
    Open(&'a Path),
    /// To seal a new key; none leaves it open.
    Seal(&'a Path),
}

/// Finds the payload of a change in a bundle; `None` if it is not there.
pub type FindChange<'a> = &'a dyn Fn(&Path, ChangeId) -> io::Result<Option<Vec<u8>>>;

/// What the binary lends: the time, randomness, and somebody to ask.
pub struct Desk<'a> {
    /// The wall clock in milliseconds since 1970.
    pub now_ms: i64,
    /// Randomness for keys and seals.
    pub entropy: Entropy,
    /// Asks for a passphrase.
    pub passphrase: &'a dyn Fn(Ask<'_>) -> io::Result<Option<Passphrase>>,
    /// Finds the payload of a change in a bundle.
    pub change: FindChange<'a>,
}

/// Keeps the registry of organisations, devices and roles.
#[derive(Clone, Debug, Subcommand)]
pub enum Admin {
    /// Make the first root and an empty registry.
    Init(Init),
    /// The keys of officers and hubs.
    #[command(subcommand)]
    Key(KeyCommand),
    /// Organisations that have devices.
    #[command(subcommand)]
    Organisation(OrganisationCommand),
    /// Devices that sign.
    #[command(subcommand)]
    Device(DeviceCommand),
    /// Hubs whose receipts count.
    #[command(subcommand)]
    Hub(HubCommand),
    /// Order values of a change erased everywhere.
    Redact(Redact),
    /// Add signatures to what another officer made.
    Sign(Signing),
    /// Sign the registry anew as it is, before it expires.
    Renew(Signing),
    /// Make the next root: with another key, or as it is before it expires.
    Rotate(Rotate),
    /// Say that the registry is the newest: done at the hub, at least monthly.
    Refresh(Refresh),
    /// Show the registry, its dates, and what waits for signatures.
    Show(Folder),
}

/// Where the registry lies.
#[derive(Args, Clone, Debug)]
pub struct Folder {
    /// The folder of the registry.
    #[arg(long, value_name = "FOLDER")]
    pub registry: PathBuf,
}

/// Where the registry lies, and the keys that sign.
#[derive(Args, Clone, Debug)]
pub struct Signing {
    /// The folder of the registry.
    #[arg(long, value_name = "FOLDER")]
    pub registry: PathBuf,
    /// The file of a key that signs; several may be given.
    #[arg(long = "key", value_name = "FILE", required = true)]
    pub keys: Vec<PathBuf>,
}

/// `init`
#[derive(Args, Clone, Debug)]
pub struct Init {
    /// Where to, and the keys at hand.
    #[command(flatten)]
    pub signing: Signing,
    /// The catalogue that the registry is for.
    #[arg(long, value_name = "UUID")]
    pub catalogue: Uuid,
    /// One key for everything, made if missing: for trying things out.
    #[arg(long, conflicts_with_all = ["root", "targets", "online"])]
    pub development: bool,
    /// A public key of the root; several may be given.
    #[arg(long, value_name = "PUBLIC KEY", value_parser = parse::public_key, required_unless_present = "development")]
    pub root: Vec<PublicKey>,
    /// How many of them a root needs.
    #[arg(long, value_name = "NUMBER", default_value_t = 2)]
    pub root_threshold: u64,
    /// A public key of an officer; several may be given.
    #[arg(long, value_name = "PUBLIC KEY", value_parser = parse::public_key, required_unless_present = "development")]
    pub targets: Vec<PublicKey>,
    /// How many of them a registry needs.
    #[arg(long, value_name = "NUMBER", default_value_t = 2)]
    pub targets_threshold: u64,
    /// The public key by which the hub says what is newest.
    #[arg(long, value_name = "PUBLIC KEY", value_parser = parse::public_key, required_unless_present = "development")]
    pub online: Option<PublicKey>,
}

/// `key …`
#[derive(Clone, Debug, Subcommand)]
pub enum KeyCommand {
    /// Make a key in a new file and print its public half.
    New {
        /// The file.
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Seal it with a passphrase, which is asked for.
        #[arg(long)]
        sealed: bool,
    },
    /// Print the public half of a key.
    Show {
        /// The file.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}

/// `organisation …`
#[derive(Clone, Debug, Subcommand)]
pub enum OrganisationCommand {
    /// Enrol an organisation.
    Add {
        /// Where, and who signs.
        #[command(flatten)]
        signing: Signing,
        /// The id of its record in the catalogue.
        #[arg(long, value_name = "UUID")]
        id: Uuid,
        /// Its name.
        #[arg(long, value_name = "TEXT")]
        name: String,
    },
}

/// `device …`
#[derive(Clone, Debug, Subcommand)]
pub enum DeviceCommand {
    /// Issue or renew the certificate of a device.
    Issue(Issue),
    /// Revoke a device.
    Revoke {
        /// Where, and who signs.
        #[command(flatten)]
        signing: Signing,
        /// The public key of the device.
        #[arg(long, value_name = "PUBLIC KEY", value_parser = parse::public_key)]
        device: PublicKey,
        /// The hub whose order of receipt is meant.
        #[arg(long, value_name = "PUBLIC KEY", value_parser = parse::public_key)]
        hub: PublicKey,
        /// The last number of that hub that still counts.
        #[arg(long, value_name = "NUMBER")]
        cut: u64,
    },
}

/// `device issue`
#[derive(Args, Clone, Debug)]
pub struct Issue {
    /// Where, and who signs.
    #[command(flatten)]
    pub signing: Signing,
    /// The public key of the device.
    #[arg(long, value_name = "PUBLIC KEY", value_parser = parse::public_key)]
    pub device: PublicKey,
    /// What its organisation calls it: a machine, not a person.
    #[arg(long, value_name = "TEXT")]
    pub label: String,
    /// The organisation that it signs for.
    #[arg(long, value_name = "UUID")]
    pub organisation: Uuid,
    /// official, donor, implementer or coordinator.
    #[arg(long)]
    pub role: Role,
    /// The first day; now if not given.
    #[arg(long, value_name = "DATE", value_parser = parse::day)]
    pub from: Option<i64>,
    /// The first day on which it counts no more; a year from the first one if not given.
    #[arg(long, value_name = "DATE", value_parser = parse::day)]
    pub until: Option<i64>,
}

/// `hub …`
#[derive(Clone, Debug, Subcommand)]
pub enum HubCommand {
    /// Add a hub, or change its name and address.
    Add {
        /// Where, and who signs.
        #[command(flatten)]
        signing: Signing,
        /// The public key that signs its receipts.
        #[arg(long, value_name = "PUBLIC KEY", value_parser = parse::public_key)]
        hub: PublicKey,
        /// Its name.
        #[arg(long, value_name = "TEXT")]
        name: String,
        /// Where it is reached.
        #[arg(long, value_name = "ADDRESS")]
        url: Option<String>,
    },
}

/// `redact`
#[derive(Args, Clone, Debug)]
pub struct Redact {
    /// Where, and who signs.
    #[command(flatten)]
    pub signing: Signing,
    /// The change, as the history of a record names it.
    #[arg(value_name = "CHANGE")]
    pub change: ChangeId,
    /// A bundle that holds the change: what is left of it is worked out from that, and signed.
    #[arg(long, value_name = "FILE")]
    pub bundle: PathBuf,
    /// A field whose value goes: `summary.en`, or `summary` for all its languages; several may be given. Without any, all values
    /// go.
    #[arg(long, value_name = "FIELD")]
    pub field: Vec<String>,
    /// The office that orders it: never a person, for this stays readable.
    #[arg(long, value_name = "TEXT")]
    pub office: String,
    /// legal-request, personal-data or error.
    #[arg(long)]
    pub reason: Reason,
}

/// `rotate`
#[derive(Args, Clone, Debug)]
pub struct Rotate {
    /// Where, and who signs.
    #[command(flatten)]
    pub signing: Signing,
    /// The public key to be replaced.
    #[arg(long, value_name = "PUBLIC KEY", value_parser = parse::public_key, requires = "new")]
    pub old: Option<PublicKey>,
    /// The public key that takes its seats.
    #[arg(long, value_name = "PUBLIC KEY", value_parser = parse::public_key, requires = "old")]
    pub new: Option<PublicKey>,
}

/// `refresh`
#[derive(Args, Clone, Debug)]
pub struct Refresh {
    /// Where, and the key of the hub.
    #[command(flatten)]
    pub signing: Signing,
    /// A folder that officers made, to be taken over first.
    #[arg(long, value_name = "FOLDER")]
    pub from: Option<PathBuf>,
}
