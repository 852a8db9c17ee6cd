// temporary
import type { DoctorReport, HistoryPage, Nothing, OpenAddress, OrganisationPage, OrganisationRequest, PlaceList, PlacePage, PlaceRequest, RecordPage, RecordRequest, SearchRequest, SearchResponse, Settings, StartView, Written } from "./api";
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
export type CommandName = keyof Commands;
export const COMMANDS = [{ name: "start", writes: false }] as const satisfies readonly { name: CommandName; writes: boolean }[];
