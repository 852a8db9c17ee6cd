use super::frame::{Unpublished, nothing, part, report};
use super::words::{Words, between, own};
use super::{Block, Field, Line, Part, Report, entry};
use crate::api::{FieldView, Kind, RecordPage, RecordRequest, ReportKind, TextState};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Related records on a sheet.
const RELATED: usize = 6;

/// The record sheet: everything that is known of one record, with where it comes from.
///
/// # Errors
/// [`Fault::RecordNotFound`]; [`Fault::RecordPrivate`] for a private record that was not asked for as such; or when the
/// store cannot be read.
pub fn sheet(
    host: &Host,
    reader: &Reader,
    request: RecordRequest,
    unpublished: Unpublished,
) -> Result<Report, Fault> {
    let page = open(host, reader, request, unpublished)?;
    let presenter = Presenter::new(host, reader);
    let words = Words::new(&presenter);
    let mut report = report(
        &presenter,
        ReportKind::Sheet,
        words.text(&page.record.title),
        holds(&page),
    )?;
    report.label = presenter.term("kind", kind_code(page.record.kind)).label;
    report.parts = vec![
        Part {
            heading: None,
            new_page: false,
            blocks: head(&words, &page),
        },
        provenance(&words, &page),
    ];
    if !page.related.is_empty() {
        report.parts.push(related(&words, &page));
    }
    Ok(report)
}

/// The page of a record, if it may be in a report.
pub(super) fn open(
    host: &Host,
    reader: &Reader,
    request: RecordRequest,
    unpublished: Unpublished,
) -> Result<RecordPage, Fault> {
    let reference = format!("{}:{}", kind_code(request.kind), request.slug);
    let page = crate::record::record(host, reader, request)?;
    let private = page.record.visibility.is_some();
    let draft = page.standing.code == "draft";
    if private && !unpublished.private {
        return Err(Fault::RecordPrivate { reference });
    }
    // A private record that was asked for is mostly a draft; to ask twice would help nobody.
    if draft && !(unpublished.drafts || private) {
        return Err(Fault::RecordNotFound { reference });
    }
    Ok(page)
}

/// What of a record makes the report that shows it less than public.
pub(super) fn holds(page: &RecordPage) -> Unpublished {
    Unpublished {
        drafts: page.standing.code == "draft",
        private: page.record.visibility.is_some(),
    }
}

pub(super) fn kind_code(kind: Kind) -> &'static str {
    crate::view::domain_kind(kind).code()
}

fn head(words: &Words<'_>, page: &RecordPage) -> Vec<Block> {
    let loc = words.loc();
    let mut blocks = Vec::new();
    let drafted = page
        .summary
        .iter()
        .chain([&page.record.title])
        .any(|text| text.state == TextState::Machine);
    if drafted {
        blocks.push(Block::Caution(vec![
            words.message(&loc.screens_draft_note()),
        ]));
    }
    if let Some(summary) = &page.summary {
        blocks.push(Block::Paragraph(words.text(summary)));
    } else if page.record.kind != Kind::Need {
        blocks.push(nothing(&loc.screens_no_summary()));
    }
    let mut fields = Vec::new();
    if !page.themes.is_empty() {
        fields.push(Field {
            label: loc.cli_section_themes(),
            values: page
                .themes
                .iter()
                .map(|theme| words.message(&theme.label))
                .collect(),
        });
    }
    fields.extend(page.fields.iter().map(|view| field(words, view)));
    fields.push(Field {
        label: loc.record_field_standing(),
        values: vec![words.message(&page.standing.label)],
    });
    blocks.push(Block::Fields(fields));
    blocks
}

/// A field with its values; one without says so.
pub(super) fn field(words: &Words<'_>, view: &FieldView) -> Field {
    let mut values: Vec<Line> = view.values.iter().map(|value| words.value(value)).collect();
    // Terms and places are short: side by side they read as the list that they are.
    let short = view.values.len() > 3
        && view.values.iter().all(|value| {
            matches!(
                value,
                crate::api::FieldValue::Term { .. } | crate::api::FieldValue::Place { .. }
            )
        });
    if short {
        values = vec![between(values)];
    }
    if values.is_empty() {
        values.push(words.not_stated());
    } else if let Some(note) = &view.note {
        values.push(super::words::soft(note));
    }
    Field {
        label: view.label.clone(),
        values,
    }
}

fn provenance(words: &Words<'_>, page: &RecordPage) -> Part {
    let loc = words.loc();
    let from = &page.provenance;
    let sources = if from.sources.is_empty() {
        vec![words.message(&loc.screens_sources_none())]
    } else {
        from.sources.iter().map(|one| words.source(one)).collect()
    };
    let mut blocks = Vec::new();
    if from.confirmed.is_none() {
        blocks.push(Block::Caution(vec![
            words.message(&loc.screens_never_confirmed()),
        ]));
    }
    let mut fields = vec![Field {
        label: loc.cli_section_sources(),
        values: sources,
    }];
    let mut add = |label: String, value: Line| {
        fields.push(Field {
            label,
            values: vec![value],
        });
    };
    if let Some(confirmed) = &from.confirmed {
        add(loc.screens_confirmed(), words.message(confirmed));
    }
    add(
        loc.screens_confidence(),
        match &from.confidence {
            Some(confidence) => words.message(&confidence.label),
            None => words.not_stated(),
        },
    );
    if let Some(notes) = &from.notes {
        add(loc.screens_notes(), words.text(notes));
    }
    add(loc.screens_recorded(), words.message(&from.recorded));
    let versions: Vec<Line> = page
        .versions
        .iter()
        .map(|version| {
            Line(vec![
                super::Span::Text {
                    text: version.name.clone(),
                    lang: Some(version.lang.clone()),
                    style: super::Style::Plain,
                    href: None,
                },
                super::Span::Label(state(words, version.state)),
            ])
        })
        .collect();
    if !versions.is_empty() {
        add(loc.cli_section_languages(), between(versions));
    }
    add(loc.screens_citation(), words.message(&page.citation));
    add(loc.screens_record_id(), own(&page.id));
    blocks.push(Block::Fields(fields));
    part(&loc.screens_provenance(), blocks)
}

fn state(words: &Words<'_>, state: TextState) -> String {
    let code = match state {
        TextState::Original => "original",
        TextState::Reviewed => "reviewed",
        TextState::Machine => "machine",
    };
    words
        .loc()
        .term("text-state", code)
        .unwrap_or_else(|| code.to_owned())
}

fn related(words: &Words<'_>, page: &RecordPage) -> Part {
    let shown = page.related.get(..RELATED).unwrap_or(&page.related);
    let entries = shown
        .iter()
        .map(|related| {
            let mut one = entry::short(words, &related.record);
            one.facts.insert(0, words.message(&related.why));
            one
        })
        .collect();
    part(
        &words.loc().screens_related(),
        vec![Block::Entries(entries)],
    )
}
