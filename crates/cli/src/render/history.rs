use app::api::HistoryPage;
use l10n::{NO_LANGUAGE, UNDETERMINED};

use super::Page;
use super::page::reference;

/// Who changed a record, when and what.
pub(crate) fn history(mut page: Page<'_>, history: &HistoryPage) -> String {
    let loc = page.loc();
    let title = page.prose(&history.record.title);
    page.heading(&title);
    page.line(&reference(&history.record));
    for change in &history.changes {
        page.heading(&change.when);
        page.stated(&loc.cli_label_who(), Some(&change.who));
        let mut said = |label: String, value: Option<&str>| {
            if value.is_some() {
                page.stated(&label, value);
            }
        };
        said(loc.write_label_author(), change.author.as_deref());
        let decision = change.decision.as_ref().map(|term| term.label.as_str());
        said(loc.write_label_decision(), decision);
        said(loc.write_label_why(), change.why.as_deref());
        said(loc.write_label_undoes(), change.undoes.as_deref());
        page.stated(&loc.cli_label_trust(), Some(&change.trust));
        page.line(&change.id);
        let rows = change
            .fields
            .iter()
            .map(|field| {
                let label = match &field.lang {
                    // That something is in no language, or in nobody knows which, is for screen readers.
                    Some(lang) if lang != NO_LANGUAGE && lang != UNDETERMINED => {
                        format!("{} ({lang})", field.label)
                    }
                    _ => field.label.clone(),
                };
                vec![
                    label,
                    field
                        .value
                        .clone()
                        .unwrap_or_else(|| loc.history_value_removed()),
                ]
            })
            .collect();
        page.table(&[String::new(), String::new()], &[], rows);
    }
    page.finish()
}
