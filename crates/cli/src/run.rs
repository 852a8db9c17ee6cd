//! From arguments to an exit code.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use app::api::{AppErrorView, Digits, Nothing, SavedOpened, SearchResponse};
use app::secret::SystemKeychain;
use app::sync::PinnedRoot;
use app::{AppError, Built, ErrorCode, Fault, Host, HostOptions, Reader, paths};
use clap::error::ErrorKind;
use serde::Serialize;

use crate::grammar::{COMMANDS, grammar};
use crate::invocation::{self, Invocation, Saved};
use crate::render::{self, Page};
use crate::usage::{WrongUsage, explain};
use crate::{language, output};

/// What the program knows of the machine it runs on.
pub(crate) struct Surroundings<'a> {
    /// Reads the environment.
    pub(crate) variable: &'a dyn Fn(&str) -> Option<String>,
    /// Reads the clock.
    pub(crate) now_ms: fn() -> i64,
    /// Width of the terminal; `None` when the output goes elsewhere.
    pub(crate) width: Option<u16>,
    /// Standard error goes to a terminal, where a line can be written over.
    pub(crate) progress: bool,
    /// Somebody sits at standard input and can be asked.
    pub(crate) asks: bool,
    /// The file of the program.
    pub(crate) program: Option<PathBuf>,
}

/// Done, failed, wrong usage.
pub(crate) const FAILED: u8 = 1;
const WRONG_USAGE: u8 = 2;
/// Variable of the environment: `off` leaves the keychain of the system alone.
const KEYCHAIN: &str = "TREFOIL_KEYCHAIN";

/// Runs one command.
pub(crate) fn run(arguments: &[OsString], surroundings: &Surroundings<'_>) -> ExitCode {
    let asked = language::raw_option(arguments, "--lang");
    let data_dir = language::raw_option(arguments, "--data-dir")
        .map_or_else(|| paths::data_dir(surroundings.variable), PathBuf::from);
    let json = arguments
        .iter()
        .take_while(|argument| *argument != "--")
        .any(|argument| argument == "--json");
    let system = language::of_environment(surroundings.variable);
    // The commands that write come first: `profile show` is a profile.
    let command = [
        crate::translate::COMMAND,
        crate::case::COMMAND,
        crate::assess::COMMAND,
        crate::review::COMMAND,
    ]
    .into_iter()
    .chain(crate::write::COMMANDS)
    .chain(crate::matching::COMMANDS)
    .chain(crate::backup::COMMANDS)
    .chain(crate::sync::COMMANDS)
    .chain(COMMANDS)
    .find(|name| arguments.iter().any(|argument| argument == name));
    let saved = if asked.is_none() && command != Some("init") {
        saved_language(&data_dir, surroundings)
    } else {
        None
    };
    let lang = language::choose(asked.as_deref(), saved.as_deref(), &system);
    let reader = Reader::new(lang, Digits::Latn);
    let session = Session {
        reader: &reader,
        json,
        progress: surroundings.progress,
        surroundings,
    };

    if let Some(tag) = asked.filter(|tag| l10n::Lang::from_tag(tag).is_none()) {
        let error = Fault::UnknownLanguage { lang: tag }.localised(&reader, &data_dir);
        return session.fail(&error);
    }
    let loc = reader.localiser().plain();
    let parsed = grammar(&loc).try_get_matches_from(
        std::iter::once(OsString::from("trefoil")).chain(arguments.iter().cloned()),
    );
    let matches = match parsed {
        Ok(matches) => matches,
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
            ) =>
        {
            output::answer(&error.render().to_string());
            return ExitCode::SUCCESS;
        }
        Err(error) => return session.wrong(explain(&error, command, &loc)),
    };
    let data_dir = matches
        .get_one::<PathBuf>("data-dir")
        .cloned()
        .unwrap_or(data_dir);
    let invocation = match invocation::read(&matches, &loc) {
        Ok(invocation) => invocation,
        Err(wrong) => return session.wrong(wrong),
    };
    let options = HostOptions {
        data_dir: data_dir.clone(),
        now_ms: Box::new(surroundings.now_ms),
        system_languages: system,
        open_address: None,
        root: PinnedRoot::of(surroundings.program.as_deref()),
    };
    if matches!(invocation, Invocation::Search(_)) {
        app::search::get_ready();
    }
    let store = paths::store_file(&data_dir);
    let page = Page::new(&reader, surroundings.width);
    match invocation {
        Invocation::Init { from } => match Host::init(options, from.as_deref()) {
            Ok((host, built)) => session.init(&host, built, page),
            Err(fault) => session.init_failed(fault, &store),
        },
        Invocation::Backup(asked) => session.backup(options, &asked, surroundings),
        other => match Host::open(options) {
            Ok(host) => session.ask(&with_secrets(host, surroundings, &reader), other, page),
            Err(fault) => session.fail(&fault.localised(&reader, &store)),
        },
    }
}

