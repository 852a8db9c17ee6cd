//! Erasing: values go by order of the registry's officers; who wrote when, which field, and what that replaced stays.

use std::collections::BTreeSet;
use std::sync::PoisonError;
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, named_params};
use serde_json::Value as Json;

use super::apply::{FROM_RELEASE, pack, unpack};
use super::connection::PATIENCE;
use super::derive::rebuild;
use super::{Catalogue, Outcome, StoreError, Touched, read};
use crate::change::{ChangeId, Decoded, FieldPath, Value, decode, form, redact};
use crate::record::Row;

/// How long the file is waited for before it stays owed: whoever writes meanwhile waits too.
const SHORT: Duration = Duration::from_secs(1);

/// An order to erase values of a change, as it stands in the registry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redaction {
    /// The change.
    pub change: ChangeId,
    /// The fields; `None` for every value of it, and whatever else it says in words.
    pub fields: Option<BTreeSet<FieldPath>>,
    /// The digest of what is left of it: [`form`] of [`redact`].
    pub form: [u8; 32],
    /// When it was ordered, in milliseconds since 1970; shown, never compared.
    pub at_ms: i64,
    /// The office that ordered it.
    pub office: String,
    /// Why, as a number that `trust` gives.
    pub reason: u16,
}

impl Redaction {
    /// What is to be left of a payload; `None` where that is not what the order names: then it is no order for this.
    #[must_use]
    pub fn left_of(&self, payload: &[u8]) -> Option<Vec<u8>> {
        redact(payload, self.fields.as_ref())
            .ok()
            .filter(|left| form(left) == self.form)
    }
}

impl Catalogue {
    /// Erases what is listed: in the log, in everything derived from it, in what is being typed, and in the unused parts of
    /// the file. What is listed and not here yet is noted and taken in without its values.
    ///
    /// Nothing is erased of bundled changes: they are part of the application, and a new release mends them. Backups and
    /// searches kept under a name stay as they are. Doing it again is always safe, and costs little where nothing is left to do.
    ///
    /// # Errors
    /// If SQLite refuses; then all is as it was. An order that does not fit its change is passed over.
    pub fn erase(&self, listed: &[Redaction]) -> Result<Outcome, StoreError> {
        if self.is_read_only() {
            return Ok(Outcome::default());
        }
        let (is_new, owed) = {
            let conn = self.pool.get()?;
            let mut is_new = false;
            for one in listed {
                is_new |= noted(&conn, one.change)?.as_ref() != Some(one);
            }
            (is_new, owes(&conn)?)
        };
        let mut outcome = Outcome::default();
        if is_new {
            outcome = self.at(self.transact(|conn| {
                // SQLite only marks what is deleted as free; here it has to be gone.
                conn.pragma_update(None, "secure_delete", true)?;
                let erased = erase_all(conn, listed);
                conn.pragma_update(None, "secure_delete", false)?;
                erased
            }))?;
        }
        if is_new || owed {
            self.forget()?;
        }
        Ok(outcome)
    }

    /// The order to erase a change, if one is known.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn redaction(&self, change: ChangeId) -> Result<Option<Redaction>, StoreError> {
        noted(&*self.pool.get()?, change)
    }

    /// Writes the file anew without its unused parts, in which something erased may lie, and empties the journal.
    ///
    /// Where another program is in the way, or the disk is full, it stays owed: the next start tries again.
    pub(super) fn forget(&self) -> Result<(), StoreError> {
        let Some(writer) = &self.writer else {
            return Ok(());
        };
        let writer = writer.lock().unwrap_or_else(PoisonError::into_inner);
        let conn = &writer.conn;
        if !owes(conn)? {
            return Ok(());
        }
        conn.busy_timeout(SHORT)?;
        let written = conn.execute_batch("VACUUM").and_then(|()| {
            conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| {
                row.get::<_, i64>(0)
            })
        });
        conn.busy_timeout(PATIENCE)?;
        // Where the file is in use or the disk is full, nothing is lost: it stays owed, and the doctor says so.
        if matches!(written, Ok(0)) {
            conn.execute("UPDATE about SET forget = 0", [])?;
        }
        Ok(())
    }
}

