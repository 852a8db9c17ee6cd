use tough::schema::{Role, RoleType, Root, Signature, Signed};

use super::root::tuf_key;
use super::{CeremonyError, Missing, OfficerKey};

/// Adds the signatures of those keys that have a seat in a role, under any of the roots given, and have not signed yet; says
/// how many signed.
pub(super) fn sign<T: Role>(
    signed: &mut Signed<T>,
    keys: &[OfficerKey],
    roots: &[&Root],
) -> Result<usize, CeremonyError> {
    let bytes = signed.signed.canonical_form()?;
    let mut added = 0;
    for key in keys {
        let keyid = tuf_key(&key.public()).key_id()?;
        let seated = roots.iter().any(|root| {
            root.roles
                .get(&T::TYPE)
                .is_some_and(|role| role.keyids.contains(&keyid))
        });
        if !seated || signed.signatures.iter().any(|made| made.keyid == keyid) {
            continue;
        }
        signed.signatures.push(Signature {
            keyid,
            sig: key.sign(&bytes).to_vec().into(),
        });
        added += 1;
    }
    Ok(added)
}

/// Whether a key has a seat in a role.
pub(super) fn has_seat(root: &Root, role: RoleType, key: &OfficerKey) -> bool {
    let Ok(keyid) = tuf_key(&key.public()).key_id() else {
        return false;
    };
    root.roles
        .get(&role)
        .is_some_and(|role| role.keyids.contains(&keyid))
}

/// What a file lacks to be signed well enough, as one root judges it.
pub(super) fn missing<T: Role>(
    signed: &Signed<T>,
    judge: &Root,
) -> Result<Option<Missing>, CeremonyError> {
    match judge.verify_role(signed) {
        Ok(()) => Ok(None),
        Err(tough::schema::Error::SignatureThreshold {
            threshold, valid, ..
        }) => Ok(Some(Missing {
            part: T::TYPE.into(),
            have: valid,
            need: threshold,
        })),
        Err(other) => Err(other.into()),
    }
}