/// The host with the ways of this program to have a secret: the keychain, unless it is turned off, and a person to ask.
fn with_secrets(host: Host, surroundings: &Surroundings<'_>, reader: &Reader) -> Host {
    let host = host.with_passphrase(crate::backup::for_key(surroundings, reader));
    if (surroundings.variable)(KEYCHAIN).as_deref() == Some("off") {
        return host;
    }
    host.with_keychain(Arc::new(SystemKeychain::new()))
}

/// The language of the settings, if there is a store to ask; what cannot be read is left to the command to complain of.
fn saved_language(data_dir: &Path, surroundings: &Surroundings<'_>) -> Option<String> {
    if !paths::store_file(data_dir).exists() {
        return None;
    }
    let options = HostOptions {
        data_dir: data_dir.to_owned(),
        now_ms: Box::new(surroundings.now_ms),
        system_languages: Vec::new(),
        open_address: None,
        root: None,
    };
    Host::open(options).ok()?.settings().lang
}

/// What running a saved search answers.
#[derive(Serialize)]
struct SavedRun {
    saved: SavedOpened,
    results: SearchResponse,
}

/// How one run of the program answers.
pub(crate) struct Session<'a> {
    pub(crate) reader: &'a Reader,
    pub(crate) json: bool,
    /// Somebody watches standard error.
    pub(crate) progress: bool,
    /// The machine that the program runs on.
    pub(crate) surroundings: &'a Surroundings<'a>,
}

