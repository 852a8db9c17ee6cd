// Generated from crates/app by `cargo xtask gen`. Do not edit.
import type { AddRecord, AlikeRequest, AlikeResponse, AsWasPage, AsWasRequest, AskProposal, AskTranslation, AssessCompare, AssessCompareView, AssessList, AssessName, AssessNeeds, AssessNeedsView, AssessSet, AssessStart, AssessView, AuthoritiesMade, BackupChosen, BackupMade, BundleChosen, BundleMade, BundleRead, CaseKeep, CaseList, CaseMove, CaseName, CaseNoteRequest, CaseView, CheckRecord, CheckView, CompareRequest, ComparisonView, ConfirmRecord, CoverageView, Decision, DoctorReport, EditRecord, ExportChosen, Exported, FigureSave, FigureSaved, FileProgress, FlowsRequest, FlowsView, ForkSeen, FormRequest, FormView, FriendsKeep, FriendsList, FriendsName, FriendsView, GapsRequest, GapsView, HistoryPage, HubSettings, ImportAccept, ImportChosen, ImportFields, ImportLeave, ImportLeft, ImportLines, ImportOpen, ImportOpened, ImportPage, Imported, KeepTyped, KeyKeepRequest, KeyOpenRequest, MapRequest, MapShapes, MapTable, MapView, MatchRequest, MatchResponse, MatchWhyRequest, MatchWhyView, NamesRequest, NamesResponse, NetworkRequest, NetworkView, Nothing, OpenAddress, OrganisationPage, OrganisationRequest, PaletteRequest, PaletteResponse, PlaceList, PlacePage, PlaceRequest, PlannedFields, PortfolioRequest, PortfolioView, Profile, RecentList, RecordPage, RecordRequest, RecordSource, RenameSaved, ReportChosen, Reported, RestoreReady, ReviewAnswer, ReviewAnswerAll, ReviewAnsweredAll, ReviewDone, ReviewList, ReviewRequest, ReviewResolve, ReviewTranslation, SaveProfile, SaveSearch, SaveTranslation, SaveWeights, SavedList, SavedName, SavedOpened, SavedSearch, SearchRequest, SearchResponse, Settings, ShareRecord, ShareView, StartView, SyncProgress, SyncReport, SyncRequest, SyncStatus, TableAsk, TableColumns, TableMapped, TemplateChosen, TemplateSaved, TranslationExportChosen, TranslationExported, TranslationImportOpen, TranslationImportOpened, TranslationImportReport, TranslationList, TranslationListRequest, TranslationPage, TranslationRequest, TrustMade, TypedList, TypedName, UndoRequest, UndoView, UnpublishedList, WeightsView, WriteView, Written } from "./api";

