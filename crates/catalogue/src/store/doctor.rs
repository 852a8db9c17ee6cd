use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::apply::unpack;
use super::derive::rebuild;
use super::erase::{noted, owes};
use super::fork::open_forks;
use super::history::holds;
use super::load::{origin, uuid_at};
use super::releases::{Offer, offer};
use super::{Catalogue, Check, CheckKind, Remark, StoreError, connection, schema};
use crate::change::{ChangeId, Decoded, decode, form};
use crate::record::Origin;
use crate::release::ReleaseLog;

/// More remarks than this of one kind help nobody.
const MOST_REMARKS: usize = 20;

impl Catalogue {
    /// Makes every derived table again from the log, in one transaction.
    ///
    /// # Errors
    /// If SQLite refuses, or the log itself is damaged; then nothing is changed.
    pub fn rebuild(&self) -> Result<(), StoreError> {
        self.at(self.transact(|conn| {
            rebuild(conn)?;
            conn.execute("UPDATE about SET generation = generation + 1", [])?;
            Ok(())
        }))
    }

    /// A hash of everything that is derived: two stores with equal digests show, find and list for review the same.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn digest(&self) -> Result<[u8; 32], StoreError> {
        let conn = self.pool.get()?;
        let mut hash = Sha256::new();
        for (_, table) in digest(&conn)? {
            hash.update(table);
        }
        Ok(hash.finalize().into())
    }

    /// Looks at everything: the file, the log, its signatures, the derived tables, the index, the backups. Changes nothing.
    ///
    /// # Errors
    /// If SQLite cannot read at all.
    pub fn doctor(&self) -> Result<Vec<Check>, StoreError> {
        let conn = self.pool.get()?;
        let mut checks = vec![self.file_check(&conn)?];
        checks.push(integrity(&conn)?);
        checks.extend(log(&conn)?);
        checks.push(self.releases(&conn)?);
        checks.push(derived(&conn)?);
        checks.push(index(&conn)?);
        let files = self.backups();
        let erased: bool =
            conn.query_row("SELECT EXISTS (SELECT 1 FROM redaction)", [], |row| {
                row.get(0)
            })?;
        checks.push(Check {
            count: files.len() as u64,
            remarks: (erased && !files.is_empty())
                .then_some(Remark::BackupErased)
                .into_iter()
                .collect(),
            files,
            ..good(CheckKind::Backups)
        });
        Ok(checks)
    }

    fn file_check(&self, conn: &Connection) -> Result<Check, StoreError> {
        let pages: u32 = conn.query_row("PRAGMA page_count", [], |row| row.get(0))?;
        let version = schema::version(conn)?;
        let ok = version == schema::SCHEMA_VERSION;
        let mut remarks = if ok {
            Vec::new()
        } else {
            vec![Remark::Version(version)]
        };
        if ok && owes(conn)? {
            remarks.push(Remark::Owed);
        }
        Ok(Check {
            ok,
            count: u64::from(pages),
            remarks,
            files: self.file.iter().cloned().collect(),
            ..good(CheckKind::File)
        })
    }

    /// Releases of its own are no illness, but who waits for the bundled ones must be told.
    fn releases(&self, conn: &Connection) -> Result<Check, StoreError> {
        let count: u32 = conn.query_row("SELECT count(*) FROM release", [], |row| row.get(0))?;
        let own = conn.query_row("SELECT catalogue FROM about", [], |row| uuid_at(row, 0))?;
        let log = ReleaseLog::parse(&self.options.release_log)?;
        let remarks = match offer(conn, &log)? {
            Offer::Other(number) if log.catalogue == own => vec![Remark::OtherRelease(number)],
            _ => Vec::new(),
        };
        Ok(Check {
            count: u64::from(count),
            remarks,
            ..good(CheckKind::Releases)
        })
    }
}

fn good(kind: CheckKind) -> Check {
    Check {
        kind,
        ok: true,
        count: 0,
        remarks: Vec::new(),
        files: Vec::new(),
    }
}

fn finding(kind: CheckKind, count: u64, mut remarks: Vec<Remark>) -> Check {
    let ok = remarks.is_empty();
    let more = remarks.len().saturating_sub(MOST_REMARKS);
    remarks.truncate(MOST_REMARKS);
    if more > 0 {
        remarks.push(Remark::More(more as u64));
    }
    Check {
        ok,
        count,
        remarks,
        ..good(kind)
    }
}

fn integrity(conn: &Connection) -> Result<Check, StoreError> {
    let mut statement = conn.prepare("PRAGMA integrity_check(20)")?;
    let lines: Vec<String> = statement
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let mut remarks: Vec<Remark> = lines
        .into_iter()
        .filter(|line| line != "ok")
        .map(Remark::Integrity)
        .collect();
    let mut statement = conn.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        remarks.push(Remark::Dangling(row.get(0)?));
    }
    let tables: u32 = conn.query_row(
        "SELECT count(*) FROM sqlite_schema WHERE type = 'table'",
        [],
        |row| row.get(0),
    )?;
    Ok(finding(CheckKind::Integrity, u64::from(tables), remarks))
}

