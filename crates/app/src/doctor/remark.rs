use catalogue::store::Remark;
use l10n::Localiser;

/// What a check noticed, in words. What only SQLite can say follows in English and says so.
pub(super) fn words(loc: &Localiser, remark: &Remark) -> String {
    match remark {
        Remark::Version(version) => loc.doctor_remark_version(*version),
        Remark::Integrity(detail) => loc.doctor_remark_integrity(loc.foreign(detail, "en")),
        Remark::Dangling(table) => loc.doctor_remark_dangling(loc.verbatim(table)),
        Remark::Packed(change) => loc.doctor_remark_packed(loc.verbatim(&change.to_string())),
        Remark::Hash(change) => loc.doctor_remark_hash(loc.verbatim(&change.to_string())),
        Remark::Signature(change) => loc.doctor_remark_signature(loc.verbatim(&change.to_string())),
        Remark::Owed => loc.doctor_remark_owed(),
        Remark::BackupErased => loc.doctor_remark_backup_erased(),
        Remark::Forked => loc.doctor_remark_forked(),
        Remark::OtherRelease(number) => loc.doctor_remark_other_release(*number),
        Remark::Differs(table) => loc.doctor_remark_table(loc.verbatim(table)),
        Remark::Rebuild(detail) => loc.doctor_remark_rebuild(loc.foreign(detail, "en")),
        Remark::IndexVersion => loc.doctor_remark_index_version(),
        Remark::NotIndexed(count) => loc.doctor_remark_not_indexed(*count),
        Remark::Index(detail) => loc.doctor_remark_index(loc.foreign(detail, "en")),
        Remark::More(count) => loc.doctor_remark_more(*count),
    }
}
