//! Which changes count: one pure function, the same in a hub and in every client.
//!
//! Its answer depends on the set of changes of a record, on the numbers that a hub gave them and on the registry; on
//! no order of delivery and on no author's clock. Two stores with the same of these three show the same.

mod facts;
mod group;
mod reason;
mod size;

pub use facts::Facts;
pub use reason::Reason;
pub use size::{MAX_LIVE_FIELDS, Unregistered};

use std::collections::BTreeSet;

use catalogue::change::{Change, ChangeId, DeviceId};
use catalogue::store::{Entered, Judge, Receipt, Redaction, Verdict};
use trust::{Registry, Role};
use uuid::Uuid;

use crate::HubId;
use group::Group;
use size::Size;

/// What judges: the newest registry at hand, and the day on which it is asked.
#[derive(Clone, Debug)]
pub struct Authority {
    /// The registry; `None` before the first one came.
    pub registry: Option<Registry>,
    /// Milliseconds since 1970: for changes that no hub has received, whether their device's certificate runs.
    pub now_ms: i64,
    /// Where the registry is past its date and a newer one could have been had: the devices of which something counts here.
    /// What others sign waits, for they may have been revoked since. `None`: the registry is relied on.
    pub met: Option<BTreeSet<DeviceId>>,
}

impl Judge for Authority {
    fn judge(&self, kind: &str, changes: &[Entered]) -> Vec<Verdict> {
        let mut order: Vec<(usize, &Entered)> = changes.iter().enumerate().collect();
        order.sort_by_key(|(_, entered)| rank(entered));
        let mut facts = Facts::default();
        let mut size = Size::before(changes);
        let mut verdicts = vec![Verdict::Accept; changes.len()];
        for (at, entered) in order {
            let verdict = size.judged(entered, self.authorise(kind, entered, &facts));
            if verdict == Verdict::Accept {
                facts.take(entered, self.organisation(&entered.change));
            }
            if let Some(place) = verdicts.get_mut(at) {
                *place = verdict;
            }
        }
        verdicts
    }

    fn redaction(&self, change: ChangeId) -> Option<Redaction> {
        self.registry.as_ref()?.redaction(change).map(order)
    }

    fn redactions(&self) -> Vec<Redaction> {
        let registry = self.registry.iter();
        registry.flat_map(Registry::redactions).map(order).collect()
    }
}

/// An order of the registry, as a store takes it.
fn order(listed: &trust::Redaction) -> Redaction {
    Redaction {
        change: listed.change,
        fields: listed.fields.clone(),
        form: listed.form,
        at_ms: listed.at_ms,
        office: listed.office.clone(),
        reason: listed.reason.code(),
    }
}

/// What came first: bundled changes by release, then a hub's order, then the rest by their own numbers.
fn rank(entered: &Entered) -> (u8, u64, u64, ChangeId) {
    let change = &entered.change;
    match (entered.bundled, entered.received()) {
        (true, _) => (0, change.lamport, 0, entered.id),
        (false, Some(received)) => (1, received.seq, change.lamport, entered.id),
        (false, None) => (2, 0, change.lamport, entered.id),
    }
}

impl Authority {
    /// Whether one change counts, given what is known of its record before it.
    #[must_use]
    pub fn authorise(&self, kind: &str, entered: &Entered, facts: &Facts) -> Verdict {
        if entered.bundled {
            return Verdict::Accept;
        }
        match self.judged(kind, entered, facts) {
            Ok(()) => Verdict::Accept,
            Err(reason) => Verdict::Quarantine(reason.code()),
        }
    }

    /// Whether any change of a record that does not count for all would, if this device wrote the same: whether it is for
    /// this device to decide.
    #[must_use]
    pub fn may_decide(&self, kind: &str, changes: &[Entered], device: DeviceId) -> bool {
        let mut order: Vec<&Entered> = changes.iter().collect();
        order.sort_by_key(|entered| rank(entered));
        let mut facts = Facts::default();
        let mut waiting = Vec::new();
        for entered in order {
            if self.authorise(kind, entered, &facts) == Verdict::Accept {
                facts.take(entered, self.organisation(&entered.change));
            } else {
                waiting.push(entered);
            }
        }
        waiting.into_iter().any(|entered| {
            let own = Entered {
                id: entered.id,
                change: Change {
                    device,
                    ..entered.change.clone()
                },
                bundled: false,
                receipts: Vec::new(),
            };
            matches!(
                self.judged(kind, &own, &facts),
                Ok(()) | Err(Reason::StewardshipWaits)
            )
        })
    }

    fn judged(&self, kind: &str, entered: &Entered, facts: &Facts) -> Result<(), Reason> {
        let change = &entered.change;
        let registry = self.registry.as_ref().ok_or(Reason::NoRegistry)?;
        let device = registry
            .device(change.device)
            .ok_or(Reason::UnknownDevice)?;
        if let Some(revoked) = &device.revoked {
            // The author's clock is no evidence; a number up to the cut of the hub whose order is meant is. The numbers of
            // any other hub say nothing of it.
            let hub = HubId::of(&revoked.hub).0;
            let stands =
                |receipt: &Receipt| receipt.hub == hub && receipt.received.seq <= revoked.cut;
            if !entered.receipts.iter().any(stands) {
                return Err(Reason::Revoked);
            }
        }
        if self
            .met
            .as_ref()
            .is_some_and(|met| !met.contains(&change.device))
        {
            return Err(Reason::RegistryOld);
        }
        let at_ms = entered
            .received()
            .map_or(self.now_ms, |received| received.at_ms);
        if at_ms < device.not_before_ms || at_ms > device.not_after_ms {
            return Err(Reason::Expired);
        }
        if device.role == Role::Coordinator {
            return Ok(());
        }
        if facts.is_new() {
            return if registry.may_create(device.role, kind) {
                Ok(())
            } else {
                Err(Reason::MayNotCreate)
            };
        }
        let organisation = device.organisation;
        let steward = facts.is_steward(organisation) || change.record.0 == organisation;
        if change
            .ops
            .iter()
            .any(|op| Group::of(kind, &op.path) == Group::Editors)
        {
            // Who may edit is decided in a hub's order alone, so that nobody can backdate it.
            return match (steward, entered.received()) {
                (true, Some(_)) => Ok(()),
                (true, None) => Err(Reason::StewardshipWaits),
                (false, _) => Err(Reason::Proposal),
            };
        }
        if steward || self.may_as_named(kind, change, facts, organisation, device.role) {
            Ok(())
        } else {
            Err(Reason::Proposal)
        }
    }

    /// An organisation that the record itself names keeps the part true that it answers for.
    fn may_as_named(
        &self,
        kind: &str,
        change: &Change,
        facts: &Facts,
        organisation: Uuid,
        role: Role,
    ) -> bool {
        let groups = match role {
            Role::Implementer
                if facts.names(
                    organisation,
                    &["implementer", "accountable", "extending", "local-partner"],
                ) =>
            {
                &[Group::Progress][..]
            }
            Role::Donor if kind == "programme" && facts.names(organisation, &["funder"]) => {
                &[Group::Progress, Group::Money, Group::Other]
            }
            Role::Donor if facts.names(organisation, &["funder", "accountable"]) => &[Group::Money],
            _ => return false,
        };
        change
            .ops
            .iter()
            .all(|op| groups.contains(&Group::of(kind, &op.path)))
    }

    fn organisation(&self, change: &Change) -> Option<Uuid> {
        Some(self.registry.as_ref()?.device(change.device)?.organisation)
    }
}
