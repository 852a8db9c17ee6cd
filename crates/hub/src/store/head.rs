use sync::Running;
use uuid::Uuid;

use super::session::{Row, Session};
use super::{HubStore, StoreError};

/// Where the hub stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// Its catalogue.
    pub catalogue: Uuid,
    /// Its epoch.
    pub epoch: u64,
    /// Its last number and the running hash up to there.
    pub at: Running,
}

const COLUMNS: &str = "catalogue, epoch, n, hash";

impl HubStore {
    /// Where the hub stands.
    ///
    /// # Errors
    /// If the database refuses.
    pub fn head(&self) -> Result<Head, StoreError> {
        self.read(|session| read(session))
    }
}

pub(super) fn read(session: &mut dyn Session) -> Result<Head, StoreError> {
    head(session.first(
        &format!("SELECT {COLUMNS} FROM hub_head WHERE one = 1"),
        &[],
    )?)
}

/// Takes the counter row: whoever has it is the only writer until the transaction ends.
///
/// It must come first. A check for what is known is exact only if nobody can add anything after it.
pub(super) fn take(session: &mut dyn Session) -> Result<Head, StoreError> {
    head(session.first(
        &format!("UPDATE hub_head SET n = n + 0 WHERE one = 1 RETURNING {COLUMNS}"),
        &[],
    )?)
}

pub(super) fn advance(session: &mut dyn Session, at: Running) -> Result<(), StoreError> {
    session.query(
        "UPDATE hub_head SET n = $1, hash = $2 WHERE one = 1",
        &[at.seq.into(), (&at.hash).into()],
    )?;
    Ok(())
}

fn head(row: Option<Row>) -> Result<Head, StoreError> {
    let row = row.ok_or(StoreError::Damaged("the counter is missing"))?;
    Ok(Head {
        catalogue: Uuid::from_bytes(row.fixed(0)?),
        epoch: row.count(1)?,
        at: Running {
            seq: row.count(2)?,
            hash: row.fixed(3)?,
        },
    })
}
