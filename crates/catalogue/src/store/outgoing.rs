use super::apply::{FROM_SELF, unpack};
use super::{Catalogue, StoreError};
use crate::change::ChangeId;

/// A change of this machine as it leaves: the bytes that were signed, and by what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// The exact bytes that were signed.
    pub payload: Vec<u8>,
    /// The signature.
    pub signature: Vec<u8>,
    /// The public key of the device that signed.
    pub public_key: [u8; 32],
}

impl Catalogue {
    /// The changes that this machine has to give away, oldest first: those of its shared log.
    ///
    /// The one door through which changes leave. The local log, with private needs and notes, is not behind it.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn outgoing(&self) -> Result<Vec<Outgoing>, StoreError> {
        let conn = self.pool.get()?;
        let mut statement = conn.prepare_cached(
            "SELECT payload, sig, device.public_key, change.id FROM change \
             JOIN log ON log.k = change.log AND log.scope = 'shared' \
             JOIN rec ON rec.k = change.rec AND rec.local = 0 \
             JOIN device ON device.k = change.device \
             WHERE origin = :own AND sig IS NOT NULL AND device.public_key IS NOT NULL ORDER BY change.n",
        )?;
        let mut rows = statement.query(rusqlite::named_params! { ":own": FROM_SELF })?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            let bytes: Vec<u8> = row.get(0)?;
            let payload = unpack(&bytes)?.into_owned();
            // What was erased is not what was signed.
            if ChangeId::of(&payload).0 != row.get::<_, [u8; 32]>(3)? {
                continue;
            }
            out.push(Outgoing {
                payload,
                signature: row.get(1)?,
                public_key: row.get(2)?,
            });
        }
        Ok(out)
    }
}
