use std::collections::HashSet;

use catalogue::change::DeviceId;
use catalogue::record::RecordId;
use trust::{Loaded, Role};

use crate::sync::authority;
use crate::{Fault, Host};

/// Records of which it is looked up whose they are; beyond them, proposals are listed and not counted as the reader's.
const MOST: usize = 1_000;

/// The proposals that are for this computer to decide.
#[derive(Debug, Default)]
pub(crate) struct Decidable {
    /// Their records.
    pub(crate) records: HashSet<RecordId>,
    /// How many wait without an answer.
    pub(crate) open: u64,
}

/// Which proposals this computer may decide, so that it counts for others: all of them for a coordinator; those to records
/// that its organisation stands for; none for whoever is not in the registry. Without a registry nobody else decides.
pub(crate) fn decidable(host: &Host, loaded: Option<&Loaded>) -> Result<Decidable, Fault> {
    let store = host.catalogue();
    let proposed = store.proposed()?;
    if proposed.is_empty() {
        return Ok(Decidable::default());
    }
    let own = store.public_key().map(|key| DeviceId::of(&key));
    let certificate = match (loaded, own) {
        (Some(loaded), Some(own)) => loaded.registry.device(own),
        _ => None,
    };
    let all = match certificate {
        _ if loaded.is_none() => Some(true),
        Some(device) if device.revoked.is_none() && device.role == Role::Coordinator => Some(true),
        Some(device) if device.revoked.is_none() => None,
        _ => Some(false),
    };
    let authority = authority(host, loaded);
    let mut looked = 0;
    let mut found = Decidable::default();
    for one in proposed {
        let may = match (all, own) {
            (Some(may), _) => may,
            (None, Some(own)) if one.exists && looked < MOST => {
                looked += 1;
                authority.may_decide(&one.kind, &store.entered(one.record)?, own)
            }
            _ => false,
        };
        if may {
            found.records.insert(one.record);
            found.open += one.open;
        }
    }
    Ok(found)
}
