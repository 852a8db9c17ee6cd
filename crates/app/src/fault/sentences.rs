//! What a fault says to the reader: what happened, and what to do next.

use catalogue::StoreError;
use catalogue::release::ReleaseError;
use l10n::{Localiser, UNDETERMINED};
use matching::{Criterion, WeightsError};

use super::code::store_code;
use super::others::{bundle_sentences, sync_sentences, trust_sentences};
use super::{Fault, FilterName, Untranslatable};
use crate::ErrorCode;
use crate::record::field_label;
use crate::write::Step;

impl Fault {
    /// What happened, and what to do next, in the reader's language; `store` is the file of this machine.
    pub(crate) fn sentences(&self, loc: &Localiser, store: &str) -> (String, String) {
        match self {
            Self::RecordNotFound { reference } => (
                loc.error_not_found(loc.verbatim(reference)),
                loc.error_not_found_hint(),
            ),
            Self::PlaceNotFound { code } => (
                loc.error_place_not_found(loc.verbatim(code)),
                loc.error_place_not_found_hint(),
            ),
            Self::SavedNotFound { name } => (
                loc.error_saved_not_found(loc.foreign(name, UNDETERMINED)),
                loc.error_saved_not_found_hint(),
            ),
            Self::NameUnfit => (loc.error_name_unfit(), loc.error_name_unfit_hint()),
            Self::NameTaken { name } => (
                loc.error_name_taken(loc.foreign(name, UNDETERMINED)),
                loc.error_name_taken_hint(),
            ),
            Self::BadRequest(_) | Self::PictureRefused(_) => {
                (loc.error_bad_request(), loc.error_bad_request_hint())
            }
            Self::WeightsUnfit(error) => {
                let keys: Vec<String> = Criterion::ALL
                    .iter()
                    .map(|criterion| criterion.key().to_owned())
                    .collect();
                (
                    loc.error_weights_unfit(weights_reason(loc, error)),
                    loc.error_weights_unfit_hint(codes(loc, &keys)),
                )
            }
            Self::NothingAsked => (loc.error_nothing_asked(), loc.error_nothing_asked_hint()),
            Self::NotMatchable { reference } => (
                loc.error_not_matchable(loc.verbatim(reference)),
                loc.error_not_matchable_hint(),
            ),
            Self::CaseUnfit => (loc.error_case_unfit(), loc.error_case_unfit_hint()),
            Self::FriendUnfit { reference } => (
                loc.error_friend_unfit(loc.verbatim(reference)),
                loc.error_friend_unfit_hint(),
            ),
            Self::CaseStep { id, from, to } => {
                let next: Vec<&str> = from.next().iter().map(|state| state.code()).collect();
                (
                    loc.error_case_step(id, from.term(loc).label, loc.verbatim(to)),
                    if next.is_empty() {
                        loc.error_case_step_end()
                    } else {
                        loc.error_case_step_hint(codes(loc, &next))
                    },
                )
            }
            Self::WhyMissing => (loc.error_why_missing(), loc.error_why_missing_hint()),
            Self::AnswerUnfit { key, accepted } => (
                loc.error_answer_unfit(loc.verbatim(key)),
                loc.error_unknown_term_hint(codes(loc, accepted)),
            ),
            Self::AssessmentsDiffer => (
                loc.error_assessments_differ(),
                loc.error_assessments_differ_hint(),
            ),
            Self::AssessmentPlaceless => (
                loc.error_assessment_placeless(),
                loc.error_assessment_placeless_hint(),
            ),
            Self::NotMatchedWith { about, .. } => (
                loc.error_not_matched_with(loc.verbatim(about)),
                loc.error_not_matched_with_hint(),
            ),
            Self::UnknownTerm {
                filter,
                value,
                accepted,
            } => {
                let field = match filter {
                    FilterName::Theme => loc.search_facet_theme(),
                    FilterName::Status => loc.search_facet_status(),
                    FilterName::Mode => loc.search_facet_mode(),
                    FilterName::Language => loc.search_facet_language(),
                    FilterName::Role => loc.settings_role(),
                    FilterName::Asker => loc.match_field_asker(),
                    FilterName::Stage => loc.record_field_stage_present(),
                    FilterName::Method => loc.assess_method(),
                };
                (
                    loc.error_unknown_term(field, loc.verbatim(value)),
                    loc.error_unknown_term_hint(codes(loc, accepted)),
                )
            }
            Self::UnknownCommand { name } => (
                loc.error_unknown_command(loc.verbatim(name)),
                loc.error_unknown_command_hint(),
            ),
            Self::UnknownLanguage { lang } => {
                let known: Vec<&str> = l10n::languages()
                    .iter()
                    .filter(|l| !l.pseudo)
                    .map(|language| language.lang.tag())
                    .collect();
                (
                    loc.error_unknown_language(loc.verbatim(lang)),
                    loc.error_unknown_language_hint(codes(loc, &known)),
                )
            }
            Self::AddressRefused { address } => (
                loc.error_address_refused(loc.verbatim(address)),
                loc.error_address_refused_hint(),
            ),
            Self::AddressNotOpened { address, .. } => (
                loc.error_address_not_opened(loc.verbatim(address)),
                loc.error_address_not_opened_hint(),
            ),
            Self::Interrupted => (loc.error_interrupted(), loc.error_interrupted_hint()),
            Self::Store(error) => store_sentences(error, loc, &loc.verbatim(store)),
            Self::Invalid(findings) => {
                let errors = findings.iter().filter(|finding| !finding.advice).count();
                (loc.error_invalid(errors), loc.error_invalid_hint())
            }
            Self::Incomplete {
                reference,
                findings,
            } => {
                let labels: Vec<String> = findings
                    .iter()
                    .map(|finding| field_label(loc, finding.root()))
                    .collect();
                (
                    loc.error_incomplete(loc.verbatim(reference), loc.list(&labels)),
                    loc.error_incomplete_hint(),
                )
            }
            Self::StandingStep {
                reference,
                standing,
                step,
            } => {
                let standing = loc.term("standing", standing.code()).unwrap_or_default();
                let hint = match step {
                    Step::Submit => loc.error_submit_hint(),
                    Step::Publish => loc.error_publish_hint(),
                    Step::Withdraw => loc.error_withdraw_hint(),
                    Step::Restore => loc.error_restore_hint(),
                };
                (
                    loc.error_standing_step(loc.verbatim(reference), standing),
                    hint,
                )
            }
            Self::RecordPrivate { reference } => (
                loc.error_record_private(loc.verbatim(reference)),
                loc.error_record_private_hint(),
            ),
            Self::RecordShared { reference } => (
                loc.error_record_shared(loc.verbatim(reference)),
                loc.error_record_shared_hint(),
            ),
            Self::OrganisationMissing => (
                loc.error_organisation_missing(),
                loc.error_organisation_missing_hint(),
            ),
            Self::BackupForeign { path } => (
                loc.error_backup_foreign(loc.verbatim(&path.display().to_string())),
                loc.error_backup_foreign_hint(),
            ),
            Self::BackupNewer { path } => (
                loc.error_backup_newer(loc.verbatim(&path.display().to_string())),
                loc.error_backup_newer_hint(),
            ),
            Self::BackupDamaged { path, .. } => (
                loc.error_backup_damaged(loc.verbatim(&path.display().to_string())),
                loc.error_backup_damaged_hint(),
            ),
            Self::PassphraseWrong { path } => (
                loc.error_passphrase_wrong(loc.verbatim(&path.display().to_string())),
                loc.error_passphrase_wrong_hint(),
            ),
            Self::PassphraseShort { least } => (
                loc.error_passphrase_short(loc.number(i64::try_from(*least).unwrap_or(i64::MAX))),
                loc.error_passphrase_short_hint(),
            ),
            Self::PassphraseMissing => (
                loc.error_passphrase_missing(),
                loc.error_passphrase_missing_hint(),
            ),
            Self::PassphraseUnlike => (
                loc.error_passphrase_unlike(),
                loc.error_passphrase_unlike_hint(),
            ),
            Self::HubMissing => (loc.error_hub_missing(), loc.error_hub_missing_hint()),
            Self::Sync(error) => sync_sentences(error, loc),
            Self::Trust(error) => trust_sentences(error, loc),
            Self::Bundle { path, error } => bundle_sentences(path, error, loc),
            Self::BundleEarlier { path, .. } => (
                loc.error_bundle_earlier(loc.verbatim(&path.display().to_string())),
                loc.error_bundle_earlier_hint(),
            ),
            Self::BundleSame(path) => (
                loc.error_bundle_same(loc.verbatim(&path.display().to_string())),
                loc.error_bundle_same_hint(),
            ),
            Self::NothingToUndo => (loc.error_nothing_to_undo(), loc.error_interrupted_hint()),
            Self::UndoBlocked { reference, field } => (
                loc.error_undo_blocked(loc.verbatim(reference), loc.verbatim(field)),
                loc.error_undo_blocked_hint(),
            ),
            Self::ChangeNotFound { change } => (
                loc.error_change_not_found(loc.verbatim(change)),
                loc.error_change_not_found_hint(),
            ),
            Self::FieldNotWaiting { reference, field } => (
                loc.error_field_not_waiting(field, loc.verbatim(reference)),
                loc.error_not_waiting_hint(),
            ),
            Self::WrittenInForm { field } => (
                loc.error_written_in_form(field),
                loc.error_written_in_form_hint(),
            ),
            Self::DataMissing { path } => (
                loc.error_data_missing(loc.verbatim(&path.display().to_string())),
                loc.error_data_missing_hint(),
            ),
            Self::MapUnfit { path, .. } => (
                loc.error_map_unfit(loc.verbatim(&path.display().to_string())),
                loc.error_map_unfit_hint(),
            ),
            Self::ReportFormatUnknown { path } => (
                loc.error_format_unknown(path.display().to_string()),
                loc.error_report_format_hint(),
            ),
            Self::ReportEmpty => (loc.error_report_empty(), loc.error_report_empty_hint()),
            Self::CompareCount { given } => (
                loc.error_compare_count(loc.number(i64::try_from(*given).unwrap_or(i64::MAX))),
                loc.error_compare_count_hint(),
            ),
            Self::FormatUnknown { path } => (
                loc.error_format_unknown(loc.verbatim(&path.display().to_string())),
                loc.error_format_unknown_hint(),
            ),
            Self::FileUnreadable { path, .. } => (
                loc.error_file_unreadable(loc.verbatim(&path.display().to_string())),
                loc.error_file_unreadable_hint(),
            ),
            Self::FileUnwritable { path, .. } => (
                loc.error_file_unwritable(loc.verbatim(&path.display().to_string())),
                loc.error_file_unwritable_hint(),
            ),
            Self::ImportRefused { path, error } => (
                loc.error_import_refused(
                    loc.verbatim(&path.display().to_string()),
                    crate::exchange::refused(loc, error),
                ),
                loc.error_import_refused_hint(),
            ),
            Self::ImportUnkept(_) => (loc.error_import_unkept(), loc.error_import_unkept_hint()),
            Self::Cancelled => (loc.error_cancelled(), loc.error_cancelled_hint()),
            Self::NotTranslatable {
                reference,
                field,
                why,
            } => {
                let (field, reference) = (field.as_str(), loc.verbatim(reference));
                match why {
                    Untranslatable::Original => (
                        loc.error_not_translatable_original(field, reference),
                        loc.error_not_translatable_original_hint(),
                    ),
                    Untranslatable::Empty => (
                        loc.error_not_translatable_empty(field, reference),
                        loc.error_not_translatable_empty_hint(),
                    ),
                    Untranslatable::NoTranslation => (
                        loc.error_not_translatable_none(field, reference),
                        loc.error_not_translatable_none_hint(),
                    ),
                }
            }
            Self::TranslationsRefused { path, error } => (
                loc.error_import_refused(
                    path.display().to_string(),
                    crate::translate::refused(loc, error),
                ),
                loc.error_import_refused_hint(),
            ),
            Self::NothingToTranslate => (
                loc.error_nothing_to_translate(),
                loc.error_nothing_to_translate_hint(),
            ),
            Self::NothingToExport => (
                loc.error_nothing_to_export(),
                loc.error_nothing_to_export_hint(),
            ),
            Self::UndoSuperseded => (
                loc.error_undo_superseded(),
                loc.error_undo_superseded_hint(),
            ),
            Self::PlanClosed => (loc.error_plan_closed(), loc.error_plan_closed_hint()),
            Self::FileForeign { file, endings } => {
                let endings: Vec<String> = endings.iter().map(|end| format!(".{end}")).collect();
                (
                    loc.error_file_foreign(loc.verbatim(file)),
                    loc.error_file_foreign_hint(codes(loc, &endings)),
                )
            }
            Self::FileBusy => (loc.error_file_busy(), loc.error_file_busy_hint()),
            Self::NoDialog => (loc.error_no_dialog(), loc.error_no_dialog_hint()),
            Self::RecordStays { reference } => (
                loc.error_record_stays(loc.verbatim(reference)),
                loc.error_record_stays_hint(),
            ),
            Self::Answer(_) | Self::Bundled(_) | Self::Export(_) | Self::NotSet(_) => {
                (loc.error_internal(), loc.error_internal_hint())
            }
        }
    }
}

