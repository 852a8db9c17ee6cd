use std::collections::BTreeMap;

use matching::Weights;

use crate::Fault;

/// The weights of a request for each direction.
pub(super) struct Both {
    pub(super) programmes: Weights,
    pub(super) organisations: Weights,
}

/// The reader's own weights, or the usual ones of each direction.
pub(super) fn weights(asked: Option<&BTreeMap<String, i64>>) -> Result<Both, Fault> {
    let Some(asked) = asked else {
        return Ok(Both {
            programmes: Weights::programmes(),
            organisations: Weights::organisations(),
        });
    };
    let own = Weights::new(asked.iter().map(|(key, weight)| (key.as_str(), *weight)))
        .map_err(Fault::WeightsUnfit)?;
    Ok(Both {
        programmes: own.clone(),
        organisations: own,
    })
}
