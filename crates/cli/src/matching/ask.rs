use app::api::{GapRows, GapsRequest, MatchRequest, MatchWhyRequest, PortfolioRequest};
use clap::ArgMatches;

/// A command with what it takes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Matching {
    /// Who could help; the file of weights, if one was named.
    Find(MatchRequest, Option<String>),
    /// Why one record fits, or why not.
    Why(MatchWhyRequest, Option<String>),
    /// Supply, demand and overlap.
    Gaps(GapsRequest),
    /// Who gets what.
    Portfolio(PortfolioRequest, Option<String>),
    /// The weights that are used.
    Weights,
    /// Keeps the weights of a file.
    WeightsSave(String),
    /// Back to the usual weights.
    WeightsReset,
}

/// Reads what clap has parsed; `None` for another command.
pub(crate) fn read(name: &str, matches: &ArgMatches) -> Option<Matching> {
    let many = |id: &str| crate::invocation::many(matches, id);
    let one = |id: &str| matches.get_one::<String>(id).cloned();
    let number = |id: &str| matches.get_one::<u32>(id).copied();
    Some(match name {
        "match" => {
            let asked = MatchRequest {
                reference: one("reference"),
                themes: many("theme"),
                places: many("place"),
                languages: many("language"),
                modes: many("mode"),
                asker: one("asker"),
                weights: None,
                limit: number("limit"),
            };
            match one("why") {
                Some(about) => Matching::Why(MatchWhyRequest { asked, about }, one("weights")),
                None => Matching::Find(asked, one("weights")),
            }
        }
        "gaps" => Matching::Gaps(GapsRequest {
            region: one("region"),
            themes: many("theme"),
            rows: if matches.get_flag("by-region") {
                GapRows::Regions
            } else {
                GapRows::Countries
            },
        }),
        "portfolio" => Matching::Portfolio(
            PortfolioRequest {
                region: one("region"),
                themes: many("theme"),
                capacity: number("capacity"),
                floor: number("floor"),
                weights: None,
            },
            one("weights"),
        ),
        "weights" => match matches.subcommand() {
            Some(("save", matches)) => Matching::WeightsSave(
                matches
                    .get_one::<String>("file")
                    .cloned()
                    .unwrap_or_default(),
            ),
            Some(("reset", _)) => Matching::WeightsReset,
            _ => Matching::Weights,
        },
        _ => return None,
    })
}
