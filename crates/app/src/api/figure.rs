use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A form in which a figure is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FigureFormat {
    /// The drawing itself.
    Svg,
    /// The drawing in dots, for slides and letters.
    Png,
    /// The numbers behind it.
    Csv,
}

/// A figure to write to a file, whose place the reader chooses in a dialog of the system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct FigureSave {
    /// The form.
    pub format: FigureFormat,
    /// What the figure is called in the name of the file: `map`, `flows`.
    pub name: String,
    /// The drawing, for SVG and PNG: complete in itself.
    #[serde(default)]
    pub svg: Option<String>,
    /// The table, for CSV: the heads first, then a row each.
    #[serde(default)]
    pub rows: Vec<Vec<String>>,
}

/// What came of choosing where to write a figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FigureSaved {
    /// The file that was written; `None` if none was chosen.
    pub file: Option<String>,
}
