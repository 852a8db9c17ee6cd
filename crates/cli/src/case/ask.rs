use app::api::{
    CaseKeep, CaseMove, CaseName, CaseNoteRequest, FriendsKeep, FriendsName, ReportRequest,
    ReportSubject,
};
use clap::ArgMatches;

use crate::invocation::many;

/// What is to be done with cases.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Asked {
    List,
    Keep(CaseKeep),
    Move(CaseMove),
    Note(CaseNoteRequest),
    Show(CaseName),
    Print(ReportRequest),
    Friends,
    FriendsKeep(FriendsKeep),
    FriendsDrop(FriendsName),
}

/// Reads `trefoil case …`.
pub(crate) fn read(matches: &ArgMatches) -> Asked {
    let Some((name, matches)) = matches.subcommand() else {
        return Asked::List;
    };
    let one = |id: &str| matches.get_one::<String>(id).cloned().unwrap_or_default();
    match name {
        "add" => Asked::Keep(CaseKeep {
            records: many(matches, "reference"),
            why: matches.get_one::<String>("why").cloned(),
        }),
        "move" => Asked::Move(CaseMove {
            id: one("id"),
            state: one("state"),
            why: one("why"),
        }),
        "note" => Asked::Note(CaseNoteRequest {
            id: one("id"),
            text: one("text"),
        }),
        "show" => Asked::Show(CaseName { id: one("id") }),
        "print" => Asked::Print(ReportRequest {
            file: one("output"),
            format: None,
            subject: ReportSubject::Case { id: one("id") },
            drafts: false,
            private: true,
        }),
        "friends" => friends(matches),
        _ => Asked::List,
    }
}

fn friends(matches: &ArgMatches) -> Asked {
    let Some((command, matches)) = matches.subcommand() else {
        return Asked::Friends;
    };
    let name = matches
        .get_one::<String>("name")
        .cloned()
        .unwrap_or_default();
    let records = many(matches, "reference");
    // What is not named stays as it is.
    let given = |id: &str| Some(many(matches, id)).filter(|codes| !codes.is_empty());
    match command {
        "add" => Asked::FriendsKeep(FriendsKeep {
            name,
            themes: given("theme"),
            places: given("place"),
            add: records,
            remove: Vec::new(),
        }),
        _ if records.is_empty() => Asked::FriendsDrop(FriendsName { name }),
        _ => Asked::FriendsKeep(FriendsKeep {
            name,
            remove: records,
            ..FriendsKeep::default()
        }),
    }
}
