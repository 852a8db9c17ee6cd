// Generated from crates/app by `cargo xtask gen`. Do not edit.
import type { DoctorReport, HistoryPage, Nothing, OpenAddress, OrganisationPage, OrganisationRequest, PaletteRequest, PaletteResponse, PlaceList, PlacePage, PlaceRequest, RecentList, RecordPage, RecordRequest, RenameSaved, SaveSearch, SavedList, SavedName, SavedOpened, SavedSearch, SearchRequest, SearchResponse, Settings, StartView, Written } from "./api";

/** Every command of the application with what it takes and gives. */
export interface Commands {
  start: { request: Nothing; response: StartView };
  save_settings: { request: Settings; response: Written<Settings> };
  search: { request: SearchRequest; response: SearchResponse };
  record: { request: RecordRequest; response: RecordPage };
  history: { request: RecordRequest; response: HistoryPage };
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
  doctor: { request: Nothing; response: DoctorReport };
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
  { name: "doctor", writes: false },
  { name: "open_address", writes: false },
] as const satisfies readonly { name: CommandName; writes: boolean }[];
