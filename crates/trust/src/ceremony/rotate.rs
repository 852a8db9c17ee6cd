use std::num::NonZeroU64;

use tough::schema::Root;

use super::draft::unsigned;
use super::key::sound;
use super::root::tuf_key;
use super::sign::{missing, sign};
use super::{CeremonyError, Draft, OfficerKey};
use crate::registry::PublicKey;
use crate::repository::{Part, ROOT_DAYS, days_after};

impl Draft {
    /// Makes the next root: with another key in every seat of one, or as it is, so that it does not expire.
    ///
    /// It needs the signatures of enough keys of the present root and of enough of the new one. If the replaced key was one of
    /// those that signed the registry, the new one signs it too, now or later ([`Draft::countersign`]).
    ///
    /// # Errors
    /// [`CeremonyError::NotSeated`], [`CeremonyError::KeyTwice`], [`CeremonyError::WeakKey`], [`CeremonyError::NoSeat`];
    /// [`CeremonyError::Unsigned`] while the present root still waits for signatures.
    pub fn rotate(
        &mut self,
        replace: Option<(&PublicKey, &PublicKey)>,
        keys: &[OfficerKey],
        now_ms: i64,
    ) -> Result<(), CeremonyError> {
        let present = &self.root.signed;
        let judges = self.former.iter().chain([present]);
        for judge in judges {
            if let Some(missing) = missing(&self.root, judge)? {
                return Err(missing.into());
            }
        }
        let mut next = present.clone();
        next.version = present.version.checked_add(1).unwrap_or(NonZeroU64::MAX);
        next.expires = days_after(now_ms, ROOT_DAYS).ok_or(CeremonyError::NoDate)?;
        if let Some((old, new)) = replace {
            reseat(&mut next, old, new)?;
        }
        let mut next = unsigned(next);
        let judge = next.signed.clone();
        if sign(&mut next, keys, &[present, &judge])? == 0 {
            return Err(CeremonyError::NoSeat(Part::Root));
        }
        sign(&mut self.targets, keys, &[&judge])?;
        let former = std::mem::replace(&mut self.root, next);
        self.former = Some(former.signed);
        self.put_root()?;
        self.put_targets()
    }
}

/// Puts a key in the place of another, in every role.
fn reseat(root: &mut Root, old: &PublicKey, new: &PublicKey) -> Result<(), CeremonyError> {
    sound(new)?;
    let (old, key) = (tuf_key(old).key_id()?, tuf_key(new));
    let new = key.key_id()?;
    let mut seats = 0;
    for (role, seated) in &mut root.roles {
        let Some(seat) = seated.keyids.iter().position(|keyid| *keyid == old) else {
            continue;
        };
        if seated.keyids.contains(&new) {
            return Err(CeremonyError::KeyTwice((*role).into()));
        }
        if let Some(seat) = seated.keyids.get_mut(seat) {
            *seat = new.clone();
            seats += 1;
        }
    }
    if seats == 0 {
        return Err(CeremonyError::NotSeated);
    }
    root.keys.remove(&old);
    root.keys.insert(new, key);
    Ok(())
}
