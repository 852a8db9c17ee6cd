use app::api::{SavedList, SavedOpened, SavedSearch, SearchResponse};

use l10n::PartialDate;

use super::Page;
use super::page::BETWEEN;

/// The saved searches with what is new in each.
pub(crate) fn saved_list(mut page: Page<'_>, list: &SavedList) -> String {
    let loc = page.loc();
    if list.searches.is_empty() {
        page.line(&loc.cli_saved_none());
        return page.finish();
    }
    let rows = list
        .searches
        .iter()
        .map(|search| {
            let new = search
                .new
                .map_or_else(|| loc.cli_saved_cannot_run(), |new| loc.number(new));
            let since = search
                .seen_on
                .parse::<PartialDate>()
                .map(|day| loc.date(day))
                .unwrap_or_default();
            vec![search.name.clone(), new, since, words(search)]
        })
        .collect();
    let headings = [
        loc.cli_column_name(),
        loc.cli_column_new(),
        loc.cli_column_since(),
        loc.cli_column_search(),
    ];
    page.table(&headings, &[], rows);
    page.finish()
}

/// What is new in a saved search, then its results.
pub(crate) fn saved_run(
    mut page: Page<'_>,
    opened: &SavedOpened,
    results: &SearchResponse,
) -> String {
    let loc = page.loc();
    if let (Some(new), Ok(day)) = (
        opened.search.new,
        opened.search.seen_on.parse::<PartialDate>(),
    ) {
        page.line(&loc.cli_saved_new(new, day));
    }
    super::search(page, results)
}

/// What a saved search looks for, on one line.
fn words(search: &SavedSearch) -> String {
    let query = Some(search.request.query.as_str()).filter(|query| !query.is_empty());
    let filters = search.filters.iter().map(|term| term.label.as_str());
    query
        .into_iter()
        .chain(filters)
        .collect::<Vec<_>>()
        .join(BETWEEN)
}
