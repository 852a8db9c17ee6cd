use rusqlite::{Connection, OptionalExtension, named_params};

use super::apply::unpack;
use super::receive::integer;
use super::{Catalogue, Received, StoreError};
use crate::change::ChangeId;
use crate::record::RecordId;

/// How far a hub's order has been taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The hub: SHA-256 of its public key.
    pub hub: [u8; 32],
    /// Its epoch.
    pub epoch: u64,
    /// Its last number that is here.
    pub seq: u64,
    /// The hash over its order up to there.
    pub hash: [u8; 32],
    /// Its last signed word, encoded.
    pub checkpoint: Option<Vec<u8>>,
    /// When all was last exchanged with it, in milliseconds since 1970.
    pub synced_ms: Option<i64>,
}

/// A change as it leaves: the bytes that were signed, and by what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaving {
    /// Its number in the log of this store: to go on after it.
    pub n: i64,
    /// Its content address.
    pub id: ChangeId,
    /// The exact bytes that were signed; or what is left of them.
    pub payload: Vec<u8>,
    /// Something of it was erased: the payload is what is left.
    pub redacted: bool,
    /// The signature.
    pub signature: [u8; 64],
    /// The public key of the device that signed.
    pub public_key: [u8; 32],
    /// A hub's number for it, if there is one.
    pub received: Option<Received>,
}

/// The condition that every change fulfils which may leave: signed, of no record that stays, and not of the local log, with
/// its private needs and notes. Whatever gives changes away asks by it.
pub(super) const LEAVES: &str = "FROM change JOIN log ON log.k = change.log AND log.scope IN ('shared', 'foreign') \
     JOIN rec ON rec.k = change.rec AND rec.local = 0 JOIN device ON device.k = change.device \
     WHERE sig IS NOT NULL AND device.public_key IS NOT NULL";

impl Catalogue {
    /// The catalogue whose changes this store takes.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn catalogue_id(&self) -> Result<uuid::Uuid, StoreError> {
        let conn = self.pool.get()?;
        Ok(conn.query_row("SELECT catalogue FROM about", [], |row| {
            super::load::uuid_at(row, 0)
        })?)
    }

    /// How far a hub's order has been taken in; `None` for a hub never met.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn cursor(&self, hub: &[u8; 32]) -> Result<Option<Cursor>, StoreError> {
        let conn = self.pool.get()?;
        Ok(conn
            .prepare_cached(
                "SELECT epoch, cursor, hash, checkpoint, synced FROM hub WHERE id = :id",
            )?
            .query_row(named_params! { ":id": hub }, |row| cursor_of(row, *hub))
            .optional()?)
    }

    /// When all was last exchanged with any hub.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn last_synced(&self) -> Result<Option<i64>, StoreError> {
        let conn = self.pool.get()?;
        Ok(conn.query_row("SELECT max(synced) FROM hub", [], |row| row.get(0))?)
    }

    /// Notes how far a hub's order was taken in, apart from any change: a page was empty, or an epoch is new.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn set_cursor(&self, cursor: &Cursor) -> Result<(), StoreError> {
        self.at(self.transact(|conn| {
            hub_row(conn, &cursor.hub, cursor.epoch)?;
            move_cursor(conn, cursor)
        }))
    }

    /// Changes that a hub lacks, as far as this store knows, oldest first: own ones and those that came in a bundle.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn outbox(
        &self,
        hub: &[u8; 32],
        epoch: u64,
        after: i64,
        limit: u32,
    ) -> Result<Vec<Leaving>, StoreError> {
        let conn = self.pool.get()?;
        let sql = format!(
            "SELECT change.n, change.id, payload, sig, device.public_key, NULL {LEAVES} AND change.n > :after \
             AND NOT EXISTS (SELECT 1 FROM receipt JOIN hub ON hub.k = receipt.hub WHERE receipt.change = change.n \
                             AND hub.id = :hub AND receipt.epoch = :epoch) \
             AND NOT EXISTS (SELECT 1 FROM refused JOIN hub ON hub.k = refused.hub WHERE refused.change = change.n AND hub.id = :hub) \
             ORDER BY change.n LIMIT :limit"
        );
        let mut statement = conn.prepare_cached(&sql)?;
        let mut rows = statement.query(named_params! {
            ":hub": hub, ":epoch": integer(epoch)?, ":after": after, ":limit": limit,
        })?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(leaving(row)?);
        }
        Ok(out)
    }

    /// How many changes of this machine no hub has numbered yet.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn pending(&self) -> Result<u64, StoreError> {
        let conn = self.pool.get()?;
        let sql = format!(
            "SELECT count(*) {LEAVES} AND origin = 1 AND NOT EXISTS (SELECT 1 FROM receipt WHERE receipt.change = change.n)"
        );
        Ok(number(
            conn.prepare_cached(&sql)?.query_row([], |row| row.get(0))?,
        ))
    }

    /// Every change that may leave this store, oldest first, in pieces: those after a number of the log, and of some
    /// records if `only` names any. With the number of a hub's order where there is one.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn leaving(
        &self,
        after: i64,
        limit: u32,
        only: Option<&[RecordId]>,
    ) -> Result<Vec<Leaving>, StoreError> {
        let conn = self.pool.get()?;
        let chosen = only.map(|only| {
            only.iter()
                .map(|id| id.0.simple().to_string())
                .collect::<Vec<_>>()
        });
        let chosen = chosen.map(|ids| serde_json::json!(ids).to_string());
        let sql = format!(
            "SELECT change.n, change.id, payload, sig, device.public_key, \
                    (SELECT json_array(seq, at) FROM receipt JOIN hub ON hub.k = receipt.hub AND hub.epoch = receipt.epoch \
                     WHERE receipt.change = change.n ORDER BY hub.id LIMIT 1) \
             {LEAVES} AND change.n > :after \
             AND (:chosen IS NULL OR lower(hex(rec.id)) IN (SELECT value FROM json_each(:chosen))) \
             ORDER BY change.n LIMIT :limit"
        );
        let mut statement = conn.prepare_cached(&sql)?;
        let mut rows = statement
            .query(named_params! { ":after": after, ":limit": limit, ":chosen": chosen })?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(leaving(row)?);
        }
        Ok(out)
    }

    /// Notes what a hub answered to a push: its numbers, and what it will never take.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn answered(&self, cursor: &Cursor, refused: &[(ChangeId, u8)]) -> Result<(), StoreError> {
        self.at(self.transact(|conn| {
            let hub = hub_row(conn, &cursor.hub, cursor.epoch)?;
            for (id, code) in refused {
                conn.prepare_cached(
                    "INSERT INTO refused (hub, change, code) SELECT :hub, n, :code FROM change WHERE id = :id \
                     ON CONFLICT (hub, change) DO UPDATE SET code = excluded.code",
                )?
                .execute(named_params! { ":hub": hub, ":code": code, ":id": id.0 })?;
            }
            Ok::<_, StoreError>(())
        }))
    }
}

