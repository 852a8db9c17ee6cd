use std::collections::BTreeMap;

use rusqlite::{Connection, named_params};

use super::apply::{FROM_RELEASE, take_in, unpack};
use super::derive::derive;
use super::load::uuid_at;
use super::{Catalogue, StoreError};
use crate::data::DataFolder;
use crate::release::{self, Appended, Block, ReleaseLog};

/// What a release log has to offer to a store of its catalogue.
#[derive(Debug)]
pub(super) enum Offer<'l, 'b> {
    /// The releases that follow those that the store holds; often none.
    Next(Vec<&'l Block<'b>>),
    /// Under this number the store holds other data: it has releases of its own and follows them.
    Other(u32),
}

/// What of a log a store takes in: the releases that follow its own, if its own are the beginning of the log.
///
/// A release builds on the ones before it and names what it replaces. On top of others it would replace nothing, and
/// every field in which they differ would wait for review.
pub(super) fn offer<'l, 'b>(
    conn: &Connection,
    log: &'l ReleaseLog<'b>,
) -> Result<Offer<'l, 'b>, StoreError> {
    let mut statement = conn.prepare_cached("SELECT number, checksum FROM release")?;
    let held: BTreeMap<u32, [u8; 32]> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    let newest = held.keys().next_back().copied().unwrap_or_default();
    let (old, new): (Vec<_>, Vec<_>) = log.blocks.iter().partition(|block| block.number <= newest);
    if let Some(other) = old
        .iter()
        .find(|block| held.get(&block.number) != Some(&block.checksum))
    {
        return Ok(Offer::Other(other.number));
    }
    let unknown = held
        .keys()
        .find(|number| old.iter().all(|block| block.number != **number));
    match unknown {
        Some(number) if !new.is_empty() => Ok(Offer::Other(*number)),
        _ => Ok(Offer::Next(new)),
    }
}

impl Catalogue {
    /// Takes in a data folder as the next release of this store, on top of the releases that it holds.
    ///
    /// A folder equal to what they say changes nothing.
    ///
    /// # Errors
    /// [`StoreError::OtherCatalogue`], [`crate::release::ReleaseError::AlreadyReleased`] if the folder differs and its number is not a
    /// new one, [`StoreError::ReadOnly`]. Then nothing is changed.
    pub fn take_release(&self, folder: &DataFolder) -> Result<Appended, StoreError> {
        self.at(self.transact(|conn| {
            let own = conn.query_row("SELECT catalogue FROM about", [], |row| uuid_at(row, 0))?;
            if own != folder.catalogue.uuid {
                return Err(StoreError::OtherCatalogue {
                    found: own,
                    expected: folder.catalogue.uuid,
                });
            }
            let newest: u32 =
                conn.query_row("SELECT coalesce(max(number), 0) FROM release", [], |row| {
                    row.get(0)
                })?;
            let (log, appended) = release::next(&held(conn)?, newest, folder)?;
            let log = ReleaseLog::parse(&log)?;
            if appended.changes > 0 {
                let blocks: Vec<&Block<'_>> = log.blocks.iter().collect();
                let rows = take_in(conn, own, &blocks)?;
                derive(conn, &rows)?;
            }
            Ok(appended)
        }))
    }
}

/// The payloads of all releases that the store holds, in order.
fn held(conn: &Connection) -> Result<Vec<Vec<u8>>, StoreError> {
    let mut statement =
        conn.prepare("SELECT payload FROM change WHERE origin = :release ORDER BY log_n, n")?;
    let mut rows = statement.query(named_params! { ":release": FROM_RELEASE })?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        let stored: Vec<u8> = row.get(0)?;
        out.push(unpack(&stored)?.into_owned());
    }
    Ok(out)
}
