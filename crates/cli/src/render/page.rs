use std::fmt::Write;

use app::Reader;
use app::api::{DataAsOf, Kind, OrganisationRef, PlaceRef, RecordRef, Term, Text, TextState};
use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle,
};
use l10n::Localiser;
use unicode_width::UnicodeWidthStr;

/// Between the items of a cell: the comma of one script is not that of another.
pub(crate) const BETWEEN: &str = " · ";
/// Marks a machine draft.
const DRAFT: &str = "*";
/// Marks a text that stands in for a missing translation.
const STANDS_IN: &str = "†";
/// Columns between two columns of a table.
const AIR: u16 = 2;
/// Columns of a page that goes to no terminal, as far as a table may fill them.
const ELSEWHERE: usize = 120;

/// A page as it is written, top to bottom; what its marks mean is said at the end.
pub(crate) struct Page<'a> {
    reader: &'a Reader,
    width: Option<u16>,
    text: String,
    data: Option<DataAsOf>,
    has_drafts: bool,
    has_fallbacks: bool,
}

impl<'a> Page<'a> {
    /// An empty page; without a width nothing is wrapped.
    pub(crate) fn new(reader: &'a Reader, width: Option<u16>) -> Self {
        Self {
            reader,
            width,
            text: String::new(),
            data: None,
            has_drafts: false,
            has_fallbacks: false,
        }
    }

    /// Says on the page of which day the data are.
    pub(crate) fn dated(mut self, data: Option<DataAsOf>) -> Self {
        self.data = data;
        self
    }

