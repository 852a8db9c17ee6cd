use std::collections::BTreeSet;

use catalogue::change::{Tail, Value};
use catalogue::store::Entered;
use uuid::Uuid;

/// The field that names further editors of a record, one organisation a member.
pub(super) const EDITORS: &str = "_editors";

/// What is known of a record from its changes that count, as far as it decides who may write.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    exists: bool,
    bundled: bool,
    creator: Option<Uuid>,
    editors: BTreeSet<Uuid>,
    named: BTreeSet<(Uuid, String)>,
}

impl Facts {
    /// True before the first change that counts.
    #[must_use]
    pub fn is_new(&self) -> bool {
        !self.exists
    }

    /// True for the organisation that made the record, and for those that it or they let edit.
    #[must_use]
    pub fn is_steward(&self, organisation: Uuid) -> bool {
        self.creator == Some(organisation) || self.editors.contains(&organisation)
    }

    /// True if the record names the organisation in one of the roles.
    #[must_use]
    pub fn names(&self, organisation: Uuid, roles: &[&str]) -> bool {
        self.named
            .iter()
            .any(|(named, role)| *named == organisation && roles.contains(&role.as_str()))
    }

    /// Takes a change in that counts, written by a device of an organisation.
    pub(super) fn take(&mut self, entered: &Entered, organisation: Option<Uuid>) {
        if !self.exists {
            self.bundled = entered.bundled;
            self.creator = organisation.filter(|_| !entered.bundled);
        }
        self.exists = true;
        for op in &entered.change.ops {
            match (op.path.name().as_str(), op.path.tail()) {
                (EDITORS, Tail::Keys(keys)) => {
                    let editor = keys.first().and_then(|key| Uuid::parse_str(key).ok());
                    if let Some(editor) = editor {
                        put(&mut self.editors, editor, op.value.as_ref());
                    }
                }
                ("organisations", Tail::Keys(keys)) => {
                    if let [organisation, role] = keys.as_slice()
                        && let Ok(organisation) = Uuid::parse_str(organisation)
                    {
                        put(
                            &mut self.named,
                            (organisation, role.clone()),
                            op.value.as_ref(),
                        );
                    }
                }
                _ => {}
            }
        }
    }
}

fn put<T: Ord>(set: &mut BTreeSet<T>, member: T, value: Option<&Value>) {
    if value.is_some() {
        set.insert(member);
    } else {
        set.remove(&member);
    }
}
