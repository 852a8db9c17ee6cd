use std::path::Path;

use app::Built;
use app::api::StartView;

use super::Page;
use super::page::kind_code;

/// What was built, and what it holds.
pub(crate) fn init(mut page: Page<'_>, store: &Path, built: Built, view: &StartView) -> String {
    let loc = page.loc();
    let path = store.display().to_string();
    page.line(&match built {
        Built::New => loc.cli_init_built(path),
        Built::Refreshed => loc.cli_init_refreshed(path),
        Built::Unchanged => loc.cli_init_unchanged(path),
    });
    page.gap();
    let rows = view
        .counts
        .iter()
        .map(|count| {
            let label = loc.term("kind", kind_code(count.kind)).unwrap_or_default();
            vec![label, loc.number(count.count)]
        })
        .collect();
    page.table(
        &[loc.search_facet_kind(), loc.cli_column_count()],
        &[1],
        rows,
    );
    page.finish()
}