impl Session<'_> {
    fn ask(&self, host: &Host, invocation: Invocation, page: Page<'_>) -> ExitCode {
        let lang = self.reader.lang().tag();
        let data = host
            .run(lang, Nothing {}, app::start::start)
            .ok()
            .map(|view| view.data);
        let page = page.dated(data);
        match invocation {
            Invocation::Search(request) => {
                let answer = host.run(lang, *request, app::search::search);
                self.answer(answer, |answer| render::search(page, answer))
            }
            Invocation::Saved(action) => self.saved(host, action, page),
            Invocation::Show(request) => {
                let answer = host.run(lang, request, app::record::record);
                self.answer(answer, |answer| render::record(page, answer))
            }
            Invocation::Place(request) => {
                let answer = host.run(lang, request, app::place::place);
                self.answer(answer, |answer| render::place(page, answer))
            }
            Invocation::Organisation(request) => {
                let answer = host.run(lang, request, app::organisation::organisation);
                self.answer(answer, |answer| render::organisation(page, answer))
            }
            Invocation::History(request) => {
                let answer = host.run(lang, request, app::record::history);
                self.answer(answer, |answer| render::history(page, answer))
            }
            Invocation::AsWas(request) => {
                let answer = host.run(lang, request, app::review::record_as_was);
                self.answer(answer, |answer| crate::review::as_was(page, answer))
            }
            Invocation::Compare(request) => {
                let answer = host.run(lang, request, app::compare::compare);
                self.answer(answer, |answer| render::comparison(page, answer))
            }
            Invocation::Write(asked) => self.write(host, *asked, page),
            Invocation::Translate(asked) => self.translate(host, *asked, page),
            Invocation::Matching(asked) => self.matching(host, *asked, page),
            Invocation::Case(asked) => self.case(host, *asked, page),
            Invocation::Assess(asked) => self.assess(host, *asked, page),
            Invocation::Review(asked) => self.review(host, *asked, page),
            Invocation::Export(request) => {
                let answer = host.run(lang, *request, app::exchange::export);
                self.answer(answer, |report| render::export(page, report))
            }
            Invocation::Report(request) => {
                let answer = host.run(lang, *request, ::report::write);
                self.answer(answer, |done| crate::report::written(page, done))
            }
            Invocation::Template(request) => {
                let answer = host.run(lang, (), |host, reader, ()| {
                    app::exchange::template(host, reader, &request)?;
                    Ok(serde_json::json!({ "file": request.file }))
                });
                let written = self.reader.localiser().exchange_cli_exported(&request.file);
                self.answer(answer, |_| written)
            }
            Invocation::Import(request, map) => self.import(host, &request, map, page),
            Invocation::Sync(asked) => self.sync(host, asked),
            Invocation::Doctor { .. } | Invocation::Init { .. } | Invocation::Backup(_) => {
                let report = if matches!(invocation, Invocation::Doctor { repair: true }) {
                    let repaired = host.run(lang, Nothing {}, app::doctor::repair);
                    repaired.map(|done| done.output)
                } else {
                    host.run(lang, Nothing {}, app::doctor::doctor)
                };
                let well = report.as_ref().is_ok_and(|report| report.ok);
                let code = self.answer(report, |report| render::doctor(page, report));
                if well { code } else { ExitCode::from(FAILED) }
            }
        }
    }

    fn saved(&self, host: &Host, action: Saved, page: Page<'_>) -> ExitCode {
        let (lang, loc) = (self.reader.lang().tag(), self.reader.localiser());
        match action {
            Saved::List => {
                let answer = host.run(lang, Nothing {}, app::saved::saved_list);
                self.answer(answer, |list| render::saved_list(page, list))
            }
            Saved::Add(request) => {
                let answer = host.run(lang, *request, app::saved::saved_save);
                self.answer(answer.map(|done| done.output), |search| {
                    loc.cli_saved_added(&search.name)
                })
            }
            Saved::Rename(request) => {
                let answer = host.run(lang, request, app::saved::saved_rename);
                self.answer(answer.map(|done| done.output), |search| {
                    loc.cli_saved_renamed(&search.name)
                })
            }
            Saved::Remove(request) => {
                let answer = host.run(lang, request, app::saved::saved_delete);
                self.answer(answer.map(|done| done.output), |search| {
                    loc.cli_saved_removed(&search.name)
                })
            }
            Saved::Run(request) => {
                let answer = host
                    .run(lang, request, app::saved::saved_open)
                    .and_then(|done| {
                        let saved = done.output;
                        let request = saved.search.request.clone();
                        let results = host.run(lang, request, app::search::search)?;
                        Ok(SavedRun { saved, results })
                    });
                self.answer(answer, |run| {
                    render::saved_run(page, &run.saved, &run.results)
                })
            }
        }
    }

    pub(crate) fn answer<T: Serialize>(
        &self,
        answer: Result<T, AppError>,
        table: impl FnOnce(&T) -> String,
    ) -> ExitCode {
        match answer {
            Ok(answer) if self.json => match serde_json::to_string_pretty(&answer) {
                Ok(text) => {
                    output::answer(&text);
                    ExitCode::SUCCESS
                }
                Err(_) => ExitCode::from(FAILED),
            },
            Ok(answer) => {
                output::answer(&table(&answer));
                ExitCode::SUCCESS
            }
            Err(error) => self.fail(&error),
        }
    }

    fn init(&self, host: &Host, built: Built, page: Page<'_>) -> ExitCode {
        let view = host.run(self.reader.lang().tag(), Nothing {}, app::start::start);
        self.answer(view, |view| {
            let page = page.dated(Some(view.data.clone()));
            render::init(page, host.store(), built, view)
        })
    }

    /// A broken data folder: every finding with its file and line, then what to do.
    fn init_failed(&self, fault: Fault, store: &Path) -> ExitCode {
        let error = fault.localised(self.reader, store);
        let findings = error.fault().findings();
        if self.json && !findings.is_empty() {
            let findings: Vec<serde_json::Value> = findings
                .iter()
                .map(|finding| {
                    serde_json::json!({
                        "file": finding.file.display().to_string(),
                        "line": finding.line,
                        "reason": app::finding::reason(self.reader, finding),
                    })
                })
                .collect();
            let mut view = serde_json::to_value(error.view()).unwrap_or_default();
            if let Some(object) = view.as_object_mut() {
                object.insert("findings".to_owned(), findings.into());
            }
            output::complain(&serde_json::json!({ "error": view }).to_string());
            return ExitCode::from(FAILED);
        }
        let loc = self.reader.localiser();
        for finding in findings {
            let (file, reason) = (
                finding.file.display().to_string(),
                app::finding::reason(self.reader, finding),
            );
            output::complain(&match finding.line {
                0 => loc.cli_init_finding_file(file, reason),
                line => loc.cli_init_finding(file, line.to_string(), reason),
            });
        }
        self.fail(&error)
    }

    /// What the program itself cannot do, such as reading a file.
    pub(crate) fn refuse(&self, view: &AppErrorView) -> ExitCode {
        output::error(view, self.json, self.reader.localiser());
        ExitCode::from(FAILED)
    }

    pub(crate) fn fail(&self, error: &AppError) -> ExitCode {
        output::error(error.view(), self.json, self.reader.localiser());
        let wrong_usage = matches!(
            error.code(),
            ErrorCode::BadRequest
                | ErrorCode::UnknownTerm
                | ErrorCode::UnknownLanguage
                | ErrorCode::FormatUnknown
                | ErrorCode::CompareCount
                | ErrorCode::PassphraseShort
                | ErrorCode::PassphraseMissing
                | ErrorCode::NameUnfit
                | ErrorCode::WeightsUnfit
                | ErrorCode::NothingAsked
                | ErrorCode::NotMatchable
                | ErrorCode::CaseUnfit
                | ErrorCode::WhyMissing
                | ErrorCode::AssessmentUnfit
        );
        ExitCode::from(if wrong_usage { WRONG_USAGE } else { FAILED })
    }

    fn wrong(&self, wrong: WrongUsage) -> ExitCode {
        let view = AppErrorView {
            code: ErrorCode::BadRequest,
            message: wrong.message,
            hint: wrong.hint,
            findings: Vec::new(),
        };
        output::error(&view, self.json, self.reader.localiser());
        ExitCode::from(WRONG_USAGE)
    }
}
