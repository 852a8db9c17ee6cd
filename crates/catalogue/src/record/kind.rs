use serde::{Deserialize, Serialize};

/// The kind of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// An activity with a beginning, an end and beneficiaries.
    Initiative,
    /// A donor's funding line or open offer.
    Programme,
    /// What a country or region has said it needs.
    Need,
    /// A donor, implementer, beneficiary or coordinator.
    Organisation,
    /// A strategy, law, guide or report.
    Resource,
    /// The facts of one country. Internal: it has no page of its own and is not searched.
    Place,
    /// A match that somebody keeps and follows. Stays on this machine.
    Case,
    /// Organisations and programmes that somebody keeps for a theme or a place. Stays on this machine.
    Shortlist,
    /// A country's view of itself. Stays on this machine.
    Assessment,
}

impl Kind {
    /// The kinds that a person searches and opens, in the order of the interface.
    pub const PUBLIC: [Self; 5] = [
        Self::Initiative,
        Self::Programme,
        Self::Need,
        Self::Organisation,
        Self::Resource,
    ];

    /// Every kind, the internal ones last.
    pub const ALL: [Self; 9] = [
        Self::Initiative,
        Self::Programme,
        Self::Need,
        Self::Organisation,
        Self::Resource,
        Self::Place,
        Self::Case,
        Self::Shortlist,
        Self::Assessment,
    ];

    /// True for the papers of whoever works here: they stand in the local log alone and are never shared.
    #[must_use]
    pub fn stays(self) -> bool {
        matches!(self, Self::Case | Self::Shortlist | Self::Assessment)
    }

    /// The code, as in changes, data files and addresses.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Initiative => "initiative",
            Self::Programme => "programme",
            Self::Need => "need",
            Self::Organisation => "organisation",
            Self::Resource => "resource",
            Self::Place => "place",
            Self::Case => "case",
            Self::Shortlist => "shortlist",
            Self::Assessment => "assessment",
        }
    }

    /// The kind of a code; `None` for a kind of a newer version.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

/// How far a record has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Still being written.
    #[default]
    Draft,
    /// Handed in, not yet reviewed.
    Submitted,
    /// Part of the catalogue.
    Published,
    /// Taken back; kept, shown as withdrawn, not searched.
    Withdrawn,
}

impl Standing {
    /// The code, as in changes and the `standing` vocabulary.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Published => "published",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The standing of a code; `None` for an unknown one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [
            Self::Draft,
            Self::Submitted,
            Self::Published,
            Self::Withdrawn,
        ]
        .into_iter()
        .find(|standing| standing.code() == code)
    }
}

/// Who may ever see a record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Visibility {
    /// Stays in the local log of this machine; no sync, bundle or export sees it.
    Private,
    /// Part of the shared log.
    #[default]
    Shared,
}

impl Visibility {
    /// The code, as in the `visibility` vocabulary.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Shared => "shared",
        }
    }
}