/** Every command of the application with what it takes and gives. */
export interface Commands {
  start: { request: Nothing; response: StartView };
  save_settings: { request: Settings; response: Written<Settings> };
  search: { request: SearchRequest; response: SearchResponse };
  record: { request: RecordRequest; response: RecordPage };
  history: { request: RecordRequest; response: HistoryPage };
  record_as_was: { request: AsWasRequest; response: AsWasPage };
  compare: { request: CompareRequest; response: ComparisonView };
  place: { request: PlaceRequest; response: PlacePage };
  places: { request: Nothing; response: PlaceList };
  organisation: { request: OrganisationRequest; response: OrganisationPage };
  saved_list: { request: Nothing; response: SavedList };
  saved_save: { request: SaveSearch; response: Written<SavedSearch> };
  saved_rename: { request: RenameSaved; response: Written<SavedSearch> };
  saved_delete: { request: SavedName; response: Written<SavedSearch> };
  saved_open: { request: SavedName; response: Written<SavedOpened> };
  recent_list: { request: Nothing; response: RecentList };
  recent_add: { request: SearchRequest; response: Written<RecentList> };
  recent_clear: { request: Nothing; response: Written<RecentList> };
  palette: { request: PaletteRequest; response: PaletteResponse };
  profile: { request: Nothing; response: Profile };
  profile_save: { request: SaveProfile; response: Written<Profile> };
  profile_erase: { request: Nothing; response: Written<Profile> };
  record_open: { request: RecordRequest; response: RecordSource };
  record_check: { request: CheckRecord; response: CheckView };
  record_add: { request: AddRecord; response: Written<WriteView> };
  record_edit: { request: EditRecord; response: Written<WriteView> };
  record_submit: { request: Decision; response: Written<WriteView> };
  record_publish: { request: Decision; response: Written<WriteView> };
  record_withdraw: { request: Decision; response: Written<WriteView> };
  record_restore: { request: Decision; response: Written<WriteView> };
  record_confirm: { request: ConfirmRecord; response: Written<WriteView> };
  record_share: { request: ShareRecord; response: Written<ShareView> };
  export_chosen: { request: ExportChosen; response: Exported };
  report_chosen: { request: ReportChosen; response: Reported };
  template_chosen: { request: TemplateChosen; response: TemplateSaved };
  figure_save: { request: FigureSave; response: FigureSaved };
  backup_chosen: { request: BackupChosen; response: BackupMade };
  restore_chosen: { request: BackupChosen; response: RestoreReady };
  import_open: { request: ImportOpen; response: ImportOpened };
  import_table: { request: TableAsk; response: TableColumns };
  import_map: { request: MapTable; response: TableMapped };
  import_lines: { request: ImportLines; response: ImportPage };
  import_fields: { request: ImportFields; response: PlannedFields };
  import_leave: { request: ImportLeave; response: ImportLeft };
  import_accept: { request: ImportAccept; response: Written<Imported> };
  import_drop: { request: ImportChosen; response: Nothing };
  file_progress: { request: Nothing; response: FileProgress };
  file_cancel: { request: Nothing; response: Nothing };
  undo: { request: UndoRequest; response: Written<UndoView> };
  review_list: { request: ReviewRequest; response: ReviewList };
  review_resolve: { request: ReviewResolve; response: Written<ReviewDone> };
  review_answer: { request: ReviewAnswer; response: Written<ReviewDone> };
  review_answer_all: { request: ReviewAnswerAll; response: Written<ReviewAnsweredAll> };
  alike: { request: AlikeRequest; response: AlikeResponse };
  form: { request: FormRequest; response: FormView };
  record_names: { request: NamesRequest; response: NamesResponse };
  unpublished: { request: Nothing; response: UnpublishedList };
  draft_list: { request: Nothing; response: TypedList };
  draft_keep: { request: KeepTyped; response: Written<Nothing> };
  draft_drop: { request: TypedName; response: Written<Nothing> };
  translation_coverage: { request: Nothing; response: CoverageView };
  translation_list: { request: TranslationListRequest; response: TranslationList };
  translation_open: { request: TranslationRequest; response: TranslationPage };
  translation_save: { request: SaveTranslation; response: Written<WriteView> };
  translation_review: { request: ReviewTranslation; response: Written<WriteView> };
  translation_proposal: { request: AskTranslation; response: AskProposal };
  translation_ask: { request: AskTranslation; response: Written<WriteView> };
  translation_export_chosen: { request: TranslationExportChosen; response: TranslationExported };
  translation_import_open: { request: TranslationImportOpen; response: TranslationImportOpened };
  translation_import_accept: { request: ImportChosen; response: Written<TranslationImportReport> };
  match_find: { request: MatchRequest; response: MatchResponse };
  match_why: { request: MatchWhyRequest; response: MatchWhyView };
  weights_get: { request: Nothing; response: WeightsView };
  weights_save: { request: SaveWeights; response: Written<WeightsView> };
  weights_reset: { request: Nothing; response: Written<WeightsView> };
  portfolio_find: { request: PortfolioRequest; response: PortfolioView };
  case_list: { request: Nothing; response: CaseList };
  case_show: { request: CaseName; response: CaseView };
  case_keep: { request: CaseKeep; response: Written<CaseView> };
  case_move: { request: CaseMove; response: Written<CaseView> };
  case_note: { request: CaseNoteRequest; response: Written<CaseView> };
  friends_list: { request: Nothing; response: FriendsList };
  friends_keep: { request: FriendsKeep; response: Written<FriendsView> };
  friends_drop: { request: FriendsName; response: Written<FriendsView> };
  assess_list: { request: Nothing; response: AssessList };
  assess_show: { request: AssessName; response: AssessView };
  assess_start: { request: AssessStart; response: Written<AssessView> };
  assess_set: { request: AssessSet; response: Written<AssessView> };
  assess_compare: { request: AssessCompare; response: AssessCompareView };
  assess_needs: { request: AssessNeeds; response: Written<AssessNeedsView> };
  gaps: { request: GapsRequest; response: GapsView };
  flows_find: { request: FlowsRequest; response: FlowsView };
  map_find: { request: MapRequest; response: MapView };
  map_shapes: { request: Nothing; response: MapShapes };
  network_find: { request: NetworkRequest; response: NetworkView };
  sync_status: { request: Nothing; response: SyncStatus };
  hub_get: { request: Nothing; response: HubSettings };
  hub_set: { request: HubSettings; response: HubSettings };
  sync_start: { request: SyncRequest; response: Written<SyncReport> };
  sync_progress: { request: Nothing; response: SyncProgress };
  sync_stop: { request: Nothing; response: Nothing };
  fork_seen: { request: ForkSeen; response: SyncStatus };
  bundle_write_chosen: { request: BundleChosen; response: BundleMade };
  bundle_read_chosen: { request: Nothing; response: Written<BundleRead> };
  authorities_chosen: { request: Nothing; response: AuthoritiesMade };
  trust_chosen: { request: Nothing; response: TrustMade };
  key_open: { request: KeyOpenRequest; response: SyncStatus };
  key_keep: { request: KeyKeepRequest; response: SyncStatus };
  doctor: { request: Nothing; response: DoctorReport };
  repair: { request: Nothing; response: Written<DoctorReport> };
  open_address: { request: OpenAddress; response: Nothing };
}

