use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};

use rusqlite::{Connection, OptionalExtension, named_params};
use uuid::Uuid;

use super::StoreError;
use super::erase::{has_orders, left_of};
use crate::change::{
    Change, ChangeId, Decoded, DeviceId, Future, MAX_PAYLOAD, decode, genesis_device,
};
use crate::record::{RecordId, Row};
use crate::release::Block;

/// State of a change in the log.
pub(super) const ACCEPTED: i64 = 0;
/// Kept, shown to whom it concerns, without effect.
pub(super) const QUARANTINED: i64 = 1;
/// Kept for a newer version of the program.
pub(super) const FUTURE: i64 = 2;

/// Where a change came from, as a number in the log.
pub(super) const FROM_RELEASE: i64 = 0;
/// Written here.
pub(super) const FROM_SELF: i64 = 1;
/// Received from a hub.
pub(super) const FROM_HUB: i64 = 2;
/// Received in a bundle.
pub(super) const FROM_BUNDLE: i64 = 3;

/// First bytes of a zstd frame; no payload begins so, because a payload is a CBOR map.
const ZSTD: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];

/// Fast: the log is written at every start-up build, and small payloads gain little from more effort.
const LEVEL: i32 = 1;

/// Payloads below this length do not get smaller.
const WORTH_PACKING: usize = 512;

thread_local! {
    // Making a context costs more than packing a payload.
    static UNPACKER: RefCell<Option<zstd::bulk::Decompressor<'static>>> = const { RefCell::new(None) };
}

pub(super) fn pack<'p>(
    packer: &mut Option<zstd::bulk::Compressor<'static>>,
    payload: &'p [u8],
) -> Cow<'p, [u8]> {
    if payload.len() < WORTH_PACKING {
        return Cow::Borrowed(payload);
    }
    if packer.is_none() {
        *packer = zstd::bulk::Compressor::new(LEVEL).ok();
    }
    match packer
        .as_mut()
        .and_then(|packer| packer.compress(payload).ok())
    {
        Some(packed) if packed.len() < payload.len() => Cow::Owned(packed),
        _ => Cow::Borrowed(payload),
    }
}

/// The payload as it was signed.
pub(super) fn unpack(stored: &[u8]) -> Result<Cow<'_, [u8]>, StoreError> {
    if !stored.starts_with(&ZSTD) {
        return Ok(Cow::Borrowed(stored));
    }
    UNPACKER.with_borrow_mut(|unpacker| {
        if unpacker.is_none() {
            *unpacker = zstd::bulk::Decompressor::new().ok();
        }
        unpacker
            .as_mut()
            .and_then(|unpacker| unpacker.decompress(stored, MAX_PAYLOAD).ok())
            .map(Cow::Owned)
            .ok_or_else(|| StoreError::damaged("a payload in the log"))
    })
}

/// What the log's columns need to know of a change, of whatever version.
pub(super) struct Head {
    pub(super) device: DeviceId,
    pub(super) log: (Uuid, u64),
    pub(super) wall_ms: i64,
    pub(super) lamport: u64,
    pub(super) record: RecordId,
    pub(super) kind: String,
}

impl From<&Change> for Head {
    fn from(change: &Change) -> Self {
        Self {
            device: change.device,
            log: (change.log, change.n),
            wall_ms: change.wall_ms,
            lamport: change.lamport,
            record: change.record,
            kind: change.kind.clone(),
        }
    }
}

impl From<&Future> for Head {
    fn from(change: &Future) -> Self {
        Self {
            device: change.device,
            log: change.log,
            wall_ms: change.wall_ms,
            lamport: change.lamport,
            record: change.record,
            kind: change.kind.clone(),
        }
    }
}

/// How a change enters the log.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) id: ChangeId,
    pub(super) payload: &'a [u8],
    pub(super) signature: Option<&'a [u8]>,
    pub(super) public_key: Option<&'a [u8; 32]>,
    pub(super) state: i64,
    pub(super) reason: Option<i64>,
    pub(super) origin: i64,
    pub(super) local: bool,
}

/// Appends changes to the log and remembers which records they touch.
pub(super) struct Appender<'c> {
    conn: &'c Connection,
    devices: HashMap<DeviceId, i64>,
    logs: HashMap<Uuid, i64>,
    packer: Option<zstd::bulk::Compressor<'static>>,
    touched: BTreeSet<Row>,
    /// Whether anything was ever ordered erased, once that was looked up.
    orders: Option<bool>,
}

