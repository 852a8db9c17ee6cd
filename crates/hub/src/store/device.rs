use std::collections::HashMap;

use catalogue::RecordId;
use catalogue::change::DeviceId;

use super::session::{Cell, Session, list};
use super::{HubStore, StoreError};

/// Looked for at once.
const AT_ONCE: usize = 100;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

impl HubStore {
    /// The keys of devices, as far as they are known.
    ///
    /// # Errors
    /// If the database refuses.
    pub fn keys(&self, devices: &[DeviceId]) -> Result<HashMap<DeviceId, [u8; 32]>, StoreError> {
        self.read(|session| {
            let mut out = HashMap::new();
            for part in devices.chunks(AT_ONCE) {
                let cells: Vec<Cell> = part.iter().map(|device| (&device.0).into()).collect();
                let sql = format!(
                    "SELECT key_id, public_key FROM hub_device WHERE key_id IN {}",
                    list(part.len())
                );
                for row in session.query(&sql, &cells)? {
                    out.insert(DeviceId(row.fixed(0)?), row.fixed(1)?);
                }
            }
            Ok(out)
        })
    }
}

/// What a device gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The present epoch, in which the numbers are.
    pub epoch: u64,
    /// How many changes there are of it.
    pub count: u64,
    /// The last of them, newest first.
    pub changes: Vec<GivenChange>,
}

/// A change that a device gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GivenChange {
    /// Its number here.
    pub seq: u64,
    /// When it was received, in milliseconds since 1970.
    pub received_ms: i64,
    /// The record that it writes to.
    pub record: RecordId,
}

impl HubStore {
    /// What a device gave last, newest first. Looks through the whole store: for a person, not for a request.
    ///
    /// # Errors
    /// If the database refuses.
    pub fn given(&self, device: DeviceId, last: u32) -> Result<Given, StoreError> {
        self.read(|session| {
            let head = super::head::read(session)?;
            let count = session
                .first(
                    "SELECT count(*) FROM hub_change WHERE device = $1",
                    &[(&device.0).into()],
                )?
                .map_or(Ok(0), |row| row.count(0))?;
            let changes = session
                .query(
                    "SELECT seq, received_ms, rec FROM hub_change WHERE device = $1 ORDER BY seq DESC LIMIT $2",
                    &[(&device.0).into(), u64::from(last).into()],
                )?
                .iter()
                .map(|row| {
                    Ok(GivenChange {
                        seq: row.count(0)?,
                        received_ms: row.int(1)?,
                        record: RecordId(uuid::Uuid::from_bytes(row.fixed(2)?)),
                    })
                })
                .collect::<Result<_, StoreError>>()?;
            Ok(Given {
                epoch: head.epoch,
                count,
                changes,
            })
        })
    }
}

/// What a device may still give today. Kept inside the transaction of a push, which holds the counter row.
pub(super) struct Share {
    day: i64,
    given: i64,
}

impl Share {
    /// Reads a device's share, and notes the device if it is new.
    pub(super) fn of(
        session: &mut dyn Session,
        device: DeviceId,
        key: &[u8; 32],
        now_ms: i64,
    ) -> Result<Self, StoreError> {
        let day = now_ms.div_euclid(DAY_MS);
        session.query(
            "INSERT INTO hub_device (key_id, public_key, day, given) VALUES ($1, $2, $3, 0) \
             ON CONFLICT (key_id) DO NOTHING",
            &[(&device.0).into(), key.into(), day.into()],
        )?;
        let row = session
            .first(
                "SELECT day, given FROM hub_device WHERE key_id = $1",
                &[(&device.0).into()],
            )?
            .ok_or(StoreError::Damaged("a device is missing"))?;
        let given = if row.int(0)? == day { row.int(1)? } else { 0 };
        Ok(Self { day, given })
    }

    /// Takes one, unless that would be more than `quota`.
    pub(super) fn take(&mut self, quota: Option<u64>) -> bool {
        let allowed = quota.is_none_or(|quota| u64::try_from(self.given).unwrap_or(0) < quota);
        if allowed {
            self.given += 1;
        }
        allowed
    }

    pub(super) fn write(
        &self,
        session: &mut dyn Session,
        device: DeviceId,
    ) -> Result<(), StoreError> {
        session.query(
            "UPDATE hub_device SET day = $2, given = $3 WHERE key_id = $1",
            &[(&device.0).into(), self.day.into(), self.given.into()],
        )?;
        Ok(())
    }
}
