use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::login::Granted;

/// A token is not used in its last minute: it could end on the way.
const MARGIN: Duration = Duration::from_secs(60);

/// The token of the hub where this device has signed in; kept in memory from one exchange to the next, and nowhere else.
#[derive(Clone, Default)]
pub struct Session(Arc<Mutex<Option<Held>>>);

struct Held {
    /// The hub, by its address: a token is shown to nobody else.
    base: String,
    token: String,
    until: Instant,
}

impl Session {
    pub(super) fn token(&self, base: &str) -> Option<String> {
        self.held()
            .as_ref()
            .filter(|held| held.base == base && Instant::now() < held.until)
            .map(|held| held.token.clone())
    }

    pub(super) fn keep(&self, base: &str, granted: &Granted) {
        let good = Duration::from_secs(granted.seconds).saturating_sub(MARGIN);
        // A hub that promises for ever promises nothing that could be counted.
        let until = Instant::now().checked_add(good);
        *self.held() = until.map(|until| Held {
            base: base.to_owned(),
            token: granted.token.clone(),
            until,
        });
    }

    fn held(&self) -> std::sync::MutexGuard<'_, Option<Held>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Session")
    }
}