pub(super) fn cursor_of(row: &rusqlite::Row<'_>, hub: [u8; 32]) -> rusqlite::Result<Cursor> {
    Ok(Cursor {
        hub,
        epoch: number(row.get(0)?),
        seq: number(row.get(1)?),
        hash: row.get(2)?,
        checkpoint: row.get(3)?,
        synced_ms: row.get(4)?,
    })
}

fn number(stored: i64) -> u64 {
    u64::try_from(stored).unwrap_or_default()
}

pub(super) fn leaving(row: &rusqlite::Row<'_>) -> Result<Leaving, StoreError> {
    let bytes: Vec<u8> = row.get(2)?;
    let pair: Option<String> = row.get(5)?;
    let received = pair
        .and_then(|pair| serde_json::from_str::<(u64, i64)>(&pair).ok())
        .map(|(seq, at_ms)| Received { seq, at_ms });
    let id = ChangeId(row.get(1)?);
    let payload = unpack(&bytes)?.into_owned();
    Ok(Leaving {
        n: row.get(0)?,
        id,
        redacted: ChangeId::of(&payload) != id,
        payload,
        signature: row.get(3)?,
        public_key: row.get(4)?,
        received,
    })
}

/// The row of a hub, made at the first meeting.
pub(super) fn hub_row(conn: &Connection, hub: &[u8; 32], epoch: u64) -> Result<i64, StoreError> {
    Ok(conn
        .prepare_cached(
            "INSERT INTO hub (id, epoch, cursor, hash) VALUES (:id, :epoch, 0, zeroblob(32)) \
             ON CONFLICT (id) DO UPDATE SET epoch = hub.epoch RETURNING k",
        )?
        .query_row(
            named_params! { ":id": hub, ":epoch": integer(epoch)? },
            |row| row.get(0),
        )?)
}

/// Moves the place in a hub's order; a new epoch begins anew.
pub(super) fn move_cursor(conn: &Connection, cursor: &Cursor) -> Result<(), StoreError> {
    conn.prepare_cached(
        "UPDATE hub SET epoch = :epoch, cursor = :cursor, hash = :hash, \
                checkpoint = coalesce(:checkpoint, checkpoint), synced = coalesce(:synced, synced) WHERE id = :id",
    )?
    .execute(named_params! {
        ":id": cursor.hub,
        ":epoch": integer(cursor.epoch)?,
        ":cursor": integer(cursor.seq)?,
        ":hash": cursor.hash,
        ":checkpoint": cursor.checkpoint,
        ":synced": cursor.synced_ms,
    })?;
    Ok(())
}
