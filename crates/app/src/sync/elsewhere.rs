use std::collections::BTreeMap;

use catalogue::change::{ChangeId, DeviceId};
use catalogue::record::RecordId;
use catalogue::store::{Judge, Verdict};
use sync::Reason;

use super::registry::{at_hand, authority};
use crate::{Fault, Host};

/// What this machine wrote to a record and others do not count, by the registry at hand: to them it is a proposal.
///
/// Here it counts all the same, so that nobody's text disappears before their eyes; whoever wrote it should know.
/// Empty before any registry came: then nobody counts anything of anybody.
pub(crate) fn elsewhere(
    host: &Host,
    record: RecordId,
) -> Result<BTreeMap<ChangeId, Reason>, Fault> {
    let none = BTreeMap::new();
    let (Some(loaded), Some(key)) = (at_hand(host).ok().flatten(), host.catalogue().public_key())
    else {
        return Ok(none);
    };
    let entered = host.catalogue().entered(record)?;
    let Some(kind) = entered.first().map(|first| first.change.kind.clone()) else {
        return Ok(none);
    };
    let own = DeviceId::of(&key);
    let verdicts = authority(host, Some(&loaded)).judge(&kind, &entered);
    Ok(entered
        .iter()
        .zip(verdicts)
        .filter(|(entered, _)| entered.change.device == own)
        .filter_map(|(entered, verdict)| match verdict {
            Verdict::Quarantine(code) => Some((entered.id, Reason::of(code))),
            Verdict::Accept => None,
        })
        .collect())
}
