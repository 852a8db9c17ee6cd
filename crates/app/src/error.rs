use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Fault;
use crate::api::AppErrorView;

/// What can go wrong, as a closed list; each code has a Fluent message with a remedy.
///
/// The list is part of the wire: codes are added, never renamed. `error-<code>` is the message,
/// `error-<code>-hint` says what to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorCode {
    /// No such record, place or organisation.
    NotFound,
    /// The request is not of the shape that the command takes.
    BadRequest,
    /// A filter names a code that no vocabulary has.
    UnknownTerm,
    /// There is no such command.
    UnknownCommand,
    /// The interface has no such language.
    UnknownLanguage,
    /// The name is empty, too long, or of more than one line.
    NameUnfit,
    /// The name is taken.
    NameTaken,
    /// The address is not one that Trefoil opens (https, http, mailto).
    AddressRefused,
    /// The system could not open the address.
    AddressNotOpened,
    /// A newer search of the same session has taken this one's place.
    Interrupted,
    /// The store was written by a newer version of Trefoil.
    StoreNewer,
    /// The store is damaged or is not a Trefoil store at all.
    StoreDamaged,
    /// The store, its folder or the bundled catalogue cannot be written.
    StoreReadOnly,
    /// Another program keeps the store locked.
    StoreLocked,
    /// The store belongs to another catalogue.
    StoreOtherCatalogue,
    /// The store could not be read or written for another reason of the system (no space, no permission).
    StoreUnavailable,
    /// What was written has findings, field by field.
    Invalid,
    /// The standing of the record does not allow this step.
    StandingStep,
    /// The record is private to this machine.
    RecordPrivate,
    /// The record is shared, or was shared already.
    RecordShared,
    /// Nobody said which organisation confirms.
    OrganisationMissing,
    /// Nothing was written on this machine yet.
    NothingToUndo,
    /// Somebody else wrote a field of the last action since.
    UndoBlocked,
    /// A data folder is missing or holds lines that cannot be used.
    DataInvalid,
    /// The end of a file's name stands for no format of exchange.
    FormatUnknown,
    /// Too few or too many records to compare.
    CompareCount,
    /// A file to take in cannot be read.
    FileUnreadable,
    /// A file cannot be written where it should stand.
    FileUnwritable,
    /// A file to take in is not of its format, or not whole.
    ImportRefused,
    /// None of the records can be written in the format.
    NothingToExport,
    /// The last action is not the one that was to be taken back.
    UndoSuperseded,
    /// The plan of an import is not open any more.
    PlanClosed,
    /// A file is of no format that can be taken in.
    FileForeign,
    /// Another file is being read.
    FileBusy,
    /// There is no window that could show a dialog.
    NoDialog,
    /// The record is private or a draft, and in no file.
    RecordStays,
    /// Whoever started it has stopped it; nothing is half-done.
    Cancelled,
    /// The catalogue has changed since a plan was made.
    CatalogueChanged,
    /// A text was written in the language, or there is none to translate.
    NotTranslatable,
    /// No text fits what was asked for translators.
    NothingToTranslate,
    /// The weights of a match are no weights, or do not sum to 100.
    WeightsUnfit,
    /// A match without anything to match.
    NothingAsked,
    /// A match that starts from something else than a need, a programme or an organisation.
    NotMatchable,
    /// Records that make no case, or no member of a shortlist.
    CaseUnfit,
    /// A step that a case cannot take.
    CaseStep,
    /// A step without a reason, or a note without a text.
    WhyMissing,
    /// Assessments that cannot be compared, or made into needs.
    AssessmentUnfit,
    /// A file is no backup.
    BackupForeign,
    /// A backup was made by a newer version of Trefoil.
    BackupNewer,
    /// A backup is cut or damaged.
    BackupDamaged,
    /// The passphrase does not open the backup.
    PassphraseWrong,
    /// The passphrase for a new backup is too short.
    PassphraseShort,
    /// No passphrase was given, and there is nobody to ask.
    PassphraseMissing,
    /// The passphrase was not typed twice alike.
    PassphraseUnlike,
    /// The device key is sealed, and nobody gave the passphrase.
    KeySealed,
    /// The passphrase does not open the device key.
    KeyPassphrase,
    /// The keychain that has the device key does not answer, or is locked.
    KeyAway,
    /// The device key is not to be had where it was kept.
    KeyLost,
    /// No hub is set.
    HubMissing,
    /// The address of the hub, the proxy or the file of authorities cannot be used.
    HubAddress,
    /// The hub cannot be reached.
    HubUnreachable,
    /// What answered is no hub, or what it sent is damaged.
    HubForeign,
    /// The hub carries another catalogue.
    HubCatalogue,
    /// The registry does not name the hub.
    HubUnknown,
    /// The hub contradicts what it signed.
    HubContradiction,
    /// The hub has less than it once gave: it was restored from a backup without a new epoch.
    HubBehind,
    /// The hub wants a newer version of Trefoil.
    HubNewer,
    /// The hub asks for a token, or refuses it.
    HubToken,
    /// The hub lets in only devices of its registry.
    HubDevice,
    /// The hub says that something was erased which no registry here orders erased.
    HubErased,
    /// The hub is busy.
    HubBusy,
    /// The hub answers with an error.
    HubRefused,
    /// A registry is not what was signed.
    RegistryRefused,
    /// A registry is past its date, or the clock is behind.
    RegistryOld,
    /// A registry is older than one that was seen before.
    RegistryOlder,
    /// A registry of another catalogue.
    RegistryCatalogue,
    /// A file is no bundle.
    BundleForeign,
    /// A bundle is cut or damaged.
    BundleDamaged,
    /// A bundle is larger than it may be.
    BundleLarge,
    /// It cannot be told what an earlier bundle holds.
    BundleEarlier,
    /// A bundle was to be written over the one that it goes on from.
    BundleSame,
    /// What was to be decided does not wait, or not in these versions.
    NotWaiting,
    /// A fault of Trefoil itself.
    Internal,
}

