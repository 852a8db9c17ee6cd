use std::collections::BTreeSet;

use catalogue::change::{Change, ChangeId, Decoded, DeviceId, FieldPath, decode, form, redact};
use tough::schema::RoleType;

use super::draft::{targets, unsigned};
use super::key::sound;
use super::sign::{has_seat, sign};
use super::{CeremonyError, Draft, OfficerKey};
use crate::registry::{
    self, Device, Hub, Organisation, PublicKey, Reason, Redaction, Registry, Revocation,
};
use crate::repository::{Part, REGISTRY};

/// What officers want erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// The change.
    pub change: ChangeId,
    /// The fields whose values go; `None` for all, with note and citation.
    pub fields: Option<BTreeSet<FieldPath>>,
    /// The office that orders it.
    pub office: String,
    /// Why.
    pub reason: Reason,
}

impl Draft {
    /// Enrols an organisation.
    ///
    /// # Errors
    /// [`CeremonyError::KnownOrganisation`]; or if the registry cannot be signed.
    pub fn enrol(
        &mut self,
        organisation: Organisation,
        keys: &[OfficerKey],
        now_ms: i64,
    ) -> Result<(), CeremonyError> {
        self.change(keys, now_ms, |registry| {
            match registry.put_organisation(organisation) {
                None => Ok(()),
                Some(_) => Err(CeremonyError::KnownOrganisation),
            }
        })
    }

    /// Issues the certificate of a device, or renews it for the same organisation.
    ///
    /// A device that was revoked, or that signs for another organisation, needs another key: what a key signed before must
    /// keep its meaning.
    ///
    /// # Errors
    /// [`CeremonyError::UnknownOrganisation`], [`CeremonyError::KnownKey`], [`CeremonyError::WeakKey`],
    /// [`CeremonyError::NoTime`]; or if the registry cannot be signed.
    pub fn issue(
        &mut self,
        device: Device,
        keys: &[OfficerKey],
        now_ms: i64,
    ) -> Result<(), CeremonyError> {
        sound(&device.key)?;
        if device.not_before_ms >= device.not_after_ms {
            return Err(CeremonyError::NoTime);
        }
        self.change(keys, now_ms, |registry| {
            if registry.organisation(device.organisation).is_none() {
                return Err(CeremonyError::UnknownOrganisation);
            }
            let renews = |known: &Device| {
                known.revoked.is_none() && known.organisation == device.organisation
            };
            if registry.hub(&device.key).is_some()
                || registry
                    .device(device.id())
                    .is_some_and(|known| !renews(known))
            {
                return Err(CeremonyError::KnownKey);
            }
            registry.put_device(Device {
                revoked: None,
                ..device
            });
            Ok(())
        })
    }

    /// Revokes a device, or moves the cut of one that was revoked.
    ///
    /// # Errors
    /// [`CeremonyError::UnknownDevice`], [`CeremonyError::UnknownHub`]; or if the registry cannot be signed.
    pub fn revoke(
        &mut self,
        device: &PublicKey,
        revocation: Revocation,
        keys: &[OfficerKey],
        now_ms: i64,
    ) -> Result<(), CeremonyError> {
        self.change(keys, now_ms, |registry| {
            if registry.hub(&revocation.hub).is_none() {
                return Err(CeremonyError::UnknownHub);
            }
            let known = registry
                .device(DeviceId::of(device))
                .cloned()
                .ok_or(CeremonyError::UnknownDevice)?;
            registry.put_device(Device {
                revoked: Some(revocation),
                ..known
            });
            Ok(())
        })
    }

    /// Adds a hub, or changes the address and name of one.
    ///
    /// # Errors
    /// [`CeremonyError::KnownKey`] if a device has the key, [`CeremonyError::WeakKey`]; or if the registry cannot be signed.
    pub fn add_hub(
        &mut self,
        hub: Hub,
        keys: &[OfficerKey],
        now_ms: i64,
    ) -> Result<(), CeremonyError> {
        sound(&hub.key)?;
        self.change(keys, now_ms, |registry| {
            if registry.device(DeviceId::of(&hub.key)).is_some() {
                return Err(CeremonyError::KnownKey);
            }
            registry.put_hub(hub);
            Ok(())
        })
    }

