//! The one list of commands.

/// Hands the list of commands to a macro of the caller.
///
/// Every list of commands in Trefoil is an expansion of this one: the JSON dispatcher of [`crate::Host`], the
/// TypeScript map, the adapters of the desktop shell. A command that is added here and lacks an adapter does not compile.
///
/// The callback receives, for each command,
/// `name: Request => Response, reads|writes, function;` where `function` is
/// `fn(&Host, &Reader, Request) -> Result<Response, AppError>`.
///
/// ```
/// macro_rules! names {
///     ($($name:ident: $request:ty => $response:ty, $effect:ident, $function:path;)*) => { [$(stringify!($name)),*] };
/// }
/// let names = app::commands!(names);
/// assert!(names.contains(&"search"), "the search is a command");
/// ```
#[macro_export]
macro_rules! commands {
    ($callback:ident) => {
        $callback! {
            start: $crate::api::Nothing => $crate::api::StartView, reads, $crate::start::start;
            save_settings: $crate::api::Settings => $crate::api::Written<$crate::api::Settings>, writes, $crate::start::save_settings;
            search: $crate::api::SearchRequest => $crate::api::SearchResponse, reads, $crate::search::search;
            record: $crate::api::RecordRequest => $crate::api::RecordPage, reads, $crate::record::record;
            history: $crate::api::RecordRequest => $crate::api::HistoryPage, reads, $crate::record::history;
            record_as_was: $crate::api::AsWasRequest => $crate::api::AsWasPage, reads, $crate::review::record_as_was;
            compare: $crate::api::CompareRequest => $crate::api::ComparisonView, reads, $crate::compare::compare;
            place: $crate::api::PlaceRequest => $crate::api::PlacePage, reads, $crate::place::place;
            places: $crate::api::Nothing => $crate::api::PlaceList, reads, $crate::place::places;
            organisation: $crate::api::OrganisationRequest => $crate::api::OrganisationPage, reads, $crate::organisation::organisation;
            saved_list: $crate::api::Nothing => $crate::api::SavedList, reads, $crate::saved::saved_list;
            saved_save: $crate::api::SaveSearch => $crate::api::Written<$crate::api::SavedSearch>, writes, $crate::saved::saved_save;
            saved_rename: $crate::api::RenameSaved => $crate::api::Written<$crate::api::SavedSearch>, writes, $crate::saved::saved_rename;
            saved_delete: $crate::api::SavedName => $crate::api::Written<$crate::api::SavedSearch>, writes, $crate::saved::saved_delete;
            saved_open: $crate::api::SavedName => $crate::api::Written<$crate::api::SavedOpened>, writes, $crate::saved::saved_open;
            recent_list: $crate::api::Nothing => $crate::api::RecentList, reads, $crate::saved::recent_list;
            recent_add: $crate::api::SearchRequest => $crate::api::Written<$crate::api::RecentList>, writes, $crate::saved::recent_add;
            recent_clear: $crate::api::Nothing => $crate::api::Written<$crate::api::RecentList>, writes, $crate::saved::recent_clear;
            palette: $crate::api::PaletteRequest => $crate::api::PaletteResponse, reads, $crate::palette::palette;
            profile: $crate::api::Nothing => $crate::api::Profile, reads, $crate::profile::profile;
            profile_save: $crate::api::SaveProfile => $crate::api::Written<$crate::api::Profile>, writes, $crate::profile::profile_save;
            profile_erase: $crate::api::Nothing => $crate::api::Written<$crate::api::Profile>, writes, $crate::profile::profile_erase;
            record_open: $crate::api::RecordRequest => $crate::api::RecordSource, reads, $crate::write::record_open;
            record_check: $crate::api::CheckRecord => $crate::api::CheckView, reads, $crate::write::record_check;
            record_add: $crate::api::AddRecord => $crate::api::Written<$crate::api::WriteView>, writes, $crate::write::record_add;
            record_edit: $crate::api::EditRecord => $crate::api::Written<$crate::api::WriteView>, writes, $crate::write::record_edit;
            record_submit: $crate::api::Decision => $crate::api::Written<$crate::api::WriteView>, writes, $crate::write::record_submit;
            record_publish: $crate::api::Decision => $crate::api::Written<$crate::api::WriteView>, writes, $crate::write::record_publish;
            record_withdraw: $crate::api::Decision => $crate::api::Written<$crate::api::WriteView>, writes, $crate::write::record_withdraw;
            record_restore: $crate::api::Decision => $crate::api::Written<$crate::api::WriteView>, writes, $crate::write::record_restore;
            record_confirm: $crate::api::ConfirmRecord => $crate::api::Written<$crate::api::WriteView>, writes, $crate::write::record_confirm;
            record_share: $crate::api::ShareRecord => $crate::api::Written<$crate::api::ShareView>, writes, $crate::write::record_share;
            export_chosen: $crate::api::ExportChosen => $crate::api::Exported, reads, $crate::exchange::chosen::export_chosen;
            report_chosen: $crate::api::ReportChosen => $crate::api::Reported, reads, $crate::exchange::chosen::report_chosen;
            template_chosen: $crate::api::TemplateChosen => $crate::api::TemplateSaved, reads, $crate::exchange::chosen::template_chosen;
            figure_save: $crate::api::FigureSave => $crate::api::FigureSaved, reads, $crate::exchange::chosen::figure_save;
            backup_chosen: $crate::api::BackupChosen => $crate::api::BackupMade, reads, $crate::exchange::chosen::backup_chosen;
            restore_chosen: $crate::api::BackupChosen => $crate::api::RestoreReady, reads, $crate::exchange::chosen::restore_chosen;
            import_open: $crate::api::ImportOpen => $crate::api::ImportOpened, reads, $crate::exchange::chosen::import_open;
            import_table: $crate::api::TableAsk => $crate::api::TableColumns, reads, $crate::exchange::chosen::import_table;
            import_map: $crate::api::MapTable => $crate::api::TableMapped, reads, $crate::exchange::chosen::import_map;
            import_lines: $crate::api::ImportLines => $crate::api::ImportPage, reads, $crate::exchange::chosen::import_lines;
            import_fields: $crate::api::ImportFields => $crate::api::PlannedFields, reads, $crate::exchange::chosen::import_fields;
            import_leave: $crate::api::ImportLeave => $crate::api::ImportLeft, reads, $crate::exchange::chosen::import_leave;
            import_accept: $crate::api::ImportAccept => $crate::api::Written<$crate::api::Imported>, writes, $crate::exchange::chosen::import_accept;
            import_drop: $crate::api::ImportChosen => $crate::api::Nothing, reads, $crate::exchange::chosen::import_drop;
            file_progress: $crate::api::Nothing => $crate::api::FileProgress, reads, $crate::exchange::chosen::file_progress;
            file_cancel: $crate::api::Nothing => $crate::api::Nothing, reads, $crate::exchange::chosen::file_cancel;
            undo: $crate::api::UndoRequest => $crate::api::Written<$crate::api::UndoView>, writes, $crate::write::undo;
            review_list: $crate::api::ReviewRequest => $crate::api::ReviewList, reads, $crate::review::review_list;
            review_resolve: $crate::api::ReviewResolve => $crate::api::Written<$crate::api::ReviewDone>, writes, $crate::review::review_resolve;
            review_answer: $crate::api::ReviewAnswer => $crate::api::Written<$crate::api::ReviewDone>, writes, $crate::review::review_answer;
            review_answer_all: $crate::api::ReviewAnswerAll => $crate::api::Written<$crate::api::ReviewAnsweredAll>, writes, $crate::review::review_answer_all;
            alike: $crate::api::AlikeRequest => $crate::api::AlikeResponse, reads, $crate::write::alike;
            form: $crate::api::FormRequest => $crate::api::FormView, reads, $crate::form::form;
            record_names: $crate::api::NamesRequest => $crate::api::NamesResponse, reads, $crate::form::record_names;
            unpublished: $crate::api::Nothing => $crate::api::UnpublishedList, reads, $crate::form::unpublished;
            draft_list: $crate::api::Nothing => $crate::api::TypedList, reads, $crate::write::draft_list;
            draft_keep: $crate::api::KeepTyped => $crate::api::Written<$crate::api::Nothing>, writes, $crate::write::draft_keep;
            draft_drop: $crate::api::TypedName => $crate::api::Written<$crate::api::Nothing>, writes, $crate::write::draft_drop;
            translation_coverage: $crate::api::Nothing => $crate::api::CoverageView, reads, $crate::translate::translation_coverage;
            translation_list: $crate::api::TranslationListRequest => $crate::api::TranslationList, reads, $crate::translate::translation_list;
            translation_open: $crate::api::TranslationRequest => $crate::api::TranslationPage, reads, $crate::translate::translation_open;
            translation_save: $crate::api::SaveTranslation => $crate::api::Written<$crate::api::WriteView>, writes, $crate::translate::translation_save;
            translation_review: $crate::api::ReviewTranslation => $crate::api::Written<$crate::api::WriteView>, writes, $crate::translate::translation_review;
            translation_proposal: $crate::api::AskTranslation => $crate::api::AskProposal, reads, $crate::translate::translation_proposal;
            translation_ask: $crate::api::AskTranslation => $crate::api::Written<$crate::api::WriteView>, writes, $crate::translate::translation_ask;
            translation_export_chosen: $crate::api::TranslationExportChosen => $crate::api::TranslationExported, reads, $crate::exchange::chosen::translation_export_chosen;
            translation_import_open: $crate::api::TranslationImportOpen => $crate::api::TranslationImportOpened, reads, $crate::exchange::chosen::translation_import_open;
            translation_import_accept: $crate::api::ImportChosen => $crate::api::Written<$crate::api::TranslationImportReport>, writes, $crate::exchange::chosen::translation_import_accept;
            match_find: $crate::api::MatchRequest => $crate::api::MatchResponse, reads, $crate::matching::find;
            match_why: $crate::api::MatchWhyRequest => $crate::api::MatchWhyView, reads, $crate::matching::why;
            weights_get: $crate::api::Nothing => $crate::api::WeightsView, reads, $crate::matching::weights_get;
            weights_save: $crate::api::SaveWeights => $crate::api::Written<$crate::api::WeightsView>, writes, $crate::matching::weights_save;
            weights_reset: $crate::api::Nothing => $crate::api::Written<$crate::api::WeightsView>, writes, $crate::matching::weights_reset;
            portfolio_find: $crate::api::PortfolioRequest => $crate::api::PortfolioView, reads, $crate::matching::portfolio;
            case_list: $crate::api::Nothing => $crate::api::CaseList, reads, $crate::case::case_list;
            case_show: $crate::api::CaseName => $crate::api::CaseView, reads, $crate::case::case_show;
            case_keep: $crate::api::CaseKeep => $crate::api::Written<$crate::api::CaseView>, writes, $crate::case::case_keep;
            case_move: $crate::api::CaseMove => $crate::api::Written<$crate::api::CaseView>, writes, $crate::case::case_move;
            case_note: $crate::api::CaseNoteRequest => $crate::api::Written<$crate::api::CaseView>, writes, $crate::case::case_note;
            friends_list: $crate::api::Nothing => $crate::api::FriendsList, reads, $crate::case::friends_list;
            friends_keep: $crate::api::FriendsKeep => $crate::api::Written<$crate::api::FriendsView>, writes, $crate::case::friends_keep;
            friends_drop: $crate::api::FriendsName => $crate::api::Written<$crate::api::FriendsView>, writes, $crate::case::friends_drop;
            assess_list: $crate::api::Nothing => $crate::api::AssessList, reads, $crate::assess::assess_list;
            assess_show: $crate::api::AssessName => $crate::api::AssessView, reads, $crate::assess::assess_show;
            assess_start: $crate::api::AssessStart => $crate::api::Written<$crate::api::AssessView>, writes, $crate::assess::assess_start;
            assess_set: $crate::api::AssessSet => $crate::api::Written<$crate::api::AssessView>, writes, $crate::assess::assess_set;
            assess_compare: $crate::api::AssessCompare => $crate::api::AssessCompareView, reads, $crate::assess::assess_compare;
            assess_needs: $crate::api::AssessNeeds => $crate::api::Written<$crate::api::AssessNeedsView>, writes, $crate::assess::assess_needs;
            gaps: $crate::api::GapsRequest => $crate::api::GapsView, reads, $crate::matching::gaps;
            flows_find: $crate::api::FlowsRequest => $crate::api::FlowsView, reads, $crate::flows::flows_find;
            map_find: $crate::api::MapRequest => $crate::api::MapView, reads, $crate::map::map_find;
            map_shapes: $crate::api::Nothing => $crate::api::MapShapes, reads, $crate::map::map_shapes;
            network_find: $crate::api::NetworkRequest => $crate::api::NetworkView, reads, $crate::network::network_find;
            sync_status: $crate::api::Nothing => $crate::api::SyncStatus, reads, $crate::sync::sync_status;
            hub_get: $crate::api::Nothing => $crate::api::HubSettings, reads, $crate::sync::hub_get;
            hub_set: $crate::api::HubSettings => $crate::api::HubSettings, reads, $crate::sync::hub_set;
            sync_start: $crate::api::SyncRequest => $crate::api::Written<$crate::api::SyncReport>, writes, $crate::sync::sync_start;
            sync_progress: $crate::api::Nothing => $crate::api::SyncProgress, reads, $crate::sync::sync_progress;
            sync_stop: $crate::api::Nothing => $crate::api::Nothing, reads, $crate::sync::sync_stop;
            fork_seen: $crate::api::ForkSeen => $crate::api::SyncStatus, reads, $crate::sync::fork_seen;
            bundle_write_chosen: $crate::api::BundleChosen => $crate::api::BundleMade, reads, $crate::exchange::chosen::bundle_write_chosen;
            bundle_read_chosen: $crate::api::Nothing => $crate::api::Written<$crate::api::BundleRead>, writes, $crate::exchange::chosen::bundle_read_chosen;
            authorities_chosen: $crate::api::Nothing => $crate::api::AuthoritiesMade, reads, $crate::exchange::chosen::authorities_chosen;
            trust_chosen: $crate::api::Nothing => $crate::api::TrustMade, reads, $crate::exchange::chosen::trust_chosen;
            key_open: $crate::api::KeyOpenRequest => $crate::api::SyncStatus, reads, $crate::secret::key_open;
            key_keep: $crate::api::KeyKeepRequest => $crate::api::SyncStatus, reads, $crate::secret::key_keep;
            doctor: $crate::api::Nothing => $crate::api::DoctorReport, reads, $crate::doctor::doctor;
            repair: $crate::api::Nothing => $crate::api::Written<$crate::api::DoctorReport>, writes, $crate::doctor::repair;
            open_address: $crate::api::OpenAddress => $crate::api::Nothing, reads, $crate::address::open_address;
        }
    };
}