pub(super) fn owes(conn: &Connection) -> Result<bool, StoreError> {
    Ok(conn
        .prepare_cached("SELECT forget = 1 FROM about")?
        .query_row([], |row| row.get(0))?)
}

/// Notes that the file has to be written anew: in the transaction that erases something.
pub(super) fn owe(conn: &Connection) -> Result<(), StoreError> {
    conn.execute("UPDATE about SET forget = 1", [])?;
    Ok(())
}

/// The order to erase a change, if one is known.
pub(super) fn noted(conn: &Connection, change: ChangeId) -> Result<Option<Redaction>, StoreError> {
    let found = conn
        .prepare_cached(
            "SELECT fields, form, at, office, reason FROM redaction WHERE change = :change",
        )?
        .query_row(named_params! { ":change": change.0 }, |row| {
            Ok((
                row.get::<_, Option<String>>(0)?,
                row.get(1)?,
                row.get(2)?,
                row.get(3)?,
                row.get(4)?,
            ))
        })
        .optional()?;
    let Some((fields, form, at_ms, office, reason)) = found else {
        return Ok(None);
    };
    let fields = fields
        .map(|fields| serde_json::from_str(&fields))
        .transpose()
        .map_err(|_| StoreError::damaged("an order to erase"))?;
    Ok(Some(Redaction {
        change,
        fields,
        form,
        at_ms,
        office,
        reason,
    }))
}

fn note(conn: &Connection, order: &Redaction) -> Result<(), StoreError> {
    let fields = order
        .fields
        .as_ref()
        .map(|fields| serde_json::json!(fields).to_string());
    conn.prepare_cached(
        "INSERT INTO redaction (change, fields, form, at, office, reason) \
         VALUES (:change, :fields, :form, :at, :office, :reason) \
         ON CONFLICT (change) DO UPDATE SET fields = excluded.fields, form = excluded.form, at = excluded.at, \
         office = excluded.office, reason = excluded.reason",
    )?
    .execute(named_params! {
        ":change": order.change.0,
        ":fields": fields,
        ":form": order.form,
        ":at": order.at_ms,
        ":office": order.office,
        ":reason": order.reason,
    })?;
    Ok(())
}

/// What is left of a change that enters the log, if it was ordered erased before it came.
pub(super) fn left_of(
    conn: &Connection,
    change: ChangeId,
    payload: &[u8],
) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(noted(conn, change)?.and_then(|order| order.left_of(payload)))
}

/// True if any order is known at all; as a rule none is.
pub(super) fn has_orders(conn: &Connection) -> Result<bool, StoreError> {
    Ok(conn
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM redaction)")?
        .query_row([], |row| row.get(0))?)
}

fn erase_all(conn: &Connection, listed: &[Redaction]) -> Result<Outcome, StoreError> {
    let mut rows: BTreeSet<Row> = BTreeSet::new();
    let mut texts = BTreeSet::new();
    let mut packer = None;
    for order in listed {
        let held = conn
            .prepare_cached("SELECT n, rec, origin, payload FROM change WHERE id = :id")?
            .query_row(named_params! { ":id": order.change.0 }, |row| {
                let payload: Vec<u8> = row.get(3)?;
                Ok((
                    row.get::<_, i64>(0)?,
                    row.get::<_, Row>(1)?,
                    row.get::<_, i64>(2)?,
                    payload,
                ))
            })
            .optional()?;
        let Some((n, row, origin, stored)) = held else {
            note(conn, order)?;
            continue;
        };
        if origin == FROM_RELEASE {
            continue;
        }
        let payload = unpack(&stored)?;
        let Some(left) = order.left_of(&payload) else {
            continue;
        };
        note(conn, order)?;
        if left == *payload {
            continue;
        }
        erased_texts(&payload, &left, &mut texts)?;
        conn.prepare_cached("UPDATE change SET payload = :payload WHERE n = :n")?
            .execute(named_params! { ":payload": pack(&mut packer, &left).as_ref(), ":n": n })?;
        rows.insert(row);
    }
    if rows.is_empty() {
        return Ok(Outcome::default());
    }
    forget_typed(conn, &texts)?;
    owe(conn)?;
    // The index keeps the words of a record in segments that are merged some day; here they have to be gone now.
    rebuild(conn)?;
    let mut records = Vec::with_capacity(rows.len());
    for row in rows {
        records.extend(read::by_row(conn, row)?.map(|record| Touched {
            kind: record.kind,
            id: record.id,
            slug: record.slug,
        }));
    }
    Ok(Outcome {
        changes: Vec::new(),
        records,
    })
}

