//! Erasing values by order of the registry: the one thing in which a hub edits what it was given.

use catalogue::store::Redaction;

use super::session::{Cell, Session};
use super::{Engine, HubStore, StoreError, postgres};

/// Orders that are carried out in one transaction: pushes wait for it.
const AT_ONCE: usize = 100;

impl HubStore {
    /// Erases what is listed; answers how many changes lost something. Doing it again is always safe.
    ///
    /// Numbers, hashes and signatures stay. Segments that hold something erased are taken off the list and cut anew.
    ///
    /// # Errors
    /// If the database refuses; what was erased by then stays erased.
    pub fn erase(&self, listed: &[Redaction]) -> Result<u64, StoreError> {
        let mut count = 0;
        for part in listed.chunks(AT_ONCE) {
            count += self.write(|session| erase(session, part))?;
        }
        Ok(count)
    }

    /// The names of files with something in them that was erased.
    ///
    /// # Errors
    /// If the database refuses.
    pub fn owed_files(&self) -> Result<Vec<[u8; 32]>, StoreError> {
        self.read(|session| {
            session
                .query("SELECT what FROM hub_owed WHERE length(what) = 32", &[])?
                .iter()
                .map(|row| row.fixed(0))
                .collect()
        })
    }

    /// Notes that such a file is gone.
    ///
    /// # Errors
    /// If the database refuses.
    pub fn forgot_file(&self, name: &[u8; 32]) -> Result<(), StoreError> {
        self.write(|session| forgot(session, name))
    }

    /// Writes the store anew without its unused parts, in which something erased may lie. Pushes wait for it.
    ///
    /// # Errors
    /// If the database refuses; it stays owed.
    pub fn forget(&self) -> Result<(), StoreError> {
        let owed = self
            .read(|session| session.first("SELECT 1 FROM hub_owed WHERE length(what) = 0", &[]))?;
        if owed.is_none() {
            return Ok(());
        }
        let done = match &self.0 {
            Engine::Sqlite { writer, .. } => {
                let mut conn = writer
                    .lock()
                    .unwrap_or_else(std::sync::PoisonError::into_inner);
                conn.batch("VACUUM")?;
                // Anybody who reads just now is still at the journal: then it stays owed.
                let journal = conn.first("PRAGMA wal_checkpoint(TRUNCATE)", &[])?;
                journal.is_some_and(|row| row.int(0).is_ok_and(|busy| busy == 0))
            }
            Engine::Postgres { config, pool } => pool.as_ref().ok_or(StoreError::Busy)?.with(
                || postgres::connect(config),
                |conn| {
                    let done = conn.batch("VACUUM (FULL) hub_change");
                    let sound = done.is_ok() && !conn.is_closed();
                    (done.map(|()| true), sound)
                },
            )??,
        };
        if done {
            self.write(|session| forgot(session, &[]))?;
        }
        Ok(())
    }
}

fn erase(session: &mut dyn Session, listed: &[Redaction]) -> Result<u64, StoreError> {
    // Whoever pushes the same change is before or behind this, and in either case it is erased.
    super::head::take(session)?;
    let mut count = 0;
    for order in listed {
        let found = session.first(
            "SELECT epoch, seq, payload FROM hub_change WHERE id = $1",
            &[(&order.change.0).into()],
        )?;
        let Some(row) = found else { continue };
        let (epoch, seq, payload) = (row.count(0)?, row.count(1)?, row.bytes(2)?);
        let Some(left) = order.left_of(payload).filter(|left| left != payload) else {
            continue;
        };
        session.query(
            "UPDATE hub_change SET payload = $3, redacted = 1 WHERE epoch = $1 AND seq = $2",
            &[epoch.into(), seq.into(), left.as_slice().into()],
        )?;
        for segment in session.query(
            "SELECT first, sha256 FROM hub_segment WHERE epoch = $1 AND first <= $2 AND last >= $2",
            &[epoch.into(), seq.into()],
        )? {
            owe(session, segment.bytes(1)?)?;
            session.query(
                "DELETE FROM hub_segment WHERE epoch = $1 AND first = $2",
                &[epoch.into(), segment.count(0)?.into()],
            )?;
        }
        count += 1;
    }
    if count > 0 {
        owe(session, &[])?;
    }
    Ok(count)
}

/// Notes what has to be forgotten: a file by its name, or by nothing the unused parts of the store.
pub(super) fn owe(session: &mut dyn Session, what: &[u8]) -> Result<(), StoreError> {
    session.query(
        "INSERT INTO hub_owed (what) VALUES ($1) ON CONFLICT (what) DO NOTHING",
        &[Cell::from(what)],
    )?;
    Ok(())
}

fn forgot(session: &mut dyn Session, what: &[u8]) -> Result<(), StoreError> {
    session.query("DELETE FROM hub_owed WHERE what = $1", &[Cell::from(what)])?;
    Ok(())
}
