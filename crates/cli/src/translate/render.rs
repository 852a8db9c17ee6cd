use app::api::{
    CoverageView, ImportVerdict, TranslationExportReport, TranslationImportReport, TranslationList,
    TranslationPage, TranslationState, WriteView,
};
use l10n::Localiser;

use crate::render::{Page, counts, kind_code, outcome, record_reference, verdict};

fn state(loc: &Localiser, state: TranslationState) -> String {
    match state {
        TranslationState::Missing => loc.translation_state_missing(),
        TranslationState::Stale => loc.translation_state_stale(),
        TranslationState::Machine => loc.translation_state_machine(),
        TranslationState::Reviewed => loc.translation_state_reviewed(),
        TranslationState::Original => loc.translation_state_original(),
    }
}

/// A share of texts as a whole number of percent; only all of it is 100.
fn percent(done: f64) -> u8 {
    // Between 0 and 100, so that nothing is lost.
    (done.clamp(0.0, 1.0) * 100.0).floor() as u8
}

/// How far each language is: all texts, and those of each state.
pub(super) fn coverage(mut page: Page<'_>, view: &CoverageView) -> String {
    let loc = page.loc();
    let headings = [
        loc.translation_column_language(),
        loc.translation_column_done(),
        state(loc, TranslationState::Original),
        state(loc, TranslationState::Reviewed),
        state(loc, TranslationState::Machine),
        state(loc, TranslationState::Stale),
        state(loc, TranslationState::Missing),
    ];
    let rows = view
        .languages
        .iter()
        .map(|language| {
            let counts = &language.counts;
            let mut row = vec![
                format!("{} ({})", language.name, language.lang),
                loc.translation_share(percent(language.done)),
            ];
            row.extend(
                [
                    counts.original,
                    counts.reviewed,
                    counts.machine,
                    counts.stale,
                    counts.missing,
                ]
                .map(|count| loc.number(count)),
            );
            row
        })
        .collect();
    page.table(&headings, &[1, 2, 3, 4, 5, 6], rows);
    page.finish()
}

/// The work list: each record with its texts and how they stand.
pub(super) fn list(mut page: Page<'_>, list: &TranslationList) -> String {
    let loc = page.loc();
    page.line(&loc.translation_list(&list.name));
    if list.total == 0 {
        page.line(&loc.translation_none());
        return page.finish();
    }
    page.line(&loc.translation_found(list.total, list.texts));
    page.gap();
    let mut rows = Vec::with_capacity(list.items.len());
    for item in &list.items {
        let texts: Vec<String> = item
            .texts
            .iter()
            .map(|text| loc.report_labelled(&text.label, state(loc, text.state)))
            .collect();
        rows.push(vec![
            record_reference(&item.record),
            page.prose(&item.record.title),
            texts.join(" · "),
        ]);
    }
    let headings = [
        loc.cli_column_reference(),
        loc.cli_column_title(),
        loc.translation_column_state(),
    ];
    page.table(&headings, &[], rows);
    page.finish()
}

/// The texts of a record, each original above its translation.
pub(super) fn show(mut page: Page<'_>, view: &TranslationPage) -> String {
    let loc = page.loc();
    let title = page.prose(&view.record.title);
    page.line(&title);
    page.line(&loc.translation_into(&view.name));
    for text in &view.texts {
        page.heading(&format!("{} ({})", text.label, text.state_label));
        if let Some(source) = &text.source {
            page.labelled(&source.lang, &source.text);
        }
        if let Some(target) = &text.target {
            page.labelled(&target.lang, &target.text);
        }
        if !text.hints.is_empty() {
            page.gap();
            page.line(&loc.translation_hints());
            for hint in &text.hints {
                page.line(&format!("- {} = {}", hint.term, hint.translation));
            }
        }
    }
    page.finish()
}

fn reference(view: &WriteView) -> String {
    format!("{}:{}", kind_code(view.kind), view.slug)
}

/// What became of a translation.
pub(super) fn saved(mut page: Page<'_>, view: &WriteView, language: &str) -> String {
    let loc = page.loc();
    page.line(&if view.changed {
        loc.translation_cli_saved(reference(view), language)
    } else {
        loc.translation_unchanged()
    });
    if !view.review.is_empty() {
        page.line(&loc.translation_waiting(loc.list(&view.review)));
    }
    page.finish()
}

/// The need that was written.
pub(super) fn asked(mut page: Page<'_>, view: &WriteView) -> String {
    let loc = page.loc();
    page.line(&loc.write_added_private(reference(view)));
    page.finish()
}

/// What was written for translators, and what wants a file of its own.
pub(super) fn exported(mut page: Page<'_>, report: &TranslationExportReport) -> String {
    let loc = page.loc();
    page.line(&loc.translation_cli_exported(&report.file));
    page.line(&loc.translation_found(report.records, report.texts));
    for other in &report.others {
        page.line(&loc.translation_cli_others(&other.name, other.texts, &other.lang));
    }
    page.finish()
}

/// What taking in a file of translators does, text by text; texts that change nothing are only counted.
pub(super) fn imported(
    mut page: Page<'_>,
    report: &TranslationImportReport,
    dry_run: bool,
) -> String {
    let loc = page.loc();
    let rows: Vec<Vec<String>> = report
        .lines
        .iter()
        .filter(|line| line.verdict != ImportVerdict::Same)
        .map(|line| {
            let mut reference = line.reference.clone().unwrap_or_default();
            for field in &line.fields {
                reference = format!("{reference} {field}");
            }
            let said = line.reason.iter().chain(&line.remarks).cloned();
            let said: Vec<String> = line.title.iter().cloned().chain(said).collect();
            vec![
                line.place.clone(),
                verdict(loc, line.verdict),
                reference,
                said.join(" · "),
            ]
        })
        .collect();
    if !rows.is_empty() {
        let headings = [
            loc.exchange_cli_column_place(),
            loc.exchange_cli_column_verdict(),
            loc.exchange_cli_column_record(),
            loc.translation_column_text(),
        ];
        page.table(&headings, &[], rows);
    }
    page.gap();
    counts(&mut page, &report.counts);
    outcome(&mut page, dry_run, report.written);
    page.finish()
}
