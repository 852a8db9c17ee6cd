use sync::{HubId, Running};

use super::{HubStore, StoreError};

impl HubStore {
    /// How far another hub was read: its epoch, and the place with the hash up to there.
    ///
    /// # Errors
    /// If the database refuses.
    pub fn peer(&self, hub: HubId) -> Result<Option<(u64, Running)>, StoreError> {
        self.read(|session| {
            session
                .first(
                    "SELECT epoch, seq, hash FROM hub_peer WHERE hub = $1",
                    &[(&hub.0).into()],
                )?
                .map(|row| {
                    let at = Running {
                        seq: row.count(1)?,
                        hash: row.fixed(2)?,
                    };
                    Ok((row.count(0)?, at))
                })
                .transpose()
        })
    }

    /// Notes how far another hub was read. Comes after what was read is in: reading twice is safe, skipping is not.
    ///
    /// # Errors
    /// If the database refuses.
    pub fn set_peer(&self, hub: HubId, epoch: u64, at: Running) -> Result<(), StoreError> {
        self.write(|session| {
            session.query(
                "INSERT INTO hub_peer (hub, epoch, seq, hash) VALUES ($1, $2, $3, $4) \
                 ON CONFLICT (hub) DO UPDATE SET epoch = $2, seq = $3, hash = $4",
                &[
                    (&hub.0).into(),
                    epoch.into(),
                    at.seq.into(),
                    (&at.hash).into(),
                ],
            )?;
            Ok(())
        })
    }
}
