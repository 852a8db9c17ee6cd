use app::api::{
    AssessCompare, AssessName, AssessNeeds, AssessSet, AssessStart, ReportRequest, ReportSubject,
};
use clap::ArgMatches;

use crate::invocation::many;

/// What is to be done with assessments.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Asked {
    List,
    Start(AssessStart),
    Set(AssessSet),
    Show(AssessName),
    Compare(AssessCompare),
    Needs(AssessNeeds),
    Print(ReportRequest),
}

/// Reads `trefoil assess …`.
pub(crate) fn read(matches: &ArgMatches) -> Asked {
    let Some((name, matches)) = matches.subcommand() else {
        return Asked::List;
    };
    let given = |id: &str| matches.get_one::<String>(id).cloned();
    let one = |id: &str| given(id).unwrap_or_default();
    match name {
        "start" => Asked::Start(AssessStart {
            method: one("method"),
            place: given("place"),
            name: given("name"),
        }),
        "set" => Asked::Set(AssessSet {
            id: one("id"),
            key: one("key"),
            stage: given("stage"),
            wanted: given("wanted"),
            exists: given("exists"),
            evidence: given("evidence"),
            gap: given("gap"),
            help: given("help-wanted"),
        }),
        "show" => Asked::Show(AssessName { id: one("id") }),
        "compare" => Asked::Compare(AssessCompare {
            id: one("id"),
            earlier: one("earlier"),
        }),
        "needs" => Asked::Needs(AssessNeeds {
            id: one("id"),
            keys: many(matches, "key"),
        }),
        "print" => Asked::Print(ReportRequest {
            file: one("output"),
            format: None,
            subject: ReportSubject::Assessment { id: one("id") },
            drafts: false,
            private: true,
        }),
        _ => Asked::List,
    }
}
