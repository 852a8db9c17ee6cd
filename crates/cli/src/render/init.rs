use std::path::Path;

use app::Built;
use app::api::StartView;
use l10n::Argument;

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
    for count in &view.counts {
        let number = [("count", Argument::Number(count.count.into()))];
        let id = format!("count-{}", kind_code(count.kind));
        page.line(&loc.message(&id, &number).unwrap_or_default());
    }
    page.finish()
}
