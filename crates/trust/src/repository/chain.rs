use tough::schema::{Root, Signed};

use super::files::{Files, root_file};
use super::{Part, TrustError};

/// The bytes and the meaning of a root.
pub(super) struct Start {
    pub(super) bytes: Vec<u8>,
    pub(super) root: Root,
}

/// The root from which the library goes on: the pinned one, or the one that this machine got to from it before.
///
/// The library always begins where it is told to. Were it always told to begin at the pinned root, then a folder that ends
/// before a change of keys would be taken on the word of keys that were given up since; and every load would pass the
/// change of keys anew and forget, as it must there, which timestamp it had seen.
pub(super) fn start(
    pinned: &[u8],
    stored: Option<&[u8]>,
    files: &Files,
) -> Result<Start, TrustError> {
    let first = parse(pinned).ok_or(TrustError::WrongRoot(None))?;
    if first.signed.verify_role(&first).is_err() {
        return Err(TrustError::WrongRoot(None));
    }
    let version = first.signed.version.get();
    if let Some(bytes) = files.get(&root_file(version)) {
        let here = parse(bytes).ok_or(TrustError::Damaged(Part::Root, None))?;
        if here.signed != first.signed {
            return Err(TrustError::WrongRoot(None));
        }
    }
    // What cannot be read is as if it had never been there: whoever can write it can remove it as well.
    let stored = stored.and_then(parse);
    let Some(stored) = stored.filter(|stored| stored.signed.version >= first.signed.version) else {
        return Ok(Start {
            bytes: pinned.to_vec(),
            root: first.signed,
        });
    };
    let reached = follow(pinned, first, stored.signed.version.get(), files)?;
    // Two roots of one version: what was seen before belongs to another line.
    if reached.root != stored.signed {
        return Err(TrustError::WrongRoot(None));
    }
    Ok(reached)
}

fn follow(
    pinned: &[u8],
    first: Signed<Root>,
    until: u64,
    files: &Files,
) -> Result<Start, TrustError> {
    let mut bytes = pinned;
    let mut root = first.signed;
    while root.version.get() < until {
        let version = root.version.get() + 1;
        bytes = files
            .get(&root_file(version))
            .ok_or(TrustError::RolledBack(Part::Root))?;
        let next = parse(bytes).ok_or(TrustError::Damaged(Part::Root, None))?;
        succeeds(&root, &next)?;
        root = next.signed;
    }
    Ok(Start {
        bytes: bytes.to_vec(),
        root,
    })
}

/// Whether a root may follow another: the next number, signed by enough keys of both.
pub(crate) fn succeeds(root: &Root, next: &Signed<Root>) -> Result<(), TrustError> {
    if root.version.get().checked_add(1) != Some(next.signed.version.get()) {
        return Err(TrustError::Damaged(Part::Root, None));
    }
    for judge in [root, &next.signed] {
        judge
            .verify_role(next)
            .map_err(|error| TrustError::NotSigned(Part::Root, Some(error.into())))?;
    }
    Ok(())
}

pub(super) fn parse(bytes: &[u8]) -> Option<Signed<Root>> {
    serde_json::from_slice(bytes).ok()
}
