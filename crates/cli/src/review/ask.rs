use app::api::{
    AnswerToAll, ProposalAnswer, RecordRequest, ReviewAnswer, ReviewAnswerAll, ReviewRequest,
};
use clap::ArgMatches;
use l10n::Localiser;

use crate::invocation::reference;
use crate::render::kind_code;
use crate::usage::{WrongUsage, help_hint};

/// So many records and proposals are listed where nothing is said of it.
const SHOWN: u32 = 50;

/// What is to be done about what waits.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Asked {
    List(ReviewRequest),
    Resolve {
        which: Which,
        choice: Choice,
        note: Option<String>,
    },
    Answer(ReviewAnswer),
    AnswerAll(ReviewAnswerAll),
}

/// Which fields are decided.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Which {
    All,
    One { record: RecordRequest, path: String },
}

/// What is to stand in them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Choice {
    Mine,
    Theirs,
    /// A version by its number in the list, from 1.
    Number(usize),
    Value(String),
}

/// Reads `trefoil review …`.
pub(crate) fn read(matches: &ArgMatches, loc: &Localiser) -> Result<Asked, WrongUsage> {
    let Some((name, matches)) = matches.subcommand() else {
        return Ok(Asked::List(ReviewRequest {
            limit: SHOWN,
            ..ReviewRequest::default()
        }));
    };
    let text = |id: &str| matches.get_one::<String>(id).cloned();
    let answer = |answer| {
        Asked::Answer(ReviewAnswer {
            change: text("change").unwrap_or_default(),
            answer,
            seen: std::collections::BTreeMap::new(),
            note: None,
        })
    };
    Ok(match name {
        "resolve" => resolve(matches, loc)?,
        "adopt" => match answer(ProposalAnswer::Adopt) {
            Asked::Answer(request) => Asked::Answer(ReviewAnswer {
                note: text("note"),
                ..request
            }),
            other => other,
        },
        "decline" => match text("device") {
            Some(device) => all(device, AnswerToAll::Decline),
            None => answer(ProposalAnswer::Decline),
        },
        "reconsider" => match text("device") {
            Some(device) => all(device, AnswerToAll::Reconsider),
            None => answer(ProposalAnswer::Reconsider),
        },
        _ => Asked::List(ReviewRequest {
            record: match text("reference") {
                Some(named) => Some(name_of(&reference(&named, loc)?)),
                None => None,
            },
            limit: matches.get_one("limit").copied().unwrap_or(SHOWN),
            answered: matches.get_flag("answered"),
        }),
    })
}

fn all(device: String, answer: AnswerToAll) -> Asked {
    Asked::AnswerAll(ReviewAnswerAll {
        device,
        answer,
        at_ms: None,
    })
}

/// `kind:slug`.
pub(super) fn name_of(record: &RecordRequest) -> String {
    format!("{}:{}", kind_code(record.kind), record.slug)
}

fn resolve(matches: &ArgMatches, loc: &Localiser) -> Result<Asked, WrongUsage> {
    let text = |id: &str| matches.get_one::<String>(id).cloned();
    let unclear = || WrongUsage {
        message: loc.review_cli_usage(),
        hint: format!(
            "{} {}",
            loc.review_cli_usage_hint(),
            help_hint(Some("review resolve"), loc)
        ),
    };
    let choice = match (text("take").as_deref(), text("value")) {
        (None, Some(value)) => Choice::Value(value),
        (Some("mine"), None) => Choice::Mine,
        (Some("theirs"), None) => Choice::Theirs,
        (Some(number), None) => match number.parse() {
            Ok(number) if number > 0 => Choice::Number(number),
            _ => return Err(unclear()),
        },
        _ => return Err(unclear()),
    };
    let which = match (text("reference"), text("field")) {
        (Some(record), Some(path)) => Which::One {
            record: reference(&record, loc)?,
            path,
        },
        (None, None)
            if matches.get_flag("all") && matches!(choice, Choice::Mine | Choice::Theirs) =>
        {
            Which::All
        }
        _ => return Err(unclear()),
    };
    Ok(Asked::Resolve {
        which,
        choice,
        note: text("note"),
    })
}
