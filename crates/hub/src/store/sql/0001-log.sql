-- One text for SQLite, PostgreSQL and what speaks like it: {int} and {bytes} are the types, {strict} what ends a table.
-- No sequences and no advisory locks: order comes from one row that a writer holds until it commits.

CREATE TABLE hub_head (
    one {int} PRIMARY KEY CHECK (one = 1),
    catalogue {bytes} NOT NULL,
    epoch {int} NOT NULL CHECK (epoch > 0),
    n {int} NOT NULL CHECK (n >= 0),
    hash {bytes} NOT NULL CHECK (length(hash) = 32)
){strict};

-- day and given: how many changes a device gave on its last day, for the daily quota.
CREATE TABLE hub_device (
    key_id {bytes} PRIMARY KEY CHECK (length(key_id) = 32),
    public_key {bytes} NOT NULL CHECK (length(public_key) = 32),
    day {int} NOT NULL,
    given {int} NOT NULL
){strict};

-- payload and sig are what was signed and never change. state and reason are the hub's own view and may be made anew:
-- 0 counts, 1 waits for a reason, 2 of a newer version. hash is the running hash up to here, so that every place can be signed.
CREATE TABLE hub_change (
    epoch {int} NOT NULL,
    seq {int} NOT NULL CHECK (seq > 0),
    id {bytes} NOT NULL UNIQUE CHECK (length(id) = 32),
    device {bytes} NOT NULL REFERENCES hub_device (key_id),
    rec {bytes} NOT NULL CHECK (length(rec) = 16),
    kind TEXT NOT NULL,
    payload {bytes} NOT NULL,
    sig {bytes} NOT NULL CHECK (length(sig) = 64),
    received_ms {int} NOT NULL,
    state {int} NOT NULL CHECK (state IN (0, 1, 2)),
    reason {int},
    hash {bytes} NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (epoch, seq)
){strict};
CREATE INDEX hub_change_rec ON hub_change (rec, seq);

-- Immutable ranges that lie as files in the object storage.
CREATE TABLE hub_segment (
    epoch {int} NOT NULL,
    first {int} NOT NULL,
    last {int} NOT NULL,
    hash {bytes} NOT NULL CHECK (length(hash) = 32),
    sha256 {bytes} NOT NULL CHECK (length(sha256) = 32),
    bytes {int} NOT NULL,
    PRIMARY KEY (epoch, first)
){strict};

-- How far this hub has read other hubs.
CREATE TABLE hub_peer (
    hub {bytes} PRIMARY KEY CHECK (length(hub) = 32),
    epoch {int} NOT NULL,
    seq {int} NOT NULL,
    hash {bytes} NOT NULL CHECK (length(hash) = 32)
){strict};