/** Name of a command. */
export type CommandName = keyof Commands;

/** The commands in the order of the list; `writes` marks those that answer with what they changed. */
export const COMMANDS = [
  { name: "start", writes: false },
  { name: "save_settings", writes: true },
  { name: "search", writes: false },
  { name: "record", writes: false },
  { name: "history", writes: false },
  { name: "record_as_was", writes: false },
  { name: "compare", writes: false },
  { name: "place", writes: false },
  { name: "places", writes: false },
  { name: "organisation", writes: false },
  { name: "saved_list", writes: false },
  { name: "saved_save", writes: true },
  { name: "saved_rename", writes: true },
  { name: "saved_delete", writes: true },
  { name: "saved_open", writes: true },
  { name: "recent_list", writes: false },
  { name: "recent_add", writes: true },
  { name: "recent_clear", writes: true },
  { name: "palette", writes: false },
  { name: "profile", writes: false },
  { name: "profile_save", writes: true },
  { name: "profile_erase", writes: true },
  { name: "record_open", writes: false },
  { name: "record_check", writes: false },
  { name: "record_add", writes: true },
  { name: "record_edit", writes: true },
  { name: "record_submit", writes: true },
  { name: "record_publish", writes: true },
  { name: "record_withdraw", writes: true },
  { name: "record_restore", writes: true },
  { name: "record_confirm", writes: true },
  { name: "record_share", writes: true },
  { name: "export_chosen", writes: false },
  { name: "report_chosen", writes: false },
  { name: "template_chosen", writes: false },
  { name: "figure_save", writes: false },
  { name: "backup_chosen", writes: false },
  { name: "restore_chosen", writes: false },
  { name: "import_open", writes: false },
  { name: "import_table", writes: false },
  { name: "import_map", writes: false },
  { name: "import_lines", writes: false },
  { name: "import_fields", writes: false },
  { name: "import_leave", writes: false },
  { name: "import_accept", writes: true },
  { name: "import_drop", writes: false },
  { name: "file_progress", writes: false },
  { name: "file_cancel", writes: false },
  { name: "undo", writes: true },
  { name: "review_list", writes: false },
  { name: "review_resolve", writes: true },
  { name: "review_answer", writes: true },
  { name: "review_answer_all", writes: true },
  { name: "alike", writes: false },
  { name: "form", writes: false },
  { name: "record_names", writes: false },
  { name: "unpublished", writes: false },
  { name: "draft_list", writes: false },
  { name: "draft_keep", writes: true },
  { name: "draft_drop", writes: true },
  { name: "translation_coverage", writes: false },
  { name: "translation_list", writes: false },
  { name: "translation_open", writes: false },
  { name: "translation_save", writes: true },
  { name: "translation_review", writes: true },
  { name: "translation_proposal", writes: false },
  { name: "translation_ask", writes: true },
  { name: "translation_export_chosen", writes: false },
  { name: "translation_import_open", writes: false },
  { name: "translation_import_accept", writes: true },
  { name: "match_find", writes: false },
  { name: "match_why", writes: false },
  { name: "weights_get", writes: false },
  { name: "weights_save", writes: true },
  { name: "weights_reset", writes: true },
  { name: "portfolio_find", writes: false },
  { name: "case_list", writes: false },
  { name: "case_show", writes: false },
  { name: "case_keep", writes: true },
  { name: "case_move", writes: true },
  { name: "case_note", writes: true },
  { name: "friends_list", writes: false },
  { name: "friends_keep", writes: true },
  { name: "friends_drop", writes: true },
  { name: "assess_list", writes: false },
  { name: "assess_show", writes: false },
  { name: "assess_start", writes: true },
  { name: "assess_set", writes: true },
  { name: "assess_compare", writes: false },
  { name: "assess_needs", writes: true },
  { name: "gaps", writes: false },
  { name: "flows_find", writes: false },
  { name: "map_find", writes: false },
  { name: "map_shapes", writes: false },
  { name: "network_find", writes: false },
  { name: "sync_status", writes: false },
  { name: "hub_get", writes: false },
  { name: "hub_set", writes: false },
  { name: "sync_start", writes: true },
  { name: "sync_progress", writes: false },
  { name: "sync_stop", writes: false },
  { name: "fork_seen", writes: false },
  { name: "bundle_write_chosen", writes: false },
  { name: "bundle_read_chosen", writes: true },
  { name: "authorities_chosen", writes: false },
  { name: "trust_chosen", writes: false },
  { name: "key_open", writes: false },
  { name: "key_keep", writes: false },
  { name: "doctor", writes: false },
  { name: "repair", writes: true },
  { name: "open_address", writes: false },
] as const satisfies readonly { name: CommandName; writes: boolean }[];
