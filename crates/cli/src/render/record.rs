use app::api::{FieldValue, FieldView, RecordPage, SourceView, TextState};

use super::Page;
use super::page::{BETWEEN, labels, reference};

/// A record, field by field.
pub(crate) fn record(mut page: Page<'_>, record: &RecordPage) -> String {
    let loc = page.loc();
    let title = page.prose(&record.record.title);
    page.heading(&title);
    page.line(&reference(&record.record));
    if record.standing.code != "published" {
        page.stated(&loc.record_field_standing(), Some(&record.standing.label));
    }
    if let Some(visibility) = &record.record.visibility {
        page.stated(&loc.write_label_visibility(), Some(&visibility.label));
    }
    if let Some(shared) = &record.shared_as {
        page.stated(&loc.write_label_shared_as(), Some(shared));
    }
    if record.conflicts > 0 {
        page.line(&loc.cli_conflicts(record.conflicts));
    }
    if let Some(summary) = &record.summary {
        page.gap();
        let text = page.prose(summary);
        page.line(&text);
    }
    page.gap();
    if !record.themes.is_empty() {
        page.stated(
            &loc.cli_section_themes(),
            Some(&labels(loc, &record.themes)),
        );
    }
    for field in &record.fields {
        self::field(&mut page, field);
    }
    page.heading(&loc.cli_section_languages());
    let rows = record
        .versions
        .iter()
        .map(|version| {
            let state = match version.state {
                TextState::Original => "original",
                TextState::Reviewed => "reviewed",
                TextState::Machine => "machine",
            };
            let mut notes = vec![loc.term("text-state", state).unwrap_or_default()];
            if version.stale {
                notes.push(loc.cli_label_stale());
            }
            if version.shown {
                notes.push(loc.cli_label_shown());
            }
            vec![
                version.name.clone(),
                version.lang.clone(),
                notes.join(BETWEEN),
            ]
        })
        .collect();
    page.table(
        &[
            loc.search_facet_language(),
            String::new(),
            loc.cli_column_state(),
        ],
        &[],
        rows,
    );
    provenance(&mut page, record);
    if !record.related.is_empty() {
        page.heading(&loc.cli_section_related());
        let mut rows = Vec::with_capacity(record.related.len());
        for related in &record.related {
            rows.push(vec![
                reference(&related.record),
                page.prose(&related.record.title),
                related.why.clone(),
            ]);
        }
        page.table(
            &[
                loc.cli_column_reference(),
                loc.cli_column_title(),
                loc.cli_column_why(),
            ],
            &[],
            rows,
        );
    }
    page.heading(&loc.cli_section_citation());
    page.line(&record.citation);
    page.finish()
}

fn field(page: &mut Page<'_>, field: &FieldView) {
    let values: Vec<String> = field
        .values
        .iter()
        .map(|value| self::value(page, value))
        .collect();
    let text = (!values.is_empty()).then(|| match &field.note {
        Some(note) => format!("{} ({note})", page.loc().list(&values)),
        None => page.loc().list(&values),
    });
    page.stated(&field.label, text.as_deref());
}

pub(super) fn value(page: &mut Page<'_>, value: &FieldValue) -> String {
    match value {
        FieldValue::Text { text } => page.prose(text),
        FieldValue::Term { term, .. } => term.label.clone(),
        FieldValue::Place { place, role, .. } => match role {
            Some(role) => format!("{} ({role})", place.label),
            None => place.label.clone(),
        },
        FieldValue::Organisation {
            name, role, leaf, ..
        } => {
            let name = page.prose(name);
            // The label of the field says what donors and implementers do; other roles are said here.
            if leaf.is_some() || role.is_empty() {
                name
            } else {
                format!("{name} ({role})")
            }
        }
        FieldValue::Record { record } => {
            let title = page.prose(&record.title);
            format!("{title} ({})", reference(record))
        }
        FieldValue::Plain { label } => label.clone(),
        FieldValue::Link { url, .. } => url.clone(),
    }
}

fn provenance(page: &mut Page<'_>, record: &RecordPage) {
    let loc = page.loc();
    let provenance = &record.provenance;
    page.heading(&loc.cli_section_sources());
    for source in &provenance.sources {
        let line = self::source(page, source);
        page.line(&line);
    }
    page.stated(
        &loc.record_field_confidence(),
        provenance
            .confidence
            .as_ref()
            .map(|term| term.label.as_str()),
    );
    let confirmed = provenance
        .confirmed
        .clone()
        .unwrap_or_else(|| loc.cli_not_confirmed());
    page.stated(&loc.record_field_confirmed(), Some(&confirmed));
    page.stated(&loc.cli_label_recorded(), Some(&provenance.recorded));
    if let Some(notes) = &provenance.notes {
        let text = page.prose(notes);
        page.stated(&loc.record_field_notes(), Some(&text));
    }
}

/// A source in one line: title, address, dates, and whether it was read.
pub(crate) fn source(page: &Page<'_>, source: &SourceView) -> String {
    let mut parts = vec![source.title.clone()];
    if source.url != source.title {
        parts.push(source.url.clone());
    }
    parts.extend(source.published.clone());
    if !source.read {
        parts.push(page.loc().cli_not_read());
    }
    parts.retain(|part| !part.is_empty());
    format!("- {}", parts.join(BETWEEN))
}