/// Codes of which any would do; a code is in no language.
fn codes(loc: &Localiser, codes: &[impl AsRef<str>]) -> String {
    let codes: Vec<String> = codes
        .iter()
        .map(|code| loc.verbatim(code.as_ref()))
        .collect();
    loc.list_or(&codes)
}

/// What is wrong with weights, in a sentence.
fn weights_reason(loc: &Localiser, error: &WeightsError) -> String {
    match error {
        WeightsError::Unknown { key } => {
            let key: String = key.chars().take(60).collect();
            loc.match_weights_criterion(loc.verbatim(&key))
        }
        WeightsError::Twice { key } => loc.match_weights_twice(loc.verbatim(key)),
        WeightsError::Sum { sum } => loc.match_weights_sum(*sum),
        WeightsError::Range { key, .. } => loc.match_weights_range(loc.verbatim(key)),
    }
}

fn store_sentences(error: &StoreError, loc: &Localiser, store: &str) -> (String, String) {
    match store_code(error) {
        ErrorCode::StoreNewer => (loc.error_store_newer(store), loc.error_store_newer_hint()),
        ErrorCode::StoreDamaged => (
            loc.error_store_damaged(store),
            loc.error_store_damaged_hint(),
        ),
        ErrorCode::StoreReadOnly => (
            loc.error_store_read_only(store),
            loc.error_store_read_only_hint(),
        ),
        ErrorCode::StoreOtherCatalogue => (
            loc.error_store_other_catalogue(store),
            loc.error_store_other_catalogue_hint(),
        ),
        ErrorCode::NotWaiting => (loc.error_not_waiting(), loc.error_not_waiting_hint()),
        ErrorCode::StoreLocked => (loc.error_store_locked(store), loc.error_store_locked_hint()),
        ErrorCode::StoreUnavailable => (
            loc.error_store_unavailable(store),
            loc.error_store_unavailable_hint(),
        ),
        ErrorCode::KeySealed => (loc.error_key_sealed(), loc.error_key_sealed_hint()),
        ErrorCode::KeyPassphrase => (loc.error_key_passphrase(), loc.error_key_passphrase_hint()),
        ErrorCode::KeyAway => (loc.error_key_away(), loc.error_key_away_hint()),
        ErrorCode::KeyLost => (loc.error_key_lost(), loc.error_key_lost_hint()),
        ErrorCode::DataInvalid => data_sentences(error, loc),
        ErrorCode::Interrupted => (loc.error_interrupted(), loc.error_interrupted_hint()),
        ErrorCode::CatalogueChanged => (
            loc.error_catalogue_changed(),
            loc.error_catalogue_changed_hint(),
        ),
        ErrorCode::BadRequest | ErrorCode::NotFound => {
            (loc.error_bad_request(), loc.error_bad_request_hint())
        }
        _ => (loc.error_internal(), loc.error_internal_hint()),
    }
}

fn data_sentences(error: &StoreError, loc: &Localiser) -> (String, String) {
    match error {
        StoreError::Release(ReleaseError::AlreadyReleased { number }) => {
            (loc.error_release_out(*number), loc.error_release_out_hint())
        }
        StoreError::Release(ReleaseError::TooLarge(reference)) => (
            loc.error_too_large(loc.verbatim(reference)),
            loc.error_too_large_hint(),
        ),
        StoreError::Data(findings) => (
            loc.error_data_invalid(findings.len()),
            loc.error_data_invalid_hint(),
        ),
        _ => (loc.error_internal(), loc.error_internal_hint()),
    }
}
