// Generated from crates/app by `cargo xtask gen`. Do not edit.
import type { DoctorReport, HistoryPage, Nothing, OpenAddress, OrganisationPage, OrganisationRequest, PlaceList, PlacePage, PlaceRequest, RecordPage, RecordRequest, SearchRequest, SearchResponse, Settings, StartView, Written } from "./api";

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
  { name: "doctor", writes: false },
  { name: "open_address", writes: false },
] as const satisfies readonly { name: CommandName; writes: boolean }[];
