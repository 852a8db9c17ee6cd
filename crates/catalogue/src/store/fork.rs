use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, named_params};

use super::{Catalogue, StoreError};
use crate::change::DeviceId;

/// A device that has given one number of its log to more than one change: its data folder was copied, key and all, and
/// both copies are written in. No illness: both lines live on. Whoever copied it should know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fork {
    /// The device, as both copies sign.
    pub device: DeviceId,
    /// How many of its numbers stand for more than one change.
    pub numbers: u64,
    /// What the clock of the writing machine said, in milliseconds since 1970, of the one among these changes that came
    /// here last.
    pub last_ms: i64,
}

impl Catalogue {
    /// The devices whose logs are forked, in the order of their ids. Reads the index of the log, and no change besides those.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn forks(&self) -> Result<Vec<Fork>, StoreError> {
        forks(&*self.pool.get()?)
    }

    /// The same without those that somebody has seen to here; they come back once more of them arrives.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn open_forks(&self) -> Result<Vec<Fork>, StoreError> {
        open_forks(&*self.pool.get()?)
    }

    /// Notes on this machine that the fork of a device, or every fork, was seen to.
    ///
    /// # Errors
    /// If SQLite refuses, or the catalogue is the read-only bundled one.
    pub fn see_forks(&self, of: Option<DeviceId>) -> Result<(), StoreError> {
        let conn = self.pool.get()?;
        let mut now = seen(&conn)?;
        for fork in forks(&conn)? {
            if of.is_none_or(|of| of == fork.device) {
                now.insert(fork.device.to_string(), fork.numbers);
            }
        }
        drop(conn);
        let kept = serde_json::to_string(&now).map_err(|_| StoreError::damaged("a setting"))?;
        self.set_setting(SEEN, &kept)
    }
}

/// How many numbers of a device were seen to, among the settings of this machine.
const SEEN: &str = "forks-seen";

type Seen = BTreeMap<String, u64>;

fn seen(conn: &Connection) -> Result<Seen, StoreError> {
    let kept: Option<String> = conn
        .prepare_cached("SELECT value FROM setting WHERE key = :key")?
        .query_row(named_params! { ":key": SEEN }, |row| row.get(0))
        .optional()?;
    // What cannot be read was not seen to.
    Ok(kept
        .and_then(|kept| serde_json::from_str(&kept).ok())
        .unwrap_or_default())
}

/// The forks of which more is here than was seen to.
pub(super) fn open_forks(conn: &Connection) -> Result<Vec<Fork>, StoreError> {
    let mut open = forks(conn)?;
    if !open.is_empty() {
        let seen = seen(conn)?;
        open.retain(|fork| seen.get(&fork.device.to_string()) < Some(&fork.numbers));
    }
    Ok(open)
}

/// A number counts only where one device gave it twice: whoever writes under the name of another's log forks nothing.
pub(super) fn forks(conn: &Connection) -> Result<Vec<Fork>, StoreError> {
    let mut statement = conn.prepare_cached(
        "WITH twice AS (SELECT log, log_n FROM change GROUP BY log, log_n HAVING count(*) > 1), \
         forked AS (SELECT device, max(n) AS last FROM twice JOIN change USING (log, log_n) \
                    WHERE sig IS NOT NULL GROUP BY device, log, log_n HAVING count(*) > 1), \
         known AS (SELECT device, count(*) AS numbers, max(last) AS last FROM forked GROUP BY device) \
         SELECT device.key_id, known.numbers, change.wall FROM known \
         JOIN device ON device.k = known.device JOIN change ON change.n = known.last ORDER BY device.key_id",
    )?;
    let mut rows = statement.query([])?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        let numbers: i64 = row.get(1)?;
        out.push(Fork {
            device: DeviceId(row.get(0)?),
            numbers: u64::try_from(numbers).unwrap_or_default(),
            last_ms: row.get(2)?,
        });
    }
    Ok(out)
}
