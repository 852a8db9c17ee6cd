//! Wrong usage, explained in the chosen language.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use l10n::Localiser;

/// What was wrong with the command line, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WrongUsage {
    pub(crate) message: String,
    pub(crate) hint: String,
}

/// The parser's complaint in our own words; `command` is the command that was typed, if one was.
pub(crate) fn explain(error: &clap::Error, command: Option<&str>, loc: &Localiser) -> WrongUsage {
    let argument = text(error, ContextKind::InvalidArg).unwrap_or_default();
    let value = text(error, ContextKind::InvalidValue).unwrap_or_default();
    let message = match error.kind() {
        ErrorKind::UnknownArgument => loc.cli_usage_unknown_argument(&argument),
        ErrorKind::InvalidSubcommand => loc.cli_usage_unknown_command(
            text(error, ContextKind::InvalidSubcommand).unwrap_or_default(),
        ),
        ErrorKind::InvalidValue | ErrorKind::NoEquals if value.is_empty() => {
            loc.cli_usage_value_missing(&argument)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            loc.cli_usage_invalid_value(&value, &argument)
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            loc.cli_usage_value_missing(&argument)
        }
        ErrorKind::TooManyValues if !value.is_empty() => loc.cli_usage_unknown_argument(&value),
        ErrorKind::ArgumentConflict => {
            // What is given twice is said to conflict with itself.
            let others: Vec<String> = texts(error, ContextKind::PriorArg)
                .into_iter()
                .filter(|other| *other != argument)
                .collect();
            if others.is_empty() {
                loc.cli_usage_argument_repeated(&argument)
            } else {
                loc.cli_usage_argument_conflict(&argument, loc.list(&others))
            }
        }
        ErrorKind::MissingRequiredArgument => {
            loc.cli_usage_argument_missing(loc.list(&texts(error, ContextKind::InvalidArg)))
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            loc.cli_usage_command_missing()
        }
        ErrorKind::InvalidUtf8 => loc.cli_usage_text_invalid(),
        _ => loc.cli_usage_other(),
    };
    let mut hints = Vec::new();
    let suggestion = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ]
    .into_iter()
    .find_map(|kind| text(error, kind));
    if let Some(suggestion) = suggestion {
        hints.push(loc.cli_usage_suggestion(suggestion));
    }
    let accepted = texts(error, ContextKind::ValidValue);
    if !accepted.is_empty() {
        hints.push(loc.cli_usage_values(loc.list_or(&accepted)));
    }
    hints.push(help_hint(command, loc));
    WrongUsage {
        message,
        hint: hints.join(" "),
    }
}

/// Where the usage is explained.
pub(crate) fn help_hint(command: Option<&str>, loc: &Localiser) -> String {
    let command = command.map(|name| format!("{name} ")).unwrap_or_default();
    loc.cli_usage_hint(format!("trefoil {command}--help"))
}

fn text(error: &clap::Error, kind: ContextKind) -> Option<String> {
    texts(error, kind).into_iter().next()
}

fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(list)) => list.clone(),
        _ => Vec::new(),
    }
}