/// The words that stood in a change and no longer do.
fn erased_texts(
    before: &[u8],
    after: &[u8],
    into: &mut BTreeSet<String>,
) -> Result<(), StoreError> {
    let (Decoded::Known(before), Decoded::Known(after)) = (decode(before)?, decode(after)?) else {
        return Ok(());
    };
    for op in before.ops {
        let is_left = after
            .ops
            .iter()
            .any(|left| left.path == op.path && left.value == op.value);
        if let Some(value) = op.value.filter(|_| !is_left) {
            words_of(&value, into);
        }
    }
    let gone = [(before.note, after.note), (before.source, after.source)];
    for text in gone
        .into_iter()
        .filter_map(|(before, after)| before.filter(|_| after.is_none()))
    {
        words_of(&Value::Text(text), into);
    }
    Ok(())
}

/// Texts of a value that say something in words. A code such as `ongoing` stands in many places and says nothing of anybody.
fn words_of(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::Text(text) => {
            let is_code = text
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
            if !is_code {
                into.insert(text.clone());
            }
        }
        Value::List(list) => list.iter().for_each(|value| words_of(value, into)),
        Value::Map(map) => map.values().for_each(|value| words_of(value, into)),
        Value::Null
        | Value::Flag(_)
        | Value::Integer(_)
        | Value::Real(_)
        | Value::Id(_)
        | Value::Redacted => {}
    }
}

/// Takes erased words out of forms as they are being typed, and forgets searches for them that nobody has kept.
fn forget_typed(conn: &Connection, texts: &BTreeSet<String>) -> Result<(), StoreError> {
    let drafts: Vec<(i64, String)> = conn
        .prepare_cached("SELECT k, body FROM draft")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (k, body) in drafts {
        // Whoever types decides what a draft looks like; what cannot be read is searched as it stands.
        let mut json = serde_json::from_str(&body).unwrap_or_else(|_| Json::String(body.clone()));
        if blank(&mut json, texts) {
            let body = match json {
                Json::String(text) => text,
                json => json.to_string(),
            };
            conn.prepare_cached("UPDATE draft SET body = :body WHERE k = :k")?
                .execute(named_params! { ":body": body, ":k": k })?;
        }
    }
    let searches: Vec<(i64, String)> = conn
        .prepare_cached("SELECT k, request FROM recent_search")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (k, request) in searches {
        let mut json =
            serde_json::from_str(&request).unwrap_or_else(|_| Json::String(request.clone()));
        if blank(&mut json, texts) {
            conn.prepare_cached("DELETE FROM recent_search WHERE k = :k")?
                .execute(named_params! { ":k": k })?;
        }
    }
    Ok(())
}

/// Takes texts out of every string; true if there were any.
fn blank(json: &mut Json, texts: &BTreeSet<String>) -> bool {
    match json {
        Json::String(string) => {
            let mut found = false;
            for text in texts.iter().filter(|text| !text.is_empty()) {
                if string.contains(text.as_str()) {
                    *string = string.replace(text.as_str(), "");
                    found = true;
                }
            }
            found
        }
        // Each of them is looked at, also behind the first that holds any.
        Json::Array(list) => {
            let mut found = false;
            for item in list {
                found |= blank(item, texts);
            }
            found
        }
        Json::Object(map) => {
            let mut found = false;
            for item in map.values_mut() {
                found |= blank(item, texts);
            }
            found
        }
        Json::Null | Json::Bool(_) | Json::Number(_) => false,
    }
}
