use app::api::ReportWritten;

use crate::render::Page;

/// What was written, and what could not be shown in it.
pub(crate) fn written(mut page: Page<'_>, report: &ReportWritten) -> String {
    let loc = page.loc();
    page.line(&loc.exchange_cli_exported(&report.file));
    if let Some(pages) = report.pages {
        page.line(&loc.report_cli_pages(pages));
    }
    if !report.missing.is_empty() {
        page.line(&loc.report_cli_missing(report.missing.join(" ")));
    }
    page.finish()
}
