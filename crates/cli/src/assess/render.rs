use app::api::{
    AssessCompareView, AssessList, AssessNeedsView, AssessRow, AssessSummary, AssessView,
};

use crate::render::Page;

/// The assessments, each in a row.
pub(super) fn list(mut page: Page<'_>, list: &AssessList) -> String {
    let loc = page.loc();
    page.line(&list.private);
    page.gap();
    let rows = list
        .assessments
        .iter()
        .map(|one| {
            vec![
                one.id.clone(),
                one.method.label.clone(),
                one.name.clone().unwrap_or_default(),
                one.place
                    .as_ref()
                    .map_or_else(|| loc.record_not_stated(), |place| place.label.clone()),
                one.when.clone(),
                one.progress.clone(),
            ]
        })
        .collect();
    let headings = [
        loc.case_cli_value_id(),
        loc.assess_method(),
        loc.record_field_name(),
        loc.record_field_place(),
        loc.assess_begun(),
        loc.assess_answered(),
    ];
    page.table(&headings, &[], rows);
    page.finish()
}

/// An assessment: what is said of each factor or norm, and which are open.
pub(super) fn view(mut page: Page<'_>, view: &AssessView) -> String {
    head(&mut page, &view.summary);
    page.line(&view.caution);
    for group in &view.groups {
        match &group.dimension {
            Some(dimension) => page.heading(&dimension.label),
            None => page.heading(&view.summary.method.label),
        }
        for row in &group.rows {
            said(&mut page, view, row);
        }
    }
    page.gap();
    page.line(&view.private);
    page.finish()
}

fn head(page: &mut Page<'_>, summary: &AssessSummary) {
    let loc = page.loc();
    page.heading(&summary.label);
    page.stated(&loc.assess_method(), Some(&summary.method.label));
    if let Some(name) = &summary.name {
        page.stated(&loc.record_field_name(), Some(name));
    }
    let place = summary.place.as_ref().map(|place| place.label.as_str());
    page.stated(&loc.record_field_place(), place);
    page.stated(&loc.assess_begun(), Some(&summary.when));
    page.line(&l10n::strip_isolation(&summary.progress));
}

fn said(page: &mut Page<'_>, view: &AssessView, row: &AssessRow) {
    let columns = &view.columns;
    let stage = |term: &Option<app::api::Term>| term.as_ref().map(|term| term.label.clone());
    let lines: Vec<(&String, String)> = [
        (&columns.stage, stage(&row.stage)),
        (&columns.wanted, stage(&row.wanted)),
        (&columns.exists, row.exists.clone()),
        (&columns.evidence, row.evidence.clone()),
        (&columns.gap, row.gap.clone()),
        (&columns.help, row.help.clone()),
        (&columns.need, row.need.clone()),
    ]
    .into_iter()
    .filter_map(|(label, value)| Some((label, value?)))
    .collect();
    let name = format!("{} {}", row.term.code, row.term.label);
    if lines.is_empty() {
        page.stated(&name, None);
        return;
    }
    page.line(&name);
    for (label, value) in lines {
        page.detail(label, &value);
    }
}

/// What has changed since the earlier one.
pub(super) fn compared(mut page: Page<'_>, view: &AssessCompareView) -> String {
    for summary in [&view.earlier, &view.later] {
        head(&mut page, summary);
    }
    page.gap();
    for sentence in &view.summary {
        page.line(&l10n::strip_isolation(sentence));
    }
    for row in &view.rows {
        page.gap();
        page.line(&format!("{} {}", row.term.code, row.term.label));
        for sentence in &row.sentences {
            page.line(&format!("  {}", l10n::strip_isolation(sentence)));
        }
    }
    page.finish()
}

/// The needs that were drafted, and what was passed over.
pub(super) fn needs(mut page: Page<'_>, view: &AssessNeedsView) -> String {
    let loc = page.loc();
    page.line(&loc.assess_needs_made());
    page.gap();
    page.records(&view.made);
    for sentence in &view.passed {
        page.line(&l10n::strip_isolation(sentence));
    }
    page.finish()
}
