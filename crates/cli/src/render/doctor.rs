use app::api::DoctorReport;

use super::Page;

/// The checks and what they found.
pub(crate) fn doctor(mut page: Page<'_>, report: &DoctorReport) -> String {
    let loc = page.loc();
    page.line(&report.path);
    page.gap();
    let rows = report
        .checks
        .iter()
        .map(|check| {
            let result = if check.ok {
                loc.cli_doctor_passed()
            } else {
                loc.cli_doctor_failed()
            };
            vec![check.label.clone(), result, check.detail.clone()]
        })
        .collect();
    page.table(
        &[
            loc.cli_column_check(),
            loc.cli_column_result(),
            loc.cli_column_found(),
        ],
        &[],
        rows,
    );
    for note in report.checks.iter().flat_map(|check| &check.notes) {
        page.line(&format!("- {note}"));
    }
    page.gap();
    page.line(&if report.ok {
        loc.cli_doctor_well()
    } else {
        loc.cli_doctor_unwell()
    });
    page.finish()
}
