use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use catalogue::search::Latest;

/// The places that search: a newer search of one of them cancels its older one, and nobody else's.
#[derive(Debug, Default)]
pub(crate) struct Sessions(Mutex<HashMap<u32, Arc<Latest>>>);

/// More search fields than any window has; beyond, the oldest numbers are forgotten.
const MOST: usize = 64;

impl Sessions {
    pub(crate) fn latest(&self, session: u32) -> Arc<Latest> {
        let mut sessions = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if sessions.len() >= MOST && !sessions.contains_key(&session) {
            sessions.clear();
        }
        Arc::clone(sessions.entry(session).or_default())
    }
}
