use std::fmt::Write;

use app::Reader;
use app::api::{DataAsOf, Kind, OrganisationRef, PlaceRef, RecordRef, Term, Text, TextState};
use comfy_table::{CellAlignment, ContentArrangement, LineStyle, Table, TableStyle};
use l10n::Localiser;

/// Between the items of a cell: the comma of one script is not that of another.
pub(crate) const BETWEEN: &str = " · ";
/// Marks a machine draft.
const DRAFT: &str = "*";
/// Marks a text that stands in for a missing translation.
const STANDS_IN: &str = "†";

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
        let width = text.chars().count().clamp(3, 60);
        self.line(&"─".repeat(width));
    }

    /// A label with its value; nothing stated is said.
    pub(crate) fn stated(&mut self, label: &str, value: Option<&str>) {
        let value = value.map_or_else(|| self.loc().record_not_stated(), str::to_owned);
        self.line(&format!("{label}: {value}"));
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
        match self.width {
            Some(width) => table
                .set_content_arrangement(ContentArrangement::Dynamic)
                .set_width(width),
            None => table.set_content_arrangement(ContentArrangement::Disabled),
        };
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
            column.set_padding((0, 2));
            if numbers.contains(&at) {
                column.set_cell_alignment(CellAlignment::Right);
            }
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
            self.line(&loc.cli_machine_draft(DRAFT));
        }
        if self.has_fallbacks {
            self.line(&loc.cli_fallback(STANDS_IN));
        }
        if let Some(data) = self.data.take()
            && let Ok(date) = data.released_on.parse::<l10n::PartialDate>()
        {
            self.gap();
            self.line(&loc.cli_data_as_of(data.release, date));
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

/// A cell stands on one line, so that a script can read the table line by line.
fn single_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