impl ErrorCode {
    /// The code as it travels.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::BadRequest => "bad-request",
            Self::UnknownTerm => "unknown-term",
            Self::UnknownCommand => "unknown-command",
            Self::UnknownLanguage => "unknown-language",
            Self::NameUnfit => "name-unfit",
            Self::NameTaken => "name-taken",
            Self::AddressRefused => "address-refused",
            Self::AddressNotOpened => "address-not-opened",
            Self::Interrupted => "interrupted",
            Self::StoreNewer => "store-newer",
            Self::StoreDamaged => "store-damaged",
            Self::StoreReadOnly => "store-read-only",
            Self::StoreLocked => "store-locked",
            Self::StoreOtherCatalogue => "store-other-catalogue",
            Self::StoreUnavailable => "store-unavailable",
            Self::Invalid => "invalid",
            Self::StandingStep => "standing-step",
            Self::RecordPrivate => "record-private",
            Self::RecordShared => "record-shared",
            Self::OrganisationMissing => "organisation-missing",
            Self::NothingToUndo => "nothing-to-undo",
            Self::UndoBlocked => "undo-blocked",
            Self::DataInvalid => "data-invalid",
            Self::FormatUnknown => "format-unknown",
            Self::CompareCount => "compare-count",
            Self::FileUnreadable => "file-unreadable",
            Self::FileUnwritable => "file-unwritable",
            Self::ImportRefused => "import-refused",
            Self::NothingToExport => "nothing-to-export",
            Self::UndoSuperseded => "undo-superseded",
            Self::PlanClosed => "plan-closed",
            Self::FileForeign => "file-foreign",
            Self::FileBusy => "file-busy",
            Self::NoDialog => "no-dialog",
            Self::RecordStays => "record-stays",
            Self::Cancelled => "cancelled",
            Self::CatalogueChanged => "catalogue-changed",
            Self::NotTranslatable => "not-translatable",
            Self::NothingToTranslate => "nothing-to-translate",
            Self::WeightsUnfit => "weights-unfit",
            Self::NothingAsked => "nothing-asked",
            Self::NotMatchable => "not-matchable",
            Self::CaseUnfit => "case-unfit",
            Self::CaseStep => "case-step",
            Self::WhyMissing => "why-missing",
            Self::AssessmentUnfit => "assessment-unfit",
            Self::BackupForeign => "backup-foreign",
            Self::BackupNewer => "backup-newer",
            Self::BackupDamaged => "backup-damaged",
            Self::PassphraseWrong => "passphrase-wrong",
            Self::PassphraseShort => "passphrase-short",
            Self::PassphraseMissing => "passphrase-missing",
            Self::PassphraseUnlike => "passphrase-unlike",
            Self::KeySealed => "key-sealed",
            Self::KeyPassphrase => "key-passphrase",
            Self::KeyAway => "key-away",
            Self::KeyLost => "key-lost",
            Self::HubMissing => "hub-missing",
            Self::HubAddress => "hub-address",
            Self::HubUnreachable => "hub-unreachable",
            Self::HubForeign => "hub-foreign",
            Self::HubCatalogue => "hub-catalogue",
            Self::HubUnknown => "hub-unknown",
            Self::HubContradiction => "hub-contradiction",
            Self::HubBehind => "hub-behind",
            Self::HubNewer => "hub-newer",
            Self::HubToken => "hub-token",
            Self::HubDevice => "hub-device",
            Self::HubErased => "hub-erased",
            Self::HubBusy => "hub-busy",
            Self::HubRefused => "hub-refused",
            Self::RegistryRefused => "registry-refused",
            Self::RegistryOld => "registry-old",
            Self::RegistryOlder => "registry-older",
            Self::RegistryCatalogue => "registry-catalogue",
            Self::BundleForeign => "bundle-foreign",
            Self::BundleDamaged => "bundle-damaged",
            Self::BundleLarge => "bundle-large",
            Self::BundleEarlier => "bundle-earlier",
            Self::BundleSame => "bundle-same",
            Self::NotWaiting => "not-waiting",
            Self::Internal => "internal",
        }
    }
}

/// An error at the boundary: what travels, and the fault behind it with its sources for the log.
///
/// `Display` is for the log of the machine, in English; [`AppError::view`] is for people.
#[derive(Debug)]
pub struct AppError {
    view: Box<AppErrorView>,
    fault: Box<Fault>,
}

impl AppError {
    pub(crate) fn new(view: AppErrorView, fault: Fault) -> Self {
        Self {
            view: Box::new(view),
            fault: Box::new(fault),
        }
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> ErrorCode {
        self.view.code
    }

    /// The code and the sentences in the reader's language.
    #[must_use]
    pub fn view(&self) -> &AppErrorView {
        &self.view
    }

    /// The fault behind it.
    #[must_use]
    pub fn fault(&self) -> &Fault {
        &self.fault
    }
}

impl std::fmt::Display for AppError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.view.code.as_str(), self.fault)?;
        let mut source = std::error::Error::source(&*self.fault);
        while let Some(error) = source {
            write!(f, ": {error}")?;
            source = error.source();
        }
        Ok(())
    }
}

impl std::error::Error for AppError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.fault)
    }
}
