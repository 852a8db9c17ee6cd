use uuid::Uuid;

use super::session::{Cell, Session};
use super::{HubStore, StoreError};

/// Every step of the schema, oldest first. Forward only; a step that was released is never changed.
const STEPS: &[&str] = &[
    include_str!("sql/0001-log.sql"),
    include_str!("sql/0002-erasure.sql"),
];

/// How often the tables are looked for again when another hub is making them.
const RACES: usize = 5;

impl HubStore {
    /// Brings the schema up to date and holds the store to its catalogue. All of it stands or none of it does.
    pub(super) fn migrate(&self, catalogue: Uuid, now_ms: i64) -> Result<(), StoreError> {
        let mut left = RACES;
        loop {
            match self.write(|session| steps(session, catalogue, now_ms)) {
                Err(error) if left > 0 && error.is_race_of_makers() => left -= 1,
                done => return done,
            }
        }
    }
}

fn steps(session: &mut dyn Session, catalogue: Uuid, now_ms: i64) -> Result<(), StoreError> {
    let dialect = session.dialect();
    let write = |text: &str| {
        text.replace("{int}", dialect.int)
            .replace("{bytes}", dialect.bytes)
            .replace("{strict}", dialect.strict)
    };
    session.batch(&write(
        "CREATE TABLE IF NOT EXISTS hub_schema (version {int} PRIMARY KEY){strict}",
    ))?;
    let found = session
        .first("SELECT coalesce(max(version), 0) FROM hub_schema", &[])?
        .map_or(Ok(0), |row| row.int(0))?;
    let known = i64::try_from(STEPS.len()).unwrap_or(i64::MAX);
    if found > known {
        return Err(StoreError::Newer { found, known });
    }
    for (version, step) in (1_i64..).zip(STEPS) {
        if version > found {
            session.batch(&write(step))?;
            session.query(
                "INSERT INTO hub_schema (version) VALUES ($1)",
                &[Cell::Int(version)],
            )?;
        }
    }
    settle(session, catalogue, now_ms)
}

/// The first start writes the counter; every later one looks whether it is the same catalogue.
fn settle(session: &mut dyn Session, catalogue: Uuid, now_ms: i64) -> Result<(), StoreError> {
    let found = session.first("SELECT catalogue FROM hub_head WHERE one = 1", &[])?;
    let Some(row) = found else {
        session.query(
            "INSERT INTO hub_head (one, catalogue, epoch, n, hash) VALUES (1, $1, $2, 0, $3)",
            &[
                Cell::from(catalogue.as_bytes()),
                // Dated like every epoch: a hub that lost everything and begins anew must not look like its former self.
                Cell::Int(now_ms.max(1)),
                Cell::from(&[0; 32]),
            ],
        )?;
        return Ok(());
    };
    let found = Uuid::from_bytes(row.fixed(0)?);
    if found == catalogue {
        Ok(())
    } else {
        Err(StoreError::OtherCatalogue {
            found,
            wanted: catalogue,
        })
    }
}
