//! What goes wrong between machines: hubs, registries and bundles.

use std::path::{Path, PathBuf};

use catalogue::StoreError;
use l10n::Localiser;
use sync::bundle::BundleError;
use sync::client::SyncError;
use trust::TrustError;

use super::Fault;
use crate::ErrorCode;

impl Fault {
    /// What kept a bundle from being taken in.
    pub(crate) fn bundle(path: &Path, error: BundleError) -> Self {
        match error {
            BundleError::Stopped => Self::Cancelled,
            BundleError::Io(source) => Self::FileUnreadable {
                path: path.to_owned(),
                source,
            },
            // The bundle is sound; it is the store that refuses, and says why.
            BundleError::Sink(source) => match source.downcast::<StoreError>() {
                Ok(error) => (*error).into(),
                Err(source) => Self::Bundle {
                    path: path.to_owned(),
                    error: BundleError::Sink(source),
                },
            },
            error => Self::Bundle {
                path: path.to_owned(),
                error,
            },
        }
    }
}

impl From<TrustError> for Fault {
    fn from(error: TrustError) -> Self {
        match error {
            // Not the registry is at fault, but the disk that it lies on. A file that is missing is missing in what came.
            TrustError::Io(source) if source.kind() != std::io::ErrorKind::NotFound => {
                StoreError::Io {
                    path: PathBuf::new(),
                    source,
                }
                .into()
            }
            error => Self::Trust(error),
        }
    }
}

pub(super) fn sync_code(error: &SyncError) -> ErrorCode {
    match error {
        SyncError::SetUp(_) => ErrorCode::HubAddress,
        SyncError::Authorities { .. } => ErrorCode::FileUnreadable,
        SyncError::HubBehind => ErrorCode::HubBehind,
        SyncError::Offline(_) => ErrorCode::HubUnreachable,
        SyncError::NotAHub | SyncError::Damaged => ErrorCode::HubForeign,
        SyncError::OtherCatalogue => ErrorCode::HubCatalogue,
        SyncError::UnknownHub => ErrorCode::HubUnknown,
        SyncError::Contradiction | SyncError::Checkpoint(_) => ErrorCode::HubContradiction,
        SyncError::Unlisted => ErrorCode::HubErased,
        SyncError::TooOld => ErrorCode::HubNewer,
        SyncError::Token => ErrorCode::HubToken,
        SyncError::Device => ErrorCode::HubDevice,
        SyncError::Busy(_) => ErrorCode::HubBusy,
        SyncError::Refused { .. } => ErrorCode::HubRefused,
        SyncError::Stopped => ErrorCode::Cancelled,
        SyncError::Disk(_) => ErrorCode::FileUnwritable,
        SyncError::Store(error) => super::code::store_code(error),
    }
}

pub(super) fn sync_sentences(error: &SyncError, loc: &Localiser) -> (String, String) {
    match error {
        SyncError::SetUp(what) => (
            loc.error_hub_address(loc.verbatim(what)),
            loc.error_hub_address_hint(),
        ),
        SyncError::NotAHub | SyncError::Damaged => {
            (loc.error_hub_foreign(), loc.error_hub_foreign_hint())
        }
        SyncError::HubBehind => (
            loc.error_hub_behind(),
            loc.error_hub_behind_hint(loc.verbatim("trefoil-hub epoch new")),
        ),
        SyncError::OtherCatalogue => (loc.error_hub_catalogue(), loc.error_hub_catalogue_hint()),
        SyncError::UnknownHub => (loc.error_hub_unknown(), loc.error_hub_unknown_hint()),
        SyncError::Contradiction | SyncError::Checkpoint(_) => (
            loc.error_hub_contradiction(),
            loc.error_hub_contradiction_hint(),
        ),
        SyncError::Unlisted => (loc.error_hub_erased(), loc.error_hub_erased_hint()),
        SyncError::TooOld => (loc.error_hub_newer(), loc.error_hub_newer_hint()),
        SyncError::Token => (loc.error_hub_token(), loc.error_hub_token_hint()),
        SyncError::Device => (loc.error_hub_device(), loc.error_hub_device_hint()),
        SyncError::Busy(_) => (loc.error_hub_busy(), loc.error_hub_busy_hint()),
        SyncError::Refused { status, code } => (
            loc.error_hub_refused(loc.verbatim(&format!("{status} {code}"))),
            loc.error_hub_refused_hint(),
        ),
        // What the disk refuses is said as such, before it comes here.
        SyncError::Offline(_)
        | SyncError::Authorities { .. }
        | SyncError::Stopped
        | SyncError::Disk(_)
        | SyncError::Store(_) => (
            loc.error_hub_unreachable(),
            loc.error_hub_unreachable_hint(),
        ),
    }
}

pub(super) fn trust_code(error: &TrustError) -> ErrorCode {
    match error {
        TrustError::Expired(_) | TrustError::ClockBehind => ErrorCode::RegistryOld,
        TrustError::RolledBack(_) => ErrorCode::RegistryOlder,
        TrustError::OtherCatalogue => ErrorCode::RegistryCatalogue,
        TrustError::Io(_) => ErrorCode::FileUnreadable,
        _ => ErrorCode::RegistryRefused,
    }
}

pub(super) fn trust_sentences(error: &TrustError, loc: &Localiser) -> (String, String) {
    match trust_code(error) {
        ErrorCode::RegistryOld => (loc.error_registry_old(), loc.error_registry_old_hint()),
        ErrorCode::RegistryOlder => (loc.error_registry_older(), loc.error_registry_older_hint()),
        ErrorCode::RegistryCatalogue => (
            loc.error_registry_catalogue(),
            loc.error_registry_catalogue_hint(),
        ),
        _ => (
            loc.error_registry_refused(),
            loc.error_registry_refused_hint(),
        ),
    }
}

pub(super) fn bundle_code(error: &BundleError) -> ErrorCode {
    match error {
        BundleError::NotABundle => ErrorCode::BundleForeign,
        BundleError::TooLarge => ErrorCode::BundleLarge,
        BundleError::Sink(_) => ErrorCode::StoreUnavailable,
        _ => ErrorCode::BundleDamaged,
    }
}

pub(super) fn bundle_sentences(
    path: &Path,
    error: &BundleError,
    loc: &Localiser,
) -> (String, String) {
    let file = loc.verbatim(&path.display().to_string());
    match bundle_code(error) {
        ErrorCode::BundleForeign => (
            loc.error_bundle_foreign(file),
            loc.error_bundle_foreign_hint(),
        ),
        ErrorCode::BundleLarge => (loc.error_bundle_large(file), loc.error_bundle_large_hint()),
        _ => (
            loc.error_bundle_damaged(file),
            loc.error_bundle_damaged_hint(),
        ),
    }
}
