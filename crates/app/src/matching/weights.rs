use std::collections::BTreeMap;

use matching::{Criterion, Weights, WeightsError};

use crate::api::{Changed, Nothing, SaveWeights, WeightView, WeightsOrigin, WeightsView, Written};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Where the reader's own weights are kept: among the settings of this machine, in no log.
const KEY: &str = "weights";

/// The weights of a request for each direction.
pub(super) struct Both {
    pub(super) origin: WeightsOrigin,
    pub(super) programmes: Weights,
    pub(super) organisations: Weights,
}

impl Both {
    fn usual() -> Self {
        Self {
            origin: WeightsOrigin::Usual,
            programmes: Weights::programmes(),
            organisations: Weights::organisations(),
        }
    }

    /// A reader's own weights hold for both directions.
    fn own(origin: WeightsOrigin, own: Weights) -> Self {
        Self {
            origin,
            programmes: own.clone(),
            organisations: own,
        }
    }

    /// The weights as a reader sees them, and as sliders are drawn from them.
    pub(super) fn view(&self, presenter: &Presenter<'_>) -> WeightsView {
        let loc = presenter.loc();
        let of = |weights: &Weights| {
            weights
                .iter()
                .map(|(criterion, weight)| WeightView {
                    key: criterion.key().to_owned(),
                    label: super::sentence::criterion(loc, criterion),
                    weight,
                })
                .collect()
        };
        WeightsView {
            origin: self.origin,
            own: self.origin != WeightsOrigin::Usual,
            sentence: match self.origin {
                WeightsOrigin::Usual => loc.match_weights_usual(),
                WeightsOrigin::Saved => loc.match_weights_saved(),
                WeightsOrigin::Given => loc.match_weights_given(),
            },
            programmes: of(&self.programmes),
            organisations: of(&self.organisations),
        }
    }
}

/// The weights that a request gives, else the reader's saved ones, else the usual ones of each direction.
pub(super) fn weights(host: &Host, asked: Option<&BTreeMap<String, i64>>) -> Result<Both, Fault> {
    if let Some(asked) = asked {
        return Ok(Both::own(WeightsOrigin::Given, read(asked)?));
    }
    Ok(saved(host)?.map_or_else(Both::usual, |own| Both::own(WeightsOrigin::Saved, own)))
}

fn read(weights: &BTreeMap<String, i64>) -> Result<Weights, Fault> {
    let named = weights.iter().map(|(key, weight)| (key.as_str(), *weight));
    Weights::new(named).map_err(Fault::WeightsUnfit)
}

/// Weights as somebody wrote them down, one after the other.
///
/// # Errors
/// [`Fault::WeightsUnfit`] if a criterion is named twice: of two weights the later one is not taken in silence.
pub fn weights_each_once(
    written: impl IntoIterator<Item = (String, i64)>,
) -> Result<BTreeMap<String, i64>, Fault> {
    let mut weights = BTreeMap::new();
    for (key, weight) in written {
        if weights.insert(key.clone(), weight).is_some() {
            return Err(Fault::WeightsUnfit(WeightsError::Twice { key }));
        }
    }
    Ok(weights)
}

/// The saved weights; what another version kept and this one cannot use counts as none.
fn saved(host: &Host) -> Result<Option<Weights>, Fault> {
    let Some(text) = host.catalogue().setting(KEY)? else {
        return Ok(None);
    };
    let kept: Option<BTreeMap<String, i64>> = serde_json::from_str(&text).ok();
    Ok(kept.and_then(|kept| read(&kept).ok()))
}

/// The weights that are used when a request gives none.
///
/// # Errors
/// When the store cannot be read.
pub fn weights_get(host: &Host, reader: &Reader, _request: Nothing) -> Result<WeightsView, Fault> {
    Ok(weights(host, None)?.view(&Presenter::new(host, reader)))
}

/// Keeps weights on this machine: from now on they are the reader's own.
///
/// # Errors
/// [`Fault::WeightsUnfit`], and then nothing is kept; when the store cannot be written.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn weights_save(
    host: &Host,
    reader: &Reader,
    request: SaveWeights,
) -> Result<Written<WeightsView>, Fault> {
    let own = read(&request.weights)?;
    // Every criterion is kept by name, so that a later version sees what counted nothing.
    let kept: BTreeMap<&str, u8> = own
        .iter()
        .map(|(criterion, weight)| (Criterion::key(criterion), weight))
        .collect();
    let text = serde_json::to_string(&kept).map_err(Fault::Answer)?;
    host.catalogue().set_setting(KEY, &text)?;
    changed(host, reader)
}

/// Forgets the reader's own weights.
///
/// # Errors
/// When the store cannot be written.
pub fn weights_reset(
    host: &Host,
    reader: &Reader,
    _request: Nothing,
) -> Result<Written<WeightsView>, Fault> {
    host.catalogue().drop_setting(KEY)?;
    changed(host, reader)
}

/// Whatever was matched before was matched by other weights.
fn changed(host: &Host, reader: &Reader) -> Result<Written<WeightsView>, Fault> {
    Ok(Written {
        output: weights_get(host, reader, Nothing {})?,
        changed: Changed {
            settings: true,
            everything: true,
            ..Changed::default()
        },
    })
}
