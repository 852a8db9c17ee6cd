use app::api::{BundleFile, BundleRequest, SyncRequest, TrustRequest};
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
    /// Write a bundle.
    Write(Box<BundleRequest>),
    /// Take a bundle in.
    Read(BundleFile),
    /// By which key this machine signs.
    Identity,
    /// Trust a root.
    Trust(TrustRequest),
}

/// Reads these commands; `None` for others.
pub(crate) fn read(
    name: &str,
    matches: &ArgMatches,
    loc: &Localiser,
) -> Result<Option<Asked>, WrongUsage> {
    let one = |matches: &ArgMatches, id: &str| matches.get_one::<String>(id).cloned();
    Ok(Some(match name {
        "sync" if matches.get_flag("status") => Asked::Status,
        "sync" => Asked::Sync(SyncRequest {
            hub: one(matches, "hub"),
        }),
        "identity" => match one(matches, "trust") {
            Some(file) => Asked::Trust(TrustRequest { file }),
            None => Asked::Identity,
        },
        "bundle" => match matches.subcommand() {
            Some(("write", matches)) => Asked::Write(Box::new(BundleRequest {
                file: one(matches, "file").unwrap_or_default(),
                pending: matches.get_flag("pending"),
                search: crate::invocation::asked(matches, loc)?,
            })),
            Some((_, matches)) => Asked::Read(BundleFile {
                file: one(matches, "file").unwrap_or_default(),
            }),
            None => return Ok(None),
        },
        _ => return Ok(None),
    }))
}
