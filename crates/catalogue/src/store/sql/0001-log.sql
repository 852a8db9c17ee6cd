-- What cannot be made again: the log, who wrote it, and local tables. Everything else is in derived.sql.

-- The store itself; one row.
CREATE TABLE about (
    k          INTEGER PRIMARY KEY CHECK (k = 1),
    catalogue  BLOB    NOT NULL CHECK (length(catalogue) = 16),
    lamport    INTEGER NOT NULL DEFAULT 0, -- highest seen: the next own change is one more
    derived    INTEGER NOT NULL DEFAULT 0, -- version of the derived tables
    search     INTEGER NOT NULL DEFAULT 0, -- version of the analyser
    generation INTEGER NOT NULL DEFAULT 0  -- counts changes of derived tables, so that caches know
) STRICT;

-- Bundled releases that the log holds.
CREATE TABLE release (
    checksum BLOB    PRIMARY KEY CHECK (length(checksum) = 32),
    number   INTEGER NOT NULL,
    date     TEXT    NOT NULL,
    changes  INTEGER NOT NULL
) STRICT;

CREATE TABLE device (
    k          INTEGER PRIMARY KEY,
    key_id     BLOB    NOT NULL UNIQUE CHECK (length(key_id) = 32),
    public_key BLOB    CHECK (public_key IS NULL OR length(public_key) = 32),
    own        INTEGER NOT NULL DEFAULT 0 CHECK (own IN (0, 1)),
    org        BLOB,
    status     TEXT
) STRICT;

-- Logs by scope: a local log is never seen by sync, bundles and exports.
CREATE TABLE log (
    k      INTEGER PRIMARY KEY,
    uuid   BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
    device INTEGER NOT NULL REFERENCES device (k),
    scope  TEXT    NOT NULL CHECK (scope IN ('genesis', 'shared', 'local', 'foreign'))
) STRICT;

-- Records by dense number. A row is never deleted, so a number is never used twice.
CREATE TABLE rec (
    k     INTEGER PRIMARY KEY,
    id    BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    type  TEXT    NOT NULL,
    local INTEGER NOT NULL DEFAULT 0 CHECK (local IN (0, 1))
) STRICT;

-- The log of changes: the truth.
CREATE TABLE change (
    n       INTEGER PRIMARY KEY,
    id      BLOB    NOT NULL UNIQUE CHECK (length(id) = 32),
    device  INTEGER NOT NULL REFERENCES device (k),
    log     INTEGER NOT NULL REFERENCES log (k),
    log_n   INTEGER NOT NULL,
    rec     INTEGER NOT NULL REFERENCES rec (k),
    lamport INTEGER NOT NULL,
    wall    INTEGER NOT NULL, -- milliseconds since 1970; shown, never compared
    payload BLOB    NOT NULL, -- as it is, or a zstd frame of it
    sig     BLOB    CHECK (sig IS NULL OR length(sig) = 64), -- none on genesis changes
    state   INTEGER NOT NULL CHECK (state IN (0, 1, 2)), -- accepted, quarantined, of a newer version
    reason  INTEGER,
    hub_seq INTEGER,
    origin  INTEGER NOT NULL CHECK (origin IN (0, 1, 2, 3)) -- release, own, hub, bundle
) STRICT;
CREATE INDEX change_rec ON change (rec, n);
CREATE INDEX change_log ON change (log, log_n); -- not unique: forks are data

CREATE TABLE sync (
    hub_id     BLOB    PRIMARY KEY,
    epoch      INTEGER NOT NULL,
    cursor     INTEGER NOT NULL,
    checkpoint BLOB
) STRICT;

-- Who is behind a random author id. Erasable: people never stand in the log.
CREATE TABLE person (
    author  BLOB    PRIMARY KEY CHECK (length(author) = 16),
    own     INTEGER NOT NULL DEFAULT 0 CHECK (own IN (0, 1)),
    name    TEXT,
    contact TEXT
) STRICT;

-- Settings and weights: local, in no log, untouched by a rebuild.
CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
