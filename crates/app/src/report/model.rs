//! The parts of a report, from the whole to the word.

use serde::Serialize;

use crate::api::{Leaf, ReportKind};

/// A report in the language of its reader, ready to be set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Which report it is.
    pub kind: ReportKind,
    /// BCP 47 tag of the language of everything that has no language of its own.
    pub lang: String,
    /// Whether that language runs from right to left.
    pub right_to_left: bool,
    /// Whether page numbers take the digits ٠١٢٣٤٥٦٧٨٩.
    pub arabic_digits: bool,
    /// The kind of report in words.
    pub label: String,
    /// What it is about.
    pub title: Line,
    /// Under the title: when it was made, of which day the data are, what was chosen.
    pub about: Vec<Line>,
    /// Stands on every page where it must not be missed: the report holds what is private, or drafts.
    pub stamp: Option<String>,
    /// Title on a page of its own.
    pub cover: bool,
    /// Heading of the table of contents; `None` for a report without one.
    pub contents: Option<String>,
    /// On paper, wider than high.
    pub landscape: bool,
    /// The parts, in the order of the page.
    pub parts: Vec<Part>,
    /// At the foot of every page: the day of the data.
    pub foot: String,
    /// The page number in words, as the text before the number, between it and the number of pages, and after that.
    pub page: [String; 3],
    /// What [`Span::Draft`] means, in words; stands at the foot of a report that has one.
    pub draft: String,
}

/// A part of a report; its heading is in the contents.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Part {
    /// Heading; `None` for what follows the title right away.
    pub heading: Option<Line>,
    /// Begins on a new page.
    pub new_page: bool,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A piece of a part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Block {
    /// A heading inside a part.
    Heading(Line),
    /// Prose.
    Paragraph(Line),
    /// What may be passed over: where a list was cut, how a figure was made.
    Remark(Line),
    /// What one should know before one trusts the rest.
    Caution(Vec<Line>),
    /// Numbers with what they count.
    Figures(Vec<Figure>),
    /// Labels with their values.
    Fields(Vec<Field>),
    /// Records, one below the other.
    Entries(Vec<Entry>),
    /// A table with a head.
    Table(Table),
}

/// A number and what it counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// The number, in the reader's digits.
    pub number: String,
    /// What it counts.
    pub label: String,
}

/// A label with its values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Field {
    /// The label.
    pub label: String,
    /// The values, each a line; never empty, because what is not known says so.
    pub values: Vec<Line>,
}

/// A record in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// Its title.
    pub title: Line,
    /// Status or window, outlined.
    pub state: Option<String>,
    /// What is said about it: where, when, by whom; each a line.
    pub facts: Vec<Line>,
    /// A summary, or how to apply.
    pub text: Option<Line>,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Table {
    /// What the table shows; read out before it, and not printed where the heading above says the same.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with one cell a column; the first cell names the row.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Heading.
    pub head: Line,
    /// Where its values stand.
    pub align: Align,
    /// Share of the width beside the other columns; 0 for as wide as its values need.
    pub share: u8,
}

/// Where the values of a column stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Align {
    /// Where lines begin.
    Start,
    /// In the middle.
    Centre,
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// Its lines.
    pub lines: Vec<Line>,
    /// How dark it is drawn, 0 to 5; the number stands in it too.
    pub shade: u8,
    /// Drawn with a ring, and what the ring says.
    pub ring: Option<String>,
}

/// Words that follow one another, in one language or several.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Line(pub Vec<Span>);

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Span {
    /// Text. It is data, whatever characters it holds.
    Text {
        /// The characters.
        text: String,
        /// Its language where it is not that of the report; `und` where nobody has said, `zxx` for what is in none.
        lang: Option<String>,
        /// How it is drawn.
        style: Style,
        /// Where it leads.
        href: Option<String>,
    },
    /// The sign of a machine draft.
    Draft,
    /// Outlined words about the text before them: its language, its age.
    Label(String),
    /// The sign of a donor, implementer or beneficiary; the word stands beside it.
    Leaf(Leaf),
}

/// How a text is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Style {
    /// As the text around it.
    #[default]
    Plain,
    /// Heavier.
    Strong,
    /// Paler: a label inside a line.
    Soft,
}

impl Report {
    /// Every line of the report, in the order of the page.
    pub fn lines(&self) -> Vec<&Line> {
        let mut lines = vec![&self.title];
        lines.extend(&self.about);
        for part in &self.parts {
            lines.extend(&part.heading);
            for block in &part.blocks {
                block.lines(&mut lines);
            }
        }
        lines
    }

    /// Whether a machine draft is in it, so that its sign must be explained.
    #[must_use]
    pub fn has_drafts(&self) -> bool {
        self.lines()
            .iter()
            .any(|line| line.0.contains(&Span::Draft))
    }
}

impl Block {
    fn lines<'a>(&'a self, lines: &mut Vec<&'a Line>) {
        match self {
            Self::Heading(line) | Self::Paragraph(line) | Self::Remark(line) => lines.push(line),
            Self::Caution(several) => lines.extend(several),
            Self::Figures(_) => {}
            Self::Fields(fields) => lines.extend(fields.iter().flat_map(|field| &field.values)),
            Self::Entries(entries) => {
                for entry in entries {
                    lines.push(&entry.title);
                    lines.extend(&entry.facts);
                    lines.extend(&entry.text);
                }
            }
            Self::Table(table) => {
                lines.extend(table.columns.iter().map(|column| &column.head));
                lines.extend(table.rows.iter().flatten().flat_map(|cell| &cell.lines));
            }
        }
    }
}

impl Line {
    /// The characters alone, as a screen reader or a file name would have them.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut plain = String::new();
        for span in &self.0 {
            match span {
                Span::Text { text, .. } => plain.push_str(text),
                Span::Label(label) => {
                    plain.push_str(" (");
                    plain.push_str(label);
                    plain.push(')');
                }
                Span::Draft | Span::Leaf(_) => {}
            }
        }
        l10n::strip_isolation(&plain)
    }

    /// Whether nothing stands in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