fn log(conn: &Connection) -> Result<[Check; 2], StoreError> {
    let mut statement = conn.prepare(
        "SELECT change.id, origin, lamport, payload, sig, device.public_key \
         FROM change JOIN device ON device.k = change.device ORDER BY n",
    )?;
    let mut rows = statement.query([])?;
    let (mut changes, mut signed) = (0, 0);
    let (mut bad_ids, mut bad_signatures) = (Vec::new(), Vec::new());
    while let Some(row) = rows.next()? {
        changes += 1;
        let id = ChangeId(row.get(0)?);
        let bytes: Vec<u8> = row.get(3)?;
        let Ok(payload) = unpack(&bytes) else {
            bad_ids.push(Remark::Packed(id));
            continue;
        };
        let is_bundled = matches!(origin(row.get(1)?, row.get(2)?), Origin::Genesis { .. });
        if ChangeId::of(&payload) != id {
            // What was erased is vouched for by the registry, which names what is left.
            if !is_bundled && noted(conn, id)?.is_some_and(|order| form(&payload) == order.form) {
                continue;
            }
            bad_ids.push(Remark::Hash(id));
        }
        if is_bundled {
            continue;
        }
        signed += 1;
        let device = match decode(&payload) {
            Ok(Decoded::Known(change)) => Some(change.device),
            Ok(Decoded::Future(change)) => Some(change.device),
            Err(_) => None,
        };
        let (signature, key): (Option<Vec<u8>>, Option<[u8; 32]>) = (row.get(4)?, row.get(5)?);
        if !device.is_some_and(|device| holds(device, key, &payload, signature.as_deref())) {
            bad_signatures.push(Remark::Signature(id));
        }
    }
    let mut ids = finding(CheckKind::ChangeIds, changes, bad_ids);
    // No illness: both lines of a copied folder live on. Whoever copied it should know.
    if !open_forks(conn)?.is_empty() {
        ids.remarks.push(Remark::Forked);
    }
    Ok([ids, finding(CheckKind::Signatures, signed, bad_signatures)])
}

/// Copies the store into memory, rebuilds the copy, and compares.
fn derived(conn: &Connection) -> Result<Check, StoreError> {
    let mut copy = connection::memory()?;
    {
        let backup = rusqlite::backup::Backup::new(conn, &mut copy)?;
        backup.run_to_completion(1_000, std::time::Duration::ZERO, None)?;
    }
    let before = digest(&copy)?;
    let records: u32 = copy.query_row("SELECT count(*) FROM record", [], |row| row.get(0))?;
    let mut remarks = Vec::new();
    match rebuild(&copy) {
        Ok(()) => {
            for ((table, was), (_, is)) in before.iter().zip(digest(&copy)?) {
                if *was != is {
                    remarks.push(Remark::Differs(table));
                }
            }
        }
        Err(error) => remarks.push(Remark::Rebuild(error.to_string())),
    }
    Ok(finding(CheckKind::Derived, u64::from(records), remarks))
}

/// The content of each derived table, whatever numbers its rows and fields have. The digest of an index row stands for
/// its postings, which [`index`] reads again.
pub(super) fn digest(conn: &Connection) -> Result<Vec<(&'static str, [u8; 32])>, StoreError> {
    const TABLES: [(&str, &str); 3] = [
        (
            "head",
            "SELECT rec.id, field.path, change.id FROM head JOIN rec ON rec.k = head.rec \
             JOIN field ON field.k = head.field JOIN change ON change.n = head.n ORDER BY 1, 2, 3",
        ),
        (
            "record",
            "SELECT record.id, kind, slug, standing, visibility, doc, conflicts, change.id FROM record \
             JOIN change ON change.n = record.last ORDER BY 1",
        ),
        (
            "search_doc",
            "SELECT rec.id, digest, facts FROM search_doc JOIN rec ON rec.k = search_doc.row ORDER BY 1",
        ),
    ];
    TABLES
        .iter()
        .map(|(table, sql)| Ok((*table, digest_of(conn, sql)?)))
        .collect()
}

fn digest_of(conn: &Connection, sql: &str) -> Result<[u8; 32], StoreError> {
    use rusqlite::types::ValueRef;
    let mut hash = Sha256::new();
    let mut statement = conn.prepare(sql)?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            let value = row.get_ref(column)?;
            let bytes: &[u8] = match value {
                ValueRef::Text(bytes) | ValueRef::Blob(bytes) => bytes,
                ValueRef::Integer(number) => &number.to_le_bytes(),
                ValueRef::Real(number) => &number.to_le_bytes(),
                ValueRef::Null => &[],
            };
            hash.update((bytes.len() as u64).to_le_bytes());
            hash.update(bytes);
        }
    }
    Ok(hash.finalize().into())
}

fn index(conn: &Connection) -> Result<Check, StoreError> {
    let count: u32 = conn.query_row("SELECT count(*) FROM search_doc", [], |row| row.get(0))?;
    let mut remarks = Vec::new();
    if !crate::search::index::is_current(conn)? {
        remarks.push(Remark::IndexVersion);
    }
    let missing: u32 = conn.query_row(
        "SELECT count(*) FROM record WHERE kind <> 'place' AND standing <> 'withdrawn' \
         AND NOT EXISTS (SELECT 1 FROM search_doc WHERE search_doc.row = record.row)",
        [],
        |row| row.get(0),
    )?;
    if missing > 0 {
        remarks.push(Remark::NotIndexed(missing));
    }
    let problems = crate::search::index::check(conn)?;
    remarks.extend(problems.into_iter().map(Remark::Index));
    Ok(finding(CheckKind::SearchIndex, u64::from(count), remarks))
}
