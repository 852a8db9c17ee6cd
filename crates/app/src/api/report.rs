use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{RecordRequest, SearchRequest};

/// A kind of report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReportKind {
    /// One record with everything that is known of it.
    Sheet,
    /// A country or region on two pages.
    Brief,
    /// Chosen records by theme, with the organisations and how to reach them.
    Pack,
    /// Two to four records side by side.
    Comparison,
    /// Needs beside what could answer them, by theme.
    Gaps,
    /// A match that is followed; always private.
    Case,
    /// A country's view of itself; always private.
    Assessment,
}

/// A form in which a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReportFormat {
    /// For paper.
    Pdf,
    /// One file that every browser opens.
    Html,
}

/// What a report is to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "report", rename_all = "kebab-case", deny_unknown_fields)]
pub enum ReportSubject {
    /// One record.
    Sheet {
        /// Which record.
        record: RecordRequest,
    },
    /// A country or region.
    Brief {
        /// ISO 3166-1 alpha-2, M49 or `XK`.
        place: String,
    },
    /// Records that a search finds; one without words and filters takes everything.
    Pack {
        /// The search.
        search: Box<SearchRequest>,
    },
    /// Records side by side.
    Comparison {
        /// Two to four records of any kind.
        records: Vec<RecordRequest>,
    },
    /// The themes of a country or region.
    Gaps {
        /// ISO 3166-1 alpha-2, M49 or `XK`.
        place: String,
        /// Only these themes and topics; none for every theme.
        #[serde(default)]
        themes: Vec<String>,
    },
    /// A match that is followed.
    Case {
        /// Number.
        id: String,
    },
    /// A country's view of itself.
    Assessment {
        /// Number.
        id: String,
    },
}

/// A report to write to a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReportRequest {
    /// The file; one that is there is replaced once the new one is whole.
    pub file: String,
    /// Its form; by the end of its name when not given.
    #[serde(default)]
    pub format: Option<ReportFormat>,
    /// What it shows.
    pub subject: ReportSubject,
    /// Also what has not been submitted yet.
    #[serde(default)]
    pub drafts: bool,
    /// Also what is private to this machine; the report is stamped so.
    #[serde(default)]
    pub private: bool,
}

/// A report that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportWritten {
    /// The file.
    pub file: String,
    /// Its form.
    pub format: ReportFormat,
    /// Its title.
    pub title: String,
    /// Pages, on paper.
    pub pages: Option<u32>,
    /// Characters of scripts that the fonts for paper do not have, which stand on it as boxes.
    pub missing: Vec<String>,
}