fn integer(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

impl<'c> Appender<'c> {
    pub(super) fn new(conn: &'c Connection) -> Self {
        Self {
            conn,
            devices: HashMap::new(),
            logs: HashMap::new(),
            packer: None,
            touched: BTreeSet::new(),
            orders: None,
        }
    }

    /// Appends one change; `None` if the log has it already.
    pub(super) fn append(
        &mut self,
        head: &Head,
        entry: Entry<'_>,
    ) -> Result<Option<i64>, StoreError> {
        let device = self.device(head.device, entry.public_key)?;
        let scope = if entry.origin == FROM_RELEASE {
            "genesis"
        } else {
            "foreign"
        };
        let log = self.log(head.log.0, device, scope)?;
        let row = self.record(head.record, &head.kind, entry.local)?;
        let left = if entry.origin == FROM_RELEASE || !self.has_orders()? {
            None
        } else {
            left_of(self.conn, entry.id, entry.payload)?
        };
        let packed = pack(&mut self.packer, left.as_deref().unwrap_or(entry.payload));
        let added = self
            .conn
            .prepare_cached(
                "INSERT INTO change (id, device, log, log_n, rec, lamport, wall, payload, sig, state, reason, origin) \
                 VALUES (:id, :device, :log, :log_n, :rec, :lamport, :wall, :payload, :sig, :state, :reason, :origin) \
                 ON CONFLICT (id) DO NOTHING",
            )?
            .execute(named_params! {
                ":id": entry.id.0,
                ":device": device,
                ":log": log,
                ":log_n": integer(head.log.1),
                ":rec": row,
                ":lamport": integer(head.lamport),
                ":wall": head.wall_ms,
                ":payload": packed.as_ref(),
                ":sig": entry.signature,
                ":state": entry.state,
                ":reason": entry.reason,
                ":origin": entry.origin,
            })?;
        if added == 0 {
            return Ok(None);
        }
        self.touched.insert(row);
        Ok(Some(self.conn.last_insert_rowid()))
    }

    fn has_orders(&mut self) -> Result<bool, StoreError> {
        Ok(match self.orders {
            Some(known) => known,
            None => *self.orders.insert(has_orders(self.conn)?),
        })
    }

    fn device(&mut self, id: DeviceId, key: Option<&[u8; 32]>) -> Result<i64, StoreError> {
        if let Some(k) = self.devices.get(&id) {
            return Ok(*k);
        }
        let k = self
            .conn
            .prepare_cached(
                "INSERT INTO device (key_id, public_key) VALUES (:id, :key) \
                 ON CONFLICT (key_id) DO UPDATE SET public_key = coalesce(public_key, excluded.public_key) RETURNING k",
            )?
            .query_row(named_params! { ":id": id.0, ":key": key }, |row| row.get(0))?;
        self.devices.insert(id, k);
        Ok(k)
    }

    fn log(&mut self, uuid: Uuid, device: i64, scope: &str) -> Result<i64, StoreError> {
        if let Some(k) = self.logs.get(&uuid) {
            return Ok(*k);
        }
        let found = self
            .conn
            .prepare_cached("SELECT k FROM log WHERE uuid = :uuid")?
            .query_row(named_params! { ":uuid": uuid.as_bytes() }, |row| row.get(0))
            .optional()?;
        let k = match found {
            Some(k) => k,
            None => {
                self.conn
                    .prepare_cached("INSERT INTO log (uuid, device, scope) VALUES (:uuid, :device, :scope)")?
                    .execute(named_params! { ":uuid": uuid.as_bytes(), ":device": device, ":scope": scope })?;
                self.conn.last_insert_rowid()
            }
        };
        self.logs.insert(uuid, k);
        Ok(k)
    }

    fn record(&self, id: RecordId, kind: &str, local: bool) -> Result<Row, StoreError> {
        let found = self
            .conn
            .prepare_cached("SELECT k FROM rec WHERE id = :id")?
            .query_row(named_params! { ":id": id.as_bytes() }, |row| row.get(0))
            .optional()?;
        if let Some(row) = found {
            return Ok(row);
        }
        self.conn
            .prepare_cached("INSERT INTO rec (id, type, local) VALUES (:id, :type, :local)")?
            .execute(named_params! { ":id": id.as_bytes(), ":type": kind, ":local": local })?;
        Row::try_from(self.conn.last_insert_rowid())
            .map_err(|_| StoreError::damaged("too many records"))
    }

    /// Hands over the touched records.
    pub(super) fn finish(self) -> Vec<Row> {
        self.touched.into_iter().collect()
    }
}

/// Appends the changes of releases; answers which records they touch.
pub(super) fn take_in(
    conn: &Connection,
    catalogue: Uuid,
    blocks: &[&Block<'_>],
) -> Result<Vec<Row>, StoreError> {
    let mut appender = Appender::new(conn);
    for block in blocks {
        for payload in block.payloads()? {
            let id = ChangeId::of(&payload);
            let decoded = decode(&payload)?;
            let (head, state, foreign) = match &decoded {
                Decoded::Known(change) => {
                    (Head::from(change), ACCEPTED, change.catalogue != catalogue)
                }
                Decoded::Future(change) => {
                    (Head::from(change), FUTURE, change.catalogue != catalogue)
                }
            };
            if foreign || head.device != genesis_device(catalogue) {
                return Err(
                    crate::release::ReleaseError::Damaged("a change of another origin").into(),
                );
            }
            appender.append(
                &head,
                Entry {
                    id,
                    payload: &payload,
                    signature: None,
                    public_key: None,
                    state,
                    reason: None,
                    origin: FROM_RELEASE,
                    local: false,
                },
            )?;
        }
        conn.prepare_cached(
            "INSERT INTO release (checksum, number, date, changes) VALUES (:checksum, :number, :date, :changes)",
        )?
        .execute(named_params! {
            ":checksum": block.checksum,
            ":number": block.number,
            ":date": block.date,
            ":changes": block.count,
        })?;
    }
    Ok(appender.finish())
}
