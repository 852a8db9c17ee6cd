use app::api::{GapRows, GapsRequest, MatchRequest};
use clap::ArgMatches;

/// A command with what it takes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Matching {
    /// Who could help; the file of weights, if one was named.
    Find(MatchRequest, Option<String>),
    /// Supply, demand and overlap.
    Gaps(GapsRequest),
}

/// Reads what clap has parsed; `None` for another command.
pub(crate) fn read(name: &str, matches: &ArgMatches) -> Option<Matching> {
    let many = |id: &str| crate::invocation::many(matches, id);
    let one = |id: &str| matches.get_one::<String>(id).cloned();
    Some(match name {
        "match" => Matching::Find(
            MatchRequest {
                reference: one("reference"),
                themes: many("theme"),
                places: many("place"),
                languages: many("language"),
                modes: many("mode"),
                weights: None,
                limit: matches.get_one::<u32>("limit").copied(),
            },
            one("weights"),
        ),
        "gaps" => Matching::Gaps(GapsRequest {
            region: one("region"),
            themes: many("theme"),
            rows: if matches.get_flag("by-region") {
                GapRows::Regions
            } else {
                GapRows::Countries
            },
        }),
        _ => return None,
    })
}
