use catalogue::change::FieldPath;

use super::facts::EDITORS;

/// Fields that go together in the question of who may write them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Group {
    /// How the work stands: status, dates, results, contact.
    Progress,
    /// What it costs and who has paid.
    Money,
    /// Who else may edit.
    Editors,
    /// Everything else: what the record is about.
    Other,
}

impl Group {
    /// The group of a field. A field that is not known here belongs to the steward.
    pub(super) fn of(kind: &str, path: &FieldPath) -> Self {
        match (kind, path.name().as_str()) {
            (_, EDITORS) => Self::Editors,
            (
                "initiative" | "programme",
                "status" | "actual_start" | "actual_end" | "planned_end" | "outputs" | "outcomes"
                | "indicators" | "seats" | "links" | "contact" | "confirmed" | "sources" | "window",
            ) => Self::Progress,
            ("initiative", "budget" | "commitments" | "disbursements")
            | ("programme", "grant" | "envelope") => Self::Money,
            _ => Self::Other,
        }
    }
}
