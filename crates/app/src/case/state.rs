use l10n::Localiser;

use crate::api::Term;

/// How far a case has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Kept from a match.
    Suggested,
    /// Somebody has written or called.
    Contacted,
    /// What could be done is worked out.
    Scoping,
    /// Those who pay, do and ask have agreed.
    Agreed,
    /// The work is done.
    UnderWay,
    /// The work is over.
    Closed,
    /// Somebody has said no.
    Declined,
}

impl State {
    /// Every state, in order.
    pub const ALL: [Self; 7] = [
        Self::Suggested,
        Self::Contacted,
        Self::Scoping,
        Self::Agreed,
        Self::UnderWay,
        Self::Closed,
        Self::Declined,
    ];

    /// The code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Suggested => "suggested",
            Self::Contacted => "contacted",
            Self::Scoping => "scoping",
            Self::Agreed => "agreed",
            Self::UnderWay => "under-way",
            Self::Closed => "closed",
            Self::Declined => "declined",
        }
    }

    /// The state of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Where a case can go from here: one step on, or to an end. A step that was taken by mistake is taken back by undoing it.
    #[must_use]
    pub fn next(self) -> &'static [Self] {
        match self {
            Self::Suggested => &[Self::Contacted, Self::Declined],
            Self::Contacted => &[Self::Scoping, Self::Declined],
            Self::Scoping => &[Self::Agreed, Self::Declined],
            Self::Agreed => &[Self::UnderWay, Self::Declined],
            Self::UnderWay => &[Self::Closed, Self::Declined],
            Self::Closed | Self::Declined => &[],
        }
    }

    /// Code and label.
    pub(crate) fn term(self, loc: &Localiser) -> Term {
        let label = match self {
            Self::Suggested => loc.case_state_suggested(),
            Self::Contacted => loc.case_state_contacted(),
            Self::Scoping => loc.case_state_scoping(),
            Self::Agreed => loc.case_state_agreed(),
            Self::UnderWay => loc.case_state_under_way(),
            Self::Closed => loc.case_state_closed(),
            Self::Declined => loc.case_state_declined(),
        };
        Term {
            code: self.code().to_owned(),
            label,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_is_reached_and_every_case_can_end() {
        let mut reached = vec![State::Suggested];
        for state in State::ALL {
            for next in state.next() {
                assert_ne!(state, *next, "a step leads on");
                reached.push(*next);
            }
            assert_eq!(
                State::from_code(state.code()),
                Some(state),
                "a code names one state"
            );
            let open = !state.next().is_empty();
            assert_eq!(
                open,
                state.next().contains(&State::Declined),
                "whatever is open can be declined"
            );
        }
        for state in State::ALL {
            assert!(reached.contains(&state), "{state:?} can be reached");
        }
    }
}
