use std::collections::{BTreeSet, HashMap};
use std::num::NonZeroU64;

use tough::schema::decoded::{Decoded, Hex};
use tough::schema::key::{Ed25519Key, Ed25519Scheme, Key};
use tough::schema::{RoleKeys, RoleType, Root};
use uuid::Uuid;

use super::CeremonyError;
use super::key::sound;
use crate::registry::PublicKey;
use crate::repository::{CATALOGUE, DEVELOPMENT, Part, ROOT_DAYS, days_after};

/// The version of the specification that the metadata keep to.
pub(super) const SPEC: &str = "1.0.0";

/// Whose keys count for what, and how many of them are needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seats {
    /// The keys of the root: in safes, apart.
    pub root: Vec<PublicKey>,
    /// How many of them a new root needs.
    pub root_threshold: u64,
    /// The keys of the officers who sign the registry.
    pub targets: Vec<PublicKey>,
    /// How many of them a registry needs.
    pub targets_threshold: u64,
    /// The key of the hub that says which registry is the newest. It can hold a registry back until it expires, and no more.
    pub online: PublicKey,
}

impl Seats {
    /// Seats that need two signatures for a root and two for a registry.
    #[must_use]
    pub const fn new(root: Vec<PublicKey>, targets: Vec<PublicKey>, online: PublicKey) -> Self {
        Self {
            root,
            root_threshold: 2,
            targets,
            targets_threshold: 2,
            online,
        }
    }

    /// One key for everything: for trying things out.
    #[must_use]
    pub fn development(key: PublicKey) -> Self {
        Self {
            root: vec![key],
            root_threshold: 1,
            targets: vec![key],
            targets_threshold: 1,
            online: key,
        }
    }

    /// The first root.
    pub(super) fn root(
        &self,
        catalogue: Uuid,
        development: bool,
        now_ms: i64,
    ) -> Result<Root, CeremonyError> {
        let online = std::slice::from_ref(&self.online);
        let roles = [
            (RoleType::Root, self.root.as_slice(), self.root_threshold),
            (
                RoleType::Targets,
                self.targets.as_slice(),
                self.targets_threshold,
            ),
            (RoleType::Snapshot, online, 1),
            (RoleType::Timestamp, online, 1),
        ];
        let mut root = Root {
            spec_version: SPEC.to_owned(),
            // Fixed names: a mirror fetches five files without reading them, and a folder is swapped whole. Whoever fetches
            // while that happens gets files that do not belong together, is told so, and fetches again.
            consistent_snapshot: false,
            version: NonZeroU64::MIN,
            expires: days_after(now_ms, ROOT_DAYS).ok_or(CeremonyError::NoDate)?,
            keys: HashMap::new(),
            roles: HashMap::new(),
            _extra: HashMap::from([(CATALOGUE.to_owned(), catalogue.to_string().into())]),
        };
        if development {
            root._extra.insert(DEVELOPMENT.to_owned(), true.into());
        }
        for (role, keys, threshold) in roles {
            let seated = seat(role.into(), keys, threshold, &mut root.keys)?;
            root.roles.insert(role, seated);
        }
        Ok(root)
    }
}

fn seat(
    part: Part,
    keys: &[PublicKey],
    threshold: u64,
    known: &mut HashMap<Decoded<Hex>, Key>,
) -> Result<RoleKeys, CeremonyError> {
    let refused = CeremonyError::Threshold {
        part,
        threshold,
        seats: keys.len(),
    };
    let Some(needed) = NonZeroU64::new(threshold).filter(|_| threshold <= keys.len() as u64) else {
        return Err(refused);
    };
    if keys.iter().collect::<BTreeSet<_>>().len() < keys.len() {
        return Err(CeremonyError::KeyTwice(part));
    }
    let mut keyids = Vec::new();
    for public in keys {
        sound(public)?;
        let key = tuf_key(public);
        let id = key.key_id()?;
        known.insert(id.clone(), key);
        keyids.push(id);
    }
    Ok(RoleKeys {
        keyids,
        threshold: needed,
        _extra: HashMap::new(),
    })
}

/// A public key as TUF writes it.
pub(super) fn tuf_key(public: &PublicKey) -> Key {
    Key::Ed25519 {
        keyval: Ed25519Key {
            public: public.to_vec().into(),
            _extra: HashMap::new(),
        },
        scheme: Ed25519Scheme::Ed25519,
        _extra: HashMap::new(),
    }
}
