use app::api::{
    AskTranslation, RecordRequest, ReviewTranslation, TranslationExportRequest,
    TranslationImportRequest, TranslationListRequest, TranslationState,
};
use clap::ArgMatches;
use l10n::Localiser;

use crate::invocation::{kind, reference};
use crate::usage::{WrongUsage, help_hint};

/// What is to be done about translations.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Translate {
    Coverage,
    List(TranslationListRequest),
    Show {
        lang: String,
        record: RecordRequest,
    },
    Set {
        lang: String,
        record: RecordRequest,
        file: String,
        seen: Option<i64>,
        note: Option<String>,
    },
    Review(ReviewTranslation),
    Ask(AskTranslation),
    Export(TranslationExportRequest),
    Import(TranslationImportRequest),
}

/// Reads `translate …`; without `--to`, it is into the language of the answers.
pub(crate) fn read(matches: &ArgMatches, loc: &Localiser) -> Result<Translate, WrongUsage> {
    let Some((name, matches)) = matches.subcommand() else {
        return Err(WrongUsage {
            message: loc.cli_usage_command_missing(),
            hint: help_hint(Some(super::COMMAND), loc),
        });
    };
    let text = |id: &str| matches.get_one::<String>(id).cloned();
    let many = |id: &str| crate::invocation::many(matches, id);
    let number = |id: &str| matches.get_one::<u32>(id).copied().unwrap_or_default();
    let lang = || text("to").unwrap_or_else(|| loc.lang().tag().to_owned());
    let record = || reference(&text("reference").unwrap_or_default(), loc);
    let kinds = || many("kind").iter().filter_map(|code| kind(code)).collect();
    let states = || {
        many("state")
            .iter()
            .filter_map(|code| state(code))
            .collect()
    };
    let file = || text("file").unwrap_or_default();
    Ok(match name {
        "list" => Translate::List(TranslationListRequest {
            lang: lang(),
            kinds: kinds(),
            places: many("place"),
            states: states(),
            limit: number("limit"),
            offset: number("offset"),
        }),
        "show" => Translate::Show {
            lang: lang(),
            record: record()?,
        },
        "set" => Translate::Set {
            lang: lang(),
            record: record()?,
            file: file(),
            seen: matches.get_one::<i64>("seen").copied(),
            note: text("note"),
        },
        "review" => {
            let record = record()?;
            Translate::Review(ReviewTranslation {
                lang: lang(),
                kind: record.kind,
                slug: record.slug,
                fields: many("field"),
                seen: None,
                note: text("note"),
            })
        }
        "ask" => Translate::Ask(AskTranslation {
            // `resource:…` is how everything else names it; a bare short name will do too.
            slug: text("reference").unwrap_or_default(),
            lang: lang(),
            statement: text("statement"),
            place: text("place"),
        }),
        "export" => Translate::Export(TranslationExportRequest {
            file: file(),
            lang: lang(),
            from: text("from").unwrap_or_else(|| "en".to_owned()),
            kinds: kinds(),
            places: many("place"),
            states: if matches.get_flag("all") {
                vec![
                    TranslationState::Missing,
                    TranslationState::Stale,
                    TranslationState::Machine,
                    TranslationState::Reviewed,
                ]
            } else {
                states()
            },
        }),
        "import" => Translate::Import(TranslationImportRequest {
            file: file(),
            drafts: matches.get_flag("drafts"),
            dry_run: matches.get_flag("dry-run"),
        }),
        _ => Translate::Coverage,
    })
}

fn state(code: &str) -> Option<TranslationState> {
    Some(match code {
        "missing" => TranslationState::Missing,
        "stale" => TranslationState::Stale,
        "machine" => TranslationState::Machine,
        "reviewed" => TranslationState::Reviewed,
        _ => return None,
    })
}
