//! Under which code each fault travels.

use catalogue::StoreError;
use catalogue::release::ReleaseError;

use super::{Fault, others};
use crate::ErrorCode;

impl Fault {
    /// The code that travels.
    #[must_use]
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::RecordNotFound { .. }
            | Self::PlaceNotFound { .. }
            | Self::SavedNotFound { .. } => ErrorCode::NotFound,
            Self::NameUnfit => ErrorCode::NameUnfit,
            Self::NameTaken { .. } => ErrorCode::NameTaken,
            Self::BadRequest(_) | Self::PictureRefused(_) => ErrorCode::BadRequest,
            Self::UnknownTerm { .. } => ErrorCode::UnknownTerm,
            Self::WeightsUnfit(_) => ErrorCode::WeightsUnfit,
            Self::NothingAsked => ErrorCode::NothingAsked,
            Self::CaseUnfit | Self::FriendUnfit { .. } => ErrorCode::CaseUnfit,
            Self::CaseStep { .. } => ErrorCode::CaseStep,
            Self::WhyMissing => ErrorCode::WhyMissing,
            Self::AnswerUnfit { .. } => ErrorCode::UnknownTerm,
            Self::AssessmentsDiffer | Self::AssessmentPlaceless => ErrorCode::AssessmentUnfit,
            Self::NotMatchable { .. } | Self::NotMatchedWith { .. } => ErrorCode::NotMatchable,
            Self::UnknownCommand { .. } => ErrorCode::UnknownCommand,
            Self::UnknownLanguage { .. } => ErrorCode::UnknownLanguage,
            Self::AddressRefused { .. } => ErrorCode::AddressRefused,
            Self::AddressNotOpened { .. } => ErrorCode::AddressNotOpened,
            Self::Interrupted => ErrorCode::Interrupted,
            Self::Store(error) => store_code(error),
            Self::Invalid(_) | Self::Incomplete { .. } => ErrorCode::Invalid,
            Self::StandingStep { .. } => ErrorCode::StandingStep,
            Self::RecordPrivate { .. } => ErrorCode::RecordPrivate,
            Self::RecordShared { .. } => ErrorCode::RecordShared,
            Self::OrganisationMissing => ErrorCode::OrganisationMissing,
            Self::BackupForeign { .. } => ErrorCode::BackupForeign,
            Self::BackupNewer { .. } => ErrorCode::BackupNewer,
            Self::BackupDamaged { .. } => ErrorCode::BackupDamaged,
            Self::PassphraseWrong { .. } => ErrorCode::PassphraseWrong,
            Self::PassphraseShort { .. } => ErrorCode::PassphraseShort,
            Self::PassphraseMissing => ErrorCode::PassphraseMissing,
            Self::PassphraseUnlike => ErrorCode::PassphraseUnlike,
            Self::HubMissing => ErrorCode::HubMissing,
            Self::Sync(error) => others::sync_code(error),
            Self::Trust(error) => others::trust_code(error),
            Self::Bundle { error, .. } => others::bundle_code(error),
            Self::BundleEarlier { .. } => ErrorCode::BundleEarlier,
            Self::BundleSame(_) => ErrorCode::BundleSame,
            Self::NothingToUndo => ErrorCode::NothingToUndo,
            Self::UndoBlocked { .. } => ErrorCode::UndoBlocked,
            Self::ChangeNotFound { .. } => ErrorCode::NotFound,
            Self::FieldNotWaiting { .. } => ErrorCode::NotWaiting,
            Self::WrittenInForm { .. } => ErrorCode::BadRequest,
            Self::DataMissing { .. } | Self::MapUnfit { .. } => ErrorCode::DataInvalid,
            Self::FormatUnknown { .. } | Self::ReportFormatUnknown { .. } => {
                ErrorCode::FormatUnknown
            }
            Self::CompareCount { .. } => ErrorCode::CompareCount,
            Self::FileUnreadable { .. } => ErrorCode::FileUnreadable,
            Self::FileUnwritable { .. } => ErrorCode::FileUnwritable,
            Self::ImportRefused { .. } => ErrorCode::ImportRefused,
            Self::ImportUnkept(_) => ErrorCode::StoreUnavailable,
            Self::Cancelled => ErrorCode::Cancelled,
            Self::NotTranslatable { .. } => ErrorCode::NotTranslatable,
            Self::TranslationsRefused { .. } => ErrorCode::ImportRefused,
            Self::NothingToTranslate => ErrorCode::NothingToTranslate,
            Self::NothingToExport | Self::ReportEmpty => ErrorCode::NothingToExport,
            Self::UndoSuperseded => ErrorCode::UndoSuperseded,
            Self::PlanClosed => ErrorCode::PlanClosed,
            Self::FileForeign { .. } => ErrorCode::FileForeign,
            Self::FileBusy => ErrorCode::FileBusy,
            Self::NoDialog => ErrorCode::NoDialog,
            Self::RecordStays { .. } => ErrorCode::RecordStays,
            Self::Answer(_) | Self::Bundled(_) | Self::Export(_) | Self::NotSet(_) => {
                ErrorCode::Internal
            }
        }
    }
}

/// The code of an error of the store.
pub(super) fn store_code(error: &StoreError) -> ErrorCode {
    match error {
        StoreError::Newer { .. } => ErrorCode::StoreNewer,
        StoreError::Damaged { .. } => ErrorCode::StoreDamaged,
        StoreError::ReadOnly { .. } => ErrorCode::StoreReadOnly,
        StoreError::OtherCatalogue { .. } => ErrorCode::StoreOtherCatalogue,
        StoreError::Locked => ErrorCode::StoreLocked,
        StoreError::Data(_)
        | StoreError::Release(ReleaseError::AlreadyReleased { .. } | ReleaseError::TooLarge(_)) => {
            ErrorCode::DataInvalid
        }
        StoreError::NoRecord => ErrorCode::NotFound,
        StoreError::Interrupted => ErrorCode::Interrupted,
        StoreError::MovedOn => ErrorCode::CatalogueChanged,
        StoreError::NotWaiting => ErrorCode::NotWaiting,
        StoreError::Draft(_) => ErrorCode::BadRequest,
        StoreError::Missing { .. } | StoreError::DeviceKey { .. } | StoreError::Io { .. } => {
            ErrorCode::StoreUnavailable
        }
        StoreError::KeySealed => ErrorCode::KeySealed,
        StoreError::KeyPassphrase => ErrorCode::KeyPassphrase,
        StoreError::KeyAway(_) => ErrorCode::KeyAway,
        StoreError::KeyLost | StoreError::KeySeal(_) => ErrorCode::KeyLost,
        StoreError::Release(_) | StoreError::Sql(_) => ErrorCode::Internal,
    }
}
