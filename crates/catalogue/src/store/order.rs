use rusqlite::named_params;

use super::hub::{LEAVES, cursor_of, leaving};
use super::receive::integer;
use super::{Catalogue, Cursor, Leaving, StoreError};

impl Catalogue {
    /// How far the order of each hub has been taken in, by hub.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn cursors(&self) -> Result<Vec<Cursor>, StoreError> {
        let conn = self.pool.get()?;
        let mut statement = conn.prepare_cached(
            "SELECT epoch, cursor, hash, checkpoint, synced, id FROM hub ORDER BY id",
        )?;
        let found = statement.query_map([], |row| cursor_of(row, row.get(5)?))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// True if every change of a hub's order is here up to a place, and may leave.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn holds_order(&self, hub: &[u8; 32], epoch: u64, to: u64) -> Result<bool, StoreError> {
        let conn = self.pool.get()?;
        let of = of_hub();
        let sql = format!("SELECT count(DISTINCT r.seq) {of} AND r.seq <= :to");
        let count: i64 = conn.prepare_cached(&sql)?.query_row(
            named_params! { ":hub": hub, ":epoch": integer(epoch)?, ":to": integer(to)? },
            |row| row.get(0),
        )?;
        Ok(count == integer(to)?)
    }

    /// Changes in a hub's order after a place and up to another, with their numbers there.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn in_order(
        &self,
        hub: &[u8; 32],
        epoch: u64,
        after: u64,
        to: u64,
        limit: u32,
    ) -> Result<Vec<Leaving>, StoreError> {
        let conn = self.pool.get()?;
        let of = of_hub();
        let sql = format!(
            "SELECT change.n, change.id, payload, sig, device.public_key, json_array(r.seq, r.at) {of} \
             AND r.seq > :after AND r.seq <= :to ORDER BY r.seq LIMIT :limit"
        );
        let mut statement = conn.prepare_cached(&sql)?;
        let mut rows = statement.query(named_params! {
            ":hub": hub, ":epoch": integer(epoch)?, ":after": integer(after)?, ":to": integer(to)?, ":limit": limit,
        })?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(leaving(row)?);
        }
        Ok(out)
    }

    /// Changes that may leave and have no number in a hub's order up to a place, oldest first.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn beyond_order(
        &self,
        hub: &[u8; 32],
        epoch: u64,
        to: u64,
        after: i64,
        limit: u32,
    ) -> Result<Vec<Leaving>, StoreError> {
        let conn = self.pool.get()?;
        let sql = format!(
            "SELECT change.n, change.id, payload, sig, device.public_key, NULL {LEAVES} AND change.n > :after \
             AND NOT EXISTS (SELECT 1 FROM receipt JOIN hub ON hub.k = receipt.hub WHERE receipt.change = change.n \
                             AND hub.id = :hub AND receipt.epoch = :epoch AND receipt.seq <= :to) \
             ORDER BY change.n LIMIT :limit"
        );
        let mut statement = conn.prepare_cached(&sql)?;
        let mut rows = statement.query(named_params! {
            ":hub": hub, ":epoch": integer(epoch)?, ":to": integer(to)?, ":after": after, ":limit": limit,
        })?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(leaving(row)?);
        }
        Ok(out)
    }

    /// Signs the manifest of a bundle that is written here: the public key of this device, and its signature.
    ///
    /// # Errors
    /// As for every write, where the key is needed and cannot be had.
    pub fn sign_bundle(&self, manifest: &[u8]) -> Result<([u8; 32], [u8; 64]), StoreError> {
        let key = self.signing_key()?;
        Ok((key.public(), key.sign_bundle(manifest)))
    }
}

/// Changes that may leave, with their numbers in a hub's order.
fn of_hub() -> String {
    let leaves = LEAVES.replacen(
        "FROM change",
        "FROM receipt r JOIN hub ON hub.k = r.hub JOIN change ON change.n = r.change",
        1,
    );
    format!("{leaves} AND r.epoch = :epoch AND hub.id = :hub")
}
