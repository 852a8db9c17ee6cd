use std::collections::HashSet;
use std::sync::Arc;

use catalogue::change::{ChangeId, DeviceId};
use sync::wire::{Answer, Refusal};
use sync::{Checkpoint, HubKey, Running};
use tokio::sync::Notify;
use trust::{DeviceStanding, PublicKey};

use crate::Config;
use crate::gate::Gate;
use crate::metrics::Metrics;
use crate::store::{HubStore, Rules, StoreError};
use crate::verify::{Arrived, Checked, check_by, device};

/// A hub: a store, the key that signs its order, and how it behaves. Its calls block.
#[derive(Debug)]
pub struct Hub {
    /// Its store.
    pub store: HubStore,
    /// Its key.
    pub key: HubKey,
    /// How it behaves.
    pub config: Config,
    pub(crate) gate: Gate,
    pub(crate) metrics: Metrics,
    /// Told after each push, for whoever cuts segments: a hint, never the truth.
    pub(crate) grown: Notify,
}

impl Hub {
    /// A hub over a store.
    #[must_use]
    pub fn new(store: HubStore, key: HubKey, config: Config) -> Arc<Self> {
        Arc::new(Self {
            store,
            gate: Gate::new(&key),
            key,
            config,
            metrics: Metrics::default(),
            grown: Notify::new(),
        })
    }

    /// Now, in milliseconds since 1970.
    #[must_use]
    pub fn now_ms(&self) -> i64 {
        (self.config.clock)()
    }

    /// The hub's signed word on a place of its order.
    #[must_use]
    pub fn checkpoint(&self, epoch: u64, at: Running) -> Checkpoint {
        Checkpoint::sign(&self.key, epoch, at, self.now_ms())
    }

    /// The key of whoever may sign in under this id now: a device whose certificate counts, or another hub of the registry.
    /// `None` for a device that is unknown, past its time or revoked.
    pub(crate) fn certified(&self, id: DeviceId) -> Option<PublicKey> {
        self.certified_device(id)
            .or_else(|| self.config.sisters.as_ref()?(id))
    }

    fn certified_device(&self, device: DeviceId) -> Option<PublicKey> {
        let known = self.config.certificates.as_ref()?(device)?;
        (known.standing(self.now_ms()) == DeviceStanding::Valid).then_some(known.key)
    }

    /// The device that shows a token, if that is good and the registry still knows it: revoking ends a token too.
    pub(crate) fn signed_in(&self, token: &str) -> Option<DeviceId> {
        let device = self.gate.device(token, self.now_ms())?;
        self.certified(device).map(|_| device)
    }

    /// Takes in what was pushed: every change is checked by itself, and the sound ones go in together.
    ///
    /// # Errors
    /// If the database refuses; then nothing of it is kept.
    pub fn receive(
        &self,
        arrived: &Arrived,
        quota: Option<u64>,
    ) -> Result<Vec<(ChangeId, Answer)>, StoreError> {
        let strangers: HashSet<_> = arrived
            .envelopes
            .iter()
            .filter_map(device)
            .filter(|device| !arrived.keys.contains_key(device))
            .collect();
        let strangers: Vec<_> = strangers.into_iter().collect();
        let known = self.store.keys(&strangers)?;
        let key = |device| {
            arrived
                .keys
                .get(&device)
                .or_else(|| known.get(&device))
                .copied()
        };
        let mut sound: Vec<Checked> = Vec::new();
        let mut refused: Vec<Option<Refusal>> = Vec::with_capacity(arrived.envelopes.len());
        for envelope in &arrived.envelopes {
            let judge = self.config.judge.as_ref();
            let order = envelope
                .redacted
                .and_then(|id| judge.and_then(|judge| judge.redaction(id)));
            match check_by(self.config.catalogue, &key, envelope, order.as_ref()) {
                Ok(checked) => {
                    sound.push(checked);
                    refused.push(None);
                }
                Err(refusal) => refused.push(Some(refusal)),
            }
        }
        let rules = Rules {
            quota,
            ..self.rules()
        };
        let mut answers = self.store.push(&sound, &rules, self.now_ms())?.into_iter();
        self.grown.notify_one();
        let answers: Vec<(ChangeId, Answer)> = arrived
            .envelopes
            .iter()
            .zip(refused)
            .map(|(envelope, refused)| {
                let answer = match refused {
                    Some(refusal) => Answer::Rejected(refusal),
                    None => answers.next().unwrap_or(Answer::Rejected(Refusal::Unknown)),
                };
                (envelope.id(), answer)
            })
            .collect();
        self.metrics.answered(&answers);
        Ok(answers)
    }

    /// Erases what the registry orders erased; answers how many changes lost something. Segments are mended behind it.
    ///
    /// # Errors
    /// If the database refuses; what was erased by then stays erased, and erasing again is always safe.
    pub fn erase(&self) -> Result<u64, StoreError> {
        let Some(judge) = &self.config.judge else {
            return Ok(0);
        };
        let erased = self.store.erase(&judge.redactions())?;
        if let Err(error) = self.store.forget() {
            tracing::error!(%error, "the store could not be written anew: what was erased may lie in its unused parts");
        }
        self.grown.notify_one();
        Ok(erased)
    }

    /// Erases what the registry orders erased and judges every record anew, because the registry has moved. Answers how many
    /// changes have another state now.
    ///
    /// # Errors
    /// If the database refuses; what was judged by then stands.
    pub fn rejudge(&self) -> Result<u64, StoreError> {
        self.erase()?;
        self.store.rejudge(&self.rules())
    }

    fn rules(&self) -> Rules<'_> {
        Rules {
            hub: self.gate.hub(),
            judge: self.config.judge.as_deref(),
            bundled: self.config.bundled.as_deref(),
            quota: self.config.quota,
        }
    }
}