    /// Orders values of a change erased everywhere: those of `fields`, or all. `payload` is the change as it is, or what an
    /// earlier order left of it.
    ///
    /// What was ordered before stays ordered: fields are added to those of an earlier order.
    ///
    /// # Errors
    /// [`CeremonyError::NotTheChange`] if the payload is another's, [`CeremonyError::NoSuchField`],
    /// [`CeremonyError::NothingToErase`]; or if the registry cannot be signed.
    pub fn redact(
        &mut self,
        order: Order,
        payload: &[u8],
        keys: &[OfficerKey],
        now_ms: i64,
    ) -> Result<(), CeremonyError> {
        self.change(keys, now_ms, |registry| {
            let before = registry.redaction(order.change).cloned();
            let is_it = ChangeId::of(payload) == order.change
                || before
                    .as_ref()
                    .is_some_and(|before| before.form == form(payload));
            let Ok(Decoded::Known(change)) = decode(payload) else {
                return Err(CeremonyError::NotTheChange);
            };
            if !is_it {
                return Err(CeremonyError::NotTheChange);
            }
            let ordered = match &order.fields {
                Some(fields) => Some(written(&change, fields)?),
                None => None,
            };
            let fields = match (&before, ordered) {
                (Some(Redaction { fields: None, .. }), _) | (_, None) => None,
                (
                    Some(Redaction {
                        fields: Some(former),
                        ..
                    }),
                    Some(fields),
                ) => Some(former.union(&fields).cloned().collect()),
                (None, Some(fields)) => Some(fields),
            };
            let left = redact(payload, fields.as_ref()).map_err(|_| CeremonyError::NotTheChange)?;
            if left == payload || before.is_some_and(|before| before.fields == fields) {
                return Err(CeremonyError::NothingToErase);
            }
            registry.put_redaction(Redaction {
                change: order.change,
                form: form(&left),
                fields,
                at_ms: now_ms,
                office: order.office,
                reason: order.reason,
            });
            Ok(())
        })
    }

    /// Signs the registry anew as it is, so that it does not expire.
    ///
    /// # Errors
    /// If it cannot be signed.
    pub fn renew(&mut self, keys: &[OfficerKey], now_ms: i64) -> Result<(), CeremonyError> {
        self.change(keys, now_ms, |_| Ok(()))
    }

    /// Makes the next registry of this one and signs it with the keys at hand. If anything is refused, the draft stays as
    /// it was.
    ///
    /// # Errors
    /// [`CeremonyError::Newer`], [`CeremonyError::NoSeat`], [`CeremonyError::Unreadable`]; or what `edit` says.
    pub fn change(
        &mut self,
        keys: &[OfficerKey],
        now_ms: i64,
        edit: impl FnOnce(&mut Registry) -> Result<(), CeremonyError>,
    ) -> Result<(), CeremonyError> {
        if !self.whole {
            return Err(CeremonyError::Newer);
        }
        let root = &self.root.signed;
        if !keys
            .iter()
            .any(|key| has_seat(root, RoleType::Targets, key))
        {
            return Err(CeremonyError::NoSeat(Part::Targets));
        }
        let mut registry = self.registry.clone();
        edit(&mut registry)?;
        registry.catalogue = self.registry.catalogue;
        registry.version = self.targets.signed.version.get().saturating_add(1);
        registry.issued_ms = now_ms;
        let bytes = registry::encode(&registry);
        // Nobody could take a registry that exceeds what is read.
        registry::decode(&bytes).map_err(CeremonyError::Unreadable)?;
        let mut next = unsigned(targets(&registry, &bytes, now_ms)?);
        sign(&mut next, keys, &[root])?;
        self.targets = next;
        self.registry = registry;
        self.files.put(REGISTRY, bytes)?;
        self.put_targets()
    }
}

/// The fields of a change that are meant: one that is named without a language or a member means all of it.
fn written(
    change: &Change,
    named: &BTreeSet<FieldPath>,
) -> Result<BTreeSet<FieldPath>, CeremonyError> {
    let mut meant = BTreeSet::new();
    for field in named {
        let whole = FieldPath::root(&field.name()) == *field;
        let found = change
            .ops
            .iter()
            .map(|op| &op.path)
            .filter(|path| *path == field || (whole && path.name() == field.name()));
        let mut any = false;
        meant.extend(found.inspect(|_| any = true).cloned());
        if !any {
            return Err(CeremonyError::NoSuchField {
                field: field.clone(),
                writes: change.ops.iter().map(|op| op.path.clone()).collect(),
            });
        }
    }
    Ok(meant)
}