    pub(crate) fn loc(&self) -> &'a Localiser {
        self.reader.localiser()
    }

    /// A line of its own.
    pub(crate) fn line(&mut self, text: &str) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.text, "{}", text.trim_end());
    }

    /// An empty line, unless there is one already.
    pub(crate) fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// A heading with the air that it needs.
    pub(crate) fn heading(&mut self, text: &str) {
        self.gap();
        self.line(text);
        let room = self.width.map_or(60, |width| usize::from(width).min(60));
        let width = width_of(text).clamp(usize::min(3, room), room);
        self.line(&"─".repeat(width));
    }

    /// A label with its value; nothing stated is said.
    pub(crate) fn stated(&mut self, label: &str, value: Option<&str>) {
        let value = value.map_or_else(|| self.loc().record_not_stated(), str::to_owned);
        self.labelled(label, &value);
    }

    /// A label and what it is of, with the colon as the language sets it.
    pub(crate) fn labelled(&mut self, label: &str, text: &str) {
        let line = self.loc().plain().report_labelled(label, text);
        self.line(&line);
    }

    /// The same, a step further in.
    pub(crate) fn detail(&mut self, label: &str, text: &str) {
        let both = self.loc().plain().report_labelled(label, text);
        self.line(&format!("  {}", l10n::strip_isolation(&both)));
    }

    /// A table; columns of numbers are set to the right.
    pub(crate) fn table(&mut self, headings: &[String], numbers: &[usize], rows: Vec<Vec<String>>) {
        if rows.is_empty() {
            let none = self.loc().cli_none();
            self.line(&none);
            return;
        }
        let mut table = Table::new();
        // Only a line under the headings: borders do not survive being copied, sorted or read aloud.
        let mut style = TableStyle::new();
        if headings.iter().any(|heading| !heading.is_empty()) {
            style = style.header_separator(LineStyle::none().fill('─').junction(' '));
        }
        table.load_style(style);
        self.arrange(&mut table);
        if headings.iter().any(|heading| !heading.is_empty()) {
            table.set_header(headings);
        }
        for row in rows {
            table.add_row(
                row.into_iter()
                    .map(|cell| single_line(&l10n::strip_isolation(&cell))),
            );
        }
        for (at, column) in table.column_iter_mut().enumerate() {
            column.set_padding((0, AIR));
            if numbers.contains(&at) {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        for line in table.lines() {
            self.line(&line);
        }
    }

    fn arrange(&self, table: &mut Table) {
        match self.width {
            Some(width) => table
                .set_content_arrangement(ContentArrangement::Dynamic)
                .set_width(width),
            None => table.set_content_arrangement(ContentArrangement::Disabled),
        };
    }

    /// Whether a table stands on the page with every row on one line.
    pub(crate) fn fits(&self, headings: &[String], rows: &[Vec<String>]) -> bool {
        let room = self.width.map_or(ELSEWHERE, usize::from);
        let mut widths: Vec<usize> = Vec::new();
        for row in std::iter::once(headings).chain(rows.iter().map(Vec::as_slice)) {
            for (at, cell) in row.iter().enumerate() {
                let width = width_of(&single_line(&l10n::strip_isolation(cell)));
                match widths.get_mut(at) {
                    Some(widest) => *widest = width.max(*widest),
                    None => widths.push(width),
                }
            }
        }
        widths
            .iter()
            .map(|width| width + usize::from(AIR))
            .sum::<usize>()
            <= room
    }

    /// Names and what they say, one below the other, in the width of the page: side by side where the names leave room for it.
    pub(crate) fn block(&mut self, rows: &[(String, String)]) {
        let names = rows.iter().map(|(name, _)| width_of(name)).max();
        let room = self.width.map_or(ELSEWHERE, usize::from);
        if names.unwrap_or_default() * 3 > room {
            for (name, said) in rows {
                self.indented(name, AIR);
                self.indented(said, 2 * AIR);
            }
            return;
        }
        let mut table = Table::new();
        table.load_style(TableStyle::new());
        self.arrange(&mut table);
        for (name, said) in rows {
            table.add_row([name, said].map(|cell| single_line(&l10n::strip_isolation(cell))));
        }
        if let Some(column) = table.column_mut(0) {
            column
                .set_padding((AIR, AIR))
                .set_constraint(ColumnConstraint::ContentWidth);
        }
        if let Some(column) = table.column_mut(1) {
            column.set_padding((0, 0));
        }
        for line in table.lines() {
            self.line(&line);
        }
    }

    /// A text in the width of the page.
    pub(crate) fn text(&mut self, text: &str) {
        self.indented(text, 0);
    }

    /// A text in the width of the page, so far from its edge.
    fn indented(&mut self, text: &str, edge: u16) {
        let mut table = Table::new();
        table.load_style(TableStyle::new());
        self.arrange(&mut table);
        table.add_row([single_line(&l10n::strip_isolation(text))]);
        if let Some(column) = table.column_mut(0) {
            column.set_padding((edge, 0));
        }
        for line in table.lines() {
            self.line(&line);
        }
    }

    /// A text with the marks that say how far to trust it.
    pub(crate) fn prose(&mut self, text: &Text) -> String {
        let mut shown = text.text.clone();
        if text.state == TextState::Machine {
            self.has_drafts = true;
            shown.push_str(DRAFT);
        }
        if text.fallback {
            self.has_fallbacks = true;
            shown.push_str(STANDS_IN);
        }
        shown
    }

    /// The row of a record in a list: reference, title, place, dates.
    pub(crate) fn record_row(&mut self, record: &RecordRef) -> Vec<String> {
        let marks = record.visibility.iter().chain(&record.standing);
        let marks: Vec<String> = marks.map(|term| format!(" [{}]", term.label)).collect();
        vec![
            reference(record),
            format!("{}{}", self.prose(&record.title), marks.concat()),
            self.places(&record.places, record.place_count),
            self.when(record),
        ]
    }

    /// Headings of [`Page::record_row`].
    pub(crate) fn record_headings(&self) -> Vec<String> {
        let loc = self.loc();
        vec![
            loc.cli_column_reference(),
            loc.cli_column_title(),
            loc.cli_column_where(),
            loc.cli_column_when(),
        ]
    }

    /// A table of records.
    pub(crate) fn records(&mut self, records: &[RecordRef]) {
        let rows: Vec<Vec<String>> = records
            .iter()
            .map(|record| self.record_row(record))
            .collect();
        let headings = self.record_headings();
        self.table(&headings, &[], rows);
    }

    /// Names of places, and how many more there are.
    pub(crate) fn places(&self, places: &[PlaceRef], count: u32) -> String {
        let mut names: Vec<String> = places.iter().map(|place| place.label.clone()).collect();
        let more = (count as usize).saturating_sub(names.len());
        if more > 0 {
            names.push(self.loc().cli_more(more));
        }
        names.join(BETWEEN)
    }

    fn when(&self, record: &RecordRef) -> String {
        let status = record.status.as_ref().map(|status| status.label.clone());
        match (&status, &record.when) {
            (Some(status), Some(when)) => format!("{status} · {when}"),
            (Some(status), None) => status.clone(),
            (None, Some(when)) => when.clone(),
            // An organisation has no date that anybody could have stated.
            (None, None) if record.kind == Kind::Organisation => String::new(),
            (None, None) => self.loc().record_not_stated(),
        }
    }

    /// Name of an organisation with its acronym.
    pub(crate) fn organisation(&mut self, organisation: &OrganisationRef) -> String {
        let name = self.prose(&organisation.name);
        match &organisation.acronym {
            Some(acronym) if !name.contains(acronym.as_str()) => format!("{name} ({acronym})"),
            _ => name,
        }
    }

    /// The whole page, with what its marks mean.
    pub(crate) fn finish(mut self) -> String {
        let loc = self.loc();
        if self.has_drafts || self.has_fallbacks {
            self.gap();
        }
        if self.has_drafts {
            self.text(&loc.cli_machine_draft(DRAFT));
        }
        if self.has_fallbacks {
            self.text(&loc.cli_fallback(STANDS_IN));
        }
        if let Some(data) = self.data.take()
            && let Ok(date) = data.released_on.parse::<l10n::PartialDate>()
        {
            self.gap();
            self.text(&loc.cli_data_as_of(data.release, date));
        }
        self.text
    }
}

/// Kind and short name, as every command takes it.
pub(crate) fn reference(record: &RecordRef) -> String {
    format!("{}:{}", kind_code(record.kind), record.slug)
}

/// The code of a kind, as every command takes it.
pub(crate) fn kind_code(kind: Kind) -> &'static str {
    match kind {
        Kind::Initiative => "initiative",
        Kind::Programme => "programme",
        Kind::Need => "need",
        Kind::Organisation => "organisation",
        Kind::Resource => "resource",
    }
}

/// Labels of terms in one line.
pub(crate) fn labels(loc: &Localiser, terms: &[Term]) -> String {
    loc.list(
        &terms
            .iter()
            .map(|term| term.label.as_str())
            .collect::<Vec<_>>(),
    )
}

/// Columns that a text takes on a terminal: two for a Han character, none for a mark above a letter.
fn width_of(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

/// A cell stands on one line, so that a script can read the table line by line.
fn single_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
