use super::frame::{Unpublished, nothing, part, report};
use super::words::{Words, own};
use super::{Block, Entry, Field, Line, Part, Report, entry};
use crate::api::{CaseName, CaseView, RecordRef, ReportKind};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// It stays on this machine, so whatever is printed of it says so on every page.
const PRIVATE: Unpublished = Unpublished {
    drafts: false,
    private: true,
};

/// The printable summary of a case: what was matched, how far it has come, what was noted. Stamped private.
///
/// # Errors
/// [`Fault::RecordNotFound`]; when the store cannot be read.
pub fn case(host: &Host, reader: &Reader, id: &str) -> Result<Report, Fault> {
    let view = crate::case::case_show(host, reader, CaseName { id: id.to_owned() })?;
    let presenter = Presenter::new(host, reader);
    let words = Words::new(&presenter);
    let loc = words.loc();
    let mut report = report(&presenter, ReportKind::Case, own(&view.label), PRIVATE)?;
    report.parts = vec![
        Part {
            heading: None,
            new_page: false,
            blocks: vec![
                Block::Paragraph(words.message(&view.private)),
                Block::Fields(vec![
                    Field {
                        label: loc.case_state(),
                        values: vec![words.message(&view.state.label)],
                    },
                    Field {
                        label: loc.case_next_label(),
                        values: vec![words.message(&view.next_sentence)],
                    },
                ]),
            ],
        },
        records(&words, &view),
        part(
            &loc.case_steps(),
            view.steps
                .iter()
                .map(|step| Block::Paragraph(words.message(&step.sentence)))
                .collect(),
        ),
        part(&loc.case_notes(), notes(&words, &view)),
    ];
    Ok(report)
}

fn records(words: &Words<'_>, view: &CaseView) -> Part {
    let loc = words.loc();
    let one = |label: String, record: &Option<RecordRef>| {
        record.as_ref().map(|record| {
            let mut entry = entry::entry(words, record);
            entry.facts.insert(0, words.message(&label));
            entry
        })
    };
    let entries = [
        one(loc.case_need(), &view.need),
        one(loc.case_programme(), &view.programme),
        one(loc.case_implementer(), &view.implementer),
    ];
    part(
        &loc.case_records(),
        vec![Block::Entries(entries.into_iter().flatten().collect())],
    )
}

fn notes(words: &Words<'_>, view: &CaseView) -> Vec<Block> {
    if view.notes.is_empty() {
        return vec![nothing(&words.loc().case_notes_none())];
    }
    let entries = view
        .notes
        .iter()
        .map(|note| Entry {
            title: Line(vec![super::Span::Text {
                text: note.text.clone(),
                // Nobody has said in which language a note is.
                lang: Some(l10n::UNDETERMINED.to_owned()),
                style: super::Style::Plain,
                href: None,
            }]),
            state: None,
            facts: std::iter::once(&note.when)
                .chain(&note.by)
                .map(|fact| words.message(fact))
                .collect(),
            text: None,
        })
        .collect();
    vec![Block::Entries(entries)]
}
