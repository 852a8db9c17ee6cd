mod code;
mod others;
mod sentences;

use std::path::{Path, PathBuf};

use catalogue::StoreError;
use catalogue::data::DataFinding;
use catalogue::record::Standing;
use catalogue::sealed::SealError;
use catalogue::validate::Finding;
use matching::WeightsError;

use crate::api::AppErrorView;
use crate::case::State;
use crate::write::{Step, finding_view};
use crate::{AppError, Reader};

/// A part of a search request that names codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FilterName {
    /// Themes and topics.
    Theme,
    /// Status codes.
    Status,
    /// Delivery modes.
    Mode,
    /// Languages.
    Language,
    /// The role of a person.
    Role,
    /// Who asks for help.
    Asker,
    /// A stage of maturity.
    Stage,
    /// The method of an assessment.
    Method,
}

/// Why a text cannot be translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Untranslatable {
    /// It was written in that language.
    Original,
    /// There is no text to translate.
    Empty,
    /// There is no translation that could be reviewed.
    NoTranslation,
}

/// What went wrong inside, with its sources; the boundary turns it into an [`AppError`].
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// No such record.
    #[error("no record {reference}")]
    RecordNotFound {
        /// `kind:slug`.
        reference: String,
    },
    /// No such place.
    #[error("no place {code}")]
    PlaceNotFound {
        /// The code that was asked for.
        code: String,
    },
    /// No such saved search.
    #[error("no saved search {name}")]
    SavedNotFound {
        /// The name that was asked for.
        name: String,
    },
    /// A name that cannot be kept.
    #[error("the name is empty, too long, or of more than one line")]
    NameUnfit,
    /// A name that something else has.
    #[error("the name {name} is taken")]
    NameTaken {
        /// The name.
        name: String,
    },
    /// A request is not of its shape.
    #[error("the request is not of its shape")]
    BadRequest(#[source] serde_json::Error),
    /// A filter names an unknown code.
    #[error("unknown value {value} of filter {filter:?}")]
    UnknownTerm {
        /// The filter.
        filter: FilterName,
        /// What was given.
        value: String,
        /// What would do.
        accepted: Vec<String>,
    },
    /// The weights of a match cannot be used.
    #[error("weights: {0}")]
    WeightsUnfit(#[source] WeightsError),
    /// A match without anything to match.
    #[error("nothing is asked")]
    NothingAsked,
    /// A match that starts from something else than a need, a programme or an organisation.
    #[error("{reference} cannot be matched")]
    NotMatchable {
        /// What was named.
        reference: String,
    },
    /// Two records that are not matched with one another.
    #[error("{about} is not matched with {reference}")]
    NotMatchedWith {
        /// What was asked about.
        about: String,
        /// What it was to be matched with.
        reference: String,
    },
    /// A case that is not made of two or three of a need, a programme and an organisation.
    #[error("no case of these records")]
    CaseUnfit,
    /// A step that a case cannot take.
    #[error("case {id} is {}: no step to {to}", from.code())]
    CaseStep {
        /// Number of the case.
        id: String,
        /// Where it stands.
        from: State,
        /// Where it was to go.
        to: String,
    },
    /// A step without a reason, or a note without a text.
    #[error("nothing is said")]
    WhyMissing,
    /// A shortlist holds organisations and programmes alone.
    #[error("{reference} is neither an organisation nor a programme")]
    FriendUnfit {
        /// What was named.
        reference: String,
    },
    /// An answer of an assessment that cannot be kept.
    #[error("no answer to {key}")]
    AnswerUnfit {
        /// Factor or norm that was named.
        key: String,
        /// Those that there are.
        accepted: Vec<String>,
    },
    /// Two assessments of different methods.
    #[error("two assessments of different methods")]
    AssessmentsDiffer,
    /// An assessment without a place cannot become needs.
    #[error("no place is assessed")]
    AssessmentPlaceless,
    /// No such command.
    #[error("no command {name}")]
    UnknownCommand {
        /// The name that was called.
        name: String,
    },
    /// No such language.
    #[error("no language {lang}")]
    UnknownLanguage {
        /// The tag that was asked for.
        lang: String,
    },
    /// The address is not one that Trefoil opens.
    #[error("address refused")]
    AddressRefused {
        /// The address, cut short.
        address: String,
    },
    /// The system could not open an address.
    #[error("address not opened")]
    AddressNotOpened {
        /// The address.
        address: String,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// A newer search of the session came.
    #[error("interrupted by a newer search")]
    Interrupted,
    /// The store refused.
    #[error("the store refused")]
    Store(#[source] StoreError),
    /// What was written has findings.
    #[error("{} findings", .0.len())]
    Invalid(Vec<Finding>),
    /// A record that is to be published lacks what is mandatory.
    #[error("{reference} lacks {} fields", .findings.len())]
    Incomplete {
        /// `kind:slug`.
        reference: String,
        /// What it lacks.
        findings: Vec<Finding>,
    },
    /// The standing of a record does not allow a step.
    #[error("{reference} is {standing:?}: no {step:?}")]
    StandingStep {
        /// `kind:slug`.
        reference: String,
        /// Its standing.
        standing: Standing,
        /// The step.
        step: Step,
    },
    /// A private record would leave this machine.
    #[error("{reference} is private")]
    RecordPrivate {
        /// `kind:slug`.
        reference: String,
    },
    /// A record that is shared would be shared.
    #[error("{reference} is shared")]
    RecordShared {
        /// `kind:slug` of the shared record.
        reference: String,
    },
    /// Nobody said which organisation confirms.
    #[error("no organisation confirms")]
    OrganisationMissing,
    /// Nothing was written on this machine yet.
    #[error("nothing to undo")]
    NothingToUndo,
    /// Somebody else wrote a field of the last action since.
    #[error("{field} of {reference} was written since")]
    UndoBlocked {
        /// `kind:slug`.
        reference: String,
        /// Label of the field.
        field: String,
    },
    /// No such change, or several that begin so.
    #[error("no change {change}")]
    ChangeNotFound {
        /// What was named.
        change: String,
    },
    /// What was decided on are no versions of the field.
    #[error("{field} of {reference} has no such versions")]
    FieldNotWaiting {
        /// `kind:slug`.
        reference: String,
        /// Label of the field.
        field: String,
    },
    /// A value that only the form of the record can write.
    #[error("{field} is written in the form")]
    WrittenInForm {
        /// Label of the field.
        field: String,
    },
    /// A folder with data does not exist.
    #[error("no data folder at {}", path.display())]
    DataMissing {
        /// The folder.
        path: PathBuf,
    },
    /// An answer could not be written as JSON.
    #[error("the answer cannot be written as JSON")]
    Answer(#[source] serde_json::Error),
    /// The end of a file's name stands for no format.
    #[error("no format of exchange for {}", path.display())]
    FormatUnknown {
        /// The file.
        path: PathBuf,
    },
    /// The end of a file's name stands for no form of a report.
    #[error("no form of report for {}", path.display())]
    ReportFormatUnknown {
        /// The file.
        path: PathBuf,
    },
    /// A search found nothing to report on.
    #[error("nothing was found for the report")]
    ReportEmpty,
    /// Too few or too many records to compare.
    #[error("{given} records cannot be compared")]
    CompareCount {
        /// How many were named.
        given: usize,
    },
    /// A report could not be set on paper.
    #[error("the report could not be set")]
    NotSet(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// A drawing that is not what the page draws: too large, or with something in it that is no plain drawing.
    #[error("the drawing is refused")]
    PictureRefused(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The map that a deployer has put beside the catalogue is none.
    #[error("{} is no map", path.display())]
    MapUnfit {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        reason: crate::map::MapError,
    },
    /// A file to take in cannot be read.
    #[error("{} cannot be read", path.display())]
    FileUnreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// A file cannot be written.
    #[error("{} cannot be written", path.display())]
    FileUnwritable {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// A file to take in is not of its format, or not whole.
    #[error("{} is refused", path.display())]
    ImportRefused {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        error: exchange::ReadError,
    },
    /// There is no room to keep a plan while it is reviewed.
    #[error("the plan of an import cannot be kept")]
    ImportUnkept(#[source] std::io::Error),
    /// Whoever started it has stopped it.
    #[error("stopped")]
    Cancelled,
    /// A text cannot be translated.
    #[error("{field} of {reference} cannot be translated: {why:?}")]
    NotTranslatable {
        /// `kind:slug`.
        reference: String,
        /// Label of the field.
        field: String,
        /// Why.
        why: Untranslatable,
    },
    /// A file of translators is no XLIFF, or not whole.
    #[error("{} is refused", path.display())]
    TranslationsRefused {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        error: exchange::xliff::Refusal,
    },
    /// Nothing is there to translate for a file.
    #[error("nothing to translate")]
    NothingToTranslate,
    /// None of the records can be written in the format.
    #[error("no record has what the format makes mandatory")]
    NothingToExport,
    /// The last action is not the one that was to be taken back.
    #[error("something else was written since")]
    UndoSuperseded,
    /// A plan of an import is not the open one.
    #[error("the plan is not open")]
    PlanClosed,
    /// A file was chosen that is of no format.
    #[error("{file} is of no format that can be taken in")]
    FileForeign {
        /// Its name.
        file: String,
        /// How the names of those that can be end.
        endings: Vec<&'static str>,
    },
    /// A file is being read already.
    #[error("another file is being read")]
    FileBusy,
    /// This program shows no window.
    #[error("no window to show a dialog in")]
    NoDialog,
    /// A record is private or a draft.
    #[error("{reference} leaves in no file")]
    RecordStays {
        /// `kind:slug`.
        reference: String,
    },
    /// A file is no backup.
    #[error("{} is no backup", path.display())]
    BackupForeign {
        /// The file.
        path: PathBuf,
    },
    /// A backup was made by a newer version of the program.
    #[error("{} was made by a newer version", path.display())]
    BackupNewer {
        /// The file.
        path: PathBuf,
    },
    /// A backup is cut or damaged.
    #[error("{} is not whole", path.display())]
    BackupDamaged {
        /// The file.
        path: PathBuf,
        /// What was found.
        #[source]
        error: SealError,
    },
    /// A passphrase does not open a backup.
    #[error("the passphrase does not open {}", path.display())]
    PassphraseWrong {
        /// The file.
        path: PathBuf,
    },
    /// A passphrase for a new backup is too short.
    #[error("the passphrase has fewer than {least} characters")]
    PassphraseShort {
        /// Fewest characters that it must have.
        least: usize,
    },
    /// There is nobody to ask for a passphrase, and none was given.
    #[error("no passphrase was given")]
    PassphraseMissing,
    /// A passphrase was typed in two ways.
    #[error("the passphrase was not typed twice alike")]
    PassphraseUnlike,
    /// No hub is set.
    #[error("no hub is set")]
    HubMissing,
    /// An exchange with a hub did not come to its end.
    #[error("the exchange with the hub failed")]
    Sync(#[source] Box<sync::client::SyncError>),
    /// A registry cannot be trusted.
    #[error("the registry cannot be trusted")]
    Trust(#[source] trust::TrustError),
    /// A bundle could not be taken in, or not to its end.
    #[error("{} could not be taken in", path.display())]
    Bundle {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        error: sync::bundle::BundleError,
    },
    /// It cannot be told what an earlier bundle holds.
    #[error("{} cannot be read to its end", path.display())]
    BundleEarlier {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        error: sync::bundle::BundleError,
    },
    /// A bundle was to be written over the one that it goes on from.
    #[error("{} is the earlier bundle itself", .0.display())]
    BundleSame(PathBuf),
    /// The records could not be written in a format.
    #[error("the records could not be written")]
    Export(#[source] exchange::ExportError),
    /// A bundled file of the application cannot be read.
    #[error("a bundled file cannot be read")]
    Bundled(#[from] catalogue::vocabulary::BundledError),
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Interrupted => Self::Interrupted,
            StoreError::KeySeal(SealError::Short(least)) => Self::PassphraseShort { least },
            other => Self::Store(other),
        }
    }
}

impl From<exchange::ExportError> for Fault {
    fn from(error: exchange::ExportError) -> Self {
        match error {
            exchange::ExportError::Store(error) => error.into(),
            other => Self::Export(other),
        }
    }
}

impl Fault {
    /// True for a table that is refused for the names of its columns: a map of them would let it in.
    #[must_use]
    pub fn wants_map(&self) -> bool {
        matches!(
            self,
            Self::ImportRefused {
                error: exchange::ReadError::NoColumn(_),
                ..
            }
        )
    }

    /// What a broken data folder is broken by; empty for every other fault.
    #[must_use]
    pub fn findings(&self) -> &[DataFinding] {
        match self {
            Self::Store(StoreError::Data(findings)) => findings,
            _ => &[],
        }
    }

    /// What is wrong, in one sentence of the reader's language; `store` is the file of the catalogue.
    #[must_use]
    pub(crate) fn message(&self, reader: &Reader, store: &Path) -> String {
        self.sentences(reader.localiser(), &store.display().to_string())
            .0
    }

    /// The fault as the reader sees it; `store` is the file of the catalogue.
    #[must_use]
    pub fn localised(self, reader: &Reader, store: &Path) -> AppError {
        let loc = reader.localiser();
        let (message, hint) = self.sentences(loc, &store.display().to_string());
        AppError::new(
            AppErrorView {
                code: self.code(),
                message,
                hint,
                findings: match &self {
                    Self::Invalid(findings) | Self::Incomplete { findings, .. } => findings
                        .iter()
                        .filter(|finding| !finding.advice)
                        .map(|finding| finding_view(loc, finding))
                        .collect(),
                    _ => Vec::new(),
                },
            },
            self,
        )
    }
}
