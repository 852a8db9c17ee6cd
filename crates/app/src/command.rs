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
            doctor: $crate::api::Nothing => $crate::api::DoctorReport, reads, $crate::doctor::doctor;
            open_address: $crate::api::OpenAddress => $crate::api::Nothing, reads, $crate::address::open_address;
        }
    };
}
