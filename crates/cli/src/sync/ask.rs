use std::path::PathBuf;

use app::api::{BundleFile, BundleRequest, KeyKept, SyncRequest, TrustRequest};
use clap::ArgMatches;
use l10n::Localiser;

use crate::usage::WrongUsage;

/// What is to be done with others.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Asked {
    /// Exchange with a hub.
    Sync(SyncRequest),
    /// Say how things stand.
    Status,
    /// Copied data folders were seen to.
    Seen,
    /// Write a bundle.
    Write(Box<BundleRequest>),
    /// Take a bundle in.
    Read(BundleFile),
    /// By which key this machine signs.
    Identity,
    /// Trust a root.
    Trust(TrustRequest),
    /// Keep the device key at another place.
    Keep {
        /// The place.
        place: KeyKept,
        /// File whose first line is the passphrase.
        passphrase_file: Option<PathBuf>,
    },
}

/// Reads these commands; `None` for others.
pub(crate) fn read(
    name: &str,
    matches: &ArgMatches,
    loc: &Localiser,
) -> Result<Option<Asked>, WrongUsage> {
    let one = |matches: &ArgMatches, id: &str| matches.get_one::<String>(id).cloned();
    Ok(Some(match name {
        "sync" if matches.get_flag("copies-seen") => Asked::Seen,
        "sync" if matches.get_flag("status") => Asked::Status,
        "sync" => Asked::Sync(SyncRequest {
            hub: one(matches, "hub"),
            proxy: one(matches, "proxy"),
            authorities: one(matches, "authorities"),
            token_file: one(matches, "token-file"),
        }),
        "identity" => match (one(matches, "trust"), kept(matches)) {
            (Some(file), _) => Asked::Trust(TrustRequest { file }),
            (None, Some(place)) => Asked::Keep {
                place,
                passphrase_file: matches.get_one("passphrase-file").cloned(),
            },
            (None, None) => Asked::Identity,
        },
        "bundle" => match matches.subcommand() {
            Some(("write", matches)) => Asked::Write(Box::new(BundleRequest {
                file: one(matches, "file").unwrap_or_default(),
                pending: matches.get_flag("pending"),
                since: one(matches, "since"),
                search: crate::invocation::asked(matches, loc)?,
                records: crate::invocation::records(matches, loc)?,
            })),
            Some((_, matches)) => Asked::Read(BundleFile {
                file: one(matches, "file").unwrap_or_default(),
            }),
            None => return Ok(None),
        },
        _ => return Ok(None),
    }))
}

/// Where the device key shall be kept; `None` if nothing is said of it.
fn kept(matches: &ArgMatches) -> Option<KeyKept> {
    if matches.get_flag("seal") {
        return Some(KeyKept::Sealed);
    }
    Some(match matches.get_one::<String>("keep")?.as_str() {
        "keychain" => KeyKept::Keychain,
        _ => KeyKept::File,
    })
}
