use app::Fault;
use app::api::{ExportReport, ImportCounts, ImportLine, ImportReport, ImportVerdict};
use l10n::Localiser;

use super::Page;

/// What was written to a file, and what was left out of it.
pub(crate) fn export(mut page: Page<'_>, report: &ExportReport) -> String {
    let loc = page.loc();
    page.line(&loc.exchange_cli_exported(&report.file));
    page.line(&loc.exchange_cli_records(report.records));
    if report.other_kinds > 0 {
        page.line(&loc.exchange_cli_other_kinds(report.other_kinds));
    }
    if !report.left_out.is_empty() {
        page.line(&loc.exchange_cli_left_out(report.left_out.len()));
        page.gap();
        let rows = report
            .left_out
            .iter()
            .map(|left| vec![left.reference.clone(), left.reason.clone()])
            .collect();
        let headings = [
            loc.exchange_cli_column_record(),
            loc.exchange_cli_column_detail(),
        ];
        page.table(&headings, &[], rows);
    }
    page.finish()
}

/// What an import does, line by line; lines that change nothing and say nothing are only counted.
///
/// `next` gives the lines page by page, and none at the end.
pub(crate) fn import(
    mut page: Page<'_>,
    report: &ImportReport,
    dry_run: bool,
    next: &mut dyn FnMut() -> Result<Vec<ImportLine>, Fault>,
) -> Result<String, Fault> {
    let loc = page.loc();
    loop {
        let lines = next()?;
        if lines.is_empty() {
            break;
        }
        let rows: Vec<Vec<String>> = lines
            .iter()
            .filter(|line| line.verdict != ImportVerdict::Same || !line.remarks.is_empty())
            .map(|line| row(loc, line))
            .collect();
        if !rows.is_empty() {
            let headings = [
                loc.exchange_cli_column_place(),
                loc.exchange_cli_column_verdict(),
                loc.exchange_cli_column_record(),
                loc.exchange_cli_column_detail(),
            ];
            page.table(&headings, &[], rows);
        }
    }
    for remark in &report.remarks {
        page.line(&format!("- {remark}"));
    }
    page.gap();
    counts(&mut page, &report.counts);
    if report.private > 0 {
        page.line(&loc.exchange_cli_private(report.private));
        if report.needs > 0 {
            page.line(&loc.exchange_cli_private_hint());
        }
    }
    outcome(&mut page, dry_run, report.written);
    Ok(page.finish())
}

/// What an import does in numbers.
pub(crate) fn counts(page: &mut Page<'_>, counts: &ImportCounts) {
    let loc = page.loc();
    page.line(&loc.exchange_cli_new(counts.new));
    page.line(&loc.exchange_cli_changed(counts.changed));
    page.line(&loc.exchange_cli_same(counts.same));
    page.line(&loc.exchange_cli_rejected(counts.rejected));
}

/// Whether an import was done.
pub(crate) fn outcome(page: &mut Page<'_>, dry_run: bool, written: bool) {
    let loc = page.loc();
    page.line(&match (dry_run, written) {
        (true, _) => loc.exchange_cli_dry_run(),
        (false, true) => loc.exchange_cli_imported(),
        (false, false) => loc.exchange_cli_unchanged(),
    });
}

/// What happens to a line, in words.
pub(crate) fn verdict(loc: &Localiser, verdict: ImportVerdict) -> String {
    match verdict {
        ImportVerdict::New => loc.exchange_verdict_new(),
        ImportVerdict::Changed => loc.exchange_verdict_changed(),
        ImportVerdict::Same => loc.exchange_verdict_same(),
        ImportVerdict::Rejected => loc.exchange_verdict_rejected(),
    }
}

fn row(loc: &Localiser, line: &ImportLine) -> Vec<String> {
    let verdict = verdict(loc, line.verdict);
    let record = line
        .title
        .clone()
        .or_else(|| line.reference.clone())
        .unwrap_or_default();
    let mut detail: Vec<String> = line.reason.iter().chain(&line.remarks).cloned().collect();
    // Every field of a new record is new: to list them would say nothing.
    if line.verdict == ImportVerdict::Changed {
        detail.insert(0, line.fields.join(", "));
    }
    vec![line.place.clone(), verdict, record, detail.join(" ")]
}
