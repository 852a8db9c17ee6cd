//! The health of the store.

mod remark;

use catalogue::store::{Check, CheckKind};
use l10n::Localiser;

use crate::api::{Changed, DoctorCheck, DoctorReport, Nothing, Written};
use crate::{Fault, Host, Reader};

/// Checks the store: file, integrity, changes, signatures, derived tables, search index, backups; and which root of trust counts.
///
/// # Errors
/// When the store cannot be read at all; what a check finds is not an error but its answer.
pub fn doctor(host: &Host, reader: &Reader, _request: Nothing) -> Result<DoctorReport, Fault> {
    let loc = reader.localiser();
    let checks: Vec<DoctorCheck> = host
        .catalogue()
        .doctor()?
        .iter()
        .map(|check| view(loc, check))
        .chain(std::iter::once(root(host, reader)))
        .collect();
    Ok(DoctorReport {
        // A catalogue that stands in for a store that cannot be used is not a healthy store.
        ok: host.notice().is_none() && checks.iter().all(|check| check.ok),
        path: host.store().display().to_string(),
        checks,
    })
}

/// Makes everything that is derived again from the log, then checks as [`doctor`] does. The log itself is not touched: it is
/// the truth, and what it says is kept.
///
/// # Errors
/// When the store cannot be written, or the log itself is damaged; then nothing is changed.
pub fn repair(
    host: &Host,
    reader: &Reader,
    request: Nothing,
) -> Result<Written<DoctorReport>, Fault> {
    host.catalogue().rebuild()?;
    Ok(Written {
        output: doctor(host, reader, request)?,
        changed: Changed {
            everything: true,
            ..Changed::default()
        },
    })
}

/// The root of trust that counts here. That there is none is no illness: then nobody is vouched for.
fn root(host: &Host, reader: &Reader) -> DoctorCheck {
    let loc = reader.localiser();
    let root = crate::sync::root_view(host, reader);
    DoctorCheck {
        code: "root".to_owned(),
        label: loc.doctor_check_root(),
        ok: root.as_ref().is_none_or(|root| root.usable),
        files: root.iter().filter_map(|root| root.file.clone()).collect(),
        detail: root.map_or_else(|| loc.sync_root_none(), |root| root.said),
        notes: Vec::new(),
    }
}

fn view(loc: &Localiser, check: &Check) -> DoctorCheck {
    let count = check.count;
    let (label, well, unwell) = match check.kind {
        CheckKind::File => (
            loc.doctor_check_file(),
            loc.doctor_file_well(),
            loc.doctor_file_unwell(),
        ),
        CheckKind::Integrity => (
            loc.doctor_check_integrity(),
            loc.doctor_integrity_well(),
            loc.doctor_integrity_unwell(),
        ),
        CheckKind::ChangeIds => (
            loc.doctor_check_changes(),
            loc.doctor_changes_well(count),
            loc.doctor_changes_unwell(),
        ),
        CheckKind::Signatures => (
            loc.doctor_check_signatures(),
            loc.doctor_signatures_well(count),
            loc.doctor_signatures_unwell(),
        ),
        // Releases of its own are no illness: the remark says what follows from them.
        CheckKind::Releases => (
            loc.doctor_check_releases(),
            loc.doctor_releases_well(count),
            String::new(),
        ),
        CheckKind::Derived => (
            loc.doctor_check_derived(),
            loc.doctor_derived_well(count),
            loc.doctor_derived_unwell(),
        ),
        CheckKind::SearchIndex => (
            loc.doctor_check_search(),
            loc.doctor_search_well(count),
            loc.doctor_search_unwell(),
        ),
        CheckKind::Backups => (
            loc.doctor_check_backups(),
            loc.doctor_backups_well(count),
            loc.doctor_backups_unwell(),
        ),
    };
    DoctorCheck {
        code: check.kind.code().to_owned(),
        label,
        ok: check.ok,
        detail: if check.ok { well } else { unwell },
        notes: check
            .remarks
            .iter()
            .map(|remark| remark::words(loc, remark))
            .collect(),
        files: check
            .files
            .iter()
            .map(|file| file.display().to_string())
            .collect(),
    }
}
