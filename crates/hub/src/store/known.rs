use std::collections::{HashMap, HashSet};

use catalogue::change::ChangeId;

use super::session::{Cell, Session, list};
use super::{HubStore, StoreError};

/// Looked for at once.
const AT_ONCE: usize = 100;

impl HubStore {
    /// Which of these changes the hub lacks, in the order asked, each once.
    ///
    /// # Errors
    /// If the database refuses.
    pub fn missing(&self, ids: &[ChangeId]) -> Result<Vec<ChangeId>, StoreError> {
        let known = self.read(|session| known(session, ids))?;
        let mut told = HashSet::new();
        Ok(ids
            .iter()
            .filter(|id| !known.contains_key(id) && told.insert(**id))
            .copied()
            .collect())
    }
}

/// The numbers of those changes that are known.
pub(super) fn known(
    session: &mut dyn Session,
    ids: &[ChangeId],
) -> Result<HashMap<ChangeId, u64>, StoreError> {
    let mut out = HashMap::new();
    for part in ids.chunks(AT_ONCE) {
        let cells: Vec<Cell> = part.iter().map(|id| (&id.0).into()).collect();
        let sql = format!(
            "SELECT id, seq FROM hub_change WHERE id IN {}",
            list(part.len())
        );
        for row in session.query(&sql, &cells)? {
            out.insert(ChangeId(row.fixed(0)?), row.count(1)?);
        }
    }
    Ok(out)
}
