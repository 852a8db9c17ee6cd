use catalogue::store::Remark;
use l10n::Localiser;

/// What a check noticed, in words. What only SQLite can say follows in English and says so.
pub(super) fn words(loc: &Localiser, remark: &Remark) -> String {
    match remark {
        Remark::Version(version) => loc.doctor_remark_version(*version),
        Remark::Integrity(detail) => loc.doctor_remark_integrity(detail),
        Remark::Dangling(table) => loc.doctor_remark_dangling(table),
        Remark::Packed(change) => loc.doctor_remark_packed(change.to_string()),
        Remark::Hash(change) => loc.doctor_remark_hash(change.to_string()),
        Remark::Signature(change) => loc.doctor_remark_signature(change.to_string()),
        Remark::OtherRelease(number) => loc.doctor_remark_other_release(*number),
        Remark::Differs(table) => loc.doctor_remark_table(*table),
        Remark::Rebuild(detail) => loc.doctor_remark_rebuild(detail),
        Remark::IndexVersion => loc.doctor_remark_index_version(),
        Remark::NotIndexed(count) => loc.doctor_remark_not_indexed(*count),
        Remark::Index(detail) => loc.doctor_remark_index(detail),
        Remark::More(count) => loc.doctor_remark_more(*count),
    }
}
