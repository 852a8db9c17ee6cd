use l10n::Localiser;

use crate::Host;
use crate::api::Term;

/// How a country looks at itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Method {
    /// By the factors of the Cybersecurity Capacity Maturity Model for Nations, each at a stage.
    Cmm,
    /// By the eleven norms of A/70/174.
    Norms,
}

impl Method {
    pub(super) const ALL: [Self; 2] = [Self::Cmm, Self::Norms];

    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Cmm => "cmm",
            Self::Norms => "norms",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.code() == code)
    }

    /// The vocabulary of what is answered.
    pub(super) fn vocabulary(self) -> &'static str {
        match self {
            Self::Cmm => "cmm-factor",
            Self::Norms => "norm",
        }
    }

    /// What is answered, in order.
    pub(super) fn keys(self, host: &Host) -> Vec<String> {
        host.vocabulary()
            .list(self.vocabulary())
            .into_iter()
            .flat_map(|list| list.codes().map(str::to_owned))
            .collect()
    }

    pub(super) fn term(self, loc: &Localiser) -> Term {
        Term {
            code: self.code().to_owned(),
            label: match self {
                Self::Cmm => loc.assess_method_cmm(),
                Self::Norms => loc.assess_method_norms(),
            },
        }
    }
}
