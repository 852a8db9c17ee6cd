use std::collections::{BTreeMap, BTreeSet};

use super::Role;

/// Kinds of record, by code, so that a kind of a newer version has its place too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kinds {
    /// Every kind, also those to come.
    Every,
    /// These kinds.
    These(BTreeSet<String>),
}

impl Kinds {
    fn these(kinds: &[&str]) -> Self {
        Self::These(kinds.iter().map(|kind| (*kind).to_owned()).collect())
    }

    fn holds(&self, kind: &str) -> bool {
        match self {
            Self::Every => true,
            Self::These(kinds) => kinds.contains(kind),
        }
    }
}

/// What each role may create; a role without a rule may create nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules(BTreeMap<u64, Kinds>);

impl Rules {
    /// No rule at all.
    #[must_use]
    pub const fn none() -> Self {
        Self(BTreeMap::new())
    }

    /// Whether a role may create records of a kind. A role that this version does not know never may, whatever a rule says:
    /// what it means is not known here.
    #[must_use]
    pub fn may_create(&self, role: Role, kind: &str) -> bool {
        if matches!(role, Role::Other(_)) {
            return false;
        }
        self.of(role).is_some_and(|kinds| kinds.holds(kind))
    }

    /// The rule of a role.
    #[must_use]
    pub fn of(&self, role: Role) -> Option<&Kinds> {
        self.0.get(&role.code())
    }

    /// Sets the rule of a role.
    pub fn set(&mut self, role: Role, kinds: Kinds) {
        self.0.insert(role.code(), kinds);
    }

    /// Every rule, by the code of its role.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (Role, &Kinds)> {
        self.0.iter().map(|(code, kinds)| (Role::of(*code), kinds))
    }
}

impl Default for Rules {
    /// The rules of a new registry.
    fn default() -> Self {
        let mut rules = Self::none();
        for (role, kinds) in [
            (
                Role::Official,
                Kinds::these(&["need", "initiative", "organisation", "resource"]),
            ),
            (
                Role::Donor,
                Kinds::these(&["programme", "initiative", "organisation", "resource"]),
            ),
            (
                Role::Implementer,
                Kinds::these(&["initiative", "organisation", "resource"]),
            ),
            (Role::Coordinator, Kinds::Every),
        ] {
            rules.set(role, kinds);
        }
        rules
    }
}
