-- Made from the log by one function and dropped when its version changes. The tables of the search index follow.

-- Field paths by number.
CREATE TABLE field (
    k    INTEGER PRIMARY KEY,
    path TEXT    NOT NULL UNIQUE
) STRICT;

-- The writes that stand: those that no accepted change replaces. More than one for a field waits for review.
-- Values are in the changes; they are not kept twice.
CREATE TABLE head (
    rec   INTEGER NOT NULL REFERENCES rec (k),
    field INTEGER NOT NULL REFERENCES field (k),
    n     INTEGER NOT NULL REFERENCES change (n),
    PRIMARY KEY (rec, field, n)
) STRICT, WITHOUT ROWID;

-- Records as they are shown.
CREATE TABLE record (
    row        INTEGER PRIMARY KEY REFERENCES rec (k),
    id         BLOB    NOT NULL UNIQUE,
    kind       TEXT    NOT NULL,
    slug       TEXT    NOT NULL,
    standing   TEXT    NOT NULL CHECK (standing IN ('draft', 'submitted', 'published', 'withdrawn')),
    visibility TEXT    NOT NULL CHECK (visibility IN ('private', 'shared')),
    doc        TEXT    NOT NULL,
    conflicts  INTEGER NOT NULL,
    last       INTEGER NOT NULL REFERENCES change (n)
) STRICT;
CREATE INDEX record_slug ON record (kind, slug);
