//! What every report has around its parts.

use l10n::{Digits, Direction, PartialDate};

use super::words::{Words, own};
use super::{Block, Line, Part, Report};
use crate::api::ReportKind;
use crate::host::day_of;
use crate::view::{Presenter, localisable};
use crate::{Fault, Host, Reader};

/// Stand in the message of the page number for the two numbers that only the typesetter knows.
const PAGE: char = '\u{e000}';
const PAGES: char = '\u{e001}';

/// What a report may hold beside what is published.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unpublished {
    /// Drafts of this machine.
    pub drafts: bool,
    /// Private records of this machine.
    pub private: bool,
}

/// A report without parts yet.
pub(super) fn report(
    presenter: &Presenter<'_>,
    kind: ReportKind,
    title: Line,
    unpublished: Unpublished,
) -> Result<Report, Fault> {
    let (host, reader) = (presenter.host(), presenter.reader());
    let loc = reader.localiser();
    let words = Words::new(presenter);
    let as_of = as_of(host, reader)?;
    let mut about = Vec::new();
    if let Some(today) = day_of(host.now_ms()) {
        about.push(words.message(&loc.report_made(localisable(today))));
    }
    about.push(words.message(&as_of));
    let stamp = match unpublished {
        Unpublished { private: true, .. } => Some(loc.report_stamp_private()),
        Unpublished { drafts: true, .. } => Some(loc.report_stamp_drafts()),
        Unpublished { .. } => None,
    };
    Ok(Report {
        kind,
        lang: reader.data_lang().to_owned(),
        right_to_left: reader.lang().direction() == Direction::Rtl,
        arabic_digits: loc.digits() == Digits::Arabic,
        label: label(reader, kind),
        title,
        about,
        stamp,
        cover: false,
        contents: None,
        landscape: false,
        parts: Vec::new(),
        foot: as_of,
        page: page(reader),
        draft: loc.screens_draft_note(),
    })
}

/// The kind of report in words.
fn label(reader: &Reader, kind: ReportKind) -> String {
    let loc = reader.localiser();
    match kind {
        ReportKind::Sheet => loc.report_kind_sheet(),
        ReportKind::Brief => loc.report_kind_brief(),
        ReportKind::Pack => loc.report_kind_pack(),
        ReportKind::Comparison => loc.report_kind_comparison(),
        ReportKind::Gaps => loc.report_kind_gaps(),
        ReportKind::Case => loc.case_report(),
        ReportKind::Assessment => loc.assess_report(),
    }
}

/// "Data as of release 1, 22 November 2026".
fn as_of(host: &Host, reader: &Reader) -> Result<String, Fault> {
    let release = host.catalogue().release()?;
    let date = release
        .date
        .parse::<PartialDate>()
        .unwrap_or_else(|_| PartialDate::year(0));
    let loc = reader.localiser();
    Ok(loc.window_data_as_of(release.number, loc.date(date)))
}

fn page(reader: &Reader) -> [String; 3] {
    let text = l10n::strip_isolation(
        &reader
            .localiser()
            .report_page(PAGE.to_string(), PAGES.to_string()),
    );
    let (before, rest) = text.split_once(PAGE).unwrap_or(("", ""));
    let (between, after) = rest.split_once(PAGES).unwrap_or((rest, ""));
    [before, between, after].map(str::to_owned)
}

/// What one should know before relying on any report.
pub(super) fn cautions(words: &Words<'_>) -> Block {
    let loc = words.loc();
    Block::Caution(
        [
            loc.report_caution_sources(),
            loc.report_caution_texts(),
            loc.report_caution_money(),
            loc.report_caution_places(),
        ]
        .iter()
        .map(|sentence| words.message(sentence))
        .collect(),
    )
}

/// A part with a heading.
pub(super) fn part(heading: &str, blocks: Vec<Block>) -> Part {
    Part {
        heading: Some(own(heading)),
        new_page: false,
        blocks,
    }
}

/// A block that says that there is nothing.
pub(super) fn nothing(sentence: &str) -> Block {
    Block::Remark(own(sentence))
}
