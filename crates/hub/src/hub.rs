use std::collections::HashSet;
use std::sync::Arc;

use catalogue::change::ChangeId;
use sync::wire::{Answer, Refusal};
use sync::{Checkpoint, HubKey, Running};
use tokio::sync::Notify;

use crate::Config;
use crate::metrics::Metrics;
use crate::store::{HubStore, Rules, StoreError};
use crate::verify::{Arrived, Checked, check, device};

/// A hub: a store, the key that signs its order, and how it behaves. Its calls block.
#[derive(Debug)]
pub struct Hub {
    /// Its store.
    pub store: HubStore,
    /// Its key.
    pub key: HubKey,
    /// How it behaves.
    pub config: Config,
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
            match check(self.config.catalogue, &key, envelope) {
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

    /// Judges every record anew, because the registry has moved. Answers how many changes have another state now.
    ///
    /// # Errors
    /// If the database refuses; what was judged by then stands.
    pub fn rejudge(&self) -> Result<u64, StoreError> {
        self.store.rejudge(&self.rules())
    }

    fn rules(&self) -> Rules<'_> {
        Rules {
            judge: self.config.judge.as_deref(),
            bundled: self.config.bundled.as_deref(),
            quota: self.config.quota,
        }
    }
}
