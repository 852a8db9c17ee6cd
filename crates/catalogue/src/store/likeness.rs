use std::sync::{Arc, PoisonError};

use super::{Catalogue, StoreError};
use crate::record::{Kind, Standing};
use crate::search::likeness::Profile;

/// The records of a kind as they are compared, and the state of the store that they were made from.
pub(super) struct CachedProfiles {
    generation: i64,
    kind: Kind,
    profiles: Arc<Vec<Profile>>,
}

impl Catalogue {
    /// Every record of a kind as records are compared, without withdrawn ones; made again after any program's write.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn profiles(&self, kind: Kind) -> Result<Arc<Vec<Profile>>, StoreError> {
        let generation = self.generation()?;
        let mut cached = self.profiles.lock().unwrap_or_else(PoisonError::into_inner);
        cached.retain(|one| one.generation == generation);
        if let Some(one) = cached.iter().find(|one| one.kind == kind) {
            return Ok(one.profiles.clone());
        }
        let profiles: Vec<Profile> = self
            .all(kind)?
            .iter()
            .filter(|record| record.standing != Standing::Withdrawn)
            .map(|record| Profile::of(record.id, &record.body))
            .collect();
        let profiles = Arc::new(profiles);
        cached.push(CachedProfiles {
            generation,
            kind,
            profiles: profiles.clone(),
        });
        Ok(profiles)
    }
}
