use app::api::{
    ConfirmRecord, Decision, Kind, RecordRequest, SaveProfile, ShareRecord, UndoRequest,
};
use clap::ArgMatches;
use l10n::Localiser;

use crate::invocation::{kind, reference};
use crate::usage::WrongUsage;

/// What is to be written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Write {
    Profile,
    ProfileSet(SaveProfile),
    ProfileErase,
    Add {
        kind: Kind,
        file: String,
        note: Option<String>,
        dry_run: bool,
    },
    Edit {
        record: RecordRequest,
        /// `None` prints the fields.
        file: Option<String>,
        seen: Option<i64>,
        note: Option<String>,
        dry_run: bool,
    },
    Submit(Decision),
    Publish(Decision),
    Withdraw(Decision),
    Reinstate(Decision),
    Confirm(ConfirmRecord),
    Share(ShareRecord),
    Undo(UndoRequest),
}

/// Reads one of the commands that write; `None` for any other.
pub(crate) fn read(
    name: &str,
    matches: &ArgMatches,
    loc: &Localiser,
) -> Result<Option<Write>, WrongUsage> {
    if name == "profile" {
        return Ok(Some(profile(matches)));
    }
    let text = |id: &str| matches.get_one::<String>(id).cloned();
    let many = |id: &str| crate::invocation::many(matches, id);
    let record = || reference(&text("reference").unwrap_or_default(), loc);
    let decision = || {
        let record = record()?;
        Ok(Decision {
            kind: record.kind,
            slug: record.slug,
            note: text("note"),
        })
    };
    Ok(Some(match name {
        "add" => Write::Add {
            kind: text("kind")
                .and_then(|code| kind(&code))
                .unwrap_or(Kind::Initiative),
            file: text("file").unwrap_or_default(),
            note: text("note"),
            dry_run: matches.get_flag("dry-run"),
        },
        "edit" => Write::Edit {
            record: record()?,
            file: text("file"),
            seen: matches.get_one::<i64>("seen").copied(),
            note: text("note"),
            dry_run: matches.get_flag("dry-run"),
        },
        "submit" => Write::Submit(decision()?),
        "publish" => Write::Publish(decision()?),
        "withdraw" => Write::Withdraw(decision()?),
        "reinstate" => Write::Reinstate(decision()?),
        "confirm" => {
            let record = record()?;
            Write::Confirm(ConfirmRecord {
                kind: record.kind,
                slug: record.slug,
                by: text("by"),
                on: text("on"),
                note: text("note"),
            })
        }
        "share" => {
            let record = record()?;
            Write::Share(ShareRecord {
                kind: record.kind,
                slug: record.slug,
                only: many("only"),
                without: many("without"),
                note: text("note"),
                dry_run: matches.get_flag("dry-run"),
            })
        }
        "undo" => Write::Undo(UndoRequest {
            note: text("note"),
            of: None,
        }),
        _ => return Ok(None),
    }))
}

fn profile(matches: &ArgMatches) -> Write {
    match matches.subcommand() {
        Some(("set", matches)) => {
            let text = |id: &str| matches.get_one::<String>(id).cloned();
            Write::ProfileSet(SaveProfile {
                name: text("name"),
                organisation: text("organisation"),
                role: text("role"),
                place: text("place"),
            })
        }
        Some(("erase", _)) => Write::ProfileErase,
        _ => Write::Profile,
    }
}
